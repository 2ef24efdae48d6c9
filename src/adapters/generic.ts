/**
 * The adapter that states nothing.
 *
 * @module wenzhang/adapters/generic
 * @category Entry points
 */
import type { Adapter } from "../adapter.js";

/**
 * The adapter that states nothing: the common grammar of the Chinese press alone.
 *
 * @category Built-in adapters
 * @example
 * import { generic, parseArticle } from "wenzhang";
 *
 * const page = "<h1>渡轮试航</h1><p>2021-06-18</p>";
 * parseArticle(page, { adapters: [generic], url: "https://news.sina.com.cn/1" }).adapter; // 'generic'
 */
export const generic: Adapter = { name: "generic" };
