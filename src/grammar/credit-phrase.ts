import type { Contributor, Role } from "../article.js";
import { isPlace } from "./credit-places.js";
import { dropPlace, stripInnerReport, stripReport, trimPhrase } from "./credit-report.js";
import { findRoleTokens, type RoleToken } from "./credit-roles.js";
import { acceptNames, type Gap, readAffiliation, splitGap } from "./credit-units.js";
import { isCommonWord, isMediumName, mayBeNameInPlace, mayBeRareName } from "./names.js";
import { isNoName, isSupplier } from "./no-names.js";
import { narrowStrokes, plainScript } from "./plain-script.js";
import { readSigns, SIGN } from "./signs.js";

/** The people a phrase credits. */
export interface People {
  /** Writers, translators and photographers. */
  readonly authors: readonly Contributor[];
  /** Editors and proofreaders. */
  readonly editors: readonly Contributor[];
}

interface Entry {
  readonly names: readonly string[];
  readonly role: Role | "none";
  readonly unit: string;
}

/** The edit link of a wiki: 公路[编辑]. */
const EDIT_LINK = /\S\[ ?编辑 ?[\]|丨]/u;
const EDGES = /^[\s:/|-]{1,6}|[\s/|]{1,6}$/gu;
const EMPTY = /^[\s:/|,、，·-]*$/u;

/** The people of a phrase as they are gathered from left to right. */
interface State {
  readonly entries: Entry[];
  /** The text in front of the next role word that no role word has claimed. */
  free: string;
  /** Whether the last entry's names stand right in front of the next role word. */
  owned: boolean;
  /** The affiliation of the people named next. */
  unit: string;
  /** The role given by a role word that another one follows at once: 记者/摄影 张三. */
  pending: Role | "none" | undefined;
  /** Whether 报道 or 电 ends the phrase: 記者方敏台北報導. */
  readonly isReported: boolean;
}

/** Words of these roles name a person; 编辑 and 翻译 name what is done as well. */
const PEOPLE_WORDS: ReadonlySet<Role | "none"> = new Set(["reporter", "correspondent", "intern"]);

/** Whether a word means something else than a name too: 水平, 安康. */
const isOrdinary = (word: string): boolean => isCommonWord(word) || isPlace(word);

/** Reads names in front of a role word: 城市摄影队 陈晓明 摄. */
function takeFront(state: State, token: RoleToken, certain: boolean): boolean {
  const words = state.free
    .replace(/[/|:]\s?$/u, "")
    .trim()
    .split(" ");
  // 高速摄影 is one word, and 江城 摄 says where.
  const last = words.at(-1) ?? "";
  const isCompound = token.end - token.start > 1 && !/[/|:]\s?$/u.test(state.free);
  if (isCompound ? isOrdinary(last) : isPictured(token) && isPlace(last)) return false;
  for (let units = 0; units < Math.min(words.length, 4); units++) {
    const unit = units === 0 ? state.unit : readAffiliation(words.slice(0, units).join(" "));
    const names = acceptNames(words.slice(units).join(" "), certain);
    if (unit === undefined || names === undefined) continue;
    state.entries.push({ names, role: token.role, unit });
    return true;
  }
  return false;
}

/** Whoever works out of the house is named with it; of the others only a medium is: not 核稿 of 核稿编辑, 最佳 of 最佳摄影. */
function settleUnit(state: State, token: RoleToken, unit: string | undefined): string | undefined {
  if (unit === undefined || unit === "" || isMediumName(unit)) return unit;
  const { role, stands } = token;
  if (role === "reporter" || stands === "before") return unit;
  if (state.entries.some((entry) => entry.unit === unit)) return unit;
  return role === "editor" && !AWARD.test(unit) ? "" : undefined;
}

/** Whether a role word is 报道: what stands behind its colon may be a headline, 独家报道：渡轮首航. */
const isReport = ({ role, stands }: RoleToken): boolean =>
  role === "reporter" && stands === "either";

/** What a prize is given for: 最佳摄影：方敏. */
const AWARD = /[佳优優]|^最/u;

/** Whether a role word says whose a picture is. */
function isPictured({ role }: RoleToken): boolean {
  return role === "photographer" || role === "none";
}

