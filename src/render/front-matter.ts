import type { Article } from "../article.js";

/** A YAML double-quoted string: JSON's, with the control characters that YAML forbids escaped as well. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function writeField(name: string, value: string | readonly string[] | undefined): string {
  if (value === undefined || value.length === 0) return "";
  if (typeof value === "string") return `${name}: ${quote(value)}\n`;
  return `${name}:\n${value.map((item) => `  - ${quote(item)}\n`).join("")}`;
}

/** The YAML front matter of an article, its fences included; fields that are absent are left out. */
export function writeFrontMatter(article: Article): string {
  const fields = [
    writeField("title", article.title),
    writeField("subtitle", article.subtitle),
    writeField("date", article.publishedAt),
    writeField("updated", article.modifiedAt),
    writeField("source", article.source?.name),
    writeField(
      "author",
      article.authors.map(({ name }) => name),
    ),
    writeField(
      "editor",
      article.editors.map(({ name }) => name),
    ),
    writeField("categories", article.categories),
    writeField("keywords", article.keywords),
    writeField("image", article.image),
    writeField("url", article.url),
    writeField("lang", article.language),
  ];
  return `---\n${fields.join("")}---\n\n`;
}
