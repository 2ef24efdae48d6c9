import type { Adapter } from "../adapter.js";
import type { Diagnostic } from "../article.js";
import type { FrontMatter, RawDocument, SourceDocument, SourceHead } from "../source.js";
import { makeShownTest } from "./markup.js";
import { findPinyin, mayHoldReadings, showsGluedPinyin } from "./pinyin.js";
import { repairBlocks } from "./repair.js";
import type { Repairs } from "./repair-text.js";
import { createRepairer } from "./repairer.js";

/** So many readings suffice on a site that is known to glue them in. */
const FEWEST_READINGS = 2;

/** A document after repair. */
export interface RepairedSource {
  /** The document: its lines, its head and its front matter are repaired, its element tree is as it was. */
  readonly source: SourceDocument;
  /** Repairs a text that is read from the element tree, or from JSON-LD. */
  readonly repair: (text: string) => string;
  /** One diagnostic for each kind of damage found so far. */
  readonly reportRepairs: () => readonly Diagnostic[];
}

/**
 * The document with damaged text repaired. Glued-in pinyin goes only where the whole document shows it, or, on a site
 * whose adapter asks for it, where there are a few readings.
 *
 * @param wanted - The caller's switches; `false` for no repair at all.
 */
export function repairSource(
  source: SourceDocument,
  adapter: Adapter,
  raw: RawDocument,
  wanted: false | Partial<Repairs> = {},
): RepairedSource {
  const diagnostics = [...raw.diagnostics, ...source.diagnostics];
  if (wanted === false) {
    const untouched = { ...source, diagnostics };
    return { source: untouched, repair: (text) => text, reportRepairs: () => [] };
  }
  const pinyin = wanted.pinyin !== false && hasPinyin(source, raw.text, adapter);
  const isShown = makeShownTest(source.root);
  const repairer = createRepairer({ ...wanted, pinyin, isShown }, source.blocks);
  const { repairAside: repair, originals, report: reportRepairs } = repairer;
  const { format, url, root, frontMatter } = source;
  const repaired: SourceDocument = {
    format,
    url,
    blocks: repairBlocks(source.blocks, repairer),
    root,
    head: repairHead(source.head, repair),
    frontMatter: frontMatter && repairFrontMatter(frontMatter, repair),
    originals,
    diagnostics,
  };
  return { source: repaired, repair, reportRepairs };
}

function hasPinyin({ blocks }: SourceDocument, text: string, adapter: Adapter): boolean {
  if (mayHoldReadings(blocks) && showsGluedPinyin(text)) return true;
  return adapter.repair?.includes("pinyin") === true && findPinyin(text).length >= FEWEST_READINGS;
}

type Repair = (text: string) => string;

/** No field is read from these but by a matcher, whose text is repaired then: their damage is no news. */
const DESCRIPTION = /(?:description|summary|excerpt|abstract)$/;

function repairHead(head: SourceHead, repair: Repair): SourceHead {
  const title = head.title === undefined ? undefined : repair(head.title);
  const metas = head.metas.map((tag) => {
    const content = DESCRIPTION.test(tag.name) ? tag.content : repair(tag.content);
    return content === tag.content ? tag : { ...tag, content };
  });
  const same = title === head.title && metas.every((tag, i) => tag === head.metas[i]);
  return same ? head : { ...head, ...(title !== undefined && { title }), metas };
}

/** The front matter, without values of which nothing is left. */
function repairFrontMatter(frontMatter: FrontMatter, repair: Repair): FrontMatter {
  const repaired = new Map<string, string | readonly string[]>();
  for (const [key, value] of frontMatter) {
    if (DESCRIPTION.test(key)) {
      repaired.set(key, value);
      continue;
    }
    const left = typeof value === "string" ? repair(value) : value.map(repair).filter(isFilled);
    if (left.length > 0) repaired.set(key, left);
  }
  return repaired;
}

const isFilled = (text: string): boolean => text !== "";
