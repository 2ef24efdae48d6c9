import type { Source } from "../article.js";
import { findDates } from "../grammar/dates.js";
import { readLabels } from "../grammar/labels.js";
import { isMediumName } from "../grammar/names.js";
import { collapseSpace } from "../text.js";
import { type Candidate, type Choice, choose } from "./candidates.js";
import { type Extraction, type Layout, linesAbove, linesBelow, linesWithin } from "./context.js";
import type { Line } from "./line.js";
import { findHits } from "./match.js";
import { readMeta } from "./page-facts.js";

type SourceCandidate = Candidate<Source>;

/** Meta tags that hold the medium. On Sina `article:author` and `mediaid` do, whatever their names say. */
const SOURCE_METAS = [
  "mediaid",
  "source",
  "contentsource",
  "sourcename",
  "apub:source",
  "copyright-source",
];

const LONGEST_NAME = 30;

/** The medium that the article is credited to. */
export function readMedium(x: Extraction, layout: Layout): Choice<Source> | undefined {
  const candidates = [
    ...fromAdapter(x),
    ...fromLabels(linesAbove(x, layout), 0.92),
    ...fromLabels(linesWithin(x, layout), 0.86),
    ...fromLabels(linesBelow(x, layout), 0.84),
    ...fromDateLines(x, linesAbove(x, layout), 0.62),
    ...fromMeta(x),
  ];
  return choose(candidates, ({ name }) => name);
}

function fromAdapter(x: Extraction): readonly SourceCandidate[] {
  return findHits(x, x.adapter.source).flatMap(({ text, method, where, line, element }) => {
    const labelled = readLabels(text).values.find((value) => value.label === "source")?.value;
    const name = cleanName(labelled ?? text);
    if (name === undefined) return [];
    const url = element?.attribs.href;
    const value: Source = url !== undefined && /^https?:/u.test(url) ? { name, url } : { name };
    const base = { value, method, where, text, confidence: 0.97 };
    return [line === undefined ? base : { ...base, line }];
  });
}

function fromLabels(lines: readonly Line[], trust: number): readonly SourceCandidate[] {
  const found: SourceCandidate[] = [];
  for (const line of lines) {
    for (const label of line.labels) {
      const name = label.label === "source" ? cleanName(label.value) : undefined;
      if (name === undefined) continue;
      const { text, index } = line.block;
      const value = withLink(line, name);
      found.push({
        value,
        method: "line",
        where: "来源",
        text,
        confidence: trust - 0.005 * found.length,
        line: index,
      });
    }
  }
  return found;
}

/** A name beside the time, without a label: `2012年01月12日17:55 南海网`, `民視 (2012-01-17 14:55)`. */
function fromDateLines(
  x: Extraction,
  lines: readonly Line[],
  trust: number,
): readonly SourceCandidate[] {
  const found: SourceCandidate[] = [];
  for (const line of lines) {
    if (line.kind !== "byline" || findDates(line.block.text, x).length === 0) continue;
    const name = cleanName(readLabels(line.block.text).rest);
    if (name === undefined || /^\P{L}*$/u.test(name)) continue;
    const confidence = trust + (isMediumName(name) ? 0.15 : 0);
    const { text, index } = line.block;
    found.push({
      value: withLink(line, name),
      method: "line",
      where: "beside the time",
      text,
      confidence,
      line: index,
    });
  }
  return found;
}

function fromMeta(x: Extraction): readonly SourceCandidate[] {
  const meta = readMeta(x.source, SOURCE_METAS);
  const name = meta === undefined ? undefined : cleanName(meta.content);
  if (meta === undefined || name === undefined || !/\p{Script=Han}/u.test(name)) return [];
  return [
    { value: { name }, method: "meta", where: meta.name, text: meta.content, confidence: 0.45 },
  ];
}

function cleanName(text: string): string | undefined {
  const name = collapseSpace(text).replace(
    /^[\p{Pd}·•|:：,，、/>《【（(\s]+|[\p{Pd}·•|:：,，、/<》】）)\s]+$/gu,
    "",
  );
  return name === "" || name.length > LONGEST_NAME ? undefined : name;
}

function withLink(line: Line, name: string): Source {
  const { text, marks } = line.block;
  const at = text.indexOf(name);
  const link = marks?.find(
    (m) => m.href !== undefined && m.start <= at + 1 && m.end >= at + name.length - 1,
  );
  return link?.href === undefined || at < 0 ? { name } : { name, url: link.href };
}
