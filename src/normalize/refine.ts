import type { Adapter, Draft } from "../adapter.js";
import type { Diagnostic, Evidence, Field } from "../article.js";
import { callPart } from "../checks.js";
import { type DiagnosticCode, diagnose } from "../diagnostics.js";
import { FIELDS, isPresent, readField } from "../fields.js";
import type { SourceDocument } from "../source.js";
import { checkDraft } from "./draft-shape.js";

/** As sure as whatever else an adapter points at. */
const CONFIDENCE = 0.97;
const LONGEST_EVIDENCE = 300;

/** Fields whose absence is reported, and how. */
const NAMED: readonly Field[] = ["title", "publishedAt", "source", "body"];
const ABSENT: readonly DiagnosticCode[] = ["extract/missing", "extract/relative-date"];

/** The draft as the adapter's `refine` corrects it, its evidence and diagnostics with it where that left them as they were. */
export function refineDraft(draft: Draft, source: SourceDocument, adapter: Adapter): Draft {
  const refined = callRefine(draft, source, adapter);
  const changed = FIELDS.filter(
    (field) => !isSame(readField(draft, field), readField(refined, field)),
  );
  if (changed.length === 0) return refined;
  return {
    ...refined,
    evidence: restateEvidence(draft, refined, changed),
    diagnostics: restateMissing(refined, changed),
  };
}

/** What `refine` returns is a caller's, who may know no types. */
function callRefine(draft: Draft, source: SourceDocument, { name, refine }: Adapter): Draft {
  if (refine === undefined) return draft;
  const refined = callPart(`Adapter ${name}: refine`, () => refine(draft, source)) ?? draft;
  const filled = dropEmpty(refined);
  checkDraft(filled, `Adapter ${name}: refine returns`);
  return filled;
}

const TEXTS = [
  "url",
  "title",
  "originalTitle",
  "subtitle",
  "publishedAt",
  "modifiedAt",
  "image",
] as const satisfies readonly (keyof Draft)[];

/** The draft without texts of which nothing is left: in an article absent means absent. */
function dropEmpty(draft: Draft): Draft {
  const empty = TEXTS.filter((key) => draft[key] === "");
  if (empty.length === 0) return draft;
  const filled: { -readonly [Key in keyof Draft]: Draft[Key] } = { ...draft };
  for (const key of empty) delete filled[key];
  return filled;
}

function restateEvidence(
  draft: Draft,
  refined: Draft,
  changed: readonly Field[],
): Draft["evidence"] {
  const evidence: Partial<Record<Field, Evidence>> = { ...refined.evidence };
  for (const field of changed) {
    if (evidence[field] !== draft.evidence[field]) continue;
    const value = readField(refined, field);
    if (isPresent(value))
      evidence[field] = { method: "refine", text: showValue(value), confidence: CONFIDENCE };
    else delete evidence[field];
  }
  return evidence;
}

/** A field that was found after all is not missing, nor was its date left out; one that was taken away is. */
function restateMissing(refined: Draft, changed: readonly Field[]): readonly Diagnostic[] {
  const kept = refined.diagnostics.filter(
    ({ code, field }) => !(ABSENT.includes(code) && field !== undefined && changed.includes(field)),
  );
  const gone = NAMED.filter(
    (field) => changed.includes(field) && !isPresent(readField(refined, field)),
  );
  return [
    ...kept,
    ...gone.map((field) => diagnose("extract/missing", `No ${field} was found.`, field)),
  ];
}

/** What it was read from only `refine` knows: the value itself. */
function showValue(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.slice(0, LONGEST_EVIDENCE);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
