import { anyOf, words } from "./line-phrases.js";
import * as phrases from "./phrases.js";
import { plainScript } from "./plain-script.js";

const OWN_WORDS = `${phrases.BYLINE_WORDS} ${phrases.INTERFACE_WORDS}`;
const OWN_WORD = new RegExp(`^(?:${anyOf(OWN_WORDS)}|\\d[\\d.,]*[万wk]?|[\\p{P}\\p{S}])`, "u");
/** What words of the page's own begin with: most others are told by that. */
const OWN_FIRST: ReadonlySet<number> = new Set(words(OWN_WORDS).map((word) => word.charCodeAt(0)));

/** A counter, whatever it counts: 访问量:1.2万, 人气[553]. */
const COUNTER = /^\p{Script=Han}{2,4}(?::[[(]?|[[(])\d[\d.,]{0,8}[万wk]?\+?[\])]?[次人条]?$/u;

const SHORTEST_COUNTER = 4;

/** Whether a word of a metadata line, in the plain script, is the page's own: 打印, A+, 0评论, 访问量:1.2万, 查看原图. */
export function isOwnWord(plain: string): boolean {
  const first = plain.charCodeAt(0);
  if (plain.length >= SHORTEST_COUNTER && COUNTER.test(plain)) return true;
  if (first >= 0x3400 && first < 0xa000 && !OWN_FIRST.has(first)) return false;
  let rest = plain;
  while (rest !== "") {
    const length = OWN_WORD.exec(rest)?.[0].length;
    if (length === undefined) return false;
    rest = rest.slice(length);
  }
  return true;
}

/** Whether a line says nothing but words of the page's own: 听全文, 展开全部 收起. */
export function isOwnLine(line: string): boolean {
  return line.length <= LONGEST_OWN && plainScript(line).split(" ").every(isOwnWord);
}

const LONGEST_OWN = 24;
