import { describe, expect, it } from "vitest";
import type { Matchers } from "../../src/adapter.js";
import { createParser, defineAdapter, frontMatter, parseArticle } from "../../src/index.js";
import { dump, mirror, PROSE, readPage } from "../pages.js";

const TIME = "2023-06-15 08:10";
const ADDRESS = "https://media.example.cn/";

/** The medium of a page with such a byline. */
function readSource(byline: string, more: Parameters<typeof readPage>[0] = {}) {
  return readPage({ byline, ...more }).source;
}

describe("the medium behind 来源", () => {
  it.each([
    ["来源：海滨日报", "海滨日报"],
    ["来源：海滨日报 王帆", "海滨日报"],
    ["来源：海滨日报 王帆 滨教宣 周涛", "海滨日报"],
    ["来源：海滨日报 【转载】", "海滨日报"],
    ["来源：海滨日报（微博）", "海滨日报"],
    ["来源：海滨日报大字体 小字体", "海滨日报"],
    ["来源：海滨日报(鹭洲)", "海滨日报"],
    ["来源：海滨日报 [字号 大 中 小", "海滨日报"],
    ["来源：海滨日报 电子版", "海滨日报 电子版"],
    ["来源：滨江区政府 王帆", "滨江区政府"],
    ["来源：滨江发布 王帆 周涛", "滨江发布"],
    ["来源：滨江 王帆", "滨江 王帆"],
    ["来源：光明网-《光明日报》", "光明网-《光明日报》"],
    ["来源：《求是》2023/07", "《求是》2023/07"],
    ["来源：《海滨日报》", "海滨日报"],
    ["来源：[ 海滨日报 ]", "海滨日报"],
    ["来源：海滨日报 跟贴 312 条", "海滨日报"],
    ["来源：海滨日报 0人参与", "海滨日报"],
    ["来源：海滨日报已有0位网友发表评论 收藏", "海滨日报"],
    ["来源：海滨日报 转载到博客", "海滨日报"],
    ["来源：海滨日报 我有话说(2,317人参与) 收藏本文", "海滨日报"],
    ["来源：收藏周刊", "收藏周刊"],
    ["来源 | 滨江观察（ID：binjiangguancha）", "滨江观察"],
    ["本文来自微信公众号：滨江观察（ID：binjiangguancha），题图来自：视觉中国", "滨江观察"],
    ["编者按：本文来自微信公众号“滨江观察”（ID：binjiangguancha），作者：王帆", "滨江观察"],
    ["本文来自“滨江观察”，作者：王帆，编辑：周涛，海滨网经授权发布。", "滨江观察"],
    ["文章转自：海滨日报", "海滨日报"],
  ])("%s is %s", (text, name) => {
    expect(readSource(`<p>${TIME} ${text}</p>`)).toEqual({ name });
  });

  it.each([
    ["a picture", '<img src="/logo.gif" alt="海滨日报">'],
    ["a small one", '<img src="/logo.gif" width="88" height="20" alt="海滨日报">'],
    ["a link around one", '<a href="/"><img src="/logo.gif" alt="海滨日报"></a>'],
    ["a later one", '<img src="/a.gif" alt="打印"><img src="/logo.gif" alt="海滨日报">'],
  ])("is %s's text where a logo stands in the name's place", (_, logo) => {
    const rest = "<span>评论(208)</span>";
    const inLine = readSource(`<p>${TIME}　来源：${logo}　${rest}</p>`);
    const cells = `<td>${TIME}</td><td>来源：</td><td>${logo}</td><td>${rest}</td>`;
    for (const source of [inLine, readSource(`<table><tr>${cells}</tr></table>`)])
      expect(source).toEqual({ name: "海滨日报" });
  });

  it("is a name rather than a logo, and no picture that names no medium", () => {
    const logo = '<img src="/logo.gif" alt="海滨日报">';
    expect(readSource(`<p>${TIME} 来源：海滨晚报 ${logo}</p>`)).toEqual({ name: "海滨晚报" });
    const other = '<img src="/a.gif" alt="图书馆外景">';
    expect(readSource(`<p>${TIME} 来源：${other}</p>`)).toBeUndefined();
  });

  it.each(["评论(208)", "打印 关闭", "【大 中 小】"])(
    "is none of the page's buttons: %s",
    (buttons) => {
      expect(readSource(`<p>${TIME} 来源： ${buttons}</p>`)).toBeUndefined();
    },
  );

  it.each([
    [frontMatter("feed"), { method: "front-matter", where: "front matter feed" }],
    [
      { where: "its own place", find: () => "海滨晚报" },
      { method: "meta", where: "its own place" },
    ],
    [
      { where: "paper", method: "script" as const, find: () => "海滨晚报" },
      { method: "script", where: "paper" },
    ],
  ])("may be told by a finder, which says where it looks: %j", (source, evidence) => {
    const adapters = [defineAdapter({ name: "jiangcheng", signature: /图书馆/u, source })];
    const article = createParser({ adapters })(mirror("feed: 海滨晚报"));
    expect(article.source).toEqual({ name: "海滨晚报" });
    expect(article.evidence.source).toMatchObject(evidence);
  });

  it("is no sentence", () => {
    expect(readSource("<p>消息来源：他不肯说，只说是个朋友。</p>")).toBeUndefined();
    const long = "本文综合自滨江新区管理委员会政务网站和各社区图书馆公众号的公开资料以及现场采访";
    expect(readSource(`<p>来源：${long}</p>`)).toBeUndefined();
  });

  it("is none that paragraphs stand above and below, a chart's or a picture's", () => {
    const [first = "", ...rest] = PROSE;
    for (const above of [[], ['<img src="https://img.example.cn/a.jpg">']]) {
      const body = [first, ...above, "来源：滨江区统计局", ...rest];
      expect(readPage({ body }).source).toBeUndefined();
      expect(readSource(`<p>${TIME} 海滨日报</p>`, { body })).toEqual({ name: "海滨日报" });
    }
    expect(readPage({ body: ["来源：海滨日报", ...PROSE] }).source?.name).toBe("海滨日报");
    const lead = [first, TIME, "来源：海滨日报", ...rest];
    expect(readPage({ body: lead }).source?.name).toBe("海滨日报");
  });

  it("is rather the one above the body than the one in it, and that rather than the one below", () => {
    const byline = `<p>${TIME} 来源：海滨日报</p>`;
    const body = [...PROSE, "来源：海滨晚报"];
    const below = "<p>来源：海滨早报</p>";
    const above = readPage({ byline, body, below });
    expect(above.source).toEqual({ name: "海滨日报" });
    expect(above.evidence.source).toMatchObject({
      method: "line",
      where: "来源",
      text: `${TIME} 来源：海滨日报`,
    });
    expect(above.evidence.source?.alternatives?.map(({ value }) => value)).toContain("海滨早报");
    expect(readPage({ body, below }).source).toEqual({ name: "海滨晚报" });
    expect(readPage({ below }).source).toEqual({ name: "海滨早报" });
  });

  it("is no place", () => {
    expect(readSource(`<p>${TIME} 来自：江苏</p>`)).toBeUndefined();
  });

  it("is the first of two", () => {
    expect(readSource(`<p>${TIME} 来源：海滨日报</p><p>来源：海滨晚报</p>`)).toEqual({
      name: "海滨日报",
    });
  });

  it("has the address that its name links to", () => {
    const link = (href: string) => `<p>${TIME} 来源：<a href="${href}">海滨日报</a></p>`;
    expect(readSource(link(ADDRESS))).toEqual({ name: "海滨日报", url: ADDRESS });
    expect(readSource(link("javascript:void(0)"))).toEqual({ name: "海滨日报" });
    const beside = `<p><a href="${ADDRESS}">海滨网</a> ${TIME} 来源：海滨日报</p>`;
    expect(readSource(beside)).toEqual({ name: "海滨日报" });
    const behind = `<p>${TIME} 来源：海滨日报 <a href="${ADDRESS}">打印</a></p>`;
    expect(readSource(behind)).toEqual({ name: "海滨日报" });
  });

  it("has it where the name is bold too, or stands in the line below its label", () => {
    const link = `<a href="${ADDRESS}">海滨日报</a>`;
    const expected = { name: "海滨日报", url: ADDRESS };
    expect(readSource(`<p>${TIME} 来源：<b>${link}</b></p>`)).toEqual(expected);
    expect(readSource(`<div>来源：</div><div>${link}</div>`)).toEqual(expected);
    expect(readSource(`<p>${TIME} 来源：《${link}》</p>`)).toEqual(expected);
    expect(readSource(`<p>${TIME} <a href="${ADDRESS}">海滨网</a>来源：海滨日报</p>`)).toEqual({
      name: "海滨日报",
    });
  });

  it("ends with the link that it is", () => {
    const read = (value: string) => readSource(`<p>${TIME} 来源：${value}</p>`);
    const linked = `<a href="${ADDRESS}">滨江科普馆</a>`;
    expect(read(`${linked} 走进海滨社区`)).toEqual({ name: "滨江科普馆", url: ADDRESS });
    const whole = { name: "滨江科普馆 走进海滨社区" };
    expect(read("滨江科普馆 走进海滨社区")).toEqual(whole);
    expect(read("<b>滨江科普馆</b> 走进海滨社区")).toEqual(whole);
    expect(read(`滨江科普馆 <a href="${ADDRESS}">走进海滨社区</a>`)).toEqual(whole);
    expect(read(`<a href="${ADDRESS}">海滨</a>晚报`)?.name).toBe("海滨晚报");
  });

  it.each([
    [
      "来源：https://news.example.cn/c/2015-10-16/1.html",
      "news.example.cn",
      "https://news.example.cn/c/2015-10-16/1.html",
    ],
    [
      "来源：海滨网 https://www.example.cn/2012-01-12/1.html 记者 王晓帆",
      "海滨网",
      "https://www.example.cn/2012-01-12/1.html",
    ],
    ["来源：www.example.cn", "www.example.cn", undefined],
  ])("may be an address, which may hold a day: %s", (text, name, url) => {
    const expected = url === undefined ? { name } : { name, url };
    expect(readSource(`<p>${TIME} ${text}</p>`)).toEqual(expected);
  });
});

