import { describe, expect, it } from "vitest";
import { readNamedTitle } from "../../src/extract/other-titles.js";
import { defineAdapter, parseArticle } from "../../src/index.js";
import { dump, HEADLINE, mirror, PROSE, readPage, TIME } from "../pages.js";

const ORIGINAL = "三座图书馆开放了";

/** The headline of a page that has such a title element and such lines above its body. */
function headline(title: string, above: string, head = ""): string | undefined {
  const body = PROSE.map((text) => `<p>${text}</p>`).join("");
  const raw = `<html><head><title>${title}</title>${head}</head><body>${above}<div class="content">${body}</div></body></html>`;
  return parseArticle(raw).title;
}

describe("the original headline", () => {
  it.each([
    ["原标题：三座图书馆开放了"],
    ["（原标题：三座图书馆开放了）"],
    ["原標題：三座图书馆开放了"],
    ["原标题：《三座图书馆开放了》"],
    ["（原题为《三座图书馆开放了》）"],
    ["（本文原标题为“三座图书馆开放了”）"],
    ["文章原题是：三座图书馆开放了。"],
  ])("%s", (line) => {
    for (const parts of [
      { byline: `${TIME}<p>${line}</p>` },
      { body: [...PROSE, line] },
      { below: `<p>${line}</p>` },
    ]) {
      const { originalTitle, evidence } = readPage(parts);
      expect(originalTitle).toBe(ORIGINAL);
      expect(evidence.originalTitle).toMatchObject({ method: "line", where: "原标题", text: line });
    }
  });

  it("is nothing that merely speaks of one", () => {
    const problems = ["原题是一道几何题，难住了不少家长。", "原题为开放式问答，没有标准答案。"];
    for (const line of [
      ...problems,
      "原标题：",
      "原标题：微信微博QQ空间",
      "原题解答",
      `${PROSE[0]}原题为《三座图书馆开放了》。`,
    ])
      expect(readPage({ body: [...PROSE, line] }).originalTitle, line).toBeUndefined();
  });

  it.each([
    ["原标题为三座图书馆开放了", "三座图书馆开放了"],
    ["原标题为：三座图书馆开放，读者称好", "三座图书馆开放，读者称好"],
    ["原題為《三座圖書館開放，讀者稱好》", "三座圖書館開放，讀者稱好"],
    ["原标题为三座图书馆开放，读者称好", ""],
    ["原题为三座图书馆开放了", ""],
  ])("is named by %s: %j", (line, title) => {
    expect(readNamedTitle(line)).toBe(title);
  });

  it("keeps the marks around a part of it", () => {
    const byline = `${TIME}<p>原标题：三座馆上新《江城》</p>`;
    expect(readPage({ byline }).originalTitle).toBe("三座馆上新《江城》");
  });

  it("is the first of two, and the other may be seen", () => {
    const byline = `${TIME}<p>原标题：${ORIGINAL}</p><p>原标题：三馆同开</p>`;
    const { originalTitle, evidence } = readPage({ byline });
    expect(originalTitle).toBe(ORIGINAL);
    expect(evidence.originalTitle?.alternatives?.map(({ value }) => value)).toEqual(["三馆同开"]);
  });

  it.each([
    [`原标题 ：${ORIGINAL}`, 0, ORIGINAL],
    [`${ORIGINAL}（原标题：三馆同开）`, 0, `${ORIGINAL}（原标题：三馆同开）`],
    [`原标题：${ORIGINAL}`, 7, ORIGINAL],
    [`原标题：${ORIGINAL}`, 8, undefined],
  ])("is unseen at the head of the body alone: %s behind %i elements", (text, before, title) => {
    const hidden = `<p data-role="original-title" style="display:none">${text}</p>`;
    const body = `${"<i></i>".repeat(before)}${hidden}${PROSE.map((one) => `<p>${one}</p>`).join("")}`;
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}<div class="content">${body}</div></body></html>`;
    expect(parseArticle(raw).originalTitle).toBe(title);
  });

  it("is kept unseen by platforms, in the element that holds the body", () => {
    const hidden = `<p data-role="original-title" style="display:none">原标题：${ORIGINAL}</p>`;
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}<div class="content">${hidden}${PROSE.map((text) => `<p>${text}</p>`).join("")}</div></body></html>`;
    const { originalTitle, evidence } = parseArticle(raw);
    expect(originalTitle).toBe(ORIGINAL);
    expect(evidence.originalTitle).toMatchObject({
      method: "selector",
      where: "[data-role=original-title]",
      text: `原标题：${ORIGINAL}`,
    });
  });

  it("stands in a front matter", () => {
    const { originalTitle, evidence } = parseArticle(mirror(`original_title: ${ORIGINAL}`));
    expect(originalTitle).toBe(ORIGINAL);
    expect(evidence.originalTitle).toMatchObject({
      method: "front-matter",
      where: "original_title",
    });
  });

  it("is where an adapter points", () => {
    const adapter = defineAdapter({
      name: "jiangcheng",
      signature: /图书馆/u,
      originalTitle: ".was",
    });
    const byline = `${TIME}<p class="was">《${ORIGINAL}》</p>`;
    const { originalTitle, evidence } = readPage(
      { byline, below: "<p>原标题：别的标题一则</p>" },
      {},
      [adapter],
    );
    expect(originalTitle).toBe(ORIGINAL);
    expect(evidence.originalTitle).toMatchObject({
      method: "selector",
      where: ".was",
      confidence: 0.97,
    });
  });
});

