import type { Readable } from "node:stream";

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
 * @throws Error with a message in one line where warcio is not installed.
 */
export async function* readArchive(stream: Readable): AsyncGenerator<ArchivedDocument> {
  const { WARCParser } = await loadReader();
  for await (const record of WARCParser.iterRecords(stream)) {
    const url = record.warcTargetURI ?? undefined;
    const id = record.warcHeader("WARC-Record-ID") ?? "";
    const base = { id, ...(url !== undefined && { url }) };
    if (record.warcType === "conversion") {
      yield {
        ...base,
        raw: await record.readFully(false),
        contentType: "text/plain; charset=utf-8",
      };
    } else if (record.warcType === "response" && record.httpHeaders) {
      const { headers, statusCode } = record.httpHeaders;
      const contentType = headers.get("content-type") ?? "";
      if (!SUCCESS.test(String(statusCode)) || !PAGE.test(contentType)) continue;
      yield { ...base, raw: await record.readFully(true), contentType };
    }
  }
}

async function loadReader() {
  try {
    return await import("warcio");
  } catch {
    throw new Error("reading archives takes the package warcio: npm install warcio");
  }
}
