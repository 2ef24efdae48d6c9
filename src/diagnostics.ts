import type { Diagnostic, Field, Severity } from "./article.js";

const MEANINGS = {
  "decode/charset-guessed": ["info", "No charset was declared; it was told from the bytes."],
  "decode/charset-contradicted": [
    "warning",
    "The declared charset does not fit the bytes; the one that does was used.",
  ],
  "decode/invalid-bytes": [
    "warning",
    "Some bytes are not valid in the charset; each stands as U+FFFD.",
  ],
  "detect/empty": ["error", "The document holds no text."],
  "detect/binary": ["error", "The input looks like a binary file, not like text."],
  "read/front-matter": [
    "warning",
    "The front matter is not valid YAML; its plain lines were read.",
  ],
  "read/json-ld": ["info", "A JSON-LD script could not be parsed."],
  "read/truncated": ["warning", "The document exceeds a limit; what is beyond it was left out."],
  "extract/not-an-article": [
    "error",
    "The document looks like a list, an index, an error page or a forum, not like one article.",
  ],
  "extract/within-missed": [
    "warning",
    "The adapter's body selector matched nothing: the adapter may be stale.",
  ],
  "extract/missing": ["warning", "The field was not found."],
  "extract/relative-date": ["warning", "A date that needs options.now was left out."],
  "normalize/pinyin-removed": ["info", "Pinyin glued in after characters was removed."],
  "normalize/controls-removed": ["info", "Invisible control characters were removed."],
  "normalize/markup-removed": ["info", "Stray tags or entities in the text were resolved."],
  "normalize/lost-character": [
    "warning",
    "A character was lost: the text holds U+FFFD, or ? in its place.",
  ],
  "normalize/mojibake": ["warning", "The text holds mojibake (text decoded in the wrong charset)."],
  "normalize/script-converted": ["info", "The text was converted to the other Chinese script."],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

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
 * DIAGNOSTICS["extract/missing"]; // [ 'warning', 'The field was not found.' ]
 */
export const DIAGNOSTICS: Readonly<Record<DiagnosticCode, readonly [Severity, string]>> = MEANINGS;

/** Makes a diagnostic; `detail` is added to the code's own sentence. */
export function diagnose(code: DiagnosticCode, detail?: string, field?: Field): Diagnostic {
  const [severity, meaning] = DIAGNOSTICS[code];
  const message = detail === undefined ? meaning : `${meaning} ${detail}`;
  return field === undefined ? { code, severity, message } : { code, severity, message, field };
}
