import { describe, expect, it } from "vitest";
import { type Article, createParser, defineAdapter, parseArticle } from "../../src/index.js";
import { HEADLINE, PROSE, readPage, TIME } from "../pages.js";

const TITLE = "三座馆之间通借通还";
const NEAR = "便民服务再添新点";

/** What a page states as its title where its headline is another; such a title is believed a little. */
const OTHER = "江城渡轮复航首日客流过万";
const TRAIL = "<p>首页 &gt; 滨江 &gt; 正文</p>";

/** The article of a page that has such lines above and below its body. */
function parse(above: string, title = "", below = ""): Article {
  const body = PROSE.map((text) => `<p>${text}</p>`).join("");
  return parseArticle(
    `<html><head><title>${title}</title></head><body>${above}<div class="content">${body}</div>${below}</body></html>`,
  );
}

/** The headline, and how it was found, of a page that has such lines above its body. */
function read(above: string, title = ""): readonly [string | undefined, string | undefined] {
  const article = parse(above, title);
  return [article.title, article.evidence.title?.where];
}

/** The headline of a dump that has such lines above its body, and such below. */
function readDump(above: readonly string[], below: readonly string[] = []): string | undefined {
  return parseArticle([...above, ...PROSE, ...below].join("\n")).title;
}

const links = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p><a href="/${i}">滨江第${i}频道</a></p>`).join("");
/** A line of so many Han characters. */
const sized = (length: number): string => "图书馆开放首日".padEnd(length, "馆").slice(0, length);

describe("a displayed headline", () => {
  const whole = "江城市人民政府关于加强早市管理的通知";

  it.each([
    ["<h1>江城市人民政府关于<br>加强早市管理的通知</h1>"],
    ["<p align=center><strong>江城市人民政府<br/>关于加强早市管理<br/>的通知</strong></p>"],
  ])("is joined where it is broken and the page states it whole: %s", (above) => {
    expect(read(above, `${whole}_江城网`)[0]).toBe(whole);
  });

  it("that is broken leaves none of its lines as a headline beside it", () => {
    const above = "<h1>江城市人民政府关于<br>加强早市管理的通知</h1>";
    expect(parse(above, `${whole}_江城网`).evidence.title?.alternatives).toBeUndefined();
  });

  it("is as likely as the likeliest of its lines: the first may be short and far from the body", () => {
    const broken = "<p>江城市<br>人民政府关于加强早市管理的通知</p>";
    expect(read(`<h2>${NEAR}</h2>${broken}`, `${whole}_江城网`)[0]).toBe(whole);
  });

  it("leaves none of its lines to the body", () => {
    const above = "<p align=center><strong>江城市人民政府关于<br/>加强早市管理的通知</strong></p>";
    const body = PROSE.map((text) => `<p>${text}</p>`).join("");
    const raw = `<title>${whole}_江城网</title><table><tr><td>${above}${body}</td></tr></table>`;
    const [first] = parseArticle(raw).blocks;
    expect(first).toMatchObject({ text: PROSE[0] });
    const flat = `<title>${whole}_江城网</title><div>${whole}<br>${PROSE.join("<br>")}</div>`;
    expect(parseArticle(flat).blocks).toHaveLength(PROSE.length);
  });

  it("may have a dot, as foreign names do", () => {
    expect(read("<h1>新春走基层·山村里的年</h1>")[0]).toBe("新春走基层·山村里的年");
    expect(read("<p>江城网</p><p>两会·声音</p><p>2024-05-06 10:20</p>")[0]).toBe("两会·声音");
  });

  it.each(["【海滨日报】", "(www.example.cn)"])("is not %s, the site's name alone", (line) => {
    expect(parse(`<h1>${line}</h1>`).title).toBeUndefined();
    expect(parse("", line).title).toBeUndefined();
  });

  it("is not joined with what the page does not state", () => {
    const above = "<h1>江城市人民政府关于加强早市管理的通知<br>旧馆翻修一新</h1>";
    expect(read(above, `${whole}_江城网`)[0]).toBe(whole);
  });

  it("is what stands above the body, not the link to it in a list", () => {
    const above = `<ul><li><a href="/1">${TITLE}</a></li></ul><p>2023年6月15日 星期四</p><table><tr><td class="font02">读者不必再两头跑</td></tr><tr><td class="font01">${TITLE}</td></tr></table>`;
    const body = PROSE.map((text) => `<p>${text}</p>`).join("");
    const article = parseArticle(
      `<html><head><title>${TITLE}</title></head><body>${above}<div>${body}</div></body></html>`,
    );
    expect([article.title, article.subtitle]).toEqual([TITLE, "读者不必再两头跑"]);
  });

  it("is what stands above the body, even where the link to it is marked and nearer to a date", () => {
    const list = `<ul><li class="title"><a href="/1">${TITLE}</a></li></ul>`;
    const above = `${list}<p>2023年6月15日 星期四</p><p>读者不必再两头跑</p><h4>${TITLE}</h4>`;
    expect(read(above, TITLE)).toEqual([TITLE, "h4"]);
  });

  it("may be a link itself, whatever repeats it: other links, a line below the body", () => {
    const linked = `<h1><a href="/1">${TITLE}</a></h1>`;
    expect(read(linked)).toEqual([TITLE, "h1"]);
    expect(read(`${linked}<p><a href="/1">${TITLE}</a></p>`)).toEqual([TITLE, "h1"]);
    expect(parse(linked, "", `<p>${TITLE}</p>`).title).toBe(TITLE);
  });

  it.each([
    [`<h1>${TITLE}</h1>`, "h1"],
    [`<h2>${TITLE}</h2>`, "h2"],
    [`<h4>${TITLE}</h4>`, "h4"],
    [`<p>${TITLE}</p>`, "line above the body"],
  ])("%s is found as %s", (above, where) => {
    expect(read(above)).toEqual([TITLE, where]);
  });

  it.each([
    ["the nearer of two plain lines", `<p>${NEAR}</p><p>${TITLE}</p>`],
    ["a heading above a plain line", `<h3>${TITLE}</h3><p>${NEAR}</p>`],
    ["a heading of higher rank", `<h1>${TITLE}</h1><h2>${NEAR}</h2>`],
    ["a line in an element called so", `<p class="main-title">${TITLE}</p><p>${NEAR}</p>`],
    ["a line of a headline's length", `<p>${TITLE}</p><p>滨江要闻</p>`],
    ["the line above the byline", `<p>${TITLE}</p>${TIME}<p>${NEAR}</p>`],
    ["a line that links nothing", `<p>${TITLE}</p><p><a href="/1">${NEAR}</a></p>`],
    [
      "no line above the button to follow an account",
      `<p>${TITLE}</p><p>滨江观察每天一篇好文</p><p>关注</p>`,
    ],
    [
      "no address",
      `<p>${TITLE}</p><p>http://www.example.cn/news/2023/0615/library-opening-day-one.html</p>`,
    ],
    ["no medium", `<p>${TITLE}</p><p>海滨日报</p>`],
    ["no person", `<p>${TITLE}</p><h1>王晓帆</h1>`],
    ["no credit", `<p>${TITLE}</p><p>海滨日报记者 王晓帆 方敏</p>`],
    ["no heading of a few characters", `<p>${TITLE}</p><h1>快讯</h1>`],
    ["no caption", `<p>${TITLE}</p><p>图为读者在馆内阅读的情景</p>`],
  ])("is %s", (_, above) => {
    expect(read(above)[0]).toBe(TITLE);
  });

  it("may name a medium where it is long, or a heading", () => {
    const long = "滨江新区读者代表走进海滨日报";
    expect(read(`<p>${NEAR}</p><p>${long}</p>`)[0]).toBe(long);
    expect(read(`<p>${NEAR}</p><h1>走进海滨日报</h1>`)[0]).toBe("走进海滨日报");
  });

  it("is no paragraph, however it is marked", () => {
    const long = `<h1>${PROSE[0]}${PROSE[1]}${PROSE[2]}</h1>`;
    expect(read(`<p>${TITLE}</p>${long}`)[0]).toBe(TITLE);
    expect(read(`<p>${TITLE}</p><h1>${"library opening day ".repeat(12)}</h1>`)[0]).toBe(TITLE);
  });

  it("is no line that merely stands above a button's words", () => {
    expect(read(`<p>${NEAR}</p><p>${TITLE}</p><p>关注度上升</p>`)[0]).toBe(TITLE);
  });

  it.each([
    ["a medium's name", "海滨日报"],
    ["a medium's name of eight characters", "滨江新区海滨晚报"],
    ["a credit with a colon", "海滨日报报道：渡轮复航"],
    ["a second headline", `——${TITLE}`],
    ["the page's own words", "展开全部"],
  ])("is not %s alone", (_, line) => {
    expect(read(`<p>${line}</p>`)[0]).toBeUndefined();
  });

  it("ends like a medium's name where it is too long for one", () => {
    expect(read("<p>滨江新区的海滨晚报</p>")[0]).toBe("滨江新区的海滨晚报");
  });

  it("may begin with dashes where it is marked as one", () => {
    const line = `——${TITLE}`;
    expect(read(`<h1>${line}</h1>`)).toEqual([line, "h1"]);
  });

  it("is marked with three to ninety characters", () => {
    expect(read("<h1>三馆</h1>")[0]).toBeUndefined();
    expect(read("<h1>三座馆</h1>")[0]).toBe("三座馆");
    expect(read(`<h1>${sized(90)}</h1>`)[0]).toBe(sized(90));
    expect(read(`<h1>${sized(91)}</h1>`)[0]).toBeUndefined();
  });

  it.each([
    [6, OTHER],
    [7, sized(7)],
    [45, sized(45)],
    [46, OTHER],
  ])("is rather a plain line of %i characters than the page's title: %s", (length, expected) => {
    expect(read(`<p>${sized(length)}</p>`, OTHER)[0]).toBe(expected);
  });

  it("is a short line only right above the body", () => {
    expect(read("<p>滨江要闻</p>")[0]).toBe("滨江要闻");
    const credits = "<p>海滨日报记者 王晓帆</p><p>海滨日报摄影 方敏</p>";
    expect(read(`<p>滨江要闻</p>${credits}`)[0]).toBeUndefined();
  });

  it("below the time is the first line alone, and no paragraph of the body", () => {
    const { title, evidence } = parse(`${TIME}<p>${TITLE}</p><p>${NEAR}</p>`);
    expect([title, evidence.title?.alternatives]).toEqual([TITLE, undefined]);
    const first = "三座馆之间通借通还，读者不必再两头跑，借书原来这么方便！";
    const body = [first, ...PROSE].map((text) => `<p>${text}</p>`).join("");
    expect(parseArticle(`${TIME}<div>${body}</div>`).title).toBeUndefined();
  });

  it("is not that of another article below the body", () => {
    expect(parse("", "", `<p>${OTHER}</p>${TIME}`).title).toBeUndefined();
  });
});

