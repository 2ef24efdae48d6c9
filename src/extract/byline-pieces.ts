import type { SourceElement, SourceNode } from "../source.js";
import { collapseSpace, foldText } from "../text.js";
import type { Line } from "./line.js";

/** A stretch of a line with the innermost element around it. */
export interface Piece {
  /** The text, white space collapsed. */
  readonly text: string;
  /** The element (HTML). */
  readonly element?: SourceElement;
}

/** A byline is made of no more nodes than this. */
const MOST_NODES = 60;

/** The stretches of a line as its markup parts them; the line itself where it has none of its own. */
export function readPieces({ block }: Line): readonly Piece[] {
  const { text, element } = block;
  if (element === undefined) return [{ text }];
  const pieces: Piece[] = [];
  const stack: SourceNode[] = [element];
  let nodes = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (++nodes > MOST_NODES) return [{ text, element }];
    if (node.type === "tag") {
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child !== undefined) stack.push(child);
      }
      continue;
    }
    const data = node.data.length > 400 ? "" : collapseSpace(node.data);
    if (data !== "") pieces.push({ text: data, element: node.parent ?? element });
  }
  // An element that holds other lines too says nothing of this one.
  const whole = foldText(pieces.map((piece) => piece.text).join(""));
  return whole === foldText(text) ? pieces : [{ text, element }];
}
