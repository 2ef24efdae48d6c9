import { isHanCode } from "../text.js";
import { LABEL_KINDS } from "./credit-labels.js";
import * as phrases from "./phrases.js";
import { plainCode } from "./plain-script.js";

/**
 * What the characters of a line give away at first sight, as bits. A bit that is not set rules out all that needs it;
 * one that is set rules out nothing. Nearly every line of a page is told by these alone, so that the grammar proper is
 * run on the few that it may be about.
 */
export const SIGN = {
  latin: 1 << 0,
  digit: 1 << 1,
  /** Spaces, punctuation and symbols. */
  mark: 1 << 2,
  /** 。！？；，,!?;… */
  sentence: 1 << 3,
  /** 。！？； */
  stop: 1 << 4,
  /** ， */
  comma: 1 << 5,
  /** What stands between the names of a menu. */
  gap: 1 << 6,
  /** What stands between the parts of a breadcrumb, or leads it in. */
  trail: 1 << 7,
  /** What a line with a labelled value holds one of. */
  stating: 1 << 8,
  /** What a line with a date holds one of. */
  dating: 1 << 9,
  /** A word that counts days from today may begin. */
  dayWord: 1 << 10,
  /** A character that stands in no word of the interface. */
  notInterface: 1 << 11,
  /** A character that stands in no word of list headings. */
  notListWord: 1 << 12,
  listHead: 1 << 13,
  opener: 1 << 14,
  interfaceMark: 1 << 15,
  disclaimerMark: 1 << 16,
  footerMark: 1 << 17,
  captionTail: 1 << 18,
  footerWord: 1 << 19,
  /** Of what opens a dispatch: 讯, 电, 消息, 报道. */
  wire: 1 << 20,
  bracket: 1 << 21,
  slash: 1 << 22,

  // Told by two characters beside each other.
  /** The end of a label with a separator behind it. */
  label: 1 << 24,
  /** A number with a separator of dates behind it. */
  date: 1 << 25,
  /** A word that gives a role: 记者, 编辑, 摄 …. */
  role: 1 << 23,

  // What may make these two.
  labelEnd: 1 << 26,
  labelSeparator: 1 << 27,
  dateSeparator: 1 << 28,
  numeral: 1 << 29,
  bareLabelEnd: 1 << 30,
  roleEnd: 1 << 31,
} as const;

const PAIRED = SIGN.labelSeparator | SIGN.dateSeparator | SIGN.bareLabelEnd;
const COUNTED = SIGN.sentence | SIGN.gap | SIGN.latin | SIGN.roleEnd | PAIRED;

/** The two characters that tell each word of a role, and those that are one by themselves at the end of a word. */
const ROLE_PAIRS =
  "记者 习生 讯员 信员 论员 撰稿 主笔 执笔 采写 作者 栏作 口述 编辑 责编 执编 网编 美编 排版 监制 策划 统筹 制图 剪辑 出品 视觉 插画 漫画 海报 设计 供图 提供 校对 审核 审校 审读 校审 编译 翻译 译者 报道 报导 图文 文图 文摄 并图 及图 整理 整合 摄影 绘图 翻摄 图片 撰文 文字 发自".split(
    " ",
  );
const ROLE_CHARACTERS = "译图文摄";

/** Families of phrases that lines begin with, as bits. */
export const OPENS = {
  list: 1,
  readers: 2,
  interface: 4,
  disclaimer: 8,
  footer: 16,
  caption: 32,
} as const;

/** Characters that hardly tell a phrase apart. */
const COMMON = new Set(
  "的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进法此实回二理美点月明其种声全工己话者向情部正名定女问力机给等几很业最间新什打便位因被走电四第次政海口使教西再平真气信北少关并内加化由却代入先山五万水市眼体别处总场师书比住员性通目报立更反合放做计或",
);

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const OPENER_LISTS: readonly string[] = [
  phrases.LIST_OPENERS,
  phrases.READERS_OPENERS,
  phrases.INTERFACE_OPENERS,
  phrases.DISCLAIMER_OPENERS,
];

