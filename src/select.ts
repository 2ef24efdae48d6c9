import { compile } from "css-select";
import { BLOCK_TAGS, HIDING_STYLE, UNSEEN_TAGS } from "./display.js";
import type { SourceElement, SourceNode } from "./source.js";
import { collapseSpace } from "./text.js";

/** A compiled selector: the elements below a root that match it, in document order. */
export type Select = (
  root: SourceElement,
  findCandidates?: FindCandidates,
) => readonly SourceElement[];

/** The elements below a root that bear a name (a class or an id), in document order. */
type FindCandidates = (root: SourceElement, name: string) => readonly SourceElement[];

/** What the selector engine asks of a tree. */
const ADAPTER = {
  isTag: (node: SourceNode): node is SourceElement => node.type === "tag",
  getAttributeValue: (element: SourceElement, name: string): string | undefined =>
    element.attribs[name],
  getChildren: (node: SourceNode): SourceNode[] => (node.type === "tag" ? lend(node.children) : []),
  getName: (element: SourceElement): string => element.name,
  getParent: (node: SourceNode): SourceElement | null =>
    node.parent === null || node.parent.parent === null ? null : node.parent,
  getSiblings: (node: SourceNode): SourceNode[] => lend(node.parent?.children ?? [node]),
  getText: (node: SourceNode): string => (node.type === "tag" ? elementText(node) : node.data),
  hasAttrib: (element: SourceElement, name: string): boolean => element.attribs[name] !== undefined,
  removeSubsets: (nodes: SourceNode[]): SourceNode[] => nodes,
};

/** The nodes as the engine's types ask for them: it changes none, and a copy for every element would take quadratic time. */
function lend(nodes: readonly SourceNode[]): SourceNode[] {
  return isOpen(nodes) ? nodes : [];
}

function isOpen(nodes: readonly SourceNode[]): nodes is SourceNode[] {
  return Array.isArray(nodes);
}

/**
 * Compiles a CSS selector.
 *
 * @throws TypeError if it is no valid selector.
 * @example compileSelector("#content > p")(root)
 */
export function compileSelector(selector: string): Select {
  const matches = compileMatch(selector);
  const name = readName(selector);
  return (root, findCandidates) => {
    if (name !== undefined && findCandidates !== undefined)
      return findCandidates(root, name).filter(matches);
    const found: SourceElement[] = [];
    visitElements(root, (element) => {
      if (matches(element)) found.push(element);
    });
    return found;
  };
}

/** A selector without lists, attributes and functions, the names of its last element caught. */
const PLAIN_SELECTOR =
  /^(?:[\w.#-]{1,80}[\s>]{1,9}){0,9}[\w-]{0,40}[.#]([\w-]{1,80})[\w.#-]{0,80}$/;

/** A name without which an element does not match, where that is plain to see. */
function readName(selector: string): string | undefined {
  return PLAIN_SELECTOR.exec(selector.trim())?.[1];
}

/**
 * The elements below a root that match a CSS selector, in document order.
 *
 * @throws TypeError if it is no valid selector.
 */
export function select(root: SourceElement, selector: string): readonly SourceElement[] {
  return compileSelector(selector)(root);
}

/** Whether a CSS selector can be compiled. */
export function isValidSelector(selector: string): boolean {
  try {
    compileMatch(selector);
    return true;
  } catch {
    return false;
  }
}

function compileMatch(selector: string): (node: SourceNode) => boolean {
  try {
    return compile<SourceNode, SourceElement>(selector, { adapter: ADAPTER });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TypeError(`Invalid selector ${JSON.stringify(selector)}: ${reason}`);
  }
}

const UNSEEN: ReadonlySet<string> = new Set(UNSEEN_TAGS);
const ENDS_LINE: ReadonlySet<string> = new Set([...BLOCK_TAGS, "br"]);

/** The text of an element as a reader sees it: a line of text for each line displayed, white space collapsed. */
export function elementText(element: SourceElement): string {
  let text = "";
  visitNodes(element, (node, isEnd) => {
    if (node.type === "text") text += node.data.replace(/\s+/g, " ");
    else if (!isEnd && (UNSEEN.has(node.name) || isHidden(node))) return false;
    else if (ENDS_LINE.has(node.name)) text += "\n";
    return true;
  });
  const lines = text.split("\n").map(collapseSpace);
  return lines.filter((line) => line !== "").join("\n");
}

function isHidden(element: SourceElement): boolean {
  const { hidden, style } = element.attribs;
  return hidden !== undefined || (style !== undefined && HIDING_STYLE.test(style));
}

/** Visits the nodes below a root in document order, elements also at their end, without recursion. */
function visitNodes(
  root: SourceElement,
  visit: (node: SourceNode, isEnd: boolean) => boolean,
): void {
  const path: { readonly element: SourceElement; position: number }[] = [
    { element: root, position: 0 },
  ];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = top.element.children[top.position++];
    if (child === undefined) {
      path.pop();
      if (path.length > 0) visit(top.element, true);
    } else if (visit(child, false) && child.type === "tag") {
      path.push({ element: child, position: 0 });
    }
  }
}

function visitElements(root: SourceElement, visit: (element: SourceElement) => void): void {
  visitNodes(root, (node, isEnd) => {
    if (!isEnd && node.type === "tag") visit(node);
    return true;
  });
}

function indexNames(root: SourceElement): ReadonlyMap<string, readonly SourceElement[]> {
  const index = new Map<string, SourceElement[]>();
  visitElements(root, (element) => {
    const { label } = element;
    if (label === "") return;
    for (const name of new Set(label.split(/\s+/))) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [element]);
      else known.push(element);
    }
  });
  return index;
}

/**
 * Makes a `select` that compiles each selector once, and walks over each document once: an adapter has dozens of
 * selectors, and nearly all of them ask for a class or an id.
 */
export function createSelect(): typeof select {
  const compiled = new Map<string, Select>();
  const indexes = new WeakMap<SourceElement, ReturnType<typeof indexNames>>();
  const findCandidates: FindCandidates = (root, name) => {
    const index = indexes.get(root) ?? indexNames(root);
    indexes.set(root, index);
    return index.get(name) ?? [];
  };
  return (root, selector) => {
    const known = compiled.get(selector) ?? compileSelector(selector);
    compiled.set(selector, known);
    return known(root, findCandidates);
  };
}