describe("the subtitle", () => {
  const SECOND = "首日接待读者两千余人";

  it.each([
    ["a heading of lower rank", `<h2>${SECOND}</h2>${TIME}`, "heading beside the headline"],
    [
      "an element called subtitle",
      `${TIME}<div class="sub-title">${SECOND}</div>`,
      "element of a subtitle",
    ],
    ["an element called fubiaoti", `<p class="fubiaoti">${SECOND}</p>`, "element of a subtitle"],
    [
      "an element of Founder's system",
      `<founder-introtitle>${SECOND}</founder-introtitle>`,
      "element of a subtitle",
    ],
    ["a line behind a label", `${TIME}<p>副标题：${SECOND}</p>`, "副标题"],
  ])("is %s", (_, byline, where) => {
    const { subtitle, evidence } = readPage({ byline });
    expect(subtitle).toBe(SECOND);
    expect(evidence.subtitle).toMatchObject({ method: "line", where });
  });

  it.each(["futi", "fbt"])("is rather an element called %s than the kicker", (name) => {
    const lines = `<h3>走基层看变化的一周</h3><h1>${HEADLINE}</h1><h2 class="${name}">${SECOND}</h2>`;
    const html = `<html><body><div>${lines}${TIME}${PROSE.map((text) => `<p>${text}</p>`).join("")}</div></body></html>`;
    expect(parseArticle(html).subtitle).toBe(SECOND);
  });

  it("is a table's row called so", () => {
    const row = (name: string, text: string) => `<tr><td class="${name}">${text}</td></tr>`;
    const head = row("bt", HEADLINE) + row("fbt", SECOND) + row("info", "2023-06-15 08:10");
    const html = `<html><head><title>${HEADLINE}</title></head><body><table>${head}<tr><td>${PROSE.map((text) => `<p>${text}</p>`).join("")}</td></tr></table></body></html>`;
    expect(parseArticle(html).subtitle).toBe(SECOND);
  });

  it("begins with dashes below the headline of a dump", () => {
    const read = (...above: readonly string[]) =>
      parseArticle(["登入", ...above, "2023-06-15 08:10", ...PROSE].join("\n")).subtitle;
    expect(read(HEADLINE, "——三座社区图书馆首日见闻")).toBe("——三座社区图书馆首日见闻");
    expect(read(HEADLINE, "三座社区图书馆首日见闻")).toBeUndefined();
    expect(read(HEADLINE, "三座社区图书馆——首日见闻")).toBeUndefined();
    const raw = [HEADLINE, "——三座社区图书馆首日见闻", "2023-06-15 08:10", ...PROSE].join("\n");
    const { evidence } = parseArticle(raw);
    expect(evidence.subtitle?.where).toBe("dashes below the headline");
  });

  it("is found in an element that holds headline, time and body alike", () => {
    const lines = `${TIME}<h1>${HEADLINE}</h1><p class="sub-title">${SECOND}</p>${TIME}`;
    const html = `<title>${HEADLINE}</title><div>${lines}${PROSE.map((text) => `<p>${text}</p>`).join("")}</div>`;
    expect(parseArticle(html).subtitle).toBe(SECOND);
  });

  it("is the first of two, and the other may be seen", () => {
    const other = "三座馆之间通借通还";
    const byline = `<p class="sub-title">${SECOND}</p><p class="sub-title">${other}</p>${TIME}`;
    const { subtitle, evidence } = readPage({ byline });
    expect(subtitle).toBe(SECOND);
    expect(evidence.subtitle?.alternatives?.map(({ value }) => value)).toEqual([other]);
  });

  it("has five to eighty characters, up to a half of them linked", () => {
    const read = (text: string) =>
      readPage({ byline: `<p class="sub-title">${text}</p>` }).subtitle;
    expect([read("首日读者多"), read("首日人多")]).toEqual(["首日读者多", undefined]);
    const long = (length: number) => "滨".repeat(length);
    expect([read(long(80)), read(long(81))]).toEqual([long(80), undefined]);
    const half = (linked: number) =>
      `<a href="/1">${SECOND.slice(0, linked)}</a>${SECOND.slice(linked)}`;
    expect([read(half(5)), read(half(6))]).toEqual([SECOND, undefined]);
  });

  it("may stand above the headline", () => {
    const html = `<html><body><div><h3>${SECOND}</h3><h1>${HEADLINE}</h1>${TIME}${PROSE.map((text) => `<p>${text}</p>`).join("")}</div></body></html>`;
    expect(parseArticle(html).subtitle).toBe(SECOND);
  });

  it.each([
    ["a heading of the same rank", `<h1>${SECOND}</h1>`],
    ["a heading elsewhere", `<div><h3>${SECOND}</h3></div>`],
    ["a heading further off", `${TIME}<h3>${SECOND}</h3>`],
    ["a plain line", `<p>${SECOND}</p>`],
    ["a few characters", "<h3>快讯</h3>"],
    ["a link", `<h3><a href="/1">${SECOND}</a></h3>`],
    ["the headline again", `<h2>${HEADLINE}</h2>`],
    ["the headline with other marks", `<h2>“滨江新区”三座图书馆同日开放</h2>`],
    ["nothing behind a label", `${TIME}<p>副标题：</p>`],
    ["a medium", '<h2 class="sub-title">来源：海滨日报</h2>'],
    [
      "what is called one further down",
      `<p>滨江</p><p>海滨</p><p>码头</p><p class="sub-title">${SECOND}</p>`,
    ],
    ["a whole paragraph", `<h3>${PROSE[0]}${PROSE[1]}</h3>`],
  ])("is not %s", (_, byline) => {
    expect(readPage({ byline }).subtitle).toBeUndefined();
  });

  it("is no subheading in the body, whatever its name", () => {
    const subhead = `<span class="subhead">${SECOND}</span>`;
    expect(readPage({ body: [subhead, ...PROSE] }).subtitle).toBeUndefined();
    const body = [PROSE[0] ?? "", subhead, PROSE[1] ?? "", "责任编辑：王晓帆"];
    expect(readPage({ body }).subtitle).toBeUndefined();
  });

  it("is no second heading in Markdown", () => {
    const raw = [`# ${HEADLINE}`, `## ${SECOND}`, ...PROSE].join("\n\n");
    expect(parseArticle(raw, { contentType: "text/markdown" }).subtitle).toBeUndefined();
  });

  it("stands in a front matter", () => {
    const { subtitle, evidence } = parseArticle(mirror(`subtitle: ${SECOND}`));
    expect(subtitle).toBe(SECOND);
    expect(evidence.subtitle).toMatchObject({ method: "front-matter", where: "subtitle" });
  });

  it("is where an adapter points", () => {
    const adapter = defineAdapter({
      name: "jiangcheng",
      signature: /图书馆/u,
      subtitle: ".second",
    });
    const byline = `<h2>三座馆之间通借通还</h2><p class="second">${SECOND}</p>`;
    const { subtitle, evidence } = readPage({ byline }, {}, [adapter]);
    expect(subtitle).toBe(SECOND);
    expect(evidence.subtitle).toMatchObject({
      method: "selector",
      where: ".second",
      confidence: 0.95,
    });
  });

  it("is one line where an adapter points at several", () => {
    const adapter = defineAdapter({
      name: "jiangcheng",
      signature: /图书馆/u,
      subtitle: ".second",
      originalTitle: ".first",
    });
    const byline = '<p class="first">旧馆<br>翻新</p><p class="second">三馆之间<br>通借通还</p>';
    const { subtitle, originalTitle } = readPage({ byline }, {}, [adapter]);
    expect([subtitle, originalTitle]).toEqual(["三馆之间 通借通还", "旧馆 翻新"]);
  });
});

