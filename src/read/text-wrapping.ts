import { codeAt } from "../text.js";

/** Columns: no terminal or printer wraps text wider, and narrower lines are headings and bylines. */
const WIDEST = 100;
const NARROWEST = 50;
/** A wide character, a mark that may not begin a line, or a Latin word leave so many columns free. */
const MOST_FREE = 6;
/** Fewer full lines may be so by chance. */
const FEWEST_FULL = 4;
/** The share of the long lines ending within a sentence that are full: others are headlines in lists and bylines. */
const LEAST_SHARE = 0.6;

/**
 * The lines of a dump that a terminal's browser, a printer or a mailer has broken at a column, with their paragraphs
 * whole again; all other dumps as they are. Long lines that all end at one column tell.
 */
export function unwrapLines(lines: readonly string[]): readonly string[] {
  const margin = findMargin(lines);
  if (margin === undefined) return lines;
  const joined: string[] = [];
  let paragraph: string[] = [];
  for (const [i, line] of lines.entries()) {
    const last = paragraph.at(-1);
    if (last === undefined || opensParagraph(line)) {
      if (last !== undefined) joined.push(paragraph.join(""));
      paragraph = [line.trimEnd()];
    } else {
      const next = line.trim();
      // Latin words keep the space that the line's end stood for.
      paragraph.push(/[\w.,]$/u.test(last) && /^\w/u.test(next) ? ` ${next}` : next);
    }
    if (isFull(line, margin) && (lines[i + 1] ?? "").trim() !== "") continue;
    joined.push(paragraph.join(""));
    paragraph = [];
  }
  return joined;
}

/** The column that long lines within paragraphs end at. */
function findMargin(lines: readonly string[]): number | undefined {
  if (lines.some((line) => line.length > WIDEST)) return undefined;
  const widths: { readonly width: number; readonly isOpen: boolean }[] = [];
  for (const [i, line] of lines.entries()) {
    if ((lines[i + 1] ?? "").trim() === "") continue;
    const width = measure(line);
    if (width > WIDEST) return undefined;
    if (width < NARROWEST) continue;
    widths.push({ width, isOpen: !/[。！？…]["”』」]?$/u.test(line.trimEnd()) });
  }
  const open = widths.filter(({ isOpen }) => isOpen);
  // Paragraphs that happen to be equally long end as sentences do.
  if (open.length * 2 < widths.length) return undefined;
  const margin = open.reduce((most, { width }) => Math.max(most, width), 0);
  const countFull = (list: typeof widths) =>
    list.filter(({ width }) => width >= margin - MOST_FREE).length;
  const isWrapped =
    countFull(widths) >= FEWEST_FULL && countFull(open) >= LEAST_SHARE * open.length;
  return isWrapped ? margin : undefined;
}

const isFull = (line: string, margin: number): boolean =>
  measure(line) >= margin - MOST_FREE || measure(line, 2) >= margin - MOST_FREE;

/** Columns of a line: two for a Han character or a full-width mark; quotation marks and dashes have one or two. */
function measure(line: string, ambiguous = 1): number {
  const { length } = line.trimEnd();
  let width = 0;
  for (let i = 0; i < length; i++) {
    const code = codeAt(line, i);
    width += code < 0x1100 ? 1 : code >= 0x2010 && code <= 0x2027 ? ambiguous : 2;
  }
  return width;
}

/** Whether a line is indented as a paragraph is, or begins with a list's mark. */
function opensParagraph(line: string): boolean {
  return /^\s{0,20}(?:\u3000{2}|[•·●■◆*+-]\s)/u.test(line);
}
