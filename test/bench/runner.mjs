// Measures one contestant, in a process of its own: node runner.mjs CONTESTANT [CORPUS]
import process from "node:process";
import { CONTESTANTS } from "./contestants.mjs";
import { readDocuments } from "./documents.mjs";

/** What runs many hours is measured as it runs then: V8 compiles a large library for seconds. */
const WARM_UP = { passes: 3, milliseconds: 10_000 };
const PASSES = 5;

const [name, corpus] = process.argv.slice(2);
const { input, share = 1, load } = CONTESTANTS[name];
const all = readDocuments(input, corpus);
const step = Math.round(1 / share);
const documents = all.filter((_, i) => i % step === 0);
const run = await load();
const base = process.memoryUsage().rss;

const passes = [];
const times = documents.map(() => []);

async function pass() {
  for (const [i, document] of documents.entries()) {
    const before = performance.now();
    // What a document makes a contestant throw is its own affair.
    try {
      await run(document);
    } catch {}
    times[i].push(performance.now() - before);
  }
}

const begin = performance.now();
for (let i = 0; i < WARM_UP.passes || performance.now() - begin < WARM_UP.milliseconds; i++)
  await pass();
for (const list of times) list.length = 0;
while (passes.length < PASSES) {
  const start = performance.now();
  await pass();
  passes.push(performance.now() - start);
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const pages = times.map(median).sort((a, b) => a - b);
const bytes = documents.reduce((sum, document) => sum + document.bytes.length, 0);
const seconds = median(passes) / 1000;
process.send?.({
  name,
  documents: documents.length,
  speed: bytes / 1e6 / seconds,
  pages: documents.length / seconds,
  median: median(pages),
  p99: pages[Math.floor(pages.length * 0.99)],
  memory: (process.resourceUsage().maxRSS * 1024 - base) / 1e6,
});
