import { type Adapter, defineAdapter } from "../adapter.js";
import { toSimplified } from "../simplified.js";

/** zhigu.net.cn (创投网): mirrored articles in Traditional characters with pinyin glued in after them. */
export const zhigu: Adapter = defineAdapter({
  name: "zhigu",
  hosts: ["zhigu.net.cn"],
  signature: /zhigu\.net\.cn/u,
  repair: ["pinyin"],
  script: toSimplified,
});
