// Reads the fixtures with the built package, imported and required, and expects the same Article from both.
import { deepStrictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url)));
const adapters = ["sina", "hrnewspaper", "zhigu", "generic"];
const entries = Object.keys(exports).flatMap((entry) =>
  entry.endsWith("*") ? adapters.map((name) => entry.replace("*", name)) : [entry],
);

for (const entry of entries.filter((name) => !name.endsWith(".json"))) {
  const name = `wenzhang${entry.slice(1)}`;
  deepStrictEqual(Object.keys(require(name)).sort(), Object.keys(await import(name)).sort(), name);
}

const imported = await import("wenzhang");
const required = require("wenzhang");
const inputs = [
  "sina/rss-mirror-with-stocks/input.md",
  "sina/finance-page-2021/input.html",
  "hrnewspaper/bracketed-time-and-source/input.txt",
  "zhigu/glued-pinyin/input.txt",
  "generic/dump-with-reading-lists/input.txt",
];
for (const input of inputs) {
  const bytes = readFileSync(new URL(`../../fixtures/${input}`, import.meta.url));
  const article = imported.parseArticle(bytes);
  deepStrictEqual(required.parseArticle(bytes), article, input);
  deepStrictEqual(article.adapter, input.split("/")[0], input);
}
console.log(
  `${entries.length - 1} entries and ${inputs.length} fixtures: import and require agree`,
);
