import type { Block } from "./blocks.js";
import type { Diagnostic, Evidence, Field } from "./evidence.js";

export type * from "./blocks.js";
export type * from "./evidence.js";

/**
 * The three shapes a raw document comes in: a page, an RSS-mirror file, a plain-text dump of a page.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * parseArticle("<h1>早市开张</h1>").format; // 'html'
 * parseArticle("---\ntitle: 早市开张\n---\n").format; // 'markdown'
 * parseArticle("早市开张").format; // 'text'
 */
export type Format = "html" | "markdown" | "text";

/**
 * What a credited person or account did.
 *
 * `reporter` 记者, `correspondent` 通讯员/特约记者, `intern` 实习生/实习记者, `author` 作者/文/撰文 and unlabelled names,
 * `columnist` 专栏作者, `account` a self-media account, `translator` 编译/翻译, `photographer` 摄,
 * `editor` 编辑/责任编辑, `proofreader` 校对/审核/审读.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const { authors } = parseArticle("<h1>早市开张</h1><p>通讯员 苏晚晴 摄影 江照白</p><p>这座小城的早市凌晨四点就开张了。</p>");
 * authors.map(({ role }) => role); // [ 'correspondent', 'photographer' ]
 */
export type Role =
  | "reporter"
  | "correspondent"
  | "intern"
  | "author"
  | "columnist"
  | "account"
  | "translator"
  | "photographer"
  | "editor"
  | "proofreader";

/**
 * One credited person or account.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const [person] = parseArticle("<h1>早市开张</h1><p>江城晚报记者 苏晚晴</p><p>这座小城的早市凌晨四点就开张了。</p>").authors;
 * person; // { name: '苏晚晴', role: 'reporter', affiliation: '江城晚报' }
 */
export interface Contributor {
  /** The name as displayed, without spaces inside a two-character name. */
  readonly name: string;
  /** What the page credits the person with. */
  readonly role: Role;
  /** The medium or body named together with the person: 燕都融媒体 in 燕都融媒体记者李春炜. */
  readonly affiliation?: string;
}

/**
 * A listed security, as marked up in the body.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = '<h1>早市概念股走强</h1><p>生鲜股江城菜篮<span id="stock_sh600999"><a href="https://finance.sina.com.cn/realstock/company/sh600999/nc.shtml">江城菜篮</a></span>早盘走强，成交放大。</p>';
 * parseArticle(page).stocks; // [ { code: 'sh600999', name: '江城菜篮' } ]
 */
export interface Stock {
  /** Market and number: sh600446, sz300077, hk00700, usBABA. */
  readonly code: string;
  /** The name as displayed. */
  readonly name?: string;
}

/**
 * One entry of a reading list.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = '<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了，灯火通明。</p><h3>相关阅读</h3><ul><li><a href="https://jiangcheng.example/2">豆腐摊的三代人</a></li><li><a href="https://jiangcheng.example/3">灯火里的小城</a></li></ul>';
 * parseArticle(page).related[0]?.links[0]; // { title: '豆腐摊的三代人', url: 'https://jiangcheng.example/2' }
 */
export interface RelatedLink {
  /** The headline shown. */
  readonly title: string;
  /** The absolute address, where the document still has it. */
  readonly url?: string;
  /** The summary shown below the headline. */
  readonly summary?: string;
}

/**
 * A reading list outside the body: 相关阅读, 热门点击 ….
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = '<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了，灯火通明。</p><h3>相关阅读</h3><ul><li><a href="https://jiangcheng.example/2">豆腐摊的三代人</a></li><li><a href="https://jiangcheng.example/3">灯火里的小城</a></li></ul>';
 * const [list] = parseArticle(page).related;
 * [list?.heading, list?.links.length]; // [ '相关阅读', 2 ]
 */
export interface RelatedList {
  /** The list's heading as displayed. */
  readonly heading?: string;
  /** Its entries in order. */
  readonly links: readonly RelatedLink[];
}

