import type { Method } from "../article.js";
import { readFront } from "../front-keys.js";
import { isMediumName } from "../grammar/names.js";
import { plainScript } from "../grammar/plain-script.js";
import type { SourceBlock } from "../source.js";
import { findAll, foldText, isHanCode } from "../text.js";
import type { Extraction } from "./context.js";
import type { Kind, Line } from "./line.js";
import { readJsonLd } from "./page-facts.js";

/** A title that the document states about itself, outside its visible lines (in a dump: its first line). */
export interface StatedTitle {
  /** The title as stated. */
  readonly text: string;
  /** The same folded for comparison. */
  readonly folded: string;
  /** How it was found. */
  readonly method: Method;
  /** The meta name or rule. */
  readonly where: string;
  /** The line of a dump. */
  readonly line?: number;
}

const TITLE_METAS = [
  "og:title",
  "twitter:title",
  "headline",
  "title",
  "articletitle",
  "apub:title",
];

/** Kinds of lines that a dump's first line, the page's title, is taken for. */
const TITLE_KINDS = new Set<Kind>(["text", "prose", "breadcrumb", "caption"]);

/** The titles that the document states. */
export function readStatedTitles(x: Extraction): readonly StatedTitle[] {
  const { source, lines } = x;
  const titles: StatedTitle[] = [];
  const add = (text: string | undefined, method: Method, where: string, line?: number) => {
    const folded = text === undefined ? "" : foldText(text);
    if (text === undefined || folded.length < 3) return;
    titles.push(
      line === undefined ? { text, folded, method, where } : { text, folded, method, where, line },
    );
  };
  const [front] = readFront(source.frontMatter, "title");
  add(front?.texts[0], "front-matter", "title");
  for (const { name, content } of source.head.metas) {
    if (TITLE_METAS.includes(name)) add(content, "meta", name);
  }
  add(readJsonLd(x, "headline")[0], "json-ld", "headline");
  const { title } = source.head;
  if (title !== undefined && !isSiteAlone(title)) add(title, "meta", "title");
  if (source.root === undefined && source.frontMatter === undefined) {
    const line = lines.find(({ kind }) => kind !== "empty");
    const first = line !== undefined && mayBeTitle(line, lines) ? line.block : undefined;
    if (first && isPageTitle(first) && !isSite(first, lines) && !isSiteAlone(first.text))
      add(first.text, "line", "first line", first.index);
    const original = lines.flatMap(({ labels, block }) =>
      labels.flatMap(({ label, value }) => (label === "originalTitle" ? [{ value, block }] : [])),
    )[0];
    // Where the headline was kept, the line that repeats it tells it from kicker and subtitle.
    if (original !== undefined && isWholeLine(original.value, lines))
      add(original.value, "line", "原标题", original.block.index);
  }
  return titles;
}

/** Whether a dump's first line may be the page's title: not by its words' kind, or because it is displayed below. */
function mayBeTitle(first: Line, lines: readonly Line[]): boolean {
  const { text } = first.block;
  if (TITLE_KINDS.has(first.kind)) return true;
  if (text.length < SHORTEST_SHOWN) return false;
  return lines.some(
    (line) =>
      line !== first &&
      line.block.text.charAt(0) === text.charAt(0) &&
      line.folded.length >= SHORTEST_SHOWN &&
      first.folded.startsWith(line.folded),
  );
}

const SHORTEST_SHOWN = 5;

function isWholeLine(title: string, lines: readonly Line[]): boolean {
  const folded = foldText(title);
  return lines.some((line) => line.folded === folded);
}

function isPageTitle({ type, text }: SourceBlock): boolean {
  return type !== "listItem" && text.length < 160 && !/。$/u.test(text);
}

/** Longer texts that end as a medium's name does (…登上晚报) are headlines. */
export const LONGEST_MEDIUM = 8;

