import { findAll } from "../text.js";
import type { FoundDate } from "./dates.js";
import { formatDate, isDay } from "./dates-calendar.js";

/** How addresses write a day, the surest first. */
const FORMS: readonly RegExp[] = [
  // Folders: /2020/1023/, /2020/10/23/, /2020-10/23/, /2020/10-23/, /202010/23/, /20201023/
  /\/(?<date>(?<year>(?:19|20)\d{2})[-/]?(?<month>\d{2})[-/]?(?<day>\d{2}))(?=\/)/g,
  /\/(?<date>(?<year>(?:19|20)\d{2})\/(?<month>\d{1,2})\/(?<day>\d{1,2}))(?=\/)/g,
  // Months by name: /2011/nov/3/, /2011/new/nov/3/
  /\/(?<date>(?<year>(?:19|20)\d{2})\/(?:[a-z]{1,8}\/)?(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\/(?<day>\d{1,2}))(?=\/)/gi,
  // File names: 2020-10-23, 2020_10_23_123, doc-2020-10-23
  /[/_.-](?<date>(?<year>(?:19|20)\d{2})(?<separator>[-_.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2}))(?!\d)/g,
  // t20201023_123.htm, 20201023A01.html, 1556456-20201023.htm
  /(?:[/_.-]|\/[a-z]{1,4})(?<date>(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2}))(?!\d)/gi,
  // NetEase: /12/0112/17/, the hour last
  /\/(?<date>(?<short>[01]\d|2\d)\/(?<month>\d{2})(?<day>\d{2}))\/(?:[01]\d|2[0-3])(?=\/)/g,
  // Serial numbers that begin with the day: 202302210388.aspx, 20180916001767-260402
  /\/(?<date>(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2}))\d{3,12}(?!\d)/g,
];

const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Reads the day in the path of an address; host, query and fragment are not looked at. `undefined` where there is none.
 *
 * @example
 * readUrlDate("http://news.example.cn/n1/2020/1023/c1004-123.html")?.iso; // "2020-10-23"
 */
export function readUrlDate(url: string): FoundDate | undefined {
  const address = url.slice(0, 2048);
  const from =
    /^\s{0,8}(?:[a-z][a-z0-9+.-]{0,20}:)?\/\/[^/?#]{0,300}/i.exec(address)?.[0].length ?? 0;
  const path = /^[^?#]*/.exec(address.slice(from))?.[0] ?? "";
  for (const form of FORMS) {
    for (const match of findAll(path, form)) {
      const { date = "", year, short, month, name = "", day: dayOfMonth } = match.groups ?? {};
      const day = {
        year: year === undefined ? 2000 + Number(short) : Number(year),
        month: month === undefined ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(month),
        day: Number(dayOfMonth),
      };
      if (!isDay(day)) continue;
      const start = from + match.index + match[0].indexOf(date);
      const iso = formatDate(day, undefined, { zone: "+08:00" });
      return { iso, start, end: start + date.length, text: date, precision: "day" };
    }
  }
  return undefined;
}
