import { describe, expect, it } from "vitest";
import { defineAdapter, parseArticle } from "../../src/index.js";
import { dump, HEADLINE, mirror, PROSE, readPage } from "../pages.js";

/** The breadcrumb of a page with such markup above its headline. */
function above(html: string): readonly string[] {
  return readPage({ above: html }).breadcrumb;
}

/** The breadcrumb of a dump with such lines above its headline. */
function lines(...texts: readonly string[]): readonly string[] {
  return parseArticle(dump(texts, ["2023-06-15 08:10"])).breadcrumb;
}

describe("a line that leads to the article", () => {
  it.each([
    ["首页 > 社会 > 正文", ["首页", "社会", "正文"]],
    ["首页>社会>正文", ["首页", "社会", "正文"]],
    ["首页 >> 社会 >> 正文", ["首页", "社会", "正文"]],
    ["首頁＞社會＞內文", ["首頁", "社會", "內文"]],
    ["首页 » 社会 » 正文", ["首页", "社会", "正文"]],
    ["首页 › 社会", ["首页", "社会"]],
    ["海滨网 / 社会 / 正文", ["海滨网", "社会", "正文"]],
    ["海滨 / 社会 / 民生", ["海滨", "社会", "民生"]],
    ["首页/社会/正文", ["首页", "社会", "正文"]],
    ["海滨在线/海滨新闻/民生/正文", ["海滨在线", "海滨新闻", "民生", "正文"]],
    ["海滨要闻 正文", ["海滨要闻", "正文"]],
    ["首页 > 社会 > 民生 -", ["首页", "社会", "民生"]],
    ["位置：： 首页 > 社会", ["首页", "社会"]],
    ["首页 > 社会 正文 打印 > 收藏", ["首页", "社会", "正文"]],
    ["新闻中心 - 社会 - 正文", ["新闻中心", "社会", "正文"]],
    ["当前位置：首页 > 社会 > 正文", ["首页", "社会", "正文"]],
    ["您现在的位置： 首页 > 社会", ["首页", "社会"]],
    ["您的位置：首页 > 社会", ["首页", "社会"]],
    ["本页位置：首页 → 社会", ["首页", "社会"]],
    ["首页 -> 社会 -> 民生", ["首页", "社会", "民生"]],
    ["首页 > 社会 > -正文", ["首页", "社会", "正文"]],
    ["首页 > 体育 > 赛艇|皮划艇", ["首页", "体育", "赛艇|皮划艇"]],
    ["海滨网首页-社会-正文", ["海滨网首页", "社会", "正文"]],
    ["海滨网首页-社会-民生-体育-财经", []],
    ["你在：首页 > 社会", ["首页", "社会"]],
    ["所在位置：首页 > 社会 > 正文 2023年06月15日", ["首页", "社会", "正文"]],
    ["首页 > 社会 > 正文 申请入驻", ["首页", "社会", "正文"]],
    ["首页 > 社会 > 正文 【字号 大 中 小】", ["首页", "社会", "正文"]],
    ["订阅RSS 海滨网首页 > 社会", ["海滨网首页", "社会"]],
    ["首页 > 社会 > 民生 正文", ["首页", "社会", "民生", "正文"]],
    ["首页 > 社会 > 正文 > 打印", ["首页", "社会", "正文"]],
    ["海滨网 > 社会 > 民生 滚动新闻 新闻搜索", ["海滨网", "社会", "民生"]],
    ["首頁 > 台灣 > 文化 【打 印】【論 壇】【關 閉】", ["首頁", "台灣", "文化"]],
    [`首页 > 社会 > ${HEADLINE}`, ["首页", "社会"]],
    ["首页 > 社会 > 滨江新区三座社区图书馆昨天同时开放首日接待", ["首页", "社会"]],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
    expect(above(`<p>${text.replaceAll(">", "&gt;")}</p>`)).toEqual(expected);
  });

  it.each([
    [
      '<a href="/">首页</a> &gt; <a href="/s">社会</a> &gt; 正文<a href="/join">申请入驻</a>',
      ["首页", "社会", "正文"],
    ],
    [
      '<span><a href="/">首页</a> &gt; <a href="/s">社会</a></span><span><a href="/w">海滨微博</a> | <a href="/m">手机看社会</a></span>',
      ["首页", "社会"],
    ],
    [
      '<a href="/">首页</a>&gt;<a href="/s">社会</a>&gt;<a href="/m">民生</a>',
      ["首页", "社会", "民生"],
    ],
  ])("ends where a link follows without a separator: %s", (html, expected) => {
    expect(above(`<div>${html}</div>`)).toEqual(expected);
    expect(above(`<div class="crumbs">${html}</div>`)).toEqual(expected);
  });

  it("is quoted in the evidence", () => {
    const { evidence, categories } = readPage({ above: "<p>首页 &gt; 社会 &gt; 正文</p>" });
    expect(evidence.breadcrumb).toMatchObject({
      method: "line",
      where: "breadcrumb",
      text: "首页 > 社会 > 正文",
    });
    expect(categories).toEqual(["社会"]);
    expect(evidence.categories).toMatchObject({
      method: "default",
      where: "breadcrumb",
      text: "社会",
    });
  });

  it.each([
    `${HEADLINE} > 海滨网 > 新闻`,
    "首页 > a > b > c > d > e > f > g > h",
    "今天的会议结束了。首页 > 社会",
  ])("is none of %s", (text) => {
    expect(lines(text)).toEqual([]);
  });

  it("is the one nearer to the headline of two", () => {
    expect(lines("首页 > 体育 > 正文", ...Array(20).fill("登录"), "首页 > 社会 > 正文")).toEqual([
      "首页",
      "社会",
      "正文",
    ]);
  });
});

