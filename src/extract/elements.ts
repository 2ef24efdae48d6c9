import type { SourceElement } from "../source.js";

/** The nearest element that passes a test: the given one, or one of those around it, at most so many above. */
export function findUp(
  element: SourceElement | undefined,
  test: (element: SourceElement) => boolean,
  levels = Number.POSITIVE_INFINITY,
): SourceElement | undefined {
  let e: SourceElement | null | undefined = element;
  for (let level = 0; e && level <= levels; level++, e = e.parent) if (test(e)) return e;
  return undefined;
}

/** Whether an element is, or stands inside, another. Asked of every line, so it walks by itself. */
export function isWithin(element: SourceElement | undefined, holder: SourceElement): boolean {
  for (let e: SourceElement | null | undefined = element; e; e = e.parent)
    if (e === holder) return true;
  return false;
}

/** The box that a heading opens: the innermost element that an entry stands in too, unless the body does as well. */
export function findBox(
  heading: SourceElement | undefined,
  entry: SourceElement | undefined,
  body: SourceElement | undefined,
): SourceElement | undefined {
  const box = findUp(heading, (around) => isWithin(entry, around));
  return box && !isWithin(body, box) ? box : undefined;
}
