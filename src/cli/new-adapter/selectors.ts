import { select } from "../../select.js";
import type { SourceElement } from "../../source.js";

/** Letters alone: a digit is a running number or a grid's column, and builds write hashes with digits. */
const WORD = /^[a-z][a-z_-]{2,29}$/iu;
/** Names that style libraries and module builds make up anew with every release. */
const GENERATED =
  /^(?:css|sc|jsx|svelte|emotion|styles?|tw)[-_]|__[a-z]{5,}$|[bcdfghj-np-tvwxz]{6}/iu;
/** Names for a look or a place on the screen, which many elements carry. */
const LOOKS = new Set(
  "active bold btn center clear clearfix col container fixed flex float grid hidden hide inner item left list main-wrap outer page pull-left pull-right red right row show text-center wrap wrapper".split(
    " ",
  ),
);
/** How far up an element is looked for whose name tells this one apart. */
const MOST_ANCESTORS = 4;

/** Whether an id or a class looks as though it will be the same on the next page and next year. */
export function isStableName(name: string): boolean {
  return WORD.test(name) && !GENERATED.test(name) && !hasRandomCase(name) && !LOOKS.has(name);
}

/** bdVaJa, eXkQz: words change case where a new word begins, hashes anywhere. */
function hasRandomCase(name: string): boolean {
  const humps = name.match(/[a-z][A-Z]/gu)?.length ?? 0;
  return humps * 3 > name.length;
}

/**
 * The selectors that find an element first, the simplest in front: its id, its class, and either or its tag below a
 * named ancestor. Only names that look stable are used.
 */
export function listSelectors(root: SourceElement, element: SourceElement): readonly string[] {
  const own = listNames(element);
  const below = listAncestors(element)
    .flatMap(listNames)
    .flatMap((name) => [...own, element.name].map((inner) => `${name} ${inner}`));
  return [...own, ...below].filter((selector) => select(root, selector)[0] === element);
}

function listNames({ attribs }: SourceElement): readonly string[] {
  const classes = (attribs.class ?? "").split(/\s+/u).filter(isStableName);
  const id = attribs.id ?? "";
  return [...(isStableName(id) ? [`#${id}`] : []), ...classes.map((name) => `.${name}`)];
}

/** The nearest elements that an element stands in. */
export function listAncestors(
  element: SourceElement,
  most = MOST_ANCESTORS,
): readonly SourceElement[] {
  const ancestors: SourceElement[] = [];
  for (let e = element.parent; e?.parent && ancestors.length < most; e = e.parent)
    ancestors.push(e);
  return ancestors;
}
