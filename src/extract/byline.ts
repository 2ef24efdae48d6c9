import { readBylineName, splitByline } from "../grammar/byline-name.js";
import { PEOPLE } from "../grammar/credit-labels.js";
import { areNames, isMediumName, isPersonName, splitNames } from "../grammar/names.js";
import { foldText } from "../text.js";
import { safeUrl } from "../url.js";
import { readCard } from "./author-card.js";
import { readPieces } from "./byline-pieces.js";
import {
  type BylineContext,
  type BylineName,
  findLink,
  isChannel,
  place,
  tell,
  tellName,
} from "./byline-told.js";
import type { Extraction, Layout } from "./context.js";
import type { Kind, Line } from "./line.js";
import { type Original, readOriginal } from "./original.js";
import { readJsonLd, readMeta } from "./page-facts.js";
import type { SelfMedia } from "./self-media.js";

/** Lines between headline and body that may hold a byline, and their number at most. */
const BYLINE_KINDS = new Set<Kind>(["text", "link", "byline", "readers"]);
const MOST_LINES = 24;

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
  const context: BylineContext = { x, page, zone, stated: foldStatedAuthors(x) };
  const names = [
    ...zone
      .flatMap((line, i) => readLine(context, line, i))
      .filter(({ as, name }) => as !== "writer" || !isChannel(x, layout, name)),
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

/** The authors as the page states them, folded for comparison: names, media, staff numbers. */
function foldStatedAuthors(x: Extraction): ReadonlySet<string> {
  const meta = readMeta(x.source, ["author"])?.content ?? "";
  const stated = [...readJsonLd(x, "author"), meta];
  return new Set(stated.map(foldText));
}

function readLine(context: BylineContext, line: Line, i: number): readonly BylineName[] {
  const { block, labels, kind } = line;
  if (!BYLINE_KINDS.has(kind) || block.text.length > 120) return [];
  const labelled = labels.map(({ value }) => value);
  const isCredited = labels.some(({ label }) => PEOPLE.has(label));
  const dated = line.mentions.length > 0;
  const original = readOriginal(line.block.text);
  if (original !== undefined) return placeOriginal(line, original);
  const pen = readPenName(line);
  if (pen !== undefined) return [place(tell("writer", "behind a bullet", 0.65), pen, line)];
  const writer = readBeforeAccount(context, line, i);
  if (writer !== undefined) return [writer];
  const pieces = readPieces(context.x, line).filter(
    ({ text }) => !labelled.some((value) => value.includes(text)),
  );
  return pieces.flatMap((piece): readonly BylineName[] => {
    const name = readBylineName(piece.text);
    if (name === undefined) return [];
    const alone = foldText(name) === line.folded;
    const told = tellName(context, name, piece, i, dated, alone);
    // 记者：方敏 | 安克雷奇: beside people with a role an unknown word is their place.
    if (told === undefined || (told.as === "writer" && isCredited && !areNames(name))) return [];
    const url = safeUrl(findLink(piece.element), context.x.source.url);
    if (told.as === "medium") {
      const [medium, ...others] = splitByline(name);
      return [
        place(told, medium, line, others.length === 0 ? url : undefined),
        ...others
          .filter(isPersonName)
          .map((one) => place(tell("writer", "behind the medium", 0.6), one, line)),
      ];
    }
    const people = told.as === "writer" ? splitNames(name) : [name];
    // What 、 parts is a list, whoever is on it: 方敏、慢半拍.
    const names = people.every(isPersonName) || name.includes("、") ? people : [name];
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
function readBeforeAccount({ zone }: BylineContext, line: Line, i: number): BylineName | undefined {
  const { text, element } = line.block;
  const next = zone[i + 1]?.block.text ?? "";
  if (element !== undefined || !text.endsWith(` ${next}`)) return undefined;
  const name = readBylineName(text.slice(0, -next.length));
  if (name === undefined) return undefined;
  return place(tell("writer", "before the account", 0.7), name, line);
}

/** So many lines right below the body may be its byline. */
const MOST_BELOW = 2;

/** The medium beside the time right below the body, where newspapers' pages set their bylines. */
function readFoot(context: BylineContext, layout: Layout): readonly BylineName[] {
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
