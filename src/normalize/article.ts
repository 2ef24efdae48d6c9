import type { Adapter, Draft } from "../adapter.js";
import type { Article, Evidence, Field } from "../article.js";
import { checkConversion } from "../checks.js";
import { diagnose } from "../diagnostics.js";
import { FIELDS } from "../fields.js";
import type { SourceDocument } from "../source.js";
import { detectLanguage } from "./language.js";
import { toFullwidthPunctuation } from "./punctuation.js";
import { refineDraft } from "./refine.js";
import { type Convert, convertNames, convertProse } from "./texts.js";

/** What the returned text is to be like. */
export interface Finish {
  /** Converts to the script asked for. */
  readonly convert?: Convert;
  /** Gives Chinese text its full-width punctuation. */
  readonly punctuation?: "fullwidth";
}

/** The article as the adapter refines it, in the document's own script. */
export function refineArticle(
  extracted: Omit<Article, "language">,
  source: SourceDocument,
  adapter: Adapter,
): Draft {
  const told: Draft = { language: tellLanguage(extracted), ...extracted };
  const refined = refineDraft(told, source, adapter);
  return refined === told ? told : { ...refined, language: tellLanguage(refined) };
}

/** The article as returned: converted and tidied, its language told from the text as it is then. */
export function finishArticle(
  draft: Draft,
  source: SourceDocument,
  adapter: Adapter,
  finish: Finish = {},
): Article {
  const convert =
    finish.convert ??
    (adapter.script && checkConversion(`Adapter ${adapter.name}: script`, adapter.script));
  const converted =
    convert === undefined ? draft : convertNames(convertProse(draft, convert), convert);
  // 约翰.史密斯 is one name, in which a dot is none that ends a sentence.
  const tidied =
    finish.punctuation === undefined ? converted : convertProse(converted, toFullwidthPunctuation);
  const language = tidied === draft ? draft.language : tellLanguage(tidied);
  const message = `The text was converted from ${draft.language} to ${language}.`;
  const report = diagnose("normalize/script-converted", message);
  const changed = convert !== undefined && language !== draft.language;
  const { adapter: name, format, url, language: _, ...fields } = tidied;
  return {
    adapter: name,
    format,
    ...(url !== undefined && { url }),
    language,
    ...fields,
    evidence: restoreEvidence(tidied.evidence, source.originals),
    diagnostics: changed ? [...tidied.diagnostics, report] : tidied.diagnostics,
  };
}

function tellLanguage({ title, blocks }: Omit<Article, "language">): string {
  const texts = blocks.map((block) =>
    block.type === "figure" ? (block.caption ?? "") : block.text,
  );
  return detectLanguage([title ?? "", ...texts].join("\n"));
}

/** Evidence quotes the document as it stood before repair. */
function restoreEvidence(
  evidence: Article["evidence"],
  originals: ReadonlyMap<string, string> = new Map(),
): Article["evidence"] {
  if (originals.size === 0) return evidence;
  const restored: Partial<Record<Field, Evidence>> = { ...evidence };
  for (const field of FIELDS) {
    const known = restored[field];
    const text = known === undefined ? undefined : originals.get(known.text);
    if (known !== undefined && text !== undefined) restored[field] = { ...known, text };
  }
  return restored;
}
