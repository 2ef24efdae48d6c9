import type { Article, Block, ListItem } from "../article.js";
import { numberItems } from "../list-numbers.js";
import { gatherLists } from "./lists.js";

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

/**
 * An article as plain text: the headline and the body's blocks with a blank line between them.
 *
 * @category Output
 * @example
 * import { parseArticle } from "wenzhang";
 * import { toText } from "wenzhang/render";
 *
 * const article = parseArticle("<h1>渡轮试航</h1><p>一艘白色渡轮清晨<b>驶出</b>码头，风浪不大。</p>");
 * toText(article); // '渡轮试航\n\n一艘白色渡轮清晨驶出码头，风浪不大。'
 */
export function toText(article: Article): string {
  const parts = gatherLists(article.blocks).map((part) =>
    "items" in part ? writeItems(part.items) : writeBlock(part.block),
  );
  return [article.title ?? "", ...parts].filter((part) => part !== "").join("\n\n");
}
