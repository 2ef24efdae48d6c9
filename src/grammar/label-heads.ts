import { findAll } from "../text.js";
import { CLOSERS } from "./brackets.js";
import { LABEL_KINDS, type LabelKind, PEOPLE } from "./credit-labels.js";
import { areNames, isMediumName, isPersonName } from "./names.js";

type Separator = "colon" | "bar" | "slash" | "bracket" | "space" | "bare";

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
  `(?:${[...LABEL_KINDS.keys()].sort((a, b) => b.length - a.length).join("|")})(?= {0,3}(?:[:：︰∶|丨︱/]|>>|》》)|[ 】\\]])|(?:本文来源于|来源|作者)(?=\\d{0,3}\\p{L}|《)|本文来自(?:微信)?(?:公众号)?(?= ?[“"])`,
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

const SEPARATOR = /^(?: ?(?:([:：︰∶]|>>|》》)|([|丨︱])|(\/))|([】\]])|( ))?[\s:]{0,3}/u;

/** What the groups of the pattern stand for, in order. */
const SEPARATORS: readonly Separator[] = ["colon", "bar", "slash", "bracket", "space"];

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
  const [text = "", ...marks] = match ?? [];
  const kind = SEPARATORS[marks.findIndex((mark) => mark !== undefined)] ?? "bare";
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
    case "bracket":
      // 【编辑】方敏, and no 【记者】您怎么看？
      if (!/[【[]/u.test(before)) return false;
      return PEOPLE.has(kind) ? startsWithNames(value) : startsWithMedium(value);
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

/** Labels whose values may hold any words but the next labelled value: a headline, a list of keywords. */
const FREE_VALUES: ReadonlySet<LabelKind> = new Set(["originalTitle", "keywords", "subtitle"]);
/** Labels that may stand without a colon. */
const BARE_LABELS: ReadonlySet<LabelKind> = new Set([...PEOPLE, "source", "keywords"]);

/** Where a label begins with the medium glued to it: 江城网编辑:方敏. */
function takeGlued(plain: string, start: number): number {
  const glued = /\p{Script=Han}{2,6}$/u.exec(plain.slice(Math.max(0, start - 6), start))?.[0] ?? "";
  const isMedium = plain.charAt(start - glued.length - 1) === " " && isMediumName(glued);
  return isMedium ? start - glued.length : start;
}

/** Reads a word as a label, given those in front of it and whether the line is a row of them. */
function readHead(
  plain: string,
  { text, index }: { readonly text: string; readonly index: number },
  found: readonly LabelHead[],
  row: boolean,
): LabelHead | undefined {
  const word = text.replaceAll(" ", "");
  const kind = LABEL_KINDS.get(word);
  if (kind === undefined) return undefined;
  const { kind: separator, length } = readSeparator(plain, index + text.length);
  const valueStart = index + text.length + length;
  const last = found.at(-1)?.kind;
  const isApart = separator === "colon" && /[\s)\]】(（[【]/u.test(plain.charAt(index - 1));
  if (last !== undefined && FREE_VALUES.has(last) && !isApart) return undefined;
  if (!standsFree(plain, index, row || last !== undefined, word)) return undefined;
  if (separator !== "colon" && !BARE_LABELS.has(kind)) return undefined;
  if (!isLabel(plain, index, word, kind, separator, valueStart)) return undefined;
  const isFirst = !row && last === undefined;
  if (separator === "space" && isFirst && isInMenu(plain.slice(0, index))) return undefined;
  const start = kind === "editor" ? takeGlued(plain, index) : index;
  const opener = plain.slice(0, start).trimEnd().at(-1) ?? "";
  return { kind, start, valueStart, separator, bracket: CLOSERS.has(opener) ? opener : "" };
}

/** Finds the labels of a line in Simplified characters. */
export function findLabels(plain: string): readonly LabelHead[] {
  const found: LabelHead[] = [];
  const row = plain.length < 120 && plain.search(DATE) >= 0;
  let from = 0;
  for (const word of findWords(plain)) {
    const head = word.index < from ? undefined : readHead(plain, word, found, row);
    if (head === undefined) continue;
    found.push(head);
    from = head.valueStart;
  }
  return found;
}
