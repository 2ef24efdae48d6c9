export { toHtml } from "./render/html.ts";
export { type MarkdownOptions, toMarkdown } from "./render/markdown.ts";
export { toText } from "./render/text.ts";