describe("the site's name behind a headline", () => {
  it.each([
    [`${HEADLINE}_海滨网`],
    [`${HEADLINE}_新闻频道_海滨网`],
    [`${HEADLINE} - 海滨网`],
    [`${HEADLINE}-海滨网`],
    [`${HEADLINE} | 社会 | 海滨日报`],
    [`${HEADLINE}｜海滨`],
    [`${HEADLINE}--海滨网`],
    [`${HEADLINE}::海滨网`],
    [`${HEADLINE} » 海滨网`],
    [`${HEADLINE} — 滨江资讯`],
    [`${HEADLINE}_`],
    [`${HEADLINE}_民生_滨江_社会_海滨网`],
    [`${HEADLINE}——海滨网`],
    [`${HEADLINE}·海滨网`],
    [`${HEADLINE}_新闻_海滨网(haibin.example.com)`],
    [`${HEADLINE}【海滨网】`],
    [`${HEADLINE}_海滨新闻-The Coast`],
    [`${HEADLINE} - 滨江市人民政府`],
    [`${HEADLINE}-滨江区交通局`],
    [`海滨网-${HEADLINE}`],
    [`海滨网 | ${HEADLINE}_海滨网`],
  ])("is cut: %s", (title) => {
    expect(headline(title, "")).toBe(HEADLINE);
    expect(headline("", "", `<meta property="og:title" content="${title}">`)).toBe(HEADLINE);
  });

  it.each([
    "滨江—海滨轮渡航线开通",
    "三座图书馆 - 居民家门口的书房",
    "图书馆一卡通：借书 | 还书，都在家门口",
    "访滨江区图书馆馆长 - 每一本书都等着它的读者",
    "新区-海滨网",
    "滨江——一座图书馆的十年",
    "三座图书馆开放【图】",
    "专访馆长阿依古丽·买买提",
  ])("is no part of the headline itself: %s", (title) => {
    expect(headline(title, "")).toBe(title);
  });

  it.each(["原创", "【记者即时播报】"])(
    "and the label %s in front go where no other title has it",
    (label) => {
      const above = `<h1><span>${label}</span>${HEADLINE}</h1>`;
      expect(headline(HEADLINE, above)).toBe(HEADLINE);
      expect(headline(`${HEADLINE}_海滨网`, above)).toBe(HEADLINE);
      expect(headline(`${label}${HEADLINE}_海滨网`, above)).toBe(label + HEADLINE);
      expect(headline("", above)).toBe(label + HEADLINE);
    },
  );

  it("is kept where the page's other titles have it too", () => {
    const title = "滨江新区_新闻";
    const head = `<meta property="og:title" content="${title}">`;
    expect(headline(title, `<h1>${title}</h1>`, head)).toBe(title);
  });
});

