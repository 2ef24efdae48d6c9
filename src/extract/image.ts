import type { Block } from "../article.js";
import type { Candidate } from "./candidates.js";
import type { Extraction } from "./context.js";
import { readMeta } from "./page-facts.js";

const FRONT_KEYS = ["headimg", "image", "cover", "thumbnail"];

/** The lead image: the front matter's, else the first in the body, else what the page names for sharing. */
export function findImage(
  { source }: Extraction,
  blocks: readonly Block[],
): Candidate<string> | undefined {
  for (const key of FRONT_KEYS) {
    const url = source.frontMatter?.get(key);
    if (typeof url === "string" && isAddress(url)) {
      return { value: url, method: "front-matter", where: key, text: url, confidence: 0.95 };
    }
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
  if (meta === undefined || !isAddress(meta.content)) return undefined;
  return {
    value: meta.content,
    method: "meta",
    where: meta.name,
    text: meta.content,
    confidence: 0.5,
  };
}

function isAddress(url: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/iu.test(url);
}
