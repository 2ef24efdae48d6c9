/**
 * The library without `parseArticle`, which has adapters for sites and a converter built in: {@link createParser} makes a
 * parser of adapters and converters of your choice, on the common grammar of the Chinese press.
 *
 * @module wenzhang/core
 * @category Entry points
 */
export {
  type Adapter,
  type BodyRule,
  type Draft,
  defineAdapter,
  type Finder,
  frontMatter,
  type Matcher,
  type Matchers,
  meta,
  type Repair,
} from "./adapter.js";
export * from "./article.js";

export { DIAGNOSTICS, type DiagnosticCode } from "./diagnostics.js";
export { DEFAULT_LIMITS, type Limits } from "./limits.js";
export type {
  ParseOptions,
  ParserSettings,
  RepairOptions,
  Script,
  ScriptConverter,
} from "./options.js";
export { type Bytes, createParser, type Parser, type RawInput } from "./parse.js";
export type * from "./source.js";
