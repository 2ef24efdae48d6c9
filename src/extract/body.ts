import type { Block, Mark } from "../article.js";
import { readCaptionCredit, readClosingCredit, readCreditLine } from "../grammar/credits.js";
import { isCaptionLine } from "../grammar/line-kinds.js";
import { isMediumName, isPersonName } from "../grammar/names.js";
import type { SourceBlock } from "../source.js";
import { foldText } from "../text.js";
import { type Extraction, type Layout, linesWithin } from "./context.js";
import { standsInNoise } from "./layout.js";
import type { Line } from "./line.js";
import { findLines } from "./match.js";

/** The body, and the lines of it that say something about the article instead of belonging to its text. */
export interface Body {
  /** The blocks in order. */
  readonly blocks: readonly Block[];
  /** Lines that left the body: bylines, credits, keyword lines. */
  readonly claimed: readonly Line[];
  /** What was trimmed off paragraphs: closing credits, 原标题 and 来源 prefixes. */
  readonly trimmed: readonly string[];
}

/** Lines inside the run that are not the article's text. */
const NOT_TEXT = new Set([
  "interface",
  "readers",
  "disclaimer",
  "footer",
  "listHeading",
  "breadcrumb",
  "empty",
]);

/** The editors' abstract above the report: 核心提示：…, 摘要：…. */
const ABSTRACT =
  /^[【[]?(?:核心提示|内容提要|內容提要|摘\s?要|提要|导读|導讀|内容摘要|本文摘要)[】\]]?[:：\s]/u;

/** Turns the lines between the layout's ends into the body. */
export function readBody(x: Extraction, layout: Layout, title: string | undefined): Body {
  const dropped = findLines(x, x.adapter.body?.drop);
  const folded = title === undefined ? "" : foldText(title);
  const claimed: Line[] = [];
  const kept: Line[] = [];
  const seen = new Set<string>();
  let inList = false;
  for (const line of linesWithin(x, layout)) {
    if (dropped.has(line.block.index) || isRepeated(line, seen)) continue;
    inList = line.kind === "listHeading" || (inList && !endsList(line));
    if (inList || (kept.length === 0 && ABSTRACT.test(line.block.text))) continue;
    if (isClaim(line) || (kept.length === 0 && isNameAlone(line))) claimed.push(line);
    else if (belongs(line, layout, folded, kept.length === 0)) kept.push(line);
  }
  return assemble(x, dropSignOff(kept), claimed);
}

