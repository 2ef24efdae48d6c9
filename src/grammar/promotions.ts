import { anyWhere, Head, heldWords, words } from "./line-phrases.js";
import * as phrases from "./phrases.js";

const WORDS = words(phrases.PROMOTION_WORDS);
const ITSELF = anyWhere(phrases.PROMOTION_SENTENCES);

const LONGEST = 80;
/** So many different words make a line a promotion; in a sentence one more, and one that speaks of the page itself. */
const ENOUGH = 2;

/** How a line among the paragraphs says that it is for the reader to press. */
const PRESSED = /(?:[>》»]{1,2}|[!！])$/u;
/** What the reader is asked to do, at the head of a clause: 扫码享八折优惠, and not 注册会员、开通付费，老人一步步掉进陷阱. */
const APPEAL =
  /(?:^|[,:!|】\s])(?:欢迎|请|点击|立即|马上|下载|扫[码描一]|订阅|关注|长按|查看|领取|加入|成为)/u;

/**
 * Whether a line turns to the reader: 扫描下载江城新闻客户端，掌握身边大事. Reports speak of all of it too (客户端下载量突破百万), so this
 * tells nothing of lines among the paragraphs, only of those above the first and below the last one.
 */
export function isPromotion(line: string): boolean {
  if (line.length > LONGEST) return false;
  const head = new Head(line);
  const count = heldWords(WORDS, head.plain).length;
  const isSentence = head.isSentence || line.includes("。");
  return isSentence ? count > ENOUGH && ITSELF.test(head.plain) : count >= ENOUGH;
}

/** Whether a line among the paragraphs turns to the reader, with words that the paragraphs do not speak of. */
export function isAdvertisement(line: string, paragraphs: () => string): boolean {
  if (line.length > LONGEST || /[。“”「」？]/u.test(line)) return false;
  const head = new Head(line);
  const held = heldWords(WORDS, head.plain);
  const isPressed = PRESSED.test(line);
  if (held.length < (isPressed ? ENOUGH : ENOUGH + 1)) return false;
  if (!isPressed && !APPEAL.test(head.plain)) return false;
  return heldWords(held, paragraphs()).length < held.length / 2;
}
