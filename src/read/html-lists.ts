import type { TreeElement } from "./html-element.js";

/** A list item that is open. */
export interface OpenItem {
  readonly ordered: boolean;
  readonly depth: number;
  /** Its number, where its list counts. */
  readonly number: number | undefined;
}

interface OpenList {
  readonly ordered: boolean;
  /** The number of the next item, where the list counts up. */
  next: number | undefined;
}

/** The lists and items that a walk stands in. */
export class OpenLists {
  private readonly lists: OpenList[] = [];
  private readonly items: { readonly item: OpenItem; hasLine: boolean }[] = [];

  openList(element: TreeElement): void {
    const ordered = element.name === "ol";
    const counts = ordered && element.attribute("reversed") === undefined;
    this.lists.push({ ordered, next: counts ? (readNumber(element, "start") ?? 1) : undefined });
  }

  closeList(): void {
    this.lists.pop();
  }

  openItem(element: TreeElement): void {
    const list = this.lists.at(-1);
    const { ordered = false, next } = list ?? {};
    const number = next === undefined ? undefined : (readNumber(element, "value") ?? next);
    if (list !== undefined && number !== undefined) list.next = number + 1;
    const depth = Math.max(0, this.lists.length - 1);
    this.items.push({ item: { ordered, depth, number }, hasLine: false });
  }

  closeItem(): void {
    this.items.pop();
  }

  /** The item whose first line is at hand; what follows in it are paragraphs. */
  takeItem(): OpenItem | undefined {
    const open = this.items.at(-1);
    if (open === undefined || open.hasLine) return undefined;
    open.hasLine = true;
    return open.item;
  }
}

function readNumber(element: TreeElement, name: string): number | undefined {
  const number = /^\s{0,9}(\d{1,9})\s{0,9}$/.exec(element.attribute(name) ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}
