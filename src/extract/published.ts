import type { Method } from "../article.js";
import { type FrontField, readFront } from "../front-keys.js";
import { type FoundDate, findDates } from "../grammar/dates.js";
import { isLater } from "../grammar/dates-calendar.js";
import { readUrlDate } from "../grammar/dates-url.js";
import { readMachineDate } from "../grammar/machine-dates.js";
import { plainScript } from "../grammar/plain-script.js";
import type { SourceBlock } from "../source.js";
import { findAddress } from "../url.js";
import { type Candidate, type Choice, choose } from "./candidates.js";
import { type Extraction, type Layout, linesAbove, linesBelow, linesWithin } from "./context.js";
import type { Line } from "./line.js";
import { findHits } from "./match.js";
import { readJsonLd } from "./page-facts.js";

type DateCandidate = Candidate<string>;

/** Meta tags of the Chinese press that hold the publication time, the ones that agree with the display first. */
const PUBLISHED_METAS = [
  "weibo: article:create_at",
  "weibo:article:create_at",
  "apub:time",
  "article:published_time",
  "og:release_date",
  "datepublished",
  "publishdate",
  "pubdate",
  "publish_time",
  "publishtime",
  "published",
  "og:published_time",
  "bytedance:published_time",
  "date",
  "dc.date",
  "dcterms.created",
  "_pubtime",
  "createtime",
  "firstpublishedtime",
  "datecreated",
  "dateupdate",
];

const MODIFIED_METAS = [
  "weibo: article:update_at",
  "weibo:article:update_at",
  "article:modified_time",
  "og:updated_time",
  "bytedance:updated_time",
  "datemodified",
  "lastmodified",
  "lastmodifiedtime",
];

const UPDATED = /更新|修改|修訂|修订/u;

/** When the article was published: the displayed time first, what the page says about itself next, the URL last. */
export function readPublished(x: Extraction, layout: Layout): Choice<string> | undefined {
  const above = linesAbove(x, layout);
  const below = beforeLists(linesBelow(x, layout));
  const candidates = [
    ...fromAdapter(x),
    ...fromLines(x, above, 0.9),
    ...fromSplitDate(x, layout),
    ...fromTimes(x, above),
    ...fromLines(
      x,
      linesWithin(x, layout).filter((line) => line.kind === "byline"),
      0.62,
    ),
    ...fromLines(x, below, 0.6),
    // Some sites display the last change alone.
    ...fromLines(x, above, 0.7, true),
    ...fromLines(x, below, 0.54, true),
    ...fromFrontMatter(x, "publishedAt"),
    ...fromMetas(x, PUBLISHED_METAS, 0.55),
    ...fromJsonLd(x, "datePublished", 0.58),
    // What pages tell Baidu's spider.
    ...fromJsonLd(x, "pubDate", 0.52),
    ...fromScripts(x),
    ...fromUrl(x),
  ];
  return choose(settleOrder(x, candidates), (value) => value);
}

const OPEN_ORDER = /(?<!\d)(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|1[0-2])[-/](?:19|20)\d{2}/u;

/** 06/05/2023 is the fifth of June or the sixth of May: what the page says of itself and its address decide. */
function settleOrder(
  x: Extraction,
  candidates: readonly DateCandidate[],
): readonly DateCandidate[] {
  const isOpen = ({ method, text }: DateCandidate): boolean =>
    method === "line" && OPEN_ORDER.test(text);
  if (!candidates.some(isOpen)) return candidates;
  const others = [...candidates.filter((found) => !isOpen(found)), ...fromMetas(x, ["time"], 0)];
  const stated = new Set(others.map(({ value }) => value.slice(0, 10)));
  return candidates.map((found) => {
    const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(found.value) ?? [];
    const other = `${year}-${date}-${month}`;
    if (day === undefined || !isOpen(found) || stated.has(day) || !stated.has(other)) return found;
    return { ...found, value: other + found.value.slice(day.length) };
  });
}

