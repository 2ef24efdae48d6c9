import { readCaptionCredit } from "../grammar/credits.js";
import type { SourceBlock, SourceElement } from "../source.js";
import { endsInFullStop, foldText } from "../text.js";
import { findUp, isWithin } from "./elements.js";
import type { Line } from "./line.js";

/** Longer lines below a picture are paragraphs, unless their words or the page's names say otherwise. */
export const LONGEST_CAPTION = 60;
const LONGEST_SHORT_LINE = 24;

/** The captions among the body's lines, each with the figure above it; without one where a dump has lost it. */
export function findCaptions(kept: readonly Line[]): ReadonlyMap<Line, Line | undefined> {
  const captions = new Map<Line, Line | undefined>(pairRows(kept));
  const mayBeShort = tellShortCaptions(kept);
  const outdented = findOutdented(kept);
  // Below the last paragraph a photographer is the article's.
  const lastProse = kept.findLastIndex(({ kind }) => kind === "prose");
  for (const [i, line] of kept.entries()) {
    if (line.kind === "figure" || captions.has(line)) continue;
    const above = kept[i - 1];
    // A picture with a caption of its own takes no other.
    const bare = above?.kind === "figure" && above.block.caption === undefined;
    const figure = bare ? above : undefined;
    const named = line.kind !== "prose" && isNamedCaption(line);
    const isStray = (): boolean => figure === undefined && isCreditAlone(line.block.text);
    if ((line.kind === "caption" || named) && !isStray()) captions.set(line, figure);
    else if (
      figure !== undefined &&
      isCaptionOf(line, figure.block, [kept[i - 2], kept[i + 1]], mayBeShort(line))
    ) {
      captions.set(line, figure);
    } else if (outdented.has(line)) captions.set(line, undefined);
    else if (
      isDumped(line) &&
      isCredited(line, kept[i + 1]) &&
      isOneSentence(line) &&
      (i === 0 || (i < lastProse && namesPhotographer(kept[i + 1])))
    )
      captions.set(line, undefined);
  }
  return captions;
}

/** Pictures side by side in a table's row, and their captions in the next: each goes with its own. */
function pairRows(kept: readonly Line[]): readonly (readonly [Line, Line])[] {
  const pairs: (readonly [Line, Line])[] = [];
  for (let from = 0; from < kept.length; from++) {
    if (kept[from]?.kind !== "figure") continue;
    const pictures = takeRow(kept, from, ({ kind }) => kind === "figure");
    if (pictures.length < 2) continue;
    from += pictures.length - 1;
    const below = takeRow(kept, from + 1, isShort);
    const tables = [pictures[0], below[0]].map((line) => findTable(line?.block.element));
    if (below.length !== pictures.length || tables[0] !== tables[1]) continue;
    for (const [i, picture] of pictures.entries()) {
      const line = below[i];
      if (line !== undefined) pairs.push([line, picture]);
    }
  }
  return pairs;
}

/** The lines of one table row from a line on, as long as a test holds. */
function takeRow(
  kept: readonly Line[],
  from: number,
  test: (line: Line) => boolean,
): readonly Line[] {
  const row = findAround(kept[from]?.block.element, "tr");
  if (row === undefined) return [];
  let end = from;
  for (let line = kept[end]; line !== undefined; line = kept[++end])
    if (findAround(line.block.element, "tr") !== row || !test(line)) break;
  return kept.slice(from, end);
}

function isShort({ kind, size, linked }: Line): boolean {
  return (kind === "text" || kind === "caption") && size < LONGEST_CAPTION && linked < 0.5;
}

/** Whether a line is a dump's, which has lost its pictures. */
function isDumped({ block }: Line): boolean {
  return block.element === undefined;
}

