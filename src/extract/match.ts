import { type BodyRule, type Matcher, type Matchers, tellMethod, toMatchers } from "../adapter.js";
import type { Method } from "../article.js";
import { callPart, nameType } from "../checks.js";
import { elementText } from "../select.js";
import type { SourceElement } from "../source.js";
import type { Extraction } from "./context.js";
import { findUp } from "./elements.js";

/** One place where an adapter's matcher found something. */
export interface Hit {
  /** The text found: capture group 1, or all of the element's text. */
  readonly text: string;
  /** How it was found. */
  readonly method: Method;
  /** The matcher, as the evidence names it. */
  readonly where: string;
  /** The element (selectors). */
  readonly element?: SourceElement;
  /** The line (patterns). */
  readonly line?: number;
  /** Whether the match covers the line from end to end (patterns). */
  readonly isWhole?: boolean;
}

/** Everything an adapter's matchers find, in the matchers' order. */
export function findHits(x: Extraction, matchers: Matchers | undefined): readonly Hit[] {
  return toMatchers(matchers).flatMap((matcher) => findByMatcher(x, matcher));
}

function findByMatcher(x: Extraction, matcher: Matcher): readonly Hit[] {
  if (typeof matcher === "string") return findBySelector(x, matcher);
  if (matcher instanceof RegExp) return findByPattern(x, matcher);
  const place = `Adapter ${x.adapter.name}: the finder of ${matcher.where}`;
  const found: unknown = callPart(place, () => matcher.find(x.source)) ?? "";
  if (typeof found !== "string")
    throw new TypeError(`${place} returns a text, not ${nameType(found)}.`);
  const text = x.repair(found).trim();
  return text ? [{ text, method: tellMethod(matcher), where: matcher.where }] : [];
}

function findBySelector(x: Extraction, selector: string): readonly Hit[] {
  if (x.source.root === undefined) return [];
  const hits: Hit[] = [];
  for (const element of x.select(x.source.root, selector)) {
    const text = x.repair(elementText(element));
    if (text !== "") hits.push({ text, method: "selector", where: selector, element });
  }
  return hits;
}

function findByPattern(x: Extraction, pattern: RegExp): readonly Hit[] {
  // With g there would be no groups, with y no match but at the head, and both remember the last one.
  const hasState = pattern.global || pattern.sticky;
  const once = hasState ? new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, "")) : pattern;
  const hits: Hit[] = [];
  for (const { block } of x.lines) {
    const match = block.text.match(once);
    const text = (match?.[1] ?? match?.[0])?.trim();
    if (match === null || !text) continue;
    const isWhole = match[0].trim().length === block.text.trim().length;
    hits.push({ text, method: "pattern", where: String(pattern), line: block.index, isWhole });
  }
  return hits;
}

/** The lines that matchers point at: all that a selected element holds, and every line that a pattern matches. */
export function findLines(x: Extraction, matchers: BodyRule["drop"]): ReadonlySet<number> {
  const found = new Set<number>();
  const { root } = x.source;
  for (const matcher of toMatchers(matchers)) {
    if (typeof matcher !== "string") {
      for (const { line } of findByPattern(x, matcher)) if (line !== undefined) found.add(line);
    } else if (root !== undefined) {
      const elements = new Set(x.select(root, matcher));
      if (elements.size === 0) continue;
      for (const { block } of x.lines)
        if (findUp(block.element, (e) => elements.has(e)) !== undefined) found.add(block.index);
    }
  }
  return found;
}
