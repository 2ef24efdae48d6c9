import type { TreeElement } from "./html-element.js";
import { isRelative, type Resolver } from "./html-url.js";

/** Where pages that load images late keep the address; `src` holds a placeholder then. */
const SOURCES: readonly string[] = [
  "data-src",
  "data-original",
  "data-original-src",
  "data-lazy-src",
  "data-lazyload",
  "data-lazy",
  "data-lazy-img",
  "data-actualsrc",
  "data-real-src",
  "data-echo",
  "data-url",
  "original",
  "lazy-src",
  "real_src",
  "_src",
  "zoomfile",
  "file",
  "data-srcset",
  "src",
  "srcset",
];

/** One address of a `srcset`, and its width or density. */
const CANDIDATE = /([^\s,]\S{0,4095})(?:\s{1,80}(\d{1,9}(?:\.\d{1,9})?)[wx])?/g;

/** Images at most this wide or high are icons, rules and counters. Pixels. */
const ICON = 40;

const PLACEHOLDER =
  /\/(?:blank|clear|dot|gr[ae]y|holder|lazy\w{0,20}|loading\w{0,10}|none|pixel|placeholder|spacer?|transparent|1x1)\.(?:gif|png|svg)(?:\?|$)/i;

/** A character set as a picture, which stands in its line. */
const EMOJI = /^\p{Extended_Pictographic}\P{L}{0,12}$/u;
const EMOJI_ADDRESS = /\/(?:emojis?|emoticons?|emotions?|expressions?|smileys?|smilies)\//i;

/** A picture that is worth a figure. */
export interface Picture {
  /** Its absolute address; none where the page's own is not known, which the picture's starts from. */
  readonly src: string | undefined;
}

/** What an image shows, if it is worth a figure. */
export function readPicture(image: TreeElement, resolve: Resolver): Picture | undefined {
  const { attribs, parent } = image;
  if (isSmallLength(attribs.width) || isSmallLength(attribs.height)) return undefined;
  if (EMOJI.test(attribs.alt ?? "") || EMOJI_ADDRESS.test(attribs.src ?? "")) return undefined;
  const found = readSources(attribs, resolve);
  if (found !== undefined || parent?.name !== "picture") return found;
  for (const source of parent.children) {
    if (source.type !== "tag" || source.name !== "source") continue;
    const picture = readSources(source.attribs, resolve);
    if (picture !== undefined) return picture;
  }
  return undefined;
}

function readSources(
  attribs: Readonly<Record<string, string>>,
  resolve: Resolver,
): Picture | undefined {
  let found: Picture | undefined;
  const ranks = Object.keys(attribs).map((name) => SOURCES.indexOf(name));
  for (const rank of ranks.sort((a, b) => a - b)) {
    const name = SOURCES[rank] ?? "";
    const text = attribs[name];
    if (text === undefined || !/[./]/.test(text)) continue;
    const value = name.endsWith("srcset") ? pickLargest(text) : text;
    if (PLACEHOLDER.test(value)) continue;
    const picture = place(value, resolve);
    if (picture?.src !== undefined) return picture;
    found ??= picture;
  }
  return found;
}

/** The address of the largest picture of a `srcset`. */
function pickLargest(srcset: string): string {
  let [largest, most] = ["", 0];
  for (const [, address = "", size = "1"] of srcset.matchAll(CANDIDATE)) {
    if (Number(size) > most) [largest, most] = [address.replace(/,$/, ""), Number(size)];
  }
  return largest;
}

/** What a film shows before it runs. */
export function readPoster(video: TreeElement, resolve: Resolver): Picture | undefined {
  return place(video.attribute("poster") ?? "", resolve);
}

function place(address: string, resolve: Resolver): Picture | undefined {
  const src = resolve(address);
  return src !== undefined || isRelative(address) ? { src } : undefined;
}

function isSmallLength(length: string | undefined): boolean {
  if (length === undefined) return false;
  const pixels = /^\s{0,9}(\d{1,6})(?:\.\d{0,6})?(?:px)?\s{0,9}$/.exec(length)?.[1];
  return pixels !== undefined && Number(pixels) <= ICON;
}
