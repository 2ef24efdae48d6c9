import { readFront } from "../front-keys.js";
import type { FrontMatter, SourceDocument, SourceHead } from "../source.js";
import { readFrontMatter } from "./front-matter.js";
import { type ReadOptions, readHtml } from "./html.js";
import { renderMarkdown } from "./markdown-blocks.js";
import { isHtmlBody } from "./markdown-markup.js";

/**
 * Reads a Markdown file: the front matter, and the body, be it HTML as in RSS mirrors, Markdown, or a mixture. A
 * Markdown body is lowered to HTML first, so that inline HTML needs no second reader.
 */
export function readMarkdown(text: string, options: ReadOptions): SourceDocument {
  const reading = readFrontMatter(text);
  const body = reading?.body ?? text;
  const base = options.url ?? readLink(reading?.frontMatter);
  const { url: _, ...document } = readHtml(isHtmlBody(body) ? body : renderMarkdown(body), {
    url: base,
    nesting: options.nesting,
  });
  return {
    ...document,
    format: "markdown",
    head: { ...document.head, ...readCanonical(document.head, reading?.frontMatter) },
    ...(options.url !== undefined && { url: options.url }),
    ...(reading && { frontMatter: reading.frontMatter }),
    diagnostics: [...(reading?.diagnostics ?? []), ...document.diagnostics],
  };
}

/** The article's own address in the front matter, for the body's relative links. */
function readLink(frontMatter: FrontMatter | undefined): string | undefined {
  const links = readFront(frontMatter, "url").map(({ texts: [link] }) => link);
  return links.find((link) => /^https?:\/\//i.test(link));
}

/** The page's own address, for the body's HTML seldom states one. */
function readCanonical(
  head: SourceHead,
  frontMatter: FrontMatter | undefined,
): { readonly canonical?: string } {
  const link = head.canonical ?? readLink(frontMatter);
  return link === undefined ? {} : { canonical: link };
}
