import { plainScript } from "../grammar/plain-script.js";
import type { SourceBlock, SourceElement } from "../source.js";
import { findTopNamed, isNamed } from "./element-names.js";
import type { Kind, Line } from "./line.js";

/** Keywords displayed with the article. */
export interface TagList {
  /** The words as displayed, not yet split. */
  readonly words: readonly string[];
  /** The line they begin in. */
  readonly line: Line;
  /** The rule that found them. */
  readonly where: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const LABEL =
  /^[\s【[]?(?:(?:文章|相关|推荐|新闻|本文|文章相关|本篇新闻热门)?(?:标签|关键[词字]|热词(?:搜索)?|字词)|tags?|keywords?)[】\]]?(?:\s?[:：>＞|丨》]{1,3}\s?|\s|$)/iu;
const NEWS_ABOUT = /^更多关于\s?(.{2,60}?)\s?的(?:新闻|报道|资讯|文章)/u;
/** What a line that either of these may match holds at its head. 热词 without a colon heads the site's list of the day. */
const MAY_BE_LABEL =
  /^.{0,12}(?:[标標][签籤]|[关關]|[热熱][词詞](?:搜索)?\s?[:：]|字[词詞]|tag|keyword)/iu;
const HASH = /^(?:[#＃][^#＃\s]{1,20}[#＃]?\s?){1,12}$/u;
const TAGS =
  /(?:^|[\s_-])(?:tags?|article[-_]?tags?|hash[-_]?tags?|keywords?|key[-_]words?|label[-_]?(?:list|box)|biaoqian|bqian)(?=$|[\s_-])|(?:tag|keyword)[-_]?(?:list|group|s?box|wrap|cont)|(?:article|news|story|post|rumor|hash)[-_]?(?:key|tag)/iu;
/** Where other articles begin. */
const STOPS = new Set<Kind>(["listHeading", "footer"]);
const LONGEST_WORD = 14;
const MOST_WORDS = 20;

/** The lists of keywords among lines: behind a label, as #hashtags, in an element that calls itself tags. */
export function readTagLists(lines: readonly Line[]): readonly TagList[] {
  const lists: TagList[] = [];
  let stopped = false;
  for (const [i, line] of lines.entries()) {
    const { text } = line.block;
    if (text === "" || text.length > 300 || line.kind === "prose") continue;
    const plain = MAY_BE_LABEL.test(text) ? plainScript(text.slice(0, 80)) : "";
    const about = NEWS_ABOUT.exec(plain);
    const label = LABEL.exec(plain);
    if (about?.[1] !== undefined) {
      const at = plain.indexOf(about[1]);
      lists.push(tell(line, "更多关于", 0.82, readWords(line.block, at, at + about[1].length)));
    } else if (label !== null) {
      lists.push(tell(line, "关键词", 0.85, readLabelled(lines, i, label[0].length)));
    } else {
      lists.push(...readLabelInside(line));
      stopped ||= STOPS.has(line.kind);
      if (!stopped) lists.push(...readBare(lines, i));
    }
  }
  return lists;
}

const tell = (
  line: Line,
  where: string,
  confidence: number,
  words: readonly string[],
): TagList => ({
  words,
  line,
  where,
  confidence,
});

/** The links' texts in a stretch of a line, or the stretch. */
function readWords(
  { text, marks }: SourceBlock,
  from: number,
  to = text.length,
): readonly string[] {
  const links = (marks ?? []).filter(
    (mark) => mark.type === "link" && mark.start >= from && mark.end <= to,
  );
  const words =
    links.length > 0
      ? links.map((mark) => text.slice(mark.start, mark.end))
      : [text.slice(from, to)];
  return words.filter((word) => word.trim() !== "");
}

/** The words behind a label, or, where it has its line alone, in the next lines. */
function readLabelled(lines: readonly Line[], i: number, from: number): readonly string[] {
  const line = lines[i];
  if (line === undefined) return [];
  const here = readWords(line.block, from);
  if (here.length > 0) return here;
  const [next] = lines.slice(i + 1, i + 2);
  if (next === undefined) return [];
  if ((next.block.marks?.length ?? 0) > 1) return readWords(next.block, 0);
  return takeShort(lines.slice(i + 1), (word) => isWord(word));
}

/** A label in the midst of a byline: 来源：X 关键词：Y. */
function readLabelInside(line: Line): readonly TagList[] {
  const label = line.labels.find((value) => value.label === "keywords");
  return label === undefined
    ? []
    : [tell(line, "关键词", 0.85, readWords(line.block, label.valueStart, label.end))];
}

function isTagHolder(element: SourceElement): boolean {
  return element.name !== "body" && element.name !== "html" && isNamed(element, TAGS);
}

/** Hashtags, and the words in an element that calls itself tags. */
function readBare(lines: readonly Line[], i: number): readonly TagList[] {
  const line = lines[i];
  if (line === undefined) return [];
  const { text, element } = line.block;
  if (HASH.test(text)) {
    if (HASH.test(lines[i - 1]?.block.text ?? "")) return [];
    const words = takeShort(lines.slice(i), ({ block }) => HASH.test(block.text));
    return [
      tell(
        line,
        "hashtags",
        0.8,
        words.flatMap((word) => word.split(/[#＃]/u)),
      ),
    ];
  }
  if (line.linked < 0.5) return [];
  const holder = findTopNamed(element, isTagHolder, 3);
  if (holder === undefined) return [];
  const isIn = (other: Line | undefined) =>
    other !== undefined &&
    other.linked >= 0.5 &&
    findTopNamed(other.block.element, isTagHolder, 3) === holder;
  if (isIn(lines[i - 1])) return [];
  const words = lines
    .slice(i, i + MOST_WORDS)
    .filter(isIn)
    .flatMap(({ block }) => readWords(block, 0));
  // One word alone is as often a tab or a search field's.
  if (words.length < 2 || words.some((word) => word.trim().length > LONGEST_WORD + 6)) return [];
  return [tell(line, "element of tags", 0.75, words)];
}

function isWord({ block: { text }, kind }: Line): boolean {
  return (
    text.length <= LONGEST_WORD &&
    (kind === "link" || kind === "text") &&
    !/[。，：:！？]/u.test(text)
  );
}

/** The texts of the lines up to the first that is none of the kind. */
function takeShort(lines: readonly Line[], isOne: (line: Line) => boolean): readonly string[] {
  const stop = lines.slice(0, MOST_WORDS).findIndex((line) => !isOne(line));
  return lines.slice(0, stop < 0 ? MOST_WORDS : stop).map(({ block }) => block.text);
}
