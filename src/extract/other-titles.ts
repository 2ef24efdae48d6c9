import { type FrontField, readFront } from "../front-keys.js";
import { isOwnLine } from "../grammar/own-words.js";
import { plainScript } from "../grammar/plain-script.js";
import { elementText } from "../select.js";
import type { SourceElement } from "../source.js";
import { collapseSpace, foldText } from "../text.js";
import { type Candidate, type Choice, choose } from "./candidates.js";
import { type Extraction, type Layout, linesAbove, linesBelow, linesWithin } from "./context.js";
import { findNamed } from "./element-names.js";
import type { Line } from "./line.js";
import { findHits } from "./match.js";

type Title = Candidate<string>;

/** The headline after 原标题. */
export function readOriginalTitle(x: Extraction, layout: Layout): Choice<string> | undefined {
  const stated = findHits(x, x.adapter.originalTitle).map(({ text, method, where }): Title => {
    return { value: cleanTitle(text), method, where, text, confidence: 0.97 };
  });
  const lines = [...linesAbove(x, layout), ...linesWithin(x, layout), ...linesBelow(x, layout)];
  return choose(
    [
      ...stated,
      ...lines.map(readLabelled),
      ...fromHidden(x, layout.holder),
      ...fromFront(x, "originalTitle"),
    ].filter(({ value }) => value !== "" && !isOwnLine(value)),
    (value) => value,
  );
}

/** 原标题：…, and （原题为《…》） at the end of the body. */
const NAMED =
  /^[（(【[]?(?:本文|文章)?原标?题目?(?:为|是)\s?[:：]?\s?[《“"]?(.{4,80}?)[》”"]?[）)】\]。]{0,2}$/u;
const LONGEST = 120;

function readLabelled({ block: { text, index }, labels }: Line): Title {
  const label = labels.find((value) => value.label === "originalTitle");
  const value = cleanTitle(label?.value ?? readNamedTitle(text));
  return { value, method: "line", where: "原标题", text, confidence: 0.9, line: index };
}

/** The title that a line names without a colon; empty where it names none. */
export function readNamedTitle(text: string): string {
  if (text.length > LONGEST || !text.includes("原")) return "";
  const plain = plainScript(text);
  const named = NAMED.exec(plain)?.[1] ?? "";
  // 原题是一道几何题，难住了不少家长 is the report's.
  if (!/[《（(【[:]/u.test(plain) && (plain.includes("原题") || /[，,]/u.test(named))) return "";
  const start = plain.indexOf(named);
  return text.slice(start, start + named.length);
}

/** How many elements at the head of the body may hold the original headline unseen. */
const MOST_CHILDREN = 8;

/** Platforms keep the headline of the report they took over in a hidden paragraph: 原标题：…. */
function fromHidden({ repair }: Extraction, holder: SourceElement | undefined): readonly Title[] {
  const children = holder?.children.slice(0, MOST_CHILDREN) ?? [];
  return children.flatMap((child): readonly Title[] => {
    if (child.type !== "tag" || child.attribs["data-role"] !== "original-title") return [];
    const text = collapseSpace(repair(elementText(child)));
    const value = cleanTitle(text.replace(/^原[标標][题題]\s?[:：]\s?/u, ""));
    return [
      { value, method: "selector", where: "[data-role=original-title]", text, confidence: 0.85 },
    ];
  });
}

const SUBTITLE =
  /sub-?title|intro-?title|sub-?head|fu-?biaoti|futi\b|\bfbt\b|yinti|jianti|\bfont02\b/iu;
/** The elements of digital newspapers made with Founder's system. */
const FOUNDER = /^founder-(?:sub|intro)title$/u;
const SHORTEST_SUBTITLE = 5;
const LONGEST_SUBTITLE = 80;

/** The second headline: where the adapter says, behind 副标题：, or the heading beside the headline. */
export function readSubtitle(
  x: Extraction,
  layout: Layout,
  title: string | undefined,
): Choice<string> | undefined {
  const stated = findHits(x, x.adapter.subtitle).map(({ text, method, where }): Title => {
    return { value: collapseSpace(text), method, where, text, confidence: 0.95 };
  });
  const labelled = linesAbove(x, layout).flatMap(({ labels, block: { text, index } }) =>
    labels
      .filter(({ label, value }) => label === "subtitle" && value !== "")
      .map(({ value }): Title => {
        return { value, method: "line", where: "副标题", text, confidence: 0.9, line: index };
      }),
  );
  return choose(
    [...stated, ...labelled, ...fromNeighbours(x, layout, title), ...fromFront(x, "subtitle")],
    (value) => value,
  );
}

/** A heading of lower rank right above or below the headline, in the same element; or what calls itself a subtitle. */
function fromNeighbours(
  { lines }: Extraction,
  { headline, start }: Layout,
  title: string | undefined,
): readonly Title[] {
  const line = lines[headline ?? -1];
  if (headline === undefined || line === undefined) return [];
  // In an element that holds headline and body alike, the body may seem to begin above the byline.
  const next = lines.findIndex(
    ({ kind }, i) => i > headline && (kind === "byline" || kind === "prose"),
  );
  const end = lines[next]?.kind === "byline" ? Math.max(start, next) : start;
  const near = [lines[headline - 1], ...lines.slice(headline + 1, Math.min(end, headline + 4))];
  return near.flatMap((other): readonly Title[] => {
    if (other === undefined || other.linked > 0.5) return [];
    const { text, element, index } = other.block;
    if (text.length < SHORTEST_SUBTITLE || text.length > LONGEST_SUBTITLE) return [];
    if (other.kind !== "text" || foldText(text) === foldText(title ?? "")) return [];
    const named =
      findNamed(element, SUBTITLE, 1) !== undefined || FOUNDER.test(element?.name ?? "");
    const isDashed = index === headline + 1 && /^——\S/u.test(text);
    if (!named && !isDashed && !isLowerHeading(other, line)) return [];
    const where = named
      ? "element of a subtitle"
      : isDashed
        ? "dashes below the headline"
        : "heading beside the headline";
    // What stands above is the kicker where both are there.
    const confidence = index < line.block.index ? 0.65 : 0.7;
    return [{ value: text, method: "line", where, text, confidence, line: index }];
  });
}

function isLowerHeading({ block }: Line, { block: headline }: Line): boolean {
  return (
    Math.abs(block.index - headline.index) === 1 &&
    block.type === "heading" &&
    headline.type === "heading" &&
    (block.level ?? 0) > (headline.level ?? 6) &&
    block.element !== undefined &&
    (block.element.parent === headline.element?.parent || block.element.parent === headline.element)
  );
}

function fromFront({ source }: Extraction, field: FrontField): readonly Title[] {
  return readFront(source.frontMatter, field).map(({ key, texts: [text] }): Title => {
    return { value: text, method: "front-matter", where: key, text, confidence: 0.8 };
  });
}

function cleanTitle(text: string): string {
  const title = collapseSpace(text);
  return /^《[^《》]*》$/u.test(title) ? title.slice(1, -1) : title;
}
