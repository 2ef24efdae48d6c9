import { opensCaption } from "../grammar/caption-lines.js";
import { readAmong } from "../grammar/credit-among.js";
import { isPlace } from "../grammar/credit-places.js";
import { readCreditLine } from "../grammar/credits.js";
import { isDateLine, mayHoldDate } from "../grammar/dates.js";
import { isQuotation, tellLineKind } from "../grammar/line-kinds.js";
import { isMediumName, isPersonName } from "../grammar/names.js";
import { plainScript } from "../grammar/plain-script.js";
import { SIGN } from "../grammar/signs.js";
import type { SourceBlock } from "../source.js";
import { endsInFullStop } from "../text.js";
import type { Kind, Line } from "./line.js";
import { readOriginal } from "./original.js";

/** What a line is taken for by its own words and markup. */
export function tellKind(line: Line): Kind {
  const { block, size, linked, closed, signs } = line;
  const { text } = block;
  if (isQuotes(block)) return "interface";
  if (block.type === "figure" || block.type === "table" || block.type === "code") return block.type;
  if (text === "") return "empty";
  if ((signs.bits & SIGN.trail) !== 0 && isBreadcrumb(line)) return "breadcrumb";
  if (opensCaption(text, signs) || (line.label !== "" && opensCaption(line.label + text)))
    return "caption";
  if (isByline(line)) return "byline";
  const words = tellLineKind(text, signs, line.isAmong);
  // 江城新闻记者 甲 乙 文/图 and 甲 文 乙 摄 end as captions do.
  if (words === "caption" && (isStaff(line) || creditsWriter(line))) return "text";
  if (words === "listHeading" && line.isAboveFull && SIDEBAR.test(plainScript(text))) return "text";
  if (words !== "text") return words;
  const free = size * (1 - linked);
  const listed = block.type === "listItem" || block.type === "heading";
  if ((linked > 0.6 && size < 60) || (linked > 0.3 && free < 12 && listed) || isMenu(line)) {
    return "link";
  }
  if (block.type === "heading" && size < 50) return "text";
  const { marks } = signs;
  if ((free >= 12 && closed && marks >= 1) || (free >= 40 && marks >= 2)) return "prose";
  // ……日夜巡堤查险。返回江城网，查看更多
  if (free >= 24 && marks >= 2 && SENTENCE.test(text)) return "prose";
  // Teasers link a whole paragraph of the article they are part of.
  if (size >= 60 && closed && marks >= 3) return "prose";
  return "text";
}

/** What heads a paragraph that explains the report, and no list: ■新闻链接. */
const SIDEBAR = /^\P{L}{0,4}(?:新闻|相关|背景)?(?:链接|背景|资料)\P{L}{0,4}$/u;

/** What the columns of such a table are headed with: 股名 現價 漲跌. */
const QUOTES_HEAD = /^(?:股名|股票|代码|名称|简称).{0,12}(?:现价|最新价|股价).{0,12}涨跌/u;

/** Whether a table is a security's quotation, as portals set it among the paragraphs. */
function isQuotes({ type, rows = [] }: SourceBlock): boolean {
  if (type !== "table" || rows.length === 0) return false;
  const head = plainScript(rows[0]?.join(" ") ?? "");
  return QUOTES_HEAD.test(head) || rows.every((row) => isQuotation(row.join(" ")));
}

const MENU_SEPARATOR = /[\s|｜│·•/\-—]+/u;
const LATIN_SEPARATOR = /[|｜│·•/]+/u;

/** Whether a line is a row of short names with separators between, as menus are on dumps. */
function isMenu(line: Line): boolean {
  const { block, signs } = line;
  const { text } = block;
  if (signs.gaps < 3 || text.length > 400 || (signs.bits & SIGN.stop) !== 0) return false;
  if (/[，；;]/u.test(text)) return false;
  // Latin words have spaces between, in sentences too.
  const parts = text
    .split(signs.latin > signs.han ? LATIN_SEPARATOR : MENU_SEPARATOR)
    .filter((part) => part !== "");
  if (parts.length < 4 || text.length > (parts.length >= 6 ? 7 : 4) * parts.length) return false;
  // A list of winners, and 江城网记者 方敏 江城网编辑 周涛.
  if (line.linked === 0 && parts.every(isPersonName)) return false;
  return (signs.bits & SIGN.role) === 0 || (line.credit === undefined && !isStaff(line));
}

/** A byline says more than this beside its labelled values and dates only if it is no byline. */
const LONGEST_REST = 30;

/** Who took the picture, behind what it shows: 工人在检修电表 本报记者 方敏/摄. */
const TAKEN =
  /[\p{Script=Han}）)”』」》“『「《\d]{6}[。\s（(][^。\s]{0,12}[记記]者\s?[^。\s]{2,6}\s?[/／]?[摄攝][）)]?$/u;

