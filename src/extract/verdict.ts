import type { Block } from "../article.js";
import { countHan } from "../text.js";
import type { Extraction } from "./context.js";

/** The shortest one-paragraph flash seen has about twice as many Han characters or their like. */
const SHORTEST_BODY = 30;
/** Index pages hold so many links for each paragraph that reads like prose. */
const LINKS_PER_PARAGRAPH = 100;
/** A body of this length is an article whatever stands around it. */
const SURE_BODY = 200;
const POSTS_OF_A_THREAD = 3;

const ERROR_TITLE =
  /^(?:404|403|500|502|503)\b|页面(?:不存在|没有找到|未找到|找不到|已删除)|頁面(?:不存在|找不到)|找不到(?:页面|頁面|网页|網頁|文件)|出错了|访问出错|系统错误|内容已被?删除|page not found/iu;
const POST =
  /^(?:楼主|樓主|沙发|板凳|\d{1,4}\s?[楼樓](?:\s|$)|#\d{1,4}(?:\s|$)|发表于\s?[:：]?\s?\d|發表於\s?[:：]?\s?\d)/u;

/**
 * Why a document is not one article: an error page, a list, a forum; `undefined` where it may well be one. A short body
 * among many links is a flash where a time is displayed above it, else an index.
 */
export function tellNotArticle(
  x: Extraction,
  blocks: readonly Block[],
  title: string | undefined,
  dated: boolean,
): string | undefined {
  const size = blocks.reduce((sum, block) => sum + measure(block), 0);
  if (ERROR_TITLE.test(title ?? x.source.head.title ?? "") && size < SURE_BODY)
    return "It looks like an error page.";
  if (size < SHORTEST_BODY) return "It holds no text that reads like a body.";
  const posts = x.lines.filter(
    ({ block }) => block.text.length < 60 && POST.test(block.text),
  ).length;
  if (posts >= POSTS_OF_A_THREAD) return "It looks like a forum thread.";
  const links = x.lines.filter(({ kind }) => kind === "link").length;
  const paragraphs = blocks.filter(({ type }) => type !== "figure").length;
  if (!dated && size < SURE_BODY / 2 && links > LINKS_PER_PARAGRAPH * paragraphs)
    return "It looks like a list of links.";
  return undefined;
}

function measure(block: Block): number {
  const text = block.type === "figure" ? (block.caption ?? "") : block.text;
  return countHan(text) + (text.match(/[A-Za-z]/gu)?.length ?? 0) / 3;
}
