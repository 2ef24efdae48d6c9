import { INTERFACE, LONGEST_LABEL } from "./line-phrases.js";
import { plainScript } from "./plain-script.js";
import { OPENS, readSigns, SIGN, type Signs } from "./signs.js";

const CAPTION_HEAD =
  /^(?:[▲△↑]|图表?\s?[:|]|[(【]?图说|图(?:[为注源]|片说明|片来源| ?[一二三四五六七八九十\d]{1,3}[.:、 ])|(?:资料图|资料照|档案照|示意图|视频截图|配图|题图)(?![上中里内与的显])|◎ 图|图[像片]加注文字[:,].)/u;
const CAPTION_TAIL =
  /(?:摄影?|\/?摄 ?[(/][^)/。]{2,8}|摄:[^。，摄]{2,16}|图片来自[^。图]{2,12}|[^。]\((?:新华社?\/)?(?:法新|路透|美联|欧新)社?|\([^()。]{1,8}图片?|(?<=[ 。])(?:路透社?|法新社|美联社|欧新社|达志影像)|社图片|摄影(?:[:/] ?| )[^。，摄]{2,16}|供图|资料图片?|资料照片?|档案照片?|示意照片?|资料画面|翻摄|传真|图片(?:来源|提供)[^。图]{0,16}|截图|制图|视觉中国|新华社发|图\/(?!视频|文)[^图]{1,14}|\/图:[^图]{1,14}|图源[^图]{0,14}|合成图?|示意图|提供(?:图片|照片)?|[\s/]图|。\p{Script=Han}{2,4}图片)[)\].。]{0,3}$/u;

/** What stands in front of a picture's ©, and behind it; a page's own stands before a year, or its name and rights. */
const SHOWN_BEFORE = /[。,)\p{Script=Han}\d]$/u;
const NO_OWNER = /^\d|版权|网|公司|rights/iu;
const SHORTEST_SHOWN = 6;
const LONGEST_OWNER = 40;

/** Whether a line in the plain script ends in whose its picture is: 河岸的旧书摊，2023年9月。 © Marc Lenoir/FAG. */
export function isPictured(plain: string): boolean {
  const at = plain.lastIndexOf("©");
  const shown = plain.slice(0, Math.max(0, at)).trimEnd();
  const owner = plain.slice(at + 1).trim();
  if (shown.length < SHORTEST_SHOWN || shown.includes("|") || !SHOWN_BEFORE.test(shown))
    return false;
  return owner.length > 1 && owner.length <= LONGEST_OWNER && !NO_OWNER.test(owner);
}

/** What may stand behind a credit: the day, and who sent the picture out: 方敏 摄 江城网发. */
const BEHIND_CREDIT = / ?(?:\d{2,4}年)?\d{1,2}月\d{1,2}日$| \p{Script=Han}{2,7}[社网报]发$/u;

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
  const { bits } = signs;
  const mayCredit = (bits & SIGN.latin) !== 0 && MAY_CREDIT.test(line);
  const mayTell = mayCredit || (bits & (SIGN.captionTail | SIGN.footerMark)) !== 0;
  if (!mayTell && !line.startsWith("《")) return false;
  const plain = plainScript(line);
  if (tellsPicture(plain) || isPictured(plain)) return true;
  if (mayCredit && endsInLatinCredit(plain)) return true;
  return (bits & SIGN.captionTail) !== 0 && endsInCredit(plain);
}

/** Whether a line in the plain script ends in a caption's word: … 摄, … 供图, （资料图片）. */
function endsInCredit(plain: string): boolean {
  const bracket = LAST_BRACKET.exec(plain);
  if (bracket !== null && bracket.index >= LONGEST_BEFORE && OF_ARTICLE.test(bracket[1] ?? ""))
    return false;
  const tail = plain.slice(-40).replace(BEHIND_CREDIT, "");
  if (!CAPTION_TAIL.test(tail.slice(-30)) || (plain.match(/[。！？]./gu)?.length ?? 0) > 2)
    return false;
  return !plain.endsWith("。") || isCreditSentence(plain);
}

/** What a line ends in within brackets, in the plain script. */
const LAST_BRACKET = /\(([^()]{2,60})\)。?$/u;
/** Who wrote the article and gave its pictures, behind the last paragraph: （文/方敏 图/周涛）, （图片由受访者提供）. */
const OF_ARTICLE =
  /^(?:文[/:字]|[^ ]{2,8} ?文[ /]|(?:本文)?图片?(?:[由均]|来源:)|题图|.{0,6}供图)/u;
/** Behind so many characters they are the article's and not a caption's. */
const LONGEST_BEFORE = 45;

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
  /^[^。！？]{4,40}合影(?:留念)?$|^《[^《》]{1,20}》\p{Script=Han}{0,4}(?:截图|剧照|海报|画面)(?:[:：,][^。]{2,40}。?)?$/u;

function tellsPicture(plain: string): boolean {
  if (STILL.test(plain)) return true;
  const at = SHOWN.exec(plain);
  if (at === null) return false;
  const shown = plain.slice(at.index + at[0].length);
  return shown.length > 1 && shown.length <= LONGEST_SHOWN && !/[,。]./u.test(shown);
}

/** English words for whose a picture is: （Getty Images）, (Lin Xiaozhou/AFP via Getty Images), Photo: Grace Lau. */
const LATIN_OWNER =
  /Getty|Reuters|AFP|AP Photo|EPA|Shutterstock|iStock|Unsplash|Pixabay|Photo|Images/u;
const LATIN_AGENCY = /[ 。/](?:CFP|东方IC|IC ?photo)$/iu;
const LATIN_CREDIT = /^Photos?(?: by|:) ?\p{Lu}[\p{L} .'-]{2,30}$/u;

/** What stands in front of the photographer in a bracket: (photo by 方敏/江城晚报). */
export const PHOTO_BY = /^photos? by /iu;

/** What a line with such a credit ends in, or holds. */
const MAY_CREDIT = /[)）]$|Photo|CFP$|IC$|photo$/u;

/** Whether a line in the plain script ends in a credit in Latin letters. */
function endsInLatinCredit(plain: string): boolean {
  if (LATIN_CREDIT.test(plain.slice(plain.lastIndexOf("Photo")))) return true;
  const bracket = LAST_BRACKET.exec(plain)?.[1] ?? "";
  if (LATIN_AGENCY.test(plain) || PHOTO_BY.test(bracket)) return true;
  return LATIN_OWNER.test(bracket) && !/\p{Script=Han}/u.test(bracket) && !plain.endsWith("。");
}

/** Sites of cars set their captions in such brackets. */
const QUOTED = /^『[^『』]{6,80}』$/u;
