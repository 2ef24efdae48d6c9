import type { DiagnosticCode } from "./diagnostics.js";

/**
 * The fields of an {@link Article} that are found in the document, each with its evidence.
 *
 * @category Evidence and diagnostics
 * @example
 * import { type Field, parseArticle } from "wenzhang";
 *
 * const missing = (raw: string): readonly (Field | undefined)[] => parseArticle(raw).diagnostics.map(({ field }) => field);
 * missing("<p>这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒，灯火通明。</p>"); // [ 'title', 'publishedAt', 'source' ]
 */
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

/**
 * How a value was found.
 *
 * @category Evidence and diagnostics
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = '<title>早市四点开张</title><meta name="publishdate" content="2024-05-06"><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * parseArticle(page).evidence.publishedAt?.method; // 'meta'
 */
export type Method =
  | "option"
  | "selector"
  | "pattern"
  | "line"
  | "meta"
  | "json-ld"
  | "front-matter"
  | "script"
  | "url"
  | "default"
  | "refine";

/**
 * A value that was found as well and not taken.
 *
 * @category Evidence and diagnostics
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = '<meta property="article:published_time" content="2024-05-06T12:00:00+08:00"><h1>早市四点开张</h1><p>2024-05-06 10:20</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * parseArticle(page).evidence.publishedAt?.alternatives?.[0]?.method; // 'meta'
 */
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

/**
 * How a field's value was found.
 *
 * @category Evidence and diagnostics
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const { evidence } = parseArticle("<h1>早市开张</h1><p>稿源：江城晚报</p><p>这座小城的早市凌晨四点就开张了。</p>");
 * evidence.source?.text; // '稿源：江城晚报'
 */
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

/**
 * How much a diagnostic matters: `error` the document is empty, binary or no article; `warning` a field or text is missing or
 * doubtful, or an adapter looks stale; `info` for the record.
 *
 * @category Evidence and diagnostics
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * parseArticle("").diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code); // [ 'detect/empty', 'extract/not-an-article' ]
 */
export type Severity = "info" | "warning" | "error";

/**
 * Something that could not be read, looks stale, or was repaired. The codes are listed in {@link DIAGNOSTICS}.
 *
 * @category Evidence and diagnostics
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const { diagnostics } = parseArticle("<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒，灯火通明。</p>");
 * diagnostics.map(({ code, field }) => `${code} ${field}`); // [ 'extract/missing publishedAt', 'extract/missing source' ]
 */
export interface Diagnostic {
  /** Stage and kind: `decode/charset-guessed`. */
  readonly code: DiagnosticCode;
  /** How much it matters. */
  readonly severity: Severity;
  /** One English sentence: the particulars where there are any, else what the code means. */
  readonly message: string;
  /** The field it is about. */
  readonly field?: Field;
}
