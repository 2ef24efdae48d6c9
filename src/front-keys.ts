import type { FrontMatter } from "./source.js";

/**
 * The keys of a front matter that state a field, the first that says something counts. Our Markdown writes the first of
 * each. `source.name` is the `name` of a map under `source`; capitals make no difference.
 */
export const FRONT_KEYS = {
  title: ["title"],
  subtitle: ["subtitle"],
  originalTitle: ["original_title", "originalTitle"],
  publishedAt: [
    "date",
    "pubDate",
    "published",
    "publishedAt",
    "published_at",
    "datePublished",
    "created",
  ],
  modifiedAt: ["updated", "updated_at", "modified", "dateModified", "lastmod"],
  source: ["source", "source.name"],
  sourceUrl: ["source_url", "source.url"],
  credits: ["credits"],
  authors: ["author", "authors", "author.name", "authors.name"],
  editors: ["editor", "editors", "editor.name", "editors.name"],
  categories: ["categories", "category"],
  keywords: ["keywords", "keyword", "tags", "tag"],
  image: ["image", "headimg", "cover", "thumbnail"],
  url: ["url", "link", "permalink", "canonical", "original_url", "guid"],
  site: ["site", "sitename", "publisher", "feed"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** What a front matter may state: a field, or a part of one. */
export type FrontField = keyof typeof FRONT_KEYS;

/** One entry of a front matter. */
export interface FrontEntry {
  /** The key, as {@link FRONT_KEYS} has it. */
  readonly key: string;
  /** What stands there, trimmed: the text, or the texts of a list. */
  readonly texts: readonly [string, ...string[]];
  /** Whether it is written as a list. */
  readonly isList: boolean;
}

/** What a front matter states of a field, in the order of the keys. */
export function readFront(
  frontMatter: FrontMatter | undefined,
  field: FrontField,
): readonly FrontEntry[] {
  if (frontMatter === undefined) return [];
  return FRONT_KEYS[field].flatMap((key): readonly FrontEntry[] => {
    const value = frontMatter.get(key) ?? frontMatter.get(key.toLowerCase()) ?? [];
    const isList = typeof value !== "string";
    const [first, ...others] = [value].flat().flatMap((text) => text.trim() || []);
    return first === undefined ? [] : [{ key, texts: [first, ...others], isList }];
  });
}
