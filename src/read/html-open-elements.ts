import type { TreeElement } from "./html-element.js";
import { GROUP, getTag, KNOWN_TAGS, type Tag } from "./html-tags.js";

const P = getTag("p");
const HEAD = getTag("head");
const BODY = getTag("body");
const HTML = getTag("html");

/**
 * The elements that are open while a page is read, and the rules of HTML by which tags end them. What a tag costs is
 * bounded by the depth limit, not by the page.
 */
export class OpenElements {
  /** The innermost. */
  top: TreeElement;
  /** Whether something was nested too deep. */
  overflowed = false;

  private readonly deepest: number;
  private readonly stack: TreeElement[];
  /** How many are open, by tag. */
  private readonly open = new Array<number>(KNOWN_TAGS).fill(0);
  /** How many start tags beyond the depth limit await their end tags, by tag. */
  private readonly beyond = new Array<number>(KNOWN_TAGS).fill(0);

  constructor(root: TreeElement, deepest: number) {
    this.deepest = deepest;
    this.stack = [root];
    this.top = root;
  }

  /** Opens an element; beyond the depth limit it stays empty, and what follows stands beside it. */
  push(element: TreeElement): void {
    const { id } = element.tag;
    const isBeyond = this.stack.length >= this.deepest;
    const counts = isBeyond ? this.beyond : this.open;
    counts[id] = (counts[id] ?? 0) + 1;
    if (isBeyond) {
      this.overflowed = true;
    } else {
      this.stack.push(element);
      this.top = element;
    }
  }

  isOpen(tag: Tag): boolean {
    return (this.open[tag.id] ?? 0) > 0;
  }

  /** Ends `head`, which ends with the first thing that cannot stand in it. */
  endHead(): void {
    if (this.top.tag === HEAD) this.popTo(this.stack.length - 1);
  }

  /** Ends what a start tag ends without saying so. */
  endImplied(tag: Tag): void {
    if (!tag.inHead) this.endHead();
    if (tag.isBlock && this.isOpen(P)) this.endNearest(GROUP.p, P.closesWithin);
    if (tag.groups === GROUP.a) this.end(tag);
    else if (tag.ends !== 0) this.endNearest(tag.ends, tag.endsWithin);
    if (tag.level > 0 && this.top.tag.level > 0) this.popTo(this.stack.length - 1);
  }

  /** Ends an element at its end tag; an end tag that ends nothing is ignored. */
  end(tag: Tag): void {
    if (tag === BODY || tag === HTML) return;
    const waiting = this.beyond[tag.id] ?? 0;
    if (waiting > 0) {
      this.beyond[tag.id] = waiting - 1;
    } else if (tag.level > 0) {
      this.endNearest(GROUP.heading, tag.closesWithin);
    } else if (this.isOpen(tag)) {
      this.endOpen(tag);
    }
  }

  private endOpen(tag: Tag): void {
    let hasBlock = false;
    for (let i = this.stack.length - 1; i > 0; i--) {
      const other = this.stack[i]?.tag;
      if (other === undefined) return;
      if (other === tag) {
        if (hasBlock && tag.isInline) this.remove(i);
        else this.popTo(i);
        return;
      }
      if ((other.groups & tag.closesWithin) !== 0) return;
      hasBlock ||= other.isBlock;
    }
  }

  /**
   * Ends the nearest element of some groups, of a table's parts the outermost, unless one of other groups stands
   * between.
   */
  private endNearest(groups: number, within: number): void {
    let found = 0;
    for (let i = this.stack.length - 1; i > 0; i--) {
      const own = this.stack[i]?.tag.groups ?? 0;
      if ((own & within) !== 0) break;
      if ((own & groups) === 0) continue;
      found = i;
      if ((groups & GROUP.cell) === 0) break;
    }
    if (found > 0) this.popTo(found);
  }

  /** Ends an inline element that a block stands open in: `<b><p></b>` leaves the paragraph open. */
  private remove(index: number): void {
    const [element] = this.stack.splice(index, 1);
    if (element !== undefined) this.open[element.tag.id] = (this.open[element.tag.id] ?? 1) - 1;
  }

  private popTo(length: number): void {
    while (this.stack.length > length) {
      const element = this.stack.pop();
      if (element !== undefined) this.open[element.tag.id] = (this.open[element.tag.id] ?? 1) - 1;
    }
    this.top = this.stack[length - 1] ?? this.top;
  }
}