/** The one word that a reporter's medium in front, or 报道 behind, makes a name: 江城晚报记者 乌仁图雅. */
function takeReporter(
  state: State,
  { role }: RoleToken,
  after: string,
  next: RoleToken | undefined,
): Gap | undefined {
  const isNamed = role === "reporter" && (state.isReported || isMediumName(state.unit));
  const word = after.replace(EDGES, "");
  if (!isNamed || next !== undefined) return undefined;
  const isRare = state.isReported && mayBeRareName(word);
  if (!isRare && !mayBeNameInPlace(word)) return undefined;
  return isNoName(word) || isOrdinary(word) ? undefined : { names: [word], unit: "" };
}

/** Reads what stands in front of a role word that asks for names behind it: writers without a role, and the next one's medium. */
function takeUnit(state: State, token: RoleToken): boolean {
  if (EMPTY.test(state.free)) return true;
  // 李佳 郭谋 江城日报记者: writers without a role of their own, then the next one's medium.
  const words = state.free.trim().split(" ");
  const front = words
    .slice(0, -1)
    .join(" ")
    .replace(/[\s/|·]{1,3}$/u, "");
  const names = isMediumName(front) ? undefined : acceptNames(front, false);
  const named = names === undefined ? state.free : (words.at(-1) ?? "");
  const unit = settleUnit(state, token, readAffiliation(named));
  // 方敏 通讯员 周涛: beside whoever works out of the house, the house's own go without a role.
  const own = token.role === "correspondent" ? acceptNames(state.free, false) : undefined;
  if (unit === undefined && own === undefined) return false;
  const writers = unit === undefined ? own : names;
  if (writers !== undefined) state.entries.push({ names: writers, role: "author", unit: "" });
  state.unit = unit ?? "";
  return true;
}

/** The names behind a role word, and the affiliation of the people named next; undefined where what stands there is not names. */
function readNames(
  state: State,
  token: RoleToken,
  after: string,
  next: RoleToken | undefined,
  certain: boolean,
): Gap | undefined {
  const [first = ""] = after.replace(EDGES, "").split(" ");
  const standsApart = /^[\s:/|·]/u.test(after) || PEOPLE_WORDS.has(token.role);
  // 图/简历 and 图：江城 say what is shown, 翻译水平 is one word.
  if ((isPictured(token) || !standsApart) && isOrdinary(first)) return undefined;
  const isOwn = state.unit === "" || isMediumName(state.unit);
  // 记者 买斌 通讯员 方敏: a name stands between the two words, whatever its surname.
  const isBetween = next !== undefined && [token, next].every(({ role }) => PEOPLE_WORDS.has(role));
  const isLabelled = /^ ?[:/|·‧・]/u.test(after) && (!isReport(token) || isMediumName(state.unit));
  const text = after.replace(/^[\s:/|·‧・-]{1,6}/u, "");
  const gap = splitGap(text, (certain && isOwn) || isLabelled || isBetween, next !== undefined);
  return gap ?? takeReporter(state, token, after, next);
}

/** Reads the names behind a role word; false where what stands there is not names. */
function takeBehind(
  state: State,
  token: RoleToken,
  after: string,
  next: RoleToken | undefined,
  certain: boolean,
): boolean {
  if (!takeUnit(state, token)) return false;
  state.owned = false;
  state.free = "";
  if (EMPTY.test(after)) {
    const joined = !after.includes(":") || (after === ":" && next?.stands === "before");
    state.pending = joined ? (state.pending ?? token.role) : undefined;
    return true;
  }
  // 图/受访者提供, 供图/家属: nobody is named, and nothing is left unread.
  if (isPictured(token) && isSupplier(plainScript(after.replace(EDGES, "")))) {
    state.entries.push({ names: [], role: "none", unit: "" });
    state.pending = undefined;
    return true;
  }
  const gap = readNames(state, token, after, next, certain);
  if (gap === undefined) return false;
  // 文/本报记者 is a reporter.
  const reports = state.pending === "author" && token.role === "reporter";
  const role = reports ? token.role : (state.pending ?? token.role);
  // 文/江城网专栏作者: what stands here is the medium of the people named next.
  const named = gap.names.length > 0;
  if (named) state.entries.push({ names: gap.names, role, unit: state.unit });
  state.unit = gap.unit;
  state.pending = named ? undefined : role;
  state.owned = named;
  return true;
}

/** Gives the names right in front of a role word its role, where it says more than theirs: 记者 张三 摄. */
function overrideRole(state: State, token: RoleToken): void {
  const last = state.entries.at(-1);
  if (last !== undefined && token.overrides)
    state.entries[state.entries.length - 1] = { ...last, role: token.role };
}

