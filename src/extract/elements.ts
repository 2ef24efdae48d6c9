import type { SourceElement } from "../source.js";

/** Whether an element is, or stands inside, another. */
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
  let box: SourceElement | null | undefined = heading;
  while (box && !isWithin(entry, box)) box = box.parent;
  return box && !isWithin(body, box) ? box : undefined;
}
