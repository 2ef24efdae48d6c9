import { LONGEST_ADDRESS, parseUrl } from "../url.js";

/** Makes an address absolute; `undefined` for one that leads nowhere outside the page (`javascript:`, `data:`). */
export type Resolver = (href: string) => string | undefined;

/** Addresses that `URL` would return as they are. Most are, and asking it costs more than everything else of a link. */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z\d-]{1,63}\.){1,9}[a-z]{2,24}\/[\w\-./?=&%+,;:@~#!*()$]*$/;
const PLAIN_PATH = /^\/(?!\/)[\w\-./?=&%+,;:@~#!*()$]*$/;
/** A path from the page's own folder on. */
const PLAIN_NAME = /^(?:\.\/)?[\w-]+(?:[./][\w\-./?=&%+,;@~#!*()$]*)?$/;
const SCHEME = /^[a-z][a-z\d+.-]{0,30}:/i;
const KEPT_SCHEME = /^(?:https?|mailto|tel):/i;

/** Makes a resolver against the page's address, if it is known. */
export function createResolver(base: string | undefined): Resolver {
  const parsed = base === undefined ? undefined : parseUrl(base);
  const isHttp = parsed !== undefined && /^https?:/.test(parsed.origin);
  const scheme = isHttp ? parsed.origin.slice(0, parsed.origin.indexOf("/")) : "";
  const folder = isHttp ? readFolder(parsed.href) : "";
  return (href) => {
    const written = href.trim();
    // Without a page there is no scheme to share; the web's is https.
    const address = !isHttp && written.startsWith("//") ? `https:${written}` : written;
    if (address === "" || address.length > LONGEST_ADDRESS) return undefined;
    const hasDots = address.includes("/.");
    if (!hasDots && PLAIN_ADDRESS.test(address)) return address;
    if (isHttp && !hasDots) {
      if (PLAIN_PATH.test(address)) return parsed.origin + address;
      if (address.startsWith("//") && PLAIN_ADDRESS.test(scheme + address)) return scheme + address;
      if (PLAIN_NAME.test(address)) return folder + address.replace(/^\.\//, "");
    }
    const hasScheme = SCHEME.test(address);
    // A relative address of an unknown page leads nowhere; URL would take its time to throw.
    if (hasScheme ? !KEPT_SCHEME.test(address) : parsed === undefined) return undefined;
    const url = parseUrl(address, parsed?.href)?.href;
    return url !== undefined && KEPT_SCHEME.test(url) ? url : undefined;
  };
}

/** The same resolver for what is loaded, not followed: pages and pictures are on the web. */
export function onWeb(resolve: Resolver): Resolver {
  return (href) => {
    const url = resolve(href);
    return url !== undefined && /^https?:/.test(url) ? url : undefined;
  };
}

/** Whether an address is one from the page's own on, and no longer than one may be. */
export function isRelative(href: string): boolean {
  const address = href.trim();
  return address !== "" && address.length <= LONGEST_ADDRESS && !SCHEME.test(address);
}

/** The address of the folder that an address stands in. */
function readFolder(href: string): string {
  const query = href.search(/[?#]/);
  const path = query < 0 ? href : href.slice(0, query);
  return path.slice(0, path.lastIndexOf("/") + 1);
}
