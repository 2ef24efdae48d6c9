import type { SourceDocument } from "../source.js";
import { readBlocks } from "./html-blocks.js";
import { readBase, readHead } from "./html-head.js";
import { createResolver } from "./html-url.js";
import { buildTree } from "./tree.js";

/** Lowers an HTML page, or a fragment of one, to blocks. Total, and linear in the text's length. */
export function readHtml(text: string, options: { readonly url?: string }): SourceDocument {
  const { url } = options;
  const tree = buildTree(text);
  const address = url ?? readHead(tree, createResolver(undefined)).head.canonical;
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
