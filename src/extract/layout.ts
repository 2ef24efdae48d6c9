import { elementText } from "../select.js";
import type { SourceElement } from "../source.js";
import { type Choice, choose } from "./candidates.js";
import type { Extraction, Layout } from "./context.js";
import { findBox, isWithin } from "./elements.js";
import { findHeadlines } from "./headline.js";
import { findHolder, liftHolder, weighWithin } from "./holder.js";
import type { Kind, Line } from "./line.js";
import { findLines } from "./match.js";
import { findCells, findFirstRun, findNextRun, type Run, weighLines } from "./segment.js";
import { stretch } from "./stretch.js";

/** Where the article stands, with its headline. */
export interface FoundLayout {
  /** Where the article stands. */
  readonly layout: Layout;
  /** The headline. */
  readonly title?: Choice<string>;
  /** Set where the adapter's selectors for the body matched nothing though there is markup. */
  readonly missedWithin: boolean;
}

/** A headline that the page states as its title elsewhere too is believed wherever it stands. */
const SURE_HEADLINE = 0.6;
/** Another is believed only if this share of the first run's weight stands behind it. */
const SHARE_BEHIND_HEADLINE = 0.4;

/**
 * Finds the article among the lines: the heaviest run of lines, then the headline above it, then the run again with
 * everything above the headline cut off, and where there is markup once more with the lines of the element that holds
 * most of the run trusted and all others not.
 */
export function findLayout(x: Extraction): FoundLayout {
  const { lines } = x;
  const stated = findStatedHolder(x);
  const cells = findCells(lines);
  const weights = weighLines(lines, cells);
  const first = stated ? runWithin(lines, stated) : findFirstRun(lines, weights);
  const title = choose(findHeadlines(x, first), (value) => value);
  const headline = title?.candidate.line;
  const run = findRun(x, weights, first, title, stated);
  const holder = stated ?? findOwnHolder(lines, run, headline);
  const refined = holder === undefined ? run : refine(lines, run, holder, headline);
  const body = bound(x, stretch(lines, cutTail(lines, refined, holder), holder, headline));
  const layout: Layout = {
    start: body.start,
    end: body.end,
    cells,
    headline: headline !== undefined && headline < body.start ? headline : undefined,
    holder,
  };
  const missedWithin =
    stated === undefined && x.adapter.body?.within !== undefined && x.source.format === "html";
  return title === undefined ? { layout, missedWithin } : { layout, title, missedWithin };
}

/** The element that the adapter says holds the body: the first that is not empty. Its text may be English, or a picture. */
function findStatedHolder(x: Extraction): SourceElement | undefined {
  const within = x.adapter.body?.within;
  const { root } = x.source;
  if (within === undefined || root === undefined) return undefined;
  for (const selector of typeof within === "string" ? [within] : within) {
    for (const element of x.select(root, selector)) {
      if (elementText(element) !== "" || holdsFigure(x.lines, element)) return element;
    }
  }
  return undefined;
}

function holdsFigure(lines: readonly Line[], holder: SourceElement): boolean {
  return lines.some(({ block }) => block.type === "figure" && isWithin(block.element, holder));
}

function runWithin(lines: readonly Line[], holder: SourceElement): Run {
  const inside = lines
    .filter((line) => isWithin(line.block.element, holder))
    .map((line) => line.block.index);
  return { start: inside[0] ?? 0, end: (inside.at(-1) ?? -1) + 1, score: 1 };
}

function findRun(
  x: Extraction,
  weights: readonly number[],
  first: Run,
  title: Choice<string> | undefined,
  stated: SourceElement | undefined,
): Run {
  const headline = title?.candidate.line;
  if (title === undefined || headline === undefined) return first;
  // The adapter's element may hold the headline too, and the page's menus.
  if (stated !== undefined)
    return headline < first.end ? { ...first, start: Math.max(first.start, headline + 1) } : first;
  const behind = findNextRun(weights.slice(0, findPageEnd(x, headline)), headline + 1);
  const sure = title.candidate.confidence >= SURE_HEADLINE;
  return behind.score > (sure ? 0 : SHARE_BEHIND_HEADLINE * first.score) ? behind : first;
}

/** Where a dump's first page ends: dumps of several pages have run into one at times, each with its breadcrumb and footer. */
function findPageEnd({ source, lines }: Extraction, headline: number): number {
  if (source.root !== undefined) return lines.length;
  const prose = lines.findIndex((line, i) => i > headline && line.kind === "prose" && line.closed);
  const footer = lines.findIndex((line, i) => i > prose && line.kind === "footer");
  if (prose < 0 || footer < 0) return lines.length;
  return lines.slice(footer).some(({ kind }) => kind === "breadcrumb") ? footer : lines.length;
}

