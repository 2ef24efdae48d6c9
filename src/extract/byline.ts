import { findDates } from "../grammar/dates.js";
import { isPlace } from "../grammar/credit-places.js";
import { readLabels } from "../grammar/labels.js";
import { tellLineKind } from "../grammar/line-kinds.js";
import { isMediumName, isPersonName } from "../grammar/names.js";
import { plainScript } from "../grammar/plain-script.js";
import type { SourceElement } from "../source.js";
import { collapseSpace, foldText } from "../text.js";
import { type Piece, readPieces } from "./byline-pieces.js";
import type { Extraction, Layout } from "./context.js";
import { findNamed } from "./element-names.js";
import type { Kind, Line } from "./line.js";
import { readJsonLd, readMeta } from "./page-facts.js";
import { type SelfMedia, tellSelfMedia } from "./self-media.js";

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
  readonly url?: string;
}

/** Lines between headline and body that may hold a byline, and their number at most. */
const BYLINE_KINDS = new Set<Kind>(["text", "link", "byline", "readers"]);
const MOST_LINES = 24;
const LONGEST = 20;

const ACCOUNT = /js_name|nick[-_]?name|user[-_]?name|media[-_]user|account|paike|\bpgc\b/iu;
const WRITER = /author(?!i)|writer|reporter|zuozhe|byline|columnist/iu;
const MEDIUM =
  /(?:^|[\s_-])(?:source|laiyuan|copyfrom|cite|from|media(?:[-_]?name)?(?=$|\s)|ly(?=$|\s))/iu;
/** A button behind a name that only accounts have. */
const FOLLOW = /^[+＋]?\s?(?:加?关注|已关注|订阅|追踪)$|^粉丝\s|粉丝\s?[-·|]|^微信号\s/u;
const PROFILE = /\/(?:u|user|users|people|profile|author|media|c\/user|space)\/|\/reporter\//u;

/** Names that stand between headline and body without a label: 中時, 謝明俊, 华夏人文 2020-03-09. */
export function readBylineNames(x: Extraction, layout: Layout): readonly BylineName[] {
  const from = layout.headline === undefined ? Math.max(0, layout.start - 8) : layout.headline + 1;
  const zone = x.lines.slice(from, Math.min(layout.start, from + MOST_LINES));
  const context: Context = { x, page: tellSelfMedia(x), zone, stated: readStatedAuthors(x) };
  const names = zone.flatMap((line, i) => readLine(context, line, i));
  return [...names, ...readAuthorCard(x, layout)];
}

interface Context {
  readonly x: Extraction;
  readonly page: SelfMedia;
  readonly zone: readonly Line[];
  /** Authors that the page states about itself, folded. */
  readonly stated: ReadonlySet<string>;
}

function readStatedAuthors({ source }: Extraction): ReadonlySet<string> {
  const stated = [readJsonLd(source.head.jsonLd, "author"), readMeta(source, ["author"])?.content];
  return new Set(stated.map((name) => foldText(name ?? "")).filter((name) => name !== ""));
}

function readLine(context: Context, line: Line, i: number): readonly BylineName[] {
  const { block, labels, kind } = line;
  if (!BYLINE_KINDS.has(kind) || block.text.length > 120) return [];
  const labelled = labels.filter(({ label }) => label !== "other").map(({ value }) => value);
  const dated = findDates(block.text, context.x).length > 0 || labels.some(isDateLabel);
  const pieces = readPieces(line).filter(
    ({ text }) => !labelled.some((value) => value !== "" && value.includes(text)),
  );
  return pieces.flatMap((piece): readonly BylineName[] => {
    const name = cleanName(piece.text);
    if (name === undefined) return [];
    const alone = foldText(name) === foldText(block.text);
    const told = tellName(context, name, piece, i, dated, alone);
    if (told === undefined) return [];
    const url = findLink(piece.element);
    return [{ ...told, name, line, ...(url !== undefined && { url }) }];
  });
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
  if (findNamed(element, WRITER, 2)) return tellWriter(name, element);
  if (stated.has(folded) && !isMediumName(name)) return tell("writer", "stated author", 0.7);
  if (findNamed(element, MEDIUM, 2)) {
    return page.isOne && !isMediumName(name)
      ? tell("account", "class of a source", 0.7)
      : tell("medium", "class of a source", 0.8);
  }
  if (PROFILE.test(findLink(element) ?? "")) return tell("account", "link to a profile", 0.7);
  if (page.isOne && (dated || alone)) return tell("account", "beside the time", 0.7);
  if (dated) return tell("medium", "beside the time", isMediumName(name) ? 0.77 : 0.62);
  if (!alone || !isBesideDate(context, i)) return undefined;
  if (isMediumName(name)) return tell("medium", "line beside the time", 0.75);
  return isPersonName(name) ? tell("writer", "line beside the time", 0.6) : undefined;
}

const tell = (as: Told["as"], where: string, confidence: number): Told => ({
  as,
  where,
  confidence,
});

