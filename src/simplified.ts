/**
 * Conversion to Simplified characters.
 *
 * @module wenzhang/simplified
 * @category Entry points
 */
import { ConverterFactory } from "opencc-js/core";
import fromHongKong from "opencc-js/from/hk";
import fromTaiwan from "opencc-js/from/tw";
import toMainland from "opencc-js/to/cn";
import { convertRuns } from "./grammar/conversion.js";
import type { ScriptConverter } from "./options.js";

/** Words in which Taiwan's 著 is the noun, not the particle 着. */
const TAIWAN_WORDS =
  "土著 土著|編著 編著|合著 合著|專著 專著|巨著 巨著|拙著 拙著|論著 論著|譯著 譯著|么 么";

/** Names that keep a character which Simplified text otherwise replaces. */
const NAMES = "昇騰 昇腾|昇思 昇思|畢昇 毕昇";

type Convert = (text: string) => string;

/** Builds the converter when it is first needed: 20 ms that an import shall not cost. */
function makeConverter(): Convert {
  let convert: Convert | undefined;
  return (text) => {
    convert ??= ConverterFactory(
      [TAIWAN_WORDS, ...fromTaiwan.flat()],
      [...fromHongKong.flat()],
      [NAMES, ...toMainland.flat()],
    );
    return convert(text);
  };
}

const convert: Convert = /* @__PURE__ */ makeConverter();

/**
 * Converts Traditional Chinese, Taiwan's and Hong Kong's alike, to Simplified; text that is Simplified already stays as
 * it is, and so does all else. Characters are converted as OpenCC's dictionaries have it, words are not replaced by
 * mainland ones (資訊 gives 资讯, not 信息).
 *
 * @category Scripts
 * @example
 * import { toSimplified } from "wenzhang/simplified";
 *
 * toSimplified("廣州深圳雙城聯動"); // '广州深圳双城联动'
 * toSimplified("著称于世，成效显著"); // '著称于世，成效显著'
 */
export function toSimplified(text: string): string {
  return convertRuns(text, { from: "Hant", convert });
}

/**
 * The converter for `options.script: "zh-Hans"`.
 *
 * @category Scripts
 * @example
 * import { createParser } from "wenzhang/core";
 * import { simplified } from "wenzhang/simplified";
 *
 * const parse = createParser({ converters: [simplified] });
 * parse("<h1>海濱步道開放</h1>", { script: "zh-Hans" }).title; // '海滨步道开放'
 */
export const simplified: ScriptConverter = { script: "zh-Hans", convert: toSimplified };
