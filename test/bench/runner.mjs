// Measures one contestant, in a process of its own: node runner.mjs CONTESTANT [CORPUS]
import process from "node:process";
import { CONTESTANTS } from "./contestants.mjs";
import { readDocuments } from "./documents.mjs";

const WARM_UP = 3;
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
for (let pass = 0; pass < WARM_UP + PASSES; pass++) {
  const start = performance.now();
  for (const [i, document] of documents.entries()) {
    const before = performance.now();
    // What a document makes a contestant throw is its own affair.
    try {
      await run(document);
    } catch {}
    if (pass >= WARM_UP) times[i].push(performance.now() - before);
  }
  if (pass >= WARM_UP) passes.push(performance.now() - start);
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
