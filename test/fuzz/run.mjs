// Damages documents and reads them, for so many minutes: npm run fuzz -- --minutes 5 [--corpus FOLDER] [--seed N]
// What breaks is made as small as it stays broken and kept in test/fuzz/found, where a test replays it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readDocuments } from "../bench/documents.mjs";
import { check, isSlow } from "./check.js";
import { createChance, mutate, repeatSigns } from "./mutate.js";

const { parseArticle } = await import(new URL("../../dist/index.js", import.meta.url).href);
const FOUND = new URL("./found/", import.meta.url);
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: String(Date.now() % 1e9) },
    corpus: { type: "string" },
  },
});
const seed = Number(values.seed);
const chance = createChance(seed);
/** How many of the inputs are a few signs again and again. */
const REPEATED = 0.03;
const until = performance.now() + Number(values.minutes) * 60_000;
const documents = readAll();
const pick = () => documents[Math.floor(chance() * documents.length)];

console.log(`seed ${seed}, ${documents.length} documents`);
let tried = 0;
let found = 0;
let slowest = 0;
const kinds = new Set();
while (performance.now() < until) {
  if (chance() < REPEATED) {
    tried++;
    const { piece, context, text } = repeatSigns(chance);
    const why = judge(text);
    if (why === undefined) continue;
    found++;
    // For test/growth-shapes.ts.
    console.log(`${why}: ${JSON.stringify({ context, piece })}`);
    continue;
  }
  const text = mutate(pick(), pick(), chance);
  const raw = chance() < 0.2 ? Buffer.from(text) : text;
  tried++;
  const why = judge(raw);
  if (why === undefined) continue;
  found++;
  // Of one kind one is enough.
  const kind = why.replace(/\d+|https?:.*/g, "");
  if (kinds.has(kind)) continue;
  kinds.add(kind);
  keep(shrink(text, why), why);
}
console.log(`${tried} inputs tried, ${found} found, the slowest took ${Math.round(slowest)} ms`);
process.exitCode = found > 0 ? 1 : 0;

function readAll() {
  const folder = fileURLToPath(new URL("../../fixtures/", import.meta.url));
  const fixtures = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file).startsWith("input."))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
  if (values.corpus === undefined) return fixtures;
  const kinds = ["html", "dumps"].flatMap((kind) => readDocuments(kind, values.corpus));
  return [...fixtures, ...kinds.map(({ text }) => text)];
}

/** What is wrong with the reading of an input. */
function judge(raw) {
  try {
    const time = check(parseArticle, raw);
    slowest = Math.max(slowest, time);
    return isSlow(parseArticle, raw) ? "slow" : undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
}

/** Takes out ever smaller pieces as long as the same is wrong. */
function shrink(text, why) {
  let smallest = text;
  for (let size = Math.ceil(smallest.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < smallest.length; ) {
      const shorter = smallest.slice(0, at) + smallest.slice(at + size);
      if (judge(shorter) === why) smallest = shorter;
      else at += size;
    }
  }
  return smallest;
}

function keep(text, why) {
  const name = createHash("sha256").update(text).digest("hex").slice(0, 12);
  writeFileSync(new URL(`${name}.txt`, FOUND), text);
  console.log(`${name}: ${why}: ${JSON.stringify(text.slice(0, 300))}`);
}
