import type { Clock } from "./dates-calendar.js";
import { isClock } from "./dates-calendar.js";
import { readNumeral } from "./dates-numerals.js";

/** A time of day and how far it reaches. */
export interface FoundClock {
  /** The time. */
  readonly clock: Clock;
  /** Offset behind it. */
  readonly end: number;
}

/** What may stand between a day and its time: spaces, a weekday, a bracket, a dash, 时间. */
const GAP =
  /^(?:[ |,·-]|T(?=\d)|[([]?(?:星期|[周週]|礼拜|禮拜)[一二三四五六日天][)\]]?|\([一二三四五六日]\)|(?:[发發][布佈表]|北京|香港|[台臺]北|格林[尼威]治(?:[标標][准準])?)?[时時][间間]:?|\((?=\d{1,2}:\d{2})|HKT|[([]?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?[)\]]?){0,10}/i;
const COLON =
  /^(?<before>上午|下午|晚[上间間]?|[凌早清]晨|早上|中午|傍晚|深夜|午[后後]|[ap]m)? {0,2}(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?: {0,2}(?<after>上午|下午|[ap]\.?m\b\.?))?/i;
const HAN =
  /^(?<before>上午|下午|晚[上间間]?|[凌早清]晨|早上|中午|傍晚|深夜|午[后後])? {0,2}(?<hour>\d{1,2}|[零一二三四五六七八九十廿]{1,3}) ?[时時点點] ?(?:(?<minute>\d{1,2}|[〇零一二三四五六七八九十]{1,3}) ?分(?: ?(?<second>\d{1,2}) ?秒)?|(?<half>半)|整)/;

const ZONES: ReadonlyMap<string, number> = new Map([
  ["EST", -300],
  ["EDT", -240],
  ["PST", -480],
  ["PDT", -420],
  ["JST", 540],
  ["KST", 540],
  ["HKT", 480],
  ["SGT", 480],
  ["BJT", 480],
]);

/** The hour of the day that an hour and the part of the day it is said to be in make. */
function readHour(hour: number, part: string): number {
  if (/^a|晨|^上午|^早/.test(part)) return hour === 12 ? 0 : hour;
  if (/^p|^下午|^午/.test(part)) return hour < 12 ? hour + 12 : hour;
  if (part === "中午") return hour < 4 ? hour + 12 : hour;
  if (/晚|夜/.test(part)) return hour > 3 && hour <= 12 ? hour + 12 : hour;
  return hour;
}

function readOffsetAfter(rest: string, iso: boolean, seconds: boolean) {
  const [text, sign, hours = "", minutes = "0"] =
    /^ ?([+-])(\d{1,2})(?::?(\d{2}))?(?![\d:])/.exec(rest) ?? [];
  if (text === undefined) return undefined;
  // 10:20-11:30 is a range: a minus is an offset only in ISO 8601 and, as four digits, in RFC 2822.
  const certain =
    sign === "+" ? iso || hours.length === 2 : iso || (seconds && /\d{4}$/.test(text));
  const offset = Number(hours) * 60 + Number(minutes);
  if (!certain || offset > 840) return undefined;
  return { zone: sign === "-" ? -offset : offset, length: text.length };
}

/** The zone stated right behind a time, in minutes, and its length. CST, which is China's and America's, states none. */
function readZoneAfter(rest: string, iso: boolean, seconds: boolean) {
  const [utc, sign, hours = "0", minutes = "0"] =
    /^ ?\(?(?:UTC|GMT|Z(?![a-z]))(?: ?([+-])(\d{1,2})(?::?(\d{2}))?)?/i.exec(rest) ?? [];
  if (utc !== undefined) {
    const offset = Number(hours) * 60 + Number(minutes);
    return { zone: sign === "-" ? -offset : offset, length: utc.length };
  }
  const [text, name = ""] = /^ ?\(?([A-Z]{3})(?![a-z])/i.exec(rest) ?? [];
  const named = ZONES.get(name);
  if (text !== undefined && named !== undefined) return { zone: named, length: text.length };
  const [chinese] = /^ ?\(?(?:北京|[台臺]北|[台臺][湾灣]|香港)[时時][间間]/.exec(rest) ?? [];
  if (chinese !== undefined) return { zone: 480, length: chinese.length };
  return readOffsetAfter(rest, iso, seconds);
}

/** Reads the time of day that stands right behind a day: at most 60 characters are looked at. An hour without minutes is none. */
export function readClockAfter(line: string, from: number): FoundClock | undefined {
  const window = line.slice(from, from + 60);
  const gap = GAP.exec(window)?.[0] ?? "";
  const match = COLON.exec(window.slice(gap.length)) ?? HAN.exec(window.slice(gap.length));
  if (match === null) return undefined;
  const { before, after, hour = "", minute, half, second } = match.groups ?? {};
  const time: Clock = {
    hour: readHour(readNumeral(hour), (before ?? after ?? "").toLowerCase()),
    minute: half === undefined ? readNumeral(minute ?? "0") : 30,
    ...(second === undefined ? {} : { second: Number(second) }),
  };
  if (!isClock(time)) return undefined;
  const length = gap.length + match[0].length;
  const zone = readZoneAfter(window.slice(length), /^T$/i.test(gap), second !== undefined);
  if (zone === undefined) {
    const before = /[时時][间間]/.test(gap) ? readZoneBefore(line, from + gap.length) : undefined;
    const known = typeof before === "number" ? { zone: before } : {};
    return { clock: { ...time, ...known }, end: from + length };
  }
  return { clock: { ...time, zone: zone.zone }, end: from + length + zone.length };
}

/** Reads a time of day that stands right before a day, as in 15:31 2018/09/16, 9:40pm 25/10/2021 and, glued in a dump, 15:312018/09/16; nothing before `from` is looked at. */
export function readClockBefore(
  line: string,
  from: number,
  until: number,
): { readonly clock: Clock; readonly start: number } | undefined {
  const window = line.slice(Math.max(from, until - 16), until);
  const match =
    /(?:^|[^\d:~-]|(?<=[间間期]):)(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?,? ?$/i.exec(
      window,
    );
  if (match === null) return undefined;
  const [text, hour, minute, second, half = ""] = match;
  const clock: Clock = {
    hour: readHour(Number(hour), half.toLowerCase()),
    minute: Number(minute),
    ...(second === undefined ? {} : { second: Number(second) }),
  };
  const start = until - text.length + (/^\d/.test(text) ? 0 : 1);
  return isClock(clock) ? { clock, start } : undefined;
}

/** The zone that stands right before a day: 北京时间 in minutes, `"elsewhere"` for 当地时间 and other zones it does not tell. */
export function readZoneBefore(line: string, until: number): number | "elsewhere" | undefined {
  const window = line.slice(Math.max(0, until - 12), until);
  const [, place = ""] = /([\u4e00-\u9fff]{2,8})[时時][间間][(:]? ?$/.exec(window) ?? [];
  if (/(?:北京|[台臺]北|[台臺][湾灣]|香港)$/.test(place)) return 480;
  if (/(?:[东東]京|首[尔爾]|[韩韓][国國]|日本)$/.test(place)) return 540;
  if (/(?:格林[尼威]治(?:[标標][准準])?|世界|国际标准|國際標準)$/.test(place)) return 0;
  if (/(?:[当當]地|美[东東西]|[纽紐][约約]|[伦倫]敦|巴黎|莫斯科|欧洲|歐洲)$/.test(place))
    return "elsewhere";
  return undefined;
}
