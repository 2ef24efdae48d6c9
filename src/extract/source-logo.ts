import type { Source } from "../article.js";
import { trimMarks } from "../grammar/byline-name.js";
import { isMediumName } from "../grammar/names.js";
import { plainScript } from "../grammar/plain-script.js";
import { SIGN } from "../grammar/signs.js";
import type { Candidate } from "./candidates.js";
import type { Extraction } from "./context.js";
import type { Line } from "./line.js";

/** A label with nothing behind it. */
const OPEN = /(?:来源|出处|稿源) ?:(?=\s|$)/u;

const LONGEST_LINE = 120;
/** A logo stands in the label's element, in the row of its cell, or in what is around the label's own element. */
const LEVELS = 2;

/** The media whose logos stand in the place of their names: 来源：<img alt="江城晚报">, as portals' old pages set them. */
export function fromLogos(x: Extraction, lines: readonly Line[]): readonly Candidate<Source>[] {
  return lines.flatMap(
    ({ block: { text, element, index }, signs }): readonly Candidate<Source>[] => {
      if ((signs.bits & SIGN.label) === 0 || text.length > LONGEST_LINE) return [];
      if (element === undefined || !OPEN.test(plainScript(text))) return [];
      let around = element;
      for (let level = 0; level <= LEVELS; level++, around = around.parent ?? around) {
        const logos = x
          .select(around, "img[alt]")
          .map(({ attribs }) => trimMarks(x.repair(attribs.alt ?? "")));
        const name = logos.find(isMediumName);
        if (name === undefined) continue;
        const where = "logo behind 来源";
        return [{ value: { name }, method: "line", where, text, confidence: 0.8, line: index }];
      }
      return [];
    },
  );
}
