import { readBylineName, splitMedium } from "../grammar/byline-name.js";
import { areNames, isMediumName, isPersonName, splitNames } from "../grammar/names.js";
import { plainScript } from "../grammar/plain-script.js";
import type { SourceElement } from "../source.js";
import { foldText } from "../text.js";
import { safeUrl } from "../url.js";
import { type Piece, readPieces } from "./byline-pieces.js";
import type { Extraction, Layout } from "./context.js";
import { findNamed, isNamed } from "./element-names.js";
import type { Kind, Line } from "./line.js";
import { type Original, readOriginal } from "./original.js";
import { readJsonLd, readMeta } from "./page-facts.js";
import type { SelfMedia } from "./self-media.js";

/** A name that stands between headline and body without a label. */
export interface BylineName {
  /** The name. */
  readonly name: string;
  /** What it is taken for. */
  readonly as: "account" | "writer" | "medium";
  /** The rule that told. */
  readonly where: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The line it stands in. */
  readonly line: Line;
  /** The absolute address it links to. */
  readonly url: string | undefined;
}

/** Lines between headline and body that may hold a byline, and their number at most. */
const BYLINE_KINDS = new Set<Kind>(["text", "link", "byline", "readers"]);
const MOST_LINES = 24;

const ACCOUNT = /js_name|nick[-_]?name|user[-_]?name|media[-_]user|account|paike|\bpgc\b/iu;
const WRITER = /author(?!i)|writer|reporter|zuozhe|byline|columnist/iu;
const MEDIUM =
  /(?:^|[\s_-])(?:source|laiyuan|copyfrom|cite|from|media(?:[-_]?name)?(?=$|\s)|ly(?=$|\s))/iu;
/** A button behind a name that only accounts have. */
const FOLLOW = /^[+＋]?\s?(?:加?关注|已关注|订阅|追踪)$|^粉丝\s|粉丝\s?[-·|]|^微信号\s/u;
const PROFILE = /\/(?:u|user|users|people|profile|author|media|c\/user|space)\/|\/reporter\//u;

/** Names that stand between headline and body without a label: 中時, 謝明俊, 华夏人文 2020-03-09. */
export function readBylineNames(
  x: Extraction,
  layout: Layout,
  page: SelfMedia,
): readonly BylineName[] {
  const from = layout.headline === undefined ? Math.max(0, layout.start - 8) : layout.headline + 1;
  const first = x.lines[layout.start];
  const isByline =
    first !== undefined && (readPenName(first) ?? readOriginal(first.block.text)) !== undefined;
  const end = isByline ? layout.start + 1 : layout.start;
  const zone = x.lines.slice(from, Math.min(end, from + MOST_LINES));
  const context: Context = { x, page, zone, stated: readStatedAuthors(x) };
  const names = [
    ...zone.flatMap((line, i) => readLine(context, line, i)),
    ...readFoot(context, layout),
    ...readCard(x, layout),
  ];
  // One article has one account; what else looks like one is its description.
  let account: BylineName | undefined;
  for (const name of names) {
    if (name.as === "account" && name.confidence > (account?.confidence ?? 0)) account = name;
  }
  return names.filter((name) => name.as !== "account" || name === account);
}

const PEN_LINE =
  /^[●○◎■□◆◇]\s?(\p{Script=Han}{2,4})(?:\s\p{Script=Han}{0,6}(?:特派员|特派員|记者|記者|报道|報道|報導))?$/u;

/** The writer's name behind a bullet, as opinion pages and correspondents' reports set it: ● 林益民, ● 方敏 北京特派员. */
export function readPenName({ kind, block }: Line): string | undefined {
  const name = kind === "text" ? PEN_LINE.exec(block.text)?.[1] : undefined;
  return name !== undefined && isPersonName(name) ? name : undefined;
}

interface Context {
  readonly x: Extraction;
  readonly page: SelfMedia;
  readonly zone: readonly Line[];
  /** Authors that the page states about itself, folded. */
  readonly stated: ReadonlySet<string>;
}

const HAN_NAME = /^\p{Script=Han}{2,3}$/u;

function readStatedAuthors({ source }: Extraction): ReadonlySet<string> {
  const stated = [readJsonLd(source.head.jsonLd, "author"), readMeta(source, ["author"])?.content];
  return new Set(stated.map((name) => foldText(name ?? "")).filter((name) => name !== ""));
}

