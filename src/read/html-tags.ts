import { BLOCK_TAGS, UNSEEN_TAGS } from "../display.js";

/** How an element is displayed, as far as its name tells. */
export type Display =
  | "inline"
  | "block"
  | "break"
  | "none"
  | "heading"
  | "list"
  | "item"
  | "quote"
  | "pre"
  | "table"
  | "image"
  | "video"
  | "figure"
  | "caption"
  | "link"
  | "strong"
  | "emphasis";

/** What the tree builder and the walk need to know of a tag name. */
export interface Tag {
  /** Counts the open elements of this name. */
  readonly id: number;
  /** In lower case. */
  readonly name: string;
  readonly display: Display;
  /** Never has content: `br`, `img`. */
  readonly isVoid: boolean;
  /** Its content is skipped by the tree builder: as text up to the end tag (`raw`), or with all elements in it (`deep`). */
  readonly skip: "raw" | "deep" | undefined;
  /** Its content is text alone, in which no tag but its own end tag is one. */
  readonly isText: boolean;
  /** The groups it is of, for the rules below. */
  readonly groups: number;
  /** A start tag of it ends an open element of these groups … */
  readonly ends: number;
  /** … unless one of these stands between. */
  readonly endsWithin: number;
  /** An end tag of it does not reach an element beyond one of these. */
  readonly closesWithin: number;
  /** Displayed as a block: ends an open `p`. */
  readonly isBlock: boolean;
  /** Displayed in its line, with all that stands in it. */
  readonly isInline: boolean;
  /** A line ends where it begins and where it ends. */
  readonly endsLine: boolean;
  /** May stand in `head`. */
  readonly inHead: boolean;
  /** Looked at for what the page says about itself: `meta`, `link`, `base`, `title`, `time`. */
  readonly isNotable: boolean;
  /** A heading's rank, 0 for all else. */
  readonly level: number;
}

/** Groups of tag names, as bits. */
export const GROUP = {
  p: 1,
  li: 2,
  dt: 4,
  option: 8,
  cell: 16,
  row: 32,
  rows: 64,
  table: 128,
  list: 256,
  dl: 512,
  heading: 1024,
  a: 2048,
  island: 4096,
  select: 8192,
} as const;

/** What an end tag does not close through, its own kind apart: a stray `</div>` leaves the table around it alone. */
const SCOPE = GROUP.table | GROUP.cell | GROUP.island;

const names = (text: string): readonly string[] => text.split(" ");

const VOID = names(
  "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr",
);
/** Blocks that may stand inside an open `p` all the same. */
const IN_PARAGRAPH = names(
  "body caption col colgroup frameset html legend marquee optgroup option tbody td tfoot th thead tr #document",
);
const RAW = names("script style textarea iframe noembed noframes");
const TEXT = names("script style textarea title iframe noembed noframes xmp plaintext");
const DEEP = names("svg noscript template math");
const IN_HEAD = names("base basefont bgsound link meta noscript script style template title");
const NOTABLE = names("base link meta time title");

const DISPLAY: readonly (readonly [Display, string])[] = [
  ["break", "br hr"],
  ["heading", "h1 h2 h3 h4 h5 h6"],
  ["list", "dir menu ol ul"],
  ["item", "li"],
  ["quote", "blockquote"],
  ["pre", "listing plaintext pre xmp"],
  ["table", "table"],
  ["image", "amp-img img"],
  ["video", "video"],
  ["figure", "figure"],
  ["caption", "figcaption"],
  ["link", "a"],
  ["strong", "b strong"],
  ["emphasis", "em i"],
  ["none", UNSEEN_TAGS.join(" ")],
];

const GROUPS: readonly (readonly [number, string])[] = [
  [GROUP.p, "p"],
  [GROUP.li, "li"],
  [GROUP.dt, "dd dt"],
  [GROUP.option, "optgroup option"],
  [GROUP.cell, "caption td th"],
  [GROUP.row, "tr"],
  [GROUP.rows, "colgroup tbody tfoot thead"],
  [GROUP.table, "table"],
  [GROUP.list, "dir menu ol ul"],
  [GROUP.dl, "dl"],
  [GROUP.heading, "h1 h2 h3 h4 h5 h6"],
  [GROUP.a, "a"],
  [GROUP.island, "marquee object #document"],
  [GROUP.select, "select"],
];

