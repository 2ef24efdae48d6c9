import { codeAt, isHanCode, pairOf } from "../text.js";
import { plainCode } from "./plain-script.js";
import { FIRSTS, OPENERS, PAIRS, pairCode, SHORT_LABELS, SIGN, SIGNS } from "./sign-tables.js";

export { OPENS, SIGN } from "./sign-tables.js";

const SEPARATORS = SIGN.labelSeparator | SIGN.dateSeparator;
const PAIRED = SEPARATORS | SIGN.pairEnd | SIGN.roleEnd;
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
  let before = 0;
  let last = 0;
  let lastAt = -1;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const own = SIGNS[code] ?? 0;
    bits |= own & SINGLE;
    if (isHanCode(code)) han++;
    if ((own & COUNTED) !== 0) {
      if (own & SIGN.latin && code < 0x100) latin++;
      if (own & SIGN.digit) digits++;
      if (own & SIGN.sentence) marks++;
      if (own & SIGN.gap) gaps++;
      if (own & SIGN.pairEnd) bits |= readPair(before, code);
      if (own & SIGN.roleEnd && endsWord(text, i)) bits |= SIGN.role;
      if (own & SEPARATORS && i - lastAt <= FARTHEST)
        bits |= readSeparator(text, lastAt, own, last);
    }
    before = code;
    if (code !== 0x20) {
      last = own;
      lastAt = i;
    }
  }
  return { bits, opens: readOpens(text), han, latin, digits, marks, gaps };
}

/** The signs that one character is enough for. */
const SINGLE = (SIGN.role - 1) | SIGN.footerMark;

/** How far behind a number or a label its separator may stand: no form has more spaces between. */
const FARTHEST = 5;

/** What two characters beside each other say. */
function readPair(first: number, second: number): number {
  const pair = pairOf(plainCode(first), plainCode(second));
  const bits = (PAIRS.get(pair) ?? 0) & ~SIGN.labelEnd;
  return pair === AUTHOR || pair === SOURCE ? bits | SIGN.label : bits;
}

/** What a separator says together with the last character in front of it that is no space. */
function readSeparator(text: string, at: number, own: number, last: number): number {
  let bits = 0;
  if (own & SIGN.dateSeparator && last & SIGN.numeral) bits |= SIGN.date;
  if (own & SIGN.labelSeparator && last & SIGN.labelEnd && endsLabel(text, at)) bits |= SIGN.label;
  return bits;
}

/** 作者 and 来源 are labels without a separator too. */
const AUTHOR = pairCode("作者", 0);
const SOURCE = pairCode("来源", 0);

function endsLabel(text: string, at: number): boolean {
  const code = plainCode(codeAt(text, at));
  if (SHORT_LABELS.has(code)) return true;
  // 来 源：江城晚报
  const before = text.charAt(at - 1) === " " ? at - 2 : at - 1;
  if (before < 0) return false;
  const pair = pairOf(plainCode(codeAt(text, before)), code);
  return ((PAIRS.get(pair) ?? 0) & SIGN.labelEnd) !== 0;
}

function endsWord(text: string, at: number): boolean {
  return at + 1 === text.length || ((SIGNS[codeAt(text, at + 1)] ?? 0) & SIGN.mark) !== 0;
}

/** How many marks may stand in front of a phrase that a line begins with. */
const MOST_MARKS = 12;

function readOpens(text: string): number {
  let opens = 0;
  const end = Math.min(text.length, MOST_MARKS + 1);
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i);
    if (FIRSTS[code]) {
      const first = plainCode(code);
      opens |= OPENERS.get(first) ?? 0;
      opens |= OPENERS.get(pairOf(first, plainCode(text.charCodeAt(i + 1)))) ?? 0;
    }
    if (((SIGNS[code] ?? 0) & SIGN.mark) === 0) break;
  }
  return opens;
}