describe("the medium without a label", () => {
  it("has a button glued to it that follows it elsewhere, and may be that place", () => {
    const read = (name: string) => parseArticle(dump([], [`${TIME} ${name}`])).source?.name;
    expect(read("海滨发布微博")).toBe("海滨发布");
    expect(read("新浪微博")).toBe("新浪微博");
  });

  it("stands alone below the last paragraph of a dump", () => {
    expect(parseArticle(dump([], [TIME], ["（海滨日报）"])).source).toEqual({ name: "海滨日报" });
    expect(parseArticle(dump([], [TIME], ["（即时新闻稿）"])).source).toBeUndefined();
  });

  it.each([
    "海滨科技[微博]方敏 2014-01-12 07:10",
    "海滨科技 [微博] 方敏 2014年01月12日07:10",
    "产业公司 海滨科技[微博] 方敏 2014-01-12 07:10",
  ])("has a portal's mark behind it, and its writer: %s", (byline) => {
    for (const article of [
      readPage({ byline: `<p>${byline}</p>` }),
      parseArticle(dump([], [byline])),
    ]) {
      expect(article.source).toEqual({ name: "海滨科技" });
      expect(article.authors).toEqual([{ name: "方敏", role: "author" }]);
    }
  });

  it("may stand in brackets beside a day and a time with AM or PM", () => {
    const text = "(海濱日報) 2011年10月5日 星期三 06:30AM";
    expect(readSource(`<p>${text}</p>`)).toEqual({ name: "海濱日報" });
  });

  it.each([
    `${TIME} 海滨科技 微博`,
    `${TIME} 海滨科技 我有话说(142人参与)`,
    `${TIME} 海滨科技 微博 评论(8,012人参与)`,
    `来源于 海滨科技 ${TIME}`,
  ])("ends where words of the interface begin: %s", (byline) => {
    expect(readSource(`<p>${byline}</p>`)).toEqual({ name: "海滨科技" });
    expect(parseArticle(dump([], [byline])).source).toEqual({ name: "海滨科技" });
  });

  it("stands in front of the day and page that it was printed on", () => {
    const edition = "<p>《 海滨日报 》（ 2023年06月15日&nbsp;&nbsp; 第 14 版）</p>";
    expect(readSource(edition)).toEqual({ name: "海滨日报" });
    expect(readSource("<p>《渡轮》（2023年06月15日 第14版）</p>")).toBeUndefined();
    const quoted = "见《 海滨日报 》（ 2023年06月15日 第 14 版）";
    const { source, evidence } = readPage({ byline: `<p>${TIME}</p><p>${quoted}</p>` });
    expect(source).toEqual({ name: "海滨日报" });
    expect(evidence.source).toMatchObject({ method: "line", where: "edition", text: quoted });
    const behind = (length: number) =>
      readSource(`<p>${TIME}</p><p>${quoted.padStart(length, "滨")}</p>`);
    expect([behind(80)?.name, behind(81)]).toEqual(["海滨日报", undefined]);
  });

  it("is the first of two", () => {
    expect(readSource(`<p>${TIME} 海滨日报</p><p>${TIME} 海滨晚报</p>`)).toEqual({
      name: "海滨日报",
    });
  });

  it.each(["搜狐体育", "网易娱乐", "新浪汽车"])("is a portal's channel: %s", (name) => {
    expect(readSource(`<p>${TIME} 来源：[ ${name} ]</p>`)).toEqual({ name });
    expect(readSource(`<p>${TIME} ${name}</p>`)).toEqual({ name });
  });

  it.each(["《海滨日报》", "（海滨日报）"])("stands alone in the last line: %s", (line) => {
    const article = readPage({ byline: `<p>${TIME}</p>`, body: [...PROSE, line] });
    expect(article.source).toEqual({ name: "海滨日报" });
    expect(article.blocks).toHaveLength(PROSE.length);
  });

  it("ends the last paragraph, which stays", () => {
    const last = `${PROSE[2]}（海滨日报）`;
    const article = readPage({ byline: `<p>${TIME}</p>`, body: [...PROSE.slice(0, 2), last] });
    expect(article.source).toEqual({ name: "海滨日报" });
    expect(article.evidence.source).toMatchObject({ method: "line", where: "last line" });
    expect(article.blocks).toHaveLength(PROSE.length);
  });

  it.each([
    ["（海滨日報‧報道：林志豪）", "海滨日報"],
    ["（摄影：海滨日报记者 方敏）", undefined],
    ["（海滨日报记者 方敏 摄）", undefined],
  ])("is the writer's in the last line, not the photographer's: %s", (credit, name) => {
    const body = [...PROSE.slice(0, 2), PROSE[2] + credit];
    expect(readPage({ byline: `<p>${TIME}</p>`, body }).source?.name).toBe(name);
  });

  it("is no other word in the last line", () => {
    const article = readPage({ byline: `<p>${TIME}</p>`, body: [...PROSE, "（即时新闻稿）"] });
    expect(article.source).toBeUndefined();
  });
});

