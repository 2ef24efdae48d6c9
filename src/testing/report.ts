import type { Article, Field } from "../article.js";
import type { ParseOptions, ScriptConverter } from "../options.js";
import type { RawInput } from "../parse.js";

/**
 * One saved page that an adapter is tried on. Besides `url` and `contentType` it takes every other option of a parser.
 *
 * @category Testing adapters
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { type AdapterCase, checkAdapter } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const page: AdapterCase = {
 *   name: "2024",
 *   raw,
 *   url: "https://jiangcheng.example/1.html",
 *   expected: ({ blocks }) => {
 *     if (blocks.length !== 1) throw new Error("The body is one paragraph.");
 *   },
 * };
 * checkAdapter(jiangcheng, [page]).ok; // true
 */
export interface AdapterCase extends ParseOptions {
  /** Names the page in the report. */
  readonly name: string;
  /** The page as it was saved, bytes or text. */
  readonly raw: RawInput;
  /**
   * The fields that are known, each compared whole and those left out not at all; or a function that throws where the
   * article is not as it should be.
   */
  readonly expected?: Partial<Article> | ((article: Article) => void);
}

/**
 * What is expected of an adapter beyond the defaults.
 *
 * @category Testing adapters
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { checkAdapter, type CheckOptions } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const options: CheckOptions = { required: ["title", "source"], limit: 1000, runs: 1 };
 * const { problems } = checkAdapter(jiangcheng, [{ name: "2024", raw, url: "https://jiangcheng.example/1.html" }], options);
 * problems; // [ { kind: 'missing', field: 'source', message: 'No source was found.', case: '2024' } ]
 */
export interface CheckOptions {
  /** Fields that every page must have: `title`, `publishedAt` and `body` where absent. */
  readonly required?: readonly Field[];
  /** Milliseconds that a page may take in the median; no limit where absent. */
  readonly limit?: number;
  /** How often each page is read for the median, 5 where absent. */
  readonly runs?: number;
  /** Kinds of problems that are not reported: `["stale"]` for selectors of older designs that no page is left of. */
  readonly ignore?: readonly ProblemKind[];
  /** Converters for a page's `script` beside the one to Simplified: those of `wenzhang/traditional`. */
  readonly converters?: readonly ScriptConverter[];
}

/**
 * What may be wrong with an adapter.
 *
 * `unclaimed`: another adapter read the page. `law`: a text of the article does not stand in the page, or not in that
 * order. `missing`: a required field was not found. `expected`: a field is not as expected. `stale`: a selector,
 * pattern or finder matched in none of the pages. `slow`: a page took longer than the limit.
 *
 * @category Testing adapters
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { checkAdapter, type ProblemKind } from "wenzhang/testing";
 *
 * const adapter = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: [".headline", ".old"] });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const cases = [{ name: "2024", raw, url: "https://jiangcheng.example/1.html" }];
 * const kinds: readonly ProblemKind[] = checkAdapter(adapter, cases).problems.map(({ kind }) => kind);
 * kinds; // [ 'stale' ]
 * checkAdapter(adapter, cases, { ignore: ["stale"] }).ok; // true
 */
export type ProblemKind = "unclaimed" | "law" | "missing" | "expected" | "stale" | "slow";

/**
 * One thing that is wrong.
 *
 * @category Testing adapters
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { checkAdapter, type Problem } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const cases = [{ name: "2024", raw, url: "https://elsewhere.example/1.html" }];
 * const problem: Problem | undefined = checkAdapter(jiangcheng, cases).problems[0];
 * problem?.kind; // 'unclaimed'
 * problem?.message; // 'The page was read by generic: neither hosts nor signature fit it.'
 */
export interface Problem {
  /** What kind of thing. */
  readonly kind: ProblemKind;
  /** The name of the page; absent for what concerns all of them. */
  readonly case?: string;
  /** The field. */
  readonly field?: Field;
  /** What is wrong, one line or several. */
  readonly message: string;
}

/**
 * Who found a field: one of the adapter's own selectors, patterns and finders (or its `refine`), the common grammar, or
 * nobody.
 *
 * @category Testing adapters
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { checkAdapter, type Origin } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const [report] = checkAdapter(jiangcheng, [{ name: "2024", raw, url: "https://jiangcheng.example/1.html" }]).cases;
 * const found: readonly (Origin | undefined)[] = [report?.origins.title, report?.origins.body, report?.origins.source];
 * found; // [ 'adapter', 'default', 'missing' ]
 */
export type Origin = "adapter" | "default" | "missing";

/**
 * How often a field was found, and by whom.
 *
 * @category Testing adapters
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { checkAdapter, type Coverage } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const cases = [{ name: "2024", raw, url: "https://jiangcheng.example/1.html" }];
 * const coverage: Coverage = checkAdapter(jiangcheng, cases).coverage.title;
 * coverage; // { adapter: 1, default: 0, missing: 0 }
 */
export type Coverage = Readonly<Record<Origin, number>>;

/**
 * One selector, pattern or finder of an adapter.
 *
 * @category Testing adapters
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { checkAdapter, type MatcherUse } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const cases = [{ name: "2024", raw, url: "https://jiangcheng.example/1.html" }];
 * const uses: readonly MatcherUse[] = checkAdapter(jiangcheng, cases).matchers;
 * uses; // [ { place: 'title', matcher: '.headline', matched: 1 } ]
 */
export interface MatcherUse {
  /** Where the adapter states it: `title`, `body.within`. */
  readonly place: string;
  /** The selector, the pattern or what the finder calls itself. */
  readonly matcher: string;
  /** In how many of the pages it matched. */
  readonly matched: number;
}

/**
 * How one page was read.
 *
 * @category Testing adapters
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { type CaseReport, checkAdapter } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const report: CaseReport | undefined = checkAdapter(jiangcheng, [{ name: "2024", raw, url: "https://jiangcheng.example/1.html" }]).cases[0];
 * report?.isClaimed; // true
 * report?.article.title; // '早市四点开张'
 */
export interface CaseReport {
  /** The page. */
  readonly name: string;
  /** The article. */
  readonly article: Article;
  /** Whether the adapter was chosen for the page among itself and the built-in ones. */
  readonly isClaimed: boolean;
  /** Who found each field. */
  readonly origins: Readonly<Record<Field, Origin>>;
  /** Milliseconds that reading it took, the median of the runs. */
  readonly milliseconds: number;
}

/**
 * What {@link checkAdapter} found.
 *
 * @category Testing adapters
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { type AdapterReport, checkAdapter } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const report: AdapterReport = checkAdapter(jiangcheng, [{ name: "2024", raw, url: "https://jiangcheng.example/1.html" }]);
 * report.ok; // true
 * report.coverage.title; // { adapter: 1, default: 0, missing: 0 }
 */
export interface AdapterReport {
  /** The adapter's name. */
  readonly adapter: string;
  /** Whether there is no problem. */
  readonly ok: boolean;
  /** What is wrong. */
  readonly problems: readonly Problem[];
  /** The pages, in the order given. */
  readonly cases: readonly CaseReport[];
  /** Every selector, pattern and finder, in the adapter's order. */
  readonly matchers: readonly MatcherUse[];
  /** For each field, in how many of the pages it was found by whom. */
  readonly coverage: Readonly<Record<Field, Coverage>>;
}
