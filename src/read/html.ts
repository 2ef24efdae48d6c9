import type { SourceDocument } from "../source.js";
import { readBlocks } from "./html-blocks.js";
import { readAddress, readBase, readHead } from "./html-head.js";
import { revealArticle } from "./html-textarea.js";
import { createResolver } from "./html-url.js";
import { buildTree } from "./tree.js";

/** What a page is read with. */
export interface ReadOptions {
  /** Its address. */
  readonly url?: string | undefined;
  /** How deep elements nest at most. */
  readonly nesting: number;
}

/** Lowers an HTML page, or a fragment of one, to blocks. Total, and linear in the text's length. */
export function readHtml(text: string, { url, nesting }: ReadOptions): SourceDocument {
  const tree = buildTree(breakLines(revealArticle(text)), nesting);
  const address = url ?? readAddress(tree);
  const base = readBase(tree.notable);
  const resolve = createResolver(
    base === undefined ? address : (createResolver(address)(base) ?? address),
  );
  const { head, diagnostics } = readHead(tree, resolve);
  return {
    format: "html",
    ...(url === undefined ? {} : { url }),
    blocks: readBlocks(tree.root, resolve),
    root: tree.root,
    head,
    diagnostics: [...tree.diagnostics, ...diagnostics],
  };
}

/** A text whose only tags are breaks at the ends of its lines, with a break at the end of every line. */
function breakLines(text: string): string {
  let at = text.indexOf("<");
  if (at < 0) return text;
  for (; at >= 0; at = text.indexOf("<", at + 1)) {
    if (!/^<br\s{0,9}\/?>[ \t]{0,9}(?:[\r\n]|$)/i.test(text.slice(at, at + 30))) return text;
  }
  return text.replace(/\r\n?|\n/g, "<br>");
}
