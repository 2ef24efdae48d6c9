import type { Contributor, Evidence, Role } from "../article.js";
import { readAmong } from "../grammar/credit-among.js";
import { findRoleTokens } from "../grammar/credit-roles.js";
import { readCreditValues } from "../grammar/credit-values.js";
import { readCaptionCredit, readClosingCredit, readDateline } from "../grammar/credits.js";
import { isPersonName } from "../grammar/names.js";
import { plainScript } from "../grammar/plain-script.js";
import { type BylineName, isChannel } from "./byline-told.js";
import { toEvidence } from "./candidates.js";
import { type Extraction, type Layout, linesAbove, linesBelow, linesWithin } from "./context.js";
import type { Kind, Line } from "./line.js";
import { isStaff } from "./line-kind.js";
import { correctByAdapter, isEditor } from "./people-adapter.js";
import {
  type Credit,
  fromFrontMatter,
  readFrontPeople,
  readPlatformAccount,
  readStatedAuthors,
} from "./people-facts.js";
import type { SelfMedia } from "./self-media.js";

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

const CAPTION = "caption";

const RANK: readonly Role[] = ["translator", "photographer"];

/** What other fields' extractors found that credits people too. */
export interface Credited {
  /** Names in the byline without a label. */
  readonly byline: readonly BylineName[];
  /** The body's captions. */
  readonly captions: readonly string[];
  /** The medium. */
  readonly medium: string | undefined;
  /** Whether the page is an account's. */
  readonly page: SelfMedia;
}

/** Reads everyone credited around and in the body. */
export function readPeople(x: Extraction, layout: Layout, found: Credited): People {
  const credited = [
    ...readPlatformAccount(x, layout, found.medium, found.page),
    ...fromLines(linesAbove(x, layout), 0.85).filter(
      (credit) => isLabelled(x, credit) || !isChannel(x, layout, credit.value.name),
    ),
    ...fromBody(x, layout),
    ...fromLines(
      linesBelow(x, layout).filter((line) => !isComment(line)),
      0.8,
    ),
    ...found.captions.flatMap(fromCaption),
    ...fromFrontMatter(x),
  ];
  const all = [...fromByline(found.byline, credited), ...credited];
  // Who is credited as a writer stays one, whatever pictures are credited to the same name. A picture's own credit is not
  // corrected by what the adapter points at: that is the article's.
  const credits = [
    ...correctByAdapter(
      x,
      all.filter(({ where }) => where !== CAPTION),
    ),
    ...all.filter(({ where }) => where === CAPTION),
  ];
  const displayed = credits.filter(({ value }) => isEditor(value));
  const editors = displayed.length > 0 ? displayed : readFrontPeople(x, "editors", []);
  const others = credits.filter(({ value }) => !isEditor(value));
  const hasWriter = others.some(({ value }) => !RANK.includes(value.role));
  const stated = hasWriter ? others : [...readFrontPeople(x, "authors", editors), ...others];
  const authors = stated.length > 0 ? stated : readStatedAuthors(x, editors);
  return {
    authors: merge(authors).sort((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role)),
    editors: merge(editors),
    ...evidenceOf("authorsEvidence", authors),
    ...evidenceOf("editorsEvidence", editors),
  };
}

/** Accounts and writers whose names stand in the byline without a label, unless one makes them editors. */
function fromByline(byline: readonly BylineName[], credited: readonly Credit[]): readonly Credit[] {
  const edits = (name: string) =>
    credited.some(({ value }) => value.name === name && isEditor(value));
  return byline.flatMap(({ as, name, url, where, confidence, line }): readonly Credit[] => {
    if (as === "medium" || (as === "writer" && edits(name))) return [];
    const staff = /\/reporter\//u.test(url ?? "");
    const role = as === "account" ? "account" : staff ? "reporter" : "author";
    const { text, index } = line.block;
    return [{ value: { name, role }, method: "line", where, text, confidence, line: index }];
  });
}

/** Whether a word of its line, and not the time beside it, makes somebody a writer. */
function isLabelled({ lines }: Extraction, { value, line = -1 }: Credit): boolean {
  return (
    value.role !== "author" || (lines[line]?.labels.some(({ label }) => label === "author") ?? true)
  );
}

function evidenceOf(
  key: "authorsEvidence" | "editorsEvidence",
  credits: readonly Credit[],
): Partial<People> {
  const [first] = credits;
  return first === undefined ? {} : { [key]: toEvidence(first) };
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

/** A credit may be a sentence: 以上是江城电台特约记者张璇的采访报道。 */
const LONGEST_SAID = 60;
/** Kinds of lines that may be credits. */
const CREDIT_KINDS = new Set<Kind>(["text", "byline", "link", "readers"]);

const isLinks = ({ kind, linked }: Line): boolean => kind === "link" || linked > 0.6;

/** Menus hold words of roles too: 技巧 摄影 镜头, 寻求报道. A credit that is all links begins with one or has a date. */
function mayBeCredit({ block, labels, dates }: Line): boolean {
  if (labels[0]?.start === 0 || dates.length > 0) return true;
  const [role] = findRoleTokens(plainScript(block.text));
  return role !== undefined && role.start <= 1;
}

/** Whether a line below the body is a name in front of a time, as each comment has one. */
function isComment({ block, labels, dates }: Line): boolean {
  const [date] = dates;
  if (date === undefined || date.precision === "day" || labels.length > 0) return false;
  return isPersonName(block.text.slice(0, date.start));
}

function fromLines(lines: readonly Line[], confidence: number): readonly Credit[] {
  return lines.flatMap((line): readonly Credit[] => {
    const { text, index } = line.block;
    if (line.kind === "caption") return fromCaption(text);
    const isSaid = line.kind === "prose" && text.length < LONGEST_SAID && line.credit !== undefined;
    if ((!CREDIT_KINDS.has(line.kind) && !isSaid) || text.length > 160) return [];
    if (isLinks(line) && !mayBeCredit(line)) return [];
    const list = ({ authors, editors }: People, where: string): readonly Credit[] =>
      [...authors, ...editors].map((value) => ({
        value,
        method: "line",
        where,
        text,
        confidence,
        line: index,
      }));
    if (line.credit) return list(keepSure(line, line.credit), "credit line");
    const labelled = line.labels.flatMap((label) => list(readCreditValues([label]), label.label));
    return line.kind === "byline" || isStaff(line)
      ? [...list(readAmong(text, true), "role word"), ...labelled]
      : labelled;
  });
}

/**
 * Two characters beside a certain name in a byline are a word of the page if they are no name, 记者 方敏 来论, nor marked
 * as one: 方敏、阿南, 编辑：高兴, （编辑：方敏 高兴）, 记者 买斌 通讯员 方敏.
 */
function keepSure({ kind, block }: Line, { authors, editors }: People): People {
  if (kind !== "byline") return { authors, editors };
  const isMarked = (name: string) =>
    ["、", "：", ":", "记者 ", "記者 ", "通讯员 ", "通訊員 "].some((mark) =>
      block.text.includes(mark + name),
    ) || ["、", "）", ")", "】", "]"].some((mark) => block.text.includes(name + mark));
  const isSure = (name: string) => name.length > 2 || isPersonName(name) || isMarked(name);
  const keep = (people: readonly Contributor[]) =>
    people.some(({ name }) => isPersonName(name))
      ? people.filter(({ name }) => isSure(name))
      : people;
  return { authors: keep(authors), editors: keep(editors) };
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
    where: CAPTION,
    text: caption,
    confidence: 0.6,
  }));
}
