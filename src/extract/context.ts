import type { Adapter } from "../adapter.js";
import type { Diagnostic } from "../article.js";
import type { SourceDocument, SourceElement } from "../source.js";
import type { Line } from "./line.js";

/** Finds the elements that a CSS selector matches, in document order. */
export type Select = (root: SourceElement, selector: string) => readonly SourceElement[];

/** What every field's extractor is given. */
export interface Extraction {
  /** The document. */
  readonly source: SourceDocument;
  /** Repairs a text that is read past the blocks: from the element tree, from JSON-LD. */
  readonly repair: (text: string) => string;
  /** What was repaired so far. */
  readonly reportRepairs: () => readonly Diagnostic[];
  /** Its blocks, looked at once. */
  readonly lines: readonly Line[];
  /** How the site differs from the common grammar. */
  readonly adapter: Adapter;
  /** The selector engine, with the adapter's selectors compiled. */
  readonly select: Select;
  /** The zone of times that state none, as an ISO 8601 offset. */
  readonly zone: string;
  /** The moment that relative dates count from. */
  readonly now?: Date | undefined;
}

/** Where the article stands among the lines. */
export interface Layout {
  /** The line with the headline. */
  readonly headline: number | undefined;
  /** The first line of the body. */
  readonly start: number;
  /** Behind the last line of the body. */
  readonly end: number;
  /** The lines that are cells of tables which a dump has taken apart. */
  readonly cells: ReadonlySet<number>;
  /** The element that holds the body (HTML). */
  readonly holder: SourceElement | undefined;
}

/** How many lines above the headline and below the body may still speak of the article. */
const ABOVE = 6;
const BELOW = 14;

/** The lines between headline and body, and a few above, where bylines stand; nearest to the headline first. */
export function linesAbove({ lines }: Extraction, layout: Layout): readonly Line[] {
  const headline = layout.headline ?? layout.start;
  const from = Math.max(0, headline - ABOVE);
  return [...lines.slice(headline, layout.start), ...lines.slice(from, headline).reverse()];
}

/** The lines right below the body, where closing credits stand, up to the page's footer. */
export function linesBelow({ lines }: Extraction, layout: Layout): readonly Line[] {
  const below = lines.slice(layout.end, layout.end + BELOW);
  const stop = below.findIndex((line) => line.kind === "footer");
  return stop < 0 ? below : below.slice(0, stop);
}

/** The lines of the body. */
export function linesWithin({ lines }: Extraction, layout: Layout): readonly Line[] {
  return lines.slice(layout.start, layout.end);
}
