import { isHanCode } from "../text.js";

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ".": "。",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
};

/** What a sentence can end with: a character that makes the mark behind it a Chinese one. */
function isChinese(char: string): boolean {
  return isHanCode(char.charCodeAt(0)) || /[”’》」』）】，。；：？！、]/.test(char);
}

/** What numbers a section at a line's head: 一.背景. */
const NUMBERED = /^\s?[一二三四五六七八九十]{1,3}$/;

/** A mark is Chinese behind a Han character or a Chinese mark, unless it stands inside Latin text or a number. */
function isChineseMark(text: string, offset: number, mark: string): boolean {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  if (mark === "." && (after === "." || NUMBERED.test(text.slice(0, offset)))) return false;
  if (isChinese(before)) return mark !== "." || !/[\w/]/.test(after);
  // 3亿元,5G,GDP: between a Latin word or number and a Han character only what is no decimal, time or address.
  return /[\w%]/.test(before) && mark !== "." && mark !== ":" && isHanCode(after.charCodeAt(0));
}

/** Pairs brackets: both become full-width where a Han character stands next to either inside, or before the first. */
function convertBrackets(text: string): string {
  return text.replace(/\(([^()]{0,200})\)/g, (whole, inside: string, offset: number) => {
    const chinese =
      isHanCode(inside.charCodeAt(0)) || isHanCode(inside.charCodeAt(inside.length - 1));
    const attached = isHanCode(text.charCodeAt(offset - 1));
    return chinese || (attached && /^[A-Z0-9]/i.test(inside)) ? `（${inside}）` : whole;
  });
}

/** Pairs straight quotation marks line by line: "甲" → “甲”, where what they hold is Chinese. */
function convertQuotes(text: string): string {
  return text.replace(/"([^"\n]{1,300})"/g, (whole, inside: string) =>
    /[\u3400-\u9FFF]/.test(inside) ? `“${inside}”` : whole,
  );
}

/**
 * Gives Chinese text its full-width punctuation: ASCII , . ; : ? ! behind Han characters, brackets and straight
 * quotation marks around them. Decimals, times, addresses and Latin text stay as they are.
 *
 * @example
 * toFullwidthPunctuation('他说:"增长3.5%,明年见!"'); // 他说：“增长3.5%，明年见！”
 */
export function toFullwidthPunctuation(text: string): string {
  const paired = convertQuotes(convertBrackets(text));
  let result = "";
  let from = 0;
  for (const match of paired.matchAll(/[,.;:?!]/g)) {
    const [mark] = match;
    // A run such as ?! or !! is judged by what stands before it: the marks before are full-width by then.
    const context = result.slice(-1) + paired.slice(from, match.index);
    if (
      !isChineseMark(context + paired.slice(match.index, match.index + 2), context.length, mark)
    ) {
      continue;
    }
    result += paired.slice(from, match.index) + (FULL_WIDTH[mark] ?? mark);
    from = match.index + 1;
  }
  return result + paired.slice(from);
}
