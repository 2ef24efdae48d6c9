import type { SourceBlock, SourceDocument } from "../source.js";
import { collapseSpace, copyText, isHanCode } from "../text.js";
import { unwrapLines } from "./text-wrapping.js";

const LINE_END = /\r{0,2}\n|[\r\v\f\u0085\u2028\u2029]/;
const OTHER_LINE_END = /[\r\v\f\u0085\u2028\u2029]/;

/** A line of a dump that holds something. */
interface Line {
  /** The line, white space collapsed. */
  readonly text: string;
  /** Whether it is indented as a paragraph is. */
  readonly indented: boolean;
  /** The list mark it begins with. */
  readonly mark: Mark | undefined;
}

/** What may be a list mark at the head of a line. */
interface Mark {
  /** The mark itself; `1.` for every number. */
  readonly sign: string;
  /** A bullet for sure, a dash with a space, or a sign that needs a second one beside it. */
  readonly kind: "bullet" | "dash" | "number" | "weak";
  /** The line behind the mark; empty if the mark stands alone. */
  readonly rest: string;
  /** The number of a numbered item. */
  readonly number: number;
}

/**
 * Reads a plain-text dump: every line is a block, and a line is a list item if it begins with a bullet, or with a dash
 * or a number that its neighbours confirm. A mark alone on its line belongs to the next one.
 */
export function readText(
  text: string,
  options: { readonly url?: string | undefined } = {},
): SourceDocument {
  return {
    format: "text",
    ...(options.url !== undefined && { url: options.url }),
    blocks: makeBlocks(readLines(text)),
    head: { metas: [], jsonLd: [], scripts: [], comments: [] },
    diagnostics: [],
  };
}

function makeBlocks(lines: readonly Line[]): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let dashes = 0;
  for (const { mark } of lines) if (mark?.kind === "dash") dashes++;
  let hasMark = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const { text, mark, indented } = line;
    if (mark?.rest === "") {
      hasMark = true;
      continue;
    }
    const isItem = isListItem(line, lines[at - 1], lines[at + 1], dashes);
    const index = blocks.length;
    if (mark && isItem) {
      const ordered = mark.kind === "number";
      const item = { type: "listItem", text: copyText(mark.rest), ordered, depth: 0 } as const;
      const number = ordered ? { number: mark.number } : {};
      blocks.push({ index, linked: 0, indented: false, ...item, ...number });
    } else if (hasMark) {
      const item = { type: "listItem", text, ordered: false, depth: 0 } as const;
      blocks.push({ index, linked: 0, indented, ...item });
    } else {
      blocks.push({ index, type: "paragraph", text, linked: 0, indented });
    }
    hasMark = false;
  }
  return blocks;
}

function isListItem(
  { mark }: Line,
  before: Line | undefined,
  after: Line | undefined,
  dashes: number,
): boolean {
  switch (mark?.kind) {
    case "bullet":
      return true;
    case "dash":
      // The dump's own bullet, or one dash that happens to begin a line.
      return dashes > 1;
    case "weak":
      return before?.mark?.sign === mark.sign || after?.mark?.sign === mark.sign;
    case "number":
      return (
        (before?.mark?.sign === mark.sign && before.mark.number === mark.number - 1) ||
        (after?.mark?.sign === mark.sign && after.mark.number === mark.number + 1)
      );
    default:
      return false;
  }
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const raws = text.split(OTHER_LINE_END.test(text) ? LINE_END : "\n");
  for (const raw of unwrapLines(splitGaps(raws))) {
    const line = copyText(collapseSpace(raw));
    if (line !== "") lines.push({ text: line, indented: isIndented(raw), mark: readMark(line) });
  }
  return lines;
}

/** A dump of at most so many lines has had its line ends taken out, if one of them is longer than a paragraph's head. */
const FEWEST_LINES = 2;
const LONG_LINE = 100;

/** Where one line's pieces were joined: at wide gaps, at labels and times, behind sentences and behind 正文. */
const JOINTS: readonly RegExp[] = [
  /[ \t\u00a0\u2003\u3000]{2,}/g,
  / ?原[标標]?[题題][:：]/g,
  /(?<!\s)\s(?=\d{4}年\d{1,2}月|\d{4}-\d{1,2}-\d)/g,
  /(?<!\s)\s(?=(?:[来來]源|作者|[责責]任[编編][辑輯])[:：])/g,
  /(?<=(?:[来來]源|作者|[记記]者)[:：]\S{1,16})\s(?!\s)/g,
  /(?<=[。！？][”"』」]?)\s(?!\s)/g,
  /(?<=正文)\s/g,
  /(?=[（(【[](?:[责責]任?[编編][辑輯]?|[编編][辑輯])[:：])/g,
];

/** A dump in one or two lines is split where that can be told; a gap stays with what follows as its indent. */
function splitGaps(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length > FEWEST_LINES || !filled.some((line) => line.length > LONG_LINE)) return lines;
  return filled.flatMap((line) =>
    JOINTS.reduce((text, joint) => text.replace(joint, "\n$&"), line).split("\n"),
  );
}

/** Two ideographic (or em) spaces, four no-break ones, or two ordinary ones before what begins Chinese prose. */
function isIndented(raw: string): boolean {
  const first = raw.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return false;
  if (first >= 0x3001 && first < 0xfe00) return false;
  const line = raw.trimStart();
  const indent = raw.slice(0, raw.length - line.length);
  if (/^ {2,}$/.test(indent)) return /^[\p{sc=Han}\d“‘"「『《〈【（(]/u.test(line);
  let width = 0;
  for (const space of indent) width += space === "\u3000" || space === "\u2003" ? 2 : 1;
  return width >= 4;
}

const BULLET = /^[•·‧∙●■◆・▪◦⚫]/;

/** A row of signs is no entry of a list; words come sooner than this in one. */
const LONGEST_RULE = 1000;

function readMark(line: string): Mark | undefined {
  if (isHanCode(line.charCodeAt(0))) return undefined;
  const [sign, kind, length] = readSign(line);
  if (sign === "") return undefined;
  const behind = line.slice(length).trimStart();
  // Two marks in a row, `- ・`, are one that stands alone.
  const rest = kind !== "weak" && BULLET.test(behind) && behind.length === 1 ? "" : behind;
  if (rest !== "" && !/[\p{L}\p{N}]/u.test(rest.slice(0, LONGEST_RULE))) return undefined;
  return { sign, kind, rest, number: kind === "number" ? readNumber(line) : 0 };
}

function readSign(line: string): readonly [sign: string, kind: Mark["kind"], length: number] {
  const first = line.charAt(0);
  if (BULLET.test(first)) return [first, "bullet", 1];
  // A minus and *ST belong to what they stand before.
  if (/^[-－*][\da-z]/i.test(line)) return ["", "weak", 0];
  if (/[-*]/.test(first))
    return [first, line.startsWith(" ", 1) || line === first ? "dash" : "weak", 1];
  if (/[－．]/.test(first)) return [first, "weak", 1];
  // "1.加强领导" without a space is how the press numbers its paragraphs; the number belongs to the text.
  const number = /^(?:\d{1,2}\.|[(（]\d{1,2}[)）]) (?=\S)/.exec(line)?.[0];
  if (number === undefined) return ["", "weak", 0];
  return [
    number.startsWith("(") || number.startsWith("（") ? "(1)" : "1.",
    "number",
    number.length,
  ];
}

function readNumber(line: string): number {
  return Number(/\d{1,2}/.exec(line)?.[0] ?? 0);
}
