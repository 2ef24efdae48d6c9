import { findAll } from "../text.js";

/** A stretch of a text and what takes its place. */
export interface Edit {
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset behind the last UTF-16 unit. */
  readonly end: number;
  /** What takes its place; empty to remove it. */
  readonly text: string;
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** Makes edits of all matches of a global pattern; `replace` gives what takes a match's place, or `undefined` to leave it. */
export function findEdits(
  text: string,
  pattern: RegExp,
  replace: (match: string, offset: number) => string | undefined,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of findAll(text, pattern)) {
    const [found] = match;
    const replacement = replace(found, match.index);
    if (replacement === undefined || replacement === found) continue;
    edits.push({ start: match.index, end: match.index + found.length, text: replacement });
  }
  return edits;
}

/**
 * Makes a function that tells where an offset into the text before the edits stands after them. Asked with ascending
 * offsets it costs one walk; an offset inside an edit goes to the edit's end.
 */
export function makeOffsetShift(edits: readonly Edit[]): (offset: number) => number {
  const ends = edits.map((edit) => edit.end);
  const shifts: number[] = [];
  let shift = 0;
  for (const edit of edits) {
    shift += edit.text.length - (edit.end - edit.start);
    shifts.push(shift);
  }
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const inside = edits[low];
    if (inside !== undefined && inside.start < offset) {
      return inside.start + (shifts[low - 1] ?? 0) + inside.text.length;
    }
    return offset + (shifts[low - 1] ?? 0);
  };
}
