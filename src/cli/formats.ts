import type { Article } from "../article.js";
import { toHtml } from "../render/html.js";
import { toJsonLd } from "../render/json-ld.js";
import { toMarkdown } from "../render/markdown.js";
import { toText } from "../render/text.js";
import type { OutputFormat } from "./options.js";

/** The ending of a file in each format. */
export const ENDINGS: Readonly<Record<OutputFormat, string>> = {
  json: "json",
  jsonl: "json",
  md: "md",
  html: "html",
  text: "txt",
  ld: "jsonld",
};

/** An article in a format, a line feed at its end. */
export function writeArticle(article: Article, format: OutputFormat): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(article, undefined, 2)}\n`;
    case "jsonl":
      return `${JSON.stringify(article)}\n`;
    case "md":
      return toMarkdown(article, { frontMatter: true });
    case "html":
      return `${toHtml(article)}\n`;
    case "text":
      return `${toText(article)}\n`;
    case "ld":
      return `${JSON.stringify(toJsonLd(article), undefined, 2)}\n`;
  }
}
