import type { Clock, DateContext, Day, Precision } from "./dates-calendar.js";
import { formatDate, gradeClock, isDay, localize } from "./dates-calendar.js";
import type { Mention } from "./dates-mentions.js";
import { findMentions } from "./dates-mentions.js";
import { narrowText } from "./dates-numerals.js";
import { SIGN, type Signs } from "./signs.js";

export type { DateContext, Precision } from "./dates-calendar.js";
export { findMentions, type Mention } from "./dates-mentions.js";

const DAY = 86_400_000;

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601, exactly as precise as written: `2020-10-23`, `2020-10-30T11:18+08:00`, `…:10+08:00`. */
  readonly iso: string;
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset behind the last UTF-16 unit. */
  readonly end: number;
  /** The date as written. */
  readonly text: string;
  /** How precisely it is written. */
  readonly precision: Precision;
}

/** Whether a text may hold a date, by its characters: what it rules out need not be searched. */
export function mayHoldDate({ bits, digits, latin }: Signs): boolean {
  if ((bits & (SIGN.date | SIGN.dayWord)) !== 0) return true;
  // 3小时前, 半天前, 3 hours ago; January 12, 2012
  return (bits & SIGN.ago) !== 0 || (digits > 0 && latin > 2);
}

/** The latest day with that month and day which, with its time, is not after now. */
function findYear(
  { month, day }: { readonly month: number; readonly day: number },
  clock: Clock | undefined,
  now: NonNullable<ReturnType<typeof localize>>,
  context: DateContext,
): Day | undefined {
  const limit = formatDate(now.day, clock && now.clock, context);
  // Eight years bridge the longest gap between two leap days.
  for (let year = now.day.year; year >= now.day.year - 8; year--) {
    const candidate = { year, month, day };
    if (!isDay(candidate)) continue;
    const local = clock && { hour: clock.hour, minute: clock.minute };
    if (formatDate(candidate, local, context).slice(0, 16) <= limit.slice(0, 16)) return candidate;
  }
  return undefined;
}

/** The day and time a mention stands for; `undefined` where that takes a `now` that is missing. */
function resolveMention(
  { day, clock }: Mention,
  context: DateContext,
): { readonly day: Day; readonly clock?: Clock | undefined } | undefined {
  if (day.kind === "full") return { day, clock };
  const moment = context.now?.getTime() ?? Number.NaN;
  const now = localize(moment, context);
  if (now === undefined) return undefined;
  if (day.kind === "yearless") {
    const found = findYear(day, clock, now, context);
    return found && { day: found, clock };
  }
  if (day.kind === "daysAgo") {
    const then = localize(moment - day.days * DAY, context);
    return then && { day: then.day, clock };
  }
  const then = localize(moment - day.seconds * 1000, context);
  return then && { day: then.day, clock: { hour: then.clock.hour, minute: then.clock.minute } };
}

/**
 * Finds all dates written in a line, in order. Dates without a year and relative ones are resolved to the latest
 * moment not after `context.now`, and left out where it is missing. An hour without minutes gives the day alone, as
 * does a time in a zone that is not named (当地时间); 24:00 is the next day's midnight; Greenwich time is converted to
 * the context's zone, other stated zones are kept.
 *
 * @example
 * findDates("2012年01月12日14:27  辽一网", { zone: "+08:00" })[0]?.iso; // "2012-01-12T14:27+08:00"
 */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  return resolveMentions(text, findMentions(text), context);
}

/** The dates that a text's mentions stand for. */
export function resolveMentions(
  text: string,
  mentions: readonly Mention[],
  context: DateContext,
): readonly FoundDate[] {
  const dates: FoundDate[] = [];
  for (const mention of mentions) {
    const resolved = resolveMention(mention, context);
    if (resolved === undefined) continue;
    const { start, end } = mention;
    dates.push({
      iso: formatDate(resolved.day, resolved.clock, context),
      start,
      end,
      text: text.slice(start, end),
      precision: gradeClock(resolved.clock),
    });
  }
  return dates;
}

/** Finds the dates that take a `now` to be read: 3小时前, 昨天 18:20, 刚刚, 01-12 17:07, 1月12日. */
export function findRelativeDates(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  return findMentions(text)
    .filter(({ day }) => day.kind !== "full")
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

const LABELS =
  /最[后後新近]|[发發][布佈表稿]|[刊登]{1,2}|上[传傳][于於]?|[录錄]入|[创創]建|添加|修[改订訂]|[编編][辑輯](?=[时時日])|公[布佈]|出版|首[发發]|更新|[时時][间間刻]|日期|北京|[台臺]北|香港|星期[一二三四五六日天]|[周週][一二三四五六日天]|\([一二三四五六日]\)|[自于於在]|\b(?:publish(?:ed)?|publication|post(?:ed)?|update[ds]?|last|modified|created?|released?|date|time|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|gmt|utc|cst)\b/gi;

/** Whether a line is a date and nothing else but labels, weekdays and separators: 发布时间：2020-10-23 10:20（星期五）. */
export function isDateLine(
  text: string,
  mentions: readonly Mention[] = text.length > 200 ? [] : findMentions(text),
): boolean {
  if (mentions.length === 0) return false;
  let rest = "";
  let from = 0;
  for (const { start, end } of mentions) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  rest += text.slice(from);
  return !/[\p{L}\p{N}]/u.test(narrowText(rest).replace(LABELS, " "));
}
