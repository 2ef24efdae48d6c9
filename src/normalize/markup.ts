import { elementText, select } from "../select.js";
import type { SourceElement } from "../source.js";
import { findAll } from "../text.js";
import { type Edit, findEdits } from "./edits.js";

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwnj: "",
  zwj: "",
  shy: "",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
  bull: "•",
  deg: "°",
  times: "×",
  permil: "‰",
  yen: "¥",
  copy: "©",
  reg: "®",
  trade: "™",
};

/** An entity, escaped up to three times over: &nbsp; &amp;nbsp; &#12288; */
const ENTITY = /&(?:amp;){0,3}(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,6});/g;

/** A tag that articles are made of; an inline one leaves nothing behind, any other a space. */
const TAG =
  /<\/?(?:p|br|hr|div|span|strong|[biua]|em|font|img|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|center|section|article|figure|figcaption|blockquote|iframe|video|sup|sub)(?:\s[^<>]{0,500})?\/?>|<!--[^<>]{0,500}-->/gi;
const INLINE = /^<(?:\/?(?:span|strong|[biua]|em|font|sup|sub)\b|!--)/i;
const WITHOUT_ATTRIBUTES = /^<\/?[a-z][a-z\d]*\s*\/?>$/i;
/** Tags of elements that have no end tag, or write themselves as such. */
const VOID = /^<(?:br|hr|img)\b|\/>$/i;
/** Old pages begin a paragraph, an item or a cell without ending the one before. */
const UNENDED = /^<(?:p|li|t[rdh])>$/i;
const END_TAG = /<\/([a-z][a-z\d]*)\s?>/gi;

function decodeNumber(digits: string): string | undefined {
  // 0x3000 and 012288 are the same to Number.
  const code = Number(`0${digits}`);
  if (code === 0xa0 || code === 0x3000) return " ";
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return "";
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

function decodeEntity(entity: string): string | undefined {
  const name = entity.slice(1, -1).replace(/^(?:amp;){1,3}/, "");
  if (name.startsWith("#")) return decodeNumber(name.slice(1));
  const lower = name.toLowerCase();
  return Object.hasOwn(ENTITIES, lower) ? ENTITIES[lower] : undefined;
}

/** Finds entities that were left in a text, escaped once too often; those that the document shows as code are none. */
export function findEntities(text: string, isShown?: IsShown): readonly Edit[] {
  return findEdits(text, ENTITY, (entity) =>
    isShown?.(entity) === true ? undefined : decodeEntity(entity),
  );
}

/**
 * Finds tags that were left in a text. A comparison (a<b and c>d) is none: what follows a tag's name has an `=`. Nor is a
 * tag that the text is about, 用<b>加粗: what is left of markup has the end tag as well, or begins a sentence.
 */
export function findTags(text: string, isShown?: IsShown): readonly Edit[] {
  let ends: ReadonlySet<string> | undefined;
  const isLeft = (tag: string, offset: number): boolean => {
    if (tag.startsWith("<!")) return true;
    if (!WITHOUT_ATTRIBUTES.test(tag)) return tag.includes("=");
    if (tag.startsWith("</") || VOID.test(tag)) return true;
    if (UNENDED.test(tag) && /^$|[。！？\s]/.test(text.charAt(offset - 1))) return true;
    ends ??= new Set(findAll(text, END_TAG).map(([, name = ""]) => name.toLowerCase()));
    return ends.has((/\w+/.exec(tag)?.[0] ?? "").toLowerCase());
  };
  return findEdits(text, TAG, (tag, offset) => {
    if (!isLeft(tag, offset) || isShown?.(tag) === true) return undefined;
    return INLINE.test(tag) ? "" : " ";
  });
}

/** Whether a document shows a tag or an entity as code, and so talks about it. */
export type IsShown = (markup: string) => boolean;

/** Makes a document's test. Its elements are looked through when it is first asked. */
export function makeShownTest(root: SourceElement | undefined): IsShown {
  let shown: ReadonlySet<string> | undefined;
  return (markup) => {
    shown ??= new Set(root && select(root, "code, kbd, samp, tt").flatMap(listMarkup));
    return shown.has(markup);
  };
}

function listMarkup(element: SourceElement): readonly string[] {
  const text = elementText(element);
  return [...findAll(text, ENTITY), ...findAll(text, TAG)].map(([markup]) => markup);
}
