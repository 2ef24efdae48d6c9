import type { SourceElement } from "../source.js";
import { endsInFullStop } from "../text.js";
import { isWithin } from "./elements.js";
import { isSignedDate, standsInNoise } from "./holder.js";
import type { Kind, Line } from "./line.js";
import type { Run } from "./segment.js";

/** A notice has no more lines of contacts and enclosures than these in front of its signature. */
const MOST_CONTACTS = 12;

/**
 * Where an office's document ends: behind the date that it is signed with, in the element that holds the body, or on a dump
 * right below it.
 */
function findSignature(
  lines: readonly Line[],
  end: number,
  holder: SourceElement | undefined,
): number | undefined {
  if (holder === undefined) return isSignedDate(lines, end + 1) ? end + 2 : undefined;
  for (let i = end; i < end + MOST_CONTACTS; i++) {
    if (!isWithin(lines[i]?.block.element, holder)) return undefined;
    if (isSignedDate(lines, i)) return i + 1;
  }
  return undefined;
}

/** Takes in the figures and captions at both ends, and the short lines at the head of the element that holds the body. */
export function stretch(
  lines: readonly Line[],
  run: Run,
  holder: SourceElement | undefined,
  headline: number | undefined,
): Run {
  const above = headline !== undefined && headline < run.start ? headline + 1 : 0;
  let { start, end } = run;
  for (let i = start - 1; i >= above; i--) {
    const line = lines[i];
    if (line === undefined || !mayStretch(line, holder, above > 0)) break;
    if (standsInNoise(line, holder)) break;
    if (line.kind === "caption" || (TAKEN.has(line.kind) && isInside(line, holder))) start = i;
    else if (line.kind === "figure" && lines[i + 1]?.kind === "caption") start = i;
  }
  if (holder === undefined) {
    while (start > above && isSentence(lines[start - 1])) start--;
    while (isSentence(lines[end])) end++;
    if (isCutOff(lines, end)) end++;
    end = findLastWords(lines, end);
  }
  end = findSignature(lines, end, holder) ?? end;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i];
    if (line?.kind !== "figure" && line?.kind !== "caption") break;
    if (!mayStretch(line, holder) || standsInNoise(line, holder)) break;
    end = i + 1;
  }
  while (isPictureBehind(lines, end)) end += 2;
  return { ...run, start, end };
}

/** Whether a picture and its caption stand right behind the body, where newspapers set what belongs to it. */
function isPictureBehind(lines: readonly Line[], end: number): boolean {
  const [figure, caption] = lines.slice(end, end + 2);
  if (figure?.kind !== "figure" || caption?.kind !== "caption") return false;
  return !standsInNoise(figure, undefined) && figure.linked === 0;
}

/** Whether a line beside a dump's body is a paragraph of it that is too short to be told as one: 目前，判决尚未生效。 */
function isSentence(line: Line | undefined): boolean {
  if (line?.kind !== "text" || line.block.type !== "paragraph" || line.linked > 0) return false;
  if (line.size < SHORTEST_SENTENCE) return false;
  const { text } = line.block;
  if (endsInFullStop(text) || PSEUDONYMS.test(text)) return true;
  return SAID.test(text) && LEADS_TO_SPEECH.test(text);
}

const SHORTEST_SENTENCE = 3;
/** （文中人物均为化名）, below the last paragraph. */
const PSEUDONYMS = /^[（(][^（()）]{2,30}[为為是]?化名。?[)）]$/u;
/** 她问：“这个，你收不收？” Headlines of lists end in question marks too, but quote nobody. */
const SAID = /[？！…][”」]$/u;
const LEADS_TO_SPEECH = /[：:，,]\s?[“「]/u;

/** So many short lines at most end an article, the last of them so: 谢谢大家！ */
const MOST_LAST_WORDS = 3;
const ENDS_SENTENCE = /[。！？!?…][”’」』]?$/u;

/** Where a dump's body ends whose last short lines stand right above the editors: behind the last of them that is a sentence. */
function findLastWords(lines: readonly Line[], end: number): number {
  let last = end;
  for (const [i, line] of lines.slice(end, end + MOST_LAST_WORDS + 1).entries()) {
    if (line.labels.some(({ label }) => label === "editor")) return last;
    if (line.kind !== "text" || line.block.type !== "paragraph" || line.linked > 0) break;
    if (ENDS_SENTENCE.test(line.block.text)) last = end + i + 1;
  }
  return end;
}

/** Whether one more line is all there is, and that is the beginning of a sentence: a dump cut off. */
function isCutOff(lines: readonly Line[], end: number): boolean {
  const [last, ...more] = lines.slice(end);
  return more.length === 0 && last?.kind === "text" && /[，,；;]/u.test(last.block.text);
}

/** Lines that are taken in, and lines that are passed over on the way to them. */
const TAKEN = new Set<Kind>(["figure", "caption", "text"]);
const PASSED = new Set<Kind>(["figure", "caption", "text", "byline", "interface", "empty"]);

/** Above the element that holds the body only pictures below the headline are looked for. */
function mayStretch(
  line: Line,
  holder: SourceElement | undefined,
  isBelowHeadline = false,
): boolean {
  if (holder === undefined) return PASSED.has(line.kind) && line.kind !== "text";
  if (isInside(line, holder)) return PASSED.has(line.kind);
  return isBelowHeadline && line.kind !== "text" && PASSED.has(line.kind);
}

function isInside(line: Line, holder: SourceElement | undefined): boolean {
  return holder !== undefined && isWithin(line.block.element, holder);
}