describe("a headline that its element breaks", () => {
  const page = (title: string, lines: string) =>
    headline(`${title}_海滨网`, `<p style="text-align:center">${lines}</p>`);

  it("is read whole though its last line looks more like one", () => {
    const title = "滨江区人民政府办公厅关于印发渡轮复航方案的通知";
    expect(page(title, "滨江区人民政府办公厅<br>关于印发渡轮复航方案的通知")).toBe(title);
  });

  it("has a space where the page's title has one", () => {
    const lines = "渡轮复航四个月<br>居民愿作试乘员";
    expect(page("渡轮复航四个月 居民愿作试乘员", lines)).toBe("渡轮复航四个月 居民愿作试乘员");
    expect(page("渡轮复航四个月居民愿作试乘员", lines)).toBe("渡轮复航四个月居民愿作试乘员");
  });
});

describe("the headline", () => {
  it("may read like a credit where the page states it as its title", () => {
    const title = "海滨晚报报道：渡轮复航";
    expect(headline(`${title}_海滨网`, `<h1>${title}</h1>`)).toBe(title);
    expect(headline(`${title}_海滨网`, `<div>${title}</div>`)).toBe(title);
  });

  it.each(["og:title", "twitter:title", "headline", "title", "ArticleTitle", "apub:title"])(
    "is stated by the meta tag %s where no line shows it",
    (name) => {
      const head = `<meta name="${name}" content="${HEADLINE}">`;
      const raw = `<html><head>${head}</head><body>${PROSE.map((text) => `<p>${text}</p>`).join("")}</body></html>`;
      const { title, evidence } = parseArticle(raw);
      expect(title).toBe(HEADLINE);
      expect(evidence.title).toMatchObject({ method: "meta", where: name.toLowerCase() });
    },
  );

  it("is stated by JSON-LD rather than by a meta tag", () => {
    const head = `<meta property="og:title" content="图书馆开放"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}"}</script>`;
    const raw = `<html><head>${head}</head><body>${PROSE.map((text) => `<p>${text}</p>`).join("")}</body></html>`;
    const { title, evidence } = parseArticle(raw);
    expect(title).toBe(HEADLINE);
    expect(evidence.title).toMatchObject({ method: "json-ld", where: "headline" });
  });

  it("is the front matter's", () => {
    const { title, evidence } = parseArticle(mirror(`title: ${HEADLINE}`));
    expect(title).toBe(HEADLINE);
    expect(evidence.title).toMatchObject({
      method: "front-matter",
      where: "title",
      confidence: 0.97,
    });
  });

  it.each([
    [
      "a line that the title element states, not a heading of other words",
      `<h1>海滨网</h1><p>${HEADLINE}</p>`,
    ],
    [
      "a heading of the first rank, not one of the second",
      `<h1>${HEADLINE}</h1><h2>三座馆之间通借通还</h2>`,
    ],
    [
      "a heading, not the line right above the body",
      `<h1>${HEADLINE}</h1><p>三座馆之间通借通还</p>`,
    ],
    [
      "in an element called so",
      `<p>三座馆之间通借通还</p><p class="art-title">${HEADLINE}</p><p>便民服务再添新点</p>`,
    ],
    [
      "not the name of an account above its button",
      `<p>滨江观察在滨江</p><p>关注</p><p>${HEADLINE}</p>`,
    ],
    ["not an address", `<p>https://www.example.cn/2023/0615/1.html</p><p>${HEADLINE}</p>`],
    ["not a person's name", `<h1>${HEADLINE}</h1><h1>王晓帆</h1>`],
    ["not a medium's name", `<p>${HEADLINE}</p><p>海滨日报</p>`],
    ["not a credit", `<p>${HEADLINE}</p><p>海滨日报记者 王晓帆</p>`],
  ])("is %s", (_, above) => {
    expect(headline(`${HEADLINE}_海滨网`, above)).toBe(HEADLINE);
    expect(headline("", above.includes("海滨网") ? `<h1>${HEADLINE}</h1>` : above)).toBe(HEADLINE);
  });

  it("is stated in part where the page cuts it short", () => {
    const long = "滨江新区三座图书馆同日开放，居民步行十五分钟可到";
    expect(
      headline(
        "滨江新区三座图书馆同日开放，居民…",
        `<p>三座馆之间通借通还</p><p>${long}</p><p>便民服务再添新点</p>`,
      ),
    ).toBe(long);
    expect(
      headline(
        `${long}_海滨网`,
        `<p>三座馆之间通借通还</p><p>滨江新区三座图书馆同日开放</p><p>便民服务再添新点</p>`,
      ),
    ).toBe("滨江新区三座图书馆同日开放");
  });

  it("is where an adapter points, the site's name cut off", () => {
    const adapter = defineAdapter({ name: "jiangcheng", signature: /图书馆/u, title: ".top" });
    const { title, evidence } = readPage(
      { above: '<p class="top">三座馆之间通借通还_海滨网</p>' },
      {},
      [adapter],
    );
    expect(title).toBe("三座馆之间通借通还");
    expect(evidence.title).toMatchObject({ method: "selector", where: ".top", confidence: 0.98 });
  });

  it("is one line where an adapter points at several, without a space where the page's title has none", () => {
    const adapter = defineAdapter({ name: "jiangcheng", signature: /馆/u, title: ".top" });
    const above = '<p class="top">三座图书馆之间<br>通借通还</p>';
    const read = (head: string) => readPage({ above, head }, {}, [adapter]).title;
    expect(read("")).toBe("三座图书馆之间 通借通还");
    expect(read(`<meta property="og:title" content="三座图书馆之间通借通还">`)).toBe(
      "三座图书馆之间通借通还",
    );
  });

  it("is one line where a finder returns several", () => {
    const title = { where: "lines", find: () => "三座图书馆之间 \n\n 通借通还" };
    const adapter = defineAdapter({ name: "jiangcheng", signature: /馆/u, title });
    expect(readPage({}, {}, [adapter]).title).toBe("三座图书馆之间 通借通还");
  });
});

