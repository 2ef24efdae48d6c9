import type { Contributor } from "../article.js";
import { type People, readPhrase } from "./credit-phrase.js";
import { isPlace } from "./credit-places.js";
import { isCreditLabel, readCreditValues, type ValueReading } from "./credit-values.js";
import { DATE } from "./label-heads.js";
import { readLabelValues, readRest } from "./labels.js";
import { isPersonName, mayBeRareName } from "./names.js";
import { plainScript } from "./plain-script.js";
import { readSigns, SIGN } from "./signs.js";

/** A credit found in a line. The lists may be empty: 责任编辑：AP0013 is a credit that names nobody. */
export interface CreditReading {
  /** Writers, translators and photographers. */
  readonly authors: readonly Contributor[];
  /** Editors and proofreaders. */
  readonly editors: readonly Contributor[];
  /** The medium credited: behind 来源, in front of 电 or 讯, in 据新华社. */
  readonly source?: string | undefined;
  /** Offset of the credit in the line, in UTF-16 units. */
  readonly start: number;
  /** Offset behind the credit. */
  readonly end: number;
  /** Where in the line the credit stands. */
  readonly place: "whole" | "head" | "tail";
}

/** A credit that names nobody. */
export const NOBODY: People = { authors: [], editors: [] };

/** Taiwan's desks set desk, writer and place side by side: 生活中心／林芷卉報導, （張沛森／新北報導）. */
const DESK_AND_WRITER =
  /^[【[(〔]?(?:\p{Script=Han}{2,5}(?:中心|组|部) ?\/? ?)?(\p{Script=Han}{2,4})(?: ?\/ ?(\p{Script=Han}{2,6}))?报[道导][】\])〕]?$/u;

/** What a desk or a medium in the writer's place ends in: 體育組／台北報導. */
const DESK = /[组社报网台部]$/u;

function readDeskWriter(text: string): People | undefined {
  const plain = plainScript(text);
  const [, name, place = ""] = DESK_AND_WRITER.exec(plain) ?? [];
  if (name === undefined) return undefined;
  const isRare = isPlace(place) && mayBeRareName(name) && !DESK.test(name);
  if (!isPersonName(name) && !isRare) return undefined;
  const start = plain.indexOf(name);
  const written = text.slice(start, start + name.length);
  return { authors: [{ name: written, role: "reporter" }], editors: [] };
}

/** Whether what stands beside a date is where a text was signed: 2021年6月18日于北京. */
function isWhere(text: string, rest: string): boolean {
  return /^[于於]/u.test(rest) && (isPlace(rest.slice(1)) || /[日号號][于於]/u.test(text));
}

/** Reads a text that is nothing but a credit, labelled or not. */
export function readWhole(text: string, certain: boolean): ValueReading | undefined {
  const { bits } = readSigns(text);
  if ((bits & (SIGN.role | SIGN.label | SIGN.date)) === 0) return undefined;
  const desk = (bits & SIGN.slash) === 0 ? undefined : readDeskWriter(text);
  const isDated = (bits & SIGN.date) !== 0 && plainScript(text).search(DATE) >= 0;
  const phrase = desk ?? (isDated ? undefined : readPhrase(text, certain));
  if (phrase !== undefined) return phrase;
  const values = (bits & SIGN.label) === 0 ? [] : readLabelValues(text);
  const rest = readRest(text, values);
  // 张三 2017-03-01 14:27: a name beside the time is the writer's.
  const isWriter =
    values.length === 0 &&
    isDated &&
    /^\p{Script=Han}{2,3}$/u.test(rest) &&
    isPersonName(rest) &&
    !isWhere(text, rest);
  if (isWriter) return { authors: [{ name: rest, role: "author" }], editors: [] };
  const people = rest === "" ? NOBODY : (readDeskWriter(rest) ?? readPhrase(rest));
  if (people === undefined) return undefined;
  if (values.some(isCreditLabel)) {
    const labelled = readCreditValues(values);
    return {
      ...labelled,
      authors: [...people.authors, ...labelled.authors],
      editors: [...people.editors, ...labelled.editors],
    };
  }
  return rest === "" ? undefined : people;
}
