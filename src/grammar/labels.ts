import { findAll } from "../text.js";
import { CLOSERS } from "./brackets.js";
import { type LabelKind, PEOPLE } from "./credit-labels.js";
import { isPlace } from "./credit-places.js";
import { findMentions } from "./dates-mentions.js";
import { DATE, findLabels, type LabelHead } from "./label-heads.js";
import { areNames, isMediumName, splitNames } from "./names.js";
import { isAnswer, isSupplier } from "./no-names.js";
import { isOwnWord } from "./own-words.js";
import { plainScript } from "./plain-script.js";

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

/** A web address in running text. */
export const ADDRESS = /https?:\/\/[\w./?=&%#~:-]+|\bwww\.[\w./-]+/gu;
/** What belongs to the page and is no word of its own: counters and sizes glued to names, phrases. */
const INTERFACE =
  / ?(?:手机看新闻|[已共]有\d{1,8}位网友(?:发表评论)?|我来说两句|我有话说(?:\([\d,]{0,9}人参与\))?|(?:我要|发表|网友|暂无|更多)(?:网友)?评论|有?\d{0,8}人参与|(?:[共已]有)?(?:阅读|评论|浏览|点击)(?: ?\d[\d.,]{0,8}万?\+?[条次人]?(?![\d年])|\([\d,]{0,9}(?:人参与|条)?\))|[[【(] ?字[号体][:： 大中小A+-]{0,20}[\])】]|[大中小]?字[号体][:： 大中小A+-]{0,20}|大 中 小|(?<=[大报网社经闻])微博$|(?<= )微博(?= |$)|原创作者|发[表布]于(?= ?\d))/gu;

/** What a platform says of what it took over, with the account's name: 江城观察经授权发布. */
const LICENSED = /[\p{Script=Han}\w]{0,8}经授权(?:发布|转载)/gu;

/** What is no value, wherever it stands. */
function listNoValues(plain: string): readonly RegExp[] {
  return plain.includes("经授权") ? [INTERFACE, LICENSED] : [INTERFACE];
}

/** The offset of the bracket that closes the one open at `from`, or the limit. */
function findCloser(plain: string, from: number, limit: number, bracket: string): number {
  const closer = CLOSERS.get(bracket) ?? ")";
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const character = plain.charAt(i);
    if (character === bracket) depth++;
    else if (character === closer && depth-- === 0) return i;
  }
  return limit;
}

