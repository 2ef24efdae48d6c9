import { readLabels } from "../grammar/labels.js";
import { collapseSpace, foldText } from "../text.js";
import { type Candidate, type Choice, choose } from "./candidates.js";
import { type Extraction, type Layout, linesAbove, linesBelow, linesWithin } from "./context.js";
import type { Line } from "./line.js";
import { findHits } from "./match.js";

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
  const stated = findHits(x, x.adapter.keywords).flatMap(
    ({ text, method, where }): readonly Keywords[] => {
      const label = readLabels(text).values.find((value) => value.label === "keywords");
      const value = splitKeywords(label?.value ?? text);
      return value.length === 0 ? [] : [{ value, method, where, text, confidence: 0.97 }];
    },
  );
  const lines = [...linesWithin(x, layout), ...linesBelow(x, layout), ...linesAbove(x, layout)];
  const shown = lines.flatMap((line): readonly Keywords[] => {
    const value = readLine(line);
    const { text, index } = line.block;
    return value.length === 0
      ? []
      : [{ value, method: "line", where: "关键词", text, confidence: 0.85, line: index }];
  });
  return choose([...stated, ...shown, ...fromMeta(x, bodyText, title)], (value) => value.join(" "));
}

function readLine({ block, labels }: Line): readonly string[] {
  const label = labels.find((value) => value.label === "keywords");
  if (label === undefined) return [];
  const links =
    block.marks?.filter((mark) => mark.type === "link" && mark.start >= label.valueStart) ?? [];
  const value =
    links.length > 0 ? links.map((mark) => block.text.slice(mark.start, mark.end)) : [label.value];
  return value.flatMap(splitKeywords);
}

/** Meta keywords count only where most of them speak of the article: many sites put the channel's there. */
function fromMeta(x: Extraction, bodyText: string, title: string | undefined): readonly Keywords[] {
  const text = foldText(`${title ?? ""} ${bodyText}`);
  return x.source.head.metas.flatMap((meta): readonly Keywords[] => {
    if (meta.name !== "keywords" && meta.name !== "news_keywords") return [];
    const value = splitKeywords(meta.content).filter(
      (word) => foldText(word) !== foldText(title ?? ""),
    );
    const known = value.filter((word) => text.includes(foldText(word)));
    if (value.length === 0 || known.length * 2 < value.length) return [];
    return [{ value, method: "meta", where: meta.name, text: meta.content, confidence: 0.5 }];
  });
}

/** Splits at 、，,;| and, where there is none of these, at spaces. */
export function splitKeywords(text: string): readonly string[] {
  const separator = /[、，,;；|｜]/u.test(text) ? /[、，,;；|｜]/u : /\s+/u;
  const words = text.split(separator).map(collapseSpace);
  return [...new Set(words)].filter((word) => word !== "" && word.length <= LONGEST).slice(0, MOST);
}
