import type { Adapter, Draft } from "../adapter.js";
import type { Article } from "../article.js";
import { builtInAdapters } from "../built-in.js";
import type { ParseOptions, ScriptConverter } from "../options.js";
import { createParser, type RawInput } from "../parse.js";
import { simplified } from "../simplified.js";
import type { SourceDocument } from "../source.js";

/** What an adapter did with a page. */
export interface Sight {
  /** The adapter that read the page. */
  readonly adapter: Adapter;
  /** The page as the adapter saw it, repaired. */
  readonly source: SourceDocument;
  /** The article before the adapter's `refine`. */
  readonly draft: Draft;
  /** The article behind it, not yet converted to another script. */
  readonly refined: Draft;
}

/** An article and how it came about. */
export interface Observation {
  /** The article as every caller gets it. */
  readonly article: Article;
  /** What the adapter did; absent where none claimed the page. */
  readonly sight?: Sight;
}

/** Reads a page and looks over the adapter's shoulder. */
export type Observe = (raw: RawInput, options?: ParseOptions) => Observation;

/** The built-in adapters but those that have namesakes among one's own, and one's own behind them. */
export function joinBuiltIn(own: readonly Adapter[]): readonly Adapter[] {
  const names = new Set(own.map(({ name }) => name));
  return [...builtInAdapters.filter(({ name }) => !names.has(name)), ...own];
}

/**
 * Makes a parser that tells how each article came about: an adapter's `refine` is handed all that is to be known. The
 * converter to Simplified is at hand, as in `parseArticle`; others are given.
 */
export function createObserver(
  adapters: readonly Adapter[],
  converters: readonly ScriptConverter[] = [],
): Observe {
  let sight: Sight | undefined;
  const watched = adapters.map(
    (adapter): Adapter => ({
      ...adapter,
      refine: (draft, source) => {
        const refined = adapter.refine?.(draft, source) ?? draft;
        sight = { adapter, source, draft, refined };
        return refined;
      },
    }),
  );
  const parse = createParser({ adapters: watched, converters: [...converters, simplified] });
  return (raw, options) => {
    sight = undefined;
    const article = parse(raw, options);
    return sight === undefined ? { article } : { article, sight };
  };
}
