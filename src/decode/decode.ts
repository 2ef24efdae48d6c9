import type { Diagnostic } from "../article.js";
import { diagnose } from "../diagnostics.js";
import type { RawDocument } from "../source.js";
import {
  type Declaration,
  decodeLeniently,
  decodeStrictly,
  guessUtf16,
  readByteOrderMark,
  readContentType,
  readDeclaration,
  readHead,
} from "./charset.js";
import { restoreHkscs } from "./hkscs.js";
import { countReplacements, scorePlausibility } from "./plausibility.js";

/**
 * Bytes as any runtime hands them out.
 *
 * @category Reading
 * @example
 * import { type Bytes, parseArticle } from "wenzhang";
 *
 * const gbk: Bytes = Uint8Array.of(0xd4, 0xe7, 0xca, 0xd0, 0xbf, 0xaa, 0xd5, 0xc5);
 * parseArticle(gbk, { contentType: "text/html; charset=gbk" }).title; // '早市开张'
 */
export type Bytes = ArrayBuffer | ArrayBufferView;

/** Whether a value is an `ArrayBuffer` or a view of one (`Uint8Array`, Node's `Buffer`), of any realm. */
export function isBytes(value: unknown): value is Bytes {
  return (
    ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === "[object ArrayBuffer]"
  );
}

/**
 * Decodes a document: strings as they are, bytes by their byte order mark, the HTTP header's charset, the document's
 * own declaration, or what the bytes themselves tell where these are silent or wrong.
 *
 * @param raw - The document; without a byte order mark in the result.
 * @param options - `contentType`: the HTTP header, where the caller has it.
 */
export function decode(
  raw: string | Bytes,
  options: { readonly contentType?: string | undefined } = {},
): RawDocument {
  if (typeof raw === "string") return { text: raw.replace(/^\ufeff/, ""), diagnostics: [] };
  const bytes = viewBytes(raw);
  const mark = readByteOrderMark(bytes);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  if (mark && mark.charset !== "utf-8")
    return describe(readBytes(body, mark.charset), { charsets: [mark.charset] });
  const stated = mark
    ? { label: mark.charset, charset: mark.charset }
    : readContentType(options.contentType ?? "");
  const utf16 = guessUtf16(body);
  if (utf16 !== undefined) return describe(readBytes(body, utf16), collect(stated));
  const text = decodeStrictly(body, "utf-8");
  return text === undefined
    ? decodeLegacy(body, collect(stated, readDeclaration(readHead(body))))
    : decodeUnicode(text, body, collect(stated, readDeclaration(text)));
}

/** A text and the charset it was decoded in. */
interface Reading {
  readonly charset: string;
  readonly text: string;
}

/** What is declared about a document. */
interface Declared {
  /** The charsets, the one to be believed first. */
  readonly charsets: readonly string[];
  /** The name of one that is not known. */
  readonly unknown?: string;
}

/** Bytes that are valid UTF-8: so they are, but for the few short texts in other charsets that happen to be. */
function decodeUnicode(text: string, bytes: Uint8Array, declared: Declared): RawDocument {
  const utf8: Reading = { charset: "utf-8", text };
  // As many units as bytes: ASCII, the same in any charset.
  if (text.length === bytes.length) return { ...utf8, diagnostics: [] };
  const other = declared.charsets[0];
  if (other === undefined || other === "utf-8" || /[\u3000-\u9fff\uff00-\uffef]/.test(text)) {
    return describe(utf8, declared, 0);
  }
  return describe(choose([readBytes(bytes, other), utf8], declared), declared);
}

/** Text in the right charset scores higher than this, and no text in a wrong one was seen to. */
const PLAUSIBLE = 0.25;

const WIDE: readonly string[] = ["utf-16le", "utf-16be"];

/** Bytes that are not valid UTF-8: another charset, or UTF-8 with damage. */
function decodeLegacy(bytes: Uint8Array, declared: Declared): RawDocument {
  const first = declared.charsets[0];
  const stated = first === undefined ? undefined : readBytes(bytes, first);
  if (stated?.charset === first && stated && scorePlausibility(stated.text) > PLAUSIBLE) {
    return describe(stated, declared);
  }
  // No other charset has a zero in its text: UTF-16 writes it into every line end and digit.
  const wide = bytes.includes(0) ? WIDE.map((charset) => readBytes(bytes, charset)) : [];
  const plausible = wide.find(({ text }) => scorePlausibility(text) > PLAUSIBLE);
  if (plausible) return describe(plausible, declared);
  const charsets = new Set([...declared.charsets, "utf-8", "gb18030", "big5"]);
  const readings = Array.from(charsets, (charset) => readBytes(bytes, charset));
  return describe(choose(readings, declared), declared);
}

/** The reading that looks most like Chinese; a declaration weighs in. */
function choose(readings: readonly Reading[], declared: Declared): Reading {
  let best: Reading | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    const score = scorePlausibility(reading.text, declared.charsets.includes(reading.charset));
    if (score > most) [best, most] = [reading, score];
  }
  return best ?? { charset: "utf-8", text: "" };
}

/** Decodes leniently; a runtime that lacks the charset reads UTF-8. */
function readBytes(bytes: Uint8Array, charset: string): Reading {
  const text = decodeLeniently(bytes, charset);
  if (text === undefined) return { charset: "utf-8", text: decodeLeniently(bytes, "utf-8") ?? "" };
  return { charset, text: charset === "big5" ? restoreHkscs(text) : text };
}

function describe(
  reading: Reading,
  declared: Declared,
  broken = countReplacements(reading.text),
): RawDocument {
  const { charset, text } = reading;
  const diagnostics: Diagnostic[] = [];
  const [first] = declared.charsets;
  if (first === undefined) {
    const { unknown } = declared;
    const why =
      unknown === undefined
        ? "No charset was declared"
        : `The declared charset ${unknown} is not known`;
    diagnostics.push(
      diagnose("decode/charset-guessed", `${why}; ${charset} was told from the bytes.`),
    );
  } else if (first !== charset) {
    const message = `The bytes do not fit the declared ${first}; they were read as ${charset}.`;
    diagnostics.push(diagnose("decode/charset-contradicted", message));
  }
  if (broken > 0) {
    const message = `${broken} U+FFFD ${broken === 1 ? "stands" : "stand"} for bytes that are not valid in ${charset}.`;
    diagnostics.push(diagnose("decode/invalid-bytes", message));
  }
  return { text, charset, diagnostics };
}

function collect(...declarations: readonly (Declaration | undefined)[]): Declared {
  const made = declarations.filter((declaration) => declaration !== undefined);
  const charsets = made.flatMap(({ charset }) => charset ?? []);
  const unknown = made.find(({ charset }) => charset === undefined)?.label;
  return unknown === undefined ? { charsets } : { charsets, unknown };
}

/** The bytes as a `Uint8Array`; shared memory is copied, which decoders do not take. */
function viewBytes(raw: Bytes): Uint8Array {
  const view = ArrayBuffer.isView(raw)
    ? new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength)
    : new Uint8Array(raw);
  return isBytes(view.buffer) ? view : view.slice();
}
