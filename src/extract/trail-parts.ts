import { plainScript } from "../grammar/plain-script.js";
import { collapseSpace, foldText } from "../text.js";

/** Where arrows part the names, a bar stands inside one: 首页 > 赛艇|皮划艇. */
const ARROWS = /\s?(?:-{0,2}>{1,3}|[＞»›→/／]|::| - |-{2,3})\s?/u;
const SEPARATORS = new RegExp(`${ARROWS.source}|\\s?[｜|]\\s?`, "u");
const LEAD =
  /^(?:(?:您|你|本页)?的?(?:当前|目前|现在|现时)?的?(?:所在)?的?(?:位置(?:提示|导航)?|频道)是?(?:\s?[:：]\s?|\s|$)|(?:您|你)(?:现在|目前)?(?:在|位于)[:：]?\s?)/u;
const MOST_PARTS = 8;
const LONGEST_PART = 20;

const SHORT_TRAIL = /^\S{1,10}(?:\s?[>＞»›]\s?[^\s>＞»›]{1,12}|\s[/>]\s\S{1,12}){1,5}$/u;

/** Dashes without spaces part menus too: a breadcrumb has both ends. */
const DASHED = /^.{0,8}首页-.{2,40}-(?:正文|内文)$/u;

/** Bare slashes part dates and names too: a breadcrumb ends with 正文. */
const SLASHED = /^[^\s/]{2,12}(?:\/[^\s/]{2,12}){1,5}\/正文$/u;

/** Whether a part of a breadcrumb stands on a line of its own, the arrow behind it or on the next one: 新闻 >, 新闻 and >. */
function isStep(text: string, next: string): boolean {
  if (text.length > LONGEST_STEP || /更多|查看|返回|下一/u.test(text)) return false;
  if (/^[>＞»›]$/u.test(next)) return /^[^\s>＞»›]+$/u.test(text);
  return (
    /^[^\s>＞»›]+\s?[>＞»›]$/u.test(text) && /^[^\s>＞»›]+(?:\s?[>＞»›]|[内正]文)$/u.test(next)
  );
}

const LONGEST_STEP = 12;

/** Whether a line begins a breadcrumb, given what follows it. */
export function startsTrail(text: string, next: string): boolean {
  if (isStep(text, next)) return true;
  if (text.length > 60 || !/[>＞»›/首正]/u.test(text)) return false;
  const plain = plainScript(text);
  if (DASHED.test(plain) || SLASHED.test(plain)) return true;
  if (/^.{0,8}首页\s?[>＞»›/]/u.test(plain) || /^\S{2,8}\s正文$/u.test(plain)) return true;
  if (SHORT_TRAIL.test(text)) return true;
  return /首页$/u.test(plain) && text.length < 12 && /^[>＞»›/]/u.test(next);
}

/** The parts of a breadcrumb line, without the headline at its end. */
export function splitTrail(text: string, title: string | undefined): readonly string[] {
  const headline = foldText(title ?? "");
  const parts = collapseSpace(text)
    .split(findSeparator(text))
    .map(trimPart)
    .flatMap((part) => part.split(/\s(?=正文$)/u))
    .filter((part) => isPart(part) && foldText(part) !== headline);
  const end = parts.findIndex((part) => /^(?:正文|[内內]文)$/u.test(part));
  const trail = end < 0 ? parts : parts.slice(0, end + 1);
  return trail.length > MOST_PARTS ? [] : trail;
}

function findSeparator(text: string): RegExp | string {
  if (DASHED.test(plainScript(text))) return "-";
  return /\p{L}[|｜]\p{L}/u.test(text) && /[>＞»›→].{1,40}[>＞»›→]/u.test(text)
    ? ARROWS
    : SEPARATORS;
}

/** Whether a piece between separators is a short name: neither marks alone nor the time beside the trail. */
function isPart(piece: string): boolean {
  const isDated = /^\d{4}\s?[-/年]\s?\d{1,2}\s?[-/月]/u.test(piece);
  return piece.length <= LONGEST_PART && !isDated && /[\p{L}\p{N}]/u.test(piece);
}

/** Buttons that share a line with the trail, and links to elsewhere behind its last part: 民生 滚动新闻 新闻搜索. */
const BUTTONS =
  /【?字[号號体體]|转播到|分享到|[（(]自[动動]|【\s?(?:打\s?印|列\s?印|[论論]\s?[坛壇]|[关關]\s?[闭閉])|(?<=^\S{2,8})(?:\s(?!正文)\S{2,6}){2}$/u;

/** A part without what leads in the trail and without buttons beside it: 订阅RSS 首页, 正文 申请入驻. */
function trimPart(part: string): string {
  const plain = plainScript(part);
  const lead = LEAD.exec(plain)?.[0].length ?? 0;
  const button = part.search(BUTTONS);
  const rest = part
    .slice(lead, button < 0 ? undefined : button)
    .replace(/^[\s:：-]+|\s?-$|\s\d{4}年.{0,20}$/gu, "")
    .trim();
  const home = /^\S{1,16}\s(?=\S{0,6}首[页頁]$)/u.exec(rest)?.[0].length ?? 0;
  const behind = /^(?:\S{0,12}\s)?正文(?=\s)/u.exec(rest);
  return behind === null ? rest.slice(home) : behind[0];
}
