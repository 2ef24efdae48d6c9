import { isPartNumber } from "../grammar/line-kinds.js";
import { areNames, isMediumName } from "../grammar/names.js";
import { isOwnLine } from "../grammar/own-words.js";
import { isAdvertisement, isPromotion } from "../grammar/promotions.js";
import { readPenName } from "./byline.js";
import type { Line } from "./line.js";
import { isStaff } from "./line-kind.js";
import { readNamedTitle } from "./other-titles.js";

/** A line that says something about the article instead of belonging to its text: a byline, credits. */
export function isClaim(line: Line): boolean {
  if (line.kind === "byline") return true;
  if (!isWritten(line)) return false;
  if (line.size < 60 && (line.credit !== undefined || isStaff(line))) return true;
  return (
    NOBODY.test(line.block.text) ||
    DATELINE_ALONE.test(line.block.text) ||
    readNamedTitle(line.block.text) !== ""
  );
}

/** A dispatch's dateline on a line of its own, as newspapers end with it: 本报西安7月4日电, （江聯社台北12日電）. */
const DATELINE_ALONE =
  /^[（(]?(?:本[报報刊网網]|\p{Script=Han}{1,6}[社网網报報])\p{Script=Han}{2,8}(?:\d{1,2}月)?\d{1,2}日[专專]?[电電讯訊][）)]?$/u;

/** Whether a line may be of the text by its words. */
function isWritten({ kind }: Line): boolean {
  return kind === "text" || kind === "prose";
}

/** Reporters whose names a dump has lost: 新华社记者. */
const NOBODY = /^\p{Script=Han}{2,8}[记記]者[:：]?$/u;

/** The place that a dispatch comes from: 台北 —. */
const PLACE_LINE = /^\p{Script=Han}{2,8}\s?[—–-]{1,2}$/u;

/** A name on a line of its own above the first paragraph: who wrote or published the article. */
export function isNameAlone(line: Line): boolean {
  const { text } = line.block;
  if (line.kind !== "text" || line.block.type === "heading") return false;
  return (
    isMediumName(text) || areNames(text) || readPenName(line) !== undefined || PLACE_LINE.test(text)
  );
}

/** A line above the first paragraph that states something about the article, 文号：江政办〔2021〕3号, or is the page's own. */
export function isPreamble(line: Line): boolean {
  return isButtons(line) || isInvitation(line) || (line.kind === "text" && isStatement(line));
}

/** Whether a line is labelled values from its head on and nothing else. */
export function isStatement({ labels, rest }: Line): boolean {
  return labels[0]?.start === 0 && rest === "";
}

/** Whether a line turns to the reader: 扫描下载江城新闻客户端，掌握身边大事. */
export function isInvitation(line: Line): boolean {
  return isWritten(line) && line.block.type !== "listItem" && isPromotion(line.block.text);
}

/** Whether a line does so among the paragraphs, given what these say. */
export function isAdvertising(line: Line, paragraphs: () => string): boolean {
  const { block, linked } = line;
  if (!isWritten(line) || block.type !== "paragraph" || linked === 1) return false;
  return isAdvertisement(block.text, paragraphs);
}

/** Whether a line is a row of the page's own words: 听全文, 举报/反馈. */
export function isButtons({ kind, block }: Line): boolean {
  if (kind !== "text" || block.type === "listItem") return false;
  return isOwnLine(block.text) && !isPartNumber(block.text);
}

/** The heading of other people's posts: 名人微博. */
export function isPostHeading({ kind, block }: Line, next: Line | undefined): boolean {
  if (kind !== "text" || block.text.length > LONGEST_POST_HEADING) return false;
  return /^微博|微博$/u.test(block.text) && next?.kind === "interface";
}

const LONGEST_POST_HEADING = 8;
