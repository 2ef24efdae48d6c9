import type { SourceElement, SourceNode } from "../source.js";
import { collapseSpace } from "../text.js";
import type { Extraction } from "./context.js";
import type { Line } from "./line.js";

/** A stretch of a line with the innermost element around it. */
export interface Piece {
  /** The text, white space collapsed. */
  readonly text: string;
  /** The element (HTML). */
  readonly element?: SourceElement;
}

/** A byline is made of no more nodes than this. */
const MOST_NODES = 120;

/**
 * The stretches of a line as its markup parts them; the line itself where it has none of its own. What the element holds
 * beside the line (hidden cards, other lines) is left out.
 */
export function readPieces({ repair }: Extraction, { block }: Line): readonly Piece[] {
  const { text, element } = block;
  if (element === undefined) return [{ text }];
  const pieces: Piece[] = [];
  const stack: SourceNode[] = [element];
  let at = 0;
  let covered = 0;
  for (let nodes = 0; nodes < MOST_NODES; nodes++) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node.type === "tag") {
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child !== undefined) stack.push(child);
      }
      continue;
    }
    const data = node.data.length > 400 ? "" : repair(collapseSpace(node.data));
    const start = data === "" ? -1 : text.indexOf(data, at);
    if (start < 0) continue;
    pieces.push({ text: data, element: node.parent ?? element });
    covered += data.replace(/\s+/gu, "").length;
    at = start + data.length;
  }
  const whole = text.replace(/\s+/gu, "").length;
  return covered === whole ? pieces : [{ text, element }];
}
