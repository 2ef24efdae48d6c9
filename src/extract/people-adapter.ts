import { type Matchers, toMatchers } from "../adapter.js";
import type { Contributor, Role } from "../article.js";
import { readCreditLine } from "../grammar/credits.js";
import { readLabels } from "../grammar/labels.js";
import { splitNames } from "../grammar/names.js";
import type { Extraction } from "./context.js";
import { findHits } from "./match.js";
import type { Credit } from "./people-facts.js";

/**
 * The adapter's credits and those of the defaults that it does not correct: the writers that its `authors` name stand in
 * place of the defaults', the editors that its `editors` name likewise, and so do translators and proofreaders, each for
 * themselves. What the defaults know of the same person (海滨日报记者) stays.
 */
export function correctByAdapter(x: Extraction, defaults: readonly Credit[]): readonly Credit[] {
  const authors = findPeople(x, x.adapter.authors, "author");
  const editors = findPeople(x, x.adapter.editors, "editor");
  const named = new Map<Role, Set<string>>();
  for (const { value } of [
    ...authors.filter((credit) => !isEditor(credit.value)),
    ...editors.filter((credit) => isEditor(credit.value)),
  ]) {
    const names = named.get(groupOf(value)) ?? new Set();
    named.set(groupOf(value), names.add(value.name));
  }
  const stays = ({ value }: Credit) => named.get(groupOf(value))?.has(value.name) ?? true;
  return [...authors, ...editors, ...defaults.filter(stays)];
}

/** Whether somebody is credited for the editing. */
export function isEditor({ role }: Contributor): boolean {
  return role === "editor" || role === "proofreader";
}

const APART: readonly Role[] = ["translator", "photographer", "editor", "proofreader"];

/** Reporters, correspondents, columnists and accounts all write. */
function groupOf({ role }: Contributor): Role {
  return APART.includes(role) ? role : "author";
}

/** Everyone whom the first matcher names that names anybody. */
function findPeople(x: Extraction, matchers: Matchers | undefined, role: Role): readonly Credit[] {
  for (const matcher of toMatchers(matchers)) {
    const people = findHits(x, matcher).flatMap(({ text, method, where }) =>
      readPeopleIn(text, role).map((value): Credit => {
        return { value, method, where, text, confidence: 0.97 };
      }),
    );
    if (people.length > 0) return people;
  }
  return [];
}

function readPeopleIn(text: string, role: Role): readonly Contributor[] {
  const credit = readCreditLine(text);
  if (credit !== undefined) return [...credit.authors, ...credit.editors];
  return splitNames(readLabels(text).values[0]?.value ?? text).map((name) => ({ name, role }));
}