function findOwnHolder(
  lines: readonly Line[],
  run: Run,
  headline: number | undefined,
): SourceElement | undefined {
  const holder = run.score > 0 ? findHolder(lines, run) : undefined;
  return holder === undefined ? undefined : liftHolder(lines, holder, headline);
}

/** The run again, the lines of the holder trusted and all others not. */
function refine(
  lines: readonly Line[],
  run: Run,
  holder: SourceElement,
  headline: number | undefined,
): Run {
  const weights = weighWithin(lines, holder);
  const behind = headline !== undefined && headline < run.start ? headline + 1 : 0;
  const again = findNextRun(weights, behind);
  return again.score > 0 ? again : run;
}

/**
 * Share of the run's prose that must stand behind an ending line for the body to go on; less behind a box of links in
 * the very element that holds the body.
 */
const SHARE_BEHIND_END = 0.3;
const SHARE_BEHIND_BOX = 0.1;
/** So many boxes are looked into: without a limit a page of headings would take quadratic time. */
const MOST_BOXES = 20;

/** Cuts the run at the first line that ends an article, unless much of the prose stands behind it. */
function cutTail(lines: readonly Line[], run: Run, holder: SourceElement | undefined): Run {
  const total = sumProse(lines, run.start, run.end);
  let before = 0;
  let boxes = 0;
  for (let i = run.start; i < run.end; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind === "prose") before += line.weight;
    else if (before > 0 && endsBody(line) && !resumes(lines, i)) {
      const spare = total - before - total * shareBehind(line, holder);
      const ends = spare < 0 || (boxes++ < MOST_BOXES && spare < sumBox(lines, run, line));
      if (ends) return { ...run, end: i };
    }
  }
  return run;
}

/** A list in the midst of a dump's body has no more lines than this. */
const LONGEST_LIST = 12;

/** Whether a dump goes on below a list of links as it was above it, with paragraphs that are indented. */
function resumes(lines: readonly Line[], at: number): boolean {
  const heading = lines[at];
  if (heading?.kind !== "listHeading" || heading.block.element !== undefined) return false;
  const isIndented = (line: Line | undefined) => line?.kind === "prose" && line.block.indented;
  const below = lines.slice(at + 1, at + 1 + LONGEST_LIST);
  return (
    isIndented(lines[at - 1]) &&
    isIndented(below.find(({ kind, block }) => kind !== "empty" && block.type !== "listItem"))
  );
}

/** The prose behind a heading that stands in a box with it, apart from the body: teasers of other articles, comments. */
function sumBox(lines: readonly Line[], run: Run, heading: Line): number {
  const { index, element } = heading.block;
  const body = lines[run.start]?.block.element;
  const box = findBox(element, lines[index + 1]?.block.element, body);
  if (box === undefined) return 0;
  return lines
    .slice(index, run.end)
    .reduce((sum, line) => sum + (isProseIn(line, box) ? line.weight : 0), 0);
}

const isProseIn = ({ kind, block }: Line, box: SourceElement): boolean =>
  kind === "prose" && isWithin(block.element, box);

function shareBehind({ kind }: Line, holder: SourceElement | undefined): number {
  return holder !== undefined && kind === "listHeading" ? SHARE_BEHIND_BOX : SHARE_BEHIND_END;
}

function sumProse(lines: readonly Line[], from: number, to: number): number {
  return lines.slice(from, to).reduce((sum, l) => sum + (l.kind === "prose" ? l.weight : 0), 0);
}

const ENDS = new Set<Kind>(["readers", "listHeading", "disclaimer", "footer"]);

function endsBody({ kind, labels }: Line): boolean {
  if (ENDS.has(kind)) return true;
  return kind === "byline" && labels.some((value) => value.label === "editor");
}

/** The run behind the first line that the adapter's `from` finds and before the next one that its `until` does. */
function bound(x: Extraction, run: Run): Run {
  const { from, until } = x.adapter.body ?? {};
  const begins = findLines(x, from);
  const ends = findLines(x, until);
  const first = x.lines.findIndex((_, i) => i < run.end && begins.has(i));
  const start = Math.max(run.start, first + 1);
  const end = x.lines.findIndex((_, i) => i > start && i < run.end && ends.has(i));
  return { ...run, start, end: end < 0 ? Math.max(start, run.end) : end };
}
