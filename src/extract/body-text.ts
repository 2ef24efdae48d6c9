import { plainScript } from "../grammar/plain-script.js";
import type { SourceElement } from "../source.js";
import { endsInFullStop, foldText } from "../text.js";
import { isAdvertising, isClaim, isNameAlone, isPostHeading, isPreamble } from "./claims.js";
import { type Extraction, type Layout, linesWithin } from "./context.js";
import { isNamed } from "./element-names.js";
import { findUp, isWithin } from "./elements.js";
import { isSignedDate, standsInNoise } from "./holder.js";
import type { Line } from "./line.js";
import { findListBox, leaves } from "./related.js";

/**
 * Which of the lines between the layout's ends are the article's text: not the second copy of a paragraph, not the boxes
 * of links, not what the page says in between, and not what stands above the first paragraph.
 */
export function findText(
  x: Extraction,
  layout: Layout,
  lines: readonly Line[],
  titles: readonly (string | undefined)[],
): readonly Line[] {
  const isSure = ({ block: { index } }: Line) =>
    layout.cells.has(index) || isSignedDate(x.lines, index);
  const paragraphs = once(() => writeParagraphs(linesWithin(x, layout)));
  const text = dropLists(x, layout, dropRepeated(lines), isSure).filter(
    (line) => isSure(line) || isText(x, layout, line, paragraphs),
  );
  return dropOpening(x, layout, text, isSure, titles);
}

type Test = (line: Line) => boolean;

/** The lines without a paragraph that stood before: pages keep a second copy of the body for sharing or printing. */
function dropRepeated(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  return lines.filter(({ kind, block }) => {
    if (kind !== "prose") return true;
    const known = seen.has(block.text);
    seen.add(block.text);
    return !known;
  });
}

/** The lines without the boxes of links in their midst. */
function dropLists(
  x: Extraction,
  layout: Layout,
  lines: readonly Line[],
  isSure: Test,
): readonly Line[] {
  let inList = false;
  let box: SourceElement | undefined;
  return lines.filter((line) => {
    if (isSure(line)) return true;
    const { index } = line.block;
    if (line.kind === "listHeading") {
      box = findListBox(x, layout, line, x.lines[index + 1]);
      inList = true;
    } else if (endsList(line, x.lines[index - 1]) || leaves(line, box)) inList = false;
    return !inList;
  });
}

/** A box of links in the midst of the body ends where the paragraphs go on, or a caption that is called one. */
function endsList({ kind, block, label }: Line, above: Line | undefined): boolean {
  if (kind === "prose") return block.type !== "listItem";
  if (kind === "caption") return label !== "";
  // On a dump a line that is indented as paragraphs are, behind the items of a list, is a subheading.
  const isOutside = block.type === "paragraph" && above?.block.type === "listItem";
  return isOutside && block.indented && block.element === undefined;
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

function isText(x: Extraction, layout: Layout, line: Line, paragraphs: () => string): boolean {
  const { index } = line.block;
  if (NOT_TEXT.has(line.kind) && !isContact(line, x, layout)) return false;
  if (line.kind === "link" && isAllLink(line)) return false;
  if (layout.holder !== undefined && standsInNoise(line, layout.holder) && line.kind !== "prose")
    return false;
  if (isClaim(line) || isPostHeading(line, x.lines[index + 1])) return false;
  return !isPullQuote(x.lines, index) && !isAdvertising(line, paragraphs);
}

/** An office's telephone and address in front of its signature: what is a site's below the body is the document's in it. */
function isContact({ kind, block }: Line, { lines }: Extraction, { holder, end }: Layout): boolean {
  if (kind !== "footer" || holder === undefined || !isSignedDate(lines, end - 1)) return false;
  return isWithin(block.element, holder);
}

/** Whether nothing but a bullet stands beside the link: ·早市四点开张. */
function isAllLink({ block, linked }: Line): boolean {
  if (linked > 0.9) return true;
  const links = block.marks?.filter(({ type }) => type === "link") ?? [];
  const free = links.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    block.text,
  );
  return /^[\s·•・‧●■◆>»👉☞►▶→]{0,8}$/u.test(free);
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

const ABSTRACT_WORDS = "核心提示|内容提要|內容提要|摘\\s?要|提要|(?:文章)?(?:导读|導讀)";
/** The editors' abstract above the report: 核心提示：…, 摘要：…; 【导语】 is the first part of a broadcaster's text. */
const ABSTRACT = new RegExp(
  `^[【[]?(?:${ABSTRACT_WORDS}|内容摘要|本文摘要)[】\\]:：\\s]|^[导導][语語][:：]`,
  "u",
);
/** Its label on a line of its own. */
const ABSTRACT_LABEL = new RegExp(`^[【[]?(?:${ABSTRACT_WORDS})[】\\]]?[:：]?$`, "u");

/** What calls itself the abstract. */
const ABSTRACT_NAME = /(?:^|[\s_-])(?:abstract|digest|zhaiyao|daodu)(?:$|[\s_-])/iu;

/** Whether a line stands alone in such an element, given those beside it; some sites call the whole body so. */
function isNamedAbstract(
  { block }: Line,
  beside: readonly (Line | undefined)[],
  { holder }: Layout,
): boolean {
  if (holder === undefined) return false;
  const box = findUp(block.element, (e) => e === holder || isNamed(e, ABSTRACT_NAME));
  if (box === undefined || !isWithin(box, holder) || box === holder) return false;
  return !beside.some((other) => isWithin(other?.block.element, box));
}

/** The text from its first paragraph on: above it stand the headline once more, an abstract, names, statements. */
function dropOpening(
  x: Extraction,
  layout: Layout,
  text: readonly Line[],
  isSure: Test,
  titles: readonly (string | undefined)[],
): readonly Line[] {
  const folded = new Set(titles.map((title) => foldText(title ?? "")));
  const headline = x.lines[layout.headline ?? -1];
  let isAbstract = ABSTRACT_LABEL.test(x.lines[layout.start - 1]?.block.text ?? "");
  const start = text.findIndex((line, i) => {
    if (isSure(line)) return true;
    if (isAbstract || ABSTRACT_LABEL.test(line.block.text)) {
      isAbstract = line.kind !== "prose";
      return false;
    }
    if (ABSTRACT.test(line.block.text) || isNameAlone(line) || isPreamble(line)) return false;
    if (isNamedAbstract(line, [text[i - 1], text[i + 1]], layout)) return false;
    return !repeats(line, headline, folded);
  });
  return start < 0 ? [] : text.slice(start);
}

/** Whether a line is the headline once more, or the rest of one that its element breaks. */
function repeats(
  { block, folded }: Line,
  headline: Line | undefined,
  titles: ReadonlySet<string>,
): boolean {
  if (folded === "") return false;
  if (titles.has(folded)) return true;
  if (block.element === undefined || block.element !== headline?.block.element) return false;
  return [...titles].some((title) => title.endsWith(folded));
}