/** What lines begin with, by family; a caption's first words, and a page's number. */
const OPENING: readonly (readonly [string, number])[] = [
  [phrases.LIST_OPENERS, OPENS.list],
  [phrases.READERS_OPENERS, OPENS.readers],
  [`${phrases.INTERFACE_OPENERS} 第`, OPENS.interface],
  [phrases.DISCLAIMER_OPENERS, OPENS.disclaimer],
  [phrases.FOOTER_OPENERS, OPENS.footer],
  ["▲ △ ↑ 图 资 档 示 视 配 题 ◎", OPENS.caption],
];

/** What a line that states a source, a name or a time holds at least one of. */
const STATING =
  "0123456789０１２３４５６７８９:：︰∶丨︱|｜/者員员辑輯源编編攝摄校审審译譯题題键鍵签籤〇";

const splitPhrases = (list: string): readonly string[] => list.trim().split(/[\s|]+/u);

/** The character that tells a phrase best: without it the phrase is not there. */
function pickRare(phrase: string): string {
  const characters = [...phrase].filter((character) => character !== "…");
  return characters.find((character) => !COMMON.has(character)) ?? characters[0] ?? "";
}

const pickRarest = (list: string): readonly string[] => splitPhrases(list).map(pickRare);

const SIGNS: Uint32Array = /* @__PURE__ */ buildSigns();
const ROLES: ReadonlySet<number> = /* @__PURE__ */ new Set(
  ROLE_PAIRS.map((pair) => pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1)),
);
const OPENERS: Uint8Array = /* @__PURE__ */ buildOpeners();

/** Adds bits to the entries of characters. */
function mark(table: Uint32Array | Uint8Array, characters: Iterable<string>, bits: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    table[code] = (table[code] ?? 0) | bits;
  }
}

/** The bits of Simplified characters, which their Traditional and full-width forms share. */
function buildPlainSigns(): Uint32Array {
  const table = new Uint32Array(0x10000);
  table.fill(SIGN.notInterface | SIGN.notListWord, 0x3400, 0xd800);
  mark(table, LETTERS, SIGN.notInterface | SIGN.notListWord | SIGN.latin);
  for (const character of phrases.INTERFACE_WORDS) {
    const code = character.charCodeAt(0);
    table[code] = (table[code] ?? 0) & ~SIGN.notInterface;
  }
  for (const character of phrases.LIST_WORDS) {
    const code = character.charCodeAt(0);
    table[code] = (table[code] ?? 0) & ~SIGN.notListWord;
  }
  mark(table, "0123456789", SIGN.digit | SIGN.dating);
  mark(table, "0123456789〇○◯零一二三四五六七八九十百元廿卅半O", SIGN.numeral);
  mark(table, "〇○前天日", SIGN.dating);
  mark(table, "今昨前刚半", SIGN.dayWord);
  mark(table, "-/.:年月日号\u2f47\u2f49‐‑‒–—−﹣⁄∕∶︰︓﹕", SIGN.dateSeparator);
  mark(table, ":︰∶|丨︱/>》 ", SIGN.labelSeparator);
  mark(table, Array.from(LABEL_KINDS.keys(), (label) => label.slice(-1)), SIGN.labelEnd);
  mark(table, "源者", SIGN.bareLabelEnd);
  mark(table, " |│·•/-—", SIGN.gap);
  mark(table, ">»›→/·-位", SIGN.trail);
  mark(table, "热门相荐精彩新近往更延展读点排期感要多喜选图回焦看导专链连击片库头大其榜", SIGN.listHead);
  mark(table, pickRarest(phrases.INTERFACE_MARKS), SIGN.interfaceMark);
  mark(table, [...pickRarest(phrases.DISCLAIMER_MARKS), "未"], SIGN.disclaimerMark);
  mark(table, [...pickRarest(phrases.FOOTER_MARKS), "©", "版"], SIGN.footerMark);
  mark(table, pickRarest(phrases.FOOTER_OPENERS), SIGN.footerWord);
  mark(table, "摄图照真觉社成供", SIGN.captionTail);
  mark(table, "讯电消报", SIGN.wire);
  mark(table, "([【〔", SIGN.bracket);
  mark(table, "/", SIGN.slash);
  mark(table, [...ROLE_PAIRS.map((pair) => pair.slice(1)), ...ROLE_CHARACTERS], SIGN.roleEnd);
  for (const list of OPENER_LISTS) {
    const floating = splitPhrases(list).filter((phrase) => phrase.startsWith("…"));
    mark(table, floating.map(pickRare), SIGN.opener);
  }
  return table;
}

