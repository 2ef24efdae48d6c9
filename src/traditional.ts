/**
 * Conversion to Traditional characters in Taiwan's and Hong Kong's forms: an entry of its own, for its dictionary holds a
 * megabyte.
 *
 * @module wenzhang/traditional
 * @category Entry points
 */
import { Converter } from "opencc-js/cn2t";
import { convertRuns } from "./grammar/conversion.js";
import type { ScriptConverter } from "./options.js";

type Convert = (text: string) => string;

/** Builds the converter when it is first needed: its dictionary of phrases holds a megabyte. */
function makeConverter(region: "tw" | "hk"): Convert {
  let convert: Convert | undefined;
  return (text) => {
    convert ??= Converter({ from: "cn", to: region });
    return convert(text);
  };
}

const convertToTaiwan: Convert = /* @__PURE__ */ makeConverter("tw");
const convertToHongKong: Convert = /* @__PURE__ */ makeConverter("hk");

/**
 * Converts Simplified Chinese to Traditional in Taiwan's forms (裡, 衛, 為); text that is Traditional already stays as it
 * is, and so does all else. Words are not replaced by Taiwan's own (信息 gives 信息, not 資訊).
 *
 * @category Scripts
 * @example
 * import { toTraditionalTaiwan } from "wenzhang/traditional";
 *
 * toTraditionalTaiwan("广州深圳双城联动"); // '廣州深圳雙城聯動'
 */
export function toTraditionalTaiwan(text: string): string {
  return convertRuns(text, { from: "Hans", convert: convertToTaiwan });
}

/**
 * Converts Simplified Chinese to Traditional in Hong Kong's forms (裏, 衞, 為); text that is Traditional already stays as
 * it is, and so does all else.
 *
 * @category Scripts
 * @example
 * import { toTraditionalHongKong } from "wenzhang/traditional";
 *
 * toTraditionalHongKong("卫生部门"); // '衞生部門'
 */
export function toTraditionalHongKong(text: string): string {
  return convertRuns(text, { from: "Hans", convert: convertToHongKong });
}

/**
 * The converter for `options.script: "zh-Hant-TW"`.
 *
 * @category Scripts
 * @example
 * import { createParser } from "wenzhang/core";
 * import { taiwan } from "wenzhang/traditional";
 *
 * const parse = createParser({ converters: [taiwan] });
 * parse("<h1>卫生部门开放日</h1>", { script: "zh-Hant-TW" }).title; // '衛生部門開放日'
 */
export const taiwan: ScriptConverter = { script: "zh-Hant-TW", convert: toTraditionalTaiwan };

/**
 * The converter for `options.script: "zh-Hant-HK"`.
 *
 * @category Scripts
 * @example
 * import { createParser } from "wenzhang/core";
 * import { hongKong } from "wenzhang/traditional";
 *
 * const parse = createParser({ converters: [hongKong] });
 * parse("<h1>卫生部门开放日</h1>", { script: "zh-Hant-HK" }).title; // '衞生部門開放日'
 */
export const hongKong: ScriptConverter = { script: "zh-Hant-HK", convert: toTraditionalHongKong };
