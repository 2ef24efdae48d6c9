import { readFront } from "../front-keys.js";
import { readLabels } from "../grammar/labels.js";
import { elementText } from "../select.js";
import { collapseSpace, foldText } from "../text.js";
import { type Candidate, type Choice, choose } from "./candidates.js";
import { type Extraction, type Layout, linesAbove, linesBelow, linesWithin } from "./context.js";
import { findHits } from "./match.js";
import { readTagLists } from "./tag-lists.js";

type Keywords = Candidate<readonly string[]>;

const MOST = 20;
const LONGEST = 20;

/** The keywords displayed with the article, else the page's meta keywords if they are not junk. */
export function readKeywords(
  x: Extraction,
  layout: Layout,
  bodyText: string,
  title: string | undefined,
): Choice<readonly string[]> | undefined {
  const lists = [
    ...readTagLists([...linesWithin(x, layout), ...linesBelow(x, layout)]),
    // What stands above the headline is the site's own cloud of tags.
    ...readTagLists(
      linesAbove(x, layout).filter(({ block }) => block.index > (layout.headline ?? -1)),
    ),
  ];
  const shown = lists.flatMap(({ words, line, where, confidence }): readonly Keywords[] => {
    const value = splitAll(words);
    const { text, index } = line.block;
    return value.length === 0
      ? []
      : [{ value, method: "line", where, text, confidence, line: index }];
  });
  const bare = fromBareList(x, layout, bodyText);
  return choose(
    [...fromAdapter(x), ...shown, ...bare, ...fromMeta(x, bodyText, title), ...fromFront(x)],
    (value) => value.join(" "),
  );
}

/** What the adapter points at: the texts of the links there, or the text behind the label. */
function fromAdapter(x: Extraction): readonly Keywords[] {
  return findHits(x, x.adapter.keywords).flatMap(
    ({ text, method, where, element }): readonly Keywords[] => {
      const links = element === undefined ? [] : x.select(element, "a");
      const label = readLabels(collapseSpace(text)).values.find(
        (value) => value.label === "keywords",
      );
      const value = splitAll(
        links.length > 0
          ? links.map((link) => x.repair(elementText(link)))
          : [label?.value ?? text],
      );
      return value.length === 0 ? [] : [{ value, method, where, text, confidence: 0.97 }];
    },
  );
}

function fromFront({ source }: Extraction): readonly Keywords[] {
  return readFront(source.frontMatter, "keywords").flatMap(
    ({ key: where, texts, isList }): readonly Keywords[] => {
      const value = isList ? texts : splitKeywords(texts[0]);
      const text = value.join(" ");
      return text === "" ? [] : [{ value, method: "front-matter", where, text, confidence: 0.7 }];
    },
  );
}

/** How far below the body the keywords of a dump may stand, and how few they may be. */
const BELOW = 3;
const FEWEST = 3;

/** On dumps only the words are left of a list of keywords: short lines (or one) below the body, most of them in its text. */
function fromBareList(x: Extraction, layout: Layout, bodyText: string): readonly Keywords[] {
  if (x.source.root !== undefined) return [];
  const below = x.lines.slice(layout.end, layout.end + BELOW + MOST);
  const from = below.findIndex(({ kind, block }) => kind === "text" || HASHES.test(block.text));
  if (from < 0 || from > BELOW) return [];
  const stop = below.findIndex(({ kind, block }, i) => {
    return i > from && (kind !== "text" || block.text.length > LONGEST_BARE);
  });
  const run = below.slice(from, stop < 0 ? undefined : stop).map(({ block }) => block.text);
  const value = run.length > 1 ? run : (run[0] ?? "").split(/[\s﹒·]+/u);
  const words = [...new Set(value.flatMap(splitKeywords))];
  const known = words.filter((word) => bodyText.includes(word));
  const fits =
    words.every((word) => word.length <= LONGEST_BARE) && known.length * 2 >= words.length;
  if (words.length < FEWEST || !fits) return [];
  const text = run.join(" ");
  return [
    {
      value: words,
      method: "line",
      where: "words below the body",
      text,
      confidence: 0.6,
      line: layout.end + from,
    },
  ];
}

const LONGEST_BARE = 10;
const HASHES = /^[#＃]\S/u;

/** What is longer and stands in the headline is a piece of it: many sites fill the tag with the headline. */
const LONGEST_TERM = 9;

/** Meta keywords count only where most of them speak of the article: many sites put the channel's there. */
function fromMeta(x: Extraction, bodyText: string, title: string | undefined): readonly Keywords[] {
  const headline = foldText(title ?? "");
  let folded: string | undefined;
  const speaks = (word: string): boolean => {
    if (bodyText.includes(word)) return true;
    folded ??= `${headline} ${foldText(bodyText)}`;
    return folded.includes(foldText(word));
  };
  return x.source.head.metas.flatMap((meta): readonly Keywords[] => {
    if (meta.name !== "keywords" && meta.name !== "news_keywords") return [];
    if (foldText(meta.content) === headline) return [];
    const value = splitKeywords(meta.content).filter(
      (word) => word.length < LONGEST_TERM || !headline.includes(foldText(word)),
    );
    const known = value.filter(speaks);
    if (value.length === 0 || known.length * 2 < value.length) return [];
    return [{ value, method: "meta", where: meta.name, text: meta.content, confidence: 0.5 }];
  });
}

/** Buttons beside the words. */
const BUTTONS = new Set("我要反馈 保存网页 收藏本文 打印本页".split(" "));

/** Not a counter or a button beside the words, nor a sentence. */
function isTerm(word: string): boolean {
  if (word.length > LONGEST || /^\d{1,2}$/u.test(word) || BUTTONS.has(word)) return false;
  return /[\p{L}\p{N}]/u.test(word);
}

/** The words of a list; where each has a link or a line of its own, a space stands inside of it: Mini LED. */
function splitAll(words: readonly string[]): readonly string[] {
  const [only = ""] = words;
  if (words.length < 2) return splitKeywords(only);
  const parts = words.flatMap((word) =>
    /^[A-Za-z\d]/u.test(word) ? [collapseSpace(word)].filter(isTerm) : splitKeywords(word),
  );
  return [...new Set(parts)].slice(0, MOST);
}

/** Splits at 、，,;| and, where there is none of these, at spaces. */
export function splitKeywords(text: string): readonly string[] {
  const separator = /[、，,;；|｜]/u.test(text) ? /[、，,;；|｜]/u : /\s+/u;
  const words = text
    .split(separator)
    .map((word) => collapseSpace(word.replace(/^[#＃]|[#＃]$/gu, "")));
  return [...new Set(words)].filter((word) => isTerm(word)).slice(0, MOST);
}
