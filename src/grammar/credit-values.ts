import type { Role } from "../article.js";
import { gatherPeople, type People, readPhrase } from "./credit-phrase.js";
import { isPlace } from "./credit-places.js";
import type { LabelledValue } from "./labels.js";
import { areNames, isMediumName, isPersonName, mayBeNameInPlace, splitNames } from "./names.js";
import { isNoName, isOrganisation } from "./no-names.js";
import { plainScript } from "./plain-script.js";

/** What labelled values say about people and medium. */
export interface ValueReading extends People {
  /** The medium behind 来源. */
  readonly source?: string | undefined;
}

const ROBOTS =
  /^(?:robot|newsroom|\w{0,12}admin|editor|system|\p{Ll}{1,3}|[\p{Ll}\p{Lu}]{0,4}\d+)$/u;
const NO_NAME =
  /[综綜]合|采访|报[道导]|整理|编辑部|小编|佚名|匿名|网络|未知|本站|原创|官方|最新文章|截图|视觉|图库|素材|职员|学生|教师/u;
const PEN_NAME = /^[\p{L}\p{N}][\p{L}\p{N}~～·.'_ -]{0,11}$/u;
const SHORT_NAME = /^\p{Script=Han}{2,4}$|^[A-Za-z]\w{3,20}$/u;
/** Of longer names only those of foreigners, Mongols and Uyghurs are told by their characters: 乌仁图雅. */
const LONGEST_HAN = 3;
/** The post in front of a name: 研究员周文彬. */
const POST =
  /(?:研究员|教授|讲师|主任|记者|院长|所长|部长|会长|主席|博士|学者|作家|律师|分析师|主编)(\p{Script=Han}{2,4})$/u;

/** A pen name: anything short behind 作者, two to four characters or a handle behind other labels. */
function isName(name: string, role: Role): boolean {
  const plain = plainScript(name);
  if (ROBOTS.test(name) || NO_NAME.test(plain) || isOrganisation(name)) return false;
  if (isPersonName(name) || (name.length > LONGEST_HAN && mayBeNameInPlace(name))) return true;
  if (isMediumName(name)) return false;
  return role === "author" ? PEN_NAME.test(name) : SHORT_NAME.test(name) && !isNoName(name);
}

/** Words parted by spaces, of which one may be the page's: 方敏 来论. */
const SPACED = /\p{Script=Han}\s+\p{Script=Han}/u;

/** A name, or what may be one with a rare surname: 达新民 beside 权秀英. Most words of the page have two characters. */
function isNameLike(name: string, spaced: boolean): boolean {
  if (isPersonName(name)) return true;
  return (spaced ? /^\p{Script=Han}{3}$/u : /^\p{Script=Han}{2,3}$/u).test(name) && !isPlace(name);
}

/** The names behind a label, where a plain list of names stands there. */
function readNames(value: string, role: Role): readonly string[] {
  const tail = value.search(/[,，;；] ?[系现曾为是]/u);
  const bare = (tail < 0 ? value : value.slice(0, tail)).replace(
    /[(（][^()（）]{0,80}(?:[)）]|$)/gu,
    " ",
  );
  const words = splitNames(bare).filter((name) => !isMediumName(name));
  const names = words.filter((name) => isName(name, role));
  const people = names.filter(isPersonName);
  // 周文彬 江苏南通 职员: beside fewer certain names, words that are none say who the person is.
  if (people.length > 0) {
    const spaced = SPACED.test(bare);
    if (names.length === words.length && names.every((name) => isNameLike(name, spaced)))
      return names;
    return people.length * 2 > names.length && !spaced ? names : people;
  }
  const post = POST.exec(plainScript(bare.trim()));
  if (post?.[1] !== undefined && isPersonName(post[1])) return [bare.trim().slice(-post[1].length)];
  // Beside words that are no names, what only might be a pen name is none.
  if (names.length < words.length && role !== "editor") return [];
  return names.length > 1 && names.some((name) => name.length > 5) ? [] : names;
}

/** Parts 江城新闻网 周文彬, a medium with the writers behind it; of any name that is long enough, 江城发布 周文彬. */
function readSource(value: string): { source: string; writers: readonly string[] } {
  const words = value.split(" ");
  for (let at = 1; at < Math.min(words.length, MOST_WORDS); at++) {
    const source = words.slice(0, at).join(" ");
    const rest = words.slice(at).join(" ");
    const isSource = isMediumName(source) || (at === 1 && source.length >= SHORTEST_UNKNOWN);
    if (isSource && areNames(rest) && !isMediumName(rest))
      return { source, writers: splitNames(rest) };
  }
  return { source: value, writers: [] };
}

/** A medium's name that does not end as others do is no shorter beside names. */
const SHORTEST_UNKNOWN = 4;

/** A medium's name has no more words than this. */
const MOST_WORDS = 6;

function roleOf(label: LabelledValue["label"]): Role | undefined {
  switch (label) {
    case "source":
    case "keywords":
    case "originalTitle":
    case "subtitle":
    case "date":
    case "staff":
    case "other":
      return undefined;
    default:
      return label;
  }
}

const REPORTERS: ReadonlySet<Role> = new Set(["reporter", "correspondent", "intern"]);

/** Reads what labelled values say about people and medium; the values of other labels are passed over. */
export function readCreditValues(values: readonly LabelledValue[]): ValueReading {
  const entries: { names: readonly string[]; role: Role; unit: string }[] = [];
  let medium: string | undefined;
  for (const { label, value } of values) {
    const role = roleOf(label);
    if (label === "source" && value !== "" && medium === undefined) {
      const { source, writers } = readSource(value.replace(/^《([^《》]{1,40})》$/u, "$1"));
      medium = source;
      entries.push({ names: writers, role: "author", unit: "" });
    }
    if (role === undefined || value === "") continue;
    const phrase = readPhrase(value, true);
    for (const person of [...(phrase?.authors ?? []), ...(phrase?.editors ?? [])]) {
      // 记者 方敏/文 stays a reporter.
      const own = person.role === "author" && REPORTERS.has(role) ? role : person.role;
      entries.push({ names: [person.name], role: own, unit: person.affiliation ?? "" });
    }
    if (phrase === undefined) entries.push({ names: readNames(value, role), role, unit: "" });
  }
  const { authors, editors } = gatherPeople(entries);
  return { authors, editors, source: medium };
}

/** Whether a label credits people or a medium. */
export function isCreditLabel({ label }: LabelledValue): boolean {
  return label === "source" || label === "staff" || roleOf(label) !== undefined;
}
