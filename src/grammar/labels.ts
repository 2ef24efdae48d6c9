import { LABEL_KINDS, type LabelKind } from "./credit-labels.ts";
import { isPlace } from "./credit-places.ts";
import { isMediumName, isPersonName, splitNames } from "./names.ts";
import { plainScript } from "./plain-script.ts";

/** One labelled value of a metadata line. Offsets are UTF-16 units into the line. */
export interface LabelledValue {
  /** What the label says about the value. */
  readonly label: LabelKind;
  /** The value as displayed; empty where nothing stands behind the label. */
  readonly value: string;
  /** Offset of the label, its opening bracket included. */
  readonly start: number;
  /** Offset behind the value, its closing bracket included. */
  readonly end: number;
  /** Offset of the value. */
  readonly valueStart: number;
}

/** What a metadata line holds. */
export interface LabelReading {
  /** The labelled values in order. */
  readonly values: readonly LabelledValue[];
  /** What is left when labelled values, dates, addresses and words of the page's own interface are taken away. */
  readonly rest: string;
}

type Separator = "colon" | "bar" | "slash" | "space" | "bare";

interface Found {
  readonly kind: LabelKind;
  readonly start: number;
  readonly valueStart: number;
  readonly separator: Separator;
  /** The bracket in front of the label. */
  readonly bracket: string;
}

const LABEL = new RegExp(
  `(?:${[...LABEL_KINDS.keys()].sort((a, b) => b.length - a.length).join("|")})(?= {0,3}(?:[:：︰∶|丨︱/]|>>|》》)| )|(?:本文来源于|来源|作者)(?=[\\p{Script=Han}A-Z《])`,
  "gu",
);
const SEPARATOR = /^(?: ?(?:([:：︰∶]|>>|》》)|([|丨︱])|(\/))|( ))?[\s:]{0,3}/u;

const DATE =
  /(?:\d{4}|民国 ?\d{2,3})(?:[-/.]| ?年 ?)\d{1,2}(?:[-/.]| ?月 ?)\d{1,2}(?: ?日)?(?:[ T]{0,2}\d{1,2}[:时]\d{2}(?:[:分](?:\d{2}秒?)?)?)?|\d{1,2}-\d{1,2} ?\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}月\d{1,2}日(?: ?\d{1,2}:\d{2})?|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?/gu;
const ADDRESS = /https?:\/\/[\w./?=&%#~:-]+|\bwww\.[\w./-]+/gu;
/** Words of the page's own interface that stand behind values: 举报, 小字号, 有0人参与. */
const INTERFACE =
  / ?(?:举报|参与互动(?:\(\d{0,6}\))?|手机看新闻|(?:我要|发表|网友|暂无|更多)(?:网友)?评论|我来说两句|有\d{0,8}人参与|[大中小]字号|[[【(] ?字[号体][:： 大中小A+-]{0,20}[\])】]|字[号体][:： 大中小A+-]{0,20}|分享到?[:：]?|打印(?:本页)?|关闭(?:窗口)?|收藏|浏览次数[:：]?|(?<!\d)\d{1,9} ?(?:次阅读|次浏览|条评论|人评论|阅读|评论)|新闻热搜词|调整字体[:：]?|扫一扫|进入论坛|复制链接|投诉|放大|缩小|默认|大 中 小|\(\d{1,6}\)|(?<=[大报网社经闻])微博$|(?<= )微博(?= |$)|原创作者|发[表布]于(?= ?\d))/gu;

const PEOPLE: ReadonlySet<LabelKind> = new Set<LabelKind>([
  "author",
  "reporter",
  "correspondent",
  "intern",
  "columnist",
  "translator",
  "photographer",
  "editor",
  "proofreader",
]);
/** Labels that may stand in front of names with a space alone. */
const NAMING = /(?:编辑|责编|记者|通讯员|实习生|作者|校对|摄影|撰文|监制|排版|策划|翻译|编译)$/u;
const CLOSERS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "【": "】",
  "〔": "〕",
  "{": "}",
};

