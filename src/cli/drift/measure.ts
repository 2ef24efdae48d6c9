import type { Field } from "../../article.js";
import { FIELDS } from "../../fields.js";
import type { Reading } from "../../parse.js";
import { countOrigins, findOrigins, listStatedFields } from "../../testing/origins.js";
import type { Coverage, Origin } from "../../testing/report.js";

/** How a field was found on one adapter's pages. */
export interface FieldDrift {
  /** The field. */
  readonly field: Field;
  /** Whether the adapter says where to find it. */
  readonly isStated: boolean;
  /** The share of pages where it was found by the adapter's own means, by the defaults, not at all: 0 to 1. */
  readonly shares: Coverage;
}

/** How the pages of one adapter were read. */
export interface AdapterDrift {
  /** The adapter's name. */
  readonly adapter: string;
  /** How many pages it read. */
  readonly pages: number;
  /** Every field but the address. */
  readonly fields: readonly FieldDrift[];
}

/** Collects, page by page, who found what. */
export interface Tally {
  /** Takes in one page. */
  readonly add: (reading: Reading) => void;
  /** What the pages so far amount to, the adapters in the order first seen. */
  readonly read: () => readonly AdapterDrift[];
}

/** What a tally keeps of one adapter. */
interface Group {
  readonly stated: ReadonlySet<Field>;
  readonly pages: Readonly<Record<Field, Origin>>[];
}

/** Makes an empty tally. */
export function createTally(): Tally {
  const groups = new Map<string, Group>();
  return {
    add: (reading) => {
      const { adapter } = reading.extraction;
      const known = groups.get(adapter.name) ?? { stated: listStatedFields(adapter), pages: [] };
      known.pages.push(findOrigins(reading));
      groups.set(adapter.name, known);
    },
    read: () => [...groups].map(([name, group]) => summarize(name, group)),
  };
}

function summarize(adapter: string, { stated, pages }: Group): AdapterDrift {
  const counts = countOrigins(pages);
  const fields = FIELDS.filter((field) => field !== "url").map((field) => {
    const share = (origin: Origin) => counts[field][origin] / pages.length;
    const shares = {
      adapter: share("adapter"),
      default: share("default"),
      missing: share("missing"),
    };
    return { field, isStated: stated.has(field), shares };
  });
  return { adapter, pages: pages.length, fields };
}

/** What every article has: where it is not found something is wrong. Other fields may well be absent. */
const ESSENTIAL: ReadonlySet<Field> = new Set(["title", "publishedAt", "source", "body"]);

/**
 * The share of pages, 0 to 1, where an adapter found a field that it states: of all its pages for what every article has,
 * else of those where anybody found it. `undefined` where there is nothing to judge by.
 */
export function rateField({ field, isStated, shares }: FieldDrift): number | undefined {
  const found = ESSENTIAL.has(field) ? 1 : shares.adapter + shares.default;
  return isStated && found > 0 ? shares.adapter / found : undefined;
}