/** When it was last changed, where that differs from when it was published. */
export function readModified(
  x: Extraction,
  layout: Layout,
  published: string | undefined,
): Choice<string> | undefined {
  const displayed = [...linesAbove(x, layout), ...linesBelow(x, layout)].filter((line) =>
    UPDATED.test(line.block.text),
  );
  const candidates = [
    ...fromLines(x, displayed, 0.9, true),
    ...fromFrontMatter(x, "modifiedAt"),
    ...fromMetas(x, MODIFIED_METAS, 0.6),
    ...fromJsonLd(x, "dateModified", 0.6),
    ...fromJsonLd(x, "upDate", 0.55),
  ].filter(({ value }) => published === undefined || isLater(value, published));
  return choose(candidates, (value) => value);
}

function fromAdapter(x: Extraction): readonly DateCandidate[] {
  return findHits(x, x.adapter.published).flatMap(({ text, method, where, line }) => {
    const value = findDates(text, x)[0]?.iso ?? readMachineDate(text, x);
    if (value === undefined) return [];
    return [{ value, method, where, text, confidence: 0.97, line }];
  });
}

/** What HTML's `time` elements beside the headline state of what they display: `<time datetime="2024-05-06">5月6日</time>`. */
function fromTimes(x: Extraction, lines: readonly Line[]): readonly DateCandidate[] {
  if (!x.source.head.metas.some(({ name }) => name === "time")) return [];
  return lines.flatMap(({ block, kind }): readonly DateCandidate[] => {
    const { element, text, index } = block;
    if (element === undefined || kind === "prose" || UPDATED.test(text)) return [];
    const [first] = element.name === "time" ? [element] : x.select(element, "time");
    const value = readMachineDate(first?.attribs.datetime ?? "", x);
    if (value === undefined) return [];
    const where = "time[datetime]";
    return [{ value, method: "selector", where, text, confidence: 0.75, line: index }];
  });
}

function fromLines(
  x: Extraction,
  lines: readonly Line[],
  trust: number,
  updates = false,
): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const line of lines) {
    const { block, kind } = line;
    if (kind === "prose" || block.text.length > 160) continue;
    for (const date of line.dates) {
      if (isUpdate(block.text, date) !== updates) continue;
      const coarse = date.precision === "day" ? 0.1 : 0;
      // A line of other words (a headline with a date in it) is no date line.
      const busy = kind === "byline" ? 0 : 0.35;
      const other = OTHER_DAY.test(plainScript(textBefore(x, block, date.start))) ? 0.2 : 0;
      const confidence = trust - coarse - busy - other - 0.005 * found.length;
      found.push({
        value: date.iso,
        method: "line",
        where: "displayed",
        text: block.text,
        confidence,
        line: block.index,
      });
    }
  }
  return found;
}

/** What says behind a time that it is the last change's: 2021/06/19 10:00更新. */
const UPDATED_BEHIND =
  /^[\s)）]?(?:最[后後]|最近)?(?:更新|修改|修[訂订])(?![于於:：\s]{0,3}\d|[时時日:：])/u;

/** Whether a date is of the last change: 更新：2021-06-19, 2021-06-19 10:00更新. */
function isUpdate(text: string, { start, end }: FoundDate): boolean {
  if (UPDATED_BEHIND.test(text.slice(end, end + 10))) return true;
  const before = text.slice(Math.max(0, start - 8), start);
  // Of 2021/06/18 更新 | 2021/06/19 the word belongs to the first.
  return UPDATED.test(before);
}

/** What offices date besides a document's publication: when it was drawn up, when it takes effect. */
const OTHER_DAY = /(?:成文|印发|签发|施行|实施|生效|有效|截止|截至)(?:日期|时间)?[：:]?\s?$/u;

