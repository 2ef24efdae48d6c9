import { escapeHtml, renderInline } from "./markdown-inline.js";
import { isTagAlone, opensMarkup } from "./markdown-markup.js";
import { resolveReferences } from "./markdown-references.js";

/** Deeper list items are shown at this depth. */
const MAX_DEPTH = 6;

/** The longest line that an underline makes a heading. */
const MAX_TITLE = 80;

/** Renders the block that begins at a line; `undefined` if none of its kind does. `next` is the first line behind it. */
type BlockRule = (lines: readonly string[], at: number) => Rendered | undefined;

interface Rendered {
  readonly html: string;
  readonly next: number;
}

/**
 * Lowers Markdown to HTML line by line: headings, paragraphs, lists, quotes, code, figures and pipe tables; lines that
 * begin with a block's tag stay HTML up to the next blank one.
 */
export function renderMarkdown(text: string): string {
  return renderBlocks(resolveReferences(text.split(/\r\n?|\n/)), [...BLOCK_RULES, renderQuote]);
}

/** In the order tried: a paragraph ends where any of them begins. */
const BLOCK_RULES: readonly BlockRule[] = [
  renderFence,
  renderMarkup,
  renderHeading,
  renderRule,
  renderFigure,
  renderTable,
  renderList,
];

function renderBlocks(lines: readonly string[], rules: readonly BlockRule[]): string {
  const html: string[] = [];
  let paragraph: string[] = [];
  const flush = (tag: string) => {
    const text = joinLines(paragraph);
    if (text !== "") html.push(`<${tag}>${renderInline(text)}</${tag}>`);
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    // Below a line that could be one; below a paragraph it is a ruler.
    const isTitle = paragraph.length === 1 && (paragraph[0] ?? "").length <= MAX_TITLE;
    if (isTitle && /^ {0,3}(?:=+|-{2,})\s*$/.test(line)) {
      flush(line.includes("=") ? "h1" : "h2");
      continue;
    }
    const block = applyRules(rules, lines, at);
    // A Chinese paragraph begins with two ideographic spaces, with or without a blank line before it.
    if (block || line.trim() === "" || line.startsWith("\u3000\u3000")) flush("p");
    if (block) {
      html.push(block.html);
      at = block.next - 1;
    } else paragraph.push(line);
  }
  flush("p");
  return html.join("\n");
}

function applyRules(
  rules: readonly BlockRule[],
  lines: readonly string[],
  at: number,
): Rendered | undefined {
  for (const rule of rules) {
    const rendered = rule(lines, at);
    if (rendered) return rendered;
  }
  return undefined;
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/;

/** Joins hard-wrapped lines: with a space, but for Chinese, which has none. */
function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let last = "";
  for (const [at, line] of lines.entries()) {
    const text = line.replace(/^[ \t]+/, "").trimEnd();
    const isBreak = at < lines.length - 1 && /(?: {2}|\\)$/.test(line);
    const part = isBreak ? text.replace(/\\$/, "") : text;
    // A line break, and every Chinese character, joins without a space.
    if (last !== "" && !WIDE.test(last) && !WIDE.test(part.charAt(0))) parts.push(" ");
    parts.push(part, isBreak ? "<br>" : "");
    last = isBreak ? "" : part.slice(-1);
  }
  return parts.join("");
}

function renderFence(lines: readonly string[], at: number): Rendered | undefined {
  const fence = /^ {0,3}(`{3,80}|~{3,80}(?!~))[^`]*$/.exec(lines[at] ?? "")?.[1];
  if (fence === undefined) return undefined;
  const sign = fence.charAt(0);
  const closes = (line: string) =>
    line.trimStart().startsWith(fence) && line.replaceAll(sign, "").trim() === "";
  const last = findLine(lines, at + 1, closes);
  const code = escapeHtml(lines.slice(at + 1, last).join("\n"));
  return { html: `<pre><code>${code}</code></pre>`, next: last + 1 };
}

/** The first line from one on that passes a test, else the end. */
function findLine(lines: readonly string[], from: number, test: (line: string) => boolean): number {
  let at = from;
  while (at < lines.length && !test(lines[at] ?? "")) at++;
  return at;
}

function renderMarkup(lines: readonly string[], at: number): Rendered | undefined {
  const line = lines[at] ?? "";
  const isBelowText = (lines[at - 1] ?? "").trim() !== "";
  if (!opensMarkup(line) && (isBelowText || !isTagAlone(line))) return undefined;
  const isComment = /^\s*<!--/.test(line);
  const last = findLine(
    lines,
    at,
    (other) => other.trim() === "" || (isComment && other.includes("-->")),
  );
  const next = (lines[last] ?? "").trim() === "" ? last : last + 1;
  return { html: lines.slice(at, next).join("\n"), next };
}

