import { isCaptionLine, isPictured } from "./caption-lines.js";
import { isCommentRule } from "./comment-rules.js";
import {
  anyOf,
  anyWhere,
  begins,
  DISCLAIMER,
  Head,
  INTERFACE,
  LIST,
  LONGEST_LABEL,
  READERS,
} from "./line-phrases.js";
import * as phrases from "./phrases.js";
import { plainScript } from "./plain-script.js";
import { OPENS, readSigns, SIGN, type Signs } from "./signs.js";

/** What one line of a page is, by its words alone. */
export type LineKind =
  /** Anything the words do not give away. */
  | "text"
  /** A figure's caption. */
  | "caption"
  /** The heading of a reading list: what follows are other articles. */
  | "listHeading"
  /** Buttons, counters, share bars, promotions: between headline and body, below it, or in its midst. */
  | "interface"
  /** The page turns to its readers (comments, tags, previous and next article): the body is over. */
  | "readers"
  /** What a page says about its own liability and rights. */
  | "disclaimer"
  /** The site's own lines at the foot of the page. */
  | "footer";

const LIST_WORD = new RegExp(anyOf(phrases.LIST_WORDS), "gu");
const LIST_HEADS =
  /相关|延伸|延展|推荐|热门|热点|最新|阅读|排行|往期|感兴趣|要闻|更多|喜欢|精选|热图|回顾|焦点|看点|导读|热读|专题|链接|连结|点击|图片|图库|最近|头条|大家|其他|其它|榜/u;
/** A list heading with one title behind it on the same line: 相关阅读：…. */
const LISTED_TITLE = /^.{2,6}:./u;

const INTERFACE_WORD = new RegExp(anyOf(phrases.INTERFACE_WORDS), "gu");
const INTERFACE_MARK = anyWhere(phrases.INTERFACE_MARKS);

const COMMENT_COUNT = /^[\d,.]{1,9}万?\s?条评论$/u;

const FORBIDS_COPYING =
  /未经.{0,12}(?:授权|许可|同意|允许).{0,12}(?:不得|禁止|请勿|谢绝|严禁|违者|必究)/u;
const COPYING = /转[载贴播登发]|摘[编录抄]|镜像|刊[载登]|翻[印录]|抄袭|节录|重制|改[编作]|转.?载/u;
/** Laws and contracts forbid these too; of a page they are its own works. */
const USING = /复制|引用|使用|传播/u;
const OWN_WORK = /本[网站报刊社台文]|版权|书面|稿件|作品|内容/u;
const DISCLAIMER_MARK = anyWhere(phrases.DISCLAIMER_MARKS);

const RIGHTS = /copyright|©|ICP[备证编]|版权所有(?![者人])|all rights? reserved/iu;
const FOOTER_MARK = anyWhere(phrases.FOOTER_MARKS);
const FOOTER_ENTRY = anyWhere(phrases.FOOTER_ENTRIES);
/** A number, an address, or a row of them. */
const ENTERED = /\d[\d-]{3}|[@|]|\p{Script=Han} \p{Script=Han}/u;
/** A line or a row of links: 招聘, and not 招聘会上人挤人. */
const FOOTER_LINKS = new RegExp(
  `(?:^[\\p{P}\\p{S}\\s]{0,6}|[|·]\\s?)(?:${anyOf(phrases.FOOTER_OPENERS)}){1,6}(?![\\p{Script=Han}\\d、])`,
  "u",
);
/** Tells a line's kind by its words, and by whether it stands among full paragraphs; "text" where they say nothing. */
export function tellLineKind(
  line: string,
  signs: Signs = readSigns(line),
  isAmong = false,
): LineKind {
  const head = new Head(line, isAmong);
  if (line.length <= LONGEST_LABEL) {
    if (isListHeading(head, signs)) {
      return LIST.pattern.test(head.plain) && LISTED_TITLE.test(head.plain)
        ? "interface"
        : "listHeading";
    }
    if (begins(head, signs, READERS) || isCommentCount(line, signs)) return "readers";
    if (isInterface(head, signs)) return "interface";
  } else if (isNeighbours(head, signs)) return "readers";
  if (isDisclaimer(head, signs)) return "disclaimer";
  if (isFooter(head, signs)) return "footer";
  return isCaptionLine(line, signs) ? "caption" : "text";
}

