import type { Method } from "../article.js";
import { readBylineName, splitByline } from "../grammar/byline-name.js";
import { readCreditLine } from "../grammar/credits.js";
import { isMediumName, isPersonName } from "../grammar/names.js";
import { isOwnLine } from "../grammar/own-words.js";
import type { SourceBlock } from "../source.js";
import { collapseSpace, foldText } from "../text.js";
import {
  countLinesTo,
  findAboveWriters,
  findAnchor,
  findShown,
  isAboveByline,
  LIKELY,
  SHORT,
} from "./anchor.js";
import type { Candidate } from "./candidates.js";
import { isStatement } from "./claims.js";
import type { Extraction } from "./context.js";
import { isNamed } from "./element-names.js";
import type { Kind, Line } from "./line.js";
import { findHits } from "./match.js";
import type { Run } from "./segment.js";
import { readSpoken, Spoken } from "./spoken.js";
import {
  agree,
  joinTitle,
  joinWrapped,
  LONGEST_MEDIUM,
  readStatedTitles,
  type StatedTitle,
  stripSiteName,
} from "./stated-title.js";

/** A headline and the line it stands in, where it is displayed. */
export type Headline = Candidate<string>;

/**
 * Headlines have between the first and the last of these many characters; few have more than the second. One of the first
 * rank that the page states as its title may have fewer, or be a name: 夜渡, 孟知秋.
 */
const SHORTEST = 3;
const SHORTEST_SURE = 2;
const LONG = 45;
const LONGEST = 90;
/** The button behind an account's name. */
const LONGEST_BUTTON = 5;
const FOLLOW = /^\+?\s?(?:加?关注|加?關注|追蹤)$/u;

/** Below this a line is no candidate. */
const LEAST = 0.2;
/** Confidence grows slower from here, so that it stays below 1 and the order holds. */
const SATURATED = 0.8;

/** Kinds of lines that a headline is mistaken for at times, never quite; all others cannot be one. */
const UNLIKELY = new Set<Kind>(["caption", "link", "listHeading", "disclaimer"]);
/** Kinds that a headline's words are mistaken for: 我要上春晚, 招聘150人, 时间：一位船长的四十年. */
const MISTAKEN = new Set<Kind>(["interface", "readers", "footer", "byline"]);
/** A line of these kinds is the headline only where this much of it is stated elsewhere, or its markup says so. */
const LEAST_STATED = 0.6;
/** Or where it stands right above the byline and the body has so much of it (dumps). */
const LEAST_SPOKEN = 0.3;

/** Addresses, the line above a WeChat account's article, the reporters of one, and what a platform says of its writer. */
const NO_HEADLINE =
  /^(?:https?:|www\.|原[创創]\s?[:：\s]\s?)|[记記]者\s?\S{0,10}[报報][道導]$|[领領]域[创創]作者$/u;

/** Sentences, what somebody says, and what begins as second headlines and bylines do or ends with a day: ——黄口镇见闻, □ 本报记者. */
const LIKE_NONE = /。$|^[“「][^”」]{2,}[”」]$|^(?:——|[□■◆●◎○▲])|\d{4}年 ?\d{1,2}月 ?\d{1,2}日$/u;

/** A second headline, which nothing but the page's own word makes the first. */
const DASHED = /^——/u;

const HEADLINE_NAMES =
  /(?:^|[-_\s])(?:main-?title|art\w{0,8}-?ti(?:t|tle)?|\w{0,12}title|headline|h1|tit)(?:$|[-_\s\d])/iu;

/**
 * The candidates for the headline, the displayed ones first: a line that the page states as its title elsewhere too
 * (the title element, og:title, JSON-LD), a heading, a line right above the byline or the body.
 */
