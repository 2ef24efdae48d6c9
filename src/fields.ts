import type { Field } from "./evidence.js";

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