/**
 * The medium credited by 来源.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = '<h1>早市开张</h1><p>来源：<a href="https://evening.example/">江城晚报</a></p><p>这座小城的早市凌晨四点就开张了。</p>';
 * parseArticle(page).source; // { name: '江城晚报', url: 'https://evening.example/' }
 */
export interface Source {
  /** The medium's name as displayed. */
  readonly name: string;
  /** The absolute address its name links to. */
  readonly url?: string;
}

/**
 * Who runs the site, from its footer.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = "<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了，灯火通明。</p><footer><p>Copyright © 2024 江城网 版权所有</p><p>鄂ICP备00000000号-1</p></footer>";
 * parseArticle(page).publisher?.icp; // '鄂ICP备00000000号-1'
 */
export interface Publisher {
  /** The name in the copyright line. */
  readonly name?: string;
  /** The ICP filing number: 蜀ICP备12029325号-1. */
  readonly icp?: string;
  /** The copyright line as displayed. */
  readonly copyright?: string;
}

/**
 * One Chinese news article, as plain JSON: absent means absent, never `null` or an empty string.
 *
 * @category The article
 * @example
 * import { type Article, parseArticle } from "wenzhang";
 *
 * const article: Article = parseArticle(`<h1>早市四点开张</h1><p>2024-05-06 10:20 来源：江城晚报</p>
 * <p>这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒。</p>`);
 * article.language; // 'zh-Hans'
 * article.source; // { name: '江城晚报' }
 * JSON.stringify(JSON.parse(JSON.stringify(article))) === JSON.stringify(article); // true
 */
export interface Article {
  /** The name of the adapter that read it: "sina", "hrnewspaper", "zhigu", "generic" or a user's own. */
  readonly adapter: string;
  /** What the document was. */
  readonly format: Format;
  /** The page's address: the one given, else the page's canonical one. */
  readonly url?: string;
  /**
   * BCP 47 tag of the text as returned: zh-Hans, zh-Hant, zh where the script cannot be told, ja, ko, en; "und" for any
   * other language and where there is no text.
   */
  readonly language: string;
  /** The headline, without site-name suffixes. */
  readonly title?: string;
  /** The headline of the report this one was taken from, after 原标题：. */
  readonly originalTitle?: string;
  /** A second headline displayed above or below the first. */
  readonly subtitle?: string;
  /**
   * When the article was published, ISO 8601 exactly as precise as the page: `2020-10-23`,
   * `2020-10-30T11:18+08:00`, `2020-10-30T11:18:10+08:00`. The zone is the one that the page states, else the caller's,
   * the adapter's or `+08:00`; Greenwich time is converted to that.
   */
  readonly publishedAt?: string;
  /** When it was last changed, in the same form, where that differs. */
  readonly modifiedAt?: string;
  /** The medium credited by 来源. */
  readonly source?: Source;
  /** One entry a person, in the order credited: writers first, then translators, then photographers. */
  readonly authors: readonly Contributor[];
  /** 责任编辑, 责编, 编辑 (role `editor`) and 校对, 审核 (role `proofreader`). */
  readonly editors: readonly Contributor[];
  /** The breadcrumb as displayed: 首页 … 正文. */
  readonly breadcrumb: readonly string[];
  /** The front matter's categories, else the breadcrumb without 首页 and 正文. */
  readonly categories: readonly string[];
  /** The keywords displayed with the article, else the front matter's, else the page's meta keywords if they are not junk. */
  readonly keywords: readonly string[];
  /** The lead image's absolute address. */
  readonly image?: string;
  /** The body, in order. */
  readonly blocks: readonly Block[];
  /** The listed securities marked up in the body. */
  readonly stocks: readonly Stock[];
  /** The reading lists around the body. */
  readonly related: readonly RelatedList[];
  /** Who runs the site. */
  readonly publisher?: Publisher;
  /** For each field: how it was found. */
  readonly evidence: Readonly<Partial<Record<Field, Evidence>>>;
  /** What could not be read, what looks stale, what was repaired. */
  readonly diagnostics: readonly Diagnostic[];
}
