/** What a page's bare dates are relative to. */
export interface DateContext {
  /** The zone of times that state none, as an ISO 8601 offset: `+08:00`. Anything else counts as `+08:00`. */
  readonly zone: string;
  /** The moment the page was read, for 3小时前 and dates without a year. */
  readonly now?: Date | undefined;
}

/** A day of the Gregorian calendar. */
export interface Day {
  /** 1990 to 2099. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A time of day as written. */
export interface Clock {
  /** 0 to 24; 24:00 is the midnight that ends the day. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** 0 to 59; absent where not written. */
  readonly second?: number;
  /** The stated zone in minutes east of Greenwich; absent where none is stated. */
  readonly zone?: number;
}

/** How precisely a date is written. */
export type Precision = "day" | "minute" | "second";

const MINUTE = 60_000;
const CHINA = 480;

/** Whether a day exists and lies in 1990–2099, the years a page of the press can come from. */
export function isDay({ year, month, day }: Day): boolean {
  if (!(year >= 1990 && year <= 2099 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a time of day exists; 24:00 does, as the midnight that ends the day. */
export function isClock({ hour, minute, second = 0 }: Clock): boolean {
  if (hour === 24) return minute === 0 && second === 0;
  return hour < 24 && minute < 60 && second < 60;
}

/** The minutes east of Greenwich that an ISO 8601 offset (`+08:00`, `Z`) states; China's where it states none. */
export function readOffset(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return /^z$/i.test(zone) ? 0 : CHINA;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset > 840 ? CHINA : sign === "-" ? -offset : offset;
}

function formatOffset(offset: number): string {
  const minutes = Math.abs(offset);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A day and, where written, a time as ISO 8601, exactly as precise as written. Greenwich time is converted to the context's zone. */
export function formatDate(day: Day, clock: Clock | undefined, context: DateContext): string {
  const date = Date.UTC(day.year, day.month - 1, day.day);
  if (clock === undefined) return new Date(date).toISOString().slice(0, 10);
  const local = readOffset(context.zone);
  const stated = clock.zone === 0 ? local : (clock.zone ?? local);
  const shift = clock.zone === 0 ? local : 0;
  const wall =
    date + (clock.hour * 60 + clock.minute + shift) * MINUTE + (clock.second ?? 0) * 1000;
  const length = clock.second === undefined ? 16 : 19;
  return new Date(wall).toISOString().slice(0, length) + formatOffset(stated);
}

/**
 * Whether a date that {@link formatDate} wrote is later than another, and not the same stated more exactly. Times are
 * compared as moments, for their zones may differ; beside a bare day the days as written are.
 *
 * @example
 * isLater("2024-05-06T10:30+09:00", "2024-05-06T10:20+08:00"); // false
 */
export function isLater(iso: string, other: string): boolean {
  if (!iso.includes("T") || !other.includes("T")) return iso.slice(0, 10) > other.slice(0, 10);
  const hasSeconds = [iso, other].every((time) => /T\d\d:\d\d:/.test(time));
  const count = (time: string) => Math.floor(Date.parse(time) / (hasSeconds ? 1000 : MINUTE));
  return count(iso) > count(other);
}

/** How precise a time of day makes a date. */
export function gradeClock(clock: Clock | undefined): Precision {
  if (clock === undefined) return "day";
  return clock.second === undefined ? "minute" : "second";
}

/** A moment as the day and time of day in the context's zone; `undefined` outside 1990–2099. */
export function localize(
  moment: number,
  context: DateContext,
): { readonly day: Day; readonly clock: Required<Omit<Clock, "zone">> } | undefined {
  const date = new Date(moment + readOffset(context.zone) * MINUTE);
  const day = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
  const clock = {
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
  return isDay(day) ? { day, clock } : undefined;
}
