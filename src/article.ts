import type { DiagnosticCode } from "./diagnostics.js";

/** The three shapes a raw document comes in: a page, an RSS-mirror file, a plain-text dump of a page. */
export type Format = "html" | "markdown" | "text";

/**
 * What a credited person or account did.
 *
 * `reporter` 记者, `correspondent` 通讯员/特约记者, `intern` 实习生/实习记者, `author` 作者/文/撰文 and unlabelled names,
 * `columnist` 专栏作者, `account` a self-media account, `translator` 编译/翻译, `photographer` 摄,
 * `editor` 编辑/责任编辑, `proofreader` 校对/审核/审读.
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

/** One credited person or account. */
export interface Contributor {
  /** The name as displayed, without spaces inside a two-character name. */
  readonly name: string;
  /** What the page credits the person with. */
  readonly role: Role;
  /** The medium or body named together with the person: 燕都融媒体 in 燕都融媒体记者李春炜. */
  readonly affiliation?: string;
}

/** An inline link or emphasis inside a block's `text`. */
export interface Mark {
  /** What the stretch is. */
  readonly type: "link" | "strong" | "emphasis";
  /** Offset of the first UTF-16 unit in `text`. */
  readonly start: number;
  /** Offset behind the last UTF-16 unit in `text`. */
  readonly end: number;
  /** A link's absolute address. */
  readonly href?: string;
}

/** A paragraph or a quoted paragraph. */
export interface Prose {
  /** The kind of block. */
  readonly type: "paragraph" | "quote";
  /** The text, white space collapsed. */
  readonly text: string;
  /** Inline links and emphasis. */
  readonly marks?: readonly Mark[];
}

/** A sub-heading inside the body. */
export interface Heading {
  /** The kind of block. */
  readonly type: "heading";
  /** The rank: the page's own h1–h6, or 2 where the page only displays it as a heading. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** The text, white space collapsed. */
  readonly text: string;
  /** Inline links and emphasis. */
  readonly marks?: readonly Mark[];
}

/** One item of a list. */
export interface ListItem {
  /** The kind of block. */
  readonly type: "listItem";
  /** Whether the list is numbered. */
  readonly ordered: boolean;
  /** Nesting, 0 for a top-level item. */
  readonly depth: number;
  /** The text, white space collapsed, without the bullet. */
  readonly text: string;
  /** Inline links and emphasis. */
  readonly marks?: readonly Mark[];
}

/** An image or embedded video, with or without a caption. On a dump only the caption is left. */
export interface Figure {
  /** The kind of block. */
  readonly type: "figure";
  /** The image's absolute address. */
  readonly src?: string;
  /** The image's alternative text. */
  readonly alt?: string;
  /** The caption as displayed, the credit included, without a leading ▲. */
  readonly caption?: string;
  /** The credit apart: 朱族英 摄, 新华社发. */
  readonly credit?: string;
}

/** A table of data. */
export interface Table {
  /** The kind of block. */
  readonly type: "table";
  /** The cells' texts, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The same as text: cells joined by tabs, rows by line feeds. */
  readonly text: string;
}

/** Preformatted text. */
export interface Code {
  /** The kind of block. */
  readonly type: "code";
  /** The text with its line ends. */
  readonly text: string;
}

/** One block of the body. */
export type Block = Prose | Heading | ListItem | Figure | Table | Code;

/** A listed security, as marked up in the body. */
export interface Stock {
  /** Market and number: sh600446, sz300077, hk00700, usBABA. */
  readonly code: string;
  /** The name as displayed. */
  readonly name?: string;
}

/** One entry of a reading list. */
export interface RelatedLink {
  /** The headline shown. */
  readonly title: string;
  /** The absolute address, where the document still has it. */
  readonly url?: string;
  /** The summary shown below the headline. */
  readonly summary?: string;
}

/** A reading list outside the body: 相关阅读, 热门点击 …. */
export interface RelatedList {
  /** The list's heading as displayed. */
  readonly heading?: string;
  /** Its entries in order. */
  readonly links: readonly RelatedLink[];
}

/** The medium credited by 来源. */
export interface Source {
  /** The medium's name as displayed. */
  readonly name: string;
  /** The absolute address its name links to. */
  readonly url?: string;
}

/** Who runs the site, from its footer. */
export interface Publisher {
  /** The name in the copyright line. */
  readonly name?: string;
  /** The ICP filing number: 蜀ICP备12029325号-1. */
  readonly icp?: string;
  /** The copyright line as displayed. */
  readonly copyright?: string;
}

/** The fields of an {@link Article} that are found in the document, each with its evidence. */
export type Field =
  | "url"
  | "title"
  | "originalTitle"
  | "subtitle"
  | "publishedAt"
  | "modifiedAt"
  | "source"
  | "authors"
  | "editors"
  | "breadcrumb"
  | "categories"
  | "keywords"
  | "image"
  | "body"
  | "stocks"
  | "related"
  | "publisher";

/** How a value was found. */
export type Method =
  | "option"
  | "selector"
  | "pattern"
  | "line"
  | "meta"
  | "json-ld"
  | "microdata"
  | "front-matter"
  | "script"
  | "url"
  | "default"
  | "refine";

/** A value that was found as well and not taken. */
export interface Alternative {
  /** How it was found. */
  readonly method: Method;
  /** The selector, pattern, meta name or rule. */
  readonly where?: string;
  /** The value. */
  readonly value: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** How a field's value was found. */
export interface Evidence {
  /** How it was found. */
  readonly method: Method;
  /** The selector, pattern, meta name or rule. */
  readonly where?: string;
  /** The text it was read from, as it stood in the document before any repair or conversion. */
  readonly text: string;
  /** 0 to 1: 1 is stated by the document for this very purpose, 0.5 is a fair guess. */
  readonly confidence: number;
  /** What lost, best first. */
  readonly alternatives?: readonly Alternative[];
}

/** How much a diagnostic matters: `error` a field or text is missing or doubtful, `warning` look here, `info` for the record. */
export type Severity = "info" | "warning" | "error";

/** Something that could not be read, looks stale, or was repaired. The codes are listed in {@link DIAGNOSTICS}. */
export interface Diagnostic {
  /** Stage and kind: `decode/charset-guessed`. */
  readonly code: DiagnosticCode;
  /** How much it matters. */
  readonly severity: Severity;
  /** One English sentence with the particulars. */
  readonly message: string;
  /** The field it is about. */
  readonly field?: Field;
}

/**
 * One Chinese news article, as plain JSON: absent means absent, never `null` or an empty string.
 */
export interface Article {
  /** The name of the adapter that read it: "sina", "hrnewspaper", "zhigu", "generic" or a user's own. */
  readonly adapter: string;
  /** What the document was. */
  readonly format: Format;
  /** The page's address: the one given, else the page's canonical one. */
  readonly url?: string;
  /** BCP 47 tag of the text as returned: zh-Hans, zh-Hant, en …; "und" where there is none. */
  readonly language: string;
  /** The headline, without site-name suffixes. */
  readonly title?: string;
  /** The headline of the report this one was taken from, after 原标题：. */
  readonly originalTitle?: string;
  /** A second headline displayed below the first. */
  readonly subtitle?: string;
  /**
   * When the article was published, ISO 8601 exactly as precise as the page: `2020-10-23`,
   * `2020-10-30T11:18+08:00`, `2020-10-30T11:18:10+08:00`. The zone is the adapter's unless the page states one.
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
  /** The keywords displayed with the article, else the page's meta keywords if they are not junk. */
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
