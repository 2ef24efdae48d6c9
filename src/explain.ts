/**
 * What every line of a document was taken for, and why: for looking at a page that was read wrongly, and for writing
 * adapters.
 *
 * @module wenzhang/explain
 * @category Entry points
 */
import type { Article } from "./article.js";
import { type ParseArticleOptions, withBuiltIn } from "./built-in.js";
import { type ExplainedLine, explainLines } from "./extract/line-roles.js";
import type { ParseOptions, ParserSettings } from "./options.js";
import { createReading, type RawInput } from "./parse.js";

export type { ExplainedLine, LineRole } from "./extract/line-roles.js";

/**
 * An article with the lines it was made from.
 *
 * @category Explaining
 * @example
 * import { explainArticle, type Explanation } from "wenzhang/explain";
 *
 * const explanation: Explanation = explainArticle("渡轮试航\n2021-06-18 来源：海潮晚报\n一艘白色渡轮清晨驶出码头，试航成功。");
 * explanation.article.title; // '渡轮试航'
 * explanation.lines.length; // 3
 */
export interface Explanation {
  /** The article. */
  readonly article: Article;
  /** Every line of the document in order. */
  readonly lines: readonly ExplainedLine[];
}

/**
 * Explains how a raw document is read.
 *
 * @category Explaining
 * @example
 * import { createExplainer, type Explainer } from "wenzhang/explain";
 *
 * const explain: Explainer = createExplainer();
 * explain("渡轮试航\n2021-06-18 来源：海潮晚报\n一艘白色渡轮清晨驶出码头，试航成功。").lines[2]?.role; // 'body'
 */
export type Explainer = (raw: RawInput, options?: ParseOptions) => Explanation;

/**
 * Makes an explainer that reads as the parser of the same settings does.
 *
 * @category Explaining
 * @throws TypeError where an adapter is not what it should be.
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { createExplainer } from "wenzhang/explain";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], body: { drop: /^扫码下载/u } });
 * const explain = createExplainer({ adapters: [jiangcheng] });
 * const page = "<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了，灯火通明。</p><p>扫码下载江城客户端，看更多新闻。</p>";
 * const { lines } = explain(page, { url: "https://www.jiangcheng.example/1.html" });
 * lines.map(({ role }) => role); // [ 'headline', 'body', 'other' ]
 */
export function createExplainer(settings: ParserSettings = {}): Explainer {
  const read = createReading(settings);
  return (raw, options) => {
    const { article, draft, layout, extraction } = read(raw, options);
    return { article, lines: explainLines(extraction, layout, draft) };
  };
}

const explain = withBuiltIn(createExplainer);

/**
 * Explains how `parseArticle` reads a document.
 *
 * @category Explaining
 * @param raw - The document.
 * @param options - What is known of it besides.
 * @returns The article and its lines.
 * @throws TypeError for a caller's mistake, as `parseArticle` does.
 * @example
 * import { explainArticle } from "wenzhang/explain";
 *
 * const { lines } = explainArticle("渡轮试航\n2021-06-18 来源：海潮晚报\n一艘白色渡轮清晨驶出码头，试航成功。");
 * lines.map(({ role }) => role); // [ 'headline', 'byline', 'body' ]
 * lines[1]?.reason; // 'states a time, a medium or a name'
 */
export function explainArticle(raw: RawInput, options: ParseArticleOptions = {}): Explanation {
  return explain(raw, options);
}
