import { findDates } from "./dates.js";
import type { DateContext } from "./dates-calendar.js";
import { formatDate, localize } from "./dates-calendar.js";
import { narrowText } from "./dates-numerals.js";

/** Reads epoch seconds or milliseconds; `undefined` outside 2001–2099, where the digits mean something else. */
function readEpoch(value: string, context: DateContext): string | undefined {
  const [, digits = ""] = /^(\d{10}|\d{13})(?:\.\d{1,9})?$/.exec(value) ?? [];
  if (digits === "") return undefined;
  const moment = localize(Number(digits) * (digits.length === 10 ? 1000 : 1), context);
  return moment && formatDate(moment.day, moment.clock, context);
}

/** Rewrites a form that only machines write into one that {@link findDates} reads. */
function spellOut(value: string): string {
  return (
    value
      // 20240506, 20240506102000, 20240506T102000Z
      .replace(
        /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?(?=\D|$)|$)/i,
        (
          _,
          year: string,
          month: string,
          day: string,
          hour?: string,
          minute = "",
          second?: string,
        ) => {
          const time = second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`;
          return `${year}-${month}-${day}${hour === undefined ? "" : `T${time}`}`;
        },
      )
      // Java writes the year last: Mon May 06 10:20:00 CST 2024
      .replace(/^[a-z]{3} ([a-z]{3}) (\d{1,2}) ([\d:]{8}) ([a-z]{3}) (\d{4})$/i, "$2 $1 $5 $3 $4")
      // 06 05 2024 10:20:00, the day first
      .replace(/^(\d{2}) (\d{2}) (\d{4})(?= \d{2}:)/, "$3-$2-$1")
  );
}

/**
 * Reads a date that a machine wrote, from a meta tag, JSON-LD, front matter or `time[datetime]`: ISO 8601 in its many
 * sloppy variants, RFC 2822, epoch seconds and milliseconds, 20240506, and every form that {@link findDates} reads.
 * Greenwich time is converted to the context's zone, other offsets are kept; `T00:00:00` stays as written.
 *
 * @example
 * readMachineDate("Wed, 25 Aug 2021 02:59:13 GMT", { zone: "+08:00" }); // "2021-08-25T10:59:13+08:00"
 */
export function readMachineDate(value: string, context: DateContext): string | undefined {
  const text = narrowText(value.slice(0, 200)).trim();
  return readEpoch(text, context) ?? findDates(spellOut(text), context)[0]?.iso;
}
