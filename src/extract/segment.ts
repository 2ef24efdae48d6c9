import type { SourceBlock } from "../source.js";
import { isNamed } from "./element-names.js";
import { findUp } from "./elements.js";
import type { Kind, Line } from "./line.js";

/** A run of lines, `end` exclusive. */
export interface Run {
  /** The first line. */
  readonly start: number;
  /** Behind the last line. */
  readonly end: number;
  /** The sum of the weights. */
  readonly score: number;
}

/** What a line between the headline and a run takes from the run's score. */
const PRICE_OF_DISTANCE = 3;

/** The run with the largest sum (Kadane's algorithm); the earlier of two equal ones. */
export function findBestRun(weights: readonly number[]): Run {
  return findNextRun(weights, 0, 0);
}

/** The heaviest run behind a line, runs near it preferred: bodies stand below their headlines. */
export function findNextRun(
  weights: readonly number[],
  from: number,
  price: number = PRICE_OF_DISTANCE,
): Run {
  let best: Run = { start: from, end: from, score: 0 };
  let worth = 0;
  let start = from;
  let score = 0;
  for (let i = from; i < weights.length; i++) {
    score += weights[i] ?? 0;
    if (score <= 0) {
      score = 0;
      start = i + 1;
    } else if (score - price * (start - from) > worth) {
      worth = score - price * (start - from);
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
export function isStrongByline({ kind, block, labels, linked }: Line): boolean {
  if (kind !== "byline" || block.type === "listItem" || linked > 0.7) return false;
  return (
    labels.some(({ label }) => label === "source" || label === "date") ||
    /\d:\d\d/u.test(block.text)
  );
}

/** A box of links in the midst of a body has at most so many lines. */
const LONGEST_BOX = 14;
/** What a line of such a box takes from the run. */
export const PRICE_OF_BOX: number = -2;
/** What a line of a list that the prose announces adds to it. */
const WORTH_OF_LISTED = 3;

/**
 * The lines' weights with their neighbours in view: a box of links behind which the paragraphs go on is no end, and
 * short lines below a paragraph that ends in a colon are its list.
 */
export function weighLines(lines: readonly Line[], cells: ReadonlySet<number>): readonly number[] {
  const weights = lines.map((line) =>
    standsAside(line) ? line.weight * SHARE_ASIDE : line.weight,
  );
  const isIndented = indentsParagraphs(lines);
  let listed = false;
  let rows = 0;
  let boxEnd = 0;
  for (const [i, line] of lines.entries()) {
    const { kind, block } = line;
    rows = isRow(line) ? rows + 1 : 0;
    if (rows >= FEWEST_ROWS) weights.fill(WORTH_OF_LISTED, i - rows + 1, i + 1);
    if (kind === "listHeading") boxEnd = Math.max(boxEnd, findBoxEnd(lines, i));
    if (i < boxEnd && kind !== "prose") weights[i] = PRICE_OF_BOX;
    if (kind === "prose") listed = /[:：]$/u.test(block.text);
    else listed = kind === "text" && (listed || ANNOUNCES.test(block.text));
    if (kind === "text" && (listed || (isIndented && block.indented && speaks(lines, i))))
      weights[i] = WORTH_OF_LISTED;
  }
  for (const cell of cells) weights[cell] = PRICE_OF_CELL;
  return weights.some((weight) => weight > 0) ? weights : weighPictures(lines, weights);
}

/** What a picture with its caption weighs on a page that has nothing else. */
const WORTH_OF_PICTURE = 10;

function weighPictures(lines: readonly Line[], weights: readonly number[]): readonly number[] {
  const isCaptioned = ({ type, caption }: SourceBlock) =>
    type === "figure" && caption !== undefined;
  return lines.map(({ block }, i) => (isCaptioned(block) ? WORTH_OF_PICTURE : (weights[i] ?? 0)));
}

/** What announces a list though it is too short for prose: 获奖名单如下：. */
const ANNOUNCES = /(?:如下|名[单單]|[阵陣]容|以下\S{0,6})\s?[:：]$/u;

const FEWEST_INDENTED = 3;

/** Whether the document indents its paragraphs: short lines that are indented too are of the article. */
function indentsParagraphs(lines: readonly Line[]): boolean {
  const prose = lines.filter(({ kind }) => kind === "prose");
  const indented = prose.filter(({ block }) => block.indented);
  return indented.length >= FEWEST_INDENTED && indented.length * 2 > prose.length;
}

/** Whether an indented line is more than one in a list of headlines: it has punctuation, or paragraphs follow. */
function speaks(lines: readonly Line[], at: number): boolean {
  if (/[：:，,。、；]/u.test(lines[at]?.block.text ?? "")) return true;
  return lines.slice(at + 1, at + 4).some(({ kind, block }) => kind === "prose" && block.indented);
}

const FEWEST_CELLS = 8;
const LONGEST_CELL = 16;
const SHARE_OF_FIGURES = 0.3;
const PRICE_OF_CELL = -0.5;
/** Numbers, times and results: 28, 1.8%, 2:07:33. */
const FIGURE = /^[+-]?\d[\d,.:]*[%％万萬亿億元]?$/u;

/**
 * The cells of tables that a dump sets on lines of their own: rows of short lines, many of them figures, behind which
 * the paragraphs go on.
 */
export function findCells(lines: readonly Line[]): ReadonlySet<number> {
  const cells = new Set<number>();
  let from = 0;
  let figures = 0;
  for (const [i, line] of lines.entries()) {
    const { text, type, element } = line.block;
    if (type === "paragraph" && element === undefined && isCell(text)) {
      if (FIGURE.test(text)) figures++;
      continue;
    }
    const count = i - from;
    const isTable = count >= FEWEST_CELLS && figures >= count * SHARE_OF_FIGURES;
    if (isTable && lines.slice(i, i + 3).some(isFullParagraph))
      for (let cell = from; cell < i; cell++) cells.add(cell);
    from = i + 1;
    figures = 0;
  }
  return cells;
}

const isCell = (text: string): boolean =>
  text !== "" && text.length <= LONGEST_CELL && !/[。？！：]|(?<!\d):|:(?!\d)/u.test(text);

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
const LEVELS = 3;

function standsAside({ kind, block }: Line): boolean {
  if (kind !== "prose") return false;
  return findUp(block.element, (element) => isNamed(element, ASIDE), LEVELS) !== undefined;
}

/** Where the paragraphs go on behind a box's heading; right at the heading where they do not. */
function findBoxEnd(lines: readonly Line[], heading: number): number {
  const isBelowText = lines.slice(Math.max(0, heading - 3), heading).some(isFullParagraph);
  for (let i = heading + 1; i < Math.min(lines.length, heading + LONGEST_BOX); i++) {
    const line = lines[i];
    if (line === undefined || BARRIERS.has(line.kind)) break;
    if (isFullParagraph(line) && lines.slice(i + 1, i + 4).some(isFullParagraph)) return i;
    if (isBelowText && line.kind === "prose" && goesOn(lines, i)) return i;
  }
  return heading;
}

/** Short paragraphs of so many characters in so many lines go on what stands above a box, and are no teasers. */
const ENOUGH_TO_GO_ON = 160;
const NEXT = 6;

function goesOn(lines: readonly Line[], at: number): boolean {
  let size = 0;
  for (const line of lines.slice(at, at + NEXT)) {
    if (line.kind === "prose" && line.block.type !== "listItem") size += line.size;
    else if (line.kind !== "text") break;
  }
  return size >= ENOUGH_TO_GO_ON;
}

const BARRIERS = new Set<Kind>(["footer", "readers", "disclaimer", "byline", "breadcrumb"]);

function isFullParagraph({ kind, block, size }: Line): boolean {
  if (kind !== "prose" || block.type === "listItem") return false;
  return size >= 40 && /[。”」]$/u.test(block.text);
}
