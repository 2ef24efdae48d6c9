import { collapseSpace } from "../text.js";
import { isPlace } from "./credit-places.js";
import { readLabels } from "./labels.js";
import { tellLineKind } from "./line-kinds.js";
import { isMediumName, isPersonName } from "./names.js";
import { isOwnWord } from "./own-words.js";
import { plainScript } from "./plain-script.js";

const LEAD =
  /^(?:(?:原创|转载|摘自|转自|摘编自|来自|来源于|文|by|via)\s{0,3}[:：/|]\s{0,3}|(?:原创|转载|优质原创|来自|来源于?)\s{1,3}|(?:本文)?(?:摘自|转自|摘编自|转载自)|本文来自|by\s(?=\p{Lu}))/iu;
const BEHIND_ROLE =
  /(?:本[报网刊台]|我报)?(?:记者|通讯员|特派员|特约|实习|编译|编辑|作者(?= ))(?=[\s\p{Script=Han}:：]|$)|[/／╱∕](?=.{0,12}$)/u;
/** Portals' mark that the medium in front of it is on their microblog. */
const MICROBLOG = /\s?[[(【（]微博[)\]】）]\s?/gu;
/** Marks at the edges of a name. */
const MARK = /[\p{Pd}·•|:：,，、/／╱∕<>《》【】［］[\]（）()\s●○◎■□◆◇#@]/u;
const SECTION =
  "生活|国际|政治|社会|娱乐|财经|体育|地方|影剧|综合|两岸|大陆|健康|消费|突发|科技|国内|本地|民生|教育|军事|汽车|房产|旅游|文化|时政|热门|最新|更多|看更多|影音|图片|视频|即时|滚动|头条|推荐|听|存|[早晨午晚夜]间|中昼|深夜|整点";
/** What ends as names do and names nobody: sections, desks, times, pages of a newspaper, what is asked of readers. */
const STOP = new RegExp(
  `^(?:(?:${SECTION})(?:资讯|中心|组)|(?:${SECTION})?新闻(?:中心|速报)?|${`即时 资讯 [本我][报刊社台] 最新消息 本网专稿 [a-z]m [a-z]{1,2}t cst
  (?:请?追踪|订阅|关注|赞助|下载|分享|点击).{0,16} 来自.{0,6} 共有.{0,6} 微信号.{0,24} 功能介绍.{0,24}
  值班(?:主任|总编)? 责任 执行 核稿 检校 (?:责任)?[审校][核稿对] [一二三终]审 签发 责编 撰[文稿写] 小编 站长 (?:系统)?管理员 编辑部 编委会 评论员 .{0,4}创作者 .{0,4}作者.{0,2} 只看.{0,4}
  (?:发布|上传|投稿)[者人] 感谢.{0,24} 本帖最后由.{0,20} 的?投递 来论 第?[a-z]{0,2}\\d{0,3}版.{0,12} (?:ip)?属地.{0,6} 发布于.{0,6} .{0,4}海报`
    .split(/\s+/u)
    .join("|")})$|(?<!经济)报道$|报导$|(?:专|本报|[日报])[讯电]$|(?:时间|日期|时长)$`,
  "iu",
);
/** A label that is not known says something else of the name behind it: 承办：江城晚报. */
const LABELLED = /^\p{Script=Han}{2,6}[:：]/u;
const SENTENCE = /[。！？；!?;…“”"《》【】<>＝=／/╱∕]|\.\.|https?:|www\.|[，,].{0,20}[，,]/u;
/** A periodical by its title: 《求是》杂志. */
const PERIODICAL = /^《([^《》]{1,12})》(?=杂志|雜誌|周刊|週刊|半月刊|月刊)/u;
/** What is left of a date and of counters: 星期五, (北京时间), 农历五月初九, 晚, 阅读时长约3分钟, 12人参与, pm. */
const NOISE =
  /\d{1,2}\/\d{1,2}|星期[一二三四五六日天]|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,?|(?:[农農][历曆]|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)\S{0,8}|[(（]?北京[时時][间間][)）]?|(?<!\S)(?:[早晚夜]|[凌清]晨|[上中下]午|晚[上间間]|早上)(?!\S)|(?:(?:阅读|閱讀|预计|預計)(?:时长|時長|时间|時間)?[约約需]{0,2}\s?|已有|共有)?(?<!\d)\d{1,9}\s?(?:[次人条條字天]|阅读|閱讀|评论|評論|浏览|瀏覽|分[钟鐘]|小[时時])\S{0,4}|(?<![a-z])[ap]\.?m\b\.?/giu;

/** A button glued to a name, 江城发布微博 but not 新浪微博, or what a platform says of the account. */
const BUTTON =
  /(?<=\p{Script=Han}{2})(?:官方[账帐賬帳][号號]|加?(?:关注|關注|订阅|訂閱|追踪|追蹤))$|(?<=\p{Script=Han}{3})(?<!官方)微博$/u;

/** The page that a report was printed on: 江城日报（2022年03月05日 第 14 版）, 第A05版：要闻. */
const PRINTED =
  /[（(]?\s?(?:第\s?[^（()）\s]{0,4}|[A-Z]{1,2}\d{1,3})\s?版(?:[:：]\s?\S{1,8})?\s?[）)]?|[（(]\s?(?:\d{1,3}\s?)?版\s?[）)]?/u;

/** A name without what leads to it: 转自 江城晚报, 本文来自江城晚报. */
export function dropLead(name: string): string {
  return name.slice(LEAD.exec(plainScript(name))?.[0].length ?? 0);
}

const LONGEST_TEXT = 80;
const LONGEST_NAME = 20;

/**
 * The name of a medium, a person or an account in a stretch of a byline, without dates, counters, places and what stands
 * behind 记者; undefined where it names nobody.
 *
 * @example
 * readBylineName("原创 华夏人文 2020-03-09 18:14"); // "华夏人文"
 */
export function readBylineName(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const rest = trimMarks(readLabels(text).rest.replace(MICROBLOG, " "));
  const behind = plainScript(rest).search(BEHIND_ROLE);
  const bare = (behind < 0 ? rest : rest.slice(0, behind))
    .replace(PRINTED, " ")
    .replace(NOISE, " ");
  const named = trimMarks(bare);
  const name = trimPlace(trimMarks(collapseSpace(dropLead(named)))).replace(BUTTON, "");
  if (
    name.length < 2 ||
    name.length > LONGEST_NAME ||
    SENTENCE.test(name.replace(PERIODICAL, "$1"))
  )
    return undefined;
  if (LABELLED.test(name) || STOP.test(plainScript(name)) || isPlace(name) || /\d{4}/u.test(name))
    return undefined;
  if (isMediumName(name)) return name;
  if (!/\p{Script=Han}{2}|[A-Za-z]{2}/u.test(name)) return undefined;
  return tellLineKind(name) === "text" ? name : undefined;
}

/** A name without the separators, brackets and bullets around it; a title within it keeps its marks: 光明网-《光明日报》. */
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARK.test(text.charAt(start)) && !opensWithin(text, start, end)) start++;
  while (end > start && MARK.test(text.charAt(end - 1)) && !closesWithin(text, start, end)) end--;
  return text.slice(start, end);
}

