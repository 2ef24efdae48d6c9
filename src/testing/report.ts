import type { Article, Field } from "../article.js";
import type { ParseOptions } from "../options.js";
import type { RawInput } from "../parse.js";

/**
 * One saved page that an adapter is tried on. Besides `url` and `contentType` it takes every other option of a parser.
 *
 * @category Adapters
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
 * @category Adapters
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
}

/**
 * What may be wrong with an adapter.
 *
 * `unclaimed`: another adapter read the page. `law`: a text of the article does not stand in the page, or not in that
 * order. `missing`: a required field was not found. `expected`: a field is not as expected. `stale`: a selector,
 * pattern or finder matched in none of the pages. `slow`: a page took longer than the limit.
 *
 * @category Adapters
 */
export type ProblemKind = "unclaimed" | "law" | "missing" | "expected" | "stale" | "slow";

/**
 * One thing that is wrong.
 *
 * @category Adapters
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
 * @category Adapters
 */
export type Origin = "adapter" | "default" | "missing";

/**
 * How often a field was found, and by whom.
 *
 * @category Adapters
 */
export type Coverage = Readonly<Record<Origin, number>>;

/**
 * One selector, pattern or finder of an adapter.
 *
 * @category Adapters
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
 * @category Adapters
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
 * @category Adapters
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