describe("the medium that a page states about itself", () => {
  it.each(["mediaid", "source", "contentsource", "sourcename", "apub:source", "copyright-source"])(
    "stands in the meta tag %s",
    (name) => {
      const { source, evidence } = readPage({ head: `<meta name="${name}" content="海滨日报">` });
      expect(source).toEqual({ name: "海滨日报" });
      expect(evidence.source).toMatchObject({ method: "meta", where: name, text: "海滨日报" });
    },
  );

  it.each(["mediaid", "source"])(
    "is any name in %s, but a platform's account in mediaid",
    (name) => {
      const head = `<meta name="${name}" content="滨江晨读">`;
      expect(readPage({ head }).source).toEqual({ name: "滨江晨读" });
      const account = readPage({ head }, { url: "https://www.toutiao.com/a1/" });
      expect(account.source).toEqual(name === "source" ? { name: "滨江晨读" } : undefined);
    },
  );

  it("is a medium that has an account", () => {
    const head = '<meta name="mediaid" content="海滨日报">';
    const { source } = readPage({ head }, { url: "https://www.toutiao.com/a1/" });
    expect(source).toEqual({ name: "海滨日报" });
  });

  it("has up to thirty characters", () => {
    const read = (name: string) => readPage({ head: `<meta name="source" content="${name}">` });
    expect(read("滨".repeat(30)).source).toEqual({ name: "滨".repeat(30) });
    expect(read("滨".repeat(31)).source).toBeUndefined();
    const front = (name: string) => parseArticle(mirror(`source: ${name}`)).source;
    expect(front("滨".repeat(30))).toStrictEqual({ name: "滨".repeat(30) });
    expect(front("滨".repeat(31))).toBeUndefined();
  });

  it("is no code", () => {
    expect(readPage({ head: '<meta name="source" content="site-104363">' }).source).toBeUndefined();
  });

  it("is believed less than the displayed one", () => {
    const head = '<meta name="source" content="海滨晚报">';
    expect(readSource(`<p>${TIME} 海滨日报</p>`, { head })).toEqual({ name: "海滨日报" });
  });

  it("stands in a front matter, with its address", () => {
    const { source, evidence } = parseArticle(mirror("source: 海滨日报", `source_url: ${ADDRESS}`));
    expect(source).toEqual({ name: "海滨日报", url: ADDRESS });
    expect(evidence.source).toMatchObject({ method: "front-matter", where: "source" });
    expect(parseArticle(mirror("source: 海滨日报")).source).toEqual({ name: "海滨日报" });
    expect(parseArticle(mirror(`source: ${"海滨".repeat(16)}`)).source).toBeUndefined();
    const map = parseArticle(mirror(`source: {name: 海滨日报, url: "${ADDRESS}"}`));
    expect(map.source).toEqual(source);
  });
});

