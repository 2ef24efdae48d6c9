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

/** Finds entities that were left in a text, escaped once too often. */
export function findEntities(text: string): readonly Edit[] {
  return findEdits(text, ENTITY, decodeEntity);
}

/** Finds tags that were left in a text. A comparison (a<b and c>d) is none: what follows a tag's name has an `=`. */
export function findTags(text: string): readonly Edit[] {
  return findEdits(text, TAG, (tag) => {
    const isTag = tag.startsWith("<!") || WITHOUT_ATTRIBUTES.test(tag) || tag.includes("=");
    if (!isTag) return undefined;
    return INLINE.test(tag) ? "" : " ";
  });
}