describe("the distance from the headline to the byline", () => {
  it.each([
    ["links, however many", links(6), TITLE],
    ["a name, as short as a menu's words", "<p>王晓帆</p>", TITLE],
    ["a second headline of six characters", "<p>——六万册书可借</p>", TITLE],
    ["one of seven", "<p>——六万册书可借还</p>", OTHER],
    ["a line", "<p>海滨日报记者 王晓帆</p>", OTHER],
  ])("is lines of text: with %s between, it is rather …", (_, between, expected) => {
    expect(read(`<p>${TITLE}</p>${between}`, OTHER)[0]).toBe(expected);
  });

  it.each([
    ["the time, not the channel's editor", "责任编辑：王晓帆", "2023-06-15 08:10"],
    ["the medium", "责任编辑：王晓帆", "来源：海滨日报"],
  ])("is counted from %s", (_, editor, byline) => {
    expect(read(`<p>${NEAR}</p><p>${editor}</p><p>${TITLE}</p><p>${byline}</p>`)[0]).toBe(TITLE);
  });

  it.each([
    ["a time with an editor", "2023-06-15 08:10 责任编辑：王晓帆"],
    ["a medium with an editor", "来源：海滨日报 责任编辑：王晓帆"],
    ["a medium", "来源：海滨日报"],
    ["a day that only the present would tell", "昨天 08:10"],
  ])("is counted from %s, the first of several", (_, byline) => {
    const above = `<p>${TITLE}</p><p>${byline}</p><p>${NEAR}</p><p>2023-06-15 08:10</p>`;
    expect(read(above)[0]).toBe(TITLE);
  });

  it("is counted from what stands above the breadcrumb where nothing stands below it", () => {
    expect(read(`<p>${TITLE}</p>${TIME}${TRAIL}<p>${NEAR}</p>`)[0]).toBe(TITLE);
    expect(read(`<p>${NEAR}</p>${TIME}${TRAIL}<p>${TITLE}</p>${TIME}`)[0]).toBe(TITLE);
  });

  it("is counted from the body where a time is twelve lines away, or below", () => {
    expect(read(`${TIME}${links(12)}<p>${TITLE}</p>`, OTHER)[0]).toBe(TITLE);
    const below = "<p>滨江新区读者代表留言</p><p>来源：海滨日报</p>";
    expect(parse(`<p>${TITLE}</p>`, "", below).title).toBe(TITLE);
  });
});

