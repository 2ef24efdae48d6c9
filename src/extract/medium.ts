import type { Source } from "../article.js";
import { readFront } from "../front-keys.js";
import { dropLead, splitByline, trimMarks } from "../grammar/byline-name.js";
import { isPlace } from "../grammar/credit-places.js";
import { readClosingCredit, readDateline } from "../grammar/credits.js";
import { findDates } from "../grammar/dates.js";
import { ADDRESS, cutInterface, type LabelledValue, readLabels } from "../grammar/labels.js";
import { isMediumName } from "../grammar/names.js";
import { plainScript } from "../grammar/plain-script.js";
import { collapseSpace, findAll } from "../text.js";
import { readHost, safeUrl } from "../url.js";
import type { BylineName } from "./byline-told.js";
import { type Candidate, type Choice, choose } from "./candidates.js";
import { type Extraction, type Layout, linesAbove, linesBelow, linesWithin } from "./context.js";
import type { Line } from "./line.js";
import { findHits } from "./match.js";
import { readMeta } from "./page-facts.js";
import type { SelfMedia } from "./self-media.js";
import { fromLogos } from "./source-logo.js";

type SourceCandidate = Candidate<Source>;

/** Meta tags that hold the medium. On Sina `article:author` and `mediaid` do, whatever their names say. */
const SOURCE_METAS = [
  "mediaid",
  "source",
  "contentsource",
  "sourcename",
  "apub:source",
  "copyright-source",
];

const LONGEST_NAME = 30;

/** The medium that the article is credited to. */
export function readMedium(
  x: Extraction,
  layout: Layout,
  byline: readonly BylineName[],
  page: SelfMedia,
): Choice<Source> | undefined {
  const candidates = [
    ...fromAdapter(x),
    ...fromLabels(linesAbove(x, layout), 0.92),
    ...fromLabels(dropAmong(linesWithin(x, layout)), 0.86),
    ...fromLabels(linesBelow(x, layout), 0.84),
    ...fromLogos(x, linesAbove(x, layout)),
    ...fromByline(byline),
    ...fromEdition(linesAbove(x, layout)),
    ...fromCredits(x, layout),
    ...fromSignOff(linesWithin(x, layout).at(-1)),
    ...fromSignOff(linesBelow(x, layout).slice(0, 1).find(isSignature)),
    ...fromMeta(x, page),
    ...fromFront(x),
  ];
  return choose(candidates, ({ name }) => name);
}

function fromAdapter(x: Extraction): readonly SourceCandidate[] {
  return findHits(x, x.adapter.source).flatMap(({ text, method, where, line, element }) => {
    const labelled = readLabels(text).values.find((value) => value.label === "source")?.value;
    const [date] = findDates(text, x);
    // Where the element holds the time as well, the name is what stands in front of it.
    const name = cleanName(
      labelled ?? cutInterface(date === undefined ? text : text.slice(0, date.start)),
    );
    if (name === undefined) return [];
    const link = element === undefined ? undefined : x.select(element, "a[href]")[0];
    const url = safeUrl(element?.attribs.href ?? link?.attribs.href, x.source.url);
    const value: Source = url === undefined ? { name } : { name, url };
    return [{ value, method, where, text, confidence: 0.97, line }];
  });
}

/**
 * The body's lines without those that paragraphs stand above and below: 来源：江城市统计局 there is a chart's or a picture's. A lead
 * stands above the article's own too, which states the time or stands beside a line that does.
 */
function dropAmong(lines: readonly Line[]): readonly Line[] {
  const isProse = ({ kind }: Line) => kind === "prose";
  const [first, last] = [lines.findIndex(isProse), lines.findLastIndex(isProse)];
  const isDated = (line: Line | undefined) => line?.kind === "byline" && line.dates.length > 0;
  return lines.filter((_, i) => i <= first || i >= last || lines.slice(i - 1, i + 2).some(isDated));
}

function fromLabels(lines: readonly Line[], trust: number): readonly SourceCandidate[] {
  const found: SourceCandidate[] = [];
  for (const line of lines) {
    for (const label of line.labels) {
      const value = label.label === "source" ? readNamed(line, cutAtLink(line, label)) : undefined;
      if (value === undefined) continue;
      const { text, index } = line.block;
      found.push({
        value,
        method: "line",
        where: "来源",
        text,
        confidence: trust - 0.005 * found.length,
        line: index,
      });
    }
  }
  return found;
}

