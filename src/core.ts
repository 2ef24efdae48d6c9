/**
 * The library without its adapters for sites: what is not yours to configure is the common grammar of the Chinese press.
 * @packageDocumentation
 */
export * from "./adapter.ts";
export * from "./article.ts";
export { DIAGNOSTICS, type DiagnosticCode } from "./diagnostics.ts";
export {
  createParser,
  type ParseOptions,
  type Parser,
  type ParserSettings,
  type RawInput,
} from "./parse.ts";
export type * from "./source.ts";