describe("the medium in a newspaper's mark", () => {
  it("opens the first paragraph", () => {
    const body = [`【海濱日報專訊】${PROSE[0]}${PROSE[1]}`, ...PROSE.slice(1)];
    const { source, evidence } = readPage({ body });
    expect(source).toEqual({ name: "海濱日報" });
    const text = body[0]?.slice(0, 60);
    expect(evidence.source).toMatchObject({ method: "line", where: "dateline", text });
  });

  it.each([
    ["（中央社記者林志豪台北12日電）", "中央社"],
    ["新华社北京3月4日电（记者 方敏）", "新华社"],
    ["海滨网记者方敏报道：", "海滨网"],
  ])("or is the agency of a dateline: %s", (dateline, name) => {
    const body = [`${dateline}${PROSE[0]}`, ...PROSE.slice(1)];
    expect(readPage({ body }).source).toEqual({ name });
    expect(readPage({ byline: "来源：海滨晚报", body }).source).toEqual({ name: "海滨晚报" });
  });

  it("is no agency whose own site it is", () => {
    const body = [`（海滨社記者林志豪台北12日電）${PROSE[0]}`, ...PROSE.slice(1)];
    expect(readPage({ body }).source).toEqual({ name: "海滨社" });
    expect(readPage({ body, below: "<p>海滨社 版权所有</p>" }).source).toBeUndefined();
  });

  it("is none that a report only quotes", () => {
    const body = [`据海滨日报报道，${PROSE[0]}`, ...PROSE.slice(1)];
    expect(readPage({ body }).source).toBeUndefined();
  });

  it("stands below a dump's last paragraph, above the editor", () => {
    const { source } = parseArticle(dump([], [TIME], ["《海滨日报》", "(编辑：方敏)"]));
    expect(source).toEqual({ name: "海滨日报" });
  });

  it("opens the first paragraph below a subheading too", () => {
    const body = ["滨江的清晨", `【海濱日報專訊】${PROSE[0]}`, ...PROSE.slice(1)];
    expect(readPage({ body }).source).toEqual({ name: "海濱日報" });
  });

  it("is no other body's", () => {
    const body = [`（滨江区政府消息）${PROSE[0]}`, ...PROSE.slice(1)];
    expect(readPage({ body }).source).toBeUndefined();
  });

  it("stands with the writer on a line of its own", () => {
    const { source, evidence } = readPage({ byline: `<p>${TIME}</p><p>王帆/海滨青年报</p>` });
    expect(source).toEqual({ name: "海滨青年报" });
    expect(evidence.source?.where).toBe("writer's medium");
  });

  it("is none that stands with a writer above the headline or in the midst of the body", () => {
    const line = "王帆/海滨青年报";
    const byline = `<p>${TIME}</p>`;
    expect(readPage({ above: `<p>${line}</p>`, byline }).source).toBeUndefined();
    const body = [PROSE[0] ?? "", line, ...PROSE.slice(1)];
    expect(readPage({ byline, body }).source).toBeUndefined();
  });
});

