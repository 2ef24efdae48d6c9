import { describe, expect, it } from "vitest";
import { defineAdapter, parseArticle } from "../../src/index.js";
import { HEADLINE, PROSE, readPage, TIME } from "../pages.js";

const TITLE = "三座馆之间通借通还";
const NEAR = "便民服务再添新点";

/** The headline, and how it was found, of a page that has such lines above its body. */
function read(above: string, title = ""): readonly [string | undefined, string | undefined] {
  const body = PROSE.map((text) => `<p>${text}</p>`).join("");
  const raw = `<html><head><title>${title}</title></head><body>${above}<div class="content">${body}</div></body></html>`;
  const article = parseArticle(raw);
  return [article.title, article.evidence.title?.where];
}

describe("a displayed headline", () => {
  const long = "江城市人民政府关于加强早市管理的通知";

  it.each([
    ["<h1>江城市人民政府关于<br>加强早市管理的通知</h1>"],
    ["<p align=center><strong>江城市人民政府<br/>关于加强早市管理<br/>的通知</strong></p>"],
  ])("is joined where it is broken and the page states it whole: %s", (above) => {
    expect(read(above, `${long}_江城网`)[0]).toBe(long);
  });

  it("leaves none of its lines to the body", () => {
    const above = "<p align=center><strong>江城市人民政府关于<br/>加强早市管理的通知</strong></p>";
    const body = PROSE.map((text) => `<p>${text}</p>`).join("");
    const raw = `<title>${long}_江城网</title><table><tr><td>${above}${body}</td></tr></table>`;
    const [first] = parseArticle(raw).blocks;
    expect(first).toMatchObject({ text: PROSE[0] });
    const flat = `<title>${long}_江城网</title><div>${long}<br>${PROSE.join("<br>")}</div>`;
    expect(parseArticle(flat).blocks).toHaveLength(PROSE.length);
  });

  it("may have a dot, as foreign names do", () => {
    expect(read("<h1>新春走基层·山村里的年</h1>")[0]).toBe("新春走基层·山村里的年");
    expect(read("<p>江城网</p><p>两会·声音</p><p>2024-05-06 10:20</p>")[0]).toBe("两会·声音");
  });

  it("is nothing where a line is the site's name alone", () => {
    const raw =
      "<title>健康報</title>2012-1-2<li>【江城醒報林志豪】<li>渡輪公司所屬兩艘船的船長方敏也是江城碼頭會長他表示，當會長的人，應當支持碼頭改建";
    expect(parseArticle(raw).evidence.title?.alternatives).toBeUndefined();
  });

  it("is not joined with what the page does not state", () => {
    const above = "<h1>江城市人民政府关于加强早市管理的通知<br>旧馆翻修一新</h1>";
    expect(read(above, `${long}_江城网`)[0]).toBe(long);
  });

  it("is what stands above the body, not the link to it in a list", () => {
    const above = `<ul><li><a href="/1">${TITLE}</a></li></ul><p>2023年6月15日 星期四</p><table><tr><td class="font02">读者不必再两头跑</td></tr><tr><td class="font01">${TITLE}</td></tr></table>`;
    const body = PROSE.map((text) => `<p>${text}</p>`).join("");
    const article = parseArticle(
      `<html><head><title>${TITLE}</title></head><body>${above}<div>${body}</div></body></html>`,
    );
    expect([article.title, article.subtitle]).toEqual([TITLE, "读者不必再两头跑"]);
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

  it("needs no line of its own", () => {
    const above = `<p>滨江<span class="top">${NEAR}</span>海滨</p>`;
    expect(readPage({ above }, {}, [adapter]).title).toBe(NEAR);
  });
});

describe("the first line of a dump", () => {
  const read = (...lines: readonly string[]) => parseArticle([...lines, ...PROSE].join("\n")).title;

  it("is the page's title, without its site believed less than a line near the body", () => {
    expect(read("海滨网滨江频道新闻", NEAR, TITLE, "2023-06-15 08:10")).toBe(TITLE);
    expect(read(`${HEADLINE}_海滨网`, "登录", "2023-06-15 08:10")).toBe(HEADLINE);
  });

  it("tells which of the lines is the headline", () => {
    expect(read(`${TITLE}_海滨网`, TITLE, NEAR, "滨江新区的又一件实事", "2023-06-15 08:10")).toBe(
      TITLE,
    );
  });
});

describe("the headline of a dump", () => {
  const read = (...lines: readonly string[]) => parseArticle([...lines, ...PROSE].join("\n")).title;
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
});
