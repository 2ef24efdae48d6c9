import type { Article, Block, Figure, ListItem, Mark, Table } from "../article.js";
import { checkKeys, nameType } from "../checks.js";
import { numberItems } from "../list-numbers.js";
import { safeUrl } from "../url.js";
import { writeFrontMatter } from "./front-matter.js";
import { renderInline } from "./inline.js";
import { gatherLists } from "./lists.js";

/**
 * How an article is written as Markdown.
 *
 * @category Output
 * @example
 * import { parseArticle } from "wenzhang";
 * import { toMarkdown } from "wenzhang/render";
 *
 * const article = parseArticle("<h1>渡轮试航</h1><p>一艘白色渡轮清晨驶出码头，风浪不大。</p>");
 * toMarkdown(article, { frontMatter: true }).startsWith("---"); // true
 */
export interface MarkdownOptions {
  /** Puts a YAML front matter before the text: title, date, source, author, categories and the like. */
  readonly frontMatter?: boolean;
}

/** Escapes what has a meaning anywhere in a line. */
function escapeInline(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&$]/g, "\\$&");
}

/** Escapes what has a meaning at a line's head only: bullets, numbers, rules. */
function escapeHead(line: string): string {
  return line.replace(/^[-+=]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

function writeUrl(href: string): string | undefined {
  const url = safeUrl(href);
  return url
    ?.replace(/[\\<>()\s]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`)
    .replace(/&(?=[#\w]{1,32};)/g, "\\&");
}

/**
 * Whether asterisks are read as emphasis around what is written inside: words at both its ends. Before a Han character
 * 他说：** is not read, nor [链接](…)**.
 */
function takesAsterisks(inner: string): boolean {
  return /^[\p{L}\p{N}]/u.test(inner) && /[\p{L}\p{N}]$/u.test(inner.slice(-2));
}

interface Inline {
  readonly text: string;
  readonly marks?: readonly Mark[];
}

function writeInline({ text, marks = [] }: Inline): string {
  const starts = new Set(marks.map((mark) => mark.start));
  const ends = new Set(marks.map((mark) => mark.end));
  const wrap = (mark: Mark, inner: string): string => {
    if (mark.type === "link") {
      const url = mark.href === undefined ? undefined : writeUrl(mark.href);
      return url === undefined ? inner : `[${inner}](${url})`;
    }
    const [asterisks, tag] = mark.type === "strong" ? ["**", "strong"] : ["*", "em"];
    // Two marks that touch would run their asterisks into each other: tags keep them apart.
    const apart = !starts.has(mark.end) && !ends.has(mark.start);
    const plain = apart && takesAsterisks(inner);
    return plain ? `${asterisks}${inner}${asterisks}` : `<${tag}>${inner}</${tag}>`;
  };
  const written = renderInline(text, marks, { write: escapeInline, wrap });
  // 好消息![早市](…) would be read as an image; the brackets of the text itself are escaped.
  return escapeHead(written.replace(/!(?=\[)/g, "\\!").trim());
}

function writeFigure({ src, alt, caption }: Figure): string {
  const url = src === undefined ? undefined : writeUrl(src);
  const image = url === undefined ? "" : `![${escapeInline(alt ?? "")}](${url})`;
  const words = caption === undefined ? "" : escapeInline(caption).trim();
  // Without its picture a caption is marked as the press marks one.
  const text = words === "" ? "" : image === "" ? `▲ ${words}` : `*${words}*`;
  return [image, text].filter((part) => part !== "").join("\n\n");
}

function writeRow(cells: readonly string[], width: number): string {
  const padded = Array.from({ length: width }, (_, index) => escapeInline(cells[index] ?? ""));
  return `| ${padded.join(" | ")} |`;
}

function writeTable({ rows }: Table): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const [head, ...rest] = rows;
  if (head === undefined || width === 0) return "";
  const rule = `|${" --- |".repeat(width)}`;
  return [writeRow(head, width), rule, ...rest.map((row) => writeRow(row, width))].join("\n");
}

function writeCode(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** Indents each item by the width of the bullets it stands under. */
function writeItems(items: readonly ListItem[]): string {
  const numbers = numberItems(items);
  const widths: number[] = [];
  const lines = items.map((item, index) => {
    const bullet = item.ordered ? `${numbers[index] ?? 1}.` : "-";
    const indent = widths.slice(0, item.depth).reduce((sum, width) => sum + width, 0);
    widths[item.depth] = bullet.length + 1;
    return `${" ".repeat(indent)}${bullet} ${writeInline(item)}`;
  });
  return lines.join("\n");
}

function writeBlock(block: Exclude<Block, ListItem>): string {
  switch (block.type) {
    case "paragraph":
      return writeInline(block);
    case "quote":
      return `> ${writeInline(block)}`;
    case "heading":
      // The headline is the one heading of rank 1.
      return `${"#".repeat(Math.max(2, block.level))} ${writeInline(block)}`;
    case "figure":
      return writeFigure(block);
    case "table":
      return writeTable(block);
    case "code":
      return writeCode(block.text);
  }
}

const OPTIONS: Readonly<Record<keyof MarkdownOptions, true>> = { frontMatter: true };

function checkMarkdownOptions(options: unknown): asserts options is MarkdownOptions {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`Options are an object, not ${nameType(options)}.`);
  checkKeys(options, OPTIONS, "options");
  const { frontMatter }: { readonly frontMatter?: unknown } = options;
  if (frontMatter !== undefined && typeof frontMatter !== "boolean")
    throw new TypeError(`options.frontMatter is true or false, not ${nameType(frontMatter)}.`);
}

/**
 * An article as Markdown (CommonMark, tables as GitHub has them): the headline and the body. What would be read as
 * markup is escaped, addresses other than http and https are left out.
 *
 * @category Output
 * @example
 * import { parseArticle } from "wenzhang";
 * import { toMarkdown } from "wenzhang/render";
 *
 * const article = parseArticle("<h1>渡轮试航</h1><p>一艘白色渡轮清晨<b>驶出</b>码头，风浪不大。</p>");
 * toMarkdown(article); // '# 渡轮试航\n\n一艘白色渡轮清晨**驶出**码头，风浪不大。\n'
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  checkMarkdownOptions(options);
  const parts = gatherLists(article.blocks).map((part) =>
    "items" in part ? writeItems(part.items) : writeBlock(part.block),
  );
  const front = options.frontMatter === true ? writeFrontMatter(article) : "";
  const title = article.title === undefined ? "" : `# ${escapeInline(article.title).trim()}`;
  const text = [title, ...parts].filter((part) => part !== "").join("\n\n");
  return `${front}${text}\n`;
}
