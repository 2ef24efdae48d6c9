import { type Adapter, defineAdapter } from "../adapter.ts";
import { toSimplified } from "../simplified.ts";

/** zhigu.net.cn (创投网): mirrored articles in Traditional characters with pinyin glued in after them. */
export const zhigu: Adapter = defineAdapter({
  name: "zhigu",
  hosts: ["zhigu.net.cn"],
  signature: /zhigu\.net\.cn/u,
  repair: ["pinyin"],
  script: toSimplified,
});