function readLine(context: Context, line: Line, i: number): readonly BylineName[] {
  const { block, labels, kind } = line;
  if (!BYLINE_KINDS.has(kind) || block.text.length > 120) return [];
  const labelled = labels.map(({ value }) => value);
  const dated = line.mentions.length > 0;
  const original = readOriginal(line.block.text);
  if (original !== undefined) return placeOriginal(line, original);
  const pen = readPenName(line);
  if (pen !== undefined) return [place(tell("writer", "behind a bullet", 0.65), pen, line)];
  const writer = readBeforeAccount(context, line, i);
  if (writer !== undefined) return [writer];
  const pieces = readPieces(line).filter(
    ({ text }) => !labelled.some((value) => value !== "" && value.includes(text)),
  );
  return pieces.flatMap((piece): readonly BylineName[] => {
    const name = readBylineName(piece.text);
    if (name === undefined) return [];
    const alone = foldText(name) === line.folded;
    const told = tellName(context, name, piece, i, dated, alone);
    if (told === undefined) return [];
    const url = safeUrl(findLink(piece.element), context.x.source.url);
    if (told.as === "medium") {
      const [medium, ...others] = splitMedium(name);
      return [
        place(told, medium, line, others.length === 0 ? url : undefined),
        ...others
          .filter(isPersonName)
          .map((one) => place(tell("writer", "behind the medium", 0.6), one, line)),
      ];
    }
    const people = told.as === "writer" ? splitNames(name) : [name];
    const names = people.every(isPersonName) ? people : [name];
    return names.map((one) => place(told, one, line, url));
  });
}

function placeOriginal(line: Line, { writers, account }: Original): readonly BylineName[] {
  const [where, trust] = ["behind 原创", 0.72] as const;
  const as = isMediumName(account) ? "medium" : "account";
  return [
    ...writers.map((name) => place(tell("writer", where, trust), name, line)),
    place(tell(as, where, trust), account, line),
  ];
}

/** On a dump of a WeChat page the writer stands in front of the account, which the next line repeats. */
function readBeforeAccount({ zone }: Context, line: Line, i: number): BylineName | undefined {
  const { text, element } = line.block;
  const next = zone[i + 1]?.block.text ?? "";
  if (element !== undefined || next === "" || !text.endsWith(` ${next}`)) return undefined;
  const name = readBylineName(text.slice(0, -next.length));
  if (name === undefined) return undefined;
  return place(tell("writer", "before the account", 0.7), name, line);
}

type Told = Pick<BylineName, "as" | "where" | "confidence">;

function tellName(
  context: Context,
  name: string,
  { element }: Piece,
  i: number,
  dated: boolean,
  alone: boolean,
): Told | undefined {
  const { page, zone, stated } = context;
  const folded = foldText(name);
  const repeated = zone[i + 1]?.block.text === name && context.x.source.root === undefined;
  if (isFollowed(zone, i, alone) || repeated) return tell("account", "above 关注", 0.8);
  if (findNamed(element, ACCOUNT, 2)) return tell("account", "class of an account", 0.8);
  if (stated.has(folded) && !isMediumName(name)) return tell("writer", "stated author", 0.7);
  if (findNamed(element, WRITER, 2) || hasIcon(element)) return tellWriter(page, name, element);
  if (findNamed(element, MEDIUM, 2)) {
    return page.isOne
      ? tell("account", "class of a source", 0.7)
      : tell("medium", "class of a source", 0.8);
  }
  if (PROFILE.test(findLink(element) ?? "")) return tell("account", "link to a profile", 0.7);
  if (page.isOne && !isMediumName(name) && (dated || alone))
    return tell("account", "beside the time", 0.7);
  const where = dated ? "beside the time" : "line beside the time";
  if (!dated && !(alone && isBesideDate(context, i))) return undefined;
  if (isMediumName(name)) return tell("medium", where, 0.77);
  if (isPersonName(name)) return HAN_NAME.test(name) ? tell("writer", where, 0.6) : undefined;
  // Shorter words that are not known are sections and buttons: 民生, 打赏.
  if (!dated || name.length < SHORTEST_UNKNOWN) return undefined;
  return tell(NICKNAME.test(name) ? "account" : "medium", where, 0.62);
}

