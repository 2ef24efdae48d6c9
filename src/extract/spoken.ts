import { codeAt, isHanCode, pairOf } from "../text.js";
import type { Kind, Line } from "./line.js";
import type { Run } from "./segment.js";

/** So many paragraphs are enough to tell what an article speaks of. */
const MOST_PARAGRAPHS = 10;
/** A line that begins as a paragraph does is the paragraph's beginning. */
const LONGEST_SAME = 14;
/** A name of two or three characters stands in many bodies. */
const FEWEST_PAIRS = 4;
const SPEAKING = new Set<Kind>(["prose", "caption"]);

/**
 * What the body speaks of. A dump often states no title to compare its lines with, but a headline speaks of what its
 * body does, and the menus around it do not.
 */
export class Spoken {
  private readonly paragraphs: readonly string[];
  private known: ReadonlySet<number> | undefined;

  constructor(paragraphs: readonly string[]) {
    this.paragraphs = paragraphs;
  }

  /** Share of a line's pairs of Han characters that are in the body too, 0 to 1; 0 for the beginning of a paragraph. */
  share(text: string): number {
    if (this.paragraphs.length === 0) return 0;
    const head = text.slice(0, LONGEST_SAME);
    if (this.paragraphs.some((paragraph) => paragraph.startsWith(head))) return 0;
    this.known ??= collectPairs(this.paragraphs);
    const pairs = listPairs(text);
    let count = 0;
    for (const pair of pairs) if (this.known.has(pair)) count++;
    return count / Math.max(FEWEST_PAIRS, pairs.length);
  }
}

/** What the first paragraphs of a run speak of. */
export function readSpoken(lines: readonly Line[], { start, end }: Run): Spoken {
  const paragraphs: string[] = [];
  for (let i = start; i < end && paragraphs.length < MOST_PARAGRAPHS; i++) {
    const line = lines[i];
    if (line !== undefined && SPEAKING.has(line.kind)) paragraphs.push(line.block.text);
  }
  return new Spoken(paragraphs);
}

function collectPairs(texts: readonly string[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const text of texts) for (const pair of listPairs(text)) pairs.add(pair);
  return pairs;
}

function listPairs(text: string): readonly number[] {
  const pairs: number[] = [];
  let before = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const han = isHanCode(code) ? code : 0;
    if (before !== 0 && han !== 0) pairs.push(pairOf(before, han));
    before = han;
  }
  return pairs;
}
