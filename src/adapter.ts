import type { Article } from "./article.js";
import type { SourceDocument } from "./source.js";

/**
 * Where a field stands. A string is a CSS selector, whose element's text is the value; a RegExp is tested against each
 * block's text, and its capture group 1 (else the whole match) is the value; a {@link Finder} looks elsewhere.
 */
export type Matcher = string | RegExp | Finder;

/** Looks for a value where neither a selector nor a pattern reaches. Made by {@link meta} or {@link frontMatter}. */
export interface Finder {
  /** Named in the evidence. */
  readonly where: string;
  /** The value, or `undefined`. */
  readonly find: (source: SourceDocument) => string | undefined;
}

/** One candidate or several in order of preference. */
export type Matchers = Matcher | readonly Matcher[];

/** Where the body stands. */
export interface BodyRule {
  /** Selectors of the element that holds the body; the first that matches with text in it is taken. */
  readonly within?: string | readonly string[];
  /** The body begins behind the first block that matches. */
  readonly from?: Matchers;
  /** The body ends before the first block that matches. */
  readonly until?: Matchers;
  /** Blocks that are not the article's: advertisements, application promotions, quotation widgets. */
  readonly drop?: Matchers;
}

/** A repair of damaged text that a site needs. `pinyin`: readings glued in after characters, 聯(lián)動. */
export type Repair = "pinyin";

/** The draft an adapter's `refine` may correct: an {@link Article} before conversion. */
export type Draft = Article;

/** How one site differs from the common grammar of the Chinese press. Everything but `name` is optional. */
export interface Adapter {
  /** The name that {@link Article.adapter} carries. */
  readonly name: string;
  /** The site's domains; sub-domains are included. */
  readonly hosts?: readonly string[];
  /** Recognises a dump or a mirror that has lost its address, tested against the text of the whole document. */
  readonly signature?: RegExp;
  /** The headline. */
  readonly title?: Matchers;
  /** The headline after 原标题. */
  readonly originalTitle?: Matchers;
  /** The second headline. */
  readonly subtitle?: Matchers;
  /** The line with the publication time. */
  readonly published?: Matchers;
  /** The medium. */
  readonly source?: Matchers;
  /** The line with the writers. */
  readonly authors?: Matchers;
  /** The line with the editors. */
  readonly editors?: Matchers;
  /** The article's displayed keywords. */
  readonly keywords?: Matchers;
  /** The breadcrumb line. */
  readonly breadcrumb?: Matchers;
  /** Where the body stands. */
  readonly body?: BodyRule;
  /** The site's zone as an ISO 8601 offset, `+08:00` where absent. */
  readonly timeZone?: string;
  /** Repairs that the site's text needs. */
  readonly repair?: readonly Repair[];
  /** Converts every string of the article to the script that the adapter returns. */
  readonly script?: (text: string) => string;
  /** The one escape hatch: corrects the draft. */
  readonly refine?: (draft: Draft, source: SourceDocument) => Draft;
}

const NAME = /^[a-z][\w-]{0,63}$/iu;
const ZONE = /^[+-](?:0\d|1[0-4]):[0-5]\d$/u;

/**
 * Checks an adapter where it is written and returns it as it is.
 *
 * @throws TypeError where a part is not what it should be, saying which.
 * @example
 * const example = defineAdapter({
 *   name: "example",
 *   hosts: ["news.example.cn"],
 *   published: ".time",
 *   source: /^稿源：(.+)$/u,
 *   body: { within: "#content", drop: ".advert" },
 * });
 */
export function defineAdapter(adapter: Adapter): Adapter {
  const { name, hosts = [], signature, timeZone } = adapter;
  if (typeof name !== "string" || !NAME.test(name)) {
    throw new TypeError("An adapter's name is a word of letters, digits, - and _.");
  }
  if (!Array.isArray(hosts) || !hosts.every((host) => /^[^\s/:][^\s./:]*\.[^\s/:]+$/u.test(host))) {
    throw new TypeError(`Adapter ${name}: hosts are domains such as "example.cn".`);
  }
  if (signature !== undefined && !(signature instanceof RegExp)) {
    throw new TypeError(`Adapter ${name}: signature is a RegExp.`);
  }
  if (timeZone !== undefined && !isZone(timeZone)) {
    throw new TypeError(`Adapter ${name}: timeZone is an offset such as "+08:00".`);
  }
  return adapter;
}

/** Whether a text is an ISO 8601 offset. */
export function isZone(zone: unknown): zone is string {
  return typeof zone === "string" && ZONE.test(zone);
}

/**
 * Finds the content of a meta tag by its `name`, `property`, `itemprop` or `http-equiv`.
 *
 * @example
 * source: [".source", meta("mediaid")]
 */
export function meta(name: string): Finder {
  const wanted = name.toLowerCase();
  return {
    where: `meta ${name}`,
    find: ({ head }) =>
      head.metas.find((tag) => tag.name === wanted && tag.content !== "")?.content,
  };
}

/**
 * Finds a value in the front matter of a Markdown file; of a list, its first entry.
 *
 * @example
 * source: frontMatter("feed")
 */
export function frontMatter(key: string): Finder {
  return {
    where: `front matter ${key}`,
    find: (source) => {
      const value = source.frontMatter?.get(key);
      return typeof value === "string" ? value : value?.[0];
    },
  };
}
