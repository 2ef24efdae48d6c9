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
const COPYING =
  /转[载贴播登发]|复制|引用|使用|摘[编录抄]|镜像|刊[载登]|传播|翻[印录]|抄袭|节录|重制|改[编作]|转.?载/u;
const DISCLAIMER_MARK = anyWhere(phrases.DISCLAIMER_MARKS);

const RIGHTS = /copyright|©|ICP[备证编]|版权所有(?![者人])|all rights? reserved/iu;
const FOOTER_MARK = anyWhere(phrases.FOOTER_MARKS);
const FOOTER_ENTRY = anyWhere(phrases.FOOTER_ENTRIES);
/** A number, an address, or a row of them. */
const ENTERED = /[\d@|]|\p{Script=Han} \p{Script=Han}/u;
/** A line or a row of links: 招聘, and not 招聘会上人挤人. */
const FOOTER_LINKS = new RegExp(
  `(?:^[\\p{P}\\p{S}\\s]{0,6}|[|·]\\s?)(?:${anyOf(phrases.FOOTER_OPENERS)}){1,6}(?!\\p{Script=Han})`,
  "u",
);
const CAPTION_HEAD =
  /^(?:[▲△↑]|图表?\s?[:|]|[(【]?图说|图(?:[为注源]|片说明|片来源| ?[一二三四五六七八九十\d]{1,3}[.:、 ])|(?:资料图|资料照|档案照|示意图|视频截图|配图|题图)(?![上中里内与的显])|◎ 图|图[像片]加注文字[:,].)/u;
const CAPTION_TAIL =
  /(?:摄影?|\/?摄 ?[(/][^)/。]{2,8}|[。 ]摄: ?[^。，摄]{2,16}|图片来自[^。图]{2,12}|[^。]\((?:(?:法新|路透|美联|欧新)社?|[^()。]{2,8}图片)|摄影(?:[:/] ?| )[^。，摄]{2,16}|供图|资料图片?|资料照片?|档案照片?|示意照片?|资料画面|翻摄|传真|图片(?:来源|提供)[^。图]{0,16}|截图|制图|视觉中国|新华社发|图\/(?!视频|文)[^图]{1,14}|\/图:[^图]{1,14}|图源[^图]{0,14}|合成图?|示意图|提供(?:图片|照片)?|\s图)[)\].。]{0,3}$/u;

/** Tells a line's kind by its words; "text" where they say nothing. */
export function tellLineKind(line: string, signs: Signs = readSigns(line)): LineKind {
  const head = new Head(line);
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

const DATE_BEHIND = / ?(?:\d{2,4}年)?\d{1,2}月\d{1,2}日$/u;

/** A caption is at most so long, and tells its picture in at most two sentences. */
const LONGEST_CAPTION = 120;

/** Whether a line opens as captions do, credits and all: ▲…, 图：…, 图片来源：…. */
export function opensCaption(line: string, signs: Signs = readSigns(line)): boolean {
  if (line.length > LONGEST_CAPTION || (signs.opens & OPENS.caption) === 0) return false;
  const plain = plainScript(line.slice(0, 12));
  return CAPTION_HEAD.test(plain) && !INTERFACE.pattern.test(plain);
}

/** Where someone stands in the picture: 周女士（右）向方敏赠送锦旗, and not 周女士（右）说，…. */
const PLACED =
  /\p{Script=Han}[（(](?:[左右中前后後]|[左右][一二三四五]|[左右]起.{1,6})[）)](?![说說表称稱告坦认認])/u;

function isPlaced(line: string): boolean {
  return PLACED.test(line) && !/[。！？]./u.test(line);
}

/** Whether a line reads as a caption: ▲…, 图为…, … 摄, … 供图. */
export function isCaptionLine(line: string, signs: Signs = readSigns(line)): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  if (opensCaption(line, signs)) return true;
  if ((signs.bits & SIGN.bracket) !== 0 && line.length < LONGEST_LABEL && isPlaced(line))
    return true;
  if (QUOTED.test(line)) return true;
  if ((signs.bits & SIGN.footerMark) !== 0 && PICTURED.test(plainScript(line))) return true;
  if ((signs.bits & SIGN.captionTail) === 0) return false;
  const plain = plainScript(line);
  if (tellsPicture(plain)) return true;
  const tail = plain.slice(-40).replace(DATE_BEHIND, "");
  if (!CAPTION_TAIL.test(tail.slice(-30)) || (plain.match(/[。！？]./gu)?.length ?? 0) > 2)
    return false;
  return !plain.endsWith("。") || isCreditSentence(plain);
}

