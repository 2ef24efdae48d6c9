import type { Adapter } from "../../adapter.js";
import type { Article } from "../../article.js";
import type { Proposal } from "./propose.js";

/** What to look at before a proposed adapter is kept. */
export function review({ adapter, article }: Proposal): string {
  const rows = listRows(adapter, article);
  const width = Math.max(...rows.map(([field]) => field.length));
  const shown = rows.map(([field, how, value]) => `  ${field.padEnd(width)}  ${how}: ${value}\n`);
  const notes = article.diagnostics.map(({ message }) => `  ${message}\n`);
  return [
    "Review\n",
    ...shown,
    ...(notes.length === 0 ? [] : ["\nThe page's diagnostics\n", ...notes]),
    "\nCorrect expected.json where a value is wrong, then the adapter until its test passes. Where the defaults find\n",
    "a field on every page, its selector can go.\n",
  ].join("");
}

function listRows(
  adapter: Adapter,
  article: Article,
): readonly (readonly [field: string, how: string, value: string])[] {
  const names = (people: Article["authors"]) => people.map(({ name }) => name).join(" ");
  const text = article.blocks.find((block) => block.type !== "figure")?.text ?? "";
  const count = article.blocks.length;
  const body = count === 0 ? "" : `${count} block${count === 1 ? "" : "s"}, ${cut(text)}`;
  const rows = [
    ["title", adapter.title, article.title ?? ""],
    ["published", adapter.published, article.publishedAt ?? ""],
    ["source", adapter.source, article.source?.name ?? ""],
    ["authors", adapter.authors, names(article.authors)],
    ["editors", adapter.editors, names(article.editors)],
    ["keywords", adapter.keywords, article.keywords.join(" ")],
    ["breadcrumb", adapter.breadcrumb, article.breadcrumb.join(" > ")],
    ["body", adapter.body?.within, body],
  ] as const;
  return rows.map(([field, matcher, value]) => {
    if (value === "") return [field, "not found", "point at it if the page has it"];
    return [field, matcher === undefined ? "by the defaults" : String(matcher), value];
  });
}

function cut(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