/** Whether a title is a medium's name and nothing else: 江城网. */
function isSiteAlone(title: string): boolean {
  return title.length <= LONGEST_MEDIUM && /^\p{L}+$/u.test(title) && isMediumName(title);
}

/** Whether a text is the site's own name, which stands in the page's foot too. */
function isSite(first: SourceBlock, lines: readonly Line[]): boolean {
  return lines.some(
    ({ kind, block }) => kind === "footer" && block !== first && block.text.includes(first.text),
  );
}

/** What stands between a headline and the names of channel and site behind it; a dash only with a short name behind. */
const SEPARATOR =
  /\s?[_|｜»]+\s?|\s[-－–—/]\s?|[-－–—·](?=[^-－–—·]{2,12}$)|[-—]{2,8}(?=\s?[^\s—-])|::/gu;
/** Separators that hardly ever stand inside a headline. */
const SURE_SEPARATOR = /[_|｜»]|-{2}/u;
const LONGEST_NAME = 16;
/** What is left of a title has so many characters at least; fewer in front of a bar and a medium's name: 母亲_江城网. */
const SHORTEST_HEADLINE = 4;
const SHORTEST_SURE = 2;
const SITE_WORD =
  /(?:[网报社版号]|新闻|频道|中心|资讯|财经|科技|体育|娱乐|首页|正文|要闻|时政|国内|国际|社会|经济|军事|生活|健康|门户|在线|线上|论坛|博客|客户端|News|news|net|com)$/u;

