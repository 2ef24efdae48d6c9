import { findAll } from "../text.js";
import { CLOSERS } from "./brackets.js";
import { LABEL_KINDS, type LabelKind, PEOPLE } from "./credit-labels.js";
import { areNames, isMediumName, isPersonName } from "./names.js";

type Separator = "colon" | "bar" | "slash" | "space" | "bare";

/** A label found in a line, with its offsets in UTF-16 units. */
export interface LabelHead {
  readonly kind: LabelKind;
  readonly start: number;
  readonly valueStart: number;
  readonly separator: Separator;
  /** The bracket in front of the label. */
  readonly bracket: string;
}

const LABEL = new RegExp(
  `(?:${[...LABEL_KINDS.keys()].sort((a, b) => b.length - a.length).join("|")})(?= {0,3}(?:[:：︰∶|丨︱/]|>>|》》)| )|(?:本文来源于|来源|作者)(?=\\d{0,3}\\p{L}|《)|本文来自(?:微信)?(?:公众号)?(?= ?[“"])`,
  "gu",
);
/** Labels set wide, to be as long as others above and below: 来 源：, 责 任 编 辑：. */
const WIDE = new RegExp(
  `(?:${[...LABEL_KINDS.keys()]
    .filter((label) => /^\p{Script=Han}{2,4}$/u.test(label))
    .sort((a, b) => b.length - a.length)
    .map((label) => [...label].join(" "))
    .join("|")})(?= ?[:：])`,
  "gu",
);
const MAY_BE_WIDE = /\p{Script=Han} \p{Script=Han} ?[:：]/u;

/** The words of a text in Simplified characters that may be labels, in order. */
function findWords(plain: string): readonly { readonly text: string; readonly index: number }[] {
  const found = findAll(plain, LABEL);
  const all = MAY_BE_WIDE.test(plain) ? [...found, ...findAll(plain, WIDE)] : found;
  return all
    .map(({ 0: text, index }) => ({ text, index }))
    .sort((a, b) => a.index - b.index || b.text.length - a.text.length);
}

const SEPARATOR = /^(?: ?(?:([:：︰∶]|>>|》》)|([|丨︱])|(\/))|( ))?[\s:]{0,3}/u;

/** Dates and clock times in a metadata line. */
export const DATE =
  /(?:北京时间:? ?)?(?:\d{4}|(?:中华)?民国 ?\d{2,3})(?:[-/.]| ?年 ?)\d{1,2}(?:[-/.]| ?月 ?)\d{1,2}(?: ?日)?(?:[ T]{0,2}(?:[上下]午|晚上|中午|凌晨)? ?\d{1,2}(?:[:时]\d{2}(?:[:分](?:\d{2}秒?)?)?(?:[+-]\d{2}:\d{2}|Z| ?[ap]m)?|[时点](?![\d钟])))?(?: ?(?:(?:星期|周)[一二三四五六日天]|[（(][一二三四五六日天][）)]))?|\d{1,2}-\d{1,2} ?\d{1,2}:\d{2}(?::\d{2})?|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{1,2}月\d{1,2}日(?: ?\d{1,2}:\d{2})?|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?/gu;
/** Labels that may stand in front of names with a space alone, glued to a medium or not; all of editors' do that stand apart. */
const NAMING = /(?:编辑|责编|记者|通讯员|实习生|作者|校对|摄影|撰文|翻译|编译)$/u;

const isEditing = (kind: LabelKind): boolean => kind === "editor" || kind === "proofreader";

