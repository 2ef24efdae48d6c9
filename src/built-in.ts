import type { Adapter } from "./adapter.js";
import { hrnewspaper } from "./adapters/hrnewspaper.js";
import { sina } from "./adapters/sina.js";
import { zhigu } from "./adapters/zhigu.js";

/**
 * The built-in adapters, in no particular order: each knows its own hosts.
 *
 * @category Built-in adapters
 * @example
 * import { builtInAdapters } from "wenzhang";
 *
 * builtInAdapters.map(({ name }) => name); // [ 'sina', 'hrnewspaper', 'zhigu' ]
 */
export const builtInAdapters: readonly Adapter[] = [sina, hrnewspaper, zhigu];
