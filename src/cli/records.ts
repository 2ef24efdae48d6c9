import type { ParseOptions } from "../options.js";
import type { Parser, RawInput } from "../parse.js";

/** A document in a stream of records, one JSON object a line. */
interface DocumentRecord {
  readonly raw: RawInput;
  readonly id: unknown;
  readonly options: ParseOptions;
}

/**
 * Answers a batch of records, one a line, with as many lines in the same order: `{"id", "article"}`, or `{"id", "error"}`
 * for a record that cannot be read. Empty lines have no answer.
 */
export function answerBatch(batch: Uint8Array, parse: Parser, options: ParseOptions): Uint8Array {
  const lines = new TextDecoder().decode(batch).split("\n");
  const answers = lines.flatMap((line) =>
    line.trim() === "" ? [] : `${answerRecord(line, parse, options)}\n`,
  );
  return new TextEncoder().encode(answers.join(""));
}

/** Answers one record. */
export function answerRecord(line: string, parse: Parser, options: ParseOptions): string {
  let id: unknown;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) throw new TypeError("a record is an object");
    id = "id" in value ? value.id : undefined;
    const record = readRecord(value, options);
    return JSON.stringify({ id, article: parse(record.raw, record.options) });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function readRecord(value: object, options: ParseOptions): Omit<DocumentRecord, "id"> {
  const own = {
    ...options,
    ...readText(value, "url"),
    ...readText(value, "contentType"),
  };
  if ("raw" in value && typeof value.raw === "string") return { raw: value.raw, options: own };
  if ("rawBase64" in value && typeof value.rawBase64 === "string")
    return { raw: Buffer.from(value.rawBase64, "base64"), options: own };
  throw new TypeError('a record holds its document as a string "raw" or "rawBase64"');
}

function readText(value: object, key: "url" | "contentType"): Partial<Record<typeof key, string>> {
  const text: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  if (text === undefined || text === null) return {};
  if (typeof text !== "string") throw new TypeError(`a record's ${key} is a string`);
  return { [key]: text };
}
