import { readBylineName } from "../grammar/byline-name.js";
import { plainScript } from "../grammar/plain-script.js";
import { type BylineName, place, tell } from "./byline-told.js";
import type { Extraction, Layout } from "./context.js";

/** The card of the author below the body: a name above the number of followers. */
export function readCard({ lines }: Extraction, layout: Layout): readonly BylineName[] {
  const below = lines.slice(layout.end, layout.end + 12);
  const at = below.findIndex((line, i) => {
    const next = below[i + 1]?.block.text ?? "";
    const isCard = /^粉丝\s?[-:：\d]/u.test(plainScript(next));
    return isCard && readBylineName(line.block.text) === line.block.text;
  });
  const line = below[at];
  if (line === undefined) return [];
  return [place(tell("account", "card of the author", 0.6), line.block.text, line)];
}