const FEWEST_INDENTED = 4;
/** A question, an answer, what somebody says, a dateline: what sites may set at the margin too. */
const SPEAKS = /^[“"「【（(]|^\S{1,8}[：:]|^\S{2,16}[讯訊电電]/u;

/** The short lines that stand at the margin where a dump indents every full paragraph: what stood below its pictures. */
function findOutdented(kept: readonly Line[]): ReadonlySet<Line> {
  const prose = kept.filter((line) => line.kind === "prose" && isDumped(line));
  const isOutdented = ({ block, size }: Line) => !block.indented && size >= LONGEST_CAPTION;
  const indented = prose.filter(({ block }) => block.indented);
  if (indented.length < FEWEST_INDENTED || prose.some(isOutdented)) return new Set();
  const last = indented.at(-1)?.block.index ?? 0;
  const isOut = (i: number): boolean => kept[i]?.block.indented === false;
  // Three or more below each other are the rows of a list.
  const isRow = (i: number): boolean =>
    [i - 2, i - 1, i].some((from) => isOut(from) && isOut(from + 1) && isOut(from + 2));
  return new Set(
    kept.filter(
      ({ size, block: { type, text, indented, index } }, i) =>
        index < last &&
        !isRow(i) &&
        type === "paragraph" &&
        !indented &&
        size < LONGEST_CAPTION &&
        endsInFullStop(text) &&
        !SPEAKS.test(text),
    ),
  );
}

function isOneSentence({ block }: Line): boolean {
  return !/[。！？]./u.test(block.text);
}

/** Whether the line below says who took the picture: 记者刘满仓／摄影. */
export function isCredited({ size }: Line, next: Line | undefined): boolean {
  return size < LONGEST_CAPTION && next?.kind === "caption" && isCreditAlone(next.block.text);
}

/** Whether a line names who took a picture: 资料图 alone stands below paragraphs too. */
function namesPhotographer(line: Line | undefined): boolean {
  const credit = readCaptionCredit(line?.block.text ?? "");
  return credit !== undefined && credit.photographers.length > 0;
}

/** 新华社发（刘满仓 摄） alone, no picture above it: a credit of the article. */
function isCreditAlone(text: string): boolean {
  return readCaptionCredit(text)?.credit === text;
}

const CAPTION_NAMES =
  /desc|caption|cap(?:$|[-_\s])|pic_?(?:t|intro|note)|center|tuzhu|img.{0,6}(?:txt|text|info|note|title)|photo.{0,6}(?:txt|text|info)/iu;

/** Whether the page's own names call a line a caption. */
export function isNamedCaption({ block }: Line): boolean {
  return CAPTION_NAMES.test(block.element?.attribs.class ?? "");
}

/** （志愿者教老人用手机） below the picture. */
const BRACKETED = /^[（(][^（()）]{4,}[)）]$/u;

/** Whether the line below a figure is its caption, given the lines around the two. */
function isCaptionOf(
  line: Line,
  figure: SourceBlock,
  around: readonly [Line | undefined, Line | undefined],
  mayBeShort: boolean,
): boolean {
  const { block, size } = line;
  const [above, next] = around;
  if (figure.alt !== undefined && foldText(figure.alt) === foldText(block.text)) return true;
  if (isNamedCaption(line) || isCredited(line, next)) return true;
  if (size < LONGEST_CAPTION && BRACKETED.test(block.text)) return true;
  if (size < LONGEST_CAPTION && isEmphasised(block)) return true;
  if (
    size < LONGEST_CAPTION &&
    (sharesWrapper(block, figure, [above, next]) || sharesTable(block, figure, around))
  )
    return true;
  const isOdd = () =>
    isCentred(block.element) && !isCentred(next?.block.element) && !isStrong(block);
  if (size < LONGEST_CAPTION && isOdd()) return true;
  return mayBeShort && isShortLine(line) && next?.kind !== "text";
}

/** Elements within a paragraph that may stand around all of its text. */
const INLINE = new Set(["span", "font", "b", "strong", "em", "i", "small"]);

/** The paragraph that an element fills, the element itself where it is no inline one. */
function paragraphOf(element: SourceElement | undefined): SourceElement | undefined {
  let paragraph = element;
  while (paragraph?.parent && INLINE.has(paragraph.name)) paragraph = paragraph.parent;
  return paragraph;
}

/** Whether an element, or the paragraph that it fills, is set in the middle. */
function isCentred(element: SourceElement | undefined): boolean {
  return [element, paragraphOf(element)].some((candidate) => {
    if (candidate?.name === "center") return true;
    const { align, style, class: names } = candidate?.attribs ?? {};
    if (align === "center" || /text-align:\s*center/iu.test(style ?? "")) return true;
    return /(?:text|align)-center/iu.test(names ?? "");
  });
}

/** Whether a line stands in the very element that wraps the picture above it, and no paragraph with them. */
function sharesWrapper(
  block: SourceBlock,
  figure: SourceBlock,
  around: readonly (Line | undefined)[],
): boolean {
  const { parent } = figure.element ?? {};
  const isLinked = parent?.name === "a";
  // Where the words are links too, both lead to another article.
  if (isLinked && block.marks?.some(({ type }) => type === "link")) return false;
  const wrapper = isLinked ? parent.parent : parent;
  if (wrapper === undefined || wrapper === null || wrapper.children.length > 6) return false;
  if (around.some((line) => line?.kind === "prose" && isWithin(line.block.element, wrapper)))
    return false;
  return wrapper.name !== "p" && isWithin(block.element, wrapper);
}

/** Whether a line and the picture above it stand in a table of their own. */
function sharesTable(
  block: SourceBlock,
  figure: SourceBlock,
  around: readonly (Line | undefined)[],
): boolean {
  const table = findTable(figure.element);
  if (table === undefined || findTable(block.element) !== table) return false;
  return around.every((line) => !isWithin(line?.block.element, table));
}

export function findTable(element: SourceElement | undefined): SourceElement | undefined {
  return findAround(element, "table");
}

/** The nearest element of a name, the given one or one around it. */
function findAround(element: SourceElement | undefined, name: string): SourceElement | undefined {
  return findUp(element, (around) => around.name === name);
}

/** Clauses, and what is asked, called or said: 问：钱从哪里来？ */
const NO_CAPTION = /[，,…]|[：:！!？?][”」]?$|^[“「][^”」]*[。！？][”」]$/u;

/** A few words in plain type that are no clause. */
function isShortLine({ kind, block, size }: Line): boolean {
  if (kind !== "text" && kind !== "prose") return false;
  if (block.type !== "paragraph" || size > LONGEST_SHORT_LINE) return false;
  return !NO_CAPTION.test(block.text) && !isStrong(block);
}

/** Whether a line is emphasised from end to end, as Markdown sets captions. */
function isEmphasised({ marks = [], text }: SourceBlock): boolean {
  return marks.some(
    ({ type, start, end }) => type === "emphasis" && start === 0 && end === text.length,
  );
}

/** Whether most of a line is set in bold. */
function isStrong({ marks = [], text }: SourceBlock): boolean {
  return marks.some(({ type, start, end }) => type === "strong" && end - start > text.length / 2);
}

/** The class of a line's own element. */
const styleOf = ({ block }: Line): string | undefined => block.element?.attribs.class;

/**
 * Tells which short lines may be captions on this page: where most of them stand right below a picture those that no
 * subheading's class marks, which others of them have and no paragraph.
 */
function tellShortCaptions(kept: readonly Line[]): (line: Line) => boolean {
  const isBelow = (i: number): boolean => kept[i - 1]?.kind === "figure";
  const short = [...kept.entries()].filter(([, line]) => isShortLine(line));
  const others = short.filter(([i]) => !isBelow(i));
  if (others.length * 2 > short.length) return () => false;
  const paragraphs = new Set(kept.filter(({ kind }) => kind === "prose").map(styleOf));
  const subheadings = new Set(
    others.map(([, line]) => styleOf(line)).filter((style) => !paragraphs.has(style)),
  );
  return (line) => !subheadings.has(styleOf(line));
}
