import { pairOf } from "../text.js";
import { LABEL_KINDS } from "./credit-labels.js";
import * as phrases from "./phrases.js";
import { listFolded } from "./plain-script.js";

/**
 * What the characters of a line give away at first sight, as bits. A bit that is not set rules out all that needs it;
 * one that is set rules out nothing. Nearly every line of a page is told by these alone, so that the grammar proper is
 * run on the few that it may be about.
 */
export const SIGN = {
  // Told by one character.
  latin: 1 << 0,
  digit: 1 << 1,
  /** Spaces, punctuation and symbols. */
  mark: 1 << 2,
  /** 。！？；，,!?;… */
  sentence: 1 << 3,
  /** 。！？； */
  stop: 1 << 4,
  /** What stands between the names of a menu. */
  gap: 1 << 5,
  /** What stands between the parts of a breadcrumb, or leads it in. */
  trail: 1 << 6,
  /** What a line with a labelled value holds one of. */
  stating: 1 << 7,
  /** What a line with a date holds one of. */
  dating: 1 << 8,
  /** What a time counted back from now ends with: 前. */
  ago: 1 << 9,
  /** A character that stands in no word of the interface. */
  notInterface: 1 << 10,
  /** A character that stands in no word of list headings. */
  notListWord: 1 << 11,
  /** Of the words that captions end with. */
  captionTail: 1 << 12,
  /** Of what opens a dispatch: 讯, 电, 消息, 报道. */
  wire: 1 << 13,
  bracket: 1 << 14,
  slash: 1 << 15,

  // Told by two characters beside each other.
  /** A word that gives a role: 记者, 编辑, 摄 …. */
  role: 1 << 16,
  /** A label with a separator behind it. */
  label: 1 << 17,
  /** A number with a separator of dates behind it. */
  date: 1 << 18,
  /** 今天, 昨日, 刚刚 …. */
  dayWord: 1 << 19,
  listHead: 1 << 20,
  /** A phrase that may begin a line with other words in front. */
  floating: 1 << 21,
  interfaceMark: 1 << 22,
  disclaimerMark: 1 << 23,
  footerMark: 1 << 24,
  address: 1 << 25,

  // What may end such two.
  pairEnd: 1 << 26,
  roleEnd: 1 << 27,
  labelEnd: 1 << 28,
  labelSeparator: 1 << 29,
  dateSeparator: 1 << 30,
  numeral: 1 << 31,
} as const;

/** Families of phrases that lines begin with, as bits. */
export const OPENS = {
  list: 1,
  readers: 2,
  interface: 4,
  disclaimer: 8,
  footer: 16,
  caption: 32,
} as const;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** What lines begin with, by family; a caption's first words and a page's number among them. */
const OPENING: readonly (readonly [string, number])[] = [
  [phrases.LIST_OPENERS, OPENS.list],
  [phrases.READERS_OPENERS, OPENS.readers],
  [`${phrases.INTERFACE_OPENERS} 第`, OPENS.interface],
  [phrases.DISCLAIMER_OPENERS, OPENS.disclaimer],
  [phrases.FOOTER_OPENERS, OPENS.footer],
  ["▲ △ ↑ 图 资料图 资料照 档案照 示意图 视频截图 配图 题图 ◎", OPENS.caption],
];

/** Phrases that stand anywhere in a line, each with what it is a sign of. */
const HELD: readonly (readonly [string, number])[] = [
  [`${phrases.INTERFACE_MARKS} 转发 转播 来自 时长`, SIGN.interfaceMark],
  [`${phrases.DISCLAIMER_MARKS} ${phrases.COMMENTING_MARKS} 未经`, SIGN.disclaimerMark],
  // Of copyright, ICP and all rights reserved a pair of letters in any case.
  [
    `${phrases.FOOTER_MARKS} ${phrases.FOOTER_ENTRIES} 版权 yr yR Yr YR cp cP Cp CP gh gH Gh GH`,
    SIGN.footerMark,
  ],
  [phrases.FOOTER_OPENERS, SIGN.footerMark],
  ["热门 相关 推荐 精彩 最新 近期 往期 更多 本周", SIGN.listHead],
  ["今天 今日 昨天 昨日 前天 前日 刚刚", SIGN.dayWord],
  ["http www.", SIGN.address],
];

