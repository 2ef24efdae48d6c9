import { checkParts } from "./adapter-parts.js";
import type { Article, Method } from "./article.js";
import { expectText, nameType } from "./checks.js";
import type { SourceDocument } from "./source.js";

/**
 * Where a field stands. A string is a CSS selector, whose element's text is the value; a RegExp is tested against each
 * block's text, and its capture group 1 (else the whole match) is the value; a {@link Finder} looks elsewhere.
 *
 * @category Adapters
 * @example
 * import { type Matcher, meta } from "wenzhang";
 *
 * const headline: Matcher = "#main h1";
 * const medium: Matcher = /^供稿：(.{2,20})$/u;
 * const stated: Matcher = meta("mediaid");
 * [headline, medium.source, stated.where]; // [ '#main h1', '^供稿：(.{2,20})$', 'meta mediaid' ]
 */
export type Matcher = string | RegExp | Finder;

/**
 * Looks for a value where neither a selector nor a pattern reaches. Made by {@link meta} or {@link frontMatter}.
 *
 * @category Adapters
 * @example
 * import { type Finder, parseArticle } from "wenzhang";
 *
 * const findPaper: Finder = {
 *   where: "meta paper",
 *   find: ({ head }) => head.metas.find(({ name }) => name === "paper")?.content,
 * };
 * const page = '<meta name="paper" content="江城晚报"><h1>早市开张</h1><p>早市凌晨四点就开张了。</p>';
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: findPaper }];
 * parseArticle(page, { adapters }).evidence.source?.where; // 'meta paper'
 */
export interface Finder {
  /** Named in the evidence. */
  readonly where: string;
  /** What kind of place it looks in, for the evidence; `meta` where absent. */
  readonly method?: Method;
  /** The value, or `undefined`. */
  readonly find: (source: SourceDocument) => string | undefined;
}

/**
 * One candidate or several in order of preference.
 *
 * @category Adapters
 * @example
 * import { type Matchers, meta } from "wenzhang";
 *
 * const source: Matchers = [".source a", /^供稿：(.{2,20})$/u, meta("mediaid")];
 * source.length; // 3
 */
export type Matchers = Matcher | readonly Matcher[];

/**
 * Where the body stands.
 *
 * @category Adapters
 * @example
 * import { type BodyRule, parseArticle } from "wenzhang";
 *
 * const body: BodyRule = { within: [".story", "#artibody"], until: /^延伸閱讀/u, drop: [".advert", /^扫码下载/u] };
 * const page = '<h1>早市开张</h1><div class="story"><p>早市凌晨四点就开张了。</p><p>扫码下载江城客户端</p></div>';
 * parseArticle(page, { adapters: [{ name: "jiangcheng", signature: /江城/u, body }] }).blocks; // [ { type: 'paragraph', text: '早市凌晨四点就开张了。' } ]
 */
export interface BodyRule {
  /** Selectors of the element that holds the body; the first that matches with text or a picture in it is taken. */
  readonly within?: string | readonly string[];
  /** The body begins behind the first block that matches, or that stands in an element that does. */
  readonly from?: string | RegExp | readonly (string | RegExp)[];
  /** The body ends before the next block that does. */
  readonly until?: string | RegExp | readonly (string | RegExp)[];
  /** Blocks that are not the article's: advertisements, application promotions, quotation widgets. */
  readonly drop?: string | RegExp | readonly (string | RegExp)[];
}

/**
 * A repair of damaged text that a site needs. `pinyin`: readings glued in after characters, 聯(lián)動.
 *
 * @category Adapters
 * @example
 * import { defineAdapter, parseArticle } from "wenzhang";
 *
 * const mirror = defineAdapter({ name: "mirror", signature: /聯\(lián\)/u, repair: ["pinyin"] });
 * parseArticle("<h1>雙城聯(lián)動(dòng)</h1><p>產(chǎn)業(yè)聯(lián)動(dòng)。</p>", { adapters: [mirror] }).title; // '雙城聯動'
 */
export type Repair = "pinyin";

/**
 * The draft an adapter's `refine` may correct: an {@link Article} before conversion.
 *
 * @category Adapters
 * @example
 * import { type Draft, parseArticle } from "wenzhang";
 *
 * const refine = (draft: Draft): Draft => ({ ...draft, keywords: [...draft.keywords, "早市"] });
 * const page = "<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了。</p>";
 * parseArticle(page, { adapters: [{ name: "jiangcheng", signature: /早市/u, refine }] }).keywords; // [ '早市' ]
 */
