import type { SourceElement } from "../source.js";

/** What an element calls itself: its id, its classes and its itemprop. */
export function nameElement({ attribs }: SourceElement): string {
  const { id, class: classes, itemprop } = attribs;
  if (id === undefined && classes === undefined && itemprop === undefined) return "";
  return `${id ?? ""} ${classes ?? ""} ${itemprop ?? ""}`;
}

/** The nearest element that calls itself by a pattern, the given one and at most so many above it. */
export function findNamed(
  element: SourceElement | undefined,
  pattern: RegExp,
  levels: number,
): SourceElement | undefined {
  let e: SourceElement | null | undefined = element;
  for (let level = 0; e && level <= levels; level++, e = e.parent) {
    if (e.name === "body" || e.name === "html") return undefined;
    const name = nameElement(e);
    if (name.length > 2 && name.length < 200 && pattern.test(name)) return e;
  }
  return undefined;
}

/** The highest element that calls itself by a pattern, the given one and at most so many above it. */
export function findTopNamed(
  element: SourceElement | undefined,
  pattern: RegExp,
  levels: number,
): SourceElement | undefined {
  let top: SourceElement | undefined;
  let e: SourceElement | null | undefined = element;
  for (let level = 0; e && level <= levels; level++, e = e.parent) {
    if (findNamed(e, pattern, 0) !== undefined) top = e;
  }
  return top;
}