/** The two characters that tell each word of a role, and those that are one by themselves at the end of a word. */
const ROLE_PAIRS =
  "记者 派员 习生 讯员 信员 论员 撰稿 主笔 执笔 采写 作者 栏作 口述 编辑 责编 执编 网编 美编 排版 监制 策划 统筹 制图 剪辑 出品 视觉 插画 漫画 海报 设计 供图 提供 校对 审核 审校 审读 校审 编译 翻译 译者 报道 报导 图文 文图 文摄 并图 及图 整理 整合 摄影 绘图 翻摄 图片 撰文 文字 发自";
const ROLE_CHARACTERS = "译图文摄";

/** What a line that states a source, a name or a time holds at least one of. */
const STATING = "0123456789:|/者员辑源编摄校审译题键签〇";

/** Characters that do little to tell a phrase. */
const COMMON = new Set(
  "的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公",
);

const splitPhrases = (list: string): readonly string[] => list.trim().split(/[\s|]+/u);

/** Two UTF-16 units beside each other as one number. */
export const pairCode = (text: string, at: number): number =>
  pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));

/** The two characters beside each other that tell a phrase best: without them the phrase is not there. */
function pickPair(phrase: string): string {
  let best = "";
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < phrase.length; i++) {
    const pair = phrase.slice(i, i + 2);
    const common = [...pair].filter((character) => COMMON.has(character)).length;
    if (pair.includes("…") || common >= least) continue;
    best = pair;
    least = common;
  }
  return best;
}

/** Adds bits to the entries of characters. */
function mark(table: Uint32Array | Uint8Array, characters: Iterable<string>, bits: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    table[code] = (table[code] ?? 0) | bits;
  }
}

/** The bits of two characters beside each other, by {@link pairCode}. */
export const PAIRS: ReadonlyMap<number, number> = /* @__PURE__ */ buildPairs();

function buildPairs(): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const add = (pair: string, bits: number) => {
    const code = pairCode(pair, 0);
    pairs.set(code, (pairs.get(code) ?? 0) | bits);
  };
  for (const [list, bits] of HELD)
    for (const phrase of splitPhrases(list)) add(pickPair(phrase), bits);
  for (const [list] of OPENING) {
    const floating = splitPhrases(list).filter((phrase) => phrase.startsWith("…"));
    for (const phrase of floating) add(pickPair(phrase), SIGN.floating);
  }
  for (const pair of splitPhrases(ROLE_PAIRS)) add(pair, SIGN.role);
  for (const [label, kind] of LABEL_KINDS) {
    if (label.length > 1) add(label.slice(-2), SIGN.labelEnd);
    // 人员 stands in every other report.
    const edits = (kind === "editor" || kind === "proofreader") && !label.endsWith("人员");
    if (edits) add(label.slice(-2), SIGN.role);
  }
  return pairs;
}

/** Labels of one character. */
export const SHORT_LABELS: ReadonlySet<number> = new Set(
  Array.from(LABEL_KINDS.keys(), (label) => (label.length === 1 ? label.charCodeAt(0) : 0)),
);

/** From and to which UTF-16 unit characters are no Han. */
const MARKS = [
  [0, 0x3400],
  [0xd800, 0xf900],
  [0xfb00, 0x10000],
] as const;

