import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import type { SourceElement, SourceText } from "../source.js";
import { copyText, joinText } from "../text.js";
import { AttributeCursor } from "./html-attributes.js";
import { isName, type Tag } from "./html-tags.js";

/** Attributes inherit nothing, so `__proto__` and `constructor` are names like others. */
const NO_PROTOTYPE: object = Object.freeze(Object.create(null));

/**
 * An element whose attributes are cut out when somebody asks for them: a third of a page is attributes, and nearly
 * none is ever read. Fields are assigned in the constructor alone, which keeps creation fast and shapes few.
 */
export class TreeElement implements SourceElement {
  declare readonly parent: TreeElement | null;
  declare readonly children: (TreeElement | TreeText)[];
  declare readonly tag: Tag;
  /** Ancestors above it. */
  declare readonly depth: number;
  /** Hidden by its own attributes. */
  declare readonly hidden: boolean;
  declare private readonly page: string;
  declare private readonly from: number;
  declare private readonly to: number;
  declare private cache: Readonly<Record<string, string>> | undefined;
  declare private ownLabel: string | undefined;

  /** The attributes stand in the page's text from `from` to `to`. */
  constructor(
    tag: Tag,
    parent: TreeElement | null,
    page: string,
    from: number,
    to: number,
    hidden: boolean,
  ) {
    this.parent = parent;
    this.children = [];
    this.tag = tag;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.hidden = hidden;
    this.page = page;
    this.from = from;
    this.to = to;
    this.cache = undefined;
    this.ownLabel = undefined;
  }

  get type(): "tag" {
    return "tag";
  }

  get name(): string {
    return this.tag.name;
  }

  get attribs(): Readonly<Record<string, string>> {
    this.cache ??= this.readAttributes();
    return this.cache;
  }

  get label(): string {
    this.ownLabel ??= this.readLabel();
    return this.ownLabel;
  }

  private readLabel(): string {
    const { page } = this;
    const cursor = new AttributeCursor(page, this.from);
    let label = "";
    while (cursor.at < this.to && cursor.next()) {
      const { nameStart, nameEnd } = cursor;
      const length = nameEnd - nameStart;
      const isLabel =
        (length === 2 && isName(page, nameStart, nameEnd, "id")) ||
        (length === 5 && isName(page, nameStart, nameEnd, "class")) ||
        (length === 8 && isName(page, nameStart, nameEnd, "itemprop"));
      if (isLabel) label += label === "" ? readValue(page, cursor) : ` ${readValue(page, cursor)}`;
    }
    return label;
  }

  /** One attribute's value, without cutting out the others. */
  attribute(name: string): string | undefined {
    const { page } = this;
    const cursor = new AttributeCursor(page, this.from);
    while (cursor.at < this.to && cursor.next()) {
      if (isName(page, cursor.nameStart, cursor.nameEnd, name)) return readValue(page, cursor);
    }
    return undefined;
  }

  private readAttributes(): Readonly<Record<string, string>> {
    const { page } = this;
    const attributes: Record<string, string> = Object.create(NO_PROTOTYPE);
    const cursor = new AttributeCursor(page, this.from);
    while (cursor.at < this.to && cursor.next()) {
      const name = page.slice(cursor.nameStart, cursor.nameEnd).toLowerCase();
      if (attributes[name] === undefined) attributes[name] = readValue(page, cursor);
    }
    return attributes;
  }
}

function readValue(page: string, { valueStart, valueEnd }: AttributeCursor): string {
  const value = copyText(page, valueStart, valueEnd);
  return value.includes("&") ? decodeHTMLAttribute(value) : value;
}

/** A stretch of text: it stands in a text, the page or, where it holds references, one of its own, and is cut out late. */
export class TreeText implements SourceText {
  declare readonly text: string;
  declare readonly start: number;
  declare readonly end: number;
  declare readonly parent: TreeElement;

  constructor(page: string, start: number, end: number, parent: TreeElement) {
    const data = page.slice(start, end);
    const hasReferences = data.includes("&");
    this.text = hasReferences ? decodeHTML(data) : page;
    this.start = hasReferences ? 0 : start;
    this.end = hasReferences ? this.text.length : end;
    this.parent = parent;
  }

  get type(): "text" {
    return "text";
  }

  get data(): string {
    return copyText(this.text, this.start, this.end);
  }
}

/** What {@link walkTree} calls. */
export interface Visitor {
  text(node: TreeText): void;
  /** Whether to look into the element; only then is it left. */
  enter(element: TreeElement): boolean;
  leave(element: TreeElement): void;
  /** Whether enough has been seen. */
  readonly done?: boolean;
}

/** Visits what stands in an element in document order, without recursion. */
export function walkTree(root: TreeElement, visitor: Visitor): void {
  const parents: TreeElement[] = [];
  const positions: number[] = [];
  let element = root;
  let position = 0;
  while (visitor.done !== true) {
    const child = element.children[position++];
    if (child === undefined) {
      const parent = parents.pop();
      if (parent === undefined) return;
      visitor.leave(element);
      element = parent;
      position = positions.pop() ?? 0;
    } else if (child instanceof TreeText) {
      visitor.text(child);
    } else if (visitor.enter(child)) {
      parents.push(element);
      positions.push(position);
      element = child;
      position = 0;
    }
  }
}

/**
 * Whether an element is a link, or a control that a script runs. An anchor without an address that has a name, or an id
 * and nothing else, is a place in the text: <a name="top">.
 */
export function isLink(element: TreeElement): boolean {
  if (element.tag.display !== "link") return false;
  if (element.attribute("href") !== undefined) return true;
  const { name, id, ...rest } = element.attribs;
  const isPlace = name !== undefined || (id !== undefined && Object.keys(rest).length === 0);
  return !isPlace;
}

/** The text in an element, as it stands in the page. */
export function readRawText(element: TreeElement): string {
  const parts: string[] = [];
  walkTree(element, {
    text: (node) => void parts.push(node.data),
    enter: (child) => {
      if (child.tag.display === "break") parts.push("\n");
      return child.tag.display !== "none";
    },
    leave: () => {},
  });
  return joinText(parts);
}

/** The nearest element that holds both. */
export function findCommonParent(one: TreeElement, other: TreeElement): TreeElement {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a.depth >= b.depth && a.parent !== null) a = a.parent;
    else if (b.parent !== null) b = b.parent;
    else return a;
  }
  return a;
}
