import type { SourceDocument } from "./source.js";

/** The part of the WHATWG `URL` that every platform has as a global: this library knows neither a document nor Node. */
interface Address {
  readonly href: string;
  readonly hostname: string;
  readonly origin: string;
  readonly protocol: string;
}
declare const URL: new (url: string, base?: string) => Address;

/** Control characters and white space, which browsers drop inside an address, and marks that hide its ending. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** No address is longer; a `data:` image is not one of ours. */
export const LONGEST_ADDRESS = 4096;

/** An address as browsers read it, from a base on; `undefined` where they cannot. */
export function parseUrl(value: string, base?: string): Address | undefined {
  try {
    return base === undefined ? new URL(value) : new URL(value, base);
  } catch {
    return undefined;
  }
}

/**
 * The absolute form of an address if it is safe to link to (http, https), else `undefined`. A relative address needs
 * `base`; an unusable `base` is as none.
 */
export function safeUrl(value: string | undefined, base?: string): string | undefined {
  if (value === undefined || value.length > LONGEST_ADDRESS) return undefined;
  const cleaned = value.replace(INVISIBLE, "").trim();
  if (cleaned === "") return undefined;
  const url = parseUrl(cleaned, base) ?? parseUrl(cleaned);
  if (url === undefined) return undefined;
  const { protocol, href } = url;
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}

/** The address of a document: the one given, else the page's own. */
export function findAddress({ url, head }: SourceDocument): string | undefined {
  return url ?? head.canonical;
}

/** The host of an absolute web address, in lower case and without a final dot. */
export function readHost(address: string): string | undefined {
  const absolute = address.trim().replace(/^\/\//, "https://");
  if (!/^https?:/i.test(absolute)) return undefined;
  return parseUrl(absolute)?.hostname.replace(/\.$/, "") || undefined;
}
