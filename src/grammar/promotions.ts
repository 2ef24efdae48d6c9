import { anyWhere, Head, words } from "./line-phrases.js";
import * as phrases from "./phrases.js";

const WORDS = words(phrases.PROMOTION_WORDS);
const ITSELF = anyWhere(phrases.PROMOTION_SENTENCES);

const LONGEST = 80;
/** So many different words make a line a promotion; in a sentence one more, and one that speaks of the page itself. */
const ENOUGH = 2;

/**
 * Whether a line turns to the reader: 扫描下载江城新闻客户端，掌握身边大事. Reports speak of all of it too (客户端下载量突破百万), so this
 * tells nothing of lines among the paragraphs, only of those above the first and below the last one.
 */
export function isPromotion(line: string): boolean {
  if (line.length > LONGEST) return false;
  const head = new Head(line);
  const count = WORDS.filter((word) => head.plain.includes(word)).length;
  const isSentence = head.isSentence || line.includes("。");
  return isSentence ? count > ENOUGH && ITSELF.test(head.plain) : count >= ENOUGH;
}
