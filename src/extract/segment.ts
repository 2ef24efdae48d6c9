import type { SourceElement } from "../source.js";
import { isWithin, type Kind, type Line } from "./line.js";

/** A run of lines, `end` exclusive. */
export interface Run {
  /** The first line. */
  readonly start: number;
  /** Behind the last line. */
  readonly end: number;
  /** The sum of the weights. */
  readonly score: number;
}

/** The run with the largest sum (Kadane's algorithm); the earlier of two equal ones. */
export function findBestRun(weights: readonly number[], from = 0): Run {
  let best: Run = { start: from, end: from, score: 0 };
  let start = from;
  let score = 0;
  for (let i = from; i < weights.length; i++) {
    score += weights[i] ?? 0;
    if (score <= 0) {
      score = 0;
      start = i + 1;
    } else if (score > best.score) {
      best = { start, end: i + 1, score };
    }
  }
  return best;
}

/** What a line between the headline and a run takes from the run's score. */
const PRICE_OF_DISTANCE = 3;

/** The heaviest run behind a line, runs near it preferred: bodies stand below their headlines. */
export function findNextRun(weights: readonly number[], from: number): Run {
  let best: Run = { start: from, end: from, score: 0 };
  let worth = 0;
  let start = from;
  let score = 0;
  for (let i = from; i < weights.length; i++) {
    score += weights[i] ?? 0;
    if (score <= 0) {
      score = 0;
      start = i + 1;
    } else if (score - PRICE_OF_DISTANCE * (start - from) > worth) {
      worth = score - PRICE_OF_DISTANCE * (start - from);
      best = { start, end: i + 1, score };
    }
  }
  return best;
}

/** What a byline right above a run adds to its worth; a run can be worth this much by itself. */
const WORTH_OF_BYLINE = 300;
const MOST_WORTH = 600;
/** A page with more bylines than this is a list, on which they tell nothing. */
const MOST_BYLINES = 40;
/** How many lines of buttons and the like may stand between a byline and the body. */
const FAR_FROM_BYLINE = 12;

/**
 * The run that the article stands in, told without knowing its headline: the heaviest one, or one that begins right
 * below a byline (a time or a medium displayed), which on a dump is what tells the article from the blurbs around it.
 */
export function findFirstRun(lines: readonly Line[], weights: readonly number[]): Run {
  let best = findBestRun(weights);
  let most = Math.min(MOST_WORTH, best.score) + (hasByline(lines, best) ? WORTH_OF_BYLINE : 0);
  let bylines = 0;
  for (const [i, line] of lines.entries()) {
    if (!isStrongByline(line)) continue;
    if (++bylines > MOST_BYLINES) break;
    const run = findNextRun(weights, i + 1);
    const between = lines
      .slice(i + 1, run.start)
      .filter(({ weight }) => weight < 0 && weight > -10);
    const near = between.length <= FAR_FROM_BYLINE ? WORTH_OF_BYLINE : 0;
    const worth = Math.min(MOST_WORTH, run.score) + near - PRICE_OF_DISTANCE * (run.start - i);
    if (run.score > 0 && worth > most) [best, most] = [run, worth];
  }
  return best;
}

function hasByline(lines: readonly Line[], run: Run): boolean {
  return lines.slice(Math.max(0, run.start - FAR_FROM_BYLINE), run.start).some(isStrongByline);
}

/** A line that states the article's time or medium; entries of lists do so too, of other articles. */
function isStrongByline({ kind, block, labels, linked }: Line): boolean {
  if (kind !== "byline" || block.type === "listItem" || linked > 0.7) return false;
  return (
    labels.some(({ label }) => label === "source" || label === "date") ||
    /\d:\d\d/u.test(block.text)
  );
}

/** A box of links in the midst of a body has at most so many lines. */
const LONGEST_BOX = 14;
/** What a line of such a box takes from the run, and what a line of a list that the prose announces adds to it. */
const PRICE_OF_BOX = -2;
const WORTH_OF_LISTED = 3;

/**
 * The lines' weights with their neighbours in view: a box of links behind which the paragraphs go on is no end, and
 * short lines below a paragraph that ends in a colon are its list.
 */
export function weighLines(lines: readonly Line[]): readonly number[] {
  const weights = lines.map((line) =>
    standsAside(line) ? line.weight * SHARE_ASIDE : line.weight,
  );
  let listed = false;
  let rows = 0;
  let boxEnd = 0;
  for (const [i, line] of lines.entries()) {
    const { kind, block } = line;
    rows = isRow(line) ? rows + 1 : 0;
    if (rows >= FEWEST_ROWS) weights.fill(WORTH_OF_LISTED, i - rows + 1, i + 1);
    boxEnd = kind === "listHeading" ? findBoxEnd(lines, i) : boxEnd;
    if (i < boxEnd && kind !== "prose") weights[i] = PRICE_OF_BOX;
    listed = kind === "prose" ? /[:：]$/u.test(block.text) : listed && kind === "text";
    if (listed && kind === "text") weights[i] = WORTH_OF_LISTED;
  }
  return weights;
}

/** So many lines of figures in a row are a table that has lost its markup. */
const FEWEST_ROWS = 4;

/** Entries of reading lists have a day or a time in them. */
const LISTED_DATE = /(?<![\d.])\d{1,2}[-/]\d{1,2}(?![\d.])|\d:\d\d/u;

