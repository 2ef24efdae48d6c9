import type { Diagnostic } from "./article.js";
import { diagnose } from "./diagnostics.js";
import { replaceText } from "./marks.js";
import type { RawDocument, SourceBlock, SourceDocument } from "./source.js";

/**
 * How much of a document is read. What is beyond a limit is left out and reported as `read/truncated`.
 *
 * @category Reading
 * @example
 * import { type Limits, parseArticle } from "wenzhang";
 *
 * const limits: Partial<Limits> = { blocks: 3 };
 * const dump = "渡轮试航成功\n2021-06-18 09:42\n一艘白色渡轮清晨驶出码头，风浪不大。\n船长说，明天还要再试一次。";
 * const { blocks, diagnostics } = parseArticle(dump, { limits });
 * blocks; // [ { type: 'paragraph', text: '一艘白色渡轮清晨驶出码头，风浪不大。' } ]
 * diagnostics.some(({ code }) => code === "read/truncated"); // true
 */
export interface Limits {
  /** UTF-16 units of the decoded document: 33,554,432 (32 Mi), hundreds of times the longest page seen. */
  readonly inputLength: number;
  /** Elements within elements: 512, as in browsers. What is nested deeper stands beside the element at the limit. */
  readonly nesting: number;
  /** Lines, paragraphs, figures and tables: 50,000. */
  readonly blocks: number;
  /** UTF-16 units of one line or paragraph: 100,000. */
  readonly lineLength: number;
}

/**
 * The limits of a parse whose options set none.
 *
 * @category Reading
 * @example
 * import { DEFAULT_LIMITS } from "wenzhang";
 *
 * DEFAULT_LIMITS; // { inputLength: 33554432, nesting: 512, blocks: 50000, lineLength: 100000 }
 */
export const DEFAULT_LIMITS: Limits = {
  inputLength: 33_554_432,
  nesting: 512,
  blocks: 50_000,
  lineLength: 100_000,
};

/** The document without what is beyond the limit of its length. */
export function limitInput(document: RawDocument, { inputLength }: Limits): RawDocument {
  const { text, diagnostics } = document;
  if (text.length <= inputLength) return document;
  return {
    ...document,
    text: cutText(text, inputLength),
    diagnostics: [
      ...diagnostics,
      report(`The document is longer than ${inputLength} UTF-16 units`),
    ],
  };
}

/** The document's blocks, as many and as long as the limits let be. */
export function limitBlocks(source: SourceDocument, limits: Limits): SourceDocument {
  const tooMany = source.blocks.length > limits.blocks;
  const isLong = ({ text }: SourceBlock): boolean => text.length > limits.lineLength;
  const tooLong = source.blocks.some(isLong);
  if (!tooMany && !tooLong) return source;
  const kept = tooMany ? source.blocks.slice(0, limits.blocks) : source.blocks;
  return {
    ...source,
    blocks: kept.map((block) => (isLong(block) ? cutBlock(block, limits.lineLength) : block)),
    diagnostics: [
      ...source.diagnostics,
      ...(tooMany ? [report(`The document has more than ${limits.blocks} blocks`)] : []),
      ...(tooLong ? [report(`A line is longer than ${limits.lineLength} UTF-16 units`)] : []),
    ],
  };
}

function cutBlock(block: SourceBlock, length: number): SourceBlock {
  const text = cutText(block.text, length);
  return replaceText(block, text, (offset) => Math.min(offset, text.length));
}

/** The beginning of a text; a character of two units is not cut in halves. */
function cutText(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}

function report(excess: string): Diagnostic {
  return diagnose("read/truncated", `${excess}; the rest was left out.`);
}
