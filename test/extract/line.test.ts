import { describe, expect, it } from "vitest";
import { isBreadcrumb } from "../../src/extract/line-kind.js";
import type { SourceBlock } from "../../src/source.js";
import { makeLine } from "../lines.js";

const SENTENCE = "滨江新区三座社区图书馆昨天同时开放，首日接待读者两千余人。";

const linked = (text: string, share: number): Partial<SourceBlock> => ({
  linked: Math.round(text.length * share),
});

describe("what a line is taken for", () => {
  it.each([
    ["figure", "", { type: "figure" }],
    ["table", "馆名\t藏书", { type: "table" }],
    ["code", "open 09:00", { type: "code" }],
    ["empty", "", {}],
    ["breadcrumb", "首页 > 社会 > 正文", {}],
    ["breadcrumb", "当前位置：首页", {}],
    ["caption", "▲读者在馆内阅读", {}],
    ["byline", "2023-06-15 08:10", {}],
    ["byline", "2023年06月15日", {}],
    ["byline", "来源：海滨日报", {}],
    ["byline", "王晓帆 2023-06-15 08:10", {}],
    ["readers", "关键词：图书馆", {}],
    ["prose", SENTENCE, {}],
    ["prose", "图书馆昨天开放，接待读者两千人。", {}],
    ["text", "图书馆昨天开放，接待读者两千人", {}],
    ["text", "三座图书馆开放。", {}],
    ["text", "三座图书馆开放", {}],
    [
      "prose",
      "滨江新区三座社区图书馆昨天同时开放，首日接待读者两千余人，馆内藏书共计六万册，可在任意一馆借还",
      {},
    ],
    [
      "text",
      "滨江新区三座社区图书馆昨天同时开放首日接待读者两千余人馆内藏书共计六万册，可在任意一馆借还",
      {},
    ],
    ["text", SENTENCE, { type: "heading" }],
  ] as const)("%s: %s", (kind, text, more) => {
    expect(makeLine(text, more).kind).toBe(kind);
  });

  it("a link where most of it is linked, unless it is as long as a teaser", () => {
    const title = "三座图书馆同日开放";
    expect(makeLine(title, linked(title, 1)).kind).toBe("link");
    expect(makeLine(title, linked(title, 0.5)).kind).toBe("text");
    expect(makeLine(title, { ...linked(title, 0.5), type: "listItem" }).kind).toBe("link");
    expect(makeLine(title, { ...linked(title, 0.5), type: "heading" }).kind).toBe("link");
    const teaser = `${SENTENCE}${SENTENCE}馆内藏书共计六万册，可在任意一馆借还，读者无须预约。`;
    expect(makeLine(teaser, linked(teaser, 1)).kind).toBe("prose");
    expect(makeLine(SENTENCE, linked(SENTENCE, 1)).kind).toBe("link");
  });

  it.each([
    ["国内 国际 社会 体育", "link"],
    ["国内|国际|社会|体育", "link"],
    ["国内·国际·社会·体育", "link"],
    ["国内 国际 社会", "text"],
    ["国内 国际 社会，体育", "text"],
    ["滨江新区的国内新闻 滨江新区的国际新闻 滨江新区的社会新闻 滨江新区的体育新闻", "text"],
    ["国内要闻栏 国际新闻栏 社会新闻栏 体育新闻栏 财经新闻栏 科技新闻栏", "link"],
    ["国内要闻栏 国际新闻栏 社会新闻栏 体育新闻栏", "text"],
  ])("a menu of short names with gaps between: %s is %s", (text, kind) => {
    expect(makeLine(text).kind).toBe(kind);
  });

  it("a byline only where little else stands in it", () => {
    const more = "滨江新区三座社区图书馆昨天同时开放首日接待读者两千余人馆内藏书共计六万册";
    expect(makeLine(`${more} 来源：海滨日报`).kind).not.toBe("byline");
    expect(makeLine(`2023-06-15 08:10 ${more}`).kind).not.toBe("byline");
    expect(makeLine("2023年06月15日 第三次居民座谈会").kind).not.toBe("byline");
    expect(makeLine(`2023-06-15 08:10 ${"滨江".repeat(40)}`).kind).not.toBe("byline");
  });
});

