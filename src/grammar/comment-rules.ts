import { anyWhere, type Head, heldWords, words } from "./line-phrases.js";
import * as phrases from "./phrases.js";

const TOPIC = anyWhere(phrases.COMMENTING_MARKS);
const WORDS = words(phrases.COMMENTING_WORDS);
/** Who speaks, and to whom: reports name others. */
const SPEAKER = /您|本(?:网?站|留言|评论(?!员)|讨论区|论坛|栏目)/u;
/** What is asked of the reader: 请家长…, 用户协议规定… and 所有评论都被… are news. */
const DEMAND =
  /^[\d\p{P}\p{S}\s]{0,4}(?:请[您勿自遵注文]|严禁|禁止|尊重网上|遵守|承担一切|文明上网[,，]|发言前|(?:用户|使用者)[须需应]|(?:所有|网友)?(?:评论|留言|发言)[均须需]|违反上述|管理[人员者]{1,2}有权(?!限)|系统会)/u;
/** Reports quote. */
const QUOTED = /[“”「」]/u;

/** So many of the words tell a rule. */
const ENOUGH = 2;

/** Whether a line is of the rules that a page's commenters are to follow: 请文明发言，遵守法律法规，本站有权删除不当留言。 */
export function isCommentRule({ plain }: Head): boolean {
  if (!TOPIC.test(plain) || QUOTED.test(plain)) return false;
  if (!SPEAKER.test(plain) && !DEMAND.test(plain)) return false;
  return heldWords(WORDS, plain).length >= ENOUGH;
}
