import { type Adapter, tellMethod } from "../adapter.js";
import type { Field } from "../article.js";
import { FIELDS, isPresent, readField } from "../fields.js";
import type { Reading } from "../parse.js";
import { isMatch, listMatchers, nameMatcher } from "./matchers.js";
import type { Coverage, Origin } from "./report.js";

/** Who found each field of an article. */
export function findOrigins(reading: Reading): Readonly<Record<Field, Origin>> {
  return mapFields((field) => {
    if (!isPresent(readField(reading.article, field))) return "missing";
    return isOwn(reading, field) ? "adapter" : "default";
  });
}

/** The fields that an adapter states where to find. */
export function listStatedFields(adapter: Adapter): ReadonlySet<Field> {
  return new Set(listMatchers(adapter).map(({ field }) => field));
}

/** How often each field was found, and by whom. */
export function countOrigins(
  pages: readonly Readonly<Record<Field, Origin>>[],
): Readonly<Record<Field, Coverage>> {
  return mapFields((field) => {
    const count = (origin: Origin) => pages.filter((origins) => origins[field] === origin).length;
    return { adapter: count("adapter"), default: count("default"), missing: count("missing") };
  });
}

function isOwn({ extracted, draft, extraction }: Reading, field: Field): boolean {
  if (JSON.stringify(readField(extracted, field)) !== JSON.stringify(readField(draft, field)))
    return true;
  const { adapter, source } = extraction;
  const evidence = draft.evidence[field];
  if (evidence?.method === "refine") return true;
  const stated = listMatchers(adapter).filter((matcher) => matcher.field === field);
  // The body's evidence names the element that was found; what is dropped does not find it.
  if (field === "body") return stated.some((m) => m.place !== "body.drop" && isMatch(m, source));
  // The defaults name a line by its element, h1, as a selector of the adapter's would: the method tells them apart.
  return stated.some(
    ({ matcher }) =>
      tellMethod(matcher) === evidence?.method && nameMatcher(matcher) === evidence.where,
  );
}

function mapFields<T>(map: (field: Field) => T): Readonly<Record<Field, T>> {
  return joinFields(FIELDS.map((field) => [field, map(field)] as const));
}

const joinFields: <T>(fields: readonly (readonly [Field, T])[]) => Readonly<Record<Field, T>> =
  Object.fromEntries;
