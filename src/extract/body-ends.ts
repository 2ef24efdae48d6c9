import { readClosingCredit } from "../grammar/credits.js";
import { readLabelValues } from "../grammar/labels.js";
import { isMediumName } from "../grammar/names.js";
import type { SourceBlock } from "../source.js";

/** Labels look no further than this into a paragraph, from either end. */
const LONGEST_STATEMENT = 160;

/** The first paragraph without a bracket of its own at its head: （原标题：…）正文……. */
export function trimPrefix(block: SourceBlock): SourceBlock {
  const [label] = readLabelValues(block.text.slice(0, LONGEST_STATEMENT));
  const end =
    label?.start === 0 && /[）)\]】〕]$/u.test(block.text.slice(0, label.end)) ? label.end : 0;
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
