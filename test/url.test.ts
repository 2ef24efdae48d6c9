import { expect, it } from "vitest";
import { safeUrl } from "../src/url.js";

const LONGEST = `https://example.com/${"a".repeat(4076)}`;

it.each([
  ["https://example.com/a", undefined, "https://example.com/a"],
  ["//example.com/a", "https://news.example.com/", "https://example.com/a"],
  ["../b.html", "https://example.com/a/c.html", "https://example.com/b.html"],
  [" \thttps://exam\nple.com/新闻 ", undefined, "https://example.com/%E6%96%B0%E9%97%BB"],
  ["HTTP://EXAMPLE.com", undefined, "http://example.com/"],
  ["https://example.com/", "not an address", "https://example.com/"],
  [LONGEST, undefined, LONGEST],
])("resolves %j against %j", (value, base, expected) => {
  expect(safeUrl(value, base)).toBe(expected);
});

it.each([
  "javascript:alert(1)",
  "java\u0000script:alert(1)",
  " JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "mailto:a@example.com",
  "a.html",
  "http://",
  "http://[",
  "",
  "\ud800",
  `https://example.com/${"a".repeat(4077)}`,
])("refuses %j", (value) => {
  expect(safeUrl(value)).toBeUndefined();
});