describe("the medium by an adapter", () => {
  const read = (byline: string, source: Matchers = ".from") => {
    const adapter = defineAdapter({ name: "jiangcheng", signature: /海滨网/u, source });
    return readPage(
      { byline: `<p>海滨网</p>${byline}` },
      { url: "https://www.example.cn/1.html" },
      [adapter],
    );
  };

  it.each([
    ["<p class='from'>海滨日报</p>", { name: "海滨日报" }],
    ["<p class='from'>2023-06-15 来源：海滨日报</p>", { name: "海滨日报" }],
    ["<p class='from'>海滨日报 2023-06-15 08:10</p>", { name: "海滨日报" }],
    ["<p class='from'>海滨日报 2023-06-15 第三版</p>", { name: "海滨日报" }],
    ["<p class='from'>作者：方敏 来源：海滨日报</p>", { name: "海滨日报" }],
    [
      "<p class='from'><a href='/media/1'>海滨科技</a>&nbsp;<a href='/weibo'>微博</a></p>",
      { name: "海滨科技", url: "https://www.example.cn/media/1" },
    ],
    [
      "<p class='from'><a href='/media/1'>海滨日报</a></p>",
      { name: "海滨日报", url: "https://www.example.cn/media/1" },
    ],
    [
      "<p><a class='from' href='//media.example.cn/'>海滨日报</a></p>",
      { name: "海滨日报", url: ADDRESS },
    ],
    ["<p class='from'><a href='javascript:void(0)'>海滨日报</a></p>", { name: "海滨日报" }],
  ])("%s", (byline, expected) => {
    const { source, evidence } = read(byline);
    expect(source).toEqual(expected);
    expect(evidence.source).toMatchObject({ method: "selector", where: ".from", confidence: 0.97 });
  });

  it("is no pair of brackets", () => {
    expect(read("<p class='from'>【】</p><p>来源：海滨晚报</p>").source).toEqual({
      name: "海滨晚报",
    });
  });

  it("may stand in a line that a pattern matches", () => {
    const { source, evidence } = read("<p>选自《海滨日报》</p>", /^选自《(.+)》$/u);
    expect(source).toEqual({ name: "海滨日报" });
    expect(evidence.source).toMatchObject({ method: "pattern", text: "海滨日报" });
  });

  it("is no sentence", () => {
    const { source } = read(`<p class='from'>${PROSE[0]}</p><p>${TIME} 来源：海滨日报</p>`);
    expect(source).toEqual({ name: "海滨日报" });
  });
});

