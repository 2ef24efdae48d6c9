import type { Article, Diagnostic, Evidence, Field } from "../article.js";
import { diagnose } from "../diagnostics.js";
import { findRelativeDates } from "../grammar/dates.js";
import { readBody } from "./body.js";
import { readBylineNames } from "./byline.js";
import { toEvidence } from "./candidates.js";
import { type Extraction, type Layout, linesAbove } from "./context.js";
import { findImage } from "./image.js";
import { readKeywords } from "./keywords.js";
import { findLayout } from "./layout.js";
import { readMedium } from "./medium.js";
import { readOriginalTitle, readSubtitle } from "./other-titles.js";
import { readPeople } from "./people.js";
import { readModified, readPublished } from "./published.js";
import { readPublisher } from "./publisher.js";
import { readRelated } from "./related.js";
import { tellSelfMedia } from "./self-media.js";
import { readStocks } from "./stocks.js";
import { readTrail, toCategories } from "./trail.js";
import { tellNotArticle } from "./verdict.js";

/** What extraction finds: an article without the language, which is told from the text as returned. */
export type Extracted = Omit<Article, "language">;

/** Reads every field of the article. */
export function extractArticle(x: Extraction): Extracted {
  const { source, adapter } = x;
  const { layout, title, missedWithin } = findLayout(x);
  const body = readBody(x, layout, title?.value);
  const text = body.blocks.map((block) => ("text" in block ? block.text : "")).join("\n");
  const captions = body.blocks.flatMap((block) =>
    block.type === "figure" && block.caption ? [block.caption] : [],
  );
  const originalTitle = readOriginalTitle(x, layout);
  const subtitle = readSubtitle(x);
  const published = readPublished(x, layout);
  const modified = readModified(x, layout, published?.value);
  const page = tellSelfMedia(x);
  const byline = readBylineNames(x, layout, page);
  const medium = readMedium(x, layout, byline);
  const people = readPeople(x, layout, { byline, captions, medium: medium?.value.name, page });
  const trail = readTrail(x, layout, title?.value);
  const front = source.frontMatter?.get("categories");
  const categories = front === undefined ? toCategories(trail?.value ?? []) : [front].flat();
  const keywords = readKeywords(x, layout, text, title?.value);
  const image = findImage(x, body.blocks);
  const stocks = readStocks(x, layout);
  const related = readRelated(x, layout);
  const publisher = readPublisher(x);
  const url = source.url ?? source.head.canonical;

  const evidence: Partial<Record<Field, Evidence>> = {
    ...(url !== undefined && { url: stateUrl(x, url) }),
    ...(title && { title: title.evidence }),
    ...(originalTitle && { originalTitle: originalTitle.evidence }),
    ...(subtitle && { subtitle: subtitle.evidence }),
    ...(published && { publishedAt: published.evidence }),
    ...(modified && { modifiedAt: modified.evidence }),
    ...(medium && { source: medium.evidence }),
    ...(people.authorsEvidence && { authors: people.authorsEvidence }),
    ...(people.editorsEvidence && { editors: people.editorsEvidence }),
    ...(trail && { breadcrumb: trail.evidence }),
    ...(categories.length > 0 && { categories: stateCategories(front !== undefined, categories) }),
    ...(keywords && { keywords: keywords.evidence }),
    ...(image && { image: toEvidence(image) }),
    ...(body.blocks.length > 0 && { body: stateBody(x, layout) }),
    ...(stocks && { stocks: toEvidence(stocks) }),
    ...(related.length > 0 && {
      related: stateRelated(related.map(({ heading }) => heading ?? "")),
    }),
    ...(publisher && { publisher: toEvidence(publisher) }),
  };
  const verdict = tellNotArticle(
    x,
    body.blocks,
    title?.value,
    published?.candidate.line !== undefined,
  );
  const missing = report({ title, publishedAt: published, source: medium, body: body.blocks[0] });
  return {
    adapter: adapter.name,
    format: source.format,
    ...(url !== undefined && { url }),
    ...(title && { title: title.value }),
    ...(originalTitle && { originalTitle: originalTitle.value }),
    ...(subtitle && { subtitle: subtitle.value }),
    ...(published && { publishedAt: published.value }),
    ...(modified && { modifiedAt: modified.value }),
    ...(medium && { source: medium.value }),
    authors: people.authors,
    editors: people.editors,
    breadcrumb: trail?.value ?? [],
    categories,
    keywords: keywords?.value ?? [],
    ...(image && { image: image.value }),
    blocks: body.blocks,
    stocks: stocks?.value ?? [],
    related,
    ...(publisher && { publisher: publisher.value }),
    evidence,
    diagnostics: [
      ...source.diagnostics,
      ...(missedWithin ? [diagnose("extract/within-missed", undefined, "body")] : []),
      ...(published === undefined ? reportRelativeDates(x, layout) : []),
      ...missing,
      ...(verdict === undefined ? [] : [diagnose("extract/not-an-article", verdict, "body")]),
    ],
  };
}

function report(fields: Readonly<Partial<Record<Field, unknown>>>): readonly Diagnostic[] {
  const names: readonly Field[] = ["title", "publishedAt", "source", "body"];
  return names
    .filter((field) => fields[field] === undefined)
    .map((field) => diagnose("extract/missing", `No ${field} was found.`, field));
}

function reportRelativeDates(x: Extraction, layout: Layout): readonly Diagnostic[] {
  for (const { block } of linesAbove(x, layout)) {
    const [found] = block.text.length < 160 ? findRelativeDates(block.text) : [];
    if (found !== undefined)
      return [diagnose("extract/relative-date", `It reads "${found.text}".`, "publishedAt")];
  }
  return [];
}

function stateUrl({ source }: Extraction, url: string): Evidence {
  return source.url === undefined
    ? { method: "meta", where: "canonical", text: url, confidence: 0.9 }
    : { method: "option", where: "options.url", text: url, confidence: 1 };
}

function stateCategories(front: boolean, categories: readonly string[]): Evidence {
  const text = categories.join(" ");
  return front
    ? { method: "front-matter", where: "categories", text, confidence: 0.95 }
    : { method: "default", where: "breadcrumb", text, confidence: 0.6 };
}

function stateBody(x: Extraction, layout: Layout): Evidence {
  const first = x.lines[layout.start]?.block.text ?? "";
  const { holder } = layout;
  if (holder === undefined)
    return {
      method: "line",
      where: "heaviest run of lines",
      text: first.slice(0, 80),
      confidence: 0.7,
    };
  const { id, class: names } = holder.attribs;
  const where = `${holder.name}${id ? `#${id}` : ""}${names ? `.${names.trim().split(/\s+/u).join(".")}` : ""}`;
  return { method: "selector", where, text: first.slice(0, 80), confidence: 0.85 };
}

function stateRelated(headings: readonly string[]): Evidence {
  return { method: "line", where: "list headings", text: headings.join(" "), confidence: 0.6 };
}
