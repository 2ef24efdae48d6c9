/**
 * The adapter of hrnewspaper.com.
 *
 * @module wenzhang/adapters/hrnewspaper
 * @category Entry points
 */
import type { Adapter } from "../adapter.js";

/**
 * Adapter of hrnewspaper.com (人力资源报): portal pages and their dumps.
 *
 * @category Built-in adapters
 * @example
 * import { createParser } from "wenzhang/core";
 * import { hrnewspaper } from "wenzhang/adapters/hrnewspaper";
 *
 * const parse = createParser({ adapters: [hrnewspaper] });
 * parse("<h1>渡轮试航</h1>", { url: "https://www.hrnewspaper.com/1" }).adapter; // 'hrnewspaper'
 */
export const hrnewspaper: Adapter = {
  name: "hrnewspaper",
  hosts: ["hrnewspaper.com"],
  signature: /hrnewspaper\.com|人力资源报/u,
};