/** Under an author's class stand people, media, and, where the name is neither, an account. */
function tellWriter(name: string, element: SourceElement | undefined): Told {
  const where = "class of an author";
  if (isPersonName(name)) return tell("writer", where, 0.8);
  if (isMediumName(name)) return tell("medium", where, 0.72);
  const short = /^\p{Script=Han}{2,4}$/u.test(name) && !PROFILE.test(findLink(element) ?? "");
  return short ? tell("writer", where, 0.65) : tell("account", where, 0.7);
}

/** Whether the next line, but for pictures, is a button that follows an account. */
function isFollowed(zone: readonly Line[], i: number, alone: boolean): boolean {
  const next = zone.slice(i + 1).find(({ kind }) => kind !== "figure" && kind !== "empty");
  return alone && next !== undefined && FOLLOW.test(plainScript(next.block.text));
}

function isBesideDate({ x, zone }: Context, i: number): boolean {
  const isDate = (line: Line | undefined) =>
    line !== undefined && line.kind === "byline" && findDates(line.block.text, x).length > 0;
  return isDate(zone[i - 1]) || isDate(zone[i + 1]);
}

/** The card of the author below the body: a name above the number of followers. */
function readAuthorCard({ lines }: Extraction, layout: Layout): readonly BylineName[] {
  const below = lines.slice(layout.end, layout.end + 12);
  const at = below.findIndex((line, i) => {
    const next = below[i + 1]?.block.text ?? "";
    return /^粉丝\s?[-:：\d]/u.test(next) && cleanName(line.block.text) === line.block.text;
  });
  const line = below[at];
  if (line === undefined) return [];
  return [{ ...tell("account", "card of the author", 0.6), name: line.block.text, line }];
}

function isDateLabel({ label }: { readonly label: string }): boolean {
  return label === "date";
}

function findLink(element: SourceElement | undefined): string | undefined {
  for (let e: SourceElement | null | undefined = element, level = 0; e && level < 3; level++) {
    if (e.name === "a") return e.attribs.href;
    e = e.parent;
  }
  return undefined;
}

const LEAD = /^(?:原创|转载|来自|来源于|文|by|via)\s{0,3}[:：/|]\s{0,3}|^(?:原创|转载|优质原创|来自)\s{1,3}/iu;
const BEHIND_ROLE =
  /[\s/／|]{0,3}(?:记者|通讯员|特派员|特约|实习生?|编译|综合|综合报道|责任编辑|编辑)(?=[\s\p{Script=Han}:：]|$).*$/u;
const EDGES = /^[\p{Pd}·•|:：,，、/>《【（(\s●#@]+|[\p{Pd}·•|:：,，、/<》】）)(（\s●]+$/gu;
const STOP =
  /^(?:今天|昨天|前天|刚刚|优质|原创|转载|作者|最新|更新|发布|发表|上传|时间|日期|星期[一二三四五六日天]|周[一二三四五六日]|上午|下午|晚上|编辑|来源|来自.{0,6}|社会|国内|国际|财经|时政|娱乐|体育|科技|教育|军事|健康|文化|汽车|房产|旅游|生活|综合|要闻|新闻|资讯|热点|图片|视频|专题|评论|正文|首页|独家|网络|互联网|本站|我要|[省市县区])$/u;
const SENTENCE = /[。！？；!?;…“”"《》【】<>＝=]|\.\.|https?:|[，,].*[，,]/u;
const NOISE =
  /\d{1,2}\/\d{1,2}|\d{1,2}:\d{2}|最新更新|更新时间|更新|星期[一二三四五六日天]|\d+\s?(?:次|人|条|字|阅读|评论|浏览|分钟|小时|天).{0,4}|(?:\d+\s?)?(?:阅读|浏览|点击|评论)(?:量|数)?\s?\d*/gu;

/** The name in a stretch of a byline, or undefined where it is none. */
export function cleanName(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const { rest } = readLabels(text);
  const plain = plainScript(rest);
  const behind = plain.search(BEHIND_ROLE);
  const bare = (behind < 0 ? rest : rest.slice(0, behind))
    .replace(NOISE, " ")
    .replace(EDGES, "")
    .replace(LEAD, "");
  const name = trimPlace(collapseSpace(bare).replace(EDGES, ""));
  if (name.length < 2 || name.length > LONGEST || SENTENCE.test(name)) return undefined;
  if (STOP.test(plainScript(name)) || isPlace(name) || /\d{4}/u.test(name)) return undefined;
  if (!/\p{Script=Han}{2}|[A-Za-z]{2}/u.test(name)) return undefined;
  return tellLineKind(name) === "text" ? name : undefined;
}

/** Platforms put the writer's province behind the time. */
function trimPlace(name: string): string {
  const at = name.lastIndexOf(" ");
  return at > 0 && isPlace(name.slice(at + 1)) ? name.slice(0, at).trim() : name;
}
