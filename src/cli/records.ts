import type { Article } from "../article.js";
import type { ParseOptions } from "../options.js";
import type { Parser, RawInput } from "../parse.js";

/** A document in a stream of records, one JSON object a line. */
interface DocumentRecord {
  readonly raw: RawInput;
  readonly options: ParseOptions;
}

/** The answers to a batch of records. */
export interface Answers {
  /** A line for each record. */
  readonly bytes: Uint8Array;
  /** How many records could not be read. */
  readonly failed: number;
}

/**
 * Answers a batch of records, one a line, with as many lines in the same order: `{"id", "article"}`, or `{"id", "error"}`
 * for a record that cannot be read. Empty lines have no answer.
 */
export function answerBatch(batch: Uint8Array, parse: Parser, options: ParseOptions): Answers {
  const lines = new TextDecoder().decode(batch).split("\n");
  let failed = 0;
  const answers = lines.map((line) => {
    if (line.trim() === "") return "";
    const { id, ...answer } = answerRecord(line, parse, options);
    if ("error" in answer) failed++;
    const rest = JSON.stringify(answer);
    return id === undefined ? `${rest}\n` : `{"id":${id},${rest.slice(1)}\n`;
  });
  return { bytes: new TextEncoder().encode(answers.join("")), failed };
}

/** An answer, its id as it stands in JSON. */
type Answer = { readonly id: string | undefined } & (
  | { readonly article: Article }
  | { readonly error: string }
);

function answerRecord(line: string, parse: Parser, options: ParseOptions): Answer {
  let id: string | undefined;
  try {
    const value = readObject(line);
    id = writeId(value, line);
    const record = readRecord(value, options);
    return { id, article: parse(record.raw, record.options) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function readObject(line: string): object {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) throw new TypeError("a record is an object");
  return value;
}

/** An integer in a member called id. Within a string the quotation marks would be escaped. */
const INTEGER_ID = /(?<!\\)("id"\s*:\s*)(-?\d+)(?=\s*[,}])/gu;

/** A record's id as the line has it: of an integer of 64 bits, a join's key, JavaScript keeps but the first 53. */
function writeId(value: object, line: string): string | undefined {
  const id = "id" in value ? value.id : undefined;
  if (typeof id !== "number" || Number.isSafeInteger(id)) return JSON.stringify(id);
  const quoted = readObject(line.replace(INTEGER_ID, '$1"$2"'));
  return "id" in quoted && typeof quoted.id === "string" ? quoted.id : JSON.stringify(id);
}

function readRecord(value: object, options: ParseOptions): DocumentRecord {
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
  return text.trim() === "" ? {} : { [key]: text };
}
