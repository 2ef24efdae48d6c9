import { readDateline } from "../grammar/credits.js";
import type { SourceElement } from "../source.js";
import {
  findCaptions,
  findTable,
  isCredited,
  isNamedCaption,
  LONGEST_CAPTION,
} from "./captions.js";
import type { Extraction, Layout } from "./context.js";
import { findNamed } from "./element-names.js";
import { isWithin } from "./elements.js";
import type { Line } from "./line.js";

/** What calls itself the first paragraph, in Europe's Chinese services above all. */
const STANDFIRST = /(?:^|[\s_-])(?:chapo|standfirst|lead(?:-?in)?)(?:$|[\s_-])/iu;

/** What many sites set between headline and body, outside the body's element: pictures with a caption, a standfirst. */
export function findLead({ lines }: Extraction, { headline, start }: Layout): readonly Line[] {
  if (headline === undefined) return [];
  const between = lines.slice(headline + 1, start);
  const paragraph = lines.find(({ kind, block }) => kind === "prose" && block.index >= start);
  const tables = findPictureTables(between, [lines[headline], paragraph]);
  const isCaption = (line: Line, next: Line | undefined): boolean =>
    line.kind === "text" &&
    (isNamedCaption(line) || isCredited(line, next)) &&
    (isBelowPicture(line, lines) || tables.some((table) => isWithin(line.block.element, table)));
  const captions = findCaptions(
    between.filter((line) => isOfPicture(line) || isCaption(line, lines[line.block.index + 1])),
  );
  const captioned = new Set(captions.values());
  return between.filter((line, i) => {
    if (line.kind === "figure") return captioned.has(line) || line.block.caption !== undefined;
    if (captions.get(line) !== undefined) return true;
    const above = between[i - 1];
    if (line.kind === "caption" && above !== undefined && captions.has(above)) return true;
    if (line.kind !== "prose") return false;
    return findNamed(line.block.element, STANDFIRST, 0) !== undefined || opensReport(line);
  });
}

/** Whether a line begins with a dateline, as the first paragraph of a report does and no teaser: 【本报讯】…. */
function opensReport({ block }: Line): boolean {
  return readDateline(block.text)?.place === "head";
}

function isBelowPicture(line: Line, lines: readonly Line[]): boolean {
  return isNamedCaption(line) && lines[line.block.index - 1]?.kind === "figure";
}

/** Picture, caption and credit; the tables of layouts hold more. */
const MOST_IN_TABLE = 4;

/** The tables that hold a picture with its caption and nothing else, as digital newspapers set them. */
function findPictureTables(
  between: readonly Line[],
  others: readonly (Line | undefined)[],
): readonly SourceElement[] {
  const tables = between.flatMap(({ kind, block }) =>
    kind === "figure" ? (findTable(block.element) ?? []) : [],
  );
  return tables.filter((table) => {
    const isIn = (line: Line | undefined) => isWithin(line?.block.element, table);
    return !others.some(isIn) && between.filter(isIn).length <= MOST_IN_TABLE;
  });
}

function isOfPicture({ kind, size }: Line): boolean {
  return kind === "figure" || kind === "caption" || (kind === "prose" && size < LONGEST_CAPTION);
}
