import type { Adapter } from "../adapter.js";
import type { RawDocument, SourceDocument } from "../source.js";
import { showsGluedPinyin } from "./pinyin.js";
import { repairBlocks } from "./repair.js";
import { repairString } from "./repair-text.js";

/** The document with damaged text repaired; glued-in pinyin only where the whole document shows it. */
export function repairSource(
  source: SourceDocument,
  _adapter: Adapter,
  raw: RawDocument,
): SourceDocument {
  const repairs = { pinyin: showsGluedPinyin(raw.text) };
  const { blocks, diagnostics } = repairBlocks(source.blocks, repairs);
  const { title, metas } = source.head;
  const head = repairs.pinyin
    ? {
        ...source.head,
        ...(title !== undefined && { title: repairString(title, repairs) }),
        metas: metas.map((tag) => ({ ...tag, content: repairString(tag.content, repairs) })),
      }
    : source.head;
  return {
    ...source,
    head,
    blocks,
    diagnostics: [...raw.diagnostics, ...source.diagnostics, ...diagnostics],
  };
}
