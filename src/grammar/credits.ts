import type { Contributor } from "../article.js";
import { type People, readPhrase } from "./credit-phrase.js";
import { stripPlace } from "./credit-places.js";
import { findRoleTokens } from "./credit-roles.js";
import { isCreditLabel, readCreditValues, type ValueReading } from "./credit-values.js";
import { readLabels } from "./labels.js";
import { isMediumName, isPersonName, splitNames } from "./names.js";
import { plainScript } from "./plain-script.js";

export { readCaptionCredit } from "./credit-captions.js";

/** A credit found in a line. The lists may be empty: 责任编辑：AP0013 is a credit that names nobody. */
export interface CreditReading {
  /** Writers, translators and photographers. */
  readonly authors: readonly Contributor[];
  /** Editors and proofreaders. */
  readonly editors: readonly Contributor[];
  /** The medium credited: behind 来源, in front of 电 or 讯, in 据新华社. */
  readonly source?: string;
  /** Offset of the credit in the line, in UTF-16 units. */
  readonly start: number;
  /** Offset behind the credit. */
  readonly end: number;
  /** Where in the line the credit stands. */
  readonly place: "whole" | "head" | "tail" | "inside";
}

const NOBODY: People = { authors: [], editors: [] };
const CLOSERS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "【": "】",
  "〔": "〕",
  "（": "）",
  "［": "］",
};
const OPENERS: Readonly<Record<string, string>> = {
  ")": "(",
  "]": "[",
  "】": "【",
  "〕": "〔",
  "）": "（",
  "］": "［",
};

