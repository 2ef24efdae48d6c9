import { findRoleTokens } from "../grammar/credit-roles.js";
import { areNames, isMediumName, splitNames } from "../grammar/names.js";
import { isOrganisation } from "../grammar/no-names.js";
import { plainScript } from "../grammar/plain-script.js";
import type { SourceElement } from "../source.js";
import { foldText } from "../text.js";
import type { Piece } from "./byline-pieces.js";
import type { Extraction, Layout } from "./context.js";
import { findNamed, isNamed } from "./element-names.js";
import { findUp } from "./elements.js";
import type { Line } from "./line.js";
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

/** What names are told by beside their own lines. */
export interface BylineContext {
  readonly x: Extraction;
  readonly page: SelfMedia;
  readonly zone: readonly Line[];
  /** Authors that the page states about itself, folded. */
  readonly stated: ReadonlySet<string>;
}

const ACCOUNT = /js_name|nick[-_]?name|user[-_]?name|media[-_]user|account|paike|\bpgc\b/iu;
const WRITER = /author(?!i)|writer|reporter|zuozhe|byline|columnist/iu;
const MEDIUM =
  /(?:^|[\s_-])(?:source|laiyuan|copyfrom|cite|from|media(?:[-_]?name)?(?=$|\s)|ly(?=$|\s))/iu;
/** What the article is about. */
const TAGS = /(?:^|[\s_-])(?:tags?|keywords?)(?=$|[\s_-])/iu;
/** A button behind a name that only accounts have. */
const FOLLOW = /^[+＋]?\s?(?:加?关注|已关注|订阅|追踪)$|^粉丝\s|粉丝\s?[-·|]|^微信号\s/u;
const PROFILE = /\/(?:u|user|users|people|profile|author|media|c\/user|space)\/|\/reporter\//u;

const HAN_NAME = /^\p{Script=Han}{2,3}$/u;

/** What a name is taken for. */
export type Told = Pick<BylineName, "as" | "where" | "confidence">;

/** What a name in the i-th line of the zone is taken for, by the markup and the lines around it. */
export function tellName(
  context: BylineContext,
  name: string,
  { element }: Piece,
  i: number,
  dated: boolean,
  alone: boolean,
): Told | undefined {
  const { page, zone, stated } = context;
  if (findNamed(element, TAGS, 1) || opensWithRole(name)) return undefined;
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
  if (areNames(name))
    return splitNames(name).some((one) => HAN_NAME.test(one))
      ? tell("writer", where, 0.6)
      : undefined;
  // Shorter words that are not known are sections and buttons, 民生, 打赏; an office is named by its last character: 教育部.
  if (!dated || (name.length < SHORTEST_UNKNOWN && !isOffice(name))) return undefined;
  if (ROW.test(name)) return undefined;
  return tell(NICKNAME.test(name) ? "account" : "medium", where, 0.62);
}

/** Whether a name is people behind a word of what they did: 报道 方敏. */
const opensWithRole = (name: string): boolean =>
  name.includes(" ") && findRoleTokens(plainScript(name))[0]?.start === 0;

/** A row of names or tags, of which none is known: 孟知秋 • 人工智能. */
const ROW = /\s•\s/u;

const SHORTEST_UNKNOWN = 4;

const OFFICE = /^\p{Script=Han}{2,}[部委局厅署院]$/u;

const isOffice = (name: string): boolean => OFFICE.test(plainScript(name));

/** Marks that accounts decorate their names with. */
const NICKNAME = /[~～^*_]/u;

export const tell = (as: Told["as"], where: string, confidence: number): Told => ({
  as,
  where,
  confidence,
});

export const place = (
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
  return tell(isOrganisation(name) ? "medium" : "writer", where, 0.65);
}

/** Whether the next line, but for pictures, is a button that follows an account. */
function isFollowed(zone: readonly Line[], i: number, alone: boolean): boolean {
  const next = zone.slice(i + 1).find(({ kind }) => kind !== "figure" && kind !== "empty");
  return alone && next !== undefined && FOLLOW.test(plainScript(next.block.text));
}

/** A channel is a word so long, as many names are. */
const CHANNEL = /^\p{Script=Han}{2}$/u;
const MENU_GAP = /[\s>＞»›→|｜│·•/-]+/u;

/** Whether a word is one of the breadcrumb's or of a menu above the headline: 文旅 beside the time is no name then. */
export function isChannel(
  { lines }: Extraction,
  { headline, start }: Layout,
  word: string,
): boolean {
  if (!CHANNEL.test(word)) return false;
  const above = lines.slice(0, headline ?? start);
  return above.some(
    ({ kind, linked, block: { text } }) =>
      (kind === "breadcrumb" || kind === "link" || linked > 0.6) &&
      text.includes(word) &&
      text.split(MENU_GAP).includes(word),
  );
}

const CLOCK = /^\d{1,2}:\d{2}$/u;
/** A name stands no more lines from the date. */
const FARTHEST = 3;

/** Whether a date stands in the line above or below, or beyond others of the byline. */
function isBesideDate({ zone }: BylineContext, i: number): boolean {
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

/** The address that an element, or one around it, links to. */
export function findLink(element: SourceElement | undefined): string | undefined {
  return findUp(element, ({ name }) => name === "a", 2)?.attribs.href;
}
