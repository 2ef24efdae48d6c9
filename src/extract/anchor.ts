import type { Extraction } from "./context.js";
import type { Kind, Line } from "./line.js";
import { isStrongByline } from "./segment.js";

/** Kinds of lines that headlines are taken for by their words. */
export const LIKELY: ReadonlySet<Kind> = new Set<Kind>(["text", "prose"]);
/** Most headlines have at least so many characters. */
export const SHORT = 7;

/** How many lines above the body its bylines stand. */
const BYLINES_ABOVE = 12;

/**
 * The first byline of those right above the body, rather one with a time or a medium than the channel's editor, else the
 * body's first line: the headline stands above it. What stands above the breadcrumb is the page's own: today's date, past
 * issues.
 */
export function findAnchor(x: Extraction, bodyStart: number): number {
  const above = x.lines.slice(Math.max(0, bodyStart - BYLINES_ABOVE), bodyStart);
  const trail = above.findLastIndex(({ kind }) => kind === "breadcrumb");
  const below = above.slice(trail + 1).filter(({ kind }) => kind === "byline");
  const bylines = below.length > 0 ? below : above.filter(({ kind }) => kind === "byline");
  const [first] = [...bylines.filter((line) => !isEditorAlone(line)), ...bylines];
  return first?.block.index ?? bodyStart;
}

function isEditorAlone({ labels, dates }: Line): boolean {
  return dates.length === 0 && labels.length > 0 && labels.every(({ label }) => label === "editor");
}

/** A short line, as menus have many, counts so much of a line. */
const SHARE_OF_SHORT = 0.25;
/** Headlines stand below the breadcrumb: it parts as much as so many lines. */
const WORTH_OF_TRAIL = 3;

/** For each line above another, how many lines of text stand between the two. */
export function countLinesTo(lines: readonly Line[], anchor: number): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  for (let i = Math.min(anchor, lines.length) - 1; i >= 0; i--) {
    const line = lines[i];
    counts[i] = count;
    if (line?.kind === "breadcrumb") count += WORTH_OF_TRAIL;
    else if (line !== undefined && LIKELY.has(line.kind))
      count += line.size >= SHORT ? 1 : SHARE_OF_SHORT;
  }
  return counts;
}

/** What stands between a headline and the body. */
const BETWEEN = new Set<Kind>(["byline", "caption", "figure", "interface", "readers", "empty"]);

/** The line above the writers that stand right above the body, or above its pictures; −1 where none do. */
export function findAboveWriters(lines: readonly Line[], bodyStart: number): number {
  const states = (line: Line) => line.kind === "byline" || line.credit !== undefined;
  const last = lines.findLastIndex(
    (line, i) => i < bodyStart && !BETWEEN.has(line.kind) && !states(line),
  );
  return lines.slice(last + 1, bodyStart).some(states) ? last : -1;
}

/** Tells whether a line's text stands on a line below it too, above the body and without a link. */
export function findShown(lines: readonly Line[], bodyStart: number): (line: Line) => boolean {
  let last: Map<string, number> | undefined;
  return ({ block }) => {
    last ??= new Map(
      lines
        .slice(0, bodyStart)
        .filter(({ kind }) => kind !== "link")
        .map((line) => [line.block.text, line.block.index]),
    );
    return (last.get(block.text) ?? 0) > block.index;
  };
}

/** Whether the next line of a dump states a time or a medium, however far below the body begins. */
export function isAboveByline(
  { source, lines }: Extraction,
  index: number,
  bodyStart: number,
): boolean {
  const next = lines[index + 1];
  return (
    source.root === undefined && index < bodyStart && next !== undefined && isStrongByline(next)
  );
}