const SIGN_OFF = /^[（(【[][^（(【[]{1,14}[）)】\]]$/u;

/** A last line of a few words in brackets names a desk or a medium: （即时新闻）, (中时). */
function dropSignOff(kept: readonly Line[]): readonly Line[] {
  const last = kept.filter(({ kind }) => kind !== "figure").at(-1);
  const isSignOff = last !== undefined && last !== kept[0] && SIGN_OFF.test(last.block.text);
  return isSignOff ? kept.filter((line) => line !== last) : kept;
}

/** A box of links in the midst of the body ends where the paragraphs go on. */
function endsList({ kind, block }: Line): boolean {
  return kind === "prose" && block.type !== "listItem";
}

/** A paragraph that stood before: pages keep a second copy of the body for sharing or printing. */
function isRepeated({ kind, block }: Line, seen: Set<string>): boolean {
  if (kind !== "prose") return false;
  const known = seen.has(block.text);
  seen.add(block.text);
  return known;
}

function isClaim(line: Line): boolean {
  if (line.kind === "byline") return line.size < 80;
  if (line.kind !== "text" && line.kind !== "prose") return false;
  return line.size < 60 && readCreditLine(line.block.text)?.place === "whole";
}

/** A name on a line of its own above the first paragraph: who wrote or published the article. */
function isNameAlone({ kind, block }: Line): boolean {
  return kind === "text" && (isMediumName(block.text) || isPersonName(block.text));
}

function belongs(line: Line, layout: Layout, title: string, first: boolean): boolean {
  if (NOT_TEXT.has(line.kind)) return false;
  if (line.kind === "link" && line.linked > 0.9) return false;
  if (first && foldText(line.block.text) === title && title !== "") return false;
  return (
    layout.holder === undefined || !standsInNoise(line, layout.holder) || line.kind === "prose"
  );
}

function assemble(x: Extraction, kept: readonly Line[], claimed: readonly Line[]): Body {
  const blocks: Block[] = [];
  const trimmed: string[] = [];
  const texts = kept.filter((line) => line.kind === "prose" || line.kind === "text");
  const last = texts.at(-1);
  const headings = findHeadings(kept);
  const mayBeShort = hasShortCaptions(kept);
  let figure: SourceBlock | undefined;
  for (const [i, line] of kept.entries()) {
    const { block } = line;
    if (block.type === "figure") {
      if (figure !== undefined) blocks.push(toFigure(figure, undefined));
      figure = block;
      continue;
    }
    if (
      line.kind === "caption" ||
      (figure !== undefined && isCaptionOf(line, figure, kept[i + 1], mayBeShort))
    ) {
      blocks.push(toFigure(figure, block.text));
      figure = undefined;
      continue;
    }
    if (figure !== undefined) blocks.push(toFigure(figure, undefined));
    figure = undefined;
    const credit = line === last ? readClosingCredit(block.text) : undefined;
    if (credit !== undefined && credit.place === "tail") {
      trimmed.push(block.text.slice(credit.start, credit.end));
      const rest = trimTail(block, credit.start);
      if (rest !== undefined) blocks.push(rest);
    } else blocks.push(headings.has(line) ? toHeading(block) : toBlock(block, x));
  }
  if (figure !== undefined) blocks.push(toFigure(figure, undefined));
  return { blocks: hasProse(blocks) ? blocks : blocks.flatMap(splitCaption), claimed, trimmed };
}

function hasProse(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type !== "figure" && block.text.length > 10);
}

/** On a page of nothing but pictures the captions are the article. */
function splitCaption(block: Block): readonly Block[] {
  if (block.type !== "figure" || block.caption === undefined) return [block];
  const { caption, credit: _, ...figure } = block;
  const text: Block = { type: "paragraph", text: caption };
  return figure.src === undefined ? [text] : [figure, text];
}

const CAPTION_NAMES =
  /descr|caption|cap(?:$|[-_\s])|pic_?t|center|tuzhu|img.{0,6}(?:txt|text|info|note|title)|photo.{0,4}(?:txt|text|info)/iu;

/** Whether the line below a figure is its caption. */
function isCaptionOf(
  line: Line,
  figure: SourceBlock,
  next: Line | undefined,
  mayBeShort: boolean,
): boolean {
  const { block, size } = line;
  if (isCaptionLine(block.text)) return true;
  if (figure.alt !== undefined && foldText(figure.alt) === foldText(block.text)) return true;
  const { class: names, align, style } = block.element?.attribs ?? {};
  if (names !== undefined && CAPTION_NAMES.test(names)) return true;
  if (size < 60 && (align === "center" || /text-align:\s*center/iu.test(style ?? ""))) return true;
  return mayBeShort && isShortLine(line) && next?.kind !== "text";
}

/** A few words in plain type that are no clause. */
function isShortLine({ kind, block, size }: Line): boolean {
  if (kind !== "text" || block.type !== "paragraph" || size > 24) return false;
  if (/[，,…]/u.test(block.text)) return false;
  return !block.marks?.some(
    ({ type, start, end }) => type === "strong" && end - start > block.text.length / 2,
  );
}

/** Whether short lines are captions on this page: most of them stand right below a picture. */
function hasShortCaptions(kept: readonly Line[]): boolean {
  const short = kept.filter(isShortLine);
  const below = kept.filter((line, i) => isShortLine(line) && kept[i - 1]?.kind === "figure");
  return below.length * 2 > short.length;
}

function toFigure(block: SourceBlock | undefined, line: string | undefined): Block {
  const caption = (line ?? block?.caption)?.replace(/^[▲△▼↑◎]\s*/u, "");
  const credit = caption === undefined ? undefined : readCaptionCredit(caption)?.credit;
  return {
    type: "figure",
    ...(block?.src !== undefined && { src: block.src }),
    ...(block?.alt !== undefined && { alt: block.alt }),
    ...(caption !== undefined && caption !== "" && { caption }),
    ...(credit !== undefined && { credit }),
  };
}

const LONGEST_HEADING = 30;

/** Short lines without a sentence's end that stand alone between paragraphs: sub-headings in all but markup. */
function findHeadings(kept: readonly Line[]): ReadonlySet<Line> {
  const prose = (line: Line | undefined) => line === undefined || line.kind !== "text";
  return new Set(
    kept.filter((line, i) => {
      if (line.kind !== "text" || line.block.type !== "paragraph" || line.closed) return false;
      if (line.size < 4 || line.size > LONGEST_HEADING || kept[i + 1]?.kind !== "prose")
        return false;
      return prose(kept[i - 1]);
    }),
  );
}

function toHeading(block: SourceBlock): Block {
  return { type: "heading", level: 2, text: block.text };
}

function trimTail(block: SourceBlock, end: number): Block | undefined {
  const text = block.text.slice(0, end).trimEnd();
  if (text === "") return undefined;
  const marks = block.marks?.filter((mark) => mark.end <= text.length);
  return toProse(block, text, marks);
}

function toBlock(block: SourceBlock, _x: Extraction): Block {
  return toProse(block, block.text, block.marks);
}

function toProse(block: SourceBlock, text: string, all: readonly Mark[] | undefined): Block {
  const marks = all !== undefined && all.length > 0 ? { marks: all } : {};
  switch (block.type) {
    case "heading":
      return { type: "heading", level: toLevel(block.level), text, ...marks };
    case "listItem":
      return {
        type: "listItem",
        ordered: block.ordered ?? false,
        depth: block.depth ?? 0,
        text,
        ...marks,
      };
    case "table":
      return { type: "table", rows: block.rows ?? [], text };
    case "code":
      return { type: "code", text };
    default:
      return { type: block.type === "quote" ? "quote" : "paragraph", text, ...marks };
  }
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

function toLevel(level: number | undefined): (typeof LEVELS)[number] {
  return LEVELS.find((l) => l === level) ?? 2;
}