describe("the headline of a dump", () => {
  it("is its first line without the site's name where no other line has it", () => {
    const read = (first: string) =>
      parseArticle([first, "2023-06-15 08:10 来源：海滨日报", ...PROSE].join("\n")).title;
    expect(read(`${HEADLINE}_海滨网`)).toBe(HEADLINE);
    expect(read(HEADLINE)).toBe(HEADLINE);
  });

  it("has run into one line with the time at times", () => {
    const read = (line: string) => {
      const { title, evidence } = parseArticle(["首页 > 社会", line, ...PROSE].join("\n"));
      return [title, evidence.title?.where];
    };
    expect(read(`${HEADLINE} 2023-06-15 08:10`)).toEqual([HEADLINE, "in front of the time"]);
    expect(read(`${HEADLINE} 来源：海滨日报 2023-06-15 08:10`)[0]).toBe(HEADLINE);
    const where = "in front of the time";
    expect(read("海滨日报记者 王晓帆 2023-06-15 08:10")[1]).not.toBe(where);
    expect(read("图书馆 2023-06-15 08:10")[1]).not.toBe(where);
  });

  it.each([
    ["stands below the time", ["登入", "2023-06-15", HEADLINE, "字型：大 | 中 | 小"]],
    ["is what the body speaks of", ["登入", HEADLINE, "滨江报业读者俱乐部", "2023-06-15 08:10"]],
    [
      "is no paragraph's beginning",
      ["登入", HEADLINE, `${PROSE[0]?.slice(0, 30)}...`, "2023-06-15 08:10"],
    ],
    ["is no second headline", ["登入", HEADLINE, "——三座社区图书馆首日见闻", "2023-06-15 08:10"]],
    [
      "stands below the channel's editor",
      ["滨江健康频道读者服务", "责任编辑：王晓帆", "滨江健康天地", HEADLINE, "2023-06-15"],
    ],
    [
      "stands above the time, however far the body",
      ["登入", HEADLINE, "2023-06-15 08:10", ...Array<string>(14).fill("滨江夜市摊位招租")],
    ],
    [
      "stands above a day and a medium",
      ["登入", HEADLINE, "2023-06-15 海滨日报", "周末另设亲子阅读课程"],
    ],
    [
      "is no line that ends with a day",
      ["登入", HEADLINE, "王晓帆 | 滨江 2023年 6月 15日", "更多滨江新闻尽在本频道"],
    ],
    ["is no line of buttons", [HEADLINE, "打印机版 | 转寄朋友 | 读者投稿", "2023-06-15"]],
    ["is no reporter's", [HEADLINE, "海滨网记者 滨江报道", "2023-06-15 08:10"]],
    ["is no document's number", [HEADLINE, "发文机关：滨江市人民政府办公厅"]],
    ["is none of the page's own lines", [HEADLINE, "无障碍阅读 关怀版"]],
    ["is no line above an account's article", [HEADLINE, "原创： 王晓帆 海滨晚报", "海滨晚报"]],
  ])("%s", (_, above) => {
    expect(parseArticle([...above, ...PROSE].join("\n")).title).toBe(HEADLINE);
  });

  it("is not the site's name, though the first line and the foot have it, and the body too", () => {
    const site = "BinJiang新闻云";
    const said = `馆长接受《${site}》采访时说，两座分馆也在年内开放。`;
    const foot = `${site} 版权所有 Copyright © 2005-2023`;
    const lines = [site, site, "2023-06-15 08:10", HEADLINE, ...PROSE, said, foot];
    expect(parseArticle(lines.join("\n")).title).toBe(HEADLINE);
  });

  it("is the line that agrees with the first one", () => {
    expect(parseArticle(dump(["三座馆之间通借通还"], ["便民服务再添新点"])).title).toBe(HEADLINE);
  });
});