describe("a headline that the page states as its title", () => {
  it.each([
    ["whole", TITLE],
    ["with the site's name", `${TITLE}_海滨网`],
    ["with words in front", `滨江观察：${TITLE}`],
    ["without the words in front of it", "馆之间通借通还"],
  ])("%s is believed further away", (_, title) => {
    const above = `<p>${TITLE}</p><p>${NEAR}</p><p>滨江新区的又一件实事</p>`;
    expect(read(above, title)[0]).toBe(TITLE);
    expect(read(above)[0]).toBe("滨江新区的又一件实事");
  });

  it("is believed where both begin alike", () => {
    const line = "滨江新区三座图书馆同日开放，居民称好";
    const above = `<p>${line}</p><p>${TITLE}</p><p>${NEAR}</p>`;
    expect(read(above, "滨江新区三座图书馆同日开放便民利民")[0]).toBe(line);
    expect(read(above, "滨江新区三馆今天同日开放便民利民")[0]).not.toBe(line);
  });

  it.each([`——${TITLE}`, "海滨日报报道：渡轮复航"])("may be %s", (line) => {
    expect(read(`<p>${line}</p>`, line)).toEqual([line, "line above the body"]);
  });

  it("is not told by a few words in common", () => {
    expect(read(`<p>${TITLE}</p><p>${NEAR}</p>`, "通借通还")[0]).not.toBe(TITLE);
  });

  it("is rather the line that is it than one that holds it", () => {
    const longer = `${TITLE}，读者称好`;
    expect(read(`<p>${TITLE}</p><p>${longer}</p>`, TITLE)[0]).toBe(TITLE);
  });

  it("may stand below the body's first lines, as long as it is stated or marked", () => {
    const body = PROSE.map((text) => `<p>${text}</p>`).join("");
    const below = (line: string, title = "") =>
      parseArticle(`<html><head><title>${title}</title></head><body>${body}${line}</body></html>`)
        .title;
    expect(below(`<p>${TITLE}</p>`)).toBeUndefined();
    expect(below(`<p>${TITLE}</p>`, `${TITLE}_海滨网`)).toBe(TITLE);
    expect(below(`<h1>${TITLE}</h1>`)).toBe(TITLE);
  });
});

