import type { Format } from "../article.js";

/** How much of a document is looked at; the kind of a document shows at its beginning. */
const SAMPLE = 65536;
const FRONT_MATTER_LINES = 200;

const TAG =
  /<\/?(?:[abipu]|article|aside|blockquote|body|br|center|code|dd|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|iframe|img|input|li|link|main|meta|nav|ol|option|pre|script|section|span|strong|style|sub|sup|table|tbody|td|th|title|tr|ul|video)(?:\s[^<>]{0,4000})?\/?>/gi;

/**
 * Tells the shape of a document from its beginning: Markdown has a front matter, or headings and links in Markdown's
 * way; HTML has a doctype, an `html` element or real tags throughout; all else is text, a dump with a few stray tags or
 * `<` signs too.
 */
export function detectFormat(text: string): Format {
  const sample = text.slice(0, SAMPLE).replace(/^\s+/, "");
  if (hasFrontMatter(sample)) return "markdown";
  if (isHtml(sample)) return "html";
  return isMarkdown(sample) ? "markdown" : "text";
}

function hasFrontMatter(sample: string): boolean {
  if (!/^---[^\S\r\n]*[\r\n]/.test(sample)) return false;
  const [, ...rest] = sample.split(/\r\n?|\n/, FRONT_MATTER_LINES + 1);
  const end = rest.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  return rest
    .slice(0, Math.max(end, 0))
    .some((line) => /^["']?[a-z_][\w-]{0,60}["']?\s?:/i.test(line));
}

function isHtml(sample: string): boolean {
  if (/^(?:<!doctype\s+html|<html[\s>])/i.test(sample)) return true;
  const tags = countMatches(sample, TAG);
  if (tags >= 3 && /<!doctype\s+html|<html[\s>]/i.test(sample.slice(0, 4096))) return true;
  // A fragment begins with a tag, and its text may be wrapped; elsewhere every second line has to hold one.
  const isFragment = /^<(?:\?xml|!--|[a-z][a-z1-6]{0,15}[\s/>])/i.test(sample);
  if (tags < (isFragment ? 1 : 2)) return false;
  return tags * (isFragment ? 20 : 2) >= countMatches(sample, /\S[^\n]*/g);
}

/** A link or an image with an address on the web or the same site. */
const LINK = /\[[^[\]\n]{0,200}\]\((?:https?:)?\/[^\s()]{1,500}\)/g;
const BOLD = /\*\*[^*\n]{1,200}\*\*/g;

/**
 * A heading above a blank line that opens the document, or one with more of the kind; headings beside links; several
 * links or a link beside bold words. `#` alone may begin any line.
 */
function isMarkdown(sample: string): boolean {
  const links = countMatches(sample, LINK);
  if (links > 0 && links + countMatches(sample, BOLD) >= 2) return true;
  const headings = countMatches(sample, /^#{1,6}[ \t]+\S/gm);
  if (headings === 0) return false;
  if (links > 0 || /^#[ \t]+\S[^\n]{0,500}\n[ \t]{0,80}\r?\n/.test(sample)) return true;
  const opens = /^#{1,6}[ \t]+\S/.test(sample);
  return opens && (headings >= 2 || countMatches(sample, BOLD) > 0 || /^`{3}/m.test(sample));
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
