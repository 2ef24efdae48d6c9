import type { Extraction } from "../src/extract/context.js";
import { Line, type Place } from "../src/extract/line.js";
import type { SourceBlock } from "../src/source.js";

/** A line's text, and what its block has besides. */
export type GivenLine = string | readonly [text: string, more: Partial<SourceBlock>];

/** Lines of such texts, plain ones where nothing else is said. */
export function makeLines(...given: readonly GivenLine[]): readonly Line[] {
  return given.map((one, index) =>
    typeof one === "string" ? makeLine(one, { index }) : makeLine(one[0], { index, ...one[1] }),
  );
}

/** A line of such a text, a plain one with nothing around it where nothing else is said. */
export function makeLine(
  text: string,
  more: Partial<SourceBlock> = {},
  place: Partial<Place> = {},
): Line {
  const block = {
    index: 0,
    type: "paragraph",
    text,
    linked: 0,
    indented: false,
  } as const;
  return new Line(
    { ...block, ...more },
    { zone: "+08:00" },
    { label: "", isAboveFull: false, isBelowFull: false, isDetail: false, ...place },
  );
}

const EMPTY_HEAD = { metas: [], jsonLd: [], scripts: [], comments: [] } as const;

/** What a field's extractor is given of a page that has such lines, and nothing else. */
export function makeExtraction(lines: readonly Line[]): Extraction {
  const blocks = lines.map(({ block }) => block);
  return {
    source: { format: "html", blocks, head: EMPTY_HEAD, diagnostics: [] },
    repair: (text) => text,
    reportRepairs: () => [],
    lines,
    adapter: { name: "default" },
    select: () => [],
    zone: "+08:00",
  };
}