/** A public body with its place: 江城市人民政府, 江城市交通局, 国家统计局. */
const BODY = /[省市县区州].{0,8}(?:政府|[局厅委院])$|^(?:国家|中国).{2,10}[局委院会]$/u;
const LATIN_NAME = /^[A-Z][A-Za-z .']{2,20}$/u;
/** A site's address or its name in brackets at the end: (www.example.com), 【江城网】. */
const BRACKETED =
  /\s?[(（[【<]\s?(?:((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,6})|([^()（）[\]【】<>]{2,12}))\s?[)）\]】>]$/iu;
/** What may be the site's name in front: 江城网 | 早市四点开张. */
const IN_FRONT = /^([^\s_|｜-]{2,12})\s?[_|｜-]\s?(?=.{8})/u;

/**
 * A title without the site's and the channels' names behind it, `深交所…_新浪财经_新浪网`, or the site's in front. A part
 * goes only from the end and only where it reads like a name, so that dashes inside a headline stay.
 */
export function stripSiteName(title: string, stated: readonly StatedTitle[] = []): string {
  let text = stripLabel(title.trim(), stated);
  if (isWhole(foldText(text), stated)) return text;
  const front = IN_FRONT.exec(text);
  if (front?.[1] !== undefined && isMediumName(front[1])) text = text.slice(front[0].length);
  for (let round = 0; round < 5; round++) {
    const [bracket = "", address, site = ""] = BRACKETED.exec(text) ?? [];
    if (address !== undefined || isMediumName(site)) text = text.slice(0, -bracket.length);
    const cut = findAll(text, SEPARATOR).at(-1);
    if (cut === undefined || cut.index === 0) break;
    const head = text.slice(0, cut.index).trim();
    const tail = text.slice(cut.index + cut[0].length).trim();
    const sure = SURE_SEPARATOR.test(cut[0]);
    const shortest = sure && isMediumName(tail) ? SHORTEST_SURE : SHORTEST_HEADLINE;
    if (foldText(head).length < shortest || !isSiteName(tail, head, sure)) break;
    text = head;
  }
  return text;
}

/** Whether a text is a headline without a site's name: two titles are just it, or one has the name behind it. */
function isWhole(folded: string, stated: readonly StatedTitle[]): boolean {
  if (stated.filter((title) => title.folded === folded).length > 1) return true;
  return stated.some((title) => title.folded !== folded && title.folded.startsWith(folded));
}

/** A label in front of a headline: 原创, 【记者即时播报】. */
const LABEL = /^(?:原[创創]|【[^【】]{2,10}】)\s?/u;

/** A title without the label in front that the page's other titles do not have. */
function stripLabel(title: string, stated: readonly StatedTitle[]): string {
  const bare = title.replace(LABEL, "");
  if (bare === title) return title;
  const begins = (text: string) => {
    const head = foldText(text);
    return stated.some(({ folded }) => folded.startsWith(head));
  };
  return begins(bare) && !begins(title) ? bare : title;
}

function isSiteName(tail: string, head: string, sure: boolean): boolean {
  if (tail === "") return true;
  if (tail.length > LONGEST_NAME) return false;
  const plain = plainScript(tail);
  if (SITE_WORD.test(plain) || BODY.test(plain) || isMediumName(tail)) return true;
  // 早市四点开张_澎湃新闻-The Paper
  if (LATIN_NAME.test(tail) && isMediumName(/[^\s_|｜-]{1,12}$/u.exec(head)?.[0] ?? ""))
    return true;
  return sure && tail.length * 1.5 < head.length && !/[，。！？,!?]/u.test(tail);
}

/** In so many lines the longest headlines are displayed. */
const MOST_WRAPPED = 4;

/** A headline that is displayed in several lines of one element, as a stated title has it: 关于<br>早市管理的通知. */
export function joinWrapped(
  lines: readonly Line[],
  { block, folded }: Line,
  stated: readonly StatedTitle[],
): { readonly text: string; readonly end: number } {
  let text = block.text;
  let end = block.index;
  let whole = folded;
  for (const next of lines.slice(block.index + 1, block.index + MOST_WRAPPED)) {
    whole += next.folded;
    const isOne = next.block.element === block.element && next.folded !== "";
    if (!isOne || !stated.some((title) => title.folded.startsWith(whole))) break;
    text = joinTitle([text, next.block.text], stated);
    end = next.block.index;
  }
  return { text, end };
}

/** The lines of one headline, as a stated title has them: without a space between them only where it has none. */
export function joinTitle(
  [first = "", ...others]: readonly string[],
  stated: readonly StatedTitle[],
): string {
  return others.reduce((head, line) => {
    if (line === "") return head;
    const spaced = `${head} ${line}`;
    const folded = foldText(spaced);
    const isGlued = stated.some((title) => title.folded.includes(folded));
    return isGlued && !stated.some((title) => title.text.includes(spaced)) ? head + line : spaced;
  }, first);
}

/** A line of fewer characters agrees with no title. */
const SHORTEST_AGREEING = 2;

/** Share of a line that some stated title has, 0 to 1: 1 where the stated title begins with it or is it. */
export function agree(line: Line, stated: readonly StatedTitle[]): number {
  if (!mayAgree(line, stated)) return 0;
  const { folded } = line;
  if (folded.length < SHORTEST_AGREEING) return 0;
  let best = 0;
  for (const { folded: title } of stated) {
    if (title === folded) best = Math.max(best, 1);
    else if (title.startsWith(folded))
      best = Math.max(best, 0.6 + 0.4 * (folded.length / title.length));
    else if (title.includes(folded))
      best = Math.max(best, 0.8 * (folded.length / title.length) + 0.1);
    else if (folded.includes(title) && title.length >= 6)
      best = Math.max(best, 0.9 * (title.length / folded.length));
    else best = Math.max(best, sharedHead(folded, title));
  }
  return best;
}

/** Whether a line's first Han character stands in a title, or the line is long enough to hold one. */
function mayAgree({ block: { text }, size }: Line, stated: readonly StatedTitle[]): boolean {
  const first = text.charAt(0);
  return stated.some(
    ({ folded }) =>
      !isHanCode(text.charCodeAt(0)) || folded.includes(first) || size * 3 >= folded.length,
  );
}

/** Truncated titles (长标题…): the share of the line that both begin with. */
function sharedHead(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i >= 8 ? (0.9 * i) / a.length : 0;
}
