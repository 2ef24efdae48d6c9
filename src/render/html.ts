import type { Article, Block, Figure, ListItem, Mark, Table } from "../article.js";
import { numberItems } from "../list-numbers.js";
import { safeUrl } from "../url.js";
import { renderInline } from "./inline.js";
import { gatherLists } from "./lists.js";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for content and quoted attributes alike; control characters, which HTML forbids, go. */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => ESCAPES[char] ?? "")
    .replace(/\p{Cc}/gu, (char) => (/[\t\n]/.test(char) ? char : ""));
}

function writeLink(href: string | undefined, inner: string): string {
  const url = safeUrl(href);
  return url === undefined ? inner : `<a href="${escapeHtml(url)}">${inner}</a>`;
}

function wrapMark(mark: Mark, inner: string): string {
  if (mark.type === "link") return writeLink(mark.href, inner);
  return mark.type === "strong" ? `<strong>${inner}</strong>` : `<em>${inner}</em>`;
}

function writeInline({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks?: readonly Mark[];
}): string {
  return renderInline(text, marks, { write: escapeHtml, wrap: wrapMark });
}

function writeFigure({ src, alt, caption }: Figure): string {
  const url = safeUrl(src);
  const image =
    url === undefined ? "" : `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? "")}">`;
  const text = caption === undefined ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return image === "" && text === "" ? "" : `<figure>${image}${text}</figure>`;
}

function writeTable({ rows }: Table): string {
  const lines = rows.map((row) => {
    const cells = row.map((cell) => `<td>${escapeHtml(cell)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><tbody>${lines.join("")}</tbody></table>`;
}

function tagOf(item: ListItem): string {
  return item.ordered ? "ol" : "ul";
}

/** Nests the items by their depth: an item stays open as long as deeper ones follow. */
function writeItems(items: readonly ListItem[]): string {
  const open: { readonly tag: string; number: number }[] = [];
  const numbers = numberItems(items);
  let html = "";
  const close = (): void => {
    html += `</li></${open.pop()?.tag ?? "ul"}>`;
  };
  for (const [index, item] of items.entries()) {
    const tag = tagOf(item);
    while (open.length > item.depth + 1) close();
    if (open.length === item.depth + 1 && open[item.depth]?.tag !== tag) close();
    if (open.length === item.depth + 1) html += "</li>";
    else {
      open.push({ tag, number: 0 });
      html += `<${tag}>`;
    }
    const [list, number = 1] = [open[item.depth], numbers[index]];
    // The number is written where it is not the next one.
    const isNext = !item.ordered || list?.number === number - 1;
    if (list !== undefined) list.number = number;
    html += `<li${isNext ? "" : ` value="${number}"`}>${writeInline(item)}`;
  }
  while (open.length > 0) close();
  return html;
}

function writeBlock(block: Exclude<Block, ListItem>): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${writeInline(block)}</p>`;
    case "quote":
      return `<blockquote><p>${writeInline(block)}</p></blockquote>`;
    case "heading": {
      // The headline is the one h1.
      const level = Math.max(2, block.level);
      return `<h${level}>${writeInline(block)}</h${level}>`;
    }
    case "figure":
      return writeFigure(block);
    case "table":
      return writeTable(block);
    case "code":
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
  }
}

function writeTime(value: string | undefined): string {
  return value === undefined
    ? ""
    : `<time datetime="${escapeHtml(value)}">${escapeHtml(value)}</time>`;
}

function writeHeader(article: Article): string {
  const { title, subtitle, publishedAt, source, authors } = article;
  const names = authors.map(({ name }) => escapeHtml(name)).join("、");
  const cite =
    source === undefined ? "" : `<cite>${writeLink(source.url, escapeHtml(source.name))}</cite>`;
  const credits = [writeTime(publishedAt), cite].filter((part) => part !== "").join(" ");
  const parts = [
    title === undefined ? "" : `<h1>${escapeHtml(title)}</h1>`,
    subtitle === undefined ? "" : `<p>${escapeHtml(subtitle)}</p>`,
    credits === "" ? "" : `<p>${credits}</p>`,
    names === "" ? "" : `<address>${names}</address>`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `<header>\n${parts.join("\n")}\n</header>`;
}

/**
 * An article as a semantic HTML fragment: one `article` element. All text is escaped, no tag or attribute comes from
 * the document, and addresses other than http and https are left out.
 *
 * @category Output
 * @example
 * import { parseArticle } from "wenzhang";
 * import { toHtml } from "wenzhang/render";
 *
 * const article = parseArticle("<h1>渡轮试航</h1><p>一艘白色渡轮清晨<b>驶出</b>码头，风浪不大。</p>");
 * toHtml(article).split("\n").at(-2); // '<p>一艘白色渡轮清晨<strong>驶出</strong>码头，风浪不大。</p>'
 */
export function toHtml(article: Article): string {
  const parts = gatherLists(article.blocks).map((part) =>
    "items" in part ? writeItems(part.items) : writeBlock(part.block),
  );
  const body = [writeHeader(article), ...parts].filter((part) => part !== "");
  return `<article lang="${escapeHtml(article.language)}">\n${body.join("\n")}\n</article>`;
}
