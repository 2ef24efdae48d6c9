import type { Article, Block, ListItem } from "../article.js";
import { gatherLists, numberItems } from "./lists.js";

function writeItems(items: readonly ListItem[]): string {
  const numbers = numberItems(items);
  return items
    .map(({ ordered, depth, text }, index) => {
      const bullet = ordered ? `${numbers[index] ?? 1}.` : "•";
      return `${"  ".repeat(depth)}${bullet} ${text}`;
    })
    .join("\n");
}

function writeBlock(block: Block): string {
  return block.type === "figure" ? (block.caption ?? "") : block.text;
}

/** An article as plain text: the headline and the body's blocks with a blank line between them. */
export function toText(article: Article): string {
  const parts = gatherLists(article.blocks).map((part) =>
    "items" in part ? writeItems(part.items) : writeBlock(part.block),
  );
  return [article.title ?? "", ...parts].filter((part) => part !== "").join("\n\n");
}
