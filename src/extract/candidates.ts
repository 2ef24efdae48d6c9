import type { Alternative, Evidence, Method } from "../article.js";
import { collapseSpace } from "../text.js";

/** One value that a field may have, with how it was found. */
export interface Candidate<T> {
  /** The value. */
  readonly value: T;
  /** How it was found. */
  readonly method: Method;
  /** The selector, pattern, meta name or rule. */
  readonly where: string;
  /** The text it was read from. */
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The line it was read from. */
  readonly line?: number | undefined;
}

/** A field's value and how it came about. */
export interface Choice<T> {
  /** The value. */
  readonly value: T;
  /** How it was found, and what lost. */
  readonly evidence: Evidence;
  /** The winning candidate. */
  readonly candidate: Candidate<T>;
}

const LONGEST_EVIDENCE = 300;
const MOST_ALTERNATIVES = 5;

/** Takes the candidate with the highest confidence, the first among equals; the others become alternatives. */
export function choose<T>(
  candidates: readonly Candidate<T>[],
  show: (value: T) => string,
): Choice<T> | undefined {
  let winner: Candidate<T> | undefined;
  for (const c of candidates)
    if (winner === undefined || c.confidence > winner.confidence) winner = c;
  if (winner === undefined) return undefined;
  const shown = show(winner.value);
  const alternatives: Alternative[] = [];
  for (const { value, method, where, confidence } of [...candidates].sort(
    (a, b) => b.confidence - a.confidence,
  )) {
    const other = show(value);
    if (other === shown || alternatives.some((a) => a.value === other)) continue;
    if (alternatives.length < MOST_ALTERNATIVES)
      alternatives.push({ method, where, value: other, confidence: round(confidence) });
  }
  return { value: winner.value, evidence: toEvidence(winner, alternatives), candidate: winner };
}

/** A text as the evidence quotes it. */
export function quote(text: string): string {
  return collapseSpace(text.slice(0, LONGEST_EVIDENCE));
}

/** The evidence of a candidate. */
export function toEvidence(
  c: Candidate<unknown>,
  alternatives: readonly Alternative[] = [],
): Evidence {
  const text = quote(c.text);
  const confidence = round(c.confidence);
  const { method, where } = c;
  return alternatives.length === 0
    ? { method, where, text, confidence }
    : { method, where, text, confidence, alternatives };
}

/** Two decimals say all there is to say. */
function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