/** Where a label may stand: not within a word, and not in quotes. */
function standsFree(plain: string, at: number, inRow: boolean, word: string): boolean {
  const before = plain.slice(0, at).trimEnd().at(-1) ?? "";
  if (before === "" || /[|丨)\]】〕([【〔{,;、。◎●▲■◆★>－-]/u.test(before)) return true;
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
  const names = splitNames(
    /^[:：]/u.test(text.slice(run.length)) ? run.replace(/ \S+$/u, "") : run,
  );
  return names.length > 0 && names.every(isPersonName);
}

/** Whether a separator other than a colon really makes the word in front of it a label. */
function isLabel(
  plain: string,
  at: number,
  word: string,
  separator: Separator,
  after: number,
): boolean {
  const before = plain.slice(0, at).trimEnd().at(-1) ?? "";
  const value = plain.slice(after, after + 40);
  switch (separator) {
    case "colon":
      return true;
    case "bar":
      return before === "" || (before !== "|" && before !== "丨" && value !== "");
    case "slash":
      return (
        /^(?:[文图译]|摄影?|编辑|责编|校对|作者|撰文|来源|编译|翻译)$/u.test(word) &&
        !/^[图文摄](?!\p{Script=Han})/u.test(value)
      );
    case "space":
      return NAMING.test(word) && startsWithNames(value);
    case "bare":
      if (word.endsWith("来源于"))
        return before === "" && !/^(?:互联)?网络?(?!\p{Script=Han})/u.test(value);
      return (
        before === "|" &&
        (word === "来源" || (word === "作者" && isPersonName(/^[^|]*/u.exec(value)?.[0] ?? "")))
      );
  }
}

function findLabels(plain: string): readonly Found[] {
  const found: Found[] = [];
  const row = plain.search(DATE) >= 0 && plain.length < 120;
  let from = 0;
  for (const match of plain.matchAll(LABEL)) {
    const word = match[0];
    const kind = LABEL_KINDS.get(word);
    let start = match.index;
    if (kind === undefined || start < from) continue;
    const separator = readSeparator(plain, start + word.length);
    const valueStart = start + word.length + separator.length;
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
    if (!isLabel(plain, start, word, separator.kind, valueStart)) continue;
    // 新民网编辑:刘景
    const glued =
      /\p{Script=Han}{2,6}$/u.exec(plain.slice(Math.max(0, start - 6), start))?.[0] ?? "";
    if (
      kind === "editor" && glued.length > 1 && plain.charAt(start - glued.length - 1) === " " && isMediumName(glued))
      start -= glued.length;
    const opener = plain.slice(0, start).trimEnd().at(-1) ?? "";
    found.push({
      kind,
      start,
      valueStart,
      separator: separator.kind,
      bracket: CLOSERS[opener] === undefined ? "" : opener,
    });
    from = valueStart;
  }
  return found;
}

/** The offset of the bracket that closes the one open at `from`, or the limit. */
function findCloser(plain: string, from: number, limit: number, bracket: string): number {
  const closer = CLOSERS[bracket] ?? ")";
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const character = plain.charAt(i);
    if (character === bracket) depth++;
    else if (character === closer && depth-- === 0) return i;
  }
  return limit;
}

/** Where a value ends at the latest: at interface words, dates, cells, and brackets that were open before it. */
function findValueEnd(plain: string, label: Found, limit: number): number {
  let end = limit;
  const text = plain.slice(label.valueStart, limit);
  for (const bracket of ["(", "[", "【", "〔"])
    end = Math.min(end, findCloser(plain, label.valueStart, end, bracket));
  if (label.kind === "originalTitle" || label.kind === "subtitle")
    return label.bracket === "" ? limit : end;
  const stops =
    label.kind === "keywords"
      ? [INTERFACE]
      : label.kind === "date"
        ? [/[|丨]/u]
        : [INTERFACE, DATE, /[|丨]| (?=\S{0,20}(?:声明|版权))/u];
  for (const stop of stops) {
    const at = text.search(stop);
    if (at >= 0 && (at > 0 || stop !== INTERFACE)) end = Math.min(end, label.valueStart + at);
  }
  if (label.kind === "date") {
    const date = /^\D{0,3}/u.exec(text)?.[0].length ?? 0;
    const [match] = text.slice(date).matchAll(DATE);
    if (match?.index === 0) end = Math.min(end, label.valueStart + date + match[0].length);
  }
  return end;
}