/** What stands behind a medium: its reporters, 来源：江城晚报 记者 张璇 通讯员 李四, in brackets too, and labels of any kind, 类型：原创. */
const BEHIND_SOURCE =
  /[ (](?:\S{0,6}(?:记者|通讯员|实习生|编辑(?!部)|责编|作者|撰文)(?=[ \p{Script=Han}])|报道(?=[ /]{1,3}\p{Script=Han}{2})|\p{Script=Han}{2,4}:)/u;

/** What stands behind names: a dot with spaces around, another label: 方敏 · 江城, 方敏 版次：03. */
const BEHIND_NAMES = / (?:· |\p{Script=Han}{2,4}:)/u;

/** What platforms say behind the writer of what they took over: 作者：张璇，江城网经授权发布。 */
const LICENCE = /[,;] ?(?=[^,;。]{0,12}(?:授权|首发|转载))/u;

/** What stands in marks of its own behind a label is its whole value: 原标题：《…》, 来源：“…”. */
function findQuoted(kind: LabelKind, text: string): number | undefined {
  if (kind === "originalTitle") return /^《[^《》]{2,80}》/u.exec(text)?.[0].length;
  if (kind === "source") return /^[“"][^“”"]{2,24}(?=[”"])/u.exec(text)?.[0].length;
  return undefined;
}

const CELL = /[|丨]/u;
const CELL_OR_NOTICE = /[|丨]| (?=\S{0,20}(?:声明|版权))/u;

/** Where the first of what no value of a kind holds stands in a text. */
function findStop(kind: LabelKind, text: string): number {
  const noValues = listNoValues(text);
  const stops: RegExp[] = kind === "date" ? [CELL] : [...noValues];
  if (kind !== "date" && kind !== "keywords") stops.push(DATE, CELL_OR_NOTICE);
  if (kind === "source") stops.push(BEHIND_SOURCE);
  if (PEOPLE.has(kind)) stops.push(LICENCE, BEHIND_NAMES);
  // An address may hold what looks like a day.
  const shown = text.includes("://") ? text.replace(ADDRESS, (a) => "_".repeat(a.length)) : text;
  let end = text.length;
  for (const stop of stops) {
    const at = shown.search(stop);
    // 来源：收藏周刊, but 作者： 我要评论(3) names nobody.
    if (at > 0 || (at === 0 && (!noValues.includes(stop) || PEOPLE.has(kind))))
      end = Math.min(end, at);
  }
  return end;
}

/** Where a date ends that a text begins with, a few characters of any kind in front. */
function findDateEnd(text: string): number {
  const start = /^\D{0,3}/u.exec(text)?.[0].length ?? 0;
  const [match] = text.slice(start).matchAll(DATE);
  return match?.index === 0 ? start + match[0].length : text.length;
}

/** Where a value ends at the latest: at interface words, dates, cells, and brackets that were open before it. */
function findValueEnd(
  plain: string,
  { kind, valueStart, bracket }: LabelHead,
  limit: number,
): number {
  const text = plain.slice(valueStart, limit);
  const quoted = findQuoted(kind, text);
  if (quoted !== undefined) return valueStart + quoted;
  const closers = ["(", "[", "【", "〔"].map((open) => findCloser(plain, valueStart, limit, open));
  const closed = Math.min(limit, ...closers);
  if (kind === "originalTitle" || kind === "subtitle") return bracket === "" ? limit : closed;
  const end = Math.min(closed, valueStart + findStop(kind, text));
  if (kind === "date") return Math.min(end, valueStart + findDateEnd(text));
  if (kind !== "source" && !PEOPLE.has(kind)) return end;
  return valueStart + findOwn(plain.slice(valueStart, end), PEOPLE.has(kind) ? 0 : 1);
}

/** Whether a value is what its label promises; 记者：您怎么看？ is an interview, not a credit. */
function isPlausible(kind: LabelKind, value: string): boolean {
  if (kind === "source") {
    const named = value.replace(ADDRESS, "");
    return named.length <= 60 && !/[。!?]|^[,.他她它我你这那]/u.test(named);
  }
  if (kind === "author") return value.length <= 120 && !/[。!?]/u.test(value);
  if (!PEOPLE.has(kind)) return value.length <= 400;
  return (
    value.length <= 120 &&
    !/[。!?“”]/u.test(value) &&
    !isAnswer(value) &&
    splitNames(value).every((name) => name.length <= 24)
  );
}

/** A source without the city behind it: 中国广播网(北京), 江城青年报 北京. */
function trimSource(value: string): string {
  const note = value.search(/ ?[【[]/u);
  const head = note > 0 ? value.slice(0, note) : value;
  const [mark = "", place = ""] = /[ (]([^\s()]{2,6})\)?$/u.exec(head) ?? [];
  const before = head.slice(0, head.length - mark.length);
  // What a medium has in brackets behind it is its city, known or not.
  const isCity = isPlace(place) || (mark.startsWith("(") && isMediumName(before));
  const bare = isCity ? before : head;
  const comma = bare.search(/[,;]/u);
  return (comma > 0 ? bare.slice(0, comma) : bare).trimEnd();
}

/** A text without the separators at its end. */
function trimTail(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s|丨,;、:·]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A number that stands for one of the staff: U031. */
const CODE = /^[A-Za-z]{0,4}\d{2,8}$/u;

/** Whether a label of people holds something else: 视频：渡轮首航, 图/受访者提供. */
function namesNobody(kind: LabelKind, value: string): boolean {
  if (kind === "photographer") return isSupplier(plainScript(value)) && !areNames(value);
  return kind === "staff" && !areNames(value) && !CODE.test(value);
}

function readValue(
  line: string,
  plain: string,
  label: LabelHead,
  limit: number,
): LabelledValue | undefined {
  const stop = findValueEnd(plain, label, limit);
  const whole = plain.slice(label.valueStart, stop).trimEnd();
  const raw = trimTail(label.kind === "source" ? trimSource(whole) : whole);
  const marks = label.kind === "source" ? /^[\s|丨:·_“"-]{0,10}/u : /^[\s|丨:·_-]{0,10}/u;
  const lead = marks.exec(raw)?.[0].length ?? 0;
  const valueStart = label.valueStart + lead;
  const valueEnd = Math.max(valueStart, label.valueStart + raw.length);
  if (!isPlausible(label.kind, plain.slice(valueStart, valueEnd))) return undefined;
  const value = plain.slice(valueStart, valueEnd);
  const kind = namesNobody(label.kind, value) ? "other" : label.kind;
  const opened = label.bracket !== "";
  const start = opened ? plain.lastIndexOf(label.bracket, label.start) : label.start;
  const outer = Math.max(valueEnd, label.valueStart + whole.length);
  const closed = plain.slice(outer, outer + 4).search(/[)\]】〕}]/u);
  const end =
    opened && closed >= 0 && !/\S/u.test(plain.slice(outer, outer + closed))
      ? outer + closed + 1
      : outer;
  return { label: kind, value: line.slice(valueStart, valueEnd), start, end, valueStart };
}

/** A name without the words of the interface behind it: 新浪科技 微博, 京华时报 转载到博客. */
export function cutInterface(name: string): string {
  const plain = plainScript(name);
  const at = plain.search(INTERFACE);
  return name.slice(0, Math.min(findOwn(plain, 1), at > 0 ? at : name.length));
}

/** What the pattern of dates leaves of one that it does not know whole. */
const DATING = /[\d〇○前天日]|GMT|UTC/u;

/** Blanks out a stretch, keeping offsets. */
function erase(text: string, start: number, end: number): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
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
  const values = readLabelValues(line);
  return { values, rest: readRest(line, values) };
}

/** The labelled values of a line alone. */
export function readLabelValues(line: string): readonly LabelledValue[] {
  const plain = plainScript(line);
  const found = findLabels(plain).filter(
    (label) =>
      plain.length <= 160 ||
      label.bracket !== "" ||
      label.start < 3 ||
      label.start > plain.length - 80,
  );
  const values: LabelledValue[] = [];
  for (const [i, label] of found.entries()) {
    const value = readValue(line, plain, label, found[i + 1]?.start ?? plain.length);
    if (value !== undefined) values.push(value);
  }
  return values;
}

const WORD = /[^\s|]+|\|/gu;

/** What stands beside a time: 2012-01-12 15:52发布. */
const TIMED = /^(?:发[布表]|更新|上传|最后|最后更新)$/u;

/** Whether a word is the page's and no name of a medium: 微博, but not 搜狐. */
function isOwn(word: string): boolean {
  return (isOwnWord(word) || TIMED.test(word)) && !isMediumName(word);
}

/** Where the first of the page's own words stands at or behind an offset, the text's length where none does. */
function findOwn(plain: string, from: number): number {
  const own = findAll(plain, WORD).find(({ index, 0: word }) => index >= from && isOwn(word));
  return own?.index ?? plain.length;
}

/** What is left of a line beside its labelled values, dates, addresses and words of the interface. */
export function readRest(line: string, values: readonly LabelledValue[]): string {
  let rest = plainScript(line);
  for (const { start, end } of values) rest = erase(rest, start, end);
  const dated = rest;
  // Of a date's weekday, 2024-05-13 09:16 星期一 / 江城晚报, only the pattern knows, and of 晚8时30分 only the reader of dates.
  rest = [ADDRESS, ...listNoValues(rest), DATE].reduce(blank, rest);
  if (DATING.test(rest))
    for (const { start, end } of findMentions(dated)) rest = erase(rest, start, end);
  const words: string[] = [];
  for (const { index, 0: word } of findAll(rest, WORD)) {
    const isMark = !/[\p{L}\p{N}]/u.test(word);
    // Of the separators around a word left out one is enough.
    if (isMark ? /^[|·/]$/u.test(words.at(-1) ?? "") : isOwn(word)) continue;
    words.push(line.slice(index, index + word.length));
  }
  const left = words.join(" ");
  return /[\p{L}\p{N}]/u.test(left)
    ? left.replace(/^[\s|丨·,，)\]】>-]+/u, "").replace(/[\s|丨·,，(（[【-]{1,20}$/u, "")
    : "";
}
