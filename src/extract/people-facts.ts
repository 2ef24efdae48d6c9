import type { Contributor, Role } from "../article.js";
import { readFront } from "../front-keys.js";
import { isMediumName, isPersonName, splitNames } from "../grammar/names.js";
import { foldText } from "../text.js";
import type { Candidate } from "./candidates.js";
import { type Extraction, type Layout, linesAbove } from "./context.js";
import { readJsonLd, readMeta } from "./page-facts.js";
import type { SelfMedia } from "./self-media.js";

/** One person credited, and how that was found. */
export type Credit = Candidate<Contributor>;

/** The account that a platform names in place of a source, or in its own meta tag. */
export function readPlatformAccount(
  x: Extraction,
  layout: Layout,
  medium: string | undefined,
  { isOne, ownsSource }: SelfMedia,
): readonly Credit[] {
  const credit = (name: string, method: Credit["method"], where: string): Credit => {
    return { value: { name, role: "account" }, method, where, text: name, confidence: 0.7 };
  };
  if (ownsSource) {
    const name = linesAbove(x, layout)
      .flatMap(({ labels }) => labels)
      .find(({ label }) => label === "source")?.value;
    return name === undefined || name === "" || isMediumName(name)
      ? []
      : [credit(name, "line", "来源")];
  }
  const named = isOne ? readMeta(x.source, ["mediaid"])?.content : undefined;
  const isSource =
    named === undefined || (medium !== undefined && foldText(medium) === foldText(named));
  return isSource ? [] : [credit(named, "meta", "mediaid")];
}

/** Every role, by a table that the compiler wants whole. */
const ROLES: Readonly<Record<Role, true>> = {
  reporter: true,
  correspondent: true,
  intern: true,
  author: true,
  columnist: true,
  account: true,
  translator: true,
  photographer: true,
  editor: true,
  proofreader: true,
};
/** An entry of `credits` as this library writes it: `reporter 王小明 @ 海潮晚报`. */
const CREDIT = /^([a-z]{5,13}) (.{1,60}?)(?: @ (.{1,60}))?$/u;

/** The credits in the front matter of a file that this library wrote. */
export function fromFrontMatter({ source }: Extraction): readonly Credit[] {
  const texts = readFront(source.frontMatter, "credits").flatMap((entry) => entry.texts);
  return texts.flatMap((text): readonly Credit[] => {
    const [, role, name, affiliation] = CREDIT.exec(text) ?? [];
    if (role === undefined || !isRole(role) || name === undefined) return [];
    const value = affiliation === undefined ? { name, role } : { name, role, affiliation };
    return [{ value, method: "front-matter", where: "credits", text, confidence: 0.9 }];
  });
}

function isRole(word: string): word is Role {
  return Object.hasOwn(ROLES, word);
}

const AUTHOR_METAS = ["author", "byl", "article:author", "dable:author", "og:article:author"];

/** A stated author is no longer; what is, says something. */
const LONGEST_STATED = 40;

/**
 * What the page says about itself, believed only where it is a person's name and not the editor's. What names nobody (the
 * site, a staff number) gives way to the next.
 */
export function readStatedAuthors(x: Extraction, editors: readonly Credit[]): readonly Credit[] {
  const { metas } = x.source.head;
  const facts = [
    { texts: readJsonLd(x, "author"), method: "json-ld", where: "author" },
    ...AUTHOR_METAS.map((where) => {
      const texts = metas.filter(({ name }) => name === where).map(({ content }) => content);
      return { texts, method: "meta", where } as const;
    }),
  ] as const;
  for (const { texts, method, where } of facts) {
    const credits = texts.flatMap((text): readonly Credit[] =>
      splitPeople(text)
        .filter((name) => method !== "meta" || isInShortLine(x, name))
        .map((name) => {
          return { value: { name, role: "author" }, method, where, text, confidence: 0.4 };
        }),
    );
    if (credits.length > 0 && !namesAny(credits, editors)) return credits;
  }
  return [];
}

/** The persons whom a text names; none where it says more, or names a medium. */
function splitPeople(text: string): readonly string[] {
  if (text.length > LONGEST_STATED) return [];
  return splitNames(text).filter((name) => isPersonName(name) && !isMediumName(name));
}

function namesAny(credits: readonly Credit[], others: readonly Credit[]): boolean {
  return credits.some(({ value: { name } }) => others.some(({ value }) => value.name === name));
}

/**
 * Whom a front matter states as the writers or the editors, believed as {@link readStatedAuthors} are. Where this library
 * wrote it, its credits say more than their names.
 */
export function readFrontPeople(
  { source: { frontMatter } }: Extraction,
  field: "authors" | "editors",
  editors: readonly Credit[],
): readonly Credit[] {
  if (readFront(frontMatter, "credits").length > 0) return [];
  const role = field === "authors" ? "author" : "editor";
  const found = readFront(frontMatter, field).map(({ key: where, texts }) =>
    texts.flatMap((text) =>
      splitPeople(text).map((name): Credit => {
        return { value: { name, role }, method: "front-matter", where, text, confidence: 0.55 };
      }),
    ),
  );
  return found.find((credits) => credits.length > 0 && !namesAny(credits, editors)) ?? [];
}

const LONGEST_CREDIT = 60;

/** Whether a line short enough for a credit shows a name: meta tags often hold the editor's or the uploader's. */
function isInShortLine({ lines }: Extraction, name: string): boolean {
  return lines.some(
    ({ block }) => block.text.length <= LONGEST_CREDIT && block.text.includes(name),
  );
}
