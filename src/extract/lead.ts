import { findCaptions, LONGEST_CAPTION } from "./captions.js";
import type { Extraction, Layout } from "./context.js";
import { findNamed } from "./element-names.js";
import type { Line } from "./line.js";

/** What calls itself the first paragraph, in Europe's Chinese services above all. */
const STANDFIRST = /(?:^|[\s_-])(?:chapo|standfirst|lead)(?:$|[\s_-])/iu;

/** What many sites set between headline and body, outside the body's element: pictures with a caption, a standfirst. */
export function findLead({ lines }: Extraction, { headline, start }: Layout): readonly Line[] {
  if (headline === undefined) return [];
  const between = lines.slice(headline + 1, start);
  const captions = findCaptions(between.filter(isOfPicture));
  const captioned = new Set(captions.values());
  return between.filter((line) => {
    if (line.kind === "figure") return captioned.has(line) || line.block.caption !== undefined;
    if (captions.get(line) !== undefined) return true;
    return line.kind === "prose" && findNamed(line.block.element, STANDFIRST, 0) !== undefined;
  });
}

function isOfPicture({ kind, size }: Line): boolean {
  return kind === "figure" || kind === "caption" || (kind === "prose" && size < LONGEST_CAPTION);
}