describe("a breadcrumb of several lines", () => {
  it("goes on while lines begin or end with a separator", () => {
    expect(lines("当前位置：", "首页", "> 社会", "> 正文")).toEqual(["首页", "社会", "正文"]);
    expect(lines("首页 >", "社会 >", "正文")).toEqual(["首页", "社会", "正文"]);
    expect(lines("首页", "> 社会", "> 正文")).toEqual(["首页", "社会", "正文"]);
  });

  it("has its arrows behind its parts, or on lines of their own", () => {
    expect(lines("海滨网", ">", "社会", ">", "正文")).toEqual(["海滨网", "社会", "正文"]);
    expect(above("<ul><li>海滨网 &gt;</li><li>社会 &gt;</li><li>正文</li></ul>")).toEqual([
      "海滨网",
      "社会",
      "正文",
    ]);
    expect(lines("更多 >", "社会")).toEqual([]);
  });

  it("ends where a line is too long for a part", () => {
    expect(lines("首页 > 社会", "> 滨江新区三座社区图书馆昨天同时开放首日接待读者两千")).toEqual([
      "首页",
      "社会",
    ]);
  });
});

it("a page's title in the first line, the site in front, is no breadcrumb", () => {
  const first = `海滨网 - 要闻 - ${HEADLINE}`;
  const rest = [HEADLINE, "2023-06-15 08:10", ...PROSE];
  expect(parseArticle([first, ...rest].join("\n")).breadcrumb).toEqual([]);
  expect(parseArticle(["登入", first, ...rest].join("\n")).breadcrumb).toEqual(["海滨网", "要闻"]);
});

describe("a list without separators", () => {
  it("is a breadcrumb on a dump, right above the headline, from 首页 on", () => {
    const { breadcrumb, evidence } = parseArticle(
      dump(["登录", "首页", "新闻", "社会"], ["2023-06-15 08:10"]),
    );
    expect(breadcrumb).toEqual(["首页", "新闻", "社会"]);
    expect(evidence.breadcrumb?.where).toBe("list from 首页");
    expect(lines("HOME", "新闻")).toEqual(["HOME", "新闻"]);
  });

  it("is none with other words in it, nor alone, nor of a menu's length", () => {
    expect(lines("首页")).toEqual([]);
    expect(lines("首页", "登录")).toEqual([]);
    expect(lines("首页", "今日天气：晴")).toEqual([]);
    expect(lines("首页", "新闻", "社会", "体育", "娱乐")).toEqual([]);
  });
});

