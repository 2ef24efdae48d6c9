// The documents that are measured on: the fixtures, or the pages and dumps of a corpus.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** Documents as `{ bytes, text, url? }`, the bytes in UTF-8. */
export function readDocuments(kind, corpus) {
  const raw = corpus === undefined ? readFixtures(kind) : readCorpus(kind, corpus);
  return raw.map(({ text, url }) => ({ text, bytes: new TextEncoder().encode(text), url }));
}

function readFixtures(kind) {
  const name = kind === "dumps" ? "input.txt" : "input.html";
  const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => path.basename(file) === name)
    .sort()
    .map((file) => ({ text: readFileSync(path.join(FIXTURES, file), "utf8") }));
}

function readCorpus(kind, corpus) {
  const lines = readFileSync(path.join(corpus, "cases.jsonl"), "utf8").split("\n").filter(Boolean);
  return lines.flatMap((line) => {
    const { id, encoding, url } = JSON.parse(line);
    const name = kind === "dumps" ? `dumps/${id}.txt.gz` : `pages/${id}.html.gz`;
    const file = path.join(corpus, name);
    if (!existsSync(file)) return [];
    const bytes = gunzipSync(readFileSync(file));
    const text = new TextDecoder(kind === "dumps" ? "utf-8" : encoding).decode(bytes);
    return [{ text, ...(url ? { url } : {}) }];
  });
}
