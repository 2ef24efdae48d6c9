import type { Block, ListItem } from "../article.js";

/** A run of list items, or any other block by itself. */
export type Part =
  | { readonly items: readonly ListItem[] }
  | { readonly block: Exclude<Block, ListItem> };

/** Gathers consecutive list items, and lets no item stand more than one level below the one before it. */
export function gatherLists(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  let items: ListItem[] = [];
  for (const block of blocks) {
    if (block.type === "listItem") {
      const deepest = (items[items.length - 1]?.depth ?? -1) + 1;
      if (items.length === 0) parts.push({ items });
      items.push({ ...block, depth: Math.max(0, Math.min(block.depth, deepest)) });
    } else {
      items = [];
      parts.push({ block });
    }
  }
  return parts;
}