/** Start tags: what they end, what stops them, and the names they are. */
const ENDS: readonly (readonly [number, number, string])[] = [
  [GROUP.li, GROUP.list | SCOPE, "li"],
  [GROUP.dt, GROUP.dl | SCOPE, "dd dt"],
  [GROUP.option, GROUP.select | SCOPE, "optgroup option"],
  [GROUP.cell, GROUP.row | GROUP.table, "td th"],
  [GROUP.cell | GROUP.row, GROUP.table, "tr"],
  [GROUP.cell | GROUP.row | GROUP.rows, GROUP.table, "caption colgroup tbody tfoot thead"],
  [GROUP.a, SCOPE, "a"],
];

/** End tags that reach further, or less far, than `SCOPE`. */
const CLOSES: readonly (readonly [number, string])[] = [
  [GROUP.list | SCOPE, "li"],
  [GROUP.table, "caption colgroup tbody td tfoot th thead tr"],
  [0, "table"],
];

const INLINE: ReadonlySet<Display> = new Set(["inline", "link", "strong", "emphasis"]);

function findRow<Row extends readonly unknown[]>(rows: readonly Row[], name: string) {
  return rows.find((row) => names(String(row[row.length - 1])).includes(name));
}

/** A tag of a name that HTML does not know: an inline element. */
export function createUnknownTag(id: number, name: string): Tag {
  return {
    id,
    name,
    display: "inline",
    isVoid: false,
    skip: undefined,
    isText: false,
    groups: 0,
    ends: 0,
    endsWithin: 0,
    closesWithin: SCOPE,
    isBlock: false,
    isInline: true,
    endsLine: false,
    inHead: false,
    isNotable: false,
    level: 0,
  };
}

function createTag(id: number, name: string): Tag {
  const isBlock = BLOCK_TAGS.includes(name) && !IN_PARAGRAPH.includes(name);
  const known = findRow(DISPLAY, name)?.[0] ?? (BLOCK_TAGS.includes(name) ? "block" : "inline");
  const ends = findRow(ENDS, name);
  return {
    id,
    name,
    display: known,
    isVoid: VOID.includes(name),
    skip: RAW.includes(name) ? "raw" : DEEP.includes(name) ? "deep" : undefined,
    isText: TEXT.includes(name),
    groups: findRow(GROUPS, name)?.[0] ?? 0,
    ends: ends?.[0] ?? 0,
    endsWithin: ends?.[1] ?? 0,
    closesWithin: findRow(CLOSES, name)?.[0] ?? SCOPE,
    isBlock,
    isInline: INLINE.has(known),
    endsLine: name === "br" || BLOCK_TAGS.includes(name),
    inHead: IN_HEAD.includes(name),
    isNotable: NOTABLE.includes(name),
    level: known === "heading" ? Number(name[1]) : 0,
  };
}

const KNOWN_NAMES = [
  ...new Set([
    ...VOID,
    ...BLOCK_TAGS,
    ...RAW,
    ...DEEP,
    ...IN_HEAD,
    ...NOTABLE,
    ...DISPLAY.flatMap(([, list]) => names(list)),
    ...names("abbr big cite code del dfn font head image ins kbd label map nobr q s small span"),
    ...names("strike sub sup tt u var"),
  ]),
];

const SLOTS = 1024;
const TABLE = buildTable();

/** How many names have fixed numbers; others are numbered from here, page by page. */
export const KNOWN_TAGS = KNOWN_NAMES.length;

/** Tags by the hash of their names, so that a name in a page need not be cut out to be recognised. */
function buildTable(): readonly (Tag | undefined)[] {
  const table = new Array<Tag | undefined>(SLOTS).fill(undefined);
  KNOWN_NAMES.forEach((name, id) => {
    let slot = hashName(name, 0, name.length);
    while (table[slot] !== undefined) slot = (slot + 1) % SLOTS;
    table[slot] = createTag(id, name);
  });
  return table;
}

function hashName(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (hash * 31 + (text.charCodeAt(i) | 32)) & 0xffffff;
  return hash % SLOTS;
}

/** The known tag whose name stands in a text, in any case. */
export function findTag(text: string, start: number, end: number): Tag | undefined {
  let slot = hashName(text, start, end);
  for (let tag = TABLE[slot]; tag !== undefined; tag = TABLE[slot]) {
    if (isName(text, start, end, tag.name)) return tag;
    slot = (slot + 1) % SLOTS;
  }
  return undefined;
}

/** Whether a name stands in a text between two offsets, in any case. */
export function isName(text: string, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) {
    if ((text.charCodeAt(start + i) | 32) !== name.charCodeAt(i)) return false;
  }
  return true;
}

/** The known tag of a name. */
export function getTag(name: string): Tag {
  return findTag(name, 0, name.length) ?? createUnknownTag(-1, name);
}
