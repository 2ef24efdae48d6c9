import { findAll } from "../text.js";
import type { Clock, Day } from "./dates-calendar.js";
import { isDay } from "./dates-calendar.js";
import { readClockAfter, readClockBefore, readZoneBefore } from "./dates-clock.js";
import type { DayForm } from "./dates-forms.js";
import { DAY_FORMS } from "./dates-forms.js";
import { narrowText, readNumeral } from "./dates-numerals.js";

/** The day a line writes: in full, without its year, or counted back from now. */
export type WrittenDay =
  | ({ readonly kind: "full" } & Day)
  | { readonly kind: "yearless"; readonly month: number; readonly day: number }
  | { readonly kind: "daysAgo"; readonly days: number }
  | { readonly kind: "secondsAgo"; readonly seconds: number };

/** A date as a line writes it. */
export interface Mention {
  /** The day. */
  readonly day: WrittenDay;
  /** The time of day, where written to the minute. */
  readonly clock?: Clock;
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset behind the last UTF-16 unit. */
  readonly end: number;
}

const AGO =
  /(?:(?<count>\d{1,3}) ?|(?<half>半)个?個?)(?:(?<second>秒钟?鐘?)|(?<minute>分[钟鐘]?|min(?:ute)?s?)|(?<hour>个?個?小[时時]|hours?)|(?<day>天|days?))(?:[之以]?前(?!的)| ago)/gi;
const NAMED_DAY =
  /(?<today>今[天日])|(?<yesterday>昨[天日])|(?<before>前[天日])|(?<now>刚刚|剛剛)/g;
const MONTHS: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function readMonth(month: string | undefined, name: string | undefined): number {
  if (month !== undefined) return readNumeral(month);
  const lower = name?.toLowerCase() ?? "?";
  return MONTHS.findIndex((full) => full.startsWith(lower)) + 1;
}

function readYear(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { year, roc, short } = groups;
  if (year !== undefined) return readNumeral(year.replace(/O/g, "〇"));
  if (roc !== undefined) return readNumeral(roc) + 1911;
  return short === undefined ? undefined : Number(short) + 2000;
}

function readGroups(groups: Readonly<Record<string, string | undefined>>): WrittenDay | undefined {
  const { month, name, day, first, second } = groups;
  const year = readYear(groups);
  let date = { month: readMonth(month, name), day: readNumeral(day ?? "") };
  if (first !== undefined && second !== undefined) {
    // 01/12/2012 is American; where the first number can be no month, the day stands first.
    date = { month: Number(first), day: Number(second) };
    if (date.month > 12) date = { month: date.day, day: date.month };
  }
  // A leap year stands in for the year that is not written.
  if (!isDay({ year: year ?? 2000, ...date })) return undefined;
  return year === undefined ? { kind: "yearless", ...date } : { kind: "full", year, ...date };
}

/** Whether a number is cut out of a longer one, a path, a version or a lunar or foreign year: no date begins here. */
function isSevered(line: string, start: number): boolean {
  const before = line.slice(Math.max(0, start - 10), start);
  if (/\d$/.test(before)) return !/(?:^|\D)\d{1,2}:\d{2}(?::\d{2})?$/.test(before);
  return /[v$¥￥_#]$|[\d/][./-] ?$|[一二三四五六七八九十〇]$|[农農阴陰旧舊][历曆] ?$/i.test(before);
}

/** Whether a day without a year has one in front that is not read: 去年 12月11日, 康熙三年 1月5日. */
function isOfAnotherYear(line: string, start: number): boolean {
  return /(?:^|[^今])年 ?$/.test(line.slice(Math.max(0, start - 3), start));
}

function readDayForm(line: string, { pattern, timed }: DayForm, mentions: Mention[]): void {
  for (const match of findAll(line, pattern)) {
    const start = match.index;
    const day = readGroups(match.groups ?? {});
    if (day === undefined || isSevered(line, start)) continue;
    if (day.kind === "yearless" && isOfAnotherYear(line, start)) continue;
    const end = start + match[0].length;
    const found = readClockAfter(line, end);
    if (found !== undefined) mentions.push({ day, clock: found.clock, start, end: found.end });
    // Behind a host a bare day belongs to the address, one with a time does not: www.example.cn/2012-01-11 09:06.
    else if (timed !== true && !/[a-z=][/=]$/i.test(line.slice(Math.max(0, start - 2), start)))
      mentions.push({ day, start, end });
  }
}

function readAgo(line: string, mentions: Mention[]): void {
  for (const match of findAll(line, AGO)) {
    const { count, second, minute, day } = match.groups ?? {};
    const start = match.index;
    if (/[\d.]/.test(line.charAt(start - 1))) continue;
    const amount = count === undefined ? 0.5 : Number(count);
    const unit = second !== undefined ? 1 : minute !== undefined ? 60 : 3600;
    mentions.push({
      day:
        day === undefined
          ? { kind: "secondsAgo", seconds: amount * unit }
          : { kind: "daysAgo", days: Math.ceil(amount) },
      start,
      end: start + match[0].length,
    });
  }
}

/** Reads 今天, 昨天 18:20, 刚刚. A word without a time counts only where it stands apart: 今日头条 and prose are no dates. */
function readNamedDays(line: string, mentions: Mention[]): void {
  for (const match of findAll(line, NAMED_DAY)) {
    const { yesterday, before, now } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const days = before !== undefined ? 2 : yesterday !== undefined ? 1 : 0;
    const day: WrittenDay =
      now === undefined ? { kind: "daysAgo", days } : { kind: "secondsAgo", seconds: 0 };
    const found = now === undefined ? readClockAfter(line, end) : undefined;
    if (found !== undefined) mentions.push({ day, clock: found.clock, start, end: found.end });
    else if (
      /^[于於\s(:|·\]/]?$/.test(line.charAt(start - 1)) &&
      /^[发發更\s)|·/]?$/.test(line.charAt(end))
    )
      mentions.push({ day, start, end });
  }
}

/** Gives a mention the time that stands before it and the zone that its label states. */
function completeMention(line: string, mention: Mention, from: number): Mention {
  let { day, clock, start, end } = mention;
  const zone = readZoneBefore(line, start);
  if (clock === undefined && day.kind === "full") {
    const before = readClockBefore(line, from, start);
    if (before !== undefined) ({ clock, start } = before);
  }
  if (clock === undefined) return { day, start, end };
  if (zone === undefined || clock.zone !== undefined) return { day, clock, start, end };
  // The hour of an unnamed elsewhere is not known here; the day is all that is certain.
  return zone === "elsewhere"
    ? { day, start, end }
    : { day, clock: { ...clock, zone }, start, end };
}

/** Finds every date that a line writes, in order and without overlap. */
export function findMentions(text: string): readonly Mention[] {
  const line = narrowText(text);
  const found: Mention[] = [];
  for (const { key, forms } of DAY_FORMS) {
    if (!key.test(line)) continue;
    for (const form of forms) if (form.holds?.test(line) !== false) readDayForm(line, form, found);
  }
  if (/前|ago/i.test(line)) readAgo(line, found);
  if (/[今昨前][天日]|刚刚|剛剛/.test(line)) readNamedDays(line, found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: Mention[] = [];
  let end = 0;
  for (const mention of found) {
    if (mention.start < end) continue;
    mentions.push(completeMention(line, mention, end));
    end = mention.end;
  }
  return mentions;
}