/** What stands in front of a credit at its end: 老崔说，明年还要再建两个棚。（记者 王磊） */
const SENTENCE = /\p{Script=Han}{4}[”"」』]?[。！？]/u;

/** A period: 公示时间：2023年9月23日至9月27日. */
const PERIOD = /\d日\s?[至到—–~～-]{1,2}\s?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日/u;

function isByline(line: Line): boolean {
  const { labels, signs } = line;
  const { text } = line.block;
  if ((signs.bits & SIGN.captionTail) !== 0 && /[摄攝][）)]?$/u.test(text) && TAKEN.test(text))
    return false;
  if (readOriginal(text) !== undefined) return true;
  if (labels.some(({ label }) => label !== "other" && label !== "keywords")) {
    // 工人在检修电表（摄影：张璇）: what stands beside a photographer's name is the caption.
    const { rest } = line;
    const isCaption =
      rest !== "" &&
      labels.every(({ label }) => label === "photographer") &&
      line.credit === undefined;
    return !isCaption && isShort(rest) && !SENTENCE.test(rest) && !PERIOD.test(text);
  }
  if (text.length > 80 || (signs.bits & SIGN.dating) === 0 || !mayHoldDate(signs)) return false;
  if (PERIOD.test(text)) return false;
  if (isDateLine(text, line.mentions)) return !(line.isAmong && isHeadingDate(line));
  const [date] = line.dates;
  if (date === undefined || endsInFullStop(text) || !isShort(line.rest)) return false;
  if (line.dates.some(({ precision }) => precision !== "day")) return true;
  return holdsNames(line.rest) || line.credit !== undefined;
}

/** A day or a time that heads the paragraphs below: 6月18日, 08:30; a byline states both, and the year. */
function isHeadingDate({ block: { text } }: Line): boolean {
  return !/\d{4}/u.test(text) || !/:\d\d/u.test(text);
}

/** What a line of names begins with: 江城新闻记者 甲 乙 云岭观察 丙 文/图, 通讯员 鼓轩. */
const STAFF = /^[^\s，。:：（(]{0,12}(?:[记記]者|通[讯訊]员|通訊員|[实實][习習]生)\s/u;

/** Whether a line is a row of names behind a role, of which some may be no certain ones. */
export function isStaff({ block: { text }, signs }: Line): boolean {
  if ((signs.bits & SIGN.role) === 0 || text.length > 2 * LONGEST_REST) return false;
  return STAFF.test(text) && !/[，。！？“”]/u.test(text) && holdsPeople(text, true);
}

/** Names and their roles may take more. */
function isShort(rest: string): boolean {
  if (rest.length <= LONGEST_REST) return true;
  return rest.length <= 2 * LONGEST_REST && holdsPeople(rest, true);
}

/** Whether a line is a credit, and not of pictures alone. */
function creditsWriter({ credit }: Line): boolean {
  return credit?.authors.some(({ role }) => role !== "photographer") ?? false;
}

function holdsPeople(text: string, penNames = false): boolean {
  const { authors, editors } = readAmong(text, penNames);
  return authors.length + editors.length > 0;
}

/** What may stand beside a day in a byline: 方敏 | 华盛顿, 江城网 看图说话, 记者 方敏. */
function holdsNames(text: string): boolean {
  if (text.split(" ").some((word) => readCreditLine(word) !== undefined)) return true;
  const words = text.split(/[\s|｜/／，,·]+/u).filter((word) => word !== "");
  if (holdsPeople(text) || (!/[。，]/u.test(text) && words.some(isMediumName))) return true;
  return words.length > 0 && words.every((word) => isPersonName(word) || isPlace(word));
}

const BREADCRUMB =
  /\p{L}[\s>＞»›→-]{0,4}[>＞»›→]\s?\p{L}|\p{L}\s[/·-]\s\p{L}|^当前位置|^您.{0,4}位置|^現在位置|^目前位置|^你的位置/u;

const TRAIL_ALONE = /[>＞»›]|首[页頁]|正文|内文|位置/u;
/** These stand in bylines too: 江城新闻网 / 记者 方敏 / 2024-05-13. */
const TRAIL_WORDS = /频道|頻道|中心|新闻|新聞|资讯|資訊|要闻|要聞/u;

/** Whether a line is a breadcrumb: at least two short parts with a separator between. */
export function isBreadcrumb(line: Line): boolean {
  const { text } = line.block;
  if (text.length > 90 || (line.signs.bits & SIGN.stop) !== 0 || !BREADCRUMB.test(text))
    return false;
  return (
    TRAIL_ALONE.test(text) ||
    (TRAIL_WORDS.test(text) && !isByline(line) && line.credit === undefined)
  );
}

/** How much a line speaks for (or, negative, against) being part of the body. */
export function weigh(line: Line): number {
  const { kind, block, size, linked, closed } = line;
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
