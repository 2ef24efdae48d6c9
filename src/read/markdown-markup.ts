import { findTag, type Tag } from "./html-tags.js";

/** The tag that a line begins with. */
const HEAD = /^\s{0,80}<\/?([a-z][a-z1-6]{0,15})[\s/>]/i;
/** Any tag in a line. */
const TAG = /<\/?([a-z][a-z1-6]{0,15})[\s/>]/gi;
/** A line that is one tag and nothing else. */
const ALONE = /^\s{0,80}<\/?([a-z][a-z\d-]{0,30})(?:[\s/][^<>]{0,4000})?>\s*$/i;

/** Whether a line of Markdown begins HTML: with a comment or the tag of a block, for text may begin with an inline one. */
export function opensMarkup(line: string): boolean {
  if (!line.includes("<")) return false;
  if (/^\s*<!--/.test(line)) return true;
  const tag = readTag(HEAD.exec(line)?.[1]);
  return tag !== undefined && (isBlock(tag) || tag.isText || tag.inHead);
}

/** Whether a line of Markdown is one tag that holds the lines below. */
export function isTagAlone(line: string): boolean {
  const name = ALONE.exec(line)?.[1];
  return name !== undefined && readTag(name)?.isVoid !== true;
}

/** Whether a body is HTML throughout: it begins with a tag, and at least half of its lines hold the tags of blocks or breaks. */
export function isHtmlBody(body: string): boolean {
  if (!body.trimStart().startsWith("<")) return false;
  const lines = body.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  return lines.filter(holdsBreak).length * 2 >= lines.length;
}

function holdsBreak(line: string): boolean {
  for (const [, name] of line.matchAll(TAG)) if (readTag(name)?.endsLine === true) return true;
  return false;
}

function isBlock({ name, endsLine }: Tag): boolean {
  return endsLine && name !== "br";
}

function readTag(name: string | undefined): Tag | undefined {
  return name === undefined ? undefined : findTag(name, 0, name.length);
}
