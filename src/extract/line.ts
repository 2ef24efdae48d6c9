import type { DateContext } from "../grammar/dates.js";
import { findDates, isDateLine } from "../grammar/dates.js";
import { type LabelledValue, type LabelReading, readLabels } from "../grammar/labels.js";
import { type LineKind, opensCaption, tellLineKind } from "../grammar/line-kinds.js";
import type { SourceBlock, SourceDocument, SourceElement } from "../source.js";
import { countHan } from "../text.js";

/** A source block with what its own words and markup say about it. */
export interface Line {
  /** The block. */
  readonly block: SourceBlock;
  /** What it is taken for before its surroundings are known. */
  readonly kind: Kind;
  /** Han characters, and a third of the Latin letters. */
  readonly size: number;
  /** Share of the text inside links, 0 to 1. */
  readonly linked: number;
  /** Whether the text ends as a sentence does. */
  readonly closed: boolean;
  /** The labelled values in it: 来源：X, 责任编辑：X. */
  readonly labels: readonly LabelledValue[];
  /** How much it speaks for (or, negative, against) being part of the body. */
  readonly weight: number;
}

/** What a line is taken for. */
export type Kind =
  | LineKind
  | "prose"
  | "byline"
  | "breadcrumb"
  | "figure"
  | "table"
  | "code"
  | "link"
  | "empty";

/** Lines longer than this are not searched for labelled values. */
const LONGEST_BYLINE = 160;

/** What a line that states a source, a name or a time holds at least one of. */
const STATES = /[\d\uff10-\uff19:：︰∶丨︱|｜/者员員辑輯源编編攝摄校审審译譯题題键鍵签籤〇○]/u;
const HAS_DATE = /[\d\uff10-\uff19〇○前天日]/u;
const NO_LABELS: LabelReading = { values: [], rest: "" };

const CLOSING = /[。！？!?…；;：:”"』」）)\]】》.][”"』」）)\]】〗》]{0,2}$/u;
const SENTENCE_MARKS = /[。！？；，,!?;…]/gu;
const LATIN = /[A-Za-z\u00c0-\u00ff]/gu;
const BREADCRUMB =
  /\p{L}[\s>＞»›→]{0,3}[>＞»›→]\s?\p{L}|\p{L}\s[/·-]\s\p{L}|^当前位置|^您.{0,4}位置|^現在位置|^目前位置|^你的位置/u;

/** Looks at every block once. */
export function readLines(source: SourceDocument, dates: DateContext): readonly Line[] {
  return source.blocks.map((block) => readLine(block, dates));
}

function readLine(block: SourceBlock, dates: DateContext): Line {
  const { text } = block;
  const latin = text.length < 4000 ? (text.match(LATIN)?.length ?? 0) : 0;
  const size = countHan(text) + latin / 3;
  const linked = text.length === 0 ? 0 : Math.min(1, block.linked / text.length);
  const closed = CLOSING.test(text.slice(-4));
  const mayState = text.length <= LONGEST_BYLINE && STATES.test(text);
  const { values: labels, rest } = mayState ? readLabels(text) : NO_LABELS;
  const kind = tellKind(block, size, linked, closed, labels, rest, dates);
  return {
    block,
    kind,
    size,
    linked,
    closed,
    labels,
    weight: weigh(kind, block, size, linked, closed),
  };
}

function tellKind(
  block: SourceBlock,
  size: number,
  linked: number,
  closed: boolean,
  labels: readonly LabelledValue[],
  rest: string,
  dates: DateContext,
): Kind {
  const { text } = block;
  if (block.type === "figure" || block.type === "table" || block.type === "code") return block.type;
  if (text === "") return "empty";
  if (isBreadcrumb(block)) return "breadcrumb";
  if (opensCaption(text)) return "caption";
  if (isByline(text, labels, rest, dates)) return "byline";
  const words = tellLineKind(text);
  if (words !== "text") return words;
  const free = size * (1 - linked);
  const listed = block.type === "listItem" || block.type === "heading";
  if ((linked > 0.6 && size < 60) || (linked > 0.3 && free < 12 && listed) || isMenu(text)) {
    return "link";
  }
  if (block.type === "heading" && size < 50) return "text";
  const marks = text.match(SENTENCE_MARKS)?.length ?? 0;
  if ((free >= 12 && closed && marks >= 1) || (free >= 40 && marks >= 2)) return "prose";
  // Teasers link a whole paragraph of the article they are part of.
  if (size >= 60 && closed && marks >= 3) return "prose";
  return "text";
}

const MENU_SEPARATOR = /[\s|｜│·•/\-—]+/u;

/** Whether a line is a row of short names with separators between, as menus are on dumps. */
function isMenu(text: string): boolean {
  if (text.length > 400 || /[。！？；，]/u.test(text)) return false;
  const parts = text.split(MENU_SEPARATOR).filter((part) => part !== "");
  return parts.length >= 4 && text.length <= (parts.length >= 6 ? 7 : 4) * parts.length;
}

/** A byline says more than this beside its labelled values and dates only if it is no byline. */
const LONGEST_REST = 30;

function isByline(
  text: string,
  labels: readonly LabelledValue[],
  rest: string,
  dates: DateContext,
): boolean {
  if (labels.some(({ label }) => label !== "other" && label !== "keywords")) {
    return rest.length <= LONGEST_REST;
  }
  if (text.length > 80 || !HAS_DATE.test(text)) return false;
  if (isDateLine(text)) return true;
  const found = findDates(text, dates);
  return found.some(({ precision }) => precision !== "day") && rest.length <= LONGEST_REST;
}

const TRAIL_WORDS = /首页|首頁|正文|内文|位置|频道|頻道|中心|新闻|新聞|资讯|要闻/u;

/** Whether a line is a breadcrumb: at least two short parts with a separator between. */
export function isBreadcrumb(block: SourceBlock): boolean {
  const { text } = block;
  if (text.length > 90 || /[。！？；]/u.test(text) || !BREADCRUMB.test(text)) return false;
  return TRAIL_WORDS.test(text) || /[>＞»›]/u.test(text);
}

function weigh(
  kind: Kind,
  block: SourceBlock,
  size: number,
  linked: number,
  closed: boolean,
): number {
  switch (kind) {
    case "prose": {
      const free = 1 - Math.max(0, linked - 0.3);
      return Math.min(400, size * free * trustEnd(block.text, size, closed) + 10);
    }
    case "text":
      return block.type === "listItem" ? -12 : -5;
    case "caption":
      return Math.min(20, 0.3 * size);
    case "figure":
    case "code":
    case "empty":
      return 0;
    case "table":
      return Math.min(60, 0.3 * size);
    case "byline":
      return -20;
    case "interface":
      return -12;
    case "link":
    case "breadcrumb":
      return -18;
    case "disclaimer":
      return -60;
    case "readers":
    case "listHeading":
      return -150;
    case "footer":
      return -200;
  }
}

/** Headlines in lists are short and end in a question or in nothing; paragraphs end in a full stop. */
function trustEnd(text: string, size: number, closed: boolean): number {
  if (size < 35 && !/[。”」』]/u.test(text.slice(-3))) return 0.3;
  return closed ? 1 : 0.6;
}

/** Whether an element is, or stands inside, another. */
export function isWithin(element: SourceElement | undefined, holder: SourceElement): boolean {
  for (let e: SourceElement | null | undefined = element; e; e = e.parent)
    if (e === holder) return true;
  return false;
}
