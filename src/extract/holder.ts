import { plainScript } from "../grammar/plain-script.js";
import type { SourceElement } from "../source.js";
import { isNamed } from "./element-names.js";
import { findUp, isWithin } from "./elements.js";
import type { Line } from "./line.js";
import { PRICE_OF_BOX, type Run } from "./segment.js";

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
  // Ancestors enter the map behind their first descendant; a deeper element that holds less may come later.
  for (const [element, sum] of sums) {
    if (sum < HOLDER_SHARE * total) continue;
    if (holder === undefined || isWithin(element, holder)) holder = element;
  }
  return holder;
}

const NOISE_NAMES =
  /(?:^|[-_\s])(?:comments?|cmnt|share|sharing|social|related|relate|recommend|recom|rec|hot|rank|ranking|nav|menu|crumbs?|breadcrumb|footer|foot|copyright|sidebar|side|aside|tags?|keywords?|ad|ads|advert|banner|toolbar|tools?|qr|qrcode|login|subscribe|app|download|pager|pagination|vote|prev|next|more)(?:$|[-_\s\d])/iu;

/** Whether an element's id or class names something that is not the article's. */
function hasNoiseName(element: SourceElement): boolean {
  return isNamed(element, NOISE_NAMES);
}

/** Whether a line stands in an element whose name says that it is not the article's. */
export function standsInNoise(line: Line, holder: SourceElement | undefined): boolean {
  const found = findUp(line.block.element, (e) => e === holder || hasNoiseName(e));
  return found !== undefined && found !== holder;
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
  const around: SourceElement[] = [];
  for (let e: SourceElement | null = holder; e?.parent; e = e.parent) around.push(e);
  const levels = new Map(around.map((element, level) => [element, level]));
  let lowest = around.length;
  for (const { kind, block } of lines) {
    if (COMPANIONS.has(kind) && block.index !== headline) continue;
    const level = findLevel(block.element, levels);
    if (level > 0) lowest = Math.min(lowest, level);
  }
  return around[lowest - 1] ?? holder;
}

/** How far up the first of the elements around the holder stands that an element is in; 0 in the holder or beyond all. */
function findLevel(
  element: SourceElement | undefined,
  levels: ReadonlyMap<SourceElement, number>,
): number {
  const known = findUp(element, (e) => levels.has(e));
  return known === undefined ? 0 : (levels.get(known) ?? 0);
}

const LONGEST_OFFICE = 24;

/** Whether a line is the date that an office signs a document with: 江城市人民政府办公厅, 2021年6月3日. */
export function isSignedDate(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== "byline" || !/^\d{4}年\d{1,2}月\d{1,2}日$/u.test(line.block.text))
    return false;
  const above = lines[at - 1];
  return (
    above?.kind === "text" &&
    above.size <= LONGEST_OFFICE &&
    OFFICE.test(plainScript(above.block.text))
  );
}

const OFFICE = /(?:[局部委院会厅署处室校]|[中小]学|公司|大学|集团|政府|中心|银行)$/u;

/** The weights seen again, now that the element that holds the body is known: what stands in it is trusted. */
export function weighWithin(lines: readonly Line[], holder: SourceElement): readonly number[] {
  let isBox = false;
  return lines.map((line, i) => {
    if (!isWithin(line.block.element, holder)) {
      return line.kind === "prose" ? 0.5 * line.weight - 60 : line.weight - 30;
    }
    isBox = line.kind === "listHeading" || (isBox && line.kind !== "prose");
    if (isSignedDate(lines, i)) return 1;
    if (line.kind === "text") return isBox ? PRICE_OF_BOX : Math.min(20, line.size / 2);
    return line.weight < 0 ? line.weight / 5 : line.weight;
  });
}