function renderHeading(lines: readonly string[], at: number): Rendered | undefined {
  const match = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(lines[at] ?? "");
  if (match === null) return undefined;
  const [, { length: level } = "#", rest = ""] = match;
  // A closing sequence stands behind a space: "C#" keeps its sign.
  const text = rest.trimEnd().replace(/[ \t]#{1,80}$/, "");
  return { html: `<h${level}>${renderInline(text.trim())}</h${level}>`, next: at + 1 };
}

function renderRule(lines: readonly string[], at: number): Rendered | undefined {
  const line = (lines[at] ?? "").replace(/\s+/g, "");
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(line) ? { html: "<hr>", next: at + 1 } : undefined;
}

function renderFigure(lines: readonly string[], at: number): Rendered | undefined {
  const line = (lines[at] ?? "").trim();
  if (!line.startsWith("![") || !line.endsWith(")")) return undefined;
  const image = renderInline(line);
  const match = /^<img src="[^"]*" alt="[^"]*" title="([^"]*)">$/.exec(image);
  if (match === null) return undefined;
  const caption = match[1] ? `<figcaption>${match[1]}</figcaption>` : "";
  return { html: `<figure>${image}${caption}</figure>`, next: at + 1 };
}

function renderTable(lines: readonly string[], at: number): Rendered | undefined {
  const head = lines[at] ?? "";
  const delimiter = (lines[at + 1] ?? "").trim();
  if (!head.includes("|") || !/^[|:\- \t]{3,}$/.test(delimiter)) return undefined;
  if (!delimiter.includes("-") || !delimiter.includes("|")) return undefined;
  let next = at + 2;
  while (lines[next]?.includes("|")) next++;
  const rows = [head, ...lines.slice(at + 2, next)].map((line, index) => {
    const tag = index === 0 ? "th" : "td";
    const cells = splitCells(line).map((cell) => `<${tag}>${renderInline(cell)}</${tag}>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return { html: `<table>${rows.join("\n")}</table>`, next };
}

function splitCells(line: string): readonly string[] {
  const cells = line.trim().replaceAll("\\|", "&#124;").split("|");
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.trim());
}

interface Item {
  readonly depth: number;
  readonly tag: "ol" | "ul";
  /** As written, 0 for a bullet. */
  readonly number: number;
  readonly lines: string[];
}

function renderList(lines: readonly string[], at: number): Rendered | undefined {
  const items: Item[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? "";
    const item = readItem(line);
    if (item) items.push(item);
    // A wrapped line of an item is indented; anything else ends the list.
    else if (items.length > 0 && /^[ \t]+\S/.test(line)) items.at(-1)?.lines.push(line);
    else break;
  }
  return items.length === 0 ? undefined : { html: renderItems(items), next };
}

function readItem(line: string): Item | undefined {
  const match = /^([ \t]{0,40})(?:[-*+]|(\d{1,9})[.)])[ \t]+(\S.*)$/.exec(line);
  if (match === null || /^[-*_\s]+$/.test(line)) return undefined;
  const [, indent = "", number, text = ""] = match;
  const depth = Math.min(Math.floor(indent.replaceAll("\t", "    ").length / 2), MAX_DEPTH);
  const tag = number === undefined ? "ul" : "ol";
  return { depth, tag, number: Number(number ?? 0), lines: [text] };
}

/** Opens and closes lists as the indent of the items asks. Numbers count up from the first; one may be passed over. */
function renderItems(items: readonly Item[]): string {
  const open: { readonly list: Item; number: number }[] = [];
  let html = "";
  for (const item of items) {
    let top = open.at(-1);
    while (top && (top.list.depth > item.depth || isOther(top.list, item))) {
      html += `</${top.list.tag}>`;
      open.pop();
      top = open.at(-1);
    }
    if (top === undefined || top.list.depth < item.depth) {
      html += `<${item.tag}>`;
      top = { list: item, number: 0 };
      open.push(top);
    }
    const next = top.number + 1;
    top.number = top.number === 0 ? item.number : Math.max(next, item.number);
    const value = item.tag === "ol" && top.number !== next ? ` value="${top.number}"` : "";
    html += `<li${value}>${renderInline(joinLines(item.lines))}</li>`;
  }
  return open.reduceRight((rest, { list }) => `${rest}</${list.tag}>`, html);
}

function isOther(list: Item, item: Item): boolean {
  return list.depth === item.depth && list.tag !== item.tag;
}

/** A quotation, nested ones included: all its signs are cut, and what is left may hold every other kind of block. */
function renderQuote(lines: readonly string[], at: number): Rendered | undefined {
  let next = at;
  while (/^ {0,3}>/.test(lines[next] ?? "")) next++;
  if (next === at) return undefined;
  const inner = lines.slice(at, next).map((line) => line.replace(/^[ \t>]+/, ""));
  return { html: `<blockquote>${renderBlocks(inner, BLOCK_RULES)}</blockquote>`, next };
}