describe("a headline by an adapter", () => {
  const adapter = defineAdapter({ name: "jiangcheng", signature: /图书馆/u, title: ".top" });

  it("has its line, below which the time is looked for however far the body is", () => {
    const lines = Array.from({ length: 9 }, (_, i) => `<p>频道${i}</p>`).join("");
    const above = `<p class="top">${NEAR}</p><p>2022-01-01 00:00</p>${lines}`;
    const article = readPage({ above }, {}, [adapter]);
    expect(article).toMatchObject({ title: NEAR, publishedAt: "2022-01-01T00:00+08:00" });
  });

  it("has the body below it, whatever stands above", () => {
    const others = PROSE.map((text) => `<p>${text}海滨大桥昨天起封闭检修，公交绕行。</p>`).join("");
    const above = `<div>${others}</div>${links(3)}<p class="top">${NEAR}</p>`;
    const body = PROSE.map((text) => `<p>${text}</p>`).join("");
    const read = createParser({ adapters: [adapter] });
    const { title, blocks } = read(`<body>${above}<div>${body}</div></body>`);
    expect([title, blocks.length]).toEqual([NEAR, PROSE.length]);
    expect(blocks[0]).toMatchObject({ text: PROSE[0] });
  });

  it("is told beside the page's first lines, which lost", () => {
    const above = `<p>${TITLE}</p><p class="top">${NEAR}</p>`;
    const { evidence } = readPage({ above }, {}, [adapter]);
    expect(evidence.title?.alternatives?.map(({ value }) => value)).toContain(TITLE);
  });

  it("needs no line of its own", () => {
    const above = `<p>滨江<span class="top">${NEAR}</span>海滨</p>`;
    expect(readPage({ above }, {}, [adapter]).title).toBe(NEAR);
  });
});

