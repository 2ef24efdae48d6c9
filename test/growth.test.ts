import { type PerformanceEntry, PerformanceObserver } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../src/index.js";
import { type Grow, SHAPES } from "./growth-shapes.js";

/** Milliseconds that a document of four units takes at least: below it the clock decides. */
const TELLING = 1;
/** Pieces beyond which a unit is not made larger: some shapes cost nothing, however long. */
const MOST = 1 << 16;
const ROUNDS = 8;

describe("the cost of parsing grows no faster than the input", () => {
  it.each(Object.entries(SHAPES))("%s", async (_, grow) => {
    const unit = await findUnit(grow);
    // A busy machine, or the step out of a cache, may spoil one measurement, but not all of them.
    let growth = Number.POSITIVE_INFINITY;
    for (const times of [1, 2, 0.5, 1])
      if (growth > 1.5)
        growth = await measureGrowth(grow(4 * times * unit), grow(64 * times * unit), 1.5);
    expect(growth).toBeLessThanOrEqual(1.5);
    // What is quadratic with a small constant shows far out, where documents no longer fit into the caches.
    expect(await measureGrowth(grow(4 * unit), grow(512 * unit), 3)).toBeLessThanOrEqual(3);
  });

  it("reads elements nested a million deep", () => {
    const article = parseArticle(`${"<div>".repeat(1_000_000)}一艘白色渡轮清晨驶出码头。`);
    expect(article.format).toBe("html");
  });
});

/** How many pieces it takes for four times as many to be told apart from nothing. */
async function findUnit(grow: Grow): Promise<number> {
  let unit = 8;
  for (; unit < MOST; unit *= 2) {
    const raw = grow(4 * unit);
    const spent = [await clock(raw), await clock(raw), await clock(raw)];
    if (Math.min(...spent) > TELLING) break;
  }
  return unit;
}

type Raw = ReturnType<Grow>;

/**
 * How much longer a byte takes in the large document than in the small one, until it is as little as `enough`. The best of
 * several rounds: a busy machine slows some of them, and never makes one faster.
 */
async function measureGrowth(small: Raw, large: Raw, enough: number): Promise<number> {
  let [few, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && growth > enough; round++) {
    for (let i = 0; i < 6; i++) few = Math.min(few, await clock(small));
    many = Math.min(many, await clock(large));
    growth = many / large.length / (few / small.length);
  }
  return growth;
}

let collections: readonly PerformanceEntry[] = [];
new PerformanceObserver((list) => {
  collections = [...collections, ...list.getEntries()];
}).observe({ entryTypes: ["gc"] });

/**
 * Milliseconds that parsing takes, without those of the garbage collector: a small document is over before it comes by.
 */
async function clock(raw: Raw): Promise<number> {
  const start = performance.now();
  parseArticle(raw);
  const end = performance.now();
  // Collections are reported a little later.
  await setImmediate();
  await setImmediate();
  const within = collections.filter(({ startTime }) => startTime >= start && startTime < end);
  collections = [];
  return within.reduce((spent, { duration }) => spent - duration, end - start);
}
