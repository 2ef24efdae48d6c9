import type { Article, Field } from "./article.js";

/** Every field, in the article's order. */
export const FIELDS = [
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
  "body",
  "stocks",
  "related",
  "publisher",
] as const satisfies readonly Field[];

/** A field's value. */
export function readField(article: Omit<Article, "language">, field: Field): unknown {
  return field === "body" ? article.blocks : article[field];
}

/** Whether a value is there: a list may be empty. */
export function isPresent(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
