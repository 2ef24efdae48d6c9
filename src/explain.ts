/**
 * What every line of a document was taken for, and why: for looking at a page that was read wrongly, and for writing
 * adapters.
 * @packageDocumentation
 */
import type { Article } from "./article.js";
import { builtInAdapters } from "./built-in.js";
import { type ExplainedLine, explainLines } from "./extract/line-roles.js";
import type { ParseOptions, ParserSettings } from "./options.js";
import { createReading, type RawInput } from "./parse.js";
import { simplified } from "./simplified.js";

export type { ExplainedLine, LineRole } from "./extract/line-roles.js";

/** An article with the lines it was made from. */
export interface Explanation {
  /** The article. */
  readonly article: Article;
  /** Every line of the document in order. */
  readonly lines: readonly ExplainedLine[];
}

/** Explains how a raw document is read. */
export type Explainer = (raw: RawInput, options?: ParseOptions) => Explanation;

/**
 * Makes an explainer that reads as the parser of the same settings does.
 *
 * @throws TypeError where an adapter is not what it should be.
 * @example
 * const explain = createExplainer({ adapters: [myOwn] });
 * for (const { role, text, reason } of explain(html).lines) console.log(role, text, reason);
 */
export function createExplainer(settings: ParserSettings = {}): Explainer {
  const read = createReading(settings);
  return (raw, options) => {
    const { article, extraction } = read(raw, options);
    return { article, lines: explainLines(extraction, article) };
  };
}

const explain = createExplainer({ adapters: builtInAdapters, converters: [simplified] });

/**
 * Explains how `parseArticle` reads a document.
 *
 * @param raw - The document.
 * @param options - What is known of it besides.
 * @throws TypeError for a caller's mistake, as `parseArticle` does.
 * @example
 * const { lines } = explainArticle("渡轮试航\n2021-06-18 来源：海潮晚报\n一艘白色渡轮清晨驶出码头，试航成功。");
 * lines[1]?.role; // "byline"
 */
export function explainArticle(raw: RawInput, options: ParseOptions = {}): Explanation {
  return explain(raw, options);
}
