import type { Field } from "../article.js";
import { FIELDS } from "../fields.js";
import type { Reading } from "../parse.js";
import { listDifferences } from "./differences.js";
import { findStrangers } from "./law.js";
import type { AdapterCase, CaseReport, CheckOptions, Problem } from "./report.js";

const REQUIRED: readonly Field[] = ["title", "publishedAt", "body"];

/** A page, how it was read, and what the check needs of it besides. */
export interface Page {
  /** The page as the caller gave it. */
  readonly given: AdapterCase;
  /** How it was read. */
  readonly reading: Reading;
  /** What the report says of it. */
  readonly report: CaseReport;
}

/** Everything that is wrong with how one page was read. */
export function judge(page: Page, options: CheckOptions): readonly Problem[] {
  const { article, isClaimed } = page.report;
  const unclaimed: Problem = {
    kind: "unclaimed",
    message: `The page was read by ${article.adapter}: neither hosts nor signature fit it.`,
  };
  const problems = isClaimed
    ? [...judgeLaw(page), ...judgeFields(page, options), ...judgeExpected(page)]
    : [unclaimed];
  return [...problems, ...judgeTime(page, options)].map((problem) => ({
    ...problem,
    case: page.given.name,
  }));
}

function judgeLaw({ reading: { draft, extraction } }: Page): readonly Problem[] {
  return findStrangers(draft, extraction.source).map((stranger) => ({
    kind: "law",
    ...stranger,
  }));
}

function judgeFields(
  { report: { origins } }: Page,
  { required = REQUIRED }: CheckOptions,
): readonly Problem[] {
  return required
    .filter((field) => origins[field] === "missing")
    .map((field) => ({ kind: "missing", field, message: `No ${field} was found.` }));
}

function judgeExpected({ given: { expected }, report: { article } }: Page): readonly Problem[] {
  if (expected === undefined) return [];
  if (typeof expected === "function") {
    const message = catchMessage(() => expected(article));
    return message === undefined ? [] : [{ kind: "expected", message }];
  }
  const found: Readonly<Record<string, unknown>> = { ...article };
  return Object.entries(expected).flatMap(([key, value]): readonly Problem[] => {
    const differences = listDifferences(key, value, found[key]);
    if (differences.length === 0) return [];
    const field = FIELDS.find((known) => known === (key === "blocks" ? "body" : key));
    const problem: Problem = { kind: "expected", message: differences.join("\n") };
    return [field === undefined ? problem : { ...problem, field }];
  });
}

/** What a function throws, as text. */
function catchMessage(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function judgeTime(
  { report: { milliseconds } }: Page,
  { limit = Number.POSITIVE_INFINITY }: CheckOptions,
): readonly Problem[] {
  if (milliseconds <= limit) return [];
  const message = `Reading it took ${milliseconds.toFixed(1)} ms, more than ${limit}.`;
  return [{ kind: "slow", message }];
}
