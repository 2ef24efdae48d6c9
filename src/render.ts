/**
 * Writes an article as text, Markdown, HTML or JSON-LD.
 *
 * @module wenzhang/render
 * @category Entry points
 */
export { toHtml } from "./render/html.js";
export {
  type JsonLdArticle,
  type JsonLdOrganization,
  type JsonLdParty,
  toJsonLd,
  toJsonLdScript,
} from "./render/json-ld.js";
export { type MarkdownOptions, toMarkdown } from "./render/markdown.js";
export { toText } from "./render/text.js";
