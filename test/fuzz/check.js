import { deepStrictEqual, ok } from "node:assert/strict";

/** Milliseconds that any input may take, and more for each thousand characters. */
const BASE = 60;
const PER_THOUSAND = 4;

const isSafe = (url) => /^https?:\/\//.test(url);
const isSafeLink = (url) => isSafe(url) || /^(?:mailto|tel):/.test(url);

/** What must hold of whatever a document is read as; throws where it does not. Returns the milliseconds it took. */
export function check(parseArticle, raw, options = {}) {
  const start = performance.now();
  const article = parseArticle(raw, options);
  const time = performance.now() - start;
  deepStrictEqual(JSON.parse(JSON.stringify(article)), article, "plain JSON");
  deepStrictEqual(parseArticle(raw, options), article, "the same again");
  visit(article, "");
  const { blocks, image, url, source, related, title, blocks: body } = article;
  for (const block of blocks) {
    for (const mark of block.marks ?? []) {
      ok(mark.start >= 0 && mark.start < mark.end && mark.end <= block.text.length, "marks within");
      if (mark.href !== undefined) ok(isSafeLink(mark.href), `a link to ${mark.href}`);
    }
    if (block.type === "figure" && block.src) ok(isSafe(block.src), `a picture at ${block.src}`);
  }
  for (const link of related.flatMap(({ links }) => links))
    if (link.url !== undefined) ok(isSafeLink(link.url), `a link to ${link.url}`);
  for (const address of [image, url, source?.url])
    if (address !== undefined && address !== options.url)
      ok(isSafe(address), `an address ${address}`);
  if (title !== undefined) ok(article.evidence.title, "evidence of the headline");
  if (body.length > 0) ok(article.evidence.body, "evidence of the body");
  deepStrictEqual(Object.keys(Object.prototype), [], "the prototype of all objects");
  return time;
}

/** Whether an input took longer than its length allows; asked again, so that a busy machine is not blamed on it. */
export function isSlow(parseArticle, raw, options = {}) {
  const limit = BASE + (PER_THOUSAND * raw.length) / 1000;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    parseArticle(raw, options);
    if (performance.now() - start < limit) return false;
  }
  return true;
}

function visit(value, path) {
  ok(value !== null && value !== undefined, `${path} is there`);
  if (typeof value === "string") {
    const mayBeEmpty = /\.rows\.\d+\.\d+$|^\.evidence\..*\.text$/.test(path);
    ok(value !== "" || mayBeEmpty, `${path} is not empty`);
  } else if (typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  }
}
