/**
 * The adapter of zhigu.net.cn.
 *
 * @module wenzhang/adapters/zhigu
 * @category Entry points
 */
import type { Adapter } from "../adapter.js";
import { toSimplified } from "../simplified.js";

/**
 * Adapter of zhigu.net.cn (创投网): mirrored articles in Traditional characters with pinyin glued in after them.
 *
 * @category Built-in adapters
 * @example
 * import { createParser } from "wenzhang/core";
 * import { zhigu } from "wenzhang/adapters/zhigu";
 *
 * const parse = createParser({ adapters: [zhigu] });
 * parse("<h1>渡轮试航</h1>", { url: "https://www.zhigu.net.cn/1" }).adapter; // 'zhigu'
 */
export const zhigu: Adapter = {
  name: "zhigu",
  hosts: ["zhigu.net.cn"],
  signature: /zhigu\.net\.cn/u,
  repair: ["pinyin"],
  script: toSimplified,
};
