import type { TreeElement } from "./html-element.js";
import type { Resolver } from "./html-url.js";

/** Where pages that load images late keep the address; `src` holds a placeholder then. */
const SOURCES: readonly string[] = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazyload",
  "data-lazy",
  "data-actualsrc",
  "data-real-src",
  "data-echo",
  "data-url",
  "original",
  "lazy-src",
  "real_src",
  "_src",
  "src",
];

/** Images at most this wide or high are icons, rules and counters. Pixels. */
const ICON = 40;

const PLACEHOLDER =
  /\/(?:blank|clear|dot|gr[ae]y|holder|lazy\w{0,20}|loading\w{0,10}|pixel|placeholder|spacer?|transparent|1x1)\.(?:gif|png|svg)(?:\?|$)/i;

/** The absolute address of an image that is worth a figure. */
export function readImageSource(image: TreeElement, resolve: Resolver): string | undefined {
  const { attribs } = image;
  if (isSmallLength(attribs.width) || isSmallLength(attribs.height)) return undefined;
  const ranks = Object.keys(attribs).map((name) => SOURCES.indexOf(name));
  for (const rank of ranks.sort((a, b) => a - b)) {
    const value = attribs[SOURCES[rank] ?? ""];
    if (value === undefined || !/[./]/.test(value) || PLACEHOLDER.test(value)) continue;
    const src = resolve(value);
    if (src !== undefined) return src;
  }
  return undefined;
}

function isSmallLength(length: string | undefined): boolean {
  if (length === undefined) return false;
  const pixels = /^\s{0,9}(\d{1,6})(?:\.\d{0,6})?(?:px)?\s{0,9}$/.exec(length)?.[1];
  return pixels !== undefined && Number(pixels) <= ICON;
}