function isRow({ kind, block, size }: Line): boolean {
  if (kind !== "text" || block.type !== "paragraph" || size < 6) return false;
  const figures = block.text.match(/[\d%％()（）≤≥/.]/gu)?.length ?? 0;
  return figures >= 4 && figures * 8 >= block.text.length && !LISTED_DATE.test(block.text);
}

/** Prose of comment threads, side bars and footers counts so much of its weight. */
const SHARE_ASIDE = 0.2;
const ASIDE = /(?:^|[-_\s])(?:comments?|footer|sidebar|aside|copyright|cmt)(?:$|[-_\s\d])/iu;
const NEAR = 4;

function standsAside({ kind, block }: Line): boolean {
  if (kind !== "prose") return false;
  let element = block.element ?? null;
  for (let level = 0; element !== null && level < NEAR; level++) {
    const { id, class: names } = element.attribs;
    if (ASIDE.test(id ?? "") || ASIDE.test(names ?? "")) return true;
    element = element.parent;
  }
  return false;
}

/** Where the paragraphs go on behind a box's heading; right at the heading where they do not. */
function findBoxEnd(lines: readonly Line[], heading: number): number {
  for (let i = heading + 1; i < Math.min(lines.length, heading + LONGEST_BOX); i++) {
    const line = lines[i];
    if (line === undefined || BARRIERS.has(line.kind)) break;
    if (isFullParagraph(line) && lines.slice(i + 1, i + 4).some(isFullParagraph)) return i;
  }
  return heading;
}

const BARRIERS = new Set<Kind>(["footer", "readers", "disclaimer", "byline", "breadcrumb"]);

function isFullParagraph({ kind, block, size }: Line): boolean {
  if (kind !== "prose" || block.type === "listItem") return false;
  return size >= 40 && /[。”」]$/u.test(block.text);
}

/** Share of a run's prose that the element holding the body must hold. */
const HOLDER_SHARE = 0.8;

/** The deepest element that holds most of a run's prose: the page's own idea of the body. */
export function findHolder(lines: readonly Line[], run: Run): SourceElement | undefined {
  const sums = new Map<SourceElement, number>();
  let total = 0;
  for (let i = run.start; i < run.end; i++) {
    const line = lines[i];
    if (line?.kind !== "prose" || line.block.element === undefined) continue;
    total += line.weight;
    for (let e: SourceElement | null = line.block.element; e; e = e.parent) {
      sums.set(e, (sums.get(e) ?? 0) + line.weight);
    }
  }
  let holder: SourceElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  // Ancestors enter the map behind their first descendant, so among equals the first one is the deepest.
  for (const [element, sum] of sums) {
    if (sum < HOLDER_SHARE * total) continue;
    if (holder === undefined || (sum <= least && isWithin(element, holder))) {
      holder = element;
      least = sum;
    }
  }
  return holder;
}

const NOISE_NAMES =
  /(?:^|[-_\s])(?:comments?|cmnt|share|sharing|social|related|relate|recommend|recom|rec|hot|rank|ranking|nav|menu|crumbs?|breadcrumb|footer|foot|copyright|sidebar|side|aside|tags?|keywords?|ad|ads|advert|banner|toolbar|tools?|qr|qrcode|login|subscribe|app|download|pager|pagination|vote|prev|next|more)(?:$|[-_\s\d])/iu;

/** Whether an element's id or class names something that is not the article's. */
export function hasNoiseName(element: SourceElement): boolean {
  const { id, class: names } = element.attribs;
  return (
    (id !== undefined && NOISE_NAMES.test(id)) || (names !== undefined && NOISE_NAMES.test(names))
  );
}

/** Lines that may stand beside the body's paragraphs in the element that holds them. */
const COMPANIONS = new Set([
  "prose",
  "text",
  "figure",
  "caption",
  "byline",
  "interface",
  "empty",
  "table",
]);

/**
 * Climbs from the deepest element that holds the prose to the one that holds the rest of the body too: as long as what
 * comes in beside it may belong to an article and is not the headline.
 */
export function liftHolder(
  lines: readonly Line[],
  holder: SourceElement,
  headline: number | undefined,
): SourceElement {
  let lifted = holder;
  for (let parent = holder.parent; parent?.parent; parent = parent.parent) {
    const element = parent;
    const fits = lines.every((line) => {
      if (!isWithin(line.block.element, element) || isWithin(line.block.element, lifted))
        return true;
      return COMPANIONS.has(line.kind) && line.block.index !== headline;
    });
    if (!fits) break;
    lifted = parent;
  }
  return lifted;
}

/** The weights seen again, now that the element that holds the body is known: what stands in it is trusted. */
export function weighWithin(lines: readonly Line[], holder: SourceElement): readonly number[] {
  let isBox = false;
  return lines.map((line) => {
    if (!isWithin(line.block.element, holder)) {
      return line.kind === "prose" ? 0.5 * line.weight - 60 : line.weight - 30;
    }
    isBox = line.kind === "listHeading" || (isBox && line.kind !== "prose");
    if (line.kind === "text") return isBox ? PRICE_OF_BOX : Math.min(20, line.size / 2);
    return line.weight < 0 ? line.weight / 5 : line.weight;
  });
}
