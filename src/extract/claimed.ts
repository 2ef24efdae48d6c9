import { type Adapter, toMatchers } from "../adapter.js";
import type { Extraction } from "./context.js";
import { findHits, type Hit } from "./match.js";

/** What one place gives: of several lines that a pattern matches only the first is the field's. */
const SINGLE = ["title", "originalTitle", "subtitle", "published", "source"] as const;
/** What several lines may give together. */
const MANY = ["authors", "editors", "keywords", "breadcrumb"] as const;

/** The lines that an adapter's patterns cover from end to end: they say nothing but the field, and leave the body. */
export function findClaimed(x: Extraction): ReadonlySet<number> {
  const { adapter } = x;
  const hits = [
    ...SINGLE.flatMap((key) => findFirstHits(x, adapter[key]).slice(0, 1)),
    ...MANY.flatMap((key) => findFirstHits(x, adapter[key])),
  ];
  return new Set(hits.flatMap(({ line, isWhole }) => (isWhole && line !== undefined ? line : [])));
}

/** What the first matcher that finds anything finds; patterns alone can claim a line. */
function findFirstHits(x: Extraction, matchers: Adapter["title"]): readonly Hit[] {
  const all = toMatchers(matchers);
  if (!all.some((matcher) => matcher instanceof RegExp)) return [];
  for (const matcher of all) {
    const hits = findHits(x, matcher);
    if (hits.length > 0) return hits;
  }
  return [];
}