export function findHeadlines(x: Extraction, body: Run): readonly Headline[] {
  const stated = readStatedTitles(x);
  const anchor = findAnchor(x, body.start);
  const displayed: Headline[] = [];
  for (const hit of findHits(x, x.adapter.title)) {
    const { text, method, where } = hit;
    const shown = text.split("\n").map(collapseSpace);
    const line = hit.line ?? findLineOf(x, shown[0]);
    const value = stripSiteName(joinTitle(shown, stated));
    displayed.push({ value, method, where, text, confidence: 0.98, line });
  }
  const distances = countLinesTo(x.lines, anchor);
  const below = x.lines.findIndex(({ kind }, i) => i > anchor && LIKELY.has(kind));
  const last = findAboveWriters(x.lines, body.start);
  const spoken = x.source.root === undefined ? readSpoken(x.lines, body) : new Spoken([]);
  const isShownBelow = findShown(x.lines, body.start);
  let wrappedUntil = -1;
  for (const line of x.lines) {
    const { index } = line.block;
    const next = x.lines[index + 1]?.block.text ?? "";
    if (next.length <= LONGEST_BUTTON && FOLLOW.test(next)) continue;
    const place = {
      distance: isAboveByline(x, index, body.start) ? 0 : distances[index],
      isBelowTime: index > anchor && index < body.start && (index === below || index === last),
      spoken,
      ofTwo: x.source.root === undefined ? weighFirstOfTwo(x.lines, index) : 0,
    };
    const candidate = judgeLine(line, stated, place);
    // A list's link to what stands below it is no headline.
    if (candidate === undefined || (line.kind === "link" && isShownBelow(line))) continue;
    const wrapped = displayed.at(-1);
    // The rest of a headline says how likely the whole is.
    if (wrapped !== undefined && index <= wrappedUntil) {
      const confidence = Math.max(wrapped.confidence, candidate.confidence);
      displayed[displayed.length - 1] = { ...wrapped, confidence };
      continue;
    }
    const { text, end } = joinWrapped(x.lines, line, stated);
    wrappedUntil = end;
    displayed.push(end === index ? candidate : { ...candidate, value: stripSiteName(text), text });
  }
  const found = [...displayed, ...fromByline(x, anchor), ...stated.map(toCandidate)];
  // Of a line that is the site's name nothing is left.
  return found.filter(({ value }) => value !== "");
}

/** What surrounds a line that may be the headline. */
interface Place {
  /** Lines of text between it and the byline; `undefined` for a line that stands below. */
  readonly distance: number | undefined;
  /**
   * Whether it is the first line below the byline, or the last one above the writers, the pictures and the body: some pages
   * set the time above the headline, digital newspapers above their menus.
   */
  readonly isBelowTime: boolean;
  /** What the body speaks of (dumps). */
  readonly spoken: Spoken;
  /** What the line below it says for it (dumps). */
  readonly ofTwo: number;
}

/** A kicker is so much shorter than the headline below it. */
const LONGEST_KICKER = 0.7;

/** How much more, or less, the first of two lines above a dump's byline looks like the headline: the second one, or a kicker. */
function weighFirstOfTwo(lines: readonly Line[], index: number): number {
  const [first, second, byline] = lines.slice(index, index + 3);
  if (first === undefined || second === undefined || byline?.kind !== "byline") return 0;
  if (!LIKELY.has(first.kind) || !LIKELY.has(second.kind) || second.size < SHORT) return 0;
  return first.size >= LONGEST_KICKER * second.size ? 0.15 : -0.05;
}

/** WeChat's mark in front of the writer, and of the time, in one line. */
const ORIGINAL = /^原[创創]/u;

/** On some dumps the headline and the time have run into one line: the headline is what stands in front of the time. */
function fromByline(x: Extraction, anchor: number): readonly Headline[] {
  const line = x.lines[anchor];
  if (line?.kind !== "byline" || x.source.root !== undefined) return [];
  const [date] = line.dates;
  const value = line.block.text
    .slice(0, Math.min(date?.start ?? 0, line.labels[0]?.start ?? 1000))
    .trim();
  if (
    foldText(value).length < SHORT + 1 ||
    NO_HEADLINE.test(value) ||
    ORIGINAL.test(value) ||
    isName(value, false) ||
    isMediumAndWriter(value) ||
    readCreditLine(value) !== undefined
  )
    return [];
  const { text, index } = line.block;
  return [
    { value, method: "line", where: "in front of the time", text, confidence: 0.42, line: index },
  ];
}

/** Whether a text is a medium's name with its writer's behind: 江城科技[微博]方敏. */
function isMediumAndWriter(text: string): boolean {
  const [medium, ...others] = splitByline(readBylineName(text) ?? "");
  return others.length > 0 && isMediumName(medium);
}

function toCandidate({ text, method, where, line }: StatedTitle): Headline {
  const value = stripSiteName(text);
  return { value, method, where, text, confidence: trustStated(text, value, method, line), line };
}

/** A dump's first line is believed to be the page's title only where a site's name stands behind it. */
function trustStated(
  text: string,
  value: string,
  method: Method,
  line: number | undefined,
): number {
  if (method === "front-matter") return 0.97;
  if (line === undefined) return method === "json-ld" ? 0.46 : 0.45;
  return value === text.trim() || foldText(value).length < SHORT ? 0.25 : 0.48;
}