const NAMED_HEADING =
  /^.{0,8}(?:热门|相关|推荐|精彩|最新|近期|往期|更多|本周).{0,6}(?:文章|阅读|新闻|报[道导]|热文|推荐|导读|链接|专题|图片|视频|回顾)[:>]{0,3}$/u;

function isListHeading(head: Head, signs: Signs): boolean {
  if (begins(head, signs, LIST)) return true;
  const { length } = head.line;
  const mayName = length < 20 && (signs.bits & SIGN.listHead) !== 0;
  if (mayName && NAMED_HEADING.test(head.plain)) return true;
  if (length > 16 || (signs.bits & SIGN.notListWord) !== 0) return false;
  return LIST_HEADS.test(head.plain) && residue(head.plain, LIST_WORD) === "";
}

/** The previous and the next article in one row, which their headlines make long. */
const NEIGHBOURS = /^[\p{P}\p{S}\s]{0,4}上一?[篇条则].{4,80}下一?[篇条则]/u;

function isNeighbours({ plain }: Head, { opens }: Signs): boolean {
  return (opens & OPENS.readers) !== 0 && NEIGHBOURS.test(plain);
}

function isCommentCount(line: string, { bits }: Signs): boolean {
  return (bits & SIGN.interfaceMark) !== 0 && COMMENT_COUNT.test(plainScript(line));
}

function isDisclaimer(head: Head, signs: Signs): boolean {
  if (begins(head, signs, DISCLAIMER)) return true;
  if ((signs.bits & SIGN.disclaimerMark) === 0) return false;
  // 未经船主同意，不得碰触拼板舟 is a rule of the report.
  if (FORBIDS_COPYING.test(head.plain) && speaksOfCopying(head.plain)) return true;
  if (isCommentRule(head)) return true;
  if (head.line.length >= 300 || !DISCLAIMER_MARK.test(head.plain)) return false;
  return !head.isSentence || (DISCLAIMER.own?.test(head.plain) ?? false);
}

function speaksOfCopying(plain: string): boolean {
  return COPYING.test(plain) || (USING.test(plain) && OWN_WORK.test(plain));
}

/** Sentences speak of telephone numbers too: with a full stop only the words of rights make a footer. */
function isFooter(head: Head, { bits, opens }: Signs): boolean {
  if ((bits & SIGN.footerMark) === 0 && (opens & OPENS.footer) === 0) return false;
  const { plain } = head;
  if (RIGHTS.test(plain)) return !isPictured(plain) && !(head.isAmong && head.isSentence);
  if (head.isAmong) return false;
  return (
    !plain.includes("。") &&
    (FOOTER_MARK.test(plain) ||
      FOOTER_LINKS.test(plain) ||
      (FOOTER_ENTRY.test(plain) && ENTERED.test(plain)))
  );
}

/** What stands behind the posts of others, 转发(47) 评论(19), 3分钟前 来自网页, and behind the title of a video, 时长：03:42. */
const POSTED =
  /(?:转发|转播) ?(?:\(\d{1,6}\))? ?\|? ?(?:收藏|评论) ?(?:\(\d{1,6}\))?$|(?:[钟时]前|今天|昨天|\d:\d\d) ?来自[^来\s]{1,16}$|时长:? ?\d{1,2}:\d\d(?::\d\d)?$/u;

/** A security's quotation, as portals set it among the paragraphs: 最新价18.72, 涨跌幅 -1.06%. */
const QUOTATION =
  /^(?:最新价?|现价|涨跌[幅额]?|换手率?|振幅|量比|成交[量额]|市盈率?|市净率?|总市值|流通市值|今开|昨收|最高|最低):? ?[-+]?\d[\d.,]{0,12}[%万亿手元]{0,3}$/u;
