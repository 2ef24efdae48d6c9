import type { Block } from "../article.js";
import { plainScript } from "../grammar/plain-script.js";
import { countHan } from "../text.js";
import type { Extraction } from "./context.js";

/** The shortest one-paragraph flash seen has about twice as many Han characters or their like. */
const SHORTEST_BODY = 30;
/** Index pages hold so many links for each paragraph that reads like prose. */
const LINKS_PER_PARAGRAPH = 100;
/** A body of this length is an article whatever stands around it. */
const SURE_BODY = 200;
const POSTS_OF_A_THREAD = 3;
/** What stands above a post is shorter. */
const LONGEST_POST = 60;

/** What error pages say of the page that was asked for: 您访问的页面不存在. */
const GONE =
  /页面(?:不存在|没有找到|未找到|找不到|已删除)|找不到(?:页面|网页|文件)|内容已被?删除|page not found/iu;
/** A server's number: 404, HTTP 404, Error 500. */
const STATUS = /^(?:(?:http|status|error|错误) ?){0,2}(?:40[34]|50[0-4])/iu;
/** What follows the number: nothing, the site's name, or its meaning. 404寝室, 500强 and 500-800元 are news. */
const STATUS_TAIL =
  /^ ?(?:[_|]|[-–](?! ?\d)|[,.:!。]? ?(?:$|(?:内部)?(?:服务器|伺服器)?错误(?:页面|提示)?(?!\p{Script=Han})|页面(?!\p{Script=Han})|禁止访问|error|not found|forbidden|internal server|bad gateway|service (?:temporarily )?unavailable|gateway time))/iu;
/** Something went wrong, and the title says little else: systems fail in the news as well, 银行系统错误 储户账户多出百万. */
const FAILURE =
  /^(?:很?抱歉|对不起|哎[呀哟]|[\p{P}\p{S}\s]){0,4}(?:[您你]?(?:访问|请求|打开)的)?(?:(?:系统|页面|网页|网站|服务器|伺服器|程序|访问)(?:内部|发生|出现)?(?:错误|出错)|出错(?=[了啦]))[了啦]?(?:提示|信息|页面)?(?: ?[_|-]|[\p{P}\p{S}\s]{0,4}$)/u;

/** Who started the thread, a floor, a time of posting. */
const POST =
  /^(?:楼主|樓主|沙发|板凳|\d{1,4}\s?[楼樓](?:\s|$)|#\d{1,4}(?:\s|$)|发表于\s?[:：]?\s?\d|發表於\s?[:：]?\s?\d)/u;
/** A floor with a name alone: a house's, 1楼 百货, unless other lines are a thread's for sure. */
const NAMED_FLOOR = /^\d{1,4}\s?[楼樓]\s(?!.{0,40}(?:[楼樓]主|[发發]表[于於]))/u;

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
  if (size < SURE_BODY && isErrorTitle(title ?? x.source.head.title ?? ""))
    return "The document looks like an error page.";
  if (size < SHORTEST_BODY) return "The document holds no text that reads like a body.";
  const posts = x.lines
    .map(({ block }) => block.text)
    .filter((text) => text.length < LONGEST_POST && POST.test(text));
  if (posts.length >= POSTS_OF_A_THREAD && !posts.every((text) => NAMED_FLOOR.test(text)))
    return "The document looks like a forum thread.";
  const links = x.lines.filter(({ kind }) => kind === "link").length;
  const paragraphs = blocks.filter(({ type }) => type !== "figure").length;
  if (!dated && size < SURE_BODY / 2 && links > LINKS_PER_PARAGRAPH * paragraphs)
    return "The document looks like a list of links.";
  return undefined;
}

function isErrorTitle(title: string): boolean {
  const plain = plainScript(title);
  const number = STATUS.exec(plain)?.[0];
  if (number !== undefined && STATUS_TAIL.test(plain.slice(number.length))) return true;
  return GONE.test(plain) || FAILURE.test(plain);
}

function measure(block: Block): number {
  const text = block.type === "figure" ? (block.caption ?? "") : block.text;
  return countHan(text) + (text.match(/[A-Za-z]/gu)?.length ?? 0) / 3;
}
