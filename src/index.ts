/**
 * Turns a raw Chinese news document into one typed article: {@link parseArticle} with the built-in adapters, and
 * everything that `wenzhang/core` has.
 *
 * @module wenzhang
 * @category Entry points
 */
import type { Article } from "./article.js";
import { type ParseArticleOptions, withBuiltIn } from "./built-in.js";
import { createParser, type RawInput } from "./parse.js";

export { generic } from "./adapters/generic.js";
export { hrnewspaper } from "./adapters/hrnewspaper.js";
export { sina } from "./adapters/sina.js";
export { zhigu } from "./adapters/zhigu.js";
export { builtInAdapters, type ParseArticleOptions } from "./built-in.js";
export * from "./core.js";

const parse = withBuiltIn(createParser);

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
  return parse(raw, options);
}
