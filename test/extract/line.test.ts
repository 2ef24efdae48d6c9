import { describe, expect, it } from "vitest";
import { isBreadcrumb, isStaff } from "../../src/extract/line-kind.js";
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

  it("prose from so many characters on, ended as sentences are or not", () => {
    const han = (count: number) => "滨".repeat(count);
    const kind = (text: string, more: Partial<SourceBlock> = {}) => makeLine(text, more).kind;
    expect([kind(`${han(12)}。`), kind(`${han(11)}。`)]).toEqual(["prose", "text"]);
    const open = (count: number) => `${han(10)}，${han(10)}，${han(count - 20)}`;
    expect([kind(open(40)), kind(open(39))]).toEqual(["prose", "text"]);
    const heading = (count: number) => kind(`${han(count - 1)}，滨。`, { type: "heading" });
    expect([heading(50), heading(49)]).toEqual(["prose", "text"]);
  });

  it.each([
    ["滨江区的居民步行十五分钟可达三座社区图书馆。返回海滨网，查看更多", "prose"],
    ["滨江区的居民步行十五分钟可达三座社区图书馆。返回海滨网查看更多", "text"],
    ["滨江区的居民，步行十五分钟，可达三座社区图书馆，周末另设课程", "text"],
    ["步行十五分钟可达。返回海滨网，查看更多", "text"],
    ["春，夏，秋，冬", "text"],
  ])("prose where a sentence stands in front of a platform's way out: %s is %s", (text, kind) => {
    expect(makeLine(text).kind).toBe(kind);
  });

  it("a link by the share of it that is linked, and by what is left", () => {
    const kind = (size: number, share: number, type: SourceBlock["type"] = "paragraph") => {
      const text = "滨".repeat(size);
      return makeLine(text, { ...linked(text, share), type }).kind;
    };
    expect([kind(10, 0.6), kind(10, 0.7)]).toEqual(["text", "link"]);
    expect([kind(10, 0.3, "listItem"), kind(10, 0.4, "listItem")]).toEqual(["text", "link"]);
    expect([kind(24, 0.5, "listItem"), kind(22, 0.5, "listItem")]).toEqual(["text", "link"]);
    expect([kind(59, 1), kind(60, 1)]).toEqual(["link", "text"]);
  });

  it("a teaser's paragraph though all of it is linked, where it is long and ends as one", () => {
    const kind = (text: string) => makeLine(text, linked(text, 1)).kind;
    const han = (count: number) => "滨".repeat(count);
    expect(kind(`${han(20)}，${han(20)}，${han(20)}。`)).toBe("prose");
    expect(kind(`${han(20)}，${han(20)}，${han(19)}。`)).toBe("link");
    expect(kind(`${han(40)}，${han(20)}。`)).toBe("text");
    expect(kind(`${han(20)}，${han(20)}，${han(20)}，${han(2)}`)).toBe("text");
  });

  it("the page's own where it is a table of a security's figures alone", () => {
    const kind = (...rows: readonly (readonly string[])[]) =>
      makeLine("", { type: "table", rows }).kind;
    expect(kind(["最新价", "18.72"], ["涨跌幅", "-1.06%"])).toBe("interface");
    expect(kind(["股名", "現價", "漲跌"], ["海潮航運", "42.8", "-2.35"])).toBe("interface");
    expect(kind(["最新价", "18.72"], ["馆名", "藏书"])).toBe("table");
    expect(kind(["馆名", "藏书"])).toBe("table");
    expect(kind()).toBe("table");
    const rows = [["最新价", "18.72"]];
    expect(makeLine("三座图书馆开放", { rows }).kind).toBe("text");
  });

  it.each([
    ["caption", "▲2023年6月15日"],
    ["caption", "图为三馆开放 摄影：方敏"],
    ["caption", "工人在检修电表（摄影：方敏）"],
    ["byline", "海滨日报记者 方敏 摄影：周涛"],
    ["byline", "作者：方敏 摄影：周涛 三馆开放首日"],
    ["byline", "摄影：方敏"],
    ["text", "实习生 鼓轩 摄"],
    ["text", "方敏 文 周涛 摄"],
    ["caption", "渡轮清晨驶出码头（海滨社记者 方敏 摄）"],
    ["text", "海滨日报通讯员 鼓轩 摄影"],
  ])("a caption, or who took its picture: %s: %s", (kind, text) => {
    expect(makeLine(text).kind).toBe(kind);
  });

  it("a caption behind what screen readers are given in the line above", () => {
    expect(makeLine("读者在馆内阅读", {}, { label: "图像加注文字," }).kind).toBe("caption");
    expect(makeLine("读者在馆内阅读").kind).toBe("text");
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
    ["国内新 国际新 社会新 体育新闻", "link"],
    ["国内新 国际新 社会新闻 体育新闻", "text"],
    ["国内||国际||社会", "text"],
    ["| 国内 | 国际 | 社会 |", "text"],
    ["国内 国际 社会。 体育 财经", "text"],
    ["编辑 记者 评论 社会", "link"],
    ["方敏 周涛 王晓帆 何以舟", "text"],
    ["海滨网记者 方敏 海滨网编辑 周涛", "text"],
    ["国内 ".repeat(134).slice(0, 400), "link"],
    ["国内 ".repeat(134).slice(0, 401), "text"],
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

describe("a byline's day", () => {
  it.each([
    ["byline", "2023-06-15 方敏 | 华盛顿"],
    ["byline", "2023年06月15日 / 方敏 /"],
    ["byline", "2023年06月15日 方敏 编译"],
    ["byline", "2023-06-15 海滨日报 走进滨江"],
    ["byline", "2023-06-15 记者 方敏 编辑 周涛"],
    ["byline", "2023-06-16 滨江夜话 2023-06-15 08:10"],
    ["text", "2023年06月15日 方敏走进滨江"],
    ["link", "2023-06-15 方敏 走进滨江"],
    ["interface", "2023-06-15 分享"],
    // A period.
    ["text", "2023年9月23日至9月27日"],
    ["text", "2023年9月23日至9月27日 方敏"],
    ["text", "公示时间：2023年9月23日至9月27日"],
    ["text", "来源：海滨日报 2023年9月23日至9月27日"],
  ])("stands beside names, a medium's or a time: %s: %s", (kind, text) => {
    expect(makeLine(text).kind).toBe(kind);
  });

  it("stands beside no more than a few words, or the staff", () => {
    const beside = (text: string) => makeLine(`2023-06-15 08:10 ${text}`).kind;
    expect([beside("滨".repeat(30)), beside("滨".repeat(31))]).toEqual(["byline", "text"]);
    // Pen names among them.
    const staff = `海滨日报通讯员${" 鼓轩".repeat(14)}${" 滨教宣".repeat(2)}`;
    expect([beside(`${staff} 木马`), beside(`${staff} 木马人`)]).toEqual(["byline", "link"]);
    expect(beside("分享 收藏 打印 ".repeat(7).padEnd(63))).toBe("byline");
    expect(beside("分享 收藏 打印 ".repeat(7).padEnd(64))).not.toBe("byline");
  });
});

describe("a row of staff", () => {
  it.each([
    ["海滨日报记者 方敏 周涛", true],
    ["海滨网记者 方敏 编辑 周涛", true],
    ["通讯员 鼓轩", true],
    ["实习生 方敏", true],
    ["方敏 周涛 王晓帆", false],
    ["海滨日报记者 方敏，周涛", false],
    ["记者", false],
  ])("%s: %s", (text, expected) => {
    expect(isStaff(makeLine(text))).toBe(expected);
  });

  it("is a short one", () => {
    const row =
      "海滨日报记者 方敏 周涛 林舟 赵曼 孙梅 李军 陈年 马川 高远 郭洋 何明 罗鸣 梁海 宋河 郑峰 谢雨";
    expect(isStaff(makeLine(row.padEnd(60)))).toBe(true);
    expect(isStaff(makeLine(row.padEnd(61)))).toBe(false);
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
    [`首页 > ${"滨".repeat(85)}`, true],
    [`首页 > ${"滨".repeat(86)}`, false],
    ["海滨新闻网 / 方敏 / 社会", true],
    ["海滨新闻网 / 记者 方敏", false],
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
    // An agency's date stands behind some.
    "他这样说。1010112",
    "改造年内完成。（完）1010110",
    "改造年内完成(完)1010119",
  ])("%s", (text) => expect(makeLine(text).closed).toBe(true));

  it.each([
    "读者说",
    "读者说，",
    "读者说、",
    "",
    "藏书共计六万零12",
    "热线电话为1010112",
    "他这样说。101011",
    "。馆员的编号是甲乙丙丁戊己庚",
  ])("is not that of %j", (text) => expect(makeLine(text).closed).toBe(false));
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
    expect(weight(`${open}？`)).toBe(weight(long));
    const asked = "图书馆昨天“开放”，接待读者两千人？";
    expect(weight(asked)).toBeLessThan(weight(asked.replace("？", "。")));
    const short = (count: number) => weight(`${"滨".repeat(count - 1)}，滨？`);
    expect(short(35) - short(34)).toBeGreaterThan(20);
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
    expect(against.at(-1)).toBeLessThan(weight("相关新闻"));
    const link = "新馆选址公示";
    expect(weight(link, linked(link, 1))).toBe(weight("首页 > 社会 > 正文"));
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

  it("is sought in a line of up to 160 characters", () => {
    const line = (length: number) => makeLine("来源：海滨日报 2023-06-15 ".padEnd(length, "滨"));
    expect(line(160).labels.map(({ label }) => label)).toEqual(["source"]);
    expect(line(160).rest).not.toBe("");
    expect([line(161).labels, line(161).rest]).toEqual([[], ""]);
  });

  it("is nothing of the article's where it tells an event or a book", () => {
    const state = (text: string, isDetail: boolean) => {
      const { labels, rest, dates, mentions, credit } = makeLine(text, {}, { isDetail });
      return [labels.length, rest, dates.length, mentions.length, credit?.authors.length];
    };
    const text = "作者：王晓帆 2023-06-15 08:10 滨江路";
    expect(state(text, true)).toEqual([0, "", 0, 0, undefined]);
    expect(state(text, false)).toEqual([1, expect.any(String), 1, 1, undefined]);
    expect(state("海滨日报记者 王晓帆", true)[4]).toBeUndefined();
    expect(state("海滨日报记者 王晓帆", false)[4]).toBe(1);
  });

  it("is labelled by the line above, with offsets into the line itself", () => {
    const source = makeLine("海滨日报", {}, { label: "来源:" });
    expect(source.kind).toBe("byline");
    expect(source.labels).toEqual([
      { label: "source", value: "海滨日报", start: 0, end: 4, valueStart: 0 },
    ]);
    expect(makeLine("海滨日报").labels).toEqual([]);
    const { labels } = makeLine("方敏 编辑：周涛", {}, { label: "作者:" });
    expect(labels.map(({ label, value, valueStart }) => [label, value, valueStart])).toEqual([
      ["author", "方敏", 0],
      ["editor", "周涛", 6],
    ]);
    const { credit } = makeLine("王晓帆", {}, { label: "记者:" });
    expect(credit?.authors).toMatchObject([{ name: "王晓帆" }]);
    expect(makeLine("王晓帆").credit).toBeUndefined();
  });

  it("is no link where there is no text", () => {
    expect(makeLine("").linked).toBe(0);
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
