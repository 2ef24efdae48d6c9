import type { Block } from "../article.js";
import { readCaptionCredit } from "../grammar/credits.js";
import { dropCounted } from "../list-numbers.js";
import type { SourceBlock } from "../source.js";
import { dropSignOff, dropTeaser, trimPrefix, trimSuffix } from "./body-ends.js";
import { findText } from "./body-text.js";
import { findCaptions } from "./captions.js";
import { findClaimed } from "./claimed.js";
import { type Extraction, type Layout, linesWithin } from "./context.js";
import { findLead } from "./lead.js";
import type { Line } from "./line.js";
import { findLines } from "./match.js";

/** Turns the lines between the layout's ends into the body. */
export function readBody(
  x: Extraction,
  layout: Layout,
  titles: readonly (string | undefined)[],
): readonly Block[] {
  const dropped = new Set([...findLines(x, x.adapter.body?.drop), ...findClaimed(x)]);
  const isKept = ({ block }: Line) => !dropped.has(block.index);
  const lead = findLead(x, layout).filter(isKept);
  const text = findText(x, layout, linesWithin(x, layout).filter(isKept), titles);
  return assemble(lead, dropSignOff(dropTeaser(text)));
}

function assemble(lead: readonly Line[], body: readonly Line[]): readonly Block[] {
  const kept = [...lead, ...body];
  const captions = findCaptions(kept);
  const captioned = new Set(captions.values());
  const headings = findHeadings(kept);
  const last = kept.filter(({ kind }) => kind === "prose" || kind === "text").at(-1);
  const blocks = kept.flatMap((line, i): readonly Block[] => {
    const { block } = line;
    if (captions.has(line)) {
      // Whose the picture is may stand on a line of its own.
      const credit = kept[i + 1]?.kind === "caption" ? kept[i + 1] : undefined;
      const isWhole = credit === undefined || captions.has(credit);
      const text = isWhole ? block.text : `${block.text} ${credit.block.text}`;
      return [toFigure(captions.get(line)?.block, text)];
    }
    if (line.kind === "caption") return [];
    if (block.type === "figure")
      return captioned.has(line) || isNothing(block) ? [] : [toFigure(block, undefined)];
    if (headings.has(line)) return [toProse(block, "heading")];
    const whole = line === body[0] ? trimPrefix(block) : block;
    return [toProse(line === last ? trimSuffix(whole) : whole)];
  });
  return hasProse(blocks) ? dropCounted(blocks) : blocks.flatMap(splitCaption);
}

/** Whether a figure has neither an address nor a caption. */
function isNothing({ src, caption }: SourceBlock): boolean {
  return src === undefined && caption === undefined;
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

/** What captions open with and is none of them: ▲, and the words that screen readers are given. */
const CAPTION_MARK = /^(?:[▲△▼↑◎]|(?:图像|圖像|图片|圖片)加[注註]文字[，,:：])\s*/u;

function toFigure(block: SourceBlock | undefined, line: string | undefined): Block {
  const caption = (line ?? block?.caption)?.replace(CAPTION_MARK, "");
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
/** A line that goes on in the next one, as verses do, and a contact's address. */
const NO_HEADING = /[，,、]$|\w@\w/u;

/** Short lines without a sentence's end that stand alone between paragraphs: sub-headings in all but markup. */
function findHeadings(kept: readonly Line[]): ReadonlySet<Line> {
  const prose = (line: Line | undefined) => line === undefined || line.kind !== "text";
  return new Set(
    kept.filter((line, i) => {
      if (line.kind !== "text" || line.block.type !== "paragraph" || isSentence(line)) return false;
      if (
        line.block.text.length < 4 ||
        line.size > LONGEST_HEADING ||
        NO_HEADING.test(line.block.text) ||
        kept[i + 1]?.kind !== "prose"
      )
        return false;
      return prose(kept[i - 1]);
    }),
  );
}

/** Whether a line ends as sentences do; 企业算起“绿色账” ends in a word, not in what somebody says, and 【新闻链接】 is one. */
function isSentence({ closed, block: { text } }: Line): boolean {
  if (/^【[^【】]*】$/u.test(text)) return false;
  return closed && !/^[^。！？!?；;：:]{2,}[^。！？!?；;：:，,…][”"’」』]$/u.test(text);
}

function toProse(block: SourceBlock, type: SourceBlock["type"] = block.type): Block {
  const { text } = block;
  const marks = block.marks !== undefined && block.marks.length > 0 ? { marks: block.marks } : {};
  switch (type) {
    case "heading":
      return { type: "heading", level: toLevel(block.level), text, ...marks };
    case "listItem":
      return {
        type: "listItem",
        ordered: block.ordered ?? false,
        depth: block.depth ?? 0,
        ...(block.number !== undefined && { number: block.number }),
        text,
        ...marks,
      };
    case "table":
      return { type: "table", rows: block.rows ?? [], text };
    case "code":
      return { type: "code", text };
    default:
      return { type: type === "quote" ? "quote" : "paragraph", text, ...marks };
  }
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

function toLevel(level: number | undefined): (typeof LEVELS)[number] {
  return LEVELS.find((l) => l === level) ?? 2;
}
