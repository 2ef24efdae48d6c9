import type { Diagnostic, Mark } from "../article.js";
import { type DiagnosticCode, diagnose } from "../diagnostics.js";
import type { SourceBlock } from "../source.js";
import { makeOffsetShift } from "./edits.js";
import {
  isSuspect,
  type Nature,
  type RepairStep,
  type Repairs,
  repairText,
} from "./repair-text.js";

/** Blocks after repair, the very same array where nothing was done. */
export interface RepairedBlocks {
  /** The blocks. */
  readonly blocks: readonly SourceBlock[];
  /** One diagnostic for each kind of damage. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Moves marks along with the edits; a mark with nothing left in it goes. */
function moveMarks(marks: readonly Mark[], steps: readonly RepairStep[]): readonly Mark[] {
  const shifts = steps.map((step) => makeOffsetShift(step.edits));
  const move = (offset: number): number => shifts.reduce((at, shift) => shift(at), offset);
  return marks
    .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
    .filter((mark) => mark.end > mark.start);
}

/** How much of a repaired text stands in links. */
function countLinked(block: SourceBlock, text: string, marks: readonly Mark[]): number {
  const links = marks.filter((mark) => mark.type === "link");
  if (links.length === 0) return Math.min(block.linked, text.length);
  return links.reduce((sum, mark) => sum + mark.end - mark.start, 0);
}

function repairProse(block: SourceBlock, steps: readonly RepairStep[], text: string): SourceBlock {
  const { marks: before = [], ...rest } = block;
  const marks = moveMarks(before, steps);
  const linked = countLinked(block, text, marks);
  return marks.length === 0 ? { ...rest, text, linked } : { ...rest, text, linked, marks };
}

/** Repairs what a block holds beside its text: a figure's alternative text and caption, a table's cells. */
function repairParts(block: SourceBlock, repair: (text: string) => string): SourceBlock {
  const { alt, caption, rows } = block;
  if (alt === undefined && caption === undefined && rows === undefined) return block;
  const parts = {
    ...(alt !== undefined && { alt: repair(alt) }),
    ...(caption !== undefined && { caption: repair(caption) }),
    ...(rows !== undefined && { rows: rows.map((row) => row.map(repair)) }),
  };
  const same =
    parts.alt === alt &&
    parts.caption === caption &&
    (rows ?? []).every((row, r) => row.every((cell, c) => cell === parts.rows?.[r]?.[c]));
  return same ? block : { ...block, ...parts };
}

/** A list's item, a heading, a link of its own: a line that begins with a word, never with a `?`. */
function isHeadline({ type, linked, text }: SourceBlock): boolean {
  return type === "listItem" || type === "heading" || linked >= text.length;
}

function repairBlock(
  block: SourceBlock,
  repairs: Repairs,
  note: (step: RepairStep) => void,
): SourceBlock {
  const repairPart = (part: string): string => {
    const result = repairText(part, repairs);
    result.steps.forEach(note);
    return result.text;
  };
  if (!isSuspect(block.text, repairs)) return repairParts(block, repairPart);
  const nature: Nature = { headline: isHeadline(block), code: block.type === "code" };
  const { text, steps } = repairText(block.text, repairs, nature);
  // A table's text repeats its cells: what is done there is noted once.
  if (block.rows === undefined) steps.forEach(note);
  const repaired = text === block.text ? block : repairProse(block, steps, text);
  return repairParts(repaired, repairPart);
}

/**
 * Repairs the text of blocks: mojibake that can be read back, stray markup, control characters, glued-in pinyin, a `?`
 * for a lost character at a headline's head. What is beyond repair is reported.
 */
export function repairBlocks(blocks: readonly SourceBlock[], repairs: Repairs): RepairedBlocks {
  const counts = new Map<DiagnosticCode, number>();
  const note = ({ code, count }: RepairStep): void => {
    counts.set(code, (counts.get(code) ?? 0) + count);
  };
  const repaired = blocks.map((block) => repairBlock(block, repairs, note));
  const changed = repaired.some((block, index) => block !== blocks[index]);
  const diagnostics = Array.from(counts, ([code, count]) =>
    diagnose(code, count === 1 ? "Once." : `${count} times.`),
  );
  return { blocks: changed ? repaired : blocks, diagnostics };
}