describe("the first line of a dump", () => {
  const read = (...lines: readonly string[]) => readDump(lines);

  it("is the page's title, without its site believed less than a line near the body", () => {
    expect(read("海滨网滨江频道新闻", TITLE, "2023-06-15 08:10")).toBe(TITLE);
    expect(read(`${HEADLINE}_海滨网`, "登录", "2023-06-15 08:10")).toBe(HEADLINE);
  });

  it("tells which of the lines is the headline", () => {
    expect(read(`${TITLE}_海滨网`, TITLE, NEAR, "滨江新区的又一件实事", "2023-06-15 08:10")).toBe(
      TITLE,
    );
  });

  it.each([
    ["whole, with the site's name behind it", `${TITLE}_海滨网`, TITLE],
    ["with seven characters", "七字标题在这里_海滨网", "七字标题在这里"],
    ["not without the site's name", OTHER, "秋日码头"],
    ["not with six characters", "六字标题在此_海滨网", "秋日码头"],
  ])("is believed before a short line: %s", (_, first, expected) => {
    expect(read(first, "秋日码头", "2023-06-15 08:10")).toBe(expected);
  });

  it("is the page's, the headline what stands below the time", () => {
    expect(read("海滨网滨江频道新闻", "2023-06-15 08:10", TITLE)).toBe(TITLE);
  });

  it("is the headline where 原标题 repeats it, not where that repeats another line", () => {
    const original = `原标题：${TITLE}`;
    expect(readDump([TITLE, NEAR, "2023-06-15 08:10"], [original])).toBe(TITLE);
    expect(readDump([NEAR, "2023-06-15 08:10", TITLE], [original])).toBe(TITLE);
  });
});

/** Headlines that hold a word or a label of the page's own. */
const LIKE_THE_PAGES_OWN = [
  "两万人参与滨江马拉松",
  "招聘150人！滨江新区发布公告",
  "隐私、安全如何兼顾？人脸识别进小区引争议",
  "首张“一业一证”许可证 30分钟办结",
  "滨江每个村都有了法律顾问",
  "我要上春晚",
  "你可能不知道的滨江冷知识",
  "投票选出你心中的最美书店",
  "标签化的年轻人",
  "时间：一位馆员的四十年",
];

describe("a headline that reads like the page's own words", () => {
  it.each(LIKE_THE_PAGES_OWN)("is one where a dump's first line states it: %s", (headline) => {
    const lines = ["首页 新闻 体育", headline, "2023-06-15 08:10 来源：海滨日报"];
    expect(readDump([`${headline}_海滨网`, ...lines])).toBe(headline);
  });

  it.each(LIKE_THE_PAGES_OWN.slice(0, -1))("is one by its markup: %s", (headline) => {
    expect(read(`<h1>${headline}</h1>${TIME}`)[0]).toBe(headline);
  });

  it.each(["评论：", "视频：", "专题：", "网友评论："])(
    "is one above the byline where the body speaks of it: %s…",
    (label) => {
      const headline = `${label}社区图书馆开放首日`;
      const byline = "2023-06-15 08:10 来源：海滨日报";
      expect(readDump(["海滨网滨江频道首页", headline, byline])).toBe(headline);
    },
  );

  it("is none where nothing says so", () => {
    expect(readDump(["分享到微信好友", "2023-06-15 08:10 来源：海滨日报"])).toBeUndefined();
    expect(read(`<h1>分享 收藏</h1>${TIME}`)[0]).toBeUndefined();
  });
});

describe("the headline of a digital newspaper's dump", () => {
  const menus = [
    "海滨日报",
    "2023年06月15日 星期四",
    "第 A05 版：民生",
    "上一版 下一版",
    "版面编辑：王晓帆",
  ];

  it("stands above the writers, below the day and the menus", () => {
    const lines = [...menus, "新区见闻", HEADLINE, "□ 本报记者 方晓 本报通讯员 周涛"];
    expect(readDump(lines)).toBe(HEADLINE);
    expect(readDump([...lines, "图为一馆的阅览室。 方晓 摄"])).toBe(HEADLINE);
  });

  it("is none above a text that nobody signs", () => {
    expect(readDump([HEADLINE, "2023-06-15 08:10 来源：海滨日报", "一馆首日"])).toBe(HEADLINE);
  });
});