/** Whether a row of a table is one: 换手率 1.83%. */
export const isQuotation = (row: string): boolean => QUOTATION.test(plainScript(row));

/** A link to more: 完整积分榜>>, >>高清组图：…. */
const MORE = /^[^。！？,，]{2,20}>>$|^>>.{0,6}(?:组图|图集|视频|专题)/u;

/** How long the article takes to read or hear: 09 分钟, 2分钟阅读. */
const DURATION = /^(?:(?:全文)?阅读(?:时[间长])?:? ?)?(?:大?约)?\d{1,3} ?分钟(?:阅读|读完)?$/u;

const ADDRESS = /^.{0,24}?(?:https?:\/\/|www\.)[\w./?=&%#~:+-]+$/u;
/** A writer's own, below the name. */
const MAIL = /^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}$/u;

/** News by text message: 发送短信A到10658000 订阅手机报. */
const BY_MESSAGE = /发送(?:短信)?\s?[A-Z]{1,8}\s?[到至]\s?\d{4}/u;

/** The title of a video set among the paragraphs: ◎影片：渡轮首航，乘客排到码头外. */
const VIDEO = /^\P{L}{0,2}(?:热点|精彩|推荐|相关)?(?:影片|影音|视频):[^。:：]{8,40}$/u;

/** What the page's own lines look like, each with the bit that it cannot do without. */
const SHAPES: readonly (readonly [number, RegExp])[] = [
  [SIGN.address, ADDRESS],
  [SIGN.digit, QUOTATION],
  [SIGN.digit, DURATION],
  [SIGN.digit, BY_MESSAGE],
  [SIGN.trail, MORE],
  [SIGN.interfaceMark, POSTED],
  [SIGN.label, VIDEO],
];

const PAGE_NUMBER = /^第 ?\d{1,2} ?页(?:$| )/u;
/** The number of a part of the text, and no counter. */
const PART_NUMBER = /^0\d$/u;
/** Whether a line is one: 01. */
export const isPartNumber = (line: string): boolean => PART_NUMBER.test(line);
/** The time or the day that heads the paragraphs below. */
const CLOCK = /^(?:\d{1,2}:\d\d|\d{4}[-./]\d{1,2}[-./]\d{1,2})$/u;
/** What the author left out, or does not say; one sign alone stands among the numbers of pages. */
const ELISION = /^…{2,8}$/u;

function isInterface(head: Head, signs: Signs): boolean {
  const { bits, opens } = signs;
  if ((opens & OPENS.interface) !== 0 && PAGE_NUMBER.test(head.plain)) return true;
  if (SHAPES.some(([bit, shape]) => (bits & bit) !== 0 && shape.test(head.plain))) return true;
  if (begins(head, signs, INTERFACE)) return true;
  const { line, isAmong } = head;
  if (line.startsWith("👉") || (line.includes("@") && MAIL.test(line))) return true;
  if ((bits & SIGN.interfaceMark) !== 0 && !line.includes("。") && holdsMark(head)) return true;
  if ((bits & SIGN.notInterface) !== 0 || isPartNumber(line) || ELISION.test(line)) return false;
  if (isAmong && CLOCK.test(head.plain)) return false;
  return residue(head.plain, INTERFACE_WORD) === "";
}

/** A mark of so many characters is the page's own wherever it stands; shorter ones count something among paragraphs. */
const SHORTEST_SURE_MARK = 4;

function holdsMark({ plain, isAmong }: Head): boolean {
  const match = INTERFACE_MARK.exec(plain);
  if (match === null || !isAmong) return match !== null;
  return match[0].length >= SHORTEST_SURE_MARK || /\d ?$/u.test(plain.slice(0, match.index));
}

/** What is left of a line when the words, digits and marks are taken away. */
function residue(plain: string, vocabulary: RegExp): string {
  return plain.replace(vocabulary, "").replace(/[\d\p{P}\p{S}\s]+/gu, "");
}
