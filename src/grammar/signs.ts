import { isHanCode, pairOf } from "../text.js";
import { plainCode } from "./plain-script.js";
import { FIRSTS, OPENERS, PAIRS, pairCode, SHORT_LABELS, SIGN, SIGNS } from "./sign-tables.js";

export { OPENS, SIGN } from "./sign-tables.js";

const PAIRED = SIGN.labelSeparator | SIGN.dateSeparator | SIGN.pairEnd | SIGN.roleEnd;
const COUNTED = SIGN.sentence | SIGN.gap | SIGN.latin | SIGN.digit | PAIRED;

/** What a text's characters give away, counted and as bits. */
export interface Signs {
  /** The bits of {@link SIGN} that any of its characters, or two beside each other, set. */
  readonly bits: number;
  /** The families of phrases that it may begin with: bits of {@link OPENS}. */
  readonly opens: number;
  /** Han characters. */
  readonly han: number;
  /** Latin letters. */
  readonly latin: number;
  /** ASCII and full-width digits. */
  readonly digits: number;
  /** Marks that part or end sentences. */
  readonly marks: number;
  /** Separators of menus. */
  readonly gaps: number;
}

/** Reads a text's signs in one pass over its characters. */
export function readSigns(text: string): Signs {
  let bits = 0;
  let han = 0;
  let latin = 0;
  let digits = 0;
  let marks = 0;
  let gaps = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const own = SIGNS[code] ?? 0;
    bits |= own & SINGLE;
    if (isHanCode(code)) han++;
    if ((own & COUNTED) === 0) continue;
    if (own & SIGN.latin && code < 0x100) latin++;
    if (own & SIGN.digit) digits++;
    if (own & SIGN.sentence) marks++;
    if (own & SIGN.gap) gaps++;
    if (own & PAIRED) bits |= readPair(text, i, own);
  }
  return { bits, opens: readOpens(text), han, latin, digits, marks, gaps };
}

/** The signs that one character is enough for. */
const SINGLE = (SIGN.role - 1) | SIGN.footerMark;

/** What a character says together with those beside it. */
function readPair(text: string, at: number, own: number): number {
  let bits = 0;
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  if (own & SIGN.pairEnd && before !== 0) {
    const pair = pairOf(plainCode(before), plainCode(text.charCodeAt(at)));
    bits |= (PAIRS.get(pair) ?? 0) & ~SIGN.labelEnd;
    if (pair === AUTHOR || pair === SOURCE) bits |= SIGN.label;
  }
  if (own & SIGN.roleEnd && endsWord(text, at)) bits |= SIGN.role;
  if (own & SIGN.dateSeparator || own & SIGN.labelSeparator) {
    let i = at - 1;
    // No form has more than three spaces here; without a limit a line of spaces would take quadratic time.
    while (i > 0 && at - i <= 4 && text.charCodeAt(i) === 0x20) i--;
    const last = SIGNS[text.charCodeAt(i)] ?? 0;
    if (own & SIGN.dateSeparator && last & SIGN.numeral) bits |= SIGN.date;
    if (own & SIGN.labelSeparator && last & SIGN.labelEnd && endsLabel(text, i)) bits |= SIGN.label;
  }
  return bits;
}

/** 作者 and 来源 are labels without a separator too. */
const AUTHOR = pairCode("作者", 0);
const SOURCE = pairCode("来源", 0);

function endsLabel(text: string, at: number): boolean {
  const code = plainCode(text.charCodeAt(at));
  if (SHORT_LABELS.has(code)) return true;
  if (at === 0) return false;
  const pair = pairOf(plainCode(text.charCodeAt(at - 1)), code);
  return ((PAIRS.get(pair) ?? 0) & SIGN.labelEnd) !== 0;
}

function endsWord(text: string, at: number): boolean {
  return at + 1 === text.length || ((SIGNS[text.charCodeAt(at + 1)] ?? 0) & SIGN.mark) !== 0;
}

/** How many marks may stand in front of a phrase that a line begins with. */
const MOST_MARKS = 12;

function readOpens(text: string): number {
  let opens = 0;
  for (let i = 0; i <= MOST_MARKS && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (FIRSTS[code]) {
      const first = plainCode(code);
      opens |= OPENERS.get(first) ?? 0;
      opens |= OPENERS.get(pairOf(first, plainCode(text.charCodeAt(i + 1)))) ?? 0;
    }
    if (((SIGNS[code] ?? 0) & SIGN.mark) === 0) break;
  }
  return opens;
}
