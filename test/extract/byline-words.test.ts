import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { dump, readPage } from "../pages.js";

/** What a byline is made of; each stands in any order, with any separator between. */
const TIMES = [
  ["2023年06月15日 08:10", "T08:10"],
  ["2023-06-15 08:10:33", "T08:10:33"],
  ["2023/6/15 08:10", "T08:10"],
  ["2023.06.15", ""],
  ["2023年6月15日08时10分", "T08:10"],
  ["2023-06-15 下午3:10", "T15:10"],
  ["2023-06-15 08:10 星期四", "T08:10"],
  ["2023-06-15T08:10:33+08:00", "T08:10:33"],
  ["[2023-06-15 08:10]", "T08:10"],
  ["发布时间：2023-06-15 08:10", "T08:10"],
  ["2023-06-15 08:10发布", "T08:10"],
] as const;
const MEDIA = ["海滨日报", "滨江新闻网", "云岭卫视", "东湖财经"] as const;
const SOURCES = [
  (medium: string) => medium,
  (medium: string) => `来源：${medium}`,
  (medium: string) => `来源 ${medium}`,
  (medium: string) => `来源|${medium}`,
  (medium: string) => `（来源：${medium}）`,
  (medium: string) => `[来源：《${medium}》]`,
  (medium: string) => `稿源： ${medium}`,
] as const;
const STAFF = [
  ["", []],
  ["作者：方敏", ["方敏 author"]],
  ["作者：方敏 周文彬", ["方敏 author", "周文彬 author"]],
  ["记者 方敏 通讯员 周文彬", ["方敏 reporter", "周文彬 correspondent"]],
  ["本报记者 方敏", ["方敏 reporter"]],
  ["（记者 方敏）", ["方敏 reporter"]],
  ["记者 John Smith", ["John Smith reporter"]],
  ["记者 阿依古丽·买买提 编辑 格桑平措", ["阿依古丽·买买提 reporter", "格桑平措 editor"]],
  ["文/方敏", ["方敏 author"]],
  ["记者：方敏 编辑：周文彬", ["方敏 reporter", "周文彬 editor"]],
  ["编辑 周文彬", ["周文彬 editor"]],
  ["记者 小鱼儿 编辑 阿南", ["小鱼儿 reporter", "阿南 editor"]],
  ["[责任编辑：周文彬]", ["周文彬 editor"]],
] as const;
/** The page's own words: known buttons, counters of anything, and words that no list knows. */
const OWN = [
  "",
  "【大 中 小】 【打印】 共有评论0条",
  "字号：大 中 小",
  "评论(12)",
  "阅读 1.2万",
  "繁体",
  "A+ A-",
  "已有12条评论",
  "访问量：123",
  "语音播报",
  "分享 微博 微信",
  "看图说话：",
  "查看原图",
  "生成海报 民生",
] as const;
const SEPARATORS = [" ", "　　", " | ", " / ", " · "] as const;

const byline = fc
  .record({
    time: fc.constantFrom(...TIMES),
    medium: fc.constantFrom(...MEDIA),
    source: fc.constantFrom(...SOURCES),
    staff: fc.constantFrom(...STAFF),
    own: fc.constantFrom(...OWN),
    separator: fc.constantFrom(...SEPARATORS),
    order: fc.constantFrom([0, 1, 2], [1, 0, 2], [1, 2, 0]),
  })
  .map(({ time, medium, source, staff, own, separator, order }) => {
    const parts = [time[0], source(medium), staff[0]];
    const text = [...order.map((i) => parts[i] ?? ""), own].filter((part) => part !== "");
    return { text: text.join(separator), medium, people: staff[1], time: `2023-06-15${time[1]}` };
  });

function readByline(article: ReturnType<typeof parseArticle>) {
  const { source, authors, editors, publishedAt = "" } = article;
  const people = [...authors, ...editors].map(({ name, role }) => `${name} ${role}`);
  return { medium: source?.name, people, time: publishedAt.replace("+08:00", "") };
}

describe("a byline of any parts in any order", () => {
  it("is read on a page", () => {
    fc.assert(
      fc.property(byline, ({ text, ...expected }) => {
        const article = readPage({ byline: `<div class="bar">${text}</div>` });
        expect(readByline(article)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("is read on a dump", () => {
    fc.assert(
      fc.property(byline, ({ text, ...expected }) => {
        expect(readByline(parseArticle(dump([], [text])))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