/** Whether a value is what its label promises; 记者：您怎么看？ is an interview, not a credit. */
function isPlausible(kind: LabelKind, value: string): boolean {
  if (kind === "source") return value.length <= 60 && !/[。!?]|^[,.]/u.test(value);
  if (kind === "author") return value.length <= 120 && !/[。!?]/u.test(value);
  if (!PEOPLE.has(kind)) return value.length <= 400;
  return (
    value.length <= 120 &&
    !/[。!?“”]/u.test(value) &&
    splitNames(value).every((name) => name.length <= 24)
  );
}

/** A source without the city behind it: 中国广播网(北京), 北京青年报 北京. */
function trimSource(value: string): string {
  const tail = /[ (]([^\s()]{2,6})\)?$/u.exec(value);
  const bare = tail?.[1] !== undefined && isPlace(tail[1]) ? value.slice(0, tail.index) : value;
  const comma = bare.search(/[,;]/u);
  return (comma > 0 ? bare.slice(0, comma) : bare).trimEnd();
}

/** A text without the separators at its end. */
function trimTail(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s|丨,;、:·]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function readValue(
  line: string,
  plain: string,
  label: Found,
  limit: number,
): LabelledValue | undefined {
  const stop = findValueEnd(plain, label, limit);
  const whole = plain.slice(label.valueStart, stop).trimEnd();
  const raw = trimTail(label.kind === "source" ? trimSource(whole) : whole);
  const lead = /^[\s|丨:·_-]{0,10}/u.exec(raw)?.[0].length ?? 0;
  const valueStart = label.valueStart + lead;
  const valueEnd = Math.max(valueStart, label.valueStart + raw.length);
  if (!isPlausible(label.kind, plain.slice(valueStart, valueEnd))) return undefined;
  const opened = label.bracket !== "";
  const start = opened ? plain.lastIndexOf(label.bracket, label.start) : label.start;
  const outer = Math.max(valueEnd, label.valueStart + whole.length);
  const closed = plain.slice(outer, outer + 4).search(/[)\]】〕}]/u);
  const end =
    opened && closed >= 0 && !/\S/u.test(plain.slice(outer, outer + closed))
      ? outer + closed + 1
      : outer;
  return { label: label.kind, value: line.slice(valueStart, valueEnd), start, end, valueStart };
}

/** Blanks out all matches, keeping offsets. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => " ".repeat(match.length));
}

/**
 * Reads a metadata line as a row of labelled values: `2024-05-13 来源：北京青年报 作者：张三 举报`.
 *
 * In running text only what is plainly labelled counts: in a long line, labels in brackets, at its head or near its end.
 */
export function readLabels(line: string): LabelReading {
  const plain = plainScript(line);
  const found = findLabels(plain).filter(
    (label) =>
      plain.length <= 160 ||
      label.bracket !== "" ||
      label.start < 3 ||
      label.start > plain.length - 80,
  );
  const values: LabelledValue[] = [];
  let rest = plain;
  for (const [i, label] of found.entries()) {
    const value = readValue(line, plain, label, found[i + 1]?.start ?? plain.length);
    if (value === undefined) continue;
    values.push(value);
    rest = rest.slice(0, value.start) + " ".repeat(value.end - value.start) + rest.slice(value.end);
  }
  rest = blank(blank(blank(rest, ADDRESS), INTERFACE), DATE);
  let left = "";
  for (let i = 0; i < rest.length; i++) left += rest.charAt(i) === " " ? " " : line.charAt(i);
  left = left.replace(/\s+/gu, " ").trim();
  return {
    values,
    rest: /[\p{L}\p{N}]/u.test(left)
      ? left.replace(/^[\s|丨·,，)\]】>-]+/u, "").replace(/[\s|丨·,，(（[【-]{1,20}$/u, "")
      : "",
  };
}
