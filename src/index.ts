/**
 * Turns a raw Chinese news document into one typed article.
 * @packageDocumentation
 */
import type { Adapter } from "./adapter.js";
import type { Article } from "./article.js";
import { builtInAdapters } from "./built-in.js";
import type { ParseOptions, ScriptConverter } from "./options.js";
import { createParser, type RawInput } from "./parse.js";
import { simplified } from "./simplified.js";

export { generic } from "./adapters/generic.js";
export { hrnewspaper } from "./adapters/hrnewspaper.js";
export { sina } from "./adapters/sina.js";
export { zhigu } from "./adapters/zhigu.js";
export * from "./core.js";
export { builtInAdapters };

const parse = createParser({ adapters: builtInAdapters, converters: [simplified] });

/** Options of {@link parseArticle}: those of every parser, and what the parser is made of. */
export interface ParseArticleOptions extends ParseOptions {
  /** Adapters to choose from in place of the built-in ones. */
  readonly adapters?: readonly Adapter[];
  /** Converters for `script` beside the built-in one to Simplified. */
  readonly converters?: readonly ScriptConverter[];
}

/**
 * Turns a raw Chinese news document into one typed article: an HTML page as a string or as bytes, an RSS-mirror Markdown
 * file, or a plain-text dump of a page. Pure and total: the same input gives the same article, and whatever could not be
 * read is named in its diagnostics.
 *
 * @param raw - The document.
 * @param options - What is known of it besides.
 * @returns The article.
 * @throws TypeError for a caller's mistake: a raw document that is neither string nor bytes, options of a wrong type.
 * @example
 * const article = parseArticle("新华社北京1月2日电（记者张三）……");
 */
export function parseArticle(raw: RawInput, options: ParseArticleOptions = {}): Article {
  const { adapters, converters } = options ?? {};
  if (adapters === undefined && converters === undefined) return parse(raw, options);
  return createParser({
    adapters: adapters ?? builtInAdapters,
    converters: [...(converters ?? []), simplified],
  })(raw, options);
}
