import type { Mark } from "../article.js";
import { codeAt, joinText } from "../text.js";
import { findCommonParent, type TreeElement } from "./html-element.js";

/** One displayed line. */
export interface Line {
  readonly text: string;
  readonly marks: readonly OpenMark[];
  readonly linked: number;
  readonly indented: boolean;
  /** The nearest element that holds all of it. */
  readonly element: TreeElement;
}

/** What stands around a stretch of text: the outermost element of each kind of mark. Changes as a walk goes on. */
export type Surroundings = Record<Mark["type"], TreeElement | undefined>;

/** The surroundings of text that stands in no mark. */
export function createSurroundings(): Surroundings {
  return { link: undefined, strong: undefined, emphasis: undefined };
}

/** A mark whose link is not yet resolved. */
export interface OpenMark {
  readonly type: Mark["type"];
  readonly owner: TreeElement;
  readonly start: number;
  end: number;
}

/** How many ideographic half-widths of space indent a line: two ideographic spaces, or four no-break spaces. */
const INDENT = 4;

/** A byline is no longer in front of its last field. */
const LONGEST_BYLINE = 60;
const LABEL =
  "(?:(?:文章|信息|稿件|新闻)?[来來]源于?|稿源|[转轉]自|出[处處]|作者|(?:撰?文|撰稿)(?=[:：/])|(?:本[报報网網])?[记記]者|通[讯訊][员員]|(?:责任|責任)?[编編][辑輯]|[责責][编編]|(?:[发發][布佈表])?[时時][间間])(?:\\s?[:：|/]|\\s)";
const DAY = "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?";
/** A label, or a whole date. */
const FIELD = new RegExp(`^(?:${LABEL}|${DAY}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?$)`, "u");
/** What makes a line a byline: a label, a clock time, a day, and no mark of a sentence. */
const STATED = new RegExp(`^(?=[^，。！？；]*$).{0,60}?(?:${LABEL}|\\d:\\d{2}|${DAY})`, "u");

/** Joins the text of inline elements to lines as a browser displays them. */
export class LineBuilder {
  private pieces: string[] = [];
  /** UTF-16 units of the pieces. */
  private length = 0;
  private marks: OpenMark[] = [];
  private last: Partial<Record<Mark["type"], OpenMark>> = {};
  private element: TreeElement | undefined;
  /** The element of the last run. */
  private parent: TreeElement | undefined;
  /** White space waits here until text follows it. */
  private isSpaced = false;
  private indent = 0;

  /** Adds what stands in a text between two offsets. */
  append(
    text: string,
    start: number,
    end: number,
    parent: TreeElement,
    around: Surroundings,
  ): void {
    let i = start;
    while (i < end) {
      i = this.skipSpace(text, i, end);
      if (i === end) return;
      const runEnd = findRunEnd(text, i, end);
      const run = text.slice(i, runEnd);
      if (parent !== this.parent && this.isField(run, parent)) this.isSpaced = true;
      this.addRun(run, around);
      i = runEnd;
      this.parent = parent;
      this.element = this.element === undefined ? parent : findCommonParent(this.element, parent);
    }
  }

  /** Ends the line; `undefined` where it holds no text. */
  take(): Line | undefined {
    const { pieces, marks, element, indent } = this;
    this.isSpaced = false;
    this.indent = 0;
    if (element === undefined) return undefined;
    this.pieces = [];
    this.length = 0;
    if (marks.length > 0) {
      this.marks = [];
      this.last = {};
    }
    this.element = undefined;
    this.parent = undefined;
    let linked = 0;
    for (const mark of marks) if (mark.type === "link") linked += mark.end - mark.start;
    return {
      text: joinText(pieces),
      marks,
      linked,
      indented: indent >= INDENT,
      element,
    };
  }

  /** Notes white space, passes over invisible characters, and returns where text begins. */
  private skipSpace(text: string, start: number, end: number): number {
    let i = start;
    for (; i < end; i++) {
      const kind = SPACES.get(codeAt(text, i));
      if (kind === undefined) break;
      if (kind === INVISIBLE) continue;
      this.isSpaced = true;
      if (this.length === 0) this.indent += kind;
    }
    return i;
  }

  /**
   * Whether a run is a field of a byline in an element of its own, which style sheets set apart where pages are served
   * without white space: <span>2024-05-06 10:20</span><span>来源：…</span>.
   */
  private isField(run: string, parent: TreeElement): boolean {
    const { parent: last, length } = this;
    if (last === undefined || length === 0 || length > LONGEST_BYLINE) return false;
    if (this.isSpaced || /^\p{P}/u.test(run)) return false;
    const common = findCommonParent(last, parent);
    if (common === last || common === parent) return false;
    const front = this.pieces.join("");
    return /[\p{L}\p{N})）\]】》]$/u.test(front) && (FIELD.test(run) || STATED.test(front));
  }

  private addRun(run: string, around: Surroundings): void {
    if (this.isSpaced && this.length > 0) this.add(" ");
    this.isSpaced = false;
    const start = this.length;
    this.add(run);
    if (around.link !== undefined) this.mark("link", around.link, start);
    if (around.strong !== undefined) this.mark("strong", around.strong, start);
    if (around.emphasis !== undefined) this.mark("emphasis", around.emphasis, start);
  }

  private add(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** Marks the text from an offset on, going on with the mark of the same element if there is one. */
  private mark(type: Mark["type"], owner: TreeElement, start: number): void {
    const end = this.length;
    const last = this.last[type];
    if (last?.owner === owner) {
      last.end = end;
      return;
    }
    const mark = { type, owner, start, end };
    this.last[type] = mark;
    this.marks.push(mark);
  }
}

/** A mark with its link resolved. */
export function closeMark(mark: OpenMark, resolve: (href: string) => string | undefined): Mark {
  const { type, owner, start, end } = mark;
  const href = type === "link" ? resolve(owner.attribute("href") ?? "") : undefined;
  return href === undefined ? { type, start, end } : { type, start, end, href };
}

const INVISIBLE = -1;

/** White space with what it adds to an indent, and characters that display nothing. */
const SPACES: ReadonlyMap<number, number> = new Map([
  ...[9, 10, 11, 12, 13, 32, 0x1680, 0x2028, 0x2029].map((code) => [code, 0] as const),
  ...[0x2000, 0x2002, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a].map(
    (code) => [code, 1] as const,
  ),
  ...[0xa0, 0x202f, 0x205f].map((code) => [code, 1] as const),
  ...[0x2001, 0x2003, 0x3000].map((code) => [code, 2] as const),
  ...[0xad, 0x200b, 0x200c, 0x200e, 0x200f, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfeff].map(
    (code) => [code, INVISIBLE] as const,
  ),
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e].map((code) => [code, INVISIBLE] as const),
]);

/** Where a run of text without white space ends; single spaces between words belong to it. */
function findRunEnd(text: string, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const code = codeAt(text, i);
    if ((code > 0x3000 && code !== 0xfeff) || (code > 0x20 && code < 0xa0)) continue;
    if (code === 0x20 && i + 1 < end && !SPACES.has(codeAt(text, i + 1))) continue;
    if (SPACES.has(code)) return i;
  }
  return end;
}
