import type { SourceElement } from "../source.js";

/** The nearest element that calls itself by a pattern, the given one and at most so many above it. */
export function findNamed(
  element: SourceElement | undefined,
  pattern: RegExp,
  levels: number,
): SourceElement | undefined {
  let e: SourceElement | null | undefined = element;
  for (let level = 0; e && level <= levels; level++, e = e.parent) {
    if (e.name === "body" || e.name === "html") return undefined;
    if (isNamed(e, pattern)) return e;
  }
  return undefined;
}

const LONGEST_LABEL = 200;

/** Whether an element calls itself by a pattern. */
export function isNamed({ label }: SourceElement, pattern: RegExp): boolean {
  return label !== "" && label.length < LONGEST_LABEL && pattern.test(label);
}

/** The highest element that calls itself by a pattern, the given one and at most so many above it. */
export function findTopNamed(
  element: SourceElement | undefined,
  test: (element: SourceElement) => boolean,
  levels: number,
): SourceElement | undefined {
  let top: SourceElement | undefined;
  let e: SourceElement | null | undefined = element;
  for (let level = 0; e && level <= levels; level++, e = e.parent) {
    if (test(e)) top = e;
  }
  return top;
}
