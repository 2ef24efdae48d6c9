import { expect, it } from "vitest";
import { findNamed, findTopNamed, isNamed } from "../../src/extract/element-names.js";
import type { SourceElement } from "../../src/source.js";

function element(label: string, parent: SourceElement | null = null, name = "div"): SourceElement {
  return { type: "tag", name, attribs: {}, label, children: [], parent };
}

const page = element("author", null, "html");
const body = element("author", page, "body");
const far = element("author far", body);
const box = element("author box", far);
const inner = element("", box);
const own = element("name", inner);

it("an element calls itself by its label, unless that is endless", () => {
  expect(isNamed(box, /author/u)).toBe(true);
  expect(isNamed(own, /author/u)).toBe(false);
  expect(isNamed(inner, /^/u)).toBe(false);
  expect(isNamed(element(`author ${"a".repeat(200)}`), /author/u)).toBe(false);
});

it("the nearest of several is found, so many levels up", () => {
  expect(findNamed(own, /author/u, 2)).toBe(box);
  expect(findNamed(own, /author/u, 1)).toBeUndefined();
  expect(findNamed(own, /name/u, 0)).toBe(own);
  expect(findNamed(undefined, /author/u, 2)).toBeUndefined();
});

it("the highest of several is found, so many levels up", () => {
  const isAuthor = ({ label }: SourceElement) => label.startsWith("author");
  expect(findTopNamed(own, isAuthor, 2)).toBe(box);
  expect(findTopNamed(own, isAuthor, 3)).toBe(far);
  expect(findTopNamed(own, isAuthor, 1)).toBeUndefined();
});

it("the whole page is no element with a name", () => {
  expect(findNamed(element("", body), /author/u, 2)).toBeUndefined();
  expect(findNamed(element("", page), /author/u, 2)).toBeUndefined();
});
