import type { LabelKind } from "../grammar/credit-labels.js";
import { readClosingCredit } from "../grammar/credits.js";
import { readLabelValues } from "../grammar/labels.js";
import { isMediumName } from "../grammar/names.js";
import type { SourceBlock } from "../source.js";
import { isButtons, isInvitation } from "./claims.js";
import type { Line } from "./line.js";

/** Labels look no further than this into a paragraph, from either end. */
const LONGEST_STATEMENT = 160;

/** Labels of a dateline, which is of the text: （记者 方敏）正文……. */
const DATELINE: ReadonlySet<LabelKind> = new Set(["reporter", "correspondent", "intern"]);

/** The first paragraph without a bracket of its own at its head: （原标题：…）正文……. */
export function trimPrefix(block: SourceBlock): SourceBlock {
  const [label] = readLabelValues(block.text.slice(0, LONGEST_STATEMENT));
  const states = label?.start === 0 && !DATELINE.has(label.label);
  const end = states && /[）)\]】〕]$/u.test(block.text.slice(0, label.end)) ? label.end : 0;
  const rest = block.text.slice(end).trimStart();
  const cut = block.text.length - rest.length;
  if (rest === "") return block;
  const marks = block.marks
    ?.filter((mark) => mark.start >= cut)
    .map((mark) => ({ ...mark, start: mark.start - cut, end: mark.end - cut }));
  return { ...block, text: rest, ...(marks && { marks }) };
}

/** What may be glued to the last sentence: Sohu's way out, 返回搜狐，查看更多, and the date as the Central News Agency ends with it. */
const TAIL = /返回[^。，]{2,6}，查看更多$|(?<=[。」）)])1\d{2}[01]\d[0-3]\d$/u;

/** The last paragraph without the credit at its end: ……3亿元。(鄭小紅 朱族英). */
export function trimSuffix(block: SourceBlock): SourceBlock {
  const said = block.text.replace(TAIL, "");
  const credit = readClosingCredit(said);
  const text =
    credit?.place === "tail" ? said.slice(0, credit.start).trimEnd() : trimStatement(said);
  if (text === block.text) return block;
  const marks = block.marks?.filter(({ end }) => end <= text.length);
  return { ...block, text, ...(marks && { marks }) };
}

const LAST_BRACKET = /[（(【[]([^（()）【】[\]]{2,80})[）)】\]]$/u;

/** A paragraph without what its last bracket states: （原标题：…）, (编辑：SN064), （江城晚报）. */
function trimStatement(text: string): string {
  const match = LAST_BRACKET.exec(text.slice(-LONGEST_STATEMENT));
  if (match === null) return text;
  const [bracket, content = ""] = match;
  const [label] = readLabelValues(bracket);
  const states = label !== undefined && label.start === 0 && label.end === bracket.length;
  const rest = text.slice(0, -bracket.length).trimEnd();
  const signs = isMediumName(content) && /[。！？!?”」]$/u.test(rest);
  return rest !== "" && (states || signs) ? rest : text;
}

const SHORTEST_TEASER = 20;

/** The body without a first paragraph that is the head of the next ones, cut off: content managers' summaries. */
export function dropTeaser(kept: readonly Line[]): readonly Line[] {
  const [first, ...rest] = kept.filter(({ kind }) => kind !== "figure");
  const head = first?.block.text.slice(0, 6) ?? "";
  if (first === undefined || !rest[0]?.block.text.startsWith(head)) return kept;
  if (first.folded.length < SHORTEST_TEASER) return kept;
  const next = rest.slice(0, 3).map(({ folded }) => folded);
  return next.join("").startsWith(first.folded) ? kept.filter((line) => line !== first) : kept;
}

const SIGN_OFF = /^[（(【[《](?!.{0,12}化名)[^（(【[，。]{1,14}[）)】\]》]$/u;

/** The newspaper and its page or day that a report was printed on: 《江城日报》（2023年09月24日 05版）, 【2012/01/12 聯江報】. */
const PRINTED_IN =
  /^[（(]?\s?《[^《》]{2,16}》\s?[（(]?\s?\d{4}年\d{1,2}月\d{1,2}日[^。]{0,12}版\s?[）)]{0,2}$|^[（(]?(?:原[载載][于於]?|刊[载載]?[于於])\s?《[^《》]{2,16}》\d{4}年[^。]{0,10}期[）)]?$|^[（(【[]\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s?[^（(【《，。]{2,14}[）)】\]]$/u;

/**
 * The body without the last lines that are none of it: the page's own words, 举报/反馈, promotions, and a few words in
 * brackets that name a desk or a medium, （即时新闻）, (中时).
 */
export function dropSignOff(kept: readonly Line[]): readonly Line[] {
  const written = kept.filter(({ kind }) => kind !== "figure");
  let count = written.length;
  const isLast = (test: (line: Line) => boolean): boolean => {
    const line = written[count - 1];
    return line !== undefined && count > 1 && test(line);
  };
  while (isLast((line) => isButtons(line) || isInvitation(line))) count--;
  // Of two such lines the last is an item of a list.
  const isListed = SIGN_OFF.test(written[count - 2]?.block.text ?? "");
  if (!isListed && isLast(({ block: { text } }) => SIGN_OFF.test(text) || PRINTED_IN.test(text)))
    count--;
  const dropped = new Set(written.slice(count));
  return dropped.size === 0 ? kept : kept.filter((line) => !dropped.has(line));
}