const SHORTEST_UNKNOWN = 4;

/** Marks that accounts decorate their names with. */
const NICKNAME = /[~～^*_]/u;

const tell = (as: Told["as"], where: string, confidence: number): Told => ({
  as,
  where,
  confidence,
});

const place = (
  { as, where, confidence }: Told,
  name: string,
  line: Line,
  url?: string,
): BylineName => ({ as, where, confidence, name, line, url });

/** A pictogram in a label's place: <i class="icon-user"></i>王晓帆. */
const ICON = /(?:^|[\s_-])(?:user|author|writer|pen|editor)(?:$|[\s_-])/iu;

const PICTOGRAM = new Set(["i", "em", "img", "svg"]);

function hasIcon(element: SourceElement | undefined): boolean {
  return (element?.children ?? []).some(
    (child) => child.type === "tag" && PICTOGRAM.has(child.name) && isNamed(child, ICON),
  );
}

const ORGANISATION = /(?:[局部委院会所办厅署处]|公司|大学|集团|政府)$/u;
const POST = /(?:[长师员授者]|编辑)$/u;

/** Under an author's class stand people, media and other bodies, and on platforms accounts. */
function tellWriter(
  page: SelfMedia,
  name: string,
  element: SourceElement | undefined,
): Told | undefined {
  const where = "class of an author";
  const plain = plainScript(name);
  if (areNames(name)) return tell("writer", where, 0.8);
  if (isMediumName(name)) return tell("medium", where, 0.72);
  if (POST.test(plain)) return undefined;
  if (page.isOne || PROFILE.test(findLink(element) ?? "")) return tell("account", where, 0.7);
  return tell(ORGANISATION.test(plain) ? "medium" : "writer", where, 0.65);
}

/** Whether the next line, but for pictures, is a button that follows an account. */
function isFollowed(zone: readonly Line[], i: number, alone: boolean): boolean {
  const next = zone.slice(i + 1).find(({ kind }) => kind !== "figure" && kind !== "empty");
  return alone && next !== undefined && FOLLOW.test(plainScript(next.block.text));
}

const CLOCK = /^\d{1,2}:\d{2}$/u;
/** A name stands no more lines from the date. */
const FARTHEST = 3;

/** Whether a date stands in the line above or below, or beyond others of the byline. */
function isBesideDate({ zone }: Context, i: number): boolean {
  return [-1, 1].some((step) => {
    for (let n = 1; n <= FARTHEST; n++) {
      const line = zone[i + step * n];
      if (line === undefined) return false;
      if (CLOCK.test(line.block.text)) return true;
      if (line.kind !== "byline") return false;
      if (line.mentions.length > 0) return true;
    }
    return false;
  });
}

/** So many lines right below the body may be its byline. */
const MOST_BELOW = 2;

/** The medium beside the time right below the body, where newspapers' pages set their bylines. */
function readFoot(context: Context, layout: Layout): readonly BylineName[] {
  const { lines } = context.x;
  return lines
    .slice(layout.end, layout.end + MOST_BELOW)
    .filter(
      ({ kind, mentions, linked }) => kind === "byline" && mentions.length > 0 && linked < 0.5,
    )
    .flatMap((line) => readLine(context, line, context.zone.length))
    .filter(({ as, name }) => as === "medium" && isMediumName(name))
    .map((name) => ({ ...name, confidence: 0.52 }));
}

/** The card of the author below the body: a name above the number of followers. */
function readCard({ lines }: Extraction, layout: Layout): readonly BylineName[] {
  const below = lines.slice(layout.end, layout.end + 12);
  const at = below.findIndex((line, i) => {
    const next = below[i + 1]?.block.text ?? "";
    return /^粉丝\s?[-:：\d]/u.test(next) && readBylineName(line.block.text) === line.block.text;
  });
  const line = below[at];
  if (line === undefined) return [];
  return [place(tell("account", "card of the author", 0.6), line.block.text, line)];
}

function findLink(element: SourceElement | undefined): string | undefined {
  for (let e: SourceElement | null | undefined = element, level = 0; e && level < 3; level++) {
    if (e.name === "a") return e.attribs.href;
    e = e.parent;
  }
  return undefined;
}
