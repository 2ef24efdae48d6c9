import { textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect } from "vitest";
import type { Article, Block, DiagnosticCode, Field } from "../src/index.js";

/** Codes of what may make a text differ from the document's: after these the subsequence law does not hold. */
const CHANGES_TEXT: readonly DiagnosticCode[] = [
  "normalize/pinyin-removed",
  "normalize/script-converted",
  "normalize/controls-removed",
  "normalize/markup-removed",
  "normalize/mojibake",
];

const MUST_BE_NAMED = ["title", "publishedAt", "source"] as const;

const FIELDS = [
  "url",
  "title",
  "originalTitle",
  "subtitle",
  "publishedAt",
  "modifiedAt",
  "source",
  "authors",
  "editors",
  "breadcrumb",
  "categories",
  "keywords",
  "image",
  "stocks",
  "related",
  "publisher",
] as const satisfies readonly Field[];

/** Expects what must hold of every Article, whatever it was read from. `input` is the document as text. */
export function expectInvariants(article: Article, input: string): void {
  expectPlainJson(article);
  expectCleanText(article, input);
  expectEvidence(article);
  expectDiagnosed(article);
  expectSubsequence(article, input);
}

function expectPlainJson(article: Article): void {
  expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
  for (const { path, value } of listValues(article)) {
    if (path.startsWith(".evidence") && path.endsWith(".text")) continue;
    expect(value, `${path} is null`).not.toBeNull();
    if (!isTableCell(path)) expect(value, `${path} is empty`).not.toBe("");
  }
}

/** An empty cell is part of a table. */
function isTableCell(path: string): boolean {
  return /\.rows\.\d+\.\d+$/.test(path);
}

interface Value {
  readonly path: string;
  readonly value: unknown;
}

function listValues(value: unknown, path = ""): Value[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => listValues(inner, `${path}.${key}`));
}

function expectCleanText(article: Article, input: string): void {
  const texts = listValues({ ...article, evidence: {}, diagnostics: [] });
  const invented = !input.includes("\ufffd");
  // A page about HTML shows tags, by way of &lt;, and a dump holds them as they are.
  const showsTags = input.includes("&lt;") || input.includes("&#") || article.format !== "html";
  for (const { path, value } of texts) {
    if (typeof value !== "string") continue;
    if (invented) expect(value, path).not.toContain("\ufffd");
    if (!showsTags && !path.endsWith(".url")) expect(value, path).not.toMatch(/<\/?[a-z][^<>]*>/i);
    if (!/\.(?:text|rows)/.test(path)) expect(value, path).toBe(value.trim());
  }
}

function expectEvidence(article: Article): void {
  const found = FIELDS.filter((field) => isPresent(article[field]));
  const proven = Object.keys(article.evidence);
  expect(proven, "evidence").toEqual(expect.arrayContaining(found));
  if (article.blocks.length > 0) expect(proven, "evidence").toContain("body");
  for (const [field, evidence] of Object.entries(article.evidence)) {
    expect(evidence.confidence, field).toBeGreaterThanOrEqual(0);
    expect(evidence.confidence, field).toBeLessThanOrEqual(1);
  }
}

function isPresent(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function expectDiagnosed(article: Article): void {
  const missing: Field[] = MUST_BE_NAMED.filter((field) => article[field] === undefined);
  if (article.blocks.length === 0) missing.push("body");
  const named = article.diagnostics.map(({ field }) => field);
  expect(named, "diagnostics").toEqual(expect.arrayContaining(missing));
}

/** An adapter points, it never writes: the body's texts stand in the document, in the body's order. */
function expectSubsequence(article: Article, input: string): void {
  if (article.diagnostics.some(({ code }) => CHANGES_TEXT.includes(code))) return;
  const whole = readSource(article, input);
  let from = 0;
  for (const text of article.blocks.flatMap(listTexts)) {
    const folded = fold(text);
    const at = whole.indexOf(folded, from);
    expect(at, `not in the document, or out of order: ${text}`).toBeGreaterThanOrEqual(0);
    from = at + folded.length;
  }
  // A caption may stand in an attribute.
  const raw = fold(input);
  for (const caption of article.blocks.flatMap(listCaptions))
    expect(whole.includes(fold(caption)) || raw.includes(fold(caption)), caption).toBe(true);
}

function listCaptions(block: Block): string[] {
  return block.type === "figure" && block.caption !== undefined ? [block.caption] : [];
}

function listTexts(block: Block): string[] {
  if (block.type === "figure") return [];
  return block.type === "table" ? block.rows.flat() : [block.text];
}

/** The document's own text, read by other means than the library's. */
function readSource(article: Article, input: string): string {
  if (article.format === "text") return fold(input);
  const isMirror = article.format === "markdown";
  const body = isMirror ? input.replace(/^\s*---\n[\s\S]*?\n---\n/, "") : input;
  return fold(textContent(parseDocument(body)));
}

/** Without white space, which readers collapse, and without Markdown's marks. */
function fold(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff*_`#>[\]\\~|•·-]+/g, "");
}
