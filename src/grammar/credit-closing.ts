import { OPENERS } from "./brackets.js";
import { findRoleTokens } from "./credit-roles.js";
import { isCompoundSurname } from "./credit-surnames.js";
import type { ValueReading } from "./credit-values.js";
import { type CreditReading, NOBODY, readWhole } from "./credit-whole.js";
import { isMediumName, isPersonName, splitNames } from "./names.js";
import { isGiven } from "./no-names.js";
import { plainScript } from "./plain-script.js";

/** The offset of the bracket that opens the one at `close`, within 160 characters; −1 where there is none. */
function findOpener(text: string, close: number): number {
  const closer = text.charAt(close);
  const opener = OPENERS.get(closer);
  let depth = 0;
  for (let i = close - 1; i >= Math.max(0, close - 160); i--) {
    if (text.charAt(i) === closer) depth++;
    else if (text.charAt(i) === opener && depth-- === 0) return i;
  }
  return -1;
}

/** The office that a writer signs for: （县文旅局 张璇）. */
const UNIT =
  /^\p{Script=Han}{2,16}(?:[局委办院校部处所站镇乡]|中心|公司|集团|大学|学院|街道|[党团工]委) (?=\p{Script=Han})/u;

/** A name written with a dot, whichever. */
const DOTTED = /[·‧•・∙]/u;

/** Reads the content of a bracket at the end of a paragraph, `before` being the text in front of it. */
function readTailBracket(
  content: string,
  before: string,
  round: boolean,
): ValueReading | undefined {
  const plain = plainScript(content);
  if (/作者单位|化名|图[为片]|翻摄|\d{3}/u.test(plain)) return undefined;
  // （星洲日報‧報道：曾毓林）
  const reading = readWhole(content.replace(/[‧·・](?=[报報][道導][:：])/u, "/"), true);
  // （图：肩部肌群，取自医院网站）says where a picture comes from and names nobody.
  const picture = /^[图摄]/u.test(plain) && reading?.authors.length === 0;
  if (reading !== undefined) return picture ? undefined : reading;
  const cited = /^(?:据|摘自|原载|[\d年月日 ]{2,12})《?/u.exec(plain)?.[0].length ?? 0;
  const name = content
    .slice(cited)
    .replace(/》.{0,12}$|[报報][道导導]$|(?:\d{1,2}月)?\d{1,2}日.{0,4}$/u, "")
    .trim();
  if (cited > 0 && name.length < 17 && isMediumName(name)) return { ...NOBODY, source: name };
  const unit = UNIT.exec(plain)?.[0] ?? "";
  const names = splitNames(content.slice(unit.length));
  const closed = /^$|[。!?！？…”’」』.]$/u.test(before.trimEnd());
  const people = names.every(
    (name) =>
      isPersonName(name) &&
      !isMediumName(name) &&
      (name.length < 4 || DOTTED.test(name) || isCompoundSurname(name.slice(0, 2))),
  );
  if (!closed || names.length === 0 || names.length > 5 || !people) return undefined;
  // On a line of their own 【高温】 and （单价优惠更多） are headings and slogans.
  const parted = names.length === 1 || /[\s、，,/]/u.test(content);
  if (!/[\p{L}\p{N}]/u.test(before) && !(round && parted)) return undefined;
  if (!/^[\p{Script=Han}·‧•・∙\s、，,/]+$/u.test(content)) return undefined;
  const affiliation = unit === "" ? {} : { affiliation: unit.trim() };
  return { authors: names.map((name) => ({ name, role: "author", ...affiliation })), editors: [] };
}

function merge(later: ValueReading, earlier: ValueReading): ValueReading {
  return {
    ...later,
    ...earlier,
    authors: [...earlier.authors, ...later.authors],
    editors: [...earlier.editors, ...later.editors],
  };
}

/** Reads what stands behind the last sentence: `……等。记者陈晓明`. */
function readTailWords(text: string): { reading: ValueReading; start: number } | undefined {
  const near = text.slice(-90);
  const at = Math.max(...[..."。！？!?”」)）】"].map((mark) => near.lastIndexOf(mark)));
  const words = near.slice(at + 1);
  if (at < 0 || words.length < 2) return undefined;
  const plain = plainScript(words);
  if (findRoleTokens(plain).length === 0 && !plain.includes("来源")) return undefined;
  // An agency of pictures is nobody's name.
  if (/[图摄]/u.test(plain) && isGiven(plain)) return undefined;
  const reading = readWhole(words.trim(), false);
  return reading && { reading, start: text.length - words.trimStart().length };
}

/**
 * Reads the credit at the end of a paragraph: `……3亿元。(鄭小紅 朱族英)`, `（责编：张三）`, `（来源：新华社）`. Names alone count
 * only behind the closing mark of a sentence; `（完）` is no credit and is passed over.
 */
export function readClosingCredit(paragraph: string): CreditReading | undefined {
  const end = paragraph.trimEnd().length;
  // The Central News Agency puts the date behind the bracket: （編輯：張三）1120221.
  let text = paragraph.slice(0, end).replace(/(?<=[)）])\d{6,8}$/u, "");
  let reading: ValueReading | undefined;
  let start = end;
  for (let i = 0; i < 4 && OPENERS.has(text.at(-1) ?? ""); i++) {
    const open = findOpener(text, text.length - 1);
    if (open < 0) break;
    const content = text.slice(open + 1, -1).trim();
    const part = readTailBracket(content, text.slice(0, open), /[(（]/u.test(text.charAt(open)));
    if (part === undefined && !/^(?:完|全文完|本文完)$/u.test(content)) break;
    if (part !== undefined) {
      reading = reading === undefined ? part : merge(reading, part);
      start = open;
    }
    text = text.slice(0, open).trimEnd();
  }
  if (reading === undefined) {
    const tail = readTailWords(text);
    if (tail === undefined) return undefined;
    reading = tail.reading;
    start = tail.start;
  }
  const place = /[\p{L}\p{N}]/u.test(text.slice(0, start)) ? "tail" : "whole";
  const { authors, editors, source } = reading;
  return { authors, editors, source, start, end, place };
}
