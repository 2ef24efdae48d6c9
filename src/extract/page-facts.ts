import type { SourceDocument } from "../source.js";
import type { Extraction } from "./context.js";

/** The content of the first meta tag with one of the names, in the names' order. */
export function readMeta(
  source: SourceDocument,
  names: readonly string[],
): { name: string; content: string } | undefined {
  for (const name of names) {
    const tag = source.head.metas.find((meta) => meta.name === name && meta.content !== "");
    if (tag !== undefined) return tag;
  }
  return undefined;
}

const ARTICLE_TYPE = /Article|BlogPosting|Report|WebPage/u;
const DEEPEST = 6;

/**
 * The strings under a key in the JSON-LD scripts, several where it holds a list, of the first node that has any;
 * articles come before pages.
 */
export function readJsonLd({ source, repair }: Extraction, key: string): readonly string[] {
  const nodes: object[] = [];
  for (const root of source.head.jsonLd) collectNodes(root, nodes, 0);
  nodes.sort((a, b) => rankType(b) - rankType(a));
  for (const node of nodes) {
    const texts = toTexts(getOwn(node, key), 0);
    if (texts.length > 0) return texts.map(repair);
  }
  return [];
}

function collectNodes(value: unknown, nodes: object[], depth: number): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectNodes(item, nodes, depth + 1);
    return;
  }
  nodes.push(value);
  collectNodes(getOwn(value, "@graph"), nodes, depth + 1);
}

function rankType(node: object): number {
  const [type = ""] = toTexts(getOwn(node, "@type"), 0);
  if (type === "WebPage") return 1;
  return ARTICLE_TYPE.test(type) ? 2 : 0;
}

/** The texts that a value is: itself, its name, or those of a list. */
function toTexts(value: unknown, depth: number): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (depth > DEEPEST || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => toTexts(item, depth + 1));
  return toTexts(getOwn(value, "name") ?? getOwn(value, "@id"), depth + 1);
}

function getOwn(node: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(node, key)?.value;
}