describe("a site's name behind the headline", () => {
  it("leaves two characters in front of a bar", () => {
    expect(read(`<h1>母亲</h1>${TIME}`, "母亲_海滨网")[0]).toBe("母亲");
    expect(read(`<p>${TITLE}</p>${TIME}`, "母亲-海滨网")[0]).toBe(TITLE);
  });

  it.each(["夜渡", "孟知秋", "海滨晚报"])(
    "stands behind a heading of the first rank: %s",
    (headline) => {
      expect(read(`<h1>${headline}</h1>${TIME}`, `${headline}-滨江副刊`)[0]).toBe(headline);
      expect(read(`<h1>${headline}</h1><p>${TITLE}</p>${TIME}`, TITLE)[0]).toBe(TITLE);
    },
  );

  it.each(["国际", "國際", "首頁", "線上", "滨江縣政府"])(
    "may be a channel or an office: %s",
    (name) => {
      expect(read(TIME, `三馆同日开放 - ${name}`)[0]).toBe("三馆同日开放");
    },
  );

  it("is no headline by itself", () => {
    expect(read(TIME, "海滨网")[0]).toBeUndefined();
    expect(readDump(["海滨日报", "2023-06-15 08:10"])).toBeUndefined();
  });

  it.each(["反诈有我——织牢防护网", "从木船到大平台——一条航线的前世今生", "小城故事——乡村大舞台"])(
    "stands behind all of it: %s",
    (headline) =>
      expect(read(`<h1>${headline}</h1>${TIME}`, `${headline}_海滨网`)[0]).toBe(headline),
  );
});

describe("the headline of a dump", () => {
  const read = (...lines: readonly string[]) => readDump(lines);
  const TRAIL = "海滨网 > 滨江新闻";

  it.each([
    ["below the time", ["(2023-06-15)", TITLE]],
    ["above it", [TITLE, "(2023-06-15)"]],
  ])("stands %s, and below the breadcrumb, whatever dates stand above that", (_, zone) => {
    const above = [
      "2023年6月15日 星期四",
      "站内搜索 专题 | 交流站 | 繁体",
      "往期",
      "6月14日",
      "6月13日",
    ];
    expect(read(...above, TRAIL, ...zone)).toBe(TITLE);
  });

  it("stands above a second one, and below a kicker, which is shorter", () => {
    const headline = `${TITLE} 两处车站同日迁址`;
    const second = "借书的人说：再也不用跑远路了";
    expect(read(TRAIL, headline, second, "2023-06-15 08:10")).toBe(headline);
    expect(read(TRAIL, "滨江新区又一件实事", headline, "2023-06-15 08:10")).toBe(headline);
  });

  it("stands above a second one, which begins with dashes", () => {
    const second = "——滨江新区三座社区图书馆开放首日见闻";
    const article = parseArticle([TITLE, second, "2023-06-15 08:10", ...PROSE].join("\n"));
    expect([article.title, article.subtitle]).toEqual([TITLE, second]);
  });

  it("is the one that 原标题 repeats of kicker, headline and subtitle", () => {
    const lines = ["滨江新区的又一件实事", TITLE, "六万册书可在任意一馆借还", "2023-06-15 08:10"];
    expect(read(...lines, `原标题：${TITLE}`)).toBe(TITLE);
  });

  it("is no line with a menu between it and the time", () => {
    const menu = "头版 焦点 政治 社会 地方 生活 言论 国际 财经 体育 影视 健康".split(" ");
    expect(read("海滨24-27", "热门栏目 | Binjiang Times", ...menu, TRAIL, "2023-6-15", TITLE)).toBe(
      TITLE,
    );
  });

  it.each([
    ["of eight characters", "三馆之间通借通还", "三馆之间通借通还"],
    ["of no fewer", "三馆通借又通还", undefined],
    ["that is no medium", "滨江新区海滨晚报", undefined],
    ["that is no credit", "海滨日报记者王晓帆", undefined],
  ])("is what stands in front of the time in one line, %s", (_, line, expected) => {
    expect(read(`${line} 2023-06-15 08:10 来源：海滨日报`)).toBe(expected);
  });

  it.each([
    ["with its time", [OTHER, "2023-06-15 08:10 来源：海滨日报"]],
    ["that speaks of the same", ["首日接待读者两千余人藏书六万册"]],
  ])("is not that of another article below the body, %s", (_, below) => {
    expect(readDump([], below)).toBeUndefined();
  });
});