/** The bits of Simplified characters, which their Traditional and full-width forms share. */
function buildPlainSigns(): Uint32Array {
  const table = new Uint32Array(0x10000);
  table.fill(SIGN.notInterface | SIGN.notListWord, 0x3400, 0xd800);
  // Letters and digits apart, all of these are spaces, punctuation or symbols; surrogates may be of an emoji.
  for (const [from, to] of MARKS) table.fill(SIGN.mark, from, to);
  for (const character of `${LETTERS}0123456789`) table[character.charCodeAt(0)] = 0;
  mark(table, LETTERS, SIGN.notInterface | SIGN.notListWord | SIGN.latin);
  for (const [list, bit] of [
    [phrases.INTERFACE_WORDS, SIGN.notInterface],
    [phrases.LIST_WORDS, SIGN.notListWord],
  ] as const) {
    for (const character of list) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) & ~bit;
    }
  }
  mark(table, "0123456789", SIGN.digit | SIGN.dating);
  mark(table, "0123456789〇○◯零一二三四五六七八九十百元廿卅半O", SIGN.numeral);
  mark(table, "〇○前天日", SIGN.dating);
  mark(table, "前", SIGN.ago);
  mark(table, "-/.:年月日号\u2f47\u2f49‐‑‒–—−﹣⁄∕∶︰︓﹕", SIGN.dateSeparator);
  mark(table, ":︰∶|丨︱/>》】] ", SIGN.labelSeparator);
  mark(
    table,
    Array.from(LABEL_KINDS.keys(), (label) => label.slice(-1)),
    SIGN.labelEnd,
  );
  mark(table, " |│·•/-—", SIGN.gap);
  mark(table, ">»›→/·-位", SIGN.trail);
  mark(table, "摄图照影真觉社成供画透联法欧", SIGN.captionTail);
  mark(table, "讯电消报", SIGN.wire);
  mark(table, STATING, SIGN.stating);
  mark(table, "([【〔", SIGN.bracket);
  mark(table, "/", SIGN.slash);
  mark(table, ROLE_CHARACTERS, SIGN.roleEnd);
  const ends = Array.from(PAIRS, ([code, bits]) => (bits === SIGN.labelEnd ? 0 : code & 0xffff));
  mark(table, `源者${String.fromCharCode(...ends)}`, SIGN.pairEnd);
  return table;
}

/** Gives the entries of Simplified characters to those that are folded to them. */
function fold<T extends Uint32Array | Uint8Array>(table: T): T {
  const plain = table.slice();
  for (const [code, other] of listFolded()) table[code] = plain[other] ?? 0;
  return table;
}

/** Each UTF-16 unit's own bits of {@link SIGN}. */
export const SIGNS: Uint32Array = /* @__PURE__ */ buildSigns();

/** Each UTF-16 unit's own bits. */
function buildSigns(): Uint32Array {
  const table = fold(buildPlainSigns());
  for (let code = 0xc0; code <= 0xff; code++) table[code] = (table[code] ?? 0) | SIGN.latin;
  mark(table, "丨", SIGN.mark);
  mark(table, "。！？；，,!?;…", SIGN.sentence);
  mark(table, "。！？；", SIGN.stop);
  mark(table, "©", SIGN.footerMark);
  return table;
}

/** The families that phrases are of, by their first two characters; those that one character decides by that. */
export const OPENERS: ReadonlyMap<number, number> = /* @__PURE__ */ buildOpeners();
/** The families that a phrase beginning with a UTF-16 unit may be of. */
export const FIRSTS: Uint8Array = /* @__PURE__ */ buildFirsts();

function buildOpeners(): ReadonlyMap<number, number> {
  const openers = new Map<number, number>();
  for (const [list, bit] of OPENING) {
    for (const phrase of splitPhrases(list)) {
      const isShort = phrase.length === 1 || phrase.charAt(1) === "…";
      const code = isShort ? phrase.charCodeAt(0) : pairCode(phrase, 0);
      openers.set(code, (openers.get(code) ?? 0) | bit);
    }
  }
  return openers;
}

function buildFirsts(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [list, bit] of OPENING) mark(table, splitPhrases(list), bit);
  return fold(table);
}
