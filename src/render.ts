/**
 * Writes an article as text, Markdown or HTML.
 *
 * @module wenzhang/render
 * @category Entry points
 */
export { toHtml } from "./render/html.js";
export { type MarkdownOptions, toMarkdown } from "./render/markdown.js";
export { toText } from "./render/text.js";
