import { readClosingCredit } from "./credit-closing.js";
import { readDateline } from "./credit-dateline.js";
import type { ValueReading } from "./credit-values.js";
import { type CreditReading, NOBODY, readWhole } from "./credit-whole.js";
import { isMediumName, isPersonName } from "./names.js";
import { plainScript } from "./plain-script.js";
import { readSigns, SIGN, type Signs } from "./signs.js";

/** A desk in the place of a name, which credits nobody: 國際中心／綜合報導. */
const DESK_ALONE = /^[【[(]?\p{Script=Han}{2,6}(?:中心|组)\/\p{Script=Han}{2,6}报[道导][】\])]?$/u;

export { readCaptionCredit } from "./credit-captions.js";
export { readClosingCredit } from "./credit-closing.js";
export { readDateline } from "./credit-dateline.js";
export type { CreditReading } from "./credit-whole.js";

/**
 * Reads a line that is nothing but credits: `深圳晚报记者 张璇`, `文/张三 图/李四`, `【編輯:李四】`, `来源：新华网 作者：张三`.
 * Undefined where anything else stands in the line, or no credit does.
 */
export function readCreditLine(
  line: string,
  signs: Signs = readSigns(line),
): CreditReading | undefined {
  const text = line.trim();
  if (text === "" || text.length > 240 || !mayCredit(text, signs)) return undefined;
  const reading = readWhole(text, /^[(（【〔[]/u.test(text)) ?? readWholeOther(text, signs);
  if (reading === undefined) return undefined;
  const start = line.length - line.trimStart().length;
  const { authors, editors, source } = reading;
  return { authors, editors, source, start, end: start + text.length, place: "whole" };
}

/** Whether a line may be a credit, by its characters: a label or a role, a date beside a name, names in brackets. */
function mayCredit(text: string, { bits }: Signs): boolean {
  // 文中老何为化名 tells of the text.
  if (text.includes("化名")) return false;
  if ((bits & (SIGN.role | SIGN.label | SIGN.date | SIGN.slash)) !== 0) return true;
  if ((bits & SIGN.bracket) === 0) return false;
  return (bits & SIGN.wire) !== 0 || /^[\p{P}\p{S}]/u.test(text);
}

/** Reads lines that are credits by their form as a whole: 本报讯 （记者 张三）, （郑小红 朱族英）. */
function readWholeOther(text: string, { bits }: Signs): ValueReading | undefined {
  if ((bits & SIGN.slash) !== 0) {
    if (DESK_ALONE.test(plainScript(text))) return NOBODY;
    const [name = "", medium = "", more] = text.split(/[/／]/u);
    if (more === undefined && isPersonName(name) && isMediumName(medium))
      return { authors: [{ name, role: "author", affiliation: medium.trim() }], editors: [] };
  }
  if ((bits & (SIGN.role | SIGN.label | SIGN.bracket)) === 0) return undefined;
  for (const reading of [readDateline(text), readClosingCredit(text)]) {
    if (reading?.place === "whole" && reading.authors.length > 0) {
      const { authors, editors, source } = reading;
      return { authors, editors, source };
    }
  }
  return undefined;
}
