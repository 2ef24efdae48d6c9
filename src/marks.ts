import type { Mark } from "./article.js";
import type { SourceBlock } from "./source.js";

/** Moves marks to where their ends stand in a text that was changed; a mark with nothing left in it goes. */
export function moveMarks(
  marks: readonly Mark[],
  move: (offset: number) => number,
): readonly Mark[] {
  return marks
    .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
    .filter(({ start, end }) => end > start);
}

/** The block with another text, to which `move` leads its marks. */
export function replaceText(
  { marks: before = [], ...rest }: SourceBlock,
  text: string,
  move: (offset: number) => number,
): SourceBlock {
  const marks = moveMarks(before, move);
  const links = marks.filter(({ type }) => type === "link");
  const linked =
    links.length === 0
      ? Math.min(rest.linked, text.length)
      : links.reduce((sum, { start, end }) => sum + end - start, 0);
  return { ...rest, text, linked, ...(marks.length > 0 && { marks }) };
}
