import { defineAdapter } from "./adapter.js";
import type { Article } from "./article.js";
import { type Bytes, decode, isBytes } from "./decode/decode.js";
import { chooseAdapter } from "./detect/adapter.js";
import { checkContent } from "./detect/content.js";
import { detectFormat } from "./detect/format.js";
import { extractArticle } from "./extract/article.js";
import type { Extraction } from "./extract/context.js";
import { readLines } from "./extract/line.js";
import { limitBlocks, limitInput } from "./limits.js";
import { finishArticle } from "./normalize/article.js";
import { repairSource } from "./normalize/repair-source.js";
import {
  checkOptions,
  checkSettings,
  describe,
  findConverter,
  type ParseOptions,
  type ParserSettings,
  readLimits,
} from "./options.js";
import { readHtml } from "./read/html.js";
import { readMarkdown } from "./read/markdown.js";
import { readText } from "./read/text.js";
import { createSelect } from "./select.js";

export type { Bytes };

/** A raw document: a string, or the bytes that came off the wire. */
export type RawInput = string | Bytes;

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
  const read = createReading(settings);
  return (raw, options) => read(raw, options).article;
}

/** An article, and what it was extracted from. */
export interface Reading {
  /** The article. */
  readonly article: Article;
  /** The document's lines with what is known of them. */
  readonly extraction: Extraction;
}

/** The pipeline: bytes are decoded, read as lines, repaired, the fields extracted from them, and the article finished. */
export function createReading(
  settings: ParserSettings,
): (raw: RawInput, options?: ParseOptions) => Reading {
  const { adapters, converters } = checkSettings(settings);
  const select = createSelect();
  return (raw, options = {}) => {
    checkInput(raw);
    checkOptions(options);
    const converter = findConverter(converters, options.script);
    const limits = readLimits(options.limits);
    const decoded = limitInput(decode(raw, options), limits);
    const document = {
      ...decoded,
      diagnostics: [...decoded.diagnostics, ...checkContent(decoded.text)],
    };
    const format = detectFormat(document.text);
    const page = { url: options.url, nesting: limits.nesting };
    const read = limitBlocks(READERS[format](document.text, page), limits);
    const adapter = chooseAdapter(read, adapters, document.text, GENERIC);
    const source = repairSource(read, adapter, document, options.repair);
    const zone = options.timeZone ?? adapter.timeZone ?? "+08:00";
    const context = { zone, ...(options.now && { now: options.now }) };
    const extraction = { ...context, source, adapter, select, lines: readLines(source, context) };
    const article = finishArticle(extractArticle(extraction), source, adapter, {
      ...(converter && { convert: converter.convert }),
      ...(options.punctuation && { punctuation: options.punctuation }),
    });
    return { article, extraction };
  };
}

function checkInput(raw: unknown): asserts raw is RawInput {
  if (typeof raw === "string" || isBytes(raw)) return;
  throw new TypeError(`A raw document is a string or bytes, not ${describe(raw)}.`);
}
