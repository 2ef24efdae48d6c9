import type { Article, Diagnostic, Evidence, Field } from "../article.js";
import { diagnose } from "../diagnostics.js";
import { readFront } from "../front-keys.js";
import { findRelativeDates } from "../grammar/dates.js";
import { findAddress } from "../url.js";
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

/** Reads every field of the article, and tells where it stands. */
export function extractArticle(x: Extraction): {
  readonly extracted: Extracted;
  readonly layout: Layout;
} {
  const found = findFields(x);
  return { extracted: toArticle(x, found), layout: found.layout };
}

function toArticle(x: Extraction, found: FoundFields): Extracted {
  const { title, originalTitle, subtitle, published, modified, medium, people, image, publisher } =
    found;
  const url = findAddress(x.source);
  return {
    adapter: x.adapter.name,
    format: x.source.format,
    ...(url !== undefined && { url }),
    ...(title && { title: title.value }),
    ...(originalTitle && { originalTitle: originalTitle.value }),
    ...(subtitle && { subtitle: subtitle.value }),
    ...(published && { publishedAt: published.value }),
    ...(modified && { modifiedAt: modified.value }),
    ...(medium && { source: medium.value }),
    authors: people.authors,
    editors: people.editors,
    breadcrumb: found.trail?.value ?? [],
    categories: found.categories,
    keywords: found.keywords?.value ?? [],
    ...(image && { image: image.value }),
    blocks: found.blocks,
    stocks: found.stocks?.value ?? [],
    related: found.related,
    ...(publisher && { publisher: publisher.value }),
    evidence: stateEvidence(x, found),
    diagnostics: [...x.source.diagnostics, ...x.reportRepairs(), ...report(x, found)],
  };
}

type FoundFields = ReturnType<typeof findFields>;

/** Looks for the fields, those first that others are told apart by. */
function findFields(x: Extraction) {
  const { layout, title, missedWithin } = findLayout(x);
  const subtitle = readSubtitle(x, layout, title?.value);
  const blocks = readBody(x, layout, [title?.value, subtitle?.value]);
  const text = blocks.map((block) => ("text" in block ? block.text : "")).join("\n");
  const captions = blocks.flatMap((block) =>
    block.type === "figure" && block.caption ? [block.caption] : [],
  );
  const published = readPublished(x, layout);
  const page = tellSelfMedia(x);
  const byline = readBylineNames(x, layout, page);
  const named = readMedium(x, layout, byline, page);
  const medium = named?.value.name === title?.value ? undefined : named;
  const trail = readTrail(x, layout, title?.value);
  const [front] = readFront(x.source.frontMatter, "categories");
  return {
    layout,
    missedWithin,
    title,
    originalTitle: readOriginalTitle(x, layout),
    subtitle,
    published,
    modified: readModified(x, layout, published?.value),
    medium,
    people: readPeople(x, layout, { byline, captions, medium: medium?.value.name, page }),
    trail,
    categories: front?.texts ?? toCategories(trail?.value ?? []),
    keywords: readKeywords(x, layout, text, title?.value),
    image: findImage(x, blocks),
    blocks,
    stocks: readStocks(x, layout),
    related: readRelated(x, layout),
    publisher: readPublisher(x),
  };
}

function stateEvidence(x: Extraction, found: FoundFields): Partial<Record<Field, Evidence>> {
  const { title, originalTitle, subtitle, published, modified, medium, people, trail } = found;
  const { categories, keywords, image, blocks, stocks, related, publisher } = found;
  const url = findAddress(x.source);
  return {
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
    ...(categories.length > 0 && { categories: stateCategories(x, categories) }),
    ...(keywords && { keywords: keywords.evidence }),
    ...(image && { image: toEvidence(image) }),
    ...(blocks.length > 0 && { body: stateBody(x, found.layout) }),
    ...(stocks && { stocks: toEvidence(stocks) }),
    ...(related.length > 0 && {
      related: stateRelated(related.map(({ heading }) => heading ?? "")),
    }),
    ...(publisher && { publisher: toEvidence(publisher) }),
  };
}

/** What extraction has to say: fields that are missing, an adapter gone stale, a page that is no article. */
function report(x: Extraction, found: FoundFields): readonly Diagnostic[] {
  const { title, published, medium, blocks } = found;
  const fields: readonly (readonly [Field, unknown])[] = [
    ["title", title],
    ["publishedAt", published],
    ["source", medium],
    ["body", blocks[0]],
  ];
  const missing = fields.filter(([, value]) => value === undefined);
  const dated = published?.candidate.line !== undefined;
  const verdict = tellNotArticle(x, blocks, title?.value, dated);
  return [
    ...(found.missedWithin ? [diagnose("extract/within-missed", undefined, "body")] : []),
    ...(published === undefined ? reportRelativeDates(x, found.layout) : []),
    ...missing.map(([field]) => diagnose("extract/missing", `No ${field} was found.`, field)),
    ...(verdict === undefined ? [] : [diagnose("extract/not-an-article", verdict, "body")]),
  ];
}

function reportRelativeDates(x: Extraction, layout: Layout): readonly Diagnostic[] {
  for (const { block } of linesAbove(x, layout)) {
    const [found] = block.text.length < 160 ? findRelativeDates(block.text) : [];
    if (found !== undefined)
      return [
        diagnose(
          "extract/relative-date",
          `The date "${found.text}" needs options.now and was left out.`,
          "publishedAt",
        ),
      ];
  }
  return [];
}

function stateUrl({ source }: Extraction, url: string): Evidence {
  return source.url === undefined
    ? { method: "meta", where: "canonical", text: url, confidence: 0.9 }
    : { method: "option", where: "options.url", text: url, confidence: 1 };
}

function stateCategories({ source }: Extraction, categories: readonly string[]): Evidence {
  const text = categories.join(" ");
  const [front] = readFront(source.frontMatter, "categories");
  return front === undefined
    ? { method: "default", where: "breadcrumb", text, confidence: 0.6 }
    : { method: "front-matter", where: front.key, text, confidence: 0.95 };
}

function stateBody(x: Extraction, layout: Layout): Evidence {
  const lines = x.lines.slice(layout.start, layout.end);
  const first = lines.find(({ block }) => block.text !== "")?.block.text ?? "pictures alone";
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