function findLineOf(x: Extraction, text: string | undefined): number | undefined {
  const line = x.lines.find(({ block }) => block.text === text);
  return line?.block.index;
}

/**
 * How much a line looks like the headline; `undefined` where it does not. What counts most is that the page states it
 * as its title elsewhere, then its markup, then that it stands right above the byline or the body.
 */
function judgeLine(
  line: Line,
  stated: readonly StatedTitle[],
  { distance, isBelowTime, spoken, ofTwo }: Place,
): Headline | undefined {
  const { block, kind, size } = line;
  const isMistaken = MISTAKEN.has(kind);
  if (!LIKELY.has(kind) && !UNLIKELY.has(kind) && !isMistaken) return undefined;
  const isFirst = isFirstRank(block);
  if (size < (isFirst ? SHORTEST_SURE : SHORTEST) || size > LONGEST) return undefined;
  if (block.text.length > 2 * LONGEST) return undefined;
  if (NO_HEADLINE.test(block.text)) return undefined;
  // A dump's first line is what the agreement is measured against.
  const isStated = stated.some((title) => title.line === block.index);
  const others = isStated ? stated.filter((title) => title.line !== block.index) : stated;
  const agreement = agree(line, others);
  const marked = weighMarkup(line);
  const isSure = isFirst && agreement >= LEAST_STATED;
  if (size < SHORTEST && !isSure) return undefined;
  const tells = distance === 0 && spoken.share(block.text) >= LEAST_SPOKEN;
  if (isMistaken && agreement < LEAST_STATED && !tells && !isMarkedHeadline(line, distance))
    return undefined;
  if (agreement === 0 && marked === 0 && distance === undefined && !isBelowTime) return undefined;
  const near = distance === undefined ? (isBelowTime ? 0.12 : -0.05) : 0.3 / (1 + distance / 2);
  const length = size < SHORT ? -0.15 : size > LONG ? -0.1 : 0.05;
  const unlikely = isMistaken || UNLIKELY.has(kind) || LIKE_NONE.test(block.text) ? -0.25 : 0;
  const first = others.length < stated.length ? -0.3 : 0;
  const like = 0.5 * agreement + 0.4 * spoken.share(block.text);
  const confidence = 0.15 + like + marked + near + ofTwo + length + unlikely + first;
  if (confidence < LEAST || (!isSure && isName(block.text, marked > 0))) return undefined;
  if (agreement === 0 && marked === 0 && (statesOther(line, tells) || DASHED.test(block.text)))
    return undefined;
  // 江城晚报报道：渡轮复航 reads like a credit, but what the page states as its title is none.
  if (line.credit !== undefined && agreement < 0.5) return undefined;
  return {
    value: stripSiteName(block.text, stated),
    method: "line",
    where: block.type === "heading" ? `h${block.level ?? ""}` : "line above the body",
    text: block.text,
    confidence: confidence <= SATURATED ? confidence : SATURATED + (confidence - SATURATED) / 4,
    line: block.index,
  };
}

function isFirstRank({ type, level }: SourceBlock): boolean {
  return type === "heading" && level === 1;
}

/** Whether a line's markup makes it the headline, whatever words it holds: the heading of the first rank above the byline. */
function isMarkedHeadline({ block, kind }: Line, distance: number | undefined): boolean {
  return isFirstRank(block) && distance === 0 && kind !== "byline" && !isOwnLine(block.text);
}

/**
 * Whether a line is the page's own words, or states something else about the article: 听全文, 文号：江政办〔2021〕3号. What the body
 * speaks of too is no statement: 视频：渡轮复航首日客满.
 */
function statesOther(line: Line, tells: boolean): boolean {
  const isTold = tells && line.labels.every(({ label }) => label === "other");
  return (isStatement(line) && !isTold) || isOwnLine(line.block.text);
}

/** Whether a line is nothing but a name. */
function isName(text: string, marked: boolean): boolean {
  if (!marked && text.length <= LONGEST_MEDIUM && isMediumName(text)) return true;
  return isPersonName(text);
}

function weighMarkup({ block }: Line): number {
  const rank = block.type === "heading" ? (RANKS[block.level ?? 6] ?? 0.1) : 0;
  const named = block.element !== undefined && isNamed(block.element, HEADLINE_NAMES);
  return rank + (named ? 0.12 : 0);
}

/** What a heading's level says for it. */
const RANKS: Readonly<Record<number, number>> = { 1: 0.3, 2: 0.2 };