/** What stands in front of a date: in its line, or in the line above where it opens its own. */
function textBefore({ lines }: Extraction, { text, index }: SourceBlock, start: number): string {
  return start > 0 ? text.slice(0, start) : (lines[index - 1]?.block.text.slice(-12) ?? "");
}

/** Dates below the heading of a list are other articles'. */
function beforeLists(lines: readonly Line[]): readonly Line[] {
  const stop = lines.findIndex(({ kind }) => kind === "listHeading");
  return stop < 0 ? lines : lines.slice(0, stop);
}

/** A line that holds a part of a date and nothing else: 2024, 02/21, 2024年02月, 21, 10:41. */
const DATE_PART = /^\d[\d年月日号號:：/.\s-]{0,11}$/u;

/** A date set in several lines, the day or the year by itself: `21` and `2024年02月`, `2024`, `02/21` and `10:41`. */
function fromSplitDate(x: Extraction, layout: Layout): readonly DateCandidate[] {
  const lines = x.lines.slice(layout.headline ?? layout.start, layout.start);
  for (const i of lines.keys()) {
    for (const length of [3, 2]) {
      const parts = lines.slice(i, i + length).map(({ block }) => block.text);
      const text = parts.join(" ");
      if (parts.length < length || !parts.every((part) => DATE_PART.test(part))) continue;
      const [date] = findDates(text, x);
      if (date?.start !== 0 || date.end !== text.length) continue;
      const trust = date.precision === "day" ? 0.78 : 0.85;
      return [toCandidate(date.iso, "line", "parts of a date", text, trust)];
    }
  }
  return [];
}

function fromFrontMatter(x: Extraction, field: FrontField): readonly DateCandidate[] {
  return readFront(x.source.frontMatter, field).flatMap(({ key, texts: [text] }) => {
    const value = readMachineDate(text, x);
    return value === undefined ? [] : [toCandidate(value, "front-matter", key, text, 0.8)];
  });
}

function fromMetas(
  x: Extraction,
  names: readonly string[],
  trust: number,
): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const name of names) {
    for (const meta of x.source.head.metas) {
      if (meta.name !== name) continue;
      const value = readMachineDate(meta.content, x);
      if (value === undefined) continue;
      found.push(toCandidate(value, "meta", name, meta.content, trust - 0.004 * found.length));
    }
  }
  return found;
}

function fromJsonLd(x: Extraction, key: string, trust: number): readonly DateCandidate[] {
  const [text] = readJsonLd(x, key);
  const value = text === undefined ? undefined : readMachineDate(text, x);
  return text === undefined || value === undefined
    ? []
    : [toCandidate(value, "json-ld", key, text, trust)];
}

/** Script variables that hold the time where the page displays it only by script: WeChat's `ct` and its like. */
const SCRIPT_TIME =
  /\b(?:ct|publish_?time|pub_?time|create_?time|oriCreateTime|pubDate|publishDate|newsTime|ptime)["']?\s{0,4}[:=]\s{0,4}["']?(\d{10,13}|\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?)/iu;

function fromScripts(x: Extraction): readonly DateCandidate[] {
  return x.source.head.scripts.flatMap((script) => {
    const match = SCRIPT_TIME.exec(script);
    const text = match?.[1];
    const value = text === undefined ? undefined : readMachineDate(text, x);
    return text === undefined || value === undefined
      ? []
      : [toCandidate(value, "script", match?.[0].split(/["'\s:=]/u)[0] ?? "script", text, 0.5)];
  });
}

function fromUrl(x: Extraction): readonly DateCandidate[] {
  const url = findAddress(x.source);
  const found = url === undefined ? undefined : readUrlDate(url);
  return found === undefined ? [] : [toCandidate(found.iso, "url", "path", found.text, 0.3)];
}

function toCandidate(
  value: string,
  method: Method,
  where: string,
  text: string,
  confidence: number,
): DateCandidate {
  return { value, method, where, text, confidence };
}