describe("an element that calls itself a breadcrumb", () => {
  it.each([
    "crumb",
    "breadcrumbs",
    "bread",
    "position",
    "dqwz",
    "mbx",
    "weizhi",
    "nav-path",
    "cur_position",
    "local",
  ])("%s", (name) => {
    const html = `<div class="${name}"><a href="/">首页</a><a href="/sh/">社会</a><span>正文</span></div>`;
    const { breadcrumb, evidence } = readPage({ above: html });
    expect(breadcrumb).toEqual(["首页", "社会", "正文"]);
    expect(evidence.breadcrumb).toMatchObject({
      method: "selector",
      where: "element of a breadcrumb",
    });
  });

  it("needs no second part where its name is sure", () => {
    expect(above('<div class="crumb"><a href="/sh/">社会</a></div>')).toEqual(["社会"]);
    expect(above('<div class="position"><a href="/sh/">社会</a></div>')).toEqual([]);
    expect(above('<div class="crumb"><a href="/">首页</a></div>')).toEqual([]);
  });

  it("may hold a line for each part, and buttons", () => {
    const parts = ["首页", "新闻", "社会"]
      .map((text) => `<li><a href="/">${text}</a></li>`)
      .join("");
    expect(above(`<ul class="breadcrumb">${parts}<li>字号</li></ul>`)).toEqual([
      "首页",
      "新闻",
      "社会",
    ]);
    const many = Array.from({ length: 10 }, (_, i) => `<li><a href="/${i}">频道${i}</a></li>`).join(
      "",
    );
    expect(above(`<ul class="breadcrumb">${many}</ul>`)).toEqual([]);
  });
});

it("a page that calls itself so is no breadcrumb", () => {
  const raw = `<html><body class="position"><p><a href="/">首页</a></p><p><a href="/sh/">社会</a></p><h1>${HEADLINE}</h1>${PROSE.map((text) => `<p>${text}</p>`).join("")}</body></html>`;
  expect(parseArticle(raw).breadcrumb).toEqual([]);
});

describe("the breadcrumb by an adapter", () => {
  it("is what it points at, the headline left out", () => {
    const adapter = defineAdapter({ name: "jiangcheng", signature: /图书馆/u, breadcrumb: ".way" });
    const html = `<p>首页 &gt; 体育</p><p class="way">海滨网 &gt; 社会 &gt; ${HEADLINE}</p>`;
    const { breadcrumb, evidence } = readPage({ above: html }, {}, [adapter]);
    expect(breadcrumb).toEqual(["海滨网", "社会"]);
    expect(evidence.breadcrumb).toMatchObject({
      method: "selector",
      where: ".way",
      confidence: 0.97,
    });
  });
});

describe("categories", () => {
  it("are the front matter's, a list or one", () => {
    const { categories, evidence } = parseArticle(mirror("categories: [社会, 民生]"));
    expect(categories).toEqual(["社会", "民生"]);
    expect(evidence.categories).toMatchObject({ method: "front-matter", text: "社会 民生" });
    expect(parseArticle(mirror("categories: 社会")).categories).toEqual(["社会"]);
    expect(parseArticle(mirror("category: 社会")).categories).toEqual(["社会"]);
  });

  it("are the breadcrumb without the ends that every breadcrumb has", () => {
    expect(readPage({ above: "<p>网站首页 &gt; 社会 &gt; 民生 &gt; 正文</p>" }).categories).toEqual(
      ["社会", "民生"],
    );
    expect(readPage({}).evidence).not.toHaveProperty("categories");
  });
});

describe("what is no part of a breadcrumb", () => {
  it.each([
    [
      "full-width slashes",
      '<div class="breadcrumb"><a>首頁</a>／<a>生活</a></div>',
      ["首頁", "生活"],
    ],
    [
      "the time beside it",
      '<div class="breadcrumb"><a>首頁</a> &gt; <a>生活</a> &gt; <time>2023年06月15日 08:10</time></div>',
      ["首頁", "生活"],
    ],
  ])("%s", (_, html, expected) => {
    expect(above(html)).toEqual(expected);
  });
});

it("an element's parts may be set without links or separators", () => {
  const part = (text: string) =>
    `<span class="el-breadcrumb__item"><span>${text}</span><i class="icon-right"></i></span>`;
  const html = `<div class="el-breadcrumb">${["首页", "要闻", "详情"].map(part).join("")}</div>`;
  const { breadcrumb, categories } = readPage({ above: html });
  expect(breadcrumb).toEqual(["首页", "要闻", "详情"]);
  expect(categories).toEqual(["要闻"]);
});

describe("a row of buttons is no breadcrumb", () => {
  it.each([
    "登录 / 注册",
    "登录或注册 > 投稿",
    "上一篇 > 下一篇",
    "繁體 / 简体",
    "分享 > 微博",
    "电脑版 / 手机版",
    "设为首页 / 加入收藏",
    "关于我们 > 联系",
  ])("%s", (row) => {
    expect(above(`<div>${row}</div>`)).toEqual([]);
    expect(lines(row)).toEqual([]);
  });

  it.each(["首页 > 视频 > 正文", "新闻 > 社会", "评论 / 滨江时评"])("but %s is one", (row) => {
    expect(above(`<div>${row}</div>`)).toEqual(row.split(/ [>/] /u));
  });
});
