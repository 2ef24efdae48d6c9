import type { Adapter, Draft } from "../adapter.js";
import type { Article } from "../article.js";
import { diagnose } from "../diagnostics.js";
import type { SourceDocument } from "../source.js";
import { detectLanguage } from "./language.js";

/** The article as returned: refined by the adapter, converted to its script, its language told. */
export function finishArticle(
  draft: Omit<Article, "language">,
  source: SourceDocument,
  adapter: Adapter,
): Article {
  const told: Draft = { ...draft, language: tellLanguage(draft) };
  const refined = adapter.refine?.(told, source) ?? told;
  const { script } = adapter;
  if (script === undefined) return refined;
  const converted = convertArticle(refined, script);
  const language = tellLanguage(converted);
  if (language === refined.language) return { ...converted, language };
  const report = diagnose("normalize/script-converted", `From ${refined.language} to ${language}.`);
  return { ...converted, language, diagnostics: [...converted.diagnostics, report] };
}

function tellLanguage({ title, blocks }: Omit<Article, "language">): string {
  const texts = blocks.map((block) =>
    block.type === "figure" ? (block.caption ?? "") : block.text,
  );
  return detectLanguage([title ?? "", ...texts].join("\n"));
}

/** Fields whose strings are not Chinese text: addresses, codes, and the evidence, which keeps the original. */
const KEPT = new Set([
  "adapter",
  "format",
  "url",
  "href",
  "src",
  "image",
  "type",
  "role",
  "code",
  "publishedAt",
  "modifiedAt",
  "evidence",
  "diagnostics",
]);

function convertArticle(article: Article, convert: (text: string) => string): Article {
  const walk = <T>(value: T): T => convertValue(value, convert);
  return {
    ...article,
    ...(article.title !== undefined && { title: convert(article.title) }),
    ...(article.originalTitle !== undefined && { originalTitle: convert(article.originalTitle) }),
    ...(article.subtitle !== undefined && { subtitle: convert(article.subtitle) }),
    ...(article.source && { source: walk(article.source) }),
    authors: walk(article.authors),
    editors: walk(article.editors),
    breadcrumb: walk(article.breadcrumb),
    categories: walk(article.categories),
    keywords: walk(article.keywords),
    blocks: walk(article.blocks),
    stocks: walk(article.stocks),
    related: walk(article.related),
    ...(article.publisher && { publisher: walk(article.publisher) }),
  };
}

function convertValue<T>(value: T, convert: (text: string) => string): T;
function convertValue(value: unknown, convert: (text: string) => string): unknown {
  if (typeof value === "string") return convert(value);
  if (Array.isArray(value)) return value.map((item) => convertValue(item, convert));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      KEPT.has(key) ? item : convertValue(item, convert),
    ]),
  );
}