it("the headline is no medium", () => {
  const raw = dump([], [`${TIME} 来源：滨江新区三座图书馆同日开放`]);
  expect(parseArticle(raw).source).toBeUndefined();
});

describe("what states no medium", () => {
  it.each(["头图来源｜海滨图片", "题图来自：海滨图片", "封面来源：海滨图片"])(
    "%s is the picture's",
    (text) => {
      expect(readSource(`<p>${TIME}</p>`, { body: [...PROSE, text] })).toBeUndefined();
    },
  );

  it.each(["出版時間", "出版", "更改時間", "建立時間"])("%s is the label of a time", (label) => {
    const article = readPage({ byline: `<p>${label}：2023/06/15 08:10</p>` });
    expect(article.source).toBeUndefined();
    expect(article.publishedAt).toBe("2023-06-15T08:10+08:00");
  });
});

describe("what stands beside the time and is no medium", () => {
  it.each(
    `查看原图 打印本稿 关闭窗口 推荐给朋友 全屏阅读 听新闻 生成海报 手机扫码 夜间模式 无障碍浏览 阅读时长 点击率 会员专属 網友投稿 稍後閱讀 回上頁 約3分鐘 檢視原文 文章字級
    本帖最后由永和播报编辑 更新时间 北京时间 发稿时间 生效日期 周一 多云 民生 三农 港聞 影劇 国际新闻 體育新聞 新闻中心 值班主任 责任校对 站长 编委会 小编 本报 频道 客户端 第A3版:国际 IP属地江苏 主动公开 主题分类 索引号 公开`.split(
      /\s+/u,
    ),
  )("%s", (word) => {
    for (const line of [`${TIME} ${word}`, `${word} ${TIME}`]) {
      for (const article of [
        readPage({ byline: `<p>${line}</p>` }),
        parseArticle(dump([], [line])),
      ]) {
        const { source, authors, editors, publishedAt } = article;
        expect({ source, authors, editors, publishedAt }).toEqual({
          source: undefined,
          authors: [],
          editors: [],
          publishedAt: "2023-06-15T08:10+08:00",
        });
      }
    }
  });

  it.each(
    "国际在线 参考消息 虎嗅 澎湃 中時 新闻晨报 生活日报 健康时报 科技日报 热点新闻网 教育信息网 滨江观察".split(
      " ",
    ),
  )("but %s is one", (name) => {
    expect(readSource(`<p>${TIME} ${name}</p>`)).toEqual({ name });
    expect(readSource(`<p>来源：${name} ${TIME}</p>`)).toEqual({ name });
  });

  it("is no part of the time", () => {
    for (const byline of ["2023年6月15日上午9时", "北京时间2023年6月15日9时"]) {
      expect(readSource(`<p>${byline}</p>`)).toBeUndefined();
      expect(readSource(`<p>海滨日报 ${byline}</p>`)).toEqual({ name: "海滨日报" });
    }
    expect(readSource(`<p>海滨日报 ${TIME}（北京时间）</p>`)).toEqual({ name: "海滨日报" });
  });

  it.each(["教育部", "国资委", "《海滨》杂志"])("is an office or a periodical: %s", (name) => {
    expect(readSource(`<p>${TIME} ${name}</p>`)).toEqual({ name });
    expect(parseArticle(dump([], [`${TIME} ${name}`])).source).toEqual({ name });
  });

  it("is left out behind a medium that no rule knows", () => {
    expect(readSource(`<p>${TIME} 滨江观察 查看原图</p>`)).toEqual({ name: "滨江观察" });
  });
});