/** Handles one role word with the text behind it; false where the phrase is no credit. */
function takeToken(
  state: State,
  token: RoleToken,
  before: string,
  after: string,
  next: RoleToken | undefined,
  certain: boolean,
): boolean {
  if (token.stands === "before") return takeBehind(state, token, after, next, certain);
  const marked = /^[:/|]/u.test(after) && !/[/|]$/u.test(before);
  if (!EMPTY.test(state.free)) {
    if (!marked && takeFront(state, token, certain)) {
      state.free = after;
      state.owned = false;
      return true;
    }
    return !EMPTY.test(after) && takeBehind(state, token, after, next, certain);
  }
  if (!state.owned) return takeBehind(state, token, after, next, certain);
  const last = EMPTY.test(after) && !(marked && next !== undefined);
  if (last || (/[/|]$/u.test(before) && after.startsWith(" "))) {
    overrideRole(state, token);
    state.free = after;
    state.owned = false;
    return true;
  }
  return takeBehind(state, token, after, next, certain);
}

/** Sorts entries into authors and editors, one a person. */
export function gatherPeople(entries: readonly Entry[]): People {
  const authors: Contributor[] = [];
  const editors: Contributor[] = [];
  for (const { names, role, unit } of entries) {
    if (role === "none") continue;
    const list = role === "editor" || role === "proofreader" ? editors : authors;
    for (const name of names) {
      if (list.some((known) => known.name === name)) continue;
      list.push(unit === "" ? { name, role } : { name, role, affiliation: unit });
    }
  }
  return { authors, editors };
}

/** How broadcasters sign off: 以上是江城电台特约记者张璇的采访报道。 */
const BROADCAST = /^以上是(.{4,40}?)的(?:采访|採訪|专题|專題|现场|現場)?([报報][道導]。?)$/u;

/** A medium with the reporter's name glued to it: 江城新聞方敏. */
const GLUED_MEDIUM =
  /^\p{Script=Han}{1,6}?(?:新[闻聞]|[报報网網社台視视])(?!新[闻聞])(?=\p{Script=Han}{2})/u;

/** Names, with or without their medium, in front of 发自 or 报道: 江城科技 张璇 发自深圳. */
function readReported(phrase: string, certain: boolean): People | undefined {
  const head = /^\S{1,12}(?=\s)/u.exec(phrase)?.[0] ?? GLUED_MEDIUM.exec(phrase)?.[0] ?? "";
  const unit = isMediumName(head) ? head : "";
  const names = acceptNames(phrase.slice(unit.length), certain);
  // 安全报道 is one word.
  if (names === undefined || names.some(isOrdinary)) return undefined;
  return gatherPeople([{ names, role: "reporter", unit }]);
}

/**
 * Reads a text that is nothing but people and what they did: `深圳晚报记者 张璇 通讯员 李四 文/图`. Undefined for
 * anything else, running text above all. `certain` where the place (a bracket, a label) says that names stand here.
 */
export function readPhrase(text: string, certain = false): People | undefined {
  if (text.length > 240 || (readSigns(text).bits & SIGN.role) === 0) return undefined;
  if (EDIT_LINK.test(plainScript(text))) return undefined;
  const said = narrowStrokes(text.replace(BROADCAST, "$1$2"));
  const trimmed = stripInnerReport(trimPhrase(said));
  const placed = dropPlace(trimmed);
  const phrase = stripReport(placed);
  const plain = plainScript(phrase);
  const tokens = findRoleTokens(plain);
  const [first] = tokens;
  if (first === undefined) {
    // A place cut off shows the 报道 in front of it.
    const whole = placed === trimmed ? text.trim().replace(/[)）】〕\]]$/u, "") : placed;
    const reported = /报[道导]$|发自/u.test(plainScript(whole));
    return reported ? readReported(phrase, certain) : undefined;
  }
  const state: State = {
    entries: [],
    free: phrase.slice(0, first.start),
    owned: false,
    unit: "",
    pending: undefined,
    isReported: phrase !== placed,
  };
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const after = phrase.slice(token.end, next?.start).replace(/：/gu, ":");
    const before = phrase.slice(0, token.start);
    if (!takeToken(state, token, before, after, next, certain)) return undefined;
  }
  if (state.entries.length === 0 || !(EMPTY.test(state.free) || readAffiliation(state.free) === ""))
    return undefined;
  return gatherPeople(state.entries);
}
