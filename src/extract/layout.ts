import { elementText } from "../select.ts";
import type { SourceElement } from "../source.ts";
import { countHan } from "../text.ts";
import { type Choice, choose } from "./candidates.ts";
import type { Extraction, Layout } from "./context.ts";
import { findHeadlines } from "./headline.ts";
import { isWithin, type Line } from "./line.ts";
import { findLines } from "./match.ts";
import { findBestRun, findHolder, hasNoiseName, type Run, weighWithin } from "./segment.ts";

/** Where the article stands, with its headline. */
export interface Found {
  /** Where the article stands. */
  readonly layout: Layout;
  /** The headline. */
  readonly title?: Choice<string>;
  /** Set where the adapter's selectors for the body matched nothing though there is markup. */
  readonly missedWithin: boolean;
}

/** A headline is believed only if this share of the first run's weight stands behind it. */
const SHARE_BEHIND_HEADLINE = 0.4;

/**
 * Finds the article among the lines: the heaviest run of lines, then the headline above it, then the run again with
 * everything above the headline cut off, and where there is markup once more with the lines of the element that holds
 * most of the run trusted and all others not.
 */
export function findLayout(x: Extraction): Found {
  const { lines } = x;
  const stated = findStatedHolder(x);
  const first = stated ? runWithin(lines, stated) : findBestRun(lines.map((line) => line.weight));
  const title = choose(findHeadlines(x, first.start, first.end), (value) => value);
  const headline = title?.candidate.line;
  const run = findRun(lines, first, headline, stated);
  const holder = stated ?? (run.score > 0 ? findHolder(lines, run) : undefined);
  const body = bound(x, holder === undefined ? run : refine(lines, run, holder, headline));
  const layout: Layout = {
    start: body.start,
    end: body.end,
    ...(headline !== undefined && headline < body.start && { headline }),
    ...(holder !== undefined && { holder }),
  };
  const missedWithin =
    stated === undefined && x.adapter.body?.within !== undefined && x.source.root !== undefined;
  return title === undefined ? { layout, missedWithin } : { layout, title, missedWithin };
}

/** The element that the adapter says holds the body: the first with text or a figure in it. */
function findStatedHolder(x: Extraction): SourceElement | undefined {
  const within = x.adapter.body?.within;
  const { root } = x.source;
  if (within === undefined || root === undefined) return undefined;
  for (const selector of typeof within === "string" ? [within] : within) {
    for (const element of x.select(root, selector)) {
      if (countHan(elementText(element)) > 0) return element;
    }
  }
  return undefined;
}

function runWithin(lines: readonly Line[], holder: SourceElement): Run {
  const inside = lines
    .filter((line) => isWithin(line.block.element, holder))
    .map((line) => line.block.index);
  return { start: inside[0] ?? 0, end: (inside.at(-1) ?? -1) + 1, score: 1 };
}

function findRun(
  lines: readonly Line[],
  first: Run,
  headline: number | undefined,
  stated: SourceElement | undefined,
): Run {
  if (stated !== undefined || headline === undefined) return first;
  const weights = lines.map((line) => line.weight);
  const behind = findBestRun(weights, headline + 1);
  return behind.score >= SHARE_BEHIND_HEADLINE * first.score ? behind : first;
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
  const again = findBestRun(weights, behind);
  return again.score > 0 ? again : run;
}

/** The run between the adapter's `from` and `until`. */
function bound(x: Extraction, run: Run): Run {
  const { from, until } = x.adapter.body ?? {};
  const froms = [...findLines(x, from)].filter((line) => line < run.end);
  const start = Math.max(run.start, (froms.at(0) ?? -1) + 1);
  const end = Math.min(run.end, ...[...findLines(x, until)].filter((line) => line > start));
  return { ...run, start, end: Math.max(start, end) };
}

/** Whether a line stands in an element whose name says that it is not the article's. */
export function standsInNoise(line: Line, holder: SourceElement | undefined): boolean {
  for (let e = line.block.element; e && e !== holder; e = e.parent ?? undefined) {
    if (hasNoiseName(e)) return true;
  }
  return false;
}
