import { replaceText } from "../marks.js";
import type { SourceBlock } from "../source.js";
import { makeOffsetShift } from "./edits.js";
import { isSuspect, type Nature, type RepairStep, repairText } from "./repair-text.js";
import type { Repairer } from "./repairer.js";

/** Where an offset stands after the edits of all steps. */
function makeMove(steps: readonly RepairStep[]): (offset: number) => number {
  const shifts = steps.map((step) => makeOffsetShift(step.edits));
  return (offset) => shifts.reduce((at, shift) => shift(at), offset);
}

/** Repairs what a block holds beside its text: a figure's alternative text and caption, a table's cells. */
function repairParts(block: SourceBlock, { repairs, repairLine }: Repairer): SourceBlock {
  const { alt, caption, rows } = block;
  if (alt === undefined && caption === undefined && rows === undefined) return block;
  const repair = (part: string) => repairLine(part).text;
  // What is done to a cell is noted with the table's text, which repeats it.
  const repairCell = (cell: string) => repairText(cell, repairs).text;
  const parts = {
    ...(alt !== undefined && { alt: repair(alt) }),
    ...(caption !== undefined && { caption: repair(caption) }),
    ...(rows !== undefined && { rows: rows.map((row) => row.map(repairCell)) }),
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

function repairBlock(block: SourceBlock, repairer: Repairer): SourceBlock {
  if (!isSuspect(block.text, repairer.repairs)) return repairParts(block, repairer);
  const nature: Nature = { headline: isHeadline(block), code: block.type === "code" };
  const { text, steps } = repairer.repairLine(block.text, nature);
  const repaired = text === block.text ? block : replaceText(block, text, makeMove(steps));
  return repairParts(repaired, repairer);
}

/**
 * Repairs the text of blocks: mojibake that can be read back, stray markup, control characters, glued-in pinyin, a `?`
 * for a lost character at a headline's head. What is beyond repair is reported.
 *
 * @returns The very same array where nothing was done.
 */
export function repairBlocks(
  blocks: readonly SourceBlock[],
  repairer: Repairer,
): readonly SourceBlock[] {
  const repaired = blocks.map((block) => repairBlock(block, repairer));
  return repaired.some((block, index) => block !== blocks[index]) ? repaired : blocks;
}
