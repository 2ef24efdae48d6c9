import type { SourceElement } from "../source.js";

/** Whether an element is, or stands inside, another. */
export function isWithin(element: SourceElement | undefined, holder: SourceElement): boolean {
  for (let e: SourceElement | null | undefined = element; e; e = e.parent)
    if (e === holder) return true;
  return false;
}

/** The innermost element that two elements are or stand in. */
export function findShared(
  element: SourceElement | undefined,
  other: SourceElement | undefined,
): SourceElement | undefined {
  for (let e: SourceElement | null | undefined = element; e; e = e.parent)
    if (isWithin(other, e)) return e;
  return undefined;
}
