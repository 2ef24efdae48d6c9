import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { dump, PROSE, readPage, showBlocks, TIME } from "../pages.js";

const FACTS = [
  ["来源：", "海滨日报"],
  ["发布时间：", "2023-06-15 08:10"],
  ["作者：", "方敏"],
  ["责任编辑", "周文彬"],
] as const;

function show(article: ReturnType<typeof parseArticle>) {
  const { source, publishedAt, authors, editors } = article;
  return [source?.name, publishedAt, authors, editors];
}

const EXPECTED = [
  "海滨日报",
  "2023-06-15T08:10+08:00",
  [{ name: "方敏", role: "author" }],
  [{ name: "周文彬", role: "editor" }],
];

describe("a label alone in a line", () => {
  it.each([
    ["div", "div"],
    ["dt", "dd"],
    ["span", "span"],
  ])("names what the next line holds: %s, %s", (label, value) => {
    const rows = FACTS.map(([a, b]) => `<${label}>${a}</${label}><${value}>${b}</${value}>`);
    const article = readPage({ byline: `<div>${rows.join("")}</div>` });
    expect(show(article)).toEqual(EXPECTED);
    expect(showBlocks(article.blocks)).toEqual(PROSE.map((text) => `paragraph ${text}`));
  });

  it("names it in cells and on a dump of them", () => {
    const rows = FACTS.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).slice(0, 3);
    expect(show(readPage({ byline: `<table>${rows.join("")}</table>` })).slice(0, 3)).toEqual(
      EXPECTED.slice(0, 3),
    );
    expect(show(parseArticle(dump([], FACTS.flat())))).toEqual(EXPECTED);
  });

  it.each([
    ["a sentence", ["来源：", "记者昨天在现场看到，三座图书馆同时开放。"]],
    ["another label", ["来源：", "作者：", "责任编辑："]],
    ["a menu's words", ["作者", "专题", "摄影", "旅游"]],
  ])("names nobody above %s", (_, lines) => {
    const { source, authors, editors } = parseArticle(dump([], lines));
    expect([source, authors, editors]).toEqual([undefined, [], []]);
  });
});

describe("a label that stands empty below the body", () => {
  it.each([
    ["责任编辑：", "相关阅读"],
    ["作者：", "相关新闻"],
    ["来源：", "相关推荐"],
    ["记者：", "打印"],
    ["编辑：", "文旅"],
    ["编辑：", "文明滨江"],
    ["责任编辑：", "时代楷模"],
  ])("%s names nobody above %s", (label, next) => {
    const below = [label, next, "早市凌晨四点就开张"];
    const pages = [
      readPage({ byline: TIME, below: below.map((text) => `<div>${text}</div>`).join("") }),
      parseArticle(dump([], ["2023-06-15 08:10 来源：海滨日报"], below)),
    ];
    for (const { source, authors, editors } of pages)
      expect([source?.name, authors, editors]).toEqual(["海滨日报", [], []]);
  });
});

describe("the dates of an office's document", () => {
  it.each([
    ["成文日期：2023-06-01 发布日期：2023-06-15", "in one line"],
    ["成文日期：<br>2023-06-01<br>发布日期：<br>2023-06-15", "in four"],
    ["印发日期：2023-06-01<br>发布日期：2023-06-15", "in two"],
    ["簽發日期：2023-06-01<br>發佈日期：2023-06-15", "in the other script"],
  ])("are told apart: %s", (facts) => {
    expect(readPage({ byline: `<div>${facts}</div>` }).publishedAt).toBe("2023-06-15");
  });
});
