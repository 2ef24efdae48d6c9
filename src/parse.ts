import type { Adapter, Draft } from "./adapter.js";
import type { Article } from "./article.js";
import { checkConversion, nameType } from "./checks.js";
import { type Bytes, decode, isBytes } from "./decode/decode.js";
import { chooseAdapter } from "./detect/adapter.js";
import { checkContent } from "./detect/content.js";
import { detectFormat } from "./detect/format.js";
import { type Extracted, extractArticle } from "./extract/article.js";
import type { Extraction, Layout } from "./extract/context.js";
import { readLines } from "./extract/line.js";
import { limitBlocks, limitInput } from "./limits.js";
import { finishArticle, refineArticle } from "./normalize/article.js";
import { repairSource } from "./normalize/repair-source.js";
import {
  checkOptions,
  checkSettings,
  findConverter,
  type ParseOptions,
  type ParserSettings,
  readLimits,
  readUrl,
} from "./options.js";
import { readHtml } from "./read/html.js";
import { readMarkdown } from "./read/markdown.js";
import { readText } from "./read/text.js";
import { createSelect } from "./select.js";

export type { Bytes };

/**
 * A raw document: a string, or the bytes that came off the wire.
 *
 * @category Reading
 * @example
 * import { parseArticle, type RawInput } from "wenzhang";
 *
 * const raw: RawInput = new TextEncoder().encode("<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了。</p>");
 * parseArticle(raw).title; // '早市开张'
 */
export type RawInput = string | Bytes;

/**
 * Turns a raw document into an article.
 *
 * @category Reading
 * @example
 * import { createParser, type Parser } from "wenzhang/core";
 *
 * const parse: Parser = createParser();
 * parse("渡轮试航成功\n2021-06-18 来源：海潮晚报\n一艘白色渡轮清晨驶出码头，风浪不大。").source; // { name: '海潮晚报' }
 */
export type Parser = (raw: RawInput, options?: ParseOptions) => Article;

const READERS = { html: readHtml, markdown: readMarkdown, text: readText };
const GENERIC: Adapter = { name: "generic" };

/**
 * Makes a parser that chooses among the given adapters, and falls back on the common grammar of the Chinese press. It has
 * no adapter and no converter but those given.
 *
 * @category Reading
 * @throws TypeError where an adapter is not what it should be.
 * @example
 * import { createParser, defineAdapter, sina } from "wenzhang";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const parse = createParser({ adapters: [sina, jiangcheng] });
 * const page = '<div class="headline">早市四点开张</div><p>卖菜的人和买菜的人都打着手电筒。</p>';
 * parse(page, { url: "https://www.jiangcheng.example/1.html" }).title; // '早市四点开张'
 */
export function createParser(settings: ParserSettings = {}): Parser {
  const read = createReading(settings);
  return (raw, options) => read(raw, options).article;
}

/** An article, and what it was extracted from. */
export interface Reading {
  /** The article. */
  readonly article: Article;
  /** What was extracted, before the adapter's `refine`. */
  readonly extracted: Extracted;
  /** What `refine` made of it, not yet converted to another script: its texts are the lines' own. */
  readonly draft: Draft;
  /** Where it stands among the lines. */
  readonly layout: Layout;
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
    const address = readUrl(options.url);
    const decoded = limitInput(decode(raw, options), limits);
    const document = {
      ...decoded,
      diagnostics: [...decoded.diagnostics, ...checkContent(decoded.text), ...address.diagnostics],
    };
    const format = detectFormat(document.text);
    const page = { url: address.url, nesting: limits.nesting };
    const read = limitBlocks(READERS[format](document.text, page), limits);
    const adapter = chooseAdapter(read, adapters, document.text, GENERIC);
    const repaired = repairSource(read, adapter, document, options.repair);
    const { source } = repaired;
    const zone = options.timeZone ?? adapter.timeZone ?? "+08:00";
    const { now } = options;
    const lines = readLines(source, { zone, now });
    const extraction = { ...repaired, lines, adapter, select, zone, now };
    const { extracted, layout } = extractArticle(extraction);
    const draft = refineArticle(extracted, source, adapter);
    const article = finishArticle(draft, source, adapter, {
      ...(converter && {
        convert: checkConversion(`Converter ${converter.script}: convert`, converter.convert),
      }),
      ...(options.punctuation && { punctuation: options.punctuation }),
    });
    return { article, extracted, draft, layout, extraction };
  };
}

function checkInput(raw: unknown): asserts raw is RawInput {
  if (typeof raw === "string" || isBytes(raw)) return;
  throw new TypeError(`A raw document is a string or bytes, not ${nameType(raw)}.`);
}