/** Where a label may stand: not within a word, and not in quotes. */
function standsFree(plain: string, at: number, inRow: boolean, word: string): boolean {
  const before = plain.slice(0, at).trimEnd().at(-1) ?? "";
  if (before === "" || /[|丨)\]】〕([【〔{,;、。◎●▲■◆★>－-]/u.test(before)) return true;
  if (word.startsWith("本文来自")) return true;
  if (/[“"「『‘']/u.test(before)) return false;
  if (plain.charAt(at - 1) === " ") return true;
  return word.length > 1 && (inRow || /\d$/u.test(before));
}

function readSeparator(plain: string, at: number): { kind: Separator; length: number } {
  const match = SEPARATOR.exec(plain.slice(at, at + 12));
  const [text = "", colon, bar, slash, space] = match ?? [];
  const kind =
    colon !== undefined
      ? "colon"
      : bar !== undefined
        ? "bar"
        : slash !== undefined
          ? "slash"
          : space !== undefined
            ? "space"
            : "bare";
  return { kind, length: text.length };
}

/** Whether a text begins with names and nothing else up to the next label, cell or bracket. */
function startsWithNames(text: string): boolean {
  const run = /^[^|丨:：()（）【】[\]]*/u.exec(text)?.[0] ?? "";
  // A colon behind the run makes its last word the next label.
  return areNames(/^[:：]/u.test(text.slice(run.length)) ? run.replace(/ \S+$/u, "") : run);
}

function startsWithMedium(text: string): boolean {
  return isMediumName(/^[^\s|([【]*/u.exec(text)?.[0] ?? "");
}

/** Whether a separator other than a colon really makes the word in front of it a label. */
function isLabel(
  plain: string,
  at: number,
  word: string,
  kind: LabelKind,
  separator: Separator,
  after: number,
): boolean {
  const before = plain.slice(0, at).trimEnd().at(-1) ?? "";
  const value = plain.slice(after, after + 40);
  if (word.startsWith("本文来自") && /^[“"]/u.test(value)) return true;
  switch (separator) {
    case "colon":
      return true;
    case "bar":
      if (before !== "|") return before === "" || value !== "";
      // 2024-05-13 | 来源|江城晚报
      return word.endsWith("来源") && startsWithMedium(value);
    case "slash":
      return (PEOPLE.has(kind) || word === "来源") && !/^[图文摄](?!\p{Script=Han})/u.test(value);
    case "space":
      return NAMING.test(word) || (isEditing(kind) && !/\p{Script=Han}$/u.test(plain.slice(0, at)))
        ? startsWithNames(value)
        : word.endsWith("来源") && startsWithMedium(value);
    case "bare":
      if (word.endsWith("来源于"))
        return before === "" && !/^(?:互联)?网络?(?!\p{Script=Han})/u.test(value);
      return (
        before === "|" &&
        (word === "来源" || (word === "作者" && isPersonName(/^[^|]*/u.exec(value)?.[0] ?? "")))
      );
  }
}

const FEWEST_NAMES = 4;

/** Whether what stands in front of a label is a menu: 首页 手机 数码 技巧 摄影 镜头. */
function isInMenu(before: string): boolean {
  const words = before.trim().split(" ");
  return words.length >= FEWEST_NAMES && words.every((word) => word.length < 5);
}

/** Finds the labels of a line in Simplified characters. */
export function findLabels(plain: string): readonly LabelHead[] {
  const found: LabelHead[] = [];
  const row = plain.search(DATE) >= 0 && plain.length < 120;
  let from = 0;
  for (const { text, index } of findWords(plain)) {
    const word = text.replaceAll(" ", "");
    const kind = LABEL_KINDS.get(word);
    let start = index;
    if (kind === undefined || start < from) continue;
    const separator = readSeparator(plain, start + text.length);
    const valueStart = start + text.length + separator.length;
    const last = found.at(-1);
    // The headline behind 原标题 and a list of keywords may hold anything but the next labelled value.
    const inTitle =
      last?.kind === "originalTitle" || last?.kind === "keywords" || last?.kind === "subtitle";
    if (
      inTitle &&
      (separator.kind !== "colon" || !/[\s)\]】(（[【]/u.test(plain.charAt(start - 1)))
    )
      continue;
    if (!standsFree(plain, start, row || found.length > 0, word)) continue;
    if (separator.kind !== "colon" && !PEOPLE.has(kind) && kind !== "source" && kind !== "keywords")
      continue;
    if (!isLabel(plain, start, word, kind, separator.kind, valueStart)) continue;
    if (separator.kind === "space" && !row && found.length === 0 && isInMenu(plain.slice(0, start)))
      continue;
    // 江城网编辑:方敏
    const glued =
      /\p{Script=Han}{2,6}$/u.exec(plain.slice(Math.max(0, start - 6), start))?.[0] ?? "";
    if (
      kind === "editor" &&
      glued.length > 1 &&
      plain.charAt(start - glued.length - 1) === " " &&
      isMediumName(glued)
    )
      start -= glued.length;
    const opener = plain.slice(0, start).trimEnd().at(-1) ?? "";
    found.push({
      kind,
      start,
      valueStart,
      separator: separator.kind,
      bracket: CLOSERS.has(opener) ? opener : "",
    });
    from = valueStart;
  }
  return found;
}
