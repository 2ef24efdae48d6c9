import { plainScript } from "../grammar/plain-script.js";
import type { SourceBlock } from "../source.js";

/** Longer lines hold more than a labelled detail. */
const LONGEST = 60;
const SHORTEST = 4;
const LONGEST_LABEL = 8;
/** The colon of a label of two to eight characters. */
const LABELLED = /^\p{Script=Han}{2,8}\s?[：:]/u;

/** What an event, a book or a film is told with. */
const OWN =
  /^(?:\p{Script=Han}{0,4}(?:地点|地址|主题|嘉宾|票价|门票|场次|名额|费用|报名|对象)|主[讲持演]|主讲人|书名|片名|丛书|出版社|出版单位|译者|定价|售价|页数|开本|导演|编剧|片长|集合)\p{Script=Han}{0,2}\s?[：:]/u;
/** What an article is told with. */
const BYLINE = /^(?:(?:文章|稿件|信息)?来源|稿源|责任编辑|责编|编辑|记者|点击|浏览|阅读|校对)/u;

/**
 * The lines that tell an event, a book or a film in the text, by their index: 时间：2024年5月12日 9:00 beside 地点：…, 作者：… beside
 * 书名：…. What reads like a byline's labels there is the report's.
 */
export function findDetails(blocks: readonly SourceBlock[]): ReadonlySet<number> {
  const details = new Set<number>();
  let from = 0;
  for (let i = 0; i <= blocks.length; i++) {
    const text = blocks[i]?.text ?? "";
    if (isLabelled(text)) continue;
    if (i - from > 1 && areDetails(blocks.slice(from, i)))
      for (let at = from; at < i; at++) details.add(at);
    from = i + 1;
  }
  return details;
}

/** A place and a day without its year. */
const PLACED_DAY = /^\p{Script=Han}{2,6} \d{1,2}月\d{1,2}日$/u;

/** Whether a line among full paragraphs heads those below with a place and a day, 江城 6月18日; whoever signs stands at an end. */
export function headsDay(text: string): boolean {
  return text.length <= LONGEST_DAY && PLACED_DAY.test(text);
}

const LONGEST_DAY = 13;

/**
 * Whether full paragraphs stand above and below the labelled lines that a line is one of: contacts in the text, 联系人：…,
 * 联系电话：….
 */
export function seeLabelled(
  blocks: readonly SourceBlock[],
  full: readonly boolean[],
  at: number,
): readonly [isBelowFull: boolean, isAboveFull: boolean] {
  let [above, below] = [at - 1, at + 1];
  while (at - above < MOST_LABELLED && isLabelled(blocks[above]?.text ?? "")) above--;
  while (below - at < MOST_LABELLED && isLabelled(blocks[below]?.text ?? "")) below++;
  return [full[above] === true, full[below] === true];
}

const MOST_LABELLED = 6;

/** Whether a line is labelled, and not as bylines are. */
export function isLabelled(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !hasColon(text)) return false;
  return LABELLED.test(text) && !BYLINE.test(plainScript(text));
}

/** Whether a colon stands where a label's may: few lines have one, and every line is asked. */
function hasColon(text: string): boolean {
  for (let i = 2; i <= LONGEST_LABEL + 1; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a || code === 0xff1a) return true;
  }
  return false;
}

function areDetails(blocks: readonly SourceBlock[]): boolean {
  return blocks.some(({ text }) => OWN.test(plainScript(text)));
}
