import { type Candidate, type Choice, choose } from "./candidates.js";
import { type Extraction, type Layout, linesAbove, linesBelow, linesWithin } from "./context.js";
import { findHits } from "./match.js";

/** The headline after 原标题. */
export function readOriginalTitle(x: Extraction, layout: Layout): Choice<string> | undefined {
  const stated = findHits(x, x.adapter.originalTitle).map(
    ({ text, method, where }): Candidate<string> => {
      return { value: cleanTitle(text), method, where, text, confidence: 0.97 };
    },
  );
  const lines = [...linesAbove(x, layout), ...linesWithin(x, layout), ...linesBelow(x, layout)];
  const shown = lines.flatMap((line): readonly Candidate<string>[] => {
    const label = line.labels.find((value) => value.label === "originalTitle");
    if (label === undefined) return [];
    const { text, index } = line.block;
    return [
      {
        value: cleanTitle(label.value),
        method: "line",
        where: "原标题",
        text,
        confidence: 0.9,
        line: index,
      },
    ];
  });
  return choose(
    [...stated, ...shown].filter(({ value }) => value !== ""),
    (value) => value,
  );
}

/** The second headline, where the adapter says where it stands. */
export function readSubtitle(x: Extraction): Choice<string> | undefined {
  const stated = findHits(x, x.adapter.subtitle).map(
    ({ text, method, where }): Candidate<string> => {
      return { value: text, method, where, text, confidence: 0.95 };
    },
  );
  return choose(stated, (value) => value);
}

function cleanTitle(text: string): string {
  const title = text.trim();
  return /^《[^《》]*》$/u.test(title) ? title.slice(1, -1) : title;
}