/** A source by its name, its address, 来源：https://…, or both; the host stands for a name. */
function readNamed(line: Line, text: string): Source | undefined {
  const address = findAll(text, ADDRESS)[0]?.[0];
  const name =
    cleanSource(address === undefined ? text : text.replace(address, "")) ??
    (address && (readHost(address) ?? address));
  if (name === undefined) return undefined;
  const url = safeUrl(address);
  return url === undefined ? withLink(line, name) : { name, url };
}

/** The newspaper in front of the day and page that it was printed on. */
const DATED_NEWSPAPER = /《\s?([^《》]{2,16}?)\s?》\s?[（(]\s?\d{4}\s?年/u;

/** How digital newspapers date their reports: 《 江城日报 》（ 2022年03月05日 第 14 版）. */
function fromEdition(lines: readonly Line[]): readonly SourceCandidate[] {
  return lines.flatMap(({ block: { text, index } }): readonly SourceCandidate[] => {
    const name = text.length > 80 ? undefined : DATED_NEWSPAPER.exec(text)?.[1];
    if (name === undefined || !isMediumName(name)) return [];
    return [
      { value: { name }, method: "line", where: "edition", text, confidence: 0.7, line: index },
    ];
  });
}

/** A value that is a link and more ends with it: `来源：[江城晚报] 进入江城社区`. */
function cutAtLink({ block }: Line, { value, valueStart }: LabelledValue): string {
  const link = block.marks?.find(({ type, start }) => type === "link" && start === valueStart);
  const length = link === undefined ? value.length : link.end - valueStart;
  return value.charAt(length) === " " ? value.slice(0, length) : value;
}

/** A name without a label: `2012年01月12日17:55 南海网`, `民視 (2012-01-17 14:55)`. */
function fromByline(byline: readonly BylineName[]): readonly SourceCandidate[] {
  return byline.flatMap(({ as, name, url, where, confidence, line }, i) => {
    if (as !== "medium") return [];
    const value: Source = url === undefined ? { name } : { name, url };
    const { text, index } = line.block;
    const trust = confidence - 0.005 * i;
    return [{ value, method: "line", where, text, confidence: trust, line: index }];
  });
}

/** What a report opens with that another medium wrote: 据江城晚报报道. */
const REPORTED = /^[据據]/u;

/** The medium named together with the writer, 石佳/中国青年报, or in the report's dateline, 【明報專訊】, 新华社北京1月4日电. */
function fromCredits(x: Extraction, layout: Layout): readonly SourceCandidate[] {
  // A newspaper's mark on a line of its own may be the first line of the body.
  const near = x.lines.slice((layout.headline ?? layout.start - 1) + 1, layout.start + 1);
  const credited = near.flatMap((line): readonly SourceCandidate[] => {
    const { text, index } = line.block;
    if (text.length > 60) return [];
    const { credit } = line;
    const name = credit?.source ?? credit?.authors[0]?.affiliation;
    if (name === undefined || !isMediumName(name)) return [];
    return [
      {
        value: { name },
        method: "line",
        where: "writer's medium",
        text,
        confidence: 0.6,
        line: index,
      },
    ];
  });
  const first = linesWithin(x, layout).find(({ kind }) => kind === "prose")?.block.text ?? "";
  const dateline = REPORTED.test(first) ? undefined : readDateline(first);
  const name = dateline?.source ?? dateline?.authors[0]?.affiliation;
  if (name === undefined || !isMediumName(name)) return credited;
  // An agency or a newspaper that datelines its own site's reports credits nobody by it.
  if (isSiteName(x, layout, name)) return credited;
  const text = first.slice(0, 60);
  return [
    ...credited,
    { value: { name }, method: "line", where: "dateline", text, confidence: 0.5 },
  ];
}

const SIGNER = "[^（()）《》:：]{2,12}";
const SIGNED = new RegExp(`(?:^|[。！？”」』])[（(《](${SIGNER})[）)》]$`, "u");
const SIGNATURE = new RegExp(`^[（(《]${SIGNER}[）)》]$`, "u");

/** Whether the page names a medium beside the article too, in its title, menus or footer. */
function isSiteName({ source, lines }: Extraction, layout: Layout, name: string): boolean {
  if (source.head.title?.includes(name) === true) return true;
  const names = ({ block }: Line): boolean => block.text.includes(name);
  return (
    lines.slice(0, layout.headline ?? layout.start).some(names) ||
    lines.slice(layout.end).some(names)
  );
}

/** Whether a line is nothing but a name in brackets: on a dump it may stand below the body. */
const isSignature = ({ block }: Line): boolean => SIGNATURE.test(block.text);

/** The medium that the last line is, 《江城早报》, or ends with: 。（江城網）, （江城日報‧報道：林志豪）. */
function fromSignOff(line: Line | undefined): readonly SourceCandidate[] {
  if (line === undefined) return [];
  const { text, index } = line.block;
  const [writer] = readClosingCredit(text)?.authors ?? [];
  const employer = writer?.role === "photographer" ? undefined : writer?.affiliation;
  const name = dropLead(SIGNED.exec(text)?.[1] ?? employer ?? "");
  if (!isMediumName(name)) return [];
  const own = /^[（(《]/u.test(text) ? index : undefined;
  return [
    { value: { name }, method: "line", where: "last line", text, confidence: 0.5, line: own },
  ];
}

function fromMeta(x: Extraction, { isOne }: SelfMedia): readonly SourceCandidate[] {
  const meta = readMeta(x.source, SOURCE_METAS);
  const name = meta === undefined ? undefined : cleanName(meta.content);
  if (meta === undefined || name === undefined || !/\p{Script=Han}/u.test(name)) return [];
  // A platform names the account there, which is a medium's or its writer's.
  if (isOne && meta.name === "mediaid" && !isMediumName(name)) return [];
  return [
    { value: { name }, method: "meta", where: meta.name, text: meta.content, confidence: 0.45 },
  ];
}

function fromFront({ source }: Extraction): readonly SourceCandidate[] {
  const [address] = readFront(source.frontMatter, "sourceUrl");
  const url = safeUrl(address?.texts[0]);
  return readFront(source.frontMatter, "source").flatMap(
    ({ key: where, texts: [name] }): readonly SourceCandidate[] => {
      if (name.length > LONGEST_NAME) return [];
      const value: Source = url === undefined ? { name } : { name, url };
      return [{ value, method: "front-matter", where, text: name, confidence: 0.7 }];
    },
  );
}

function cleanName(text: string): string | undefined {
  const name = trimMarks(collapseSpace(text));
  return name === "" || name.length > LONGEST_NAME ? undefined : name;
}

/** What stands in brackets behind a source and is no part of its name. */
const REMARK = /[【（([](?:ID|转载|轉載|原创|原創|字号|字號|微博)[^【（([]{0,40}$/u;

const TOOLS = new Set(
  "评论 我要评论 发表评论 查看评论 打印 列印 关闭 收藏 分享 转发 推荐 纠错 举报 字号 字体 大 中 小".split(
    " ",
  ),
);

function isToolbar(name: string): boolean {
  const words = plainScript(name).split(/[\s\d\p{P}\p{S}]+/u);
  return words.every((word) => word === "" || TOOLS.has(word));
}

/**
 * A source without the writers, buttons or remarks behind it: 中国新闻网 王帆, 江城晚报 进入电子报, 江城新闻 【转载】. Buttons alone
 * are none: 来源： 评论(208) 打印.
 */
function cleanSource(text: string): string | undefined {
  const name = cleanName(text.replace(REMARK, ""));
  if (name === undefined || isPlace(name) || isToolbar(name)) return undefined;
  return trimMarks(splitByline(name)[0]);
}

function withLink(line: Line, name: string): Source {
  const { text, marks } = line.block;
  const at = text.indexOf(name);
  const link = marks?.find(
    (m) => m.href !== undefined && m.start <= at + 1 && m.end >= at + name.length - 1,
  );
  const url = at < 0 ? undefined : safeUrl(link?.href);
  return url === undefined ? { name } : { name, url };
}
