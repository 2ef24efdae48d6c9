import { once } from "node:events";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { WARCRecord } from "warcio";

/** A document in a web archive. */
export interface ArchivedDocument {
  /** The record's WARC-Record-ID. */
  readonly id: string;
  readonly raw: Uint8Array;
  readonly url?: string;
  readonly contentType?: string;
}

/** Whether a file is a web archive, by its name: WARC, or WET, which holds the pages' texts. */
export function isArchive(name: string): boolean {
  return /\.(?:warc|wet)(?:\.gz)?$/iu.test(name);
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml|text\/plain|text\/markdown)\b/iu;
const SUCCESS = /^2\d\d$/u;

/**
 * The pages of a web archive (ISO 28500): responses that brought a page, and the texts of conversion records. Read by the
 * optional package warcio.
 *
 * @throws Error with a message in one line where warcio is not installed, and where the archive is damaged or cut off.
 */
export async function* readArchive(stream: Readable): AsyncGenerator<ArchivedDocument> {
  const { AsyncIterReader, LimitReader, WARCParser } = await loadReader();
  const bytes = await unpack(stream);
  if (bytes === undefined) return;
  let isEmpty = true;
  for await (const record of WARCParser.iterRecords(new AsyncIterReader(bytes, null))) {
    if (record.warcHeaders.statusline.startsWith("WARC/")) isEmpty = false;
    const { reader } = record;
    const page = tellPage(record);
    // All of a record is read: warcio would look for the rest of one that is cut off for ever.
    if (page !== undefined) await record.readFully(false);
    else for await (const _ of reader);
    if (reader instanceof LimitReader && reader.limit > 0)
      throw new Error("the archive is cut off in the middle of a record");
    if (page !== undefined) yield { ...page, raw: await record.readFully(true) };
  }
  if (isEmpty) throw new Error("there is no record of an archive in it");
}

/** What is known of the page that a record holds; `undefined` where it holds none. */
function tellPage(record: WARCRecord): Omit<ArchivedDocument, "raw"> | undefined {
  const url = record.warcTargetURI;
  const id = record.warcHeader("WARC-Record-ID") ?? "";
  const base = { id, ...(url && { url }) };
  if (record.warcType === "conversion")
    return { ...base, contentType: "text/plain; charset=utf-8" };
  if (record.warcType !== "response" || !record.httpHeaders) return undefined;
  const { headers, statusCode } = record.httpHeaders;
  const contentType = headers.get("content-type");
  if (!SUCCESS.test(String(statusCode))) return undefined;
  // Servers of old state no type; what is no page is told by its bytes then.
  if (!contentType) return base;
  return PAGE.test(contentType) ? { ...base, contentType } : undefined;
}

/** An archive's bytes, unpacked where they are compressed; `undefined` where there are none. */
async function unpack(stream: Readable): Promise<Readable | undefined> {
  await once(stream, "readable");
  const head: Uint8Array | null = stream.read();
  if (head === null) return undefined;
  stream.unshift(head);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return stream;
  // Unlike warcio's own, Node's raises an error where the compressed data is damaged. It reaches whoever reads.
  return pipeline(stream, createGunzip(), () => undefined);
}

async function loadReader() {
  try {
    return await import("warcio");
  } catch {
    throw new Error("reading archives takes the package warcio: npm install warcio");
  }
}
