import { type LineKind, tellLineKind } from "../grammar/line-kinds.js";
import { plainScript } from "../grammar/plain-script.js";
import type { SourceBlock, SourceElement } from "../source.js";
import { collapseSpace, foldText } from "../text.js";
import { readPieces } from "./byline-pieces.js";
import { type Candidate, type Choice, choose } from "./candidates.js";
import type { Extraction, Layout } from "./context.js";
import { findNamed, findTopNamed, isNamed } from "./element-names.js";
import type { Line } from "./line.js";
import { findHits } from "./match.js";
import { splitTrail, startsTrail } from "./trail-parts.js";

type Trail = Candidate<readonly string[]>;

/** Elements that hold a breadcrumb, by what they call themselves. */
const CRUMB =
  /crumb|brea_nav|(?:nav|news|channel|rwb_nav|cur|current|page|web|site|h)[-_]?(?:path|position|location)|(?:^|[\s_-])(?:weizhi|dqwz|mbx|mianbao|lujing|position|location|local|where|nowpos|path|bread|place)(?=$|[\s_-])/iu;
/** Names that stand for nothing but a breadcrumb: one part is enough there. */
const SURE_CRUMB = /crumb|(?:nav|news)_?path/iu;

/** So many lines above the body are looked at, and at most so many make one breadcrumb. */
const ABOVE = 80;
const MOST_LINES = 9;
const LONGEST = 120;

/** The breadcrumb: 首页 > 财经 > 正文. */
export function readTrail(
  x: Extraction,
  layout: Layout,
  title: string | undefined,
): Choice<readonly string[]> | undefined {
  const stated = findHits(x, x.adapter.breadcrumb).flatMap(
    ({ text, method, where, line }): readonly Trail[] => {
      const value = splitTrail(text, title);
      if (value.length === 0) return [];
      return [
        { value, method, where, text, confidence: 0.97, ...(line !== undefined && { line }) },
      ];
    },
  );
  const lines = x.lines.slice(Math.max(0, layout.start - ABOVE), layout.start);
  const end = layout.headline ?? layout.start;
  const run = x.source.root === undefined ? fromRun(lines, end) : [];
  const shown = [...fromElements(x, lines, title), ...fromLines(lines, title), ...run];
  return choose([...stated, ...shown.map((trail) => weigh(trail, end))], (value) =>
    value.join(" > "),
  );
}

/** Of two breadcrumbs, the one nearer to the headline. */
function weigh(trail: Trail, end: number): Trail {
  const near = 1 - Math.min(1, Math.abs(end - (trail.line ?? 0)) / 40);
  const whole = /首页|首頁|正文|位置/u.test(trail.text) ? 0.06 : 0;
  return { ...trail, confidence: Math.min(0.95, trail.confidence + 0.3 * near + whole) };
}

/** Buttons that share an element with a breadcrumb. */
const BUTTONS = /字号|字体|打印|分享|登录|注册|搜索/u;

/** Lines inside one element that calls itself a breadcrumb. */
function fromElements(
  x: Extraction,
  lines: readonly Line[],
  title: string | undefined,
): readonly Trail[] {
  const groups = new Map<SourceElement, Line[]>();
  const isCrumb = remember((element) => isCrumbHolder(element));
  for (const line of lines) {
    const { text, element } = line.block;
    if (text === "" || text.length > LONGEST) continue;
    const holder = findTopNamed(element, isCrumb, 4);
    if (holder === undefined || BUTTONS.test(plainScript(text))) continue;
    const group = groups.get(holder);
    if (group === undefined) groups.set(holder, [line]);
    else group.push(line);
  }
  return [...groups].flatMap(([holder, group]): readonly Trail[] => {
    if (group.length > MOST_LINES) return [];
    const text = group.map((line) => showLinks(x, line)).join(" > ");
    const value = splitTrail(text, title);
    const sure = findNamed(holder, SURE_CRUMB, 0) !== undefined;
    if (value.length === 0 || (value.length === 1 && !(sure && isPart(text)))) return [];
    const where = "element of a breadcrumb";
    const line = group[0]?.block.index ?? 0;
    return [{ value, method: "selector", where, text, confidence: sure ? 0.62 : 0.55, line }];
  });
}

function isCrumbHolder(element: SourceElement): boolean {
  return element.name !== "body" && element.name !== "html" && isNamed(element, CRUMB);
}

/** A test that asks about each element once: many lines stand in the same ones. */
function remember(test: (element: SourceElement) => boolean): (element: SourceElement) => boolean {
  const known = new Map<SourceElement, boolean>();
  return (element) => {
    const answer = known.get(element) ?? test(element);
    known.set(element, answer);
    return answer;
  };
}