/** Each UTF-16 unit's own bits. */
function buildSigns(): Uint32Array {
  const plain = buildPlainSigns();
  const table = new Uint32Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = plain[plainCode(code)] ?? 0;
  // Letters and numbers apart, all of these are spaces, punctuation or symbols; surrogates may be of an emoji.
  for (const [from, to] of [[0, 0x3400], [0xd800, 0xf900], [0xfb00, 0x10000]] as const) {
    for (let code = from; code < to; code++) {
      if ((table[code] ?? 0) & (SIGN.latin | SIGN.digit)) continue;
      table[code] = (table[code] ?? 0) | SIGN.mark;
    }
  }
  for (let code = 0xc0; code <= 0xff; code++) table[code] = (table[code] ?? 0) | SIGN.latin;
  mark(table, "。！？；，,!?;…", SIGN.sentence);
  mark(table, "。！？；", SIGN.stop);
  mark(table, "，", SIGN.comma);
  mark(table, STATING, SIGN.stating);
  return table;
}

/** The families that a phrase beginning with a character may be of. */
function buildOpeners(): Uint8Array {
  const plain = new Uint8Array(0x10000);
  for (const [list, bit] of OPENING) mark(plain, splitPhrases(list), bit);
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = plain[plainCode(code)] ?? 0;
  return table;
}

/** What a text's characters give away, counted and as bits. */
export interface Signs {
  /** The bits of {@link SIGN} that any of its characters, or two beside each other, set. */
  readonly bits: number;
  /** The families of phrases that it may begin with: bits of {@link OPENS}. */
  readonly opens: number;
  /** Han characters. */
  readonly han: number;
  /** Latin letters. */
  readonly latin: number;
  /** Marks that part or end sentences. */
  readonly marks: number;
  /** Separators of menus. */
  readonly gaps: number;
}

/** Reads a text's signs in one pass over its characters. */
export function readSigns(text: string): Signs {
  let bits = 0;
  let han = 0;
  let latin = 0;
  let marks = 0;
  let gaps = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const own = SIGNS[code] ?? 0;
    bits |= own;
    if (isHanCode(code)) han++;
    if ((own & COUNTED) === 0) continue;
    if (own & SIGN.latin && code < 0x100) latin++;
    if (own & SIGN.sentence) marks++;
    if (own & SIGN.gap) gaps++;
    if (own & PAIRED && i > 0) bits |= readPair(text, i, own);
    if (own & SIGN.roleEnd && endsRole(text, i)) bits |= SIGN.role;
  }
  return { bits, opens: readOpens(text), han, latin, marks, gaps };
}

/** What a separator says together with the character before it. */
function readPair(text: string, at: number, own: number): number {
  let i = at - 1;
  while (i > 0 && text.charCodeAt(i) === 0x20) i--;
  const before = SIGNS[text.charCodeAt(i)] ?? 0;
  let bits = 0;
  if (own & SIGN.labelSeparator && before & SIGN.labelEnd) bits |= SIGN.label;
  if (own & SIGN.dateSeparator && before & SIGN.numeral) bits |= SIGN.date;
  if (own & SIGN.bareLabelEnd && /[来來作]/u.test(text.charAt(i))) bits |= SIGN.label;
  return bits;
}

/** Whether a word that gives a role ends at a character. */
function endsRole(text: string, at: number): boolean {
  const code = plainCode(text.charCodeAt(at));
  if (at > 0 && ROLES.has(plainCode(text.charCodeAt(at - 1)) * 0x10000 + code)) return true;
  if (!ROLE_CHARACTERS.includes(String.fromCharCode(code))) return false;
  return at + 1 === text.length || ((SIGNS[text.charCodeAt(at + 1)] ?? 0) & SIGN.mark) !== 0;
}

/** How many marks may stand in front of a phrase that a line begins with. */
const MOST_MARKS = 12;

function readOpens(text: string): number {
  let opens = 0;
  for (let i = 0; i <= MOST_MARKS && i < text.length; i++) {
    const code = text.charCodeAt(i);
    opens |= OPENERS[code] ?? 0;
    if (((SIGNS[code] ?? 0) & SIGN.mark) === 0) break;
  }
  return opens;
}
