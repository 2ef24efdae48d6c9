import type { Method } from "../article.js";
import { foldText } from "../text.js";
import type { Candidate } from "./candidates.js";
import type { Extraction } from "./context.js";
import type { Line } from "./line.js";
import { findHits } from "./match.js";
import { readStatedTitles, type StatedTitle, stripSiteName } from "./stated-title.js";

/** A headline and the line it stands in, where it is displayed. */
export type Headline = Candidate<string>;

/** Shorter ones are channel names, longer ones paragraphs; both in Han characters or their like. */
const SHORTEST = 3;
const LONGEST = 90;

/** Lines that can be no headline. */
const NEVER = new Set([
  "figure",
  "table",
  "code",
  "empty",
  "footer",
  "disclaimer",
  "readers",
  "interface",
]);

const HEADLINE_NAMES =
  /(?:^|[-_\s])(?:main-?title|art\w{0,8}-?ti(?:t|tle)?|\w{0,12}title|headline|h1|tit)(?:$|[-_\s\d])/iu;

/**
 * The candidates for the headline, the displayed ones first: a line that the page states as its title elsewhere too
 * (the title element, og:title, JSON-LD), a heading, a line right above the byline or the body.
 */
export function findHeadlines(x: Extraction, bodyStart: number): readonly Headline[] {
  const stated = readStatedTitles(x);
  const anchor = findAnchor(x, bodyStart);
  const displayed: Headline[] = [];
  for (const hit of findHits(x, x.adapter.title)) {
    const line = hit.line ?? findLineOf(x, hit.text);
    const base = {
      value: stripSiteName(hit.text),
      method: hit.method,
      where: hit.where,
      text: hit.text,
    };
    displayed.push(
      line === undefined ? { ...base, confidence: 0.98 } : { ...base, confidence: 0.98, line },
    );
  }
  for (const line of x.lines) {
    if (NEVER.has(line.kind)) continue;
    const candidate = judgeLine(line, stated, anchor, x);
    if (candidate !== undefined) displayed.push(candidate);
  }
  return [...displayed, ...stated.map(toCandidate)];
}

function toCandidate({ text, method, where, line }: StatedTitle): Headline {
  const value = stripSiteName(text);
  return { value, method, where, text, confidence: trustStated(text, value, method, line) };
}

/** A dump's first line is believed to be the page's title only where a site's name stands behind it. */
function trustStated(
  text: string,
  value: string,
  method: Method,
  line: number | undefined,
): number {
  if (method === "front-matter") return 0.97;
  if (line !== undefined) return value === text.trim() ? 0.3 : 0.52;
  return method === "json-ld" ? 0.46 : 0.45;
}

/** The first byline of those right above the body, else the body's first line: the headline stands above it. */
function findAnchor(x: Extraction, bodyStart: number): number {
  let anchor = bodyStart;
  for (let i = bodyStart - 1; i >= Math.max(0, bodyStart - 12); i--) {
    if (x.lines[i]?.kind === "byline") anchor = i;
  }
  return anchor;
}

function countTextLines(x: Extraction, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const kind = x.lines[i]?.kind;
    if (kind !== "figure" && kind !== "empty" && kind !== "interface") count++;
  }
  return count;
}

function findLineOf(x: Extraction, text: string): number | undefined {
  const line = x.lines.find(({ block }) => block.text === text);
  return line?.block.index;
}

/** How much a line looks like the headline; `undefined` where it does not. */
function judgeLine(
  line: Line,
  stated: readonly StatedTitle[],
  anchor: number,
  x: Extraction,
): Headline | undefined {
  const { block } = line;
  if (line.size < SHORTEST || line.size > LONGEST || block.text.length > 2 * LONGEST)
    return undefined;
  const agreement = agree(foldText(block.text), stated);
  const rank =
    block.type === "heading" ? (block.level === 1 ? 0.3 : block.level === 2 ? 0.2 : 0.1) : 0;
  const named = block.element && isNamedHeadline(block.element.attribs) ? 0.12 : 0;
  if (agreement === 0 && rank + named === 0 && block.index > anchor) return undefined;
  const distance = countTextLines(x, block.index + 1, anchor);
  const near = block.index < anchor ? 0.35 / (1 + distance / 2) : -0.05;
  const plain = line.kind === "text" || line.kind === "prose" ? 0 : -0.15;
  const linked = line.linked > 0.6 ? -0.2 : 0;
  // A dump's first line is the page's title, which the agreement was measured against.
  const isStated = x.source.root === undefined && stated.some((s) => s.line === block.index);
  const confidence =
    0.15 + 0.45 * agreement + rank + named + near + plain + linked - (isStated ? 0.3 : 0);
  if (confidence < 0.2) return undefined;
  return {
    value: stripSiteName(block.text, stated),
    method: "line",
    where: block.type === "heading" ? `h${block.level ?? ""}` : "line above the body",
    text: block.text,
    confidence: Math.min(0.96, confidence),
    line: block.index,
  };
}

function isNamedHeadline(attribs: Readonly<Record<string, string>>): boolean {
  return HEADLINE_NAMES.test(attribs.class ?? "") || HEADLINE_NAMES.test(attribs.id ?? "");
}

/** Share of a line that some stated title has, 0 to 1: 1 where the stated title begins with it or is it. */
function agree(folded: string, stated: readonly StatedTitle[]): number {
  if (folded.length < SHORTEST) return 0;
  let best = 0;
  for (const { folded: title } of stated) {
    if (title === folded) best = Math.max(best, 1);
    else if (title.startsWith(folded))
      best = Math.max(best, 0.6 + 0.4 * (folded.length / title.length));
    else if (title.includes(folded))
      best = Math.max(best, 0.8 * (folded.length / title.length) + 0.1);
    else if (folded.includes(title) && title.length >= 6)
      best = Math.max(best, 0.9 * (title.length / folded.length));
    else best = Math.max(best, sharedHead(folded, title));
  }
  return best;
}

/** Truncated titles (长标题…): the share of the line that both begin with. */
function sharedHead(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i >= 8 ? (0.9 * i) / a.length : 0;
}
