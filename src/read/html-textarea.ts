import { decodeHTML } from "entities/decode";

const OPEN = "<textarea";
const CLOSE = "</textarea>";
/** Markup that begins with a tag and holds paragraphs, escaped. */
const ESCAPED = /^\s{0,20}&lt;[a-z]/u;
const PARAGRAPH = /&lt;p[\s&]/u;

/**
 * A page with the article behind it that it keeps in a text area, as escaped markup: 环球网 serves its pages so, hidden, and
 * a script displays them. Any other page as it is.
 */
export function revealArticle(page: string): string {
  let at = page.indexOf(OPEN);
  while (at >= 0) {
    const start = page.indexOf(">", at) + 1;
    const end = page.indexOf(CLOSE, at);
    if (start === 0 || end < start) return page;
    if (ESCAPED.test(page.slice(start, start + 30))) {
      const content = page.slice(start, end);
      if (PARAGRAPH.test(content)) return `${page}<div>${decodeHTML(content)}</div>`;
    }
    at = page.indexOf(OPEN, end);
  }
  return page;
}
