import { type Adapter, defineAdapter, isZone } from "./adapter.js";
import type { Article } from "./article.js";
import { type Bytes, decode, isBytes } from "./decode/decode.js";
import { chooseAdapter } from "./detect/adapter.js";
import { detectFormat } from "./detect/format.js";
import { extractArticle } from "./extract/article.js";
import { readLines } from "./extract/line.js";
import { finishArticle } from "./normalize/article.js";
import { repairSource } from "./normalize/repair-source.js";
import { readHtml } from "./read/html.js";
import { readMarkdown } from "./read/markdown.js";
import { readText } from "./read/text.js";
import { createSelect } from "./select.js";

/** A raw document: a string, or the bytes that came off the wire. */
export type RawInput = string | Bytes;

/** What the caller knows about one document. */
export interface ParseOptions {
  /** The page's address: chooses the adapter, makes links absolute, and is the last resort for a date. */
  readonly url?: string;
  /** The HTTP header `Content-Type`, for its charset. */
  readonly contentType?: string;
  /** The moment that 3小时前 and dates without a year count from; without it they are reported, not guessed. */
  readonly now?: Date;
  /** The zone of times that state none, as an ISO 8601 offset; the adapter's, else `+08:00`, where absent. */
  readonly timeZone?: string;
}

/** What a parser is made of. */
export interface ParserSettings {
  /** The adapters to choose from. */
  readonly adapters?: readonly Adapter[];
}

/** Turns a raw document into an article. */
export type Parser = (raw: RawInput, options?: ParseOptions) => Article;

const READERS = { html: readHtml, markdown: readMarkdown, text: readText };
const GENERIC = defineAdapter({ name: "generic" });

/**
 * Makes a parser that chooses among the given adapters, and falls back on the common grammar of the Chinese press.
 *
 * @throws TypeError where an adapter is not what it should be.
 * @example
 * const parse = createParser({ adapters: [sina, myOwn] });
 * const article = parse(html, { url: "https://news.example.cn/2024/0506/1.html" });
 */
export function createParser(settings: ParserSettings = {}): Parser {
  const adapters = checkAdapters(settings.adapters ?? []);
  const select = createSelect();
  return (raw, options = {}) => {
    checkInput(raw, options);
    const document = decode(raw, options);
    const format = detectFormat(document.text);
    const read = READERS[format](document.text, options);
    const adapter = chooseAdapter(read, adapters, document.text, GENERIC);
    const source = repairSource(read, adapter, document);
    const zone = options.timeZone ?? adapter.timeZone ?? "+08:00";
    const context = { zone, ...(options.now && { now: options.now }) };
    const extraction = { ...context, source, adapter, select, lines: readLines(source, context) };
    return finishArticle(extractArticle(extraction), source, adapter);
  };
}

function checkAdapters(adapters: readonly Adapter[]): readonly Adapter[] {
  if (!Array.isArray(adapters)) throw new TypeError("adapters is an array of adapters.");
  return adapters.map(defineAdapter);
}

function checkInput(raw: unknown, options: unknown): asserts raw is RawInput {
  if (typeof raw !== "string" && !isBytes(raw)) {
    throw new TypeError(`A raw document is a string or bytes, not ${describe(raw)}.`);
  }
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`Options are an object, not ${describe(options)}.`);
  }
  const given: Readonly<Record<string, unknown>> = { ...options };
  for (const key of ["url", "contentType"]) {
    const value = given[key];
    if (value !== undefined && typeof value !== "string") {
      throw new TypeError(`options.${key} is a string, not ${describe(value)}.`);
    }
  }
  const { now, timeZone } = given;
  if (now !== undefined && !(now instanceof Date && !Number.isNaN(now.getTime()))) {
    throw new TypeError("options.now is a valid Date.");
  }
  if (timeZone !== undefined && !isZone(timeZone)) {
    throw new TypeError('options.timeZone is an offset such as "+08:00".');
  }
}

function describe(value: unknown): string {
  return value === null ? "null" : typeof value;
}
