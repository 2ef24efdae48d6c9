import { checkKeys, nameType } from "../checks.js";
import { FIELDS } from "../fields.js";
import { checkConverters } from "../options.js";
import type { AdapterCase, CheckOptions, ProblemKind } from "./report.js";

const OPTIONS: Readonly<Record<keyof CheckOptions, true>> = {
  required: true,
  limit: true,
  runs: true,
  ignore: true,
  converters: true,
};

const KINDS = [
  "unclaimed",
  "law",
  "missing",
  "expected",
  "stale",
  "slow",
] as const satisfies readonly ProblemKind[];

/** Checks the pages to try an adapter on. Their own options are checked where they are read. */
export function checkCases(cases: unknown): asserts cases is readonly AdapterCase[] {
  if (!Array.isArray(cases) || cases.length === 0)
    throw new TypeError("checkAdapter takes a list of pages to try the adapter on.");
  for (const page of cases) {
    if (typeof page !== "object" || page === null)
      throw new TypeError(`A page is an object with a name and raw, not ${nameType(page)}.`);
    const { name, expected } = page;
    if (typeof name !== "string")
      throw new TypeError(`A page's name is a string, not ${nameType(name)}.`);
    if (!["undefined", "object", "function"].includes(typeof expected) || expected === null)
      throw new TypeError(
        `Page ${name}: expected holds fields or is a function, not ${nameType(expected)}.`,
      );
  }
}

/** Checks what is expected of an adapter besides. */
export function checkExpectations(options: unknown): asserts options is CheckOptions {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`Options are an object, not ${nameType(options)}.`);
  checkKeys(options, OPTIONS, "options");
  const { required, limit, runs, ignore, converters }: Readonly<Record<string, unknown>> = {
    ...options,
  };
  checkNames(required, FIELDS, "required");
  checkNames(ignore, KINDS, "ignore");
  if (limit !== undefined && !(typeof limit === "number" && limit >= 0))
    throw new TypeError("options.limit is a number of milliseconds.");
  if (runs !== undefined && !(Number.isInteger(runs) && Number(runs) >= 1))
    throw new TypeError("options.runs is a whole number of 1 or more.");
  if (converters !== undefined) checkConverters(converters);
}

function checkNames(given: unknown, known: readonly string[], key: string): void {
  if (given === undefined) return;
  const expectation = `options.${key} is an array of ${known.join(", ")}`;
  if (!Array.isArray(given)) throw new TypeError(`${expectation}, not ${nameType(given)}.`);
  const strange: unknown = given.find((name) => !known.includes(name));
  if (strange !== undefined || given.includes(undefined))
    throw new TypeError(`${expectation}; there is no ${String(strange)}.`);
}