/** A line with a separator between its links, where it displays none. */
function showLinks(x: Extraction, line: Line): string {
  const { block } = line;
  const { text, marks } = block;
  if (/[>＞»›→/]/u.test(text)) return cutTrail(block);
  const cuts = (marks ?? [])
    .filter(({ type }) => type === "link")
    .flatMap(({ start, end }) => [start, end]);
  // Frameworks set each part in an element of its own, the separators as pictograms.
  if (cuts.length === 0) {
    const pieces = readPieces(x, line).map((piece) => piece.text);
    return pieces.length > 1 ? pieces.join(" > ") : text;
  }
  const edges = [0, ...cuts, text.length];
  return edges
    .slice(1)
    .map((end, i) => text.slice(edges[i], end).trim())
    .filter((part) => part !== "")
    .join(" > ");
}

/** A trail ends where a link follows without a separator: 首页 > 正文申请入驻. */
function cutTrail({ text, marks }: SourceBlock): string {
  const from = text.search(/[>＞»›→]/u);
  const glued = marks?.find(
    ({ type, start }) =>
      type === "link" && from >= 0 && start > from && /[\p{L}\p{N}]/u.test(text.charAt(start - 1)),
  );
  return text.slice(0, glued?.start);
}

/** Lines that read as a breadcrumb, and those that continue it: 当前位置：, 首页, >财经, >正文. */
function fromLines(lines: readonly Line[], title: string | undefined): readonly Trail[] {
  const trails: Trail[] = [];
  let until = 0;
  for (const [i, line] of lines.entries()) {
    const { text, index } = line.block;
    const next = lines[i + 1]?.block.text ?? "";
    if (text.length > LONGEST || i < until) continue;
    if (line.kind !== "breadcrumb" && !startsTrail(text, next)) continue;
    // 文 / 张璇 has a slash between too.
    if (line.labels[0]?.start === 0 || isPageTitle(line, title)) continue;
    const run = [cutTrail(line.block)];
    for (const { block } of lines.slice(i + 1, i + MOST_LINES)) {
      if (!/^[>＞»›→/]/u.test(block.text) && !/[>＞»›→/]$|[位置][:：]?$/u.test(run.at(-1) ?? ""))
        break;
      if (block.text.length > 24) break;
      run.push(block.text);
    }
    until = i + run.length;
    const whole = run.join(" ");
    const value = splitTrail(whole, title);
    if (value.length === 0 || value.some(isButton)) continue;
    trails.push({
      value,
      method: "line",
      where: "breadcrumb",
      text: whole,
      confidence: 0.5,
      line: index,
    });
  }
  return trails;
}

const BUTTON_KINDS: ReadonlySet<LineKind> = new Set<LineKind>(["interface", "readers", "footer"]);
/** Channels and ends of breadcrumbs that are buttons elsewhere. */
const CHANNEL =
  /[首主]页|[正内]文|评论|博客|视频|手机|客户端|下载|商城|^(?:网易|搜狐|腾讯|新华|新浪)/u;

/** Whether a part is a button, which no breadcrumb has: 登录 / 注册, 上一篇 > 下一篇. */
function isButton(part: string): boolean {
  return BUTTON_KINDS.has(tellLineKind(part)) && !CHANNEL.test(plainScript(part));
}

const HOME = /^(?:首页|HOME|Home)$/u;

/** Whether a text is a channel's name, not the ends that every breadcrumb has. */
function isPart(text: string): boolean {
  return text.length > 1 && !ENDS.has(text.replace(/^[>＞»›→/\s]+/u, ""));
}

/** Whether a line is the title of a page, the headline in front, 深交所… - 新浪网 - 新闻, or behind in the first line of all. */
function isPageTitle({ block, folded }: Line, title: string | undefined): boolean {
  const head = foldText(title ?? "");
  if (head.length <= 3) return false;
  const isFirst = block.index === 0 && !/[>＞»›→]/u.test(block.text);
  return folded.startsWith(head) || (isFirst && folded.endsWith(head));
}

/** A list without separators right above the headline, from 首页 on: on dumps nothing else is left of its markup. */
function fromRun(lines: readonly Line[], end: number): readonly Trail[] {
  const above = lines.filter(({ block }) => block.index < end).slice(-4);
  const at = above.findLastIndex(({ block }) => HOME.test(plainScript(block.text)));
  const run = at < 0 ? [] : above.slice(at).flatMap(({ block }) => collapseSpace(block.text) || []);
  if (run.length < 2 || run.some((part) => part.length > 12 || /[|>。，,：:]|登[录入]/u.test(part)))
    return [];
  const text = run.join(" ");
  const line = above[at]?.block.index ?? 0;
  return [{ value: run, method: "line", where: "list from 首页", text, confidence: 0.3, line }];
}

const ENDS = new Set(
  "首页 首頁 主页 主頁 正文 內文 内文 正文内容 详情 文章详情 新闻详情 查看内容 网站首页 HOME Home".split(
    " ",
  ),
);

/** The categories in a breadcrumb: its parts without 首页 and 正文. */
export function toCategories(trail: readonly string[]): readonly string[] {
  return trail.filter((part) => !ENDS.has(part));
}
