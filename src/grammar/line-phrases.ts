import * as phrases from "./phrases.js";
import { plainScript } from "./plain-script.js";
import { OPENS, SIGN, type Signs } from "./signs.js";

/** Lines longer than this are sentences, whatever words they hold. */
export const LONGEST_LABEL = 60;

/** The phrases of a list. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
/** Those of the phrases that a text in the plain script holds. */
export const heldWords = (list: readonly string[], plain: string): readonly string[] =>
  list.filter((word) => plain.includes(word));
/** A pattern's source for one of the words, the longer ones first. */
export const anyOf = (list: string): string =>
  [...words(list)].sort((a, b) => b.length - a.length).join("|");
/** A line that begins with one of the phrases; `…` stands for up to a dozen characters. */
const opener = (list: string): RegExp =>
  new RegExp(`^[\\p{P}\\p{S}\\s]{0,6}(?:${anyOf(list).replaceAll("…", ".{0,12}?")})`, "u");
/** A text that holds one of the phrases. */
export const anyWhere = (list: string): RegExp =>
  new RegExp(anyOf(list).replaceAll("…", ".{0,12}?"), "u");

/** Phrases that lines of one kind begin with. */
export interface Family {
  /** Its bit of {@link OPENS}. */
  readonly opens: number;
  /** One of the phrases at the head of a line. */
  readonly pattern: RegExp;
  /** What the page's own sentences hold beside such a phrase. */
  readonly own: RegExp | undefined;
  /** Whether a phrase that marks set apart needs nothing beside it. */
  readonly apart: boolean;
  /** Among full paragraphs a shorter phrase may be the report's: 投票表决, 我要发展. */
  readonly sure: number;
}

/** Headings of reading lists. */
export const LIST: Family = {
  opens: OPENS.list,
  pattern: opener(phrases.LIST_OPENERS),
  own: undefined,
  apart: true,
  sure: 0,
};

/** What a page turns to its readers with. */
export const READERS: Family = {
  opens: OPENS.readers,
  pattern: opener(phrases.READERS_OPENERS),
  own: anyWhere(phrases.READERS_SENTENCES),
  apart: true,
  sure: Number.POSITIVE_INFINITY,
};

/** Buttons and promotions. */
export const INTERFACE: Family = {
  opens: OPENS.interface,
  pattern: opener(phrases.INTERFACE_OPENERS),
  own: anyWhere(phrases.INTERFACE_SENTENCES),
  apart: true,
  sure: 4,
};

/** Disclaimers and copyright notices. */
export const DISCLAIMER: Family = {
  opens: OPENS.disclaimer,
  pattern: opener(phrases.DISCLAIMER_OPENERS),
  own: anyWhere(phrases.DISCLAIMER_SENTENCES),
  // 外交部声明：… is news.
  apart: false,
  sure: 0,
};

/** How sentences end; what ends in an exclamation that nobody is quoted with advertises. */
const SENTENCE = /.{5}(?:[。？?…][”"’」』）)】]{0,2}|[！!][”"’」』）)】]{1,2})$/u;

/** A sentence whose writer stands behind it in brackets: ……很多。（方敏/编译）. */
const SIGNED = /[。！？][”"’」』]?\s?[（(][^（()）]{2,24}[）)]$/u;
const LONGEST_SIGNATURE = 30;

/** The head of a line, put into the plain script only when a phrase may be in it. */
export class Head {
  readonly line: string;
  /** Whether it stands among full paragraphs: the report's words are likelier there than the page's. */
  readonly isAmong: boolean;
  private folded: string | undefined;

  constructor(line: string, isAmong = false) {
    this.line = line;
    this.isAmong = isAmong;
  }

  get plain(): string {
    this.folded ??= plainScript(this.line.slice(0, 2 * LONGEST_LABEL));
    return this.folded;
  }

  /** Whether the line is a sentence, as the report's are: words of the page's own may stand at its beginning by chance. */
  get isSentence(): boolean {
    return SENTENCE.test(this.line.slice(-9)) || SIGNED.test(this.line.slice(-LONGEST_SIGNATURE));
  }
}

/** What sets a phrase apart from what follows: 投票：…, 【投票】…, 下一则▼…. */
const APART = /[\s:|】》>▼)\]]/u;

/** How a subheading goes on that begins as lines of the page do: 评论区里的求助, 版权归谁. */
const GOES_ON = /^(?:[之的里谁藏]|[上中外]的|[这那][头边])/u;

const NO_WORD = /[\p{P}\p{S}\s]/gu;

/** Whether a line begins with a phrase of a family, given its signs, and is no sentence of the report's. */
export function begins(head: Head, { bits, opens }: Signs, family: Family): boolean {
  if ((opens & family.opens) === 0 && (bits & SIGN.floating) === 0) return false;
  const phrase = family.pattern.exec(head.plain)?.[0];
  if (phrase === undefined) return false;
  const rest = head.plain.slice(phrase.length);
  const isSure = phrase.endsWith("】") || phrase.replace(NO_WORD, "").length >= family.sure;
  if (head.isAmong && !isSure)
    return !head.isSentence && (!/^\p{Script=Han}/u.test(rest) || (family.own?.test(rest) ?? true));
  if (!head.isSentence) return !GOES_ON.test(rest);
  if (family.apart && APART.test(phrase.slice(-1) + rest.charAt(0))) return true;
  return family.own?.test(rest) ?? false;
}
