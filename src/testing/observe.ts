import type { Adapter } from "../adapter.js";
import { builtInAdapters } from "../built-in.js";
import type { ParseOptions, ScriptConverter } from "../options.js";
import { createReading, type RawInput, type Reading } from "../parse.js";
import { simplified } from "../simplified.js";

/** Reads a page and tells how its article came about. */
export type Observe = (raw: RawInput, options?: ParseOptions) => Reading;

/** The built-in adapters but those that have namesakes among one's own, and one's own behind them. */
export function joinBuiltIn(own: readonly Adapter[]): readonly Adapter[] {
  const names = new Set(own.map(({ name }) => name));
  return [...builtInAdapters.filter(({ name }) => !names.has(name)), ...own];
}

/** Makes an observer. The converter to Simplified is at hand, as in `parseArticle`; others are given. */
export function createObserver(
  adapters: readonly Adapter[],
  converters: readonly ScriptConverter[] = [],
): Observe {
  return createReading({ adapters, converters: [...converters, simplified] });
}
