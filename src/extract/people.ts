import type { Contributor, Evidence, Role } from "../article.js";
import {
  readCaptionCredit,
  readClosingCredit,
  readCreditLine,
  readDateline,
} from "../grammar/credits.js";
import { type LabelledValue, readLabels } from "../grammar/labels.js";
import { isMediumName, isPersonName, splitNames } from "../grammar/names.js";
import { type Candidate, toEvidence } from "./candidates.js";
import { type Extraction, type Layout, linesAbove, linesBelow, linesWithin } from "./context.js";
import type { Line } from "./line.js";
import { findHits } from "./match.js";
import { readJsonLd, readMeta } from "./page-facts.js";

/** Everyone credited, each list with its evidence. */
export interface People {
  /** Writers, translators, photographers. */
  readonly authors: readonly Contributor[];
  /** Editors and proofreaders. */
  readonly editors: readonly Contributor[];
  /** How the first of the authors was found. */
  readonly authorsEvidence?: Evidence;
  /** How the first of the editors was found. */
  readonly editorsEvidence?: Evidence;
}

type Credit = Candidate<Contributor>;

const LABEL_ROLES: Readonly<Partial<Record<LabelledValue["label"], Role>>> = {
  author: "author",
  reporter: "reporter",
  correspondent: "correspondent",
  intern: "intern",
  columnist: "columnist",
  translator: "translator",
  photographer: "photographer",
  editor: "editor",
  proofreader: "proofreader",
};

const RANK: readonly Role[] = ["translator", "photographer"];

/** Reads everyone credited around and in the body. */
export function readPeople(x: Extraction, layout: Layout, captions: readonly string[]): People {
  const credits = [
    ...fromAdapter(x),
    ...fromLines(linesAbove(x, layout), 0.85),
    ...fromBody(x, layout),
    ...fromLines(linesBelow(x, layout), 0.8),
    ...captions.flatMap(fromCaption),
  ];
  const editors = credits.filter(({ value }) => isEditor(value));
  const stated = credits.filter(({ value }) => !isEditor(value));
  const authors = stated.length > 0 ? stated : fromPageFacts(x);
  return {
    authors: merge(authors).sort((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role)),
    editors: merge(editors),
    ...evidenceOf("authorsEvidence", authors),
    ...evidenceOf("editorsEvidence", editors),
  };
}

function evidenceOf(
  key: "authorsEvidence" | "editorsEvidence",
  credits: readonly Credit[],
): Partial<People> {
  const [first] = credits;
  return first === undefined ? {} : { [key]: toEvidence(first) };
}

function isEditor({ role }: Contributor): boolean {
  return role === "editor" || role === "proofreader";
}

/** One entry a person: the first role, unless a later one says more than "author". */
function merge(credits: readonly Credit[]): Contributor[] {
  const people = new Map<string, Contributor>();
  for (const { value } of credits) {
    const known = people.get(value.name);
    if (known === undefined) people.set(value.name, value);
    else if (known.role === "author" && value.role !== "photographer" && value.role !== "author") {
      people.set(value.name, { ...known, ...value });
    } else if (known.affiliation === undefined && value.affiliation !== undefined) {
      people.set(value.name, { ...known, affiliation: value.affiliation });
    }
  }
  return [...people.values()];
}

function fromAdapter(x: Extraction): readonly Credit[] {
  const rules = [
    [x.adapter.authors, "author"],
    [x.adapter.editors, "editor"],
  ] as const;
  return rules.flatMap(([matchers, role]) =>
    findHits(x, matchers).flatMap(({ text, method, where }) => {
      const credit = readCreditLine(text);
      const people = credit
        ? [...credit.authors, ...credit.editors]
        : splitNames(readLabels(text).values[0]?.value ?? text).map(
            (name): Contributor => ({ name, role }),
          );
      return people.map((value): Credit => ({ value, method, where, text, confidence: 0.97 }));
    }),
  );
}

function fromLines(lines: readonly Line[], confidence: number): readonly Credit[] {
  return lines.flatMap((line): readonly Credit[] => {
    const { text, index } = line.block;
    if (
      line.kind === "prose" ||
      line.kind === "footer" ||
      line.kind === "disclaimer" ||
      text.length > 160
    )
      return [];
    const base = { method: "line", text, confidence, line: index } as const;
    const labelled = line.labels.flatMap((label): readonly Credit[] => {
      const role = LABEL_ROLES[label.label];
      if (role === undefined) return [];
      return splitNames(label.value).map((name) => ({
        ...base,
        value: { name, role },
        where: label.label,
      }));
    });
    const credit = readCreditLine(text);
    const people = credit === undefined ? [] : [...credit.authors, ...credit.editors];
    return [
      ...people.map((value): Credit => ({ ...base, value, where: "credit line" })),
      ...labelled,
    ];
  });
}

/** The dateline at the head of the first paragraphs, credit lines inside, the closing credit at the end. */
function fromBody(x: Extraction, layout: Layout): readonly Credit[] {
  const lines = linesWithin(x, layout);
  const prose = lines.filter((line) => line.kind === "prose");
  const credits: Credit[] = [];
  const add = (people: readonly Contributor[], text: string, where: string, confidence: number) => {
    for (const value of people) credits.push({ value, method: "line", where, text, confidence });
  };
  for (const { block } of prose.slice(0, 2)) {
    const credit = readDateline(block.text);
    if (credit !== undefined)
      add([...credit.authors, ...credit.editors], block.text, "dateline", 0.88);
  }
  credits.push(
    ...fromLines(
      lines.filter((line) => line.size < 60),
      0.75,
    ),
  );
  for (const { block } of lines.slice(-4)) {
    const credit = readClosingCredit(block.text);
    if (credit !== undefined)
      add(
        [...credit.authors, ...credit.editors],
        block.text.slice(credit.start),
        "closing credit",
        0.8,
      );
  }
  return credits;
}

function fromCaption(caption: string): readonly Credit[] {
  const photographers = readCaptionCredit(caption)?.photographers ?? [];
  return photographers.map((value) => ({
    value,
    method: "line",
    where: "caption",
    text: caption,
    confidence: 0.6,
  }));
}

const AUTHOR_METAS = ["author", "byl", "article:author", "dable:author", "og:article:author"];

/** What the page says about itself, believed only where it is a person's name. */
function fromPageFacts(x: Extraction): readonly Credit[] {
  const meta = readMeta(x.source, AUTHOR_METAS);
  const facts = [
    { text: readJsonLd(x.source.head.jsonLd, "author"), method: "json-ld", where: "author" },
    { text: meta?.content, method: "meta", where: meta?.name ?? "" },
  ] as const;
  for (const { text, method, where } of facts) {
    if (text === undefined || text.length > 40) continue;
    const names = splitNames(text).filter((name) => isPersonName(name) && !isMediumName(name));
    if (names.length > 0) {
      return names.map((name) => ({
        value: { name, role: "author" },
        method,
        where,
        text,
        confidence: 0.4,
      }));
    }
  }
  return [];
}
