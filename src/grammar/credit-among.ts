import { findAll } from "../text.js";
import { gatherPeople, type People } from "./credit-phrase.js";
import { findRoleTokens, type RoleToken } from "./credit-roles.js";
import { readAffiliation } from "./credit-units.js";
import { areNames, isMediumName, isPersonName, mayBePenName, splitNames } from "./names.js";
import { isOwnWord } from "./own-words.js";
import { plainScript } from "./plain-script.js";

/**
 * Reads people among other words: a byline holds words of the page that no list knows. Only certain names right behind
 * a role word count; where `penNames`, one that may be a pen name as well: 编辑 阿南.
 *
 * @example
 * readAmong("江城网 记者 方敏 来论").authors; // [{ name: "方敏", role: "reporter" }]
 */
export function readAmong(text: string, penNames = false): People {
  const plain = plainScript(text);
  const tokens = findRoleTokens(plain);
  const named = tokens.map((token, i) => ({
    names: readBehind(text.slice(token.end, tokens[i + 1]?.start), penNames),
    role: token.role,
    unit: readUnit(text, token),
  }));
  return gatherPeople([...named, ...readBrackets(text)]);
}

/** Names alone in square brackets, as the portals' bylines of their first years have them: [ 方敏 周文彬 ]. */
const BRACKET = /[[［]\s?([\p{Script=Han}·、\s]{2,24}?)\s?[\]］]/gu;

function readBrackets(text: string) {
  return findAll(text, BRACKET).flatMap(([, content = ""]) =>
    areNames(content) ? [{ names: splitNames(content), role: "author" as const, unit: "" }] : [],
  );
}

/** The certain names that a text begins with, or its first word where that may be a pen name. */
function readBehind(text: string, penNames: boolean): readonly string[] {
  const words = splitNames(text);
  const end = words.findIndex((word) => !isPersonName(word));
  const [first] = words;
  if (end === 0 && penNames && first !== undefined && isPenName(text, first)) return [first];
  return end < 0 ? words : words.slice(0, end);
}

/** A pen name stands free: 编辑 阿南, but not 记者会. */
function isPenName(text: string, word: string): boolean {
  return /^[ :/]/u.test(text) && mayBePenName(word) && !isOwnWord(plainScript(word));
}

/** The medium glued to a role word: 江城晚报记者. */
function readUnit(text: string, { start }: RoleToken): string {
  const word =
    text
      .slice(0, start)
      .split(/[\s(（【[|]/u)
      .at(-1) ?? "";
  // 摄影/本报记者, but 海滨晚报/紫藤新闻记者
  const own = readAffiliation(word.slice(word.lastIndexOf("/") + 1)) === "";
  return !own && isMediumName(word) ? (readAffiliation(word) ?? "") : "";
}