export type Draft = Article;

/**
 * How one site differs from the common grammar of the Chinese press. Everything but `name` is optional.
 *
 * @category Adapters
 * @example
 * import { type Adapter, parseArticle } from "wenzhang";
 *
 * const tokyo: Adapter = { name: "tokyo", hosts: ["tokyo.example"], timeZone: "+09:00" };
 * const page = "<h1>早市开张</h1><p>2024年5月6日 10:20</p><p>这座小城的早市凌晨四点就开张了。</p>";
 * parseArticle(page, { adapters: [tokyo], url: "https://www.tokyo.example/1" }).publishedAt; // '2024-05-06T10:20+09:00'
 */
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
  /** The line with the writers, who stand in place of those that the defaults would find. */
  readonly authors?: Matchers;
  /** The line with the editors, likewise. */
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

/**
 * Checks an adapter where it is written and returns it as it is.
 *
 * @category Adapters
 * @throws TypeError where a part is not what it should be or is unknown, or a selector cannot be read; names the adapter
 * and the part.
 * @example
 * import { defineAdapter } from "wenzhang";
 *
 * const jiangcheng = defineAdapter({
 *   name: "jiangcheng",
 *   hosts: ["jiangcheng.example"],
 *   published: ".time",
 *   source: /^稿源：(.+)$/u,
 *   body: { within: "#content", drop: ".advert" },
 * });
 * jiangcheng.name; // 'jiangcheng'
 */
export function defineAdapter(adapter: Adapter): Adapter {
  if (typeof adapter !== "object" || adapter === null)
    throw new TypeError(`An adapter is an object, not ${nameType(adapter)}.`);
  const { name } = adapter;
  if (typeof name !== "string" || !NAME.test(name)) {
    throw new TypeError("An adapter's name is a word of letters, digits, - and _.");
  }
  checkParts(adapter);
  return adapter;
}

/** Matchers as a list. */
export function toMatchers<T extends Matcher>(
  matchers: T | readonly T[] | undefined,
): readonly T[] {
  if (matchers === undefined) return [];
  return isList(matchers) ? matchers : [matchers];
}

/** How a matcher finds what it finds, as the evidence has it. */
export function tellMethod(matcher: Matcher): Method {
  if (typeof matcher === "string") return "selector";
  return matcher instanceof RegExp ? "pattern" : (matcher.method ?? "meta");
}

function isList<T extends Matcher>(matchers: T | readonly T[]): matchers is readonly T[] {
  return Array.isArray(matchers);
}

/**
 * Finds the content of a meta tag by its `name`, `property`, `itemprop` or `http-equiv`.
 *
 * @category Adapters
 * @example
 * import { defineAdapter, meta, parseArticle } from "wenzhang";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], source: meta("medium") });
 * const page = '<meta name="medium" content="江城晚报"><h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了。</p>';
 * parseArticle(page, { adapters: [jiangcheng], url: "https://jiangcheng.example/" }).source; // { name: '江城晚报' }
 */
export function meta(name: string): Finder {
  expectText(name, "meta takes the name of a tag");
  const wanted = name.toLowerCase();
  return {
    where: `meta ${name}`,
    find: ({ head }) =>
      head.metas.find((tag) => tag.name === wanted && tag.content !== "")?.content,
  };
}

/**
 * Finds a value in the front matter of a Markdown file; of a list, its first entry; in a map by its path, `source.name`.
 *
 * @category Adapters
 * @example
 * import { defineAdapter, frontMatter, parseArticle } from "wenzhang";
 *
 * const mirror = defineAdapter({ name: "mirror", signature: /江城镜像/u, source: frontMatter("feed") });
 * const file = "---\ntitle: 早市开张\nfeed: 江城晚报\nsite: 江城镜像\n---\n这座小城的早市凌晨四点就开张了，灯火通明。";
 * parseArticle(file, { adapters: [mirror] }).source; // { name: '江城晚报' }
 */
export function frontMatter(key: string): Finder {
  expectText(key, "frontMatter takes a key");
  return {
    where: `front matter ${key}`,
    method: "front-matter",
    find: (source) => {
      const value = source.frontMatter?.get(key);
      return typeof value === "string" ? value : value?.[0];
    },
  };
}