describe("a breadcrumb", () => {
  it.each([
    ["首页 > 社会", true],
    ["海滨网 / 新闻 / 社会", true],
    ["海滨网 - 新闻", true],
    ["滨江 - 海滨", false],
    ["滨江 › 海滨", true],
    ["利润增长。首页 > 社会", false],
    ["三座图书馆开放", false],
    [`首页 > ${"滨江".repeat(45)}`, false],
  ])("%s: %s", (text, expected) => {
    expect(isBreadcrumb(makeLine(text))).toBe(expected);
  });
});

describe("the end of a sentence", () => {
  it.each([
    "读者说。",
    "读者说！",
    "读者说？",
    "读者说…",
    "读者说：",
    "读者说”",
    "读者说」",
    "读者说）",
    "readers say.",
    "读者说。〗",
  ])("%s", (text) => expect(makeLine(text).closed).toBe(true));

  it.each(["读者说", "读者说，", "读者说、", ""])("is not that of %j", (text) =>
    expect(makeLine(text).closed).toBe(false),
  );
});

describe("how much a line speaks for being part of the body", () => {
  const weight = (text: string, more: Partial<SourceBlock> = {}) => makeLine(text, more).weight;
  const long = SENTENCE.repeat(4);

  it("prose most, the longer the more, up to a bound", () => {
    expect(weight(long)).toBeGreaterThan(weight(SENTENCE));
    expect(weight(SENTENCE)).toBeGreaterThan(20);
    expect(weight(SENTENCE.repeat(100))).toBe(400);
  });

  it("prose less where it is linked, or does not end as sentences do", () => {
    expect(weight(long, linked(long, 0.8))).toBeLessThan(weight(long));
    expect(weight(long, linked(long, 0.2))).toBe(weight(long));
    const open = long.slice(0, -1);
    expect(weight(`${open}，`)).toBeLessThan(weight(long));
    expect(weight("图书馆昨天开放，接待读者两千人？")).toBeLessThan(
      weight("图书馆昨天开放，接待读者两千人。"),
    );
  });

  it("pictures and code neither way, captions and tables a little", () => {
    expect(weight("", { type: "figure" })).toBe(0);
    expect(weight("open 09:00", { type: "code" })).toBe(0);
    expect(weight("")).toBe(0);
    expect(weight("▲读者在馆内阅读")).toBeGreaterThan(0);
    expect(weight(`▲${long}`)).toBeLessThanOrEqual(20);
    expect(weight(long, { type: "table" })).toBeGreaterThan(20);
    expect(weight(long.repeat(10), { type: "table" })).toBe(60);
  });

  it("all else against it: words least, a page's foot most", () => {
    const against = [
      weight("三座图书馆开放"),
      weight("三座图书馆开放", { type: "listItem" }),
      weight("首页 > 社会 > 正文"),
      weight("2023-06-15 08:10"),
      weight("免责声明：文章只代表撰稿人的看法，和本站立场无关。"),
      weight("相关新闻"),
      weight("Copyright © 2005-2023 海滨网 All rights reserved"),
    ];
    expect(against).toEqual([...against].sort((a, b) => b - a));
    expect(new Set(against).size).toBe(against.length);
    expect(against[0]).toBeLessThan(0);
    expect(weight("分享到：")).toBe(weight("三座图书馆开放", { type: "listItem" }));
    expect(weight("网友评论")).toBe(weight("相关新闻"));
  });
});

describe("what a line states", () => {
  it("has labels, dates and a rest", () => {
    const line = makeLine("2023-06-15 08:10 来源：海滨日报 滨江新区");
    expect(line.labels.map(({ label, value }) => [label, value])).toEqual([
      ["source", "海滨日报 滨江新区"],
    ]);
    expect(line.dates.map(({ iso }) => iso)).toEqual(["2023-06-15T08:10+08:00"]);
    expect(makeLine("王晓帆 2023-06-15 08:10").rest).toBe("王晓帆");
    expect(makeLine("三座图书馆开放").rest).toBe("");
  });

  it("is not sought in a long line", () => {
    const line = makeLine(`来源：海滨日报 ${"滨江".repeat(80)}`);
    expect(line.labels).toEqual([]);
    expect(line.rest).toBe("");
  });

  it("may be a credit, or none", () => {
    expect(makeLine("海滨日报记者 王晓帆").credit?.authors).toMatchObject([{ name: "王晓帆" }]);
    expect(makeLine(SENTENCE).credit).toBeUndefined();
  });

  it("counts a third of its Latin letters, but in a text without end", () => {
    expect(makeLine("图书馆 library").size).toBeCloseTo(3 + 7 / 3);
    expect(makeLine("a".repeat(4000)).size).toBe(0);
  });
});
