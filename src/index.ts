/**
 * Turns a raw Chinese news document into one typed article: {@link parseArticle} with the built-in adapters, and
 * everything that `wenzhang/core` has.
 *
 * @module wenzhang
 * @category Entry points
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

/**
 * Options of {@link parseArticle}: those of every parser, and what the parser is made of.
 *
 * @category Reading
 * @example
 * import { generic, parseArticle } from "wenzhang";
 *
 * const page = "<h1>渡轮试航</h1><p>2021-06-18 09:42</p><p>一艘白色渡轮清晨驶出码头，试航成功。</p>";
 * parseArticle(page, { adapters: [generic], timeZone: "+09:00" }).publishedAt; // '2021-06-18T09:42+09:00'
 */
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
 * @category Reading
 * @param raw - The document.
 * @param options - What is known of it besides.
 * @returns The article.
 * @throws TypeError for a caller's mistake: a raw document that is neither string nor bytes, an option of a wrong type or
 * one that there is not.
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const article = parseArticle(`小城早市四点开张
 * 2024年05月06日 10:20　来源：江城晚报　记者 苏晚晴
 * 这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒。`);
 * article.title; // '小城早市四点开张'
 * article.publishedAt; // '2024-05-06T10:20+08:00'
 * article.authors; // [ { name: '苏晚晴', role: 'reporter' } ]
 */
export function parseArticle(raw: RawInput, options: ParseArticleOptions = {}): Article {
  const { adapters, converters, ...own } = options ?? {};
  if (adapters === undefined && converters === undefined) return parse(raw, options);
  return createParser({
    adapters: adapters ?? builtInAdapters,
    converters: [...(converters ?? []), simplified],
  })(raw, own);
}
