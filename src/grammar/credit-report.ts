import { isPlace, stripPlace } from "./credit-places.js";
import { findRoleTokens } from "./credit-roles.js";
import { isMediumName, isPersonName } from "./names.js";
import { plainScript } from "./plain-script.js";

/** Who set the page, by number: 方敏 文 周涛 摄 J186. */
const STAFF_CODE = /\s[A-Z]{1,3}\d{2,6}$/u;

/** Drops what stands around a credit phrase: brackets, bullets, 发自上海, 台北報導, 对此文亦有贡献. */
export function trimPhrase(text: string): string {
  const plain = plainScript(text);
  let end = plain.search(/发自|对[此本]文亦有贡献|系(?:本报|本刊|特约)|[,;。][^,;。]{0,10}授权/u);
  if (end < 0) end = plain.length;
  const from = /^[\s◎●○■□◆◇▲▼★☆*#·•|丨>（(【〔[]{0,8}/u.exec(plain)?.[0].length ?? 0;
  end -= STAFF_CODE.exec(plain.slice(from, end))?.[0].length ?? 0;
  while (end > from && /[\s)）】〕\]。.;；,，|]/u.test(plain.charAt(end - 1))) end--;
  return text.slice(from, end);
}

/** What a phrase ends in that says how it was reported: 综合报道, 专电. */
const REPORT =
  /[/ ]?(?:[综綜]合|采访|即时|连线|专题|现场|特别|独家|电|越洋)?(?:(?<!经济)报[道导]|外?电|专电|专?讯|专访|特稿|消息)$/u;

/** A role with a name glued to it: 记者方敏, 通讯员方敏. */
const NAMED = /(?:[记記]者|通[讯訊信][员員]|[实實][习習]生)./u;

/** A phrase without the place and 報導 at its end: 記者林志豪台北報導, 記者林志豪桃園19日電. */
export function stripReport(text: string): string {
  const plain = plainScript(text);
  const report = /(?:摄影|图文|视频)报[道导]$/u.test(plain) ? null : REPORT.exec(plain);
  // 记者董讯: what is left would be half a name.
  if (report === null || /(?:记者|通讯员) ?\S$/u.test(plain.slice(0, report.index))) return text;
  const bare = text
    .slice(0, report.index)
    .replace(/[\s,，]?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日$/u, "");
  const tail = /[\s/]([^\s/]{1,8})$/u.exec(bare);
  // 中央社 記者方敏台北: the place is glued to the name.
  if (tail?.[1] !== undefined && !NAMED.test(tail[1])) {
    // Of two characters right in front of 报道 a place is likelier than a second name: 记者 方敏 江城报道.
    const front = bare.slice(0, tail.index);
    const [medium = "", ...names] = front.split(" ");
    const isNamed =
      /[记記]者\s{0,2}\S{2}/u.test(front) || (names.length > 0 && isMediumName(medium));
    const isShort = tail[1].length === 2 && !/^[\s/]/u.test(report[0]) && isNamed;
    const place = isShort || isPlace(tail[1]) || !isPersonName(tail[1]) || tail[0].startsWith("/");
    return place && /[记記]者|特派[员員]|[\s、]/u.test(front) ? front : bare;
  }
  const known = stripPlace(bare);
  if (known !== bare) return stripPlace(known);
  // An unknown place: a name of three characters, then the place.
  const glued = /记者(\p{Script=Han}{3})\p{Script=Han}{2,4}$/u.exec(plainScript(bare));
  return glued === null ? bare : bare.slice(0, glued.index + 5);
}

/** A phrase without the place behind the reporter: 江城网记者张璇 台北. */
export function dropPlace(phrase: string): string {
  const at = Math.max(phrase.lastIndexOf(" "), phrase.lastIndexOf("/"));
  const front = phrase.slice(0, Math.max(0, at)).replace(/[\s/]{1,4}$/u, "");
  return at > 0 &&
    isPlace(phrase.slice(at + 1)) &&
    /[记記]者.|编译.|編譯.|[报報][道導]$/u.test(front)
    ? front
    : phrase;
}

/** A phrase without the place and 報導 of its first part: 記者林志豪/台北報導 攝影黃美玲. */
export function stripInnerReport(phrase: string): string {
  const plain = plainScript(phrase);
  const end = plain.search(/(?<=(?<!经济)报[道导]) \S/u);
  if (end < 0 || findRoleTokens(plain.slice(end)).length === 0) return phrase;
  const bare = stripReport(phrase.slice(0, end));
  // 方敏 报道 周涛 摄影: without a place it parts who wrote from who took the pictures.
  const hasPlace = bare.length < plain.slice(0, end).search(REPORT);
  return hasPlace ? bare + phrase.slice(end) : phrase;
}
