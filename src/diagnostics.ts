import type { Diagnostic, Field, Severity } from "./article.js";

const MEANINGS = {
  "decode/charset-guessed": {
    severity: "info",
    meaning: "No charset was declared, or none that is known; it was told from the bytes.",
  },
  "decode/charset-contradicted": {
    severity: "warning",
    meaning: "The declared charset does not fit the bytes; the one that does was used.",
  },
  "decode/invalid-bytes": {
    severity: "warning",
    meaning: "Some bytes are not valid in the charset; each stands as U+FFFD.",
  },
  "detect/empty": { severity: "error", meaning: "The document holds no text." },
  "detect/binary": {
    severity: "error",
    meaning: "The input looks like a binary file, not like text.",
  },
  "detect/url-unusable": {
    severity: "warning",
    meaning: "options.url is no absolute address of the web (http, https); it was left out.",
  },
  "read/front-matter": {
    severity: "warning",
    meaning: "The front matter is not valid YAML; its plain lines were read.",
  },
  "read/json-ld": { severity: "info", meaning: "A JSON-LD script could not be parsed." },
  "read/truncated": {
    severity: "warning",
    meaning: "The document exceeds a limit; what is beyond it was left out.",
  },
  "extract/not-an-article": {
    severity: "error",
    meaning:
      "The document looks like a list, an index, an error page or a forum, not like one article.",
  },
  "extract/within-missed": {
    severity: "warning",
    meaning: "The adapter's body selector matched nothing: the adapter may be stale.",
  },
  "extract/missing": { severity: "warning", meaning: "The field was not found." },
  "extract/relative-date": {
    severity: "warning",
    meaning: "A date that needs options.now was left out.",
  },
  "normalize/pinyin-removed": {
    severity: "info",
    meaning: "Pinyin glued in after characters was removed.",
  },
  "normalize/controls-removed": {
    severity: "info",
    meaning: "Invisible control characters were removed.",
  },
  "normalize/markup-removed": {
    severity: "info",
    meaning: "Stray tags or entities in the text were resolved.",
  },
  "normalize/lost-character": {
    severity: "warning",
    meaning: "A character was lost: the text holds U+FFFD, or ? in its place.",
  },
  "normalize/mojibake": {
    severity: "warning",
    meaning: "The text holds mojibake (text decoded in the wrong charset).",
  },
  "normalize/script-converted": {
    severity: "info",
    meaning: "The text was converted to the other Chinese script.",
  },
} as const satisfies Readonly<
  Record<string, { readonly severity: Severity; readonly meaning: string }>
>;

/**
 * A diagnostic's stage and kind.
 *
 * @category Evidence and diagnostics
 * @example
 * import { type DiagnosticCode, parseArticle } from "wenzhang";
 *
 * const fatal: readonly DiagnosticCode[] = ["detect/empty", "detect/binary", "extract/not-an-article"];
 * parseArticle("").diagnostics.some(({ code }) => fatal.includes(code)); // true
 */
export type DiagnosticCode = keyof typeof MEANINGS;

/**
 * Every diagnostic code, with its severity and what it means.
 *
 * @category Evidence and diagnostics
 * @example
 * import { DIAGNOSTICS } from "wenzhang";
 *
 * DIAGNOSTICS["extract/missing"]; // { severity: 'warning', meaning: 'The field was not found.' }
 */
export const DIAGNOSTICS: Readonly<
  Record<
    DiagnosticCode,
    {
      /** How much it matters. */
      readonly severity: Severity;
      /** What it means, in one English sentence. */
      readonly meaning: string;
    }
  >
> = MEANINGS;

/** Makes a diagnostic; its message is a sentence with the particulars where there are any, else the code's own. */
export function diagnose(code: DiagnosticCode, particulars?: string, field?: Field): Diagnostic {
  const { severity, meaning } = DIAGNOSTICS[code];
  const message = particulars ?? meaning;
  return field === undefined ? { code, severity, message } : { code, severity, message, field };
}