/** What stands behind the last mark or space in front of a full stop. */
const LAST_CLAUSE = /[。！？)\s/|:]([^。！？)\s/|:]{1,16})。$/u;
/** What makes a clause of the report of it: 对方发来了聊天截图, 该片在江城实景拍摄. */
const REPORTED = /[，了着过给向从是有在得]|[拍实航所]摄$/u;

/** Whether a sentence ends in a credit, or names a picture and tells nothing: 渡轮驶出码头。图片由医院提供。, and not 药品由医院提供。 */
function isCreditSentence(plain: string): boolean {
  if (plain.endsWith(")。")) return true;
  const credit = LAST_CLAUSE.exec(plain)?.[1];
  if (credit === undefined) return !REPORTED.test(plain) && /(?:图|[图照]片|画面)。$/u.test(plain);
  return !REPORTED.test(credit) && (!credit.endsWith("提供") || /[图照画影]/u.test(credit));
}

/** What the picture shows behind what the reader should know: 录音机已换过三台，图为目前的一台。 */
const SHOWN = /[,;。]\s?[上下左右]?图[为是](?!什么|何|了)/u;
const LONGEST_SHOWN = 42;
/** A still, 《渡口》剧照, or a group: 船长与乘客在码头合影. */
const STILL =
  /^[^。！？]{4,40}合影(?:留念)?$|^《[^《》]{1,20}》\p{Script=Han}{0,4}(?:截图|剧照|海报|画面)(?:[:：].{2,40})?$/u;

function tellsPicture(plain: string): boolean {
  if (STILL.test(plain)) return true;
  const at = SHOWN.exec(plain);
  if (at === null) return false;
  const shown = plain.slice(at.index + at[0].length);
  return shown.length > 1 && shown.length <= LONGEST_SHOWN && !/[,。]./u.test(shown);
}

/** Sites of cars set their captions in such brackets. */
const QUOTED = /^『[^『』]{6,80}』$/u;

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
  if (FORBIDS_COPYING.test(head.plain) && COPYING.test(head.plain)) return true;
  if (isCommentRule(head)) return true;
  if (head.line.length >= 300 || !DISCLAIMER_MARK.test(head.plain)) return false;
  return !head.isSentence || (DISCLAIMER.own?.test(head.plain) ?? false);
}

/** What a picture shows, and whose it is: 河岸的旧书摊，2023年9月。 © Marc Lenoir/FAG. A page's own © stands before a year or its name. */
const PICTURED =
  /\p{Script=Han}[^©|]{4,100}[。,)\p{Script=Han}\d]\s?© ?(?!\d|.{0,40}(?:版权|网|公司|[Rr]ights))[^©。|]{2,40}$/u;

/** Sentences speak of telephone numbers too: with a full stop only the words of rights make a footer. */
function isFooter(head: Head, { bits, opens }: Signs): boolean {
  if ((bits & SIGN.footerMark) === 0 && (opens & OPENS.footer) === 0) return false;
  const { plain } = head;
  if (RIGHTS.test(plain)) return !PICTURED.test(plain);
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

/** What the page's own lines look like, each with the bit that it cannot do without. */
const SHAPES: readonly (readonly [number, RegExp])[] = [
  [SIGN.address, ADDRESS],
  [SIGN.latin, MAIL],
  [SIGN.digit, QUOTATION],
  [SIGN.digit, DURATION],
  [SIGN.trail, MORE],
  [SIGN.interfaceMark, POSTED],
];

const PAGE_NUMBER = /^第 ?\d{1,2} ?页(?:$| )/u;
/** The number of a part of the text, and no counter. */
const PART_NUMBER = /^0\d$/u;

function isInterface(head: Head, signs: Signs): boolean {
  const { bits, opens } = signs;
  if ((opens & OPENS.interface) !== 0 && PAGE_NUMBER.test(head.plain)) return true;
  if (SHAPES.some(([bit, shape]) => (bits & bit) !== 0 && shape.test(head.plain))) return true;
  if (begins(head, signs, INTERFACE)) return true;
  const { line } = head;
  if ((bits & SIGN.interfaceMark) !== 0 && !line.includes("。") && INTERFACE_MARK.test(head.plain))
    return true;
  if (PART_NUMBER.test(line)) return false;
  return (bits & SIGN.notInterface) === 0 && residue(head.plain, INTERFACE_WORD) === "";
}

/** What is left of a line when the words, digits and marks are taken away. */
function residue(plain: string, vocabulary: RegExp): string {
  return plain.replace(vocabulary, "").replace(/[\d\p{P}\p{S}\s]+/gu, "");
}
