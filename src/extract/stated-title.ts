import type { Method } from "../article.js";
import { isMediumName } from "../grammar/names.js";
import type { SourceBlock } from "../source.js";
import { findAll, foldText } from "../text.js";
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
export function readStatedTitles({ source, lines }: Extraction): readonly StatedTitle[] {
  const titles: StatedTitle[] = [];
  const add = (text: string | undefined, method: Method, where: string, line?: number) => {
    const folded = text === undefined ? "" : foldText(text);
    if (text === undefined || folded.length < 3) return;
    titles.push(
      line === undefined ? { text, folded, method, where } : { text, folded, method, where, line },
    );
  };
  const front = source.frontMatter?.get("title");
  if (typeof front === "string") add(front.trim(), "front-matter", "title");
  for (const { name, content } of source.head.metas) {
    if (TITLE_METAS.includes(name)) add(content, "meta", name);
  }
  add(readJsonLd(source.head.jsonLd, "headline"), "json-ld", "headline");
  add(source.head.title, "meta", "title");
  if (source.root === undefined && source.frontMatter === undefined) {
    const line = lines.find(({ kind }) => kind !== "empty");
    const first = line !== undefined && TITLE_KINDS.has(line.kind) ? line.block : undefined;
    if (first && isPageTitle(first) && !isSite(first.text, lines))
      add(first.text, "line", "first line", first.index);
  }
  return titles;
}

function isPageTitle({ type, text }: SourceBlock): boolean {
  return type !== "listItem" && text.length < 160 && !/。$/u.test(text);
}

/** Whether a text is the site's own name, which stands in the page's foot too. */
function isSite(text: string, lines: readonly Line[]): boolean {
  return lines.some(({ kind, block }) => kind === "footer" && block.text.includes(text));
}

/** What stands between a headline and the names of channel and site behind it; a dash only with a short name behind. */
const SEPARATOR = /\s?[_|｜»]+\s?|\s[-－–—/]\s?|[-－–—](?=[^-－–—]{2,12}$)|-{2,}|::/gu;
/** Separators that hardly ever stand inside a headline. */
const SURE_SEPARATOR = /[_|｜»]|-{2}/u;
const LONGEST_NAME = 16;
const SITE_WORD =
  /(?:[网網报報社版号]|新闻|新聞|频道|頻道|中心|日报|日報|晚报|晚報|资讯|資訊|财经|財經|科技|体育|體育|娱乐|娛樂|首页|正文|要闻|时政|国内|国际|社会|经济|军事|生活|健康|门户|在线|線上|论坛|博客|客户端|News|news|net|com)$/u;

/**
 * A title without the site's and the channels' names behind it: `深交所…_新浪财经_新浪网`. A part goes only from the end
 * and only where it reads like a name, so that dashes inside a headline stay.
 */
export function stripSiteName(title: string, stated: readonly StatedTitle[] = []): string {
  let text = stripLabel(title.trim(), stated);
  if (stated.filter(({ folded }) => folded === foldText(text)).length > 1) return text;
  for (let round = 0; round < 5; round++) {
    const cut = findAll(text, SEPARATOR).at(-1);
    if (cut === undefined || cut.index === 0) break;
    const head = text.slice(0, cut.index).trim();
    const tail = text.slice(cut.index + cut[0].length).trim();
    if (foldText(head).length < 4 || !isSiteName(tail, head, SURE_SEPARATOR.test(cut[0]))) break;
    text = head;
  }
  return text;
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
  if (SITE_WORD.test(tail) || isMediumName(tail)) return true;
  return sure && tail.length * 1.5 < head.length && !/[，。！？,!?]/u.test(tail);
}
