import { type Adapter, defineAdapter } from "../adapter.js";
import type { Reading } from "../parse.js";
import { checkCases, checkExpectations } from "./check-options.js";
import { formatReport } from "./format-report.js";
import { judge, type Page } from "./judge.js";
import { isMatch, listMatchers, nameMatcher } from "./matchers.js";
import { createObserver, joinBuiltIn, type Observe } from "./observe.js";
import { countOrigins, findOrigins } from "./origins.js";
import type { AdapterCase, AdapterReport, CheckOptions, MatcherUse, Problem } from "./report.js";

declare const performance: { readonly now: () => number };

const RUNS = 5;

/**
 * Tries an adapter on saved pages, in any test runner or none: whether it claims them beside the built-in adapters,
 * whether every text of the articles stands in the pages, which selectors have gone stale, who found each field, whether
 * the articles are as expected, and how long they took.
 *
 * @category Testing adapters
 * @param adapter - The adapter.
 * @param cases - The pages; one of each design that the adapter knows.
 * @param options - What is expected besides.
 * @returns What was found; it does not throw for what is wrong with the adapter, {@link assertAdapter} does.
 * @throws TypeError where the adapter, a page or an option is not what it should be, or there is no page.
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { checkAdapter } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const page = { name: "2024", raw, url: "https://jiangcheng.example/1.html", expected: { title: "早市五点开张" } };
 * const { ok, problems, coverage } = checkAdapter(jiangcheng, [page]);
 * ok; // false
 * problems[0]?.message; // 'title: expected "早市五点开张", found "早市四点开张"'
 * coverage.title; // { adapter: 1, default: 0, missing: 0 }
 */
export function checkAdapter(
  adapter: Adapter,
  cases: readonly AdapterCase[],
  options: CheckOptions = {},
): AdapterReport {
  checkCases(cases);
  checkExpectations(options);
  const observe = createObserver(joinBuiltIn([defineAdapter(adapter)]), options.converters);
  const pages = cases.map((page) => lookAt(adapter, page, observe, options));
  const matchers = countMatches(adapter, pages);
  const { ignore = [] } = options;
  const problems = [
    ...pages.flatMap((page) => judge(page, options)),
    ...findStale(matchers, pages),
  ].filter(({ kind }) => !ignore.includes(kind));
  return {
    adapter: adapter.name,
    ok: problems.length === 0,
    problems,
    cases: pages.map(({ report }) => report),
    matchers,
    coverage: countOrigins(pages.map(({ report }) => report.origins)),
  };
}

/**
 * Does what {@link checkAdapter} does and throws where something is wrong.
 *
 * @category Testing adapters
 * @param adapter - The adapter.
 * @param cases - The pages; one of each design that the adapter knows.
 * @param options - What is expected besides.
 * @returns The report, where nothing is.
 * @throws Error named `AssertionError` whose message lists the problems, one below the other.
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { assertAdapter } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const expected = { title: "早市四点开张", publishedAt: "2024-05-06" };
 * assertAdapter(jiangcheng, [{ name: "2024", raw, url: "https://jiangcheng.example/1.html", expected }]).ok; // true
 */
export function assertAdapter(
  adapter: Adapter,
  cases: readonly AdapterCase[],
  options: CheckOptions = {},
): AdapterReport {
  const report = checkAdapter(adapter, cases, options);
  if (report.ok) return report;
  const error = new Error(formatReport(report));
  error.name = "AssertionError";
  throw error;
}

function lookAt(
  adapter: Adapter,
  given: AdapterCase,
  observe: Observe,
  { runs = RUNS }: CheckOptions,
): Page {
  const { name, raw, expected: _, ...options } = given;
  const { reading, milliseconds } = time(() => observe(raw, options), runs);
  const { article, extraction } = reading;
  const isClaimed = extraction.adapter === adapter;
  const origins = findOrigins(reading);
  return { given, reading, report: { name, article, isClaimed, origins, milliseconds } };
}

function time(
  read: () => Reading,
  runs: number,
): { readonly reading: Reading; readonly milliseconds: number } {
  // The first reading compiles the selectors.
  const reading = read();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    read();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { reading, milliseconds: times[Math.floor(times.length / 2)] ?? 0 };
}

function countMatches(adapter: Adapter, pages: readonly Page[]): readonly MatcherUse[] {
  return listMatchers(adapter).map((stated) => ({
    place: stated.place,
    matcher: nameMatcher(stated.matcher),
    matched: pages.filter(
      ({ reading, report }) => report.isClaimed && isMatch(stated, reading.extraction.source),
    ).length,
  }));
}

/** What is stale can be told only where the adapter was used at all. */
function findStale(matchers: readonly MatcherUse[], pages: readonly Page[]): readonly Problem[] {
  if (!pages.some(({ report }) => report.isClaimed)) return [];
  return matchers
    .filter(({ matched }) => matched === 0)
    .map(({ place, matcher }) => ({
      kind: "stale",
      message: `${place}: ${matcher} matches in none of the pages.`,
    }));
}
