import type { Mark } from "../article.js";

/** How a format writes a text with marks. */
export interface InlineStyle {
  /** Writes a stretch of plain text. */
  readonly write: (text: string) => string;
  /** Puts a mark around what it holds, already written. */
  readonly wrap: (mark: Mark, inner: string) => string;
}

/** Orders marks so that an outer one comes before those inside it. */
function compareMarks(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

interface Open {
  readonly mark: Mark;
  readonly end: number;
  written: string;
}

/** Writes a text with its marks properly nested; a mark that runs out of the one it begins in is cut there. */
export function renderInline(
  text: string,
  marks: readonly Mark[] | undefined,
  style: InlineStyle,
): string {
  if (marks === undefined || marks.length === 0) return style.write(text);
  const root: Open = { mark: { type: "strong", start: 0, end: 0 }, end: text.length, written: "" };
  const open: Open[] = [root];
  let at = 0;
  const last = (): Open => open[open.length - 1] ?? root;
  const writeUpTo = (offset: number): void => {
    if (offset > at) last().written += style.write(text.slice(at, offset));
    at = Math.max(at, offset);
  };
  const closeUpTo = (offset: number): void => {
    while (open.length > 1 && last().end <= offset) {
      const { mark, end } = last();
      writeUpTo(end);
      const inner = last().written;
      open.pop();
      last().written += style.wrap({ ...mark, end }, inner);
    }
  };
  for (const mark of [...marks].sort(compareMarks)) {
    closeUpTo(mark.start);
    writeUpTo(mark.start);
    const end = Math.min(mark.end, last().end);
    if (mark.start >= at && end > mark.start) open.push({ mark, end, written: "" });
  }
  closeUpTo(text.length);
  writeUpTo(text.length);
  return root.written;
}
