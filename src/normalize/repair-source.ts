import type { Adapter } from "../adapter.js";
import type { RawDocument, SourceBlock, SourceDocument } from "../source.js";
import { findPinyin, mayHoldReadings, showsGluedPinyin } from "./pinyin.js";
import { repairBlocks } from "./repair.js";
import { type Repairs, repairString } from "./repair-text.js";

/** So many readings suffice on a site that is known to glue them in. */
const FEWEST_READINGS = 2;

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
): SourceDocument {
  const diagnostics = [...raw.diagnostics, ...source.diagnostics];
  if (wanted === false) return { ...source, diagnostics };
  const repairs = {
    ...wanted,
    pinyin: wanted.pinyin !== false && hasPinyin(source, raw.text, adapter),
  };
  const repaired = repairBlocks(source.blocks, repairs);
  const { format, url, root, frontMatter } = source;
  return {
    format,
    url,
    blocks: repaired.blocks,
    root,
    head: repairs.pinyin ? repairHead(source, repairs) : source.head,
    frontMatter,
    originals: findOriginals(source.blocks, repaired.blocks),
    diagnostics: [...diagnostics, ...repaired.diagnostics],
  };
}

function hasPinyin({ blocks }: SourceDocument, text: string, adapter: Adapter): boolean {
  if (mayHoldReadings(blocks) && showsGluedPinyin(text)) return true;
  return adapter.repair?.includes("pinyin") === true && findPinyin(text).length >= FEWEST_READINGS;
}

function repairHead({ head }: SourceDocument, repairs: Repairs): SourceDocument["head"] {
  return {
    ...head,
    ...(head.title !== undefined && { title: repairString(head.title, repairs) }),
    metas: head.metas.map((tag) => ({ ...tag, content: repairString(tag.content, repairs) })),
  };
}

/** The texts that repair changed, each with what stood in the document. */
function findOriginals(
  before: readonly SourceBlock[],
  after: readonly SourceBlock[],
): ReadonlyMap<string, string> {
  const originals = new Map<string, string>();
  if (before === after) return originals;
  for (const [i, { text }] of after.entries()) {
    const original = before[i]?.text;
    if (original !== undefined && original !== text) originals.set(text, original);
  }
  return originals;
}
