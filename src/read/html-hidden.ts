import type { SourceBlock } from "../source.js";
import { countHan } from "../text.js";
import { type TreeElement, type TreeText, walkTree } from "./html-element.js";

/** Han characters that a hidden element holds if it is the body. */
const BODY_LENGTH = 400;

/** Han characters in sentences beyond which a page has prose to be seen. */
const PROSE_LENGTH = 100;

/** Whether blocks hold prose outside of links. Stops as soon as it is seen. */
export function holdsProse(blocks: readonly SourceBlock[]): boolean {
  let count = 0;
  for (const { text, linked } of blocks) {
    if (linked * 2 < text.length && text.includes("。")) count += countHan(text);
    if (count >= PROSE_LENGTH) return true;
  }
  return false;
}

/** Whether a hidden element holds prose of the length of a body. Stops as soon as it is seen. */
export function holdsBody(element: TreeElement): boolean {
  let count = 0;
  let hasStop = false;
  const visitor = {
    done: false,
    text(node: TreeText): void {
      count += countHan(node.data);
      hasStop ||= /[。！？]/.test(node.data);
      this.done = hasStop && count > BODY_LENGTH;
    },
    enter: (child: TreeElement) => child.tag.display !== "none",
    leave: () => {},
  };
  walkTree(element, visitor);
  return visitor.done;
}
