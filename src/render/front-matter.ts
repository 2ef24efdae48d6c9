import type { Article, Contributor } from "../article.js";
import { FRONT_KEYS, type FrontField } from "../front-keys.js";
import { safeUrl } from "../url.js";

/** A YAML double-quoted string: JSON's, with the control characters that YAML forbids escaped as well. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function writeField(field: FrontField, value: string | readonly string[] | undefined): string {
  return writeEntry(FRONT_KEYS[field][0], value);
}

function writeEntry(name: string, value: string | readonly string[] | undefined): string {
  if (value === undefined || value.length === 0) return "";
  if (typeof value === "string") return `${name}: ${quote(value)}\n`;
  return `${name}:\n${value.map((item) => `  - ${quote(item)}\n`).join("")}`;
}

/** A person with the role and the affiliation, which `author` and `editor` have no place for. */
function writeCredit({ name, role, affiliation }: Contributor): string {
  return affiliation === undefined ? `${role} ${name}` : `${role} ${name} @ ${affiliation}`;
}

/** The YAML front matter of an article, its fences included; fields that are absent are left out. */
export function writeFrontMatter(article: Article): string {
  const fields = [
    writeField("title", article.title),
    writeField("subtitle", article.subtitle),
    writeField("originalTitle", article.originalTitle),
    writeField("publishedAt", article.publishedAt),
    writeField("modifiedAt", article.modifiedAt),
    writeField("source", article.source?.name),
    writeField("sourceUrl", safeUrl(article.source?.url)),
    writeField(
      "authors",
      article.authors.map(({ name }) => name),
    ),
    writeField(
      "editors",
      article.editors.map(({ name }) => name),
    ),
    writeField("credits", [...article.authors, ...article.editors].map(writeCredit)),
    writeField("categories", article.categories),
    writeField("keywords", article.keywords),
    writeField("image", safeUrl(article.image)),
    writeField("url", safeUrl(article.url)),
    writeEntry("lang", article.language),
  ];
  return `---\n${fields.join("")}---\n\n`;
}
