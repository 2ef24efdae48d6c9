import { type Adapter, type Matcher, toMatchers } from "../adapter.js";
import type { Field } from "../article.js";
import { elementText, select } from "../select.js";
import type { SourceDocument } from "../source.js";

/** One selector, pattern or finder, and where the adapter states it. */
export interface StatedMatcher {
  /** `title`, `body.within`. */
  readonly place: string;
  /** The field that it finds. */
  readonly field: Field;
  /** The matcher. */
  readonly matcher: Matcher;
}

/** An adapter's keys, each with the field that it finds. */
export const KEYS = [
  ["title", "title"],
  ["originalTitle", "originalTitle"],
  ["subtitle", "subtitle"],
  ["published", "publishedAt"],
  ["source", "source"],
  ["authors", "authors"],
  ["editors", "editors"],
  ["keywords", "keywords"],
  ["breadcrumb", "breadcrumb"],
] as const satisfies readonly (readonly [keyof Adapter, Field])[];

const BODY_KEYS = ["within", "from", "until", "drop"] as const;

/** Every matcher that an adapter states. */
export function listMatchers(adapter: Adapter): readonly StatedMatcher[] {
  return [
    ...KEYS.flatMap(([place, field]) =>
      toMatchers(adapter[place]).map((matcher) => ({ place, field, matcher })),
    ),
    ...BODY_KEYS.flatMap((key) =>
      toMatchers(adapter.body?.[key]).map(
        (matcher): StatedMatcher => ({ place: `body.${key}`, field: "body", matcher }),
      ),
    ),
  ];
}

/** A matcher as evidence and reports name it. */
export function nameMatcher(matcher: Matcher): string {
  if (typeof matcher === "string") return matcher;
  return matcher instanceof RegExp ? String(matcher) : matcher.where;
}

/** Whether a matcher finds anything in a page. The body and what is to be dropped may be a picture; all else has a text. */
export function isMatch({ place, matcher }: StatedMatcher, source: SourceDocument): boolean {
  if (typeof matcher === "string") {
    const found = source.root === undefined ? [] : select(source.root, matcher);
    return found.some(
      (element) =>
        place === "body.drop" ||
        elementText(element) !== "" ||
        (place === "body.within" && select(element, "img").length > 0),
    );
  }
  if (matcher instanceof RegExp) return source.blocks.some(({ text }) => text.search(matcher) >= 0);
  return (matcher.find(source)?.trim() ?? "") !== "";
}
