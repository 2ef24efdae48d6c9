import type { Block } from "../article.js";
import { readFront } from "../front-keys.js";
import type { SourceDocument } from "../source.js";
import { findAddress, safeUrl } from "../url.js";
import type { Candidate } from "./candidates.js";
import type { Extraction } from "./context.js";
import { readMeta } from "./page-facts.js";

/** The lead image: the front matter's, else the first in the body, else what the page names for sharing. */
export function findImage(
  { source }: Extraction,
  blocks: readonly Block[],
): Candidate<string> | undefined {
  for (const {
    key,
    texts: [text],
  } of readFront(source.frontMatter, "image")) {
    const value = readAddress(text, source);
    if (value !== undefined)
      return { value, method: "front-matter", where: key, text, confidence: 0.95 };
  }
  for (const block of blocks) {
    if (block.type === "figure" && block.src !== undefined) {
      return {
        value: block.src,
        method: "selector",
        where: "first figure",
        text: block.src,
        confidence: 0.8,
      };
    }
  }
  const meta = readMeta(source, ["og:image", "twitter:image", "image"]);
  const value = meta === undefined ? undefined : readAddress(meta.content, source);
  if (meta === undefined || value === undefined) return undefined;
  return {
    value,
    method: "meta",
    where: meta.name,
    text: meta.content,
    confidence: 0.5,
  };
}

/** An address of the web, a path, or a picture's name; `none` and `N/A` lead nowhere. */
const ADDRESS =
  /^(?:(?:https?:\/\/|\.{0,2}\/(?!$))[^\s"'<>]*|[^\s"'<>:?#]{1,200}\.(?:jpe?g|png|gif|webp|avif|bmp)(?:[?#][^\s"'<>]*)?)$/iu;

/** An absolute address as browsers would ask for it; a relative one is from the page's own on. */
function readAddress(text: string, source: SourceDocument): string | undefined {
  return ADDRESS.test(text) ? safeUrl(text, findAddress(source)) : undefined;
}
