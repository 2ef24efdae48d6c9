import { countHan } from "../text.js";
import { type TreeElement, type TreeText, walkTree } from "./html-element.js";

/** Han characters that a hidden element holds if it is the body. */
const BODY_LENGTH = 400;

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
