import { isPlace } from "./credit-places.js";
import { isCommonWord, isMediumName, isPersonName, mayBeNameInPlace, splitNames } from "./names.js";
import { isNoName, isOrganisation } from "./no-names.js";
import { plainScript } from "./plain-script.js";

/** Words that say nothing of where a person works. */
const OWN =
  /^(?:本[报刊网社台版]|我报|本报讯|[据文图由]|均[由为]|(?:示意)?图[说为]?片?|资料[图照]?片?)$/u;
const PROSE =
  /[()（）由并的了着是在有不没被把从到这那们和与及向对就也很说称。，,；;！!？?“”:：]|记者|摄影$|^(?:[外各多女男美]国?|中外)$/u;

/** The affiliation a text in front of 记者 gives: "" for none worth saying, undefined where it is no affiliation at all. */
export function readAffiliation(text: string): string | undefined {
  const name = text
    .replace(/^[\s/|,、:·（(【[□■◎●○◆▲]{0,10}(?:均[为為由])?/u, "")
    .replace(/[\s/|,、:·]{1,10}$/u, "");
  const plain = plainScript(name);
  if (name === "" || OWN.test(plain)) return "";
  const bare = name
    .replace(/^《([^《》]{1,20})》$/u, "$1")
    .replace(/(?<=[社网網报報])[发發]$/u, "");
  // “早市”系列报道之三 本报: the own paper's reporter stands behind what the line is about.
  if (/[:：。，,()（）“”]|\s本[报報刊社台网網]$/u.test(bare)) return undefined;
  if (isMediumName(bare)) return bare.length <= 24 ? bare : undefined;
  if (PROSE.test(plain) || (name.length < 4 && isPersonName(name))) return undefined;
  const isName = /^[\p{Script=Han}A-Za-z0-9·\-—《》]{2,16}$/u.test(name) && /\p{L}/u.test(name);
  return isName ? bare : undefined;
}

/** A pen name or a rare surname, taken where something else makes plain that names stand here. */
const UNUSUAL = /^\p{Script=Han}{2,3}$|^[A-Za-z][\w .'’-]{3,24}$/u;

/** The names in a text, or undefined where any of it is no name; `certain` where a colon or a bracket says that names stand here. */
export function acceptNames(text: string, certain: boolean): readonly string[] | undefined {
  const names = splitNames(text.replace(/[◎●■◆▲★☆]/gu, " "));
  if (names.length === 0 || names.length > 24) return undefined;
  // One long word behind a colon is a pen name; among other words it is more likely a post or a place.
  const pen = certain && names.length === 1 && /^\p{Script=Han}{4}$/u.test(names[0] ?? "");
  const sure = certain || names.some(isPersonName);
  // Behind a bar stands the place: 记者：方敏 | 安克雷奇.
  const inPlace = certain && !/[|丨]/u.test(text.trim());
  const fits = (name: string): boolean => {
    if (isOrganisation(name)) return false;
    if (isPersonName(name)) return true;
    if (inPlace && mayBeNameInPlace(name)) return name.length > 3 || !isNoName(name);
    const isLike = sure && (pen || UNUSUAL.test(name)) && !isNoName(name);
    return isLike && !isMediumName(name) && !isCommonWord(name) && !isPlace(name);
  };
  return names.every(fits) ? names : undefined;
}

/** Whether a word in front of 记者 says whose: a medium's name, or one glued to it that is no person's, 图/江城观察记者 方敏. */
function isUnit(gap: string): boolean {
  const name = gap.trim();
  if (isMediumName(name)) return true;
  return /^\p{Script=Han}{4,8}$/u.test(gap.trimStart()) && !splitNames(name).some(isPersonName);
}

/** What stands between two role words. */
export interface Gap {
  /** The names. */
  readonly names: readonly string[];
  /** The affiliation of the people named next. */
  readonly unit: string;
}

/** Parts the text between two role words into names and the affiliation of the people named next. */
export function splitGap(gap: string, certain: boolean, nextTakesUnit: boolean): Gap | undefined {
  const words = gap.trim().split(" ");
  if (nextTakesUnit && words.length === 1 && isUnit(gap))
    return { names: [], unit: readAffiliation(gap) ?? "" };
  const most = nextTakesUnit ? words.length - 1 : 0;
  // The fewest words that can be the next person's medium.
  for (let units = 0; units <= Math.min(most, 3); units++) {
    const head = words.slice(0, words.length - units).join(" ");
    const unit = units === 0 ? "" : readAffiliation(words.slice(-units).join(" "));
    const names = acceptNames(head, certain);
    if (names !== undefined && unit !== undefined) return { names, unit };
  }
  return undefined;
}