/** Whether a title opens at the start of a stretch and closes before its end: 《求是》2023/07. */
function opensWithin(text: string, start: number, end: number): boolean {
  const close = text.charAt(start) === "《" ? text.indexOf("》", start) : -1;
  return close > 0 && /[^》\s]/u.test(text.slice(close, end));
}

/** Whether a title closes at the end of a stretch and opens behind its start. */
function closesWithin(text: string, start: number, end: number): boolean {
  return text.charAt(end - 1) === "》" && text.lastIndexOf("《", end) > start;
}

/** Platforms put the writer's province behind the time: 方敏 上海, 方敏 发布于上海. */
function trimPlace(name: string): string {
  const space = name.indexOf(" ");
  // 金华 2021-06-18 江城晚报
  if (isPlace(name.slice(0, Math.max(0, space))) && isMediumName(name.slice(space + 1)))
    return name.slice(space + 1);
  const at = name.lastIndexOf(" ");
  const last = name.slice(at + 1);
  return at > 0 && (isPlace(last) || /^[发發][布佈表][于於]/u.test(last))
    ? name.slice(0, at).trim()
    : name;
}

/** What stands behind a medium and is of its name: 人民日报 海外版, but not 进入电子报 and 听新闻. */
const isPart = (word: string): boolean =>
  (isMediumName(word) || /[版刊部室组組]$/u.test(word)) &&
  !/^[进進]入/u.test(word) &&
  !isOwnWord(plainScript(word));

const PARTED = /\s+(?:[|·/]\s+)?/u;

/** A medium and the words behind it that are not of its name: 江城晚报 | 来论, 江城新闻网 方敏. */
export function splitMedium(name: string): readonly [medium: string, ...others: string[]] {
  const [head = name, ...others] = name.split(PARTED);
  return isMediumName(head) && !others.some(isPart) ? [head, ...others] : [name];
}

/** An unknown name that persons stand beside is a medium's from this length on. */
const SHORTEST_MEDIUM = 4;

/** The medium and the writers in a stretch beside the time, in any order: 江城观察 | 方敏, 方敏 江城日报. */
export function splitByline(name: string): readonly [medium: string, ...writers: string[]] {
  const split = splitMedium(name);
  const words = name.split(PARTED);
  if (split.length > 1 || words.length === 1) return split;
  const writers = words.filter(isPersonName);
  const others = words.filter((word) => !writers.includes(word));
  // Beside a medium's name other words are channels: 产业公司 江城商报 方敏.
  const media = others.length > 1 ? others.filter(isMediumName) : others;
  // Of a site and the newspaper that it prints the newspaper stands beside the writers: 大江网 江城日报 方敏.
  const medium = media.at(-1) ?? "";
  return writers.length > 0 && medium.length >= SHORTEST_MEDIUM ? [medium, ...writers] : split;
}