/** Reads a text that is nothing but a credit, labelled or not. */
function readWhole(text: string, certain: boolean): ValueReading | undefined {
  const phrase = readPhrase(text, certain);
  if (phrase !== undefined) return phrase;
  const { values, rest } = readLabels(text);
  // 张三 2017-03-01 14:27: a name beside the time is the writer's.
  const dated = rest !== text && values.length === 0 && /^\p{Script=Han}{2,3}$/u.test(rest) && isPersonName(rest);
  if (dated) return { authors: [{ name: rest, role: "author" }], editors: [] };
  const people = rest === "" ? NOBODY : readPhrase(rest);
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

/**
 * Reads a line that is nothing but credits: `深圳晚报记者 张璇`, `文/张三 图/李四`, `【編輯:李四】`, `来源：新华网 作者：张三`.
 * Undefined where anything else stands in the line, or no credit does.
 */
export function readCreditLine(line: string): CreditReading | undefined {
  const text = line.trim();
  if (text === "" || text.length > 240) return undefined;
  const reading = readWhole(text, /^[(（【〔[]/u.test(text)) ?? readWholeOther(text);
  if (reading === undefined) return undefined;
  const start = line.length - line.trimStart().length;
  return { ...reading, start, end: start + text.length, place: "whole" };
}

/** The medium in front of a dateline's place and date: 新华社 of 新华社北京11月25日. */
function readMedium(head: string): string | undefined {
  const bare = head
    .replace(/[(（][^()（）]{0,12}[)）]/gu, "")
    .replace(/[\s·・]{0,4}(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:\d{1,2}[时時])?$/u, "")
    .replace(/[专專]$/u, "")
    .replace(/^[据據]/u, "")
    .replace(/^《([^《》]{1,20})》$/u, "$1")
    .trim();
  if (/^本[報报刊网網台]|^$/u.test(bare)) return undefined;
  const medium = isMediumName(bare) ? bare : stripPlace(bare);
  if (isMediumName(medium)) return medium;
  const lead = /^\S{1,11}?[社网網报報](?!\p{Script=Han}{0,2}[社网網报報])/u.exec(bare)?.[0];
  return lead !== undefined && isMediumName(lead) ? lead : undefined;
}

/** Reads lines that are credits by their form as a whole: 本报讯 （记者 张三）, （郑小红 朱族英）. */
function readWholeOther(text: string): ValueReading | undefined {
  const [name = "", medium = "", more] = text.split(/[/／]/u);
  if (more === undefined && isPersonName(name) && isMediumName(medium))
    return { authors: [{ name, role: "author", affiliation: medium.trim() }], editors: [] };
  for (const reading of [readDateline(text), readClosingCredit(text)]) {
    if (reading?.place === "whole" && reading.authors.length > 0) {
      const { authors, editors } = reading;
      return { authors, editors };
    }
  }
  return undefined;
}

/** Whether a text in front of 电 or 讯 is a medium's, with or without place and date. */
function isDatelineHead(head: string): boolean {
  return (
    /^(?:本[报刊网台]|.{0,12}\d日$)/u.test(plainScript(head).trim()) ||
    readMedium(head) !== undefined
  );
}

/** Reads the longest run of whole words at the head of a text that is a credit: `记者 张三 李四 近日…`. */
function readRun(text: string): { people: People; length: number } | undefined {
  const plain = plainScript(text.slice(0, 60));
  const marker = /^[^。:“”]{2,40}?报道 ?[:,]?|^[^。,:“”]{2,40}:/u.exec(plain);
  const marked =
    marker && readPhrase(text.slice(0, marker[0].length).replace(/[\s:：,，]{1,4}$/u, ""));
  if (marker && marked) return { people: marked, length: marker[0].length };
  const ends = [...`${plain} `.matchAll(/ /gu)]
    .map((match) => match.index)
    .filter((at) => at < text.length || at === plain.length);
  for (const end of ends.slice(0, 8).reverse()) {
    const people = readPhrase(text.slice(0, end));
    const last = splitNames(text.slice(0, end)).at(-1) ?? "";
    if (people !== undefined && !/[记記]者$/u.test(last)) return { people, length: end };
  }
  return undefined;
}

function headReading(
  paragraph: string,
  start: number,
  end: number,
  people: People,
  source?: string,
): CreditReading {
  const place = /[\p{L}\p{N}]/u.test(paragraph.slice(end)) ? "head" : "whole";
  return source === undefined
    ? { ...people, start, end, place }
    : { ...people, source, start, end, place };
}

/** 【記者張三台北報導】, （中央社記者張三台北12日電）, 【明報專訊】 at the head. */
function readBracketHead(paragraph: string, start: number): CreditReading | undefined {
  const opener = paragraph.charAt(start);
  const close = paragraph.slice(start, start + 90).indexOf(CLOSERS[opener] ?? "\n");
  if (close < 0) return undefined;
  const content = paragraph.slice(start + 1, start + close);
  const people = readPhrase(content);
  if (people !== undefined && people.authors.length > 0)
    return headReading(paragraph, start, start + close + 1, people);
  const head = /^(.{2,30}?)(?:综合)?(?:专?[讯电]|报道|消息)$/u.exec(plainScript(content));
  if (head?.[1] === undefined) return undefined;
  const bare = content.slice(0, head[1].length).replace(/\s?(?:\d{4}年)?\d{1,2}月\d{1,2}日$/u, "");
  if (/^本/u.test(bare)) return headReading(paragraph, start, start + close + 1, NOBODY);
  const medium =
    readMedium(bare) ??
    (/^\p{Script=Han}{2,6}$/u.test(bare) && !isPersonName(bare) ? bare : undefined);
  return medium === undefined
    ? undefined
    : headReading(paragraph, start, start + close + 1, NOBODY, medium);
}

/** 本报讯（记者张三）, 新华社北京11月25日电（记者张三 李四）, 中新社北京1月1日电 记者 张三. */
function readWireHead(paragraph: string, start: number): CreditReading | undefined {
  const text = paragraph.slice(start, start + 180);
  const plain = plainScript(text);
  const wire = /^([^。!?“”]{1,40}?)(?:专?[电讯]|消息|报道)(?=[\s(（【:,]|记者|$)\s?/u.exec(plain);
  if (wire?.[1] === undefined || !isDatelineHead(text.slice(0, wire[1].length))) return undefined;
  const source = readMedium(text.slice(0, wire[1].length));
  const at = wire[0].length;
  if (plain.charAt(at) === "(" || plain.charAt(at) === "【") {
    const close = plain.slice(at).search(/[)】]/u);
    const content = close < 0 ? "" : text.slice(at + 1, at + close);
    const byPen =
      /^\p{Script=Han}{2,3}$/u.test(content) &&
      (isPersonName(content) || !/[图圖综綜完文]/u.test(content));
    const people =
      readPhrase(content, true) ??
      (byPen ? { authors: [{ name: content, role: "author" as const }], editors: [] } : undefined);
    if (people !== undefined)
      return headReading(paragraph, start, start + at + close + 1, people, source);
  }
  const run =
    /^(?:本[报刊网]|[\p{Script=Han}·]{2,10})?(?:首席|特派|见习|实习|特约)?(?:记者|通讯员)/u.test(
      plain.slice(at),
    )
      ? readRun(text.slice(at))
      : undefined;
  return headReading(
    paragraph,
    start,
    start + at + (run?.length ?? 0),
    run?.people ?? NOBODY,
    source,
  );
}

/**
 * Reads the dateline or byline at the head of a paragraph: `本报讯（记者张三）`, `新华社北京11月25日电（记者张三 李四）`,
 * `〔記者張三／台北報導〕`, `【明報專訊】` and `据新华社` (which give a medium alone).
 */
export function readDateline(paragraph: string): CreditReading | undefined {
  const start = paragraph.length - paragraph.trimStart().length;
  if (CLOSERS[paragraph.charAt(start)] !== undefined) return readBracketHead(paragraph, start);
  const wire = readWireHead(paragraph, start);
  if (wire !== undefined) return wire;
  const text = paragraph.slice(start, start + 120);
  const plain = plainScript(text);
  const hint =
    /^据([\p{Script=Han}A-Za-z《》]{2,16}?)(?:\d{1,2}日)?(?:报道|消息|[电讯](?!\p{Script=Han})|\d)/u.exec(
      plain,
    );
  const medium =
    hint?.[1] === undefined
      ? undefined
      : readMedium(text.slice(1, 1 + hint[1].length).replace(/[《》]/gu, ""));
  if (hint && medium !== undefined)
    return headReading(paragraph, start, start + hint[0].length, NOBODY, medium);
  if (!/^[^,。:!?]{0,14}(?:记者|通讯员)[ \p{Script=Han}]/u.test(plain)) return undefined;
  const run = readRun(text);
  return run === undefined
    ? undefined
    : headReading(paragraph, start, start + run.length, run.people);
}

/** The offset of the bracket that opens the one at `close`, within 160 characters; −1 where there is none. */
function findOpener(text: string, close: number): number {
  const closer = text.charAt(close);
  let depth = 0;
  for (let i = close - 1; i >= Math.max(0, close - 160); i--) {
    if (text.charAt(i) === closer) depth++;
    else if (text.charAt(i) === OPENERS[closer] && depth-- === 0) return i;
  }
  return -1;
}

/** Reads the content of a bracket at the end of a paragraph, `before` being the text in front of it. */
function readTailBracket(content: string, before: string): ValueReading | undefined {
  const plain = plainScript(content);
  if (/作者单位|化名|图[为片]|翻摄|\d{3}/u.test(plain)) return undefined;
  const reading = readWhole(content, true);
  if (reading !== undefined) return reading;
  const cited = /^(?:据|摘自|原载|[\d年月日 ]{2,12})《?/u.exec(plain)?.[0].length ?? 0;
  const name = content
    .slice(cited)
    .replace(/》.{0,12}$|[报報][道导導]$|(?:\d{1,2}月)?\d{1,2}日.{0,4}$/u, "")
    .trim();
  if (cited > 0 && name.length < 17 && isMediumName(name)) return { ...NOBODY, source: name };
  const names = splitNames(content);
  const closed = /^$|[。!?！？…”’」』.]$/u.test(before.trimEnd());
  if (!closed || names.length === 0 || names.length > 5 || !names.every(isPersonName))
    return undefined;
  if (!/^[\p{Script=Han}·\s、，,/]+$/u.test(content)) return undefined;
  return { authors: names.map((name) => ({ name, role: "author" })), editors: [] };
}

function merge(later: ValueReading, earlier: ValueReading): ValueReading {
  return {
    ...later,
    ...earlier,
    authors: [...earlier.authors, ...later.authors],
    editors: [...earlier.editors, ...later.editors],
  };
}

/** Reads what stands behind the last sentence: `……等。记者祝勇`. */
function readTailWords(text: string): { reading: ValueReading; start: number } | undefined {
  const near = text.slice(-90);
  const at = Math.max(...[..."。！？!?”」)）】"].map((mark) => near.lastIndexOf(mark)));
  const words = near.slice(at + 1);
  if (at < 0 || words.length < 2) return undefined;
  if (findRoleTokens(plainScript(words)).length === 0 && !/来源/u.test(plainScript(words)))
    return undefined;
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
  for (let i = 0; i < 4 && OPENERS[text.at(-1) ?? ""] !== undefined; i++) {
    const open = findOpener(text, text.length - 1);
    if (open < 0) break;
    const content = text.slice(open + 1, -1).trim();
    const part = readTailBracket(content, text.slice(0, open));
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
  return { ...reading, start, end, place };
}
