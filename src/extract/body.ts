import type { Block } from "../article.js";
import { readCaptionCredit } from "../grammar/credits.js";
import { plainScript } from "../grammar/plain-script.js";
import { dropCounted } from "../list-numbers.js";
import type { SourceBlock, SourceElement } from "../source.js";
import { endsInFullStop, foldText } from "../text.js";
import { dropSignOff, dropTeaser, trimPrefix, trimSuffix } from "./body-ends.js";
import { findCaptions } from "./captions.js";
import { findClaimed } from "./claimed.js";
import { isAdvertising, isClaim, isNameAlone, isPostHeading, isPreamble } from "./claims.js";
import { type Extraction, type Layout, linesWithin } from "./context.js";
import { isWithin } from "./elements.js";
import { isSignedDate, standsInNoise } from "./holder.js";
import { findLead } from "./lead.js";
import type { Line } from "./line.js";
import { findLines } from "./match.js";
import { findListBox, leaves } from "./related.js";

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

const ABSTRACT_WORDS = "核心提示|内容提要|內容提要|摘\\s?要|提要|(?:文章)?(?:导读|導讀)";
/** The editors' abstract above the report: 核心提示：…, 摘要：…. */
const ABSTRACT = new RegExp(`^[【[]?(?:${ABSTRACT_WORDS}|内容摘要|本文摘要)[】\\]:：\\s]`, "u");
/** Its label on a line of its own. */
const ABSTRACT_LABEL = new RegExp(`^[【[]?(?:${ABSTRACT_WORDS})[】\\]]?[:：]?$`, "u");

/** Turns the lines between the layout's ends into the body. */
export function readBody(
  x: Extraction,
  layout: Layout,
  titles: readonly (string | undefined)[],
): readonly Block[] {
  const dropped = new Set([...findLines(x, x.adapter.body?.drop), ...findClaimed(x)]);
  const folded = new Set(titles.map((title) => foldText(title ?? "")));
  const headline = x.lines[layout.headline ?? -1];
  const kept: Line[] = [];
  const seen = new Set<string>();
  let inList = false;
  let box: SourceElement | undefined;
  let isAbstract = ABSTRACT_LABEL.test(x.lines[layout.start - 1]?.block.text ?? "");
  const paragraphs = once(() => writeParagraphs(linesWithin(x, layout)));
  for (const line of linesWithin(x, layout)) {
    const { index } = line.block;
    if (dropped.has(index) || isRepeated(line, seen)) continue;
    if (layout.cells.has(index) || isSignedDate(x.lines, index)) {
      kept.push(line);
      continue;
    }
    if (kept.length === 0 && (isAbstract || ABSTRACT_LABEL.test(line.block.text))) {
      isAbstract = line.kind !== "prose";
      continue;
    }
    if (line.kind === "listHeading") box = findListBox(x, layout, line, x.lines[index + 1]);
    inList =
      line.kind === "listHeading" ||
      (inList && !endsList(line, x.lines[index - 1]) && !leaves(line, box));
    if (inList || (kept.length === 0 && ABSTRACT.test(line.block.text))) continue;
    if (isClaim(line) || (kept.length === 0 && (isNameAlone(line) || isPreamble(line)))) continue;
    if (isPostHeading(line, x.lines[index + 1]) || isPullQuote(x.lines, index)) continue;
    if (isAdvertising(line, paragraphs)) continue;
    if (kept.length === 0 && headline && continues(line, headline, folded)) continue;
    if (belongs(x, line, layout, folded, kept.length === 0)) kept.push(line);
  }
  const lead = findLead(x, layout).filter(({ block }) => !dropped.has(block.index));
  return assemble(lead, dropSignOff(dropTeaser(kept)));
}

/** What a function returns, asked for at most once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The whole sentences of a body, in the plain script. */
function writeParagraphs(lines: readonly Line[]): string {
  const texts = lines.map(({ kind, block }) => (kind === "prose" ? block.text : ""));
  return plainScript(texts.filter(endsInFullStop).join("\n"));
}

/** Whether a line is the rest of a headline that its element breaks. */
function continues({ block, folded }: Line, headline: Line, titles: ReadonlySet<string>): boolean {
  if (folded === "" || block.element === undefined || block.element !== headline.block.element)
    return false;
  return [...titles].some((title) => title.endsWith(folded));
}

/** A box of links in the midst of the body ends where the paragraphs go on, or a caption that is called one. */
function endsList({ kind, block, label }: Line, above: Line | undefined): boolean {
  if (kind === "prose") return block.type !== "listItem";
  if (kind === "caption") return label !== "";
  // On a dump a line that is indented as paragraphs are, behind the items of a list, is a subheading.
  const isOutside = block.type === "paragraph" && above?.block.type === "listItem";
  return isOutside && block.indented && block.element === undefined;
}

/** A paragraph that stood before: pages keep a second copy of the body for sharing or printing. */
function isRepeated({ kind, block }: Line, seen: Set<string>): boolean {
  if (kind !== "prose") return false;
  const known = seen.has(block.text);
  seen.add(block.text);
  return known;
}

/** What somebody says and nothing else. */
const SPEECH = /^[“「『][^”」』]{6,}[”」』]$/u;

/** Whether a line repeats what somebody says in the paragraph beside it, set large to catch the eye. */
function isPullQuote(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.block.text ?? "";
  if (!SPEECH.test(text)) return false;
  return [lines[at - 1]?.block.text, lines[at + 1]?.block.text].some(
    (beside) => beside !== undefined && beside !== text && beside.includes(text),
  );
}

/** An office's telephone and address in front of its signature: what is a site's below the body is the document's in it. */
function isContact({ kind, block }: Line, { lines }: Extraction, { holder, end }: Layout): boolean {
  if (kind !== "footer" || holder === undefined || !isSignedDate(lines, end - 1)) return false;
  return isWithin(block.element, holder);
}

function belongs(
  x: Extraction,
  line: Line,
  layout: Layout,
  titles: ReadonlySet<string>,
  first: boolean,
): boolean {
  if (NOT_TEXT.has(line.kind) && !isContact(line, x, layout)) return false;
  if (line.kind === "link" && isAllLink(line)) return false;
  if (first && line.folded !== "" && titles.has(line.folded)) return false;
  return (
    layout.holder === undefined || !standsInNoise(line, layout.holder) || line.kind === "prose"
  );
}

/** Whether nothing but a bullet stands beside the link: ·早市四点开张. */
function isAllLink({ block, linked }: Line): boolean {
  if (linked > 0.9) return true;
  const links = block.marks?.filter(({ type }) => type === "link") ?? [];
  const free = links.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    block.text,
  );
  return /^[\s·•・‧●■◆>»]{0,8}$/u.test(free);
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
