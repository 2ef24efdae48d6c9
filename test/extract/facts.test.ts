import { describe, expect, it } from "vitest";
import { FRONT_KEYS } from "../../src/front-keys.js";
import { parseArticle } from "../../src/index.js";
import { dump, HEADLINE, mirror, PROSE, readPage, TIME } from "../pages.js";

describe("the publisher", () => {
  const read = (...lines: readonly string[]) =>
    readPage({ below: lines.map((text) => `<p>${text}</p>`).join("") }).publisher;

  it.each([
    ["Copyright © 2005-2023 海滨网 All Rights Reserved", { name: "海滨网" }],
    ["海滨网 版权所有", { name: "海滨网" }],
    ["版权所有：海滨日报社", { name: "海滨日报社" }],
    ["© 2023 海滨网（集团）", { name: "海滨网（集团）" }],
    ["Copyright 2023 seaside.example All Rights Reserved", {}],
    ["2023 版权所有", {}],
  ])("%s", (copyright, named) => {
    expect(read(copyright)).toEqual({ ...named, copyright });
  });

  it.each([
    ["浙ICP备20200001号-3", "浙ICP备20200001号-3"],
    ["备案号：京 ICP 备 20200001号", "京ICP备20200001号"],
    ["粤ICP证B2-20200001", "粤ICP证B2-20200001"],
    ["滬ICP備20200001號", "滬ICP備20200001號"],
  ])("files %s", (text, icp) => {
    expect(read(text)).toEqual({ icp });
  });

  it.each([
    "©2022 海滨网 京ICP证030173号",
    "Copyright 海滨网 All Rights Reserved 版权所有",
    "海滨网 版权所有 湘ICP证:020088",
    "Copyright 海滨网 All Rights Reserved 版权所有 复制必究",
    "© 2018 海滨网 GROUP 版權所有，未經授權請勿轉載",
  ])("has a name that is neither its number nor a word of rights: %s", (line) => {
    expect(readPage({ below: `<p>${line}</p>` }).publisher?.name).toBe("海滨网");
  });

  it.each([
    "版權所有 不得轉載",
    "Copyright © 1997-2018 haibin.example 不良信息举报电话：0311-67562061",
    "©2019 京公网安备11000002000001号",
    "© 2013 不为站外内容负责",
    "©2019 使用海滨网前必读",
    "© haibin.example 法律声明",
    "互联网新闻信息服务许可证 版权所有",
  ])("has no name where none is stated: %s", (line) => {
    expect(readPage({ below: `<p>${line}</p>` }).publisher?.name).toBeUndefined();
  });

  it("may begin with a number", () => {
    expect(readPage({ below: "<p>Copyright © 2019 36海滨 All Rights</p>" }).publisher?.name).toBe(
      "36海滨",
    );
  });

  it("has no address in it", () => {
    const below = "<p>海滨网（haibin.example.com）版权所有</p>";
    expect(readPage({ below }).publisher?.name).toBe("海滨网");
  });

  it("may be Latin in front of the mark", () => {
    expect(readPage({ below: "<p>HBTV © 2013 转载须注明</p>" }).publisher?.name).toBe("HBTV");
  });

  it("has the city in its name", () => {
    const below = "<p>海滨在线（江城）文化传播有限公司 版权所有</p>";
    expect(readPage({ below }).publisher?.name).toBe("海滨在线（江城）文化传播有限公司");
  });

  it("is told by the last lines that state it", () => {
    const lines = [
      "海滨网 版权所有",
      "浙ICP备20200001号-1",
      "海滨日报社 版权所有",
      "浙ICP备20200002号-1",
    ];
    const { publisher, evidence } = readPage({
      below: lines.map((text) => `<p>${text}</p>`).join(""),
    });
    expect(publisher).toEqual({
      name: "海滨日报社",
      icp: "浙ICP备20200002号-1",
      copyright: "海滨日报社 版权所有",
    });
    expect(evidence.publisher).toEqual({
      method: "line",
      where: "footer",
      text: "海滨日报社 版权所有",
      confidence: 0.8,
    });
    expect(readPage({ below: "<p>浙ICP备20200002号-1</p>" }).evidence.publisher?.text).toBe(
      "浙ICP备20200002号-1",
    );
  });

  it("is told by no paragraph", () => {
    expect(read(`${PROSE.join("").repeat(3)}版权所有`)).toBeUndefined();
    expect(read("海滨网")).toBeUndefined();
  });
});

describe("stocks", () => {
  const link = (href: string, name: string) => `<a href="${href}">${name}</a>`;

  it.each([
    ["https://finance.example.cn/realstock/company/sh600446/nc.shtml", "sh600446"],
    ["https://stock.example.cn/us/quotes/detail?symbol=usBABA", "usBABA"],
    ["https://stock.example.cn/stock/usstock/quotes/usTAL.html", "usTAL"],
    ["https://quote.example.cn/stock/sh600446.html", "sh600446"],
    ["https://quote.example.cn/stock/usBRK.B", "usBRK.B"],
    ["https://stock.example.cn/hk/quotes/hk00700", "hk00700"],
    ["https://quote.example.cn/stock/SZ300077", "sz300077"],
    ["https://quote.example.cn/stock/bj430047", "bj430047"],
  ])("are links to quotations: %s", (href, code) => {
    const { stocks } = readPage({
      body: [`${PROSE[0]}${link(href, "海滨证券")}`, ...PROSE.slice(1)],
    });
    expect(stocks).toEqual([{ code, name: "海滨证券" }]);
  });

  it("are named once, in the body alone", () => {
    const href = "https://quote.example.cn/stock/sh600446";
    const body = [
      `${PROSE[0]}${link(href, "海滨证券")}`,
      `${PROSE[1]}${link(href, "海证")}`,
      PROSE[2] ?? "",
    ];
    const article = readPage({
      body,
      below: `<p>${link("https://quote.example.cn/stock/sz300077", "江城股份")}</p>`,
    });
    expect(article.stocks).toEqual([{ code: "sh600446", name: "海滨证券" }]);
    expect(article.evidence.stocks).toMatchObject({
      method: "selector",
      where: "quotation links",
      text: "sh600446",
    });
    expect(
      readPage({ body: [`${PROSE[0]}${link("https://www.example.cn/1", "海滨证券")}`] }).evidence,
    ).not.toHaveProperty("stocks");
  });

  it("are the same in links and in the comment, however they are written", () => {
    const href = (code: string) => `https://quote.example.cn/stock/${code}`;
    const body = [
      `${PROSE[0]}${link(href("usbaba"), "海滨集团")}`,
      `${PROSE[1]}${link(href("USBABA"), "海滨")}`,
    ];
    const head = "<!-- news_keyword_pub,stock,usBABA&SH600446&sh600446 -->";
    expect(readPage({ head, body }).stocks).toEqual([
      { code: "usBABA", name: "海滨集团" },
      { code: "sh600446" },
    ]);
  });

  it("are listed in a comment, without names", () => {
    const head = "<!-- news_keyword_pub,stock,sh600446&sz300077&x1&sh600446 -->";
    expect(readPage({ head }).stocks).toEqual([{ code: "sh600446" }, { code: "sz300077" }]);
    const body = [`${PROSE[0]}${link("https://quote.example.cn/stock/sz300077", "江城股份")}`];
    expect(readPage({ head, body }).stocks).toEqual([
      { code: "sz300077", name: "江城股份" },
      { code: "sh600446" },
    ]);
  });
});

describe("the lead image", () => {
  const figure = '<img src="https://img.example.cn/a.jpg">';

  it.each(FRONT_KEYS.image)("is a front matter's %s", (key) => {
    const { image, evidence } = parseArticle(mirror(`${key}: https://img.example.cn/1.jpg`));
    expect(image).toBe("https://img.example.cn/1.jpg");
    expect(evidence.image).toMatchObject({ method: "front-matter", where: key });
    expect(parseArticle(mirror(`${key}: /1.jpg`)).image).toBeUndefined();
  });

  it("is the first in the body, rather than the one for sharing", () => {
    const head = '<meta property="og:image" content="https://img.example.cn/share.jpg">';
    const { image, evidence } = readPage({ head, body: [figure, ...PROSE] });
    expect(image).toBe("https://img.example.cn/a.jpg");
    expect(evidence.image).toMatchObject({
      method: "selector",
      where: "first figure",
      text: image,
    });
  });

  it.each(["og:image", "twitter:image", "image"])(
    "is what the page names for sharing: %s",
    (name) => {
      const read = (content: string) =>
        readPage({ head: `<meta name="${name}" content="${content}">` });
      const { image, evidence } = read("https://img.example.cn/share.jpg");
      expect(image).toBe("https://img.example.cn/share.jpg");
      expect(evidence.image).toMatchObject({ method: "meta", where: name, text: image });
      expect(read("/share.jpg").image).toBeUndefined();
      expect(read("https://img.example.cn/a b.jpg").image).toBeUndefined();
    },
  );
});

describe("a lead image's relative address", () => {
  const url = "https://news.example.cn/2023/06/a.html";

  it.each([
    ["//img.example.cn/1.jpg", "https://img.example.cn/1.jpg"],
    ["/img/1.jpg", "https://news.example.cn/img/1.jpg"],
    ["./1.jpg", "https://news.example.cn/2023/06/1.jpg"],
    ["../1", "https://news.example.cn/2023/1"],
    ["img/1.jpg?w=600", "https://news.example.cn/2023/06/img/1.jpg?w=600"],
    ["封面.PNG", "https://news.example.cn/2023/06/%E5%B0%81%E9%9D%A2.PNG"],
  ])("is from the page's own on: %s", (text, expected) => {
    const head = `<meta property="og:image" content="${text}">`;
    expect(readPage({ head }, { url }).image).toBe(expected);
    const canonical = `<link rel="canonical" href="${url}">`;
    expect(readPage({ head: head + canonical }).image).toBe(expected);
    expect(readPage({ head }).image).toBeUndefined();
    for (const key of ["link", "url"])
      expect(parseArticle(mirror(`${key}: ${url}`, `image: ${text}`)).image).toBe(expected);
  });

  it.each([
    "none",
    "N/A",
    "暂无",
    "/",
    "a b.jpg",
    "data:image/png;base64,R0.png",
    "javascript:a.jpg",
  ])("is more than a word: %s", (text) => {
    const head = `<meta property="og:image" content="${text}">`;
    expect(readPage({ head }, { url }).image).toBeUndefined();
  });
});

describe("JSON-LD", () => {
  const read = (...values: readonly unknown[]) => {
    const scripts = values.map(
      (value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`,
    );
    return readPage({ head: scripts.join("") }).publishedAt;
  };
  const [first, second] = ["2023-06-15T08:10:00+08:00", "2022-01-01T00:00:00+08:00"];

  it("speaks of the article rather than of its page, and of that rather than of others", () => {
    const article = { "@type": "NewsArticle", datePublished: first };
    const web = { "@type": "WebPage", datePublished: second };
    const video = { "@type": "VideoObject", datePublished: second };
    expect(read(web, article)).toBe(first);
    expect(read(video, { "@type": "WebPage", datePublished: first })).toBe(first);
    expect(read(video, { "@type": ["BlogPosting", "Thing"], datePublished: first })).toBe(first);
  });

  it("may be a list, or a graph", () => {
    expect(read([{ "@type": "Report", datePublished: first }])).toBe(first);
    expect(read({ "@graph": [{ "@type": "Article", datePublished: first }] })).toBe(first);
  });

  it("may hold lists, names and blanks where a text is due", () => {
    expect(read({ "@type": "Article", datePublished: [first, second] })).toBe(first);
    expect(read({ "@type": "Article", datePublished: { "@id": first } })).toBe(first);
    expect(
      read(
        { "@type": "Article", datePublished: " " },
        { "@type": "Article", datePublished: first },
      ),
    ).toBe(first);
    expect(read({ "@type": "Article", datePublished: 20230615 })).toBeUndefined();
    expect(read(null, "x")).toBeUndefined();
  });

  it("is not followed without end", () => {
    const nest = (depth: number): unknown =>
      depth === 0 ? { "@type": "Article", datePublished: first } : [nest(depth - 1)];
    expect(read(nest(3))).toBe(first);
    expect(read(nest(9))).toBeUndefined();
  });
});

describe("the address", () => {
  it.each(FRONT_KEYS.url)("is a front matter's %s where that is absolute", (key) => {
    const address = "https://www.example.cn/1.html";
    expect(parseArticle(mirror(`${key}: ${address}`)).url).toBe(address);
    expect(parseArticle(mirror(`${key}: /1.html`)).url).toBeUndefined();
  });

  it("is the given one, else the page's canonical one", () => {
    const head = '<link rel="canonical" href="https://www.example.cn/canonical.html">';
    const given = readPage({ head }, { url: "https://www.example.cn/given.html" });
    expect(given.url).toBe("https://www.example.cn/given.html");
    expect(given.evidence.url).toEqual({
      method: "option",
      where: "options.url",
      text: "https://www.example.cn/given.html",
      confidence: 1,
    });
    const own = readPage({ head });
    expect(own.url).toBe("https://www.example.cn/canonical.html");
    expect(own.evidence.url).toMatchObject({ method: "meta", where: "canonical", text: own.url });
    expect(readPage({}).evidence).not.toHaveProperty("url");
  });

  it("may be given as a URL", () => {
    const url = new URL("https://www.example.cn/given.html");
    expect(readPage({}, { url })).toEqual(readPage({}, { url: url.href }));
    expect(readPage({}, { url }).url).toBe(url.href);
  });

  it.each([
    "1.html",
    "/1.html",
    "//www.example.cn/1.html",
    "www.example.cn",
    "file:///1.html",
    "网",
  ])("is left out where it is none of the web, and that is told: %s", (url) => {
    const head = '<link rel="canonical" href="https://www.example.cn/canonical.html">';
    const article = readPage({ head }, { url });
    const { diagnostics, ...own } = readPage({ head });
    expect(article).toMatchObject(own);
    expect(article.diagnostics).toEqual([
      expect.objectContaining({ code: "detect/url-unusable", field: "url" }),
      ...diagnostics,
    ]);
  });
});

describe("what is said of a document", () => {
  const listCodes = (raw: string) => {
    return parseArticle(raw).diagnostics.map(({ code, field }) => `${code} ${field ?? ""}`.trim());
  };

  it("names the fields that are missing", () => {
    expect(readPage({ byline: TIME }).diagnostics).toEqual([]);
    expect(listCodes(PROSE.join("\n"))).toEqual([
      "extract/missing title",
      "extract/missing publishedAt",
      "extract/missing source",
    ]);
    expect(readPage({}).diagnostics[0]).toEqual({
      code: "extract/missing",
      severity: "warning",
      message: "No publishedAt was found.",
      field: "publishedAt",
    });
  });

  it.each([
    [
      "an error page",
      "<title>404 Not Found</title><h1>页面不存在</h1><p>您访问的页面不存在，请返回首页重新查找您所需要的内容，谢谢您的理解。</p>",
      "The document looks like an error page.",
    ],
    [
      "a page without a body",
      `<h1>${HEADLINE}</h1><p>首页</p>`,
      "The document holds no text that reads like a body.",
    ],
    [
      "a forum",
      `<h1>${HEADLINE}</h1>${["楼主", "2楼 慢半拍", "3楼 读者"].map((post, i) => `<p>${post}</p><p>${PROSE[i]}</p>`).join("")}`,
      "The document looks like a forum thread.",
    ],
    [
      "a list",
      `<h1>滨江要闻</h1>${Array.from({ length: 120 }, (_, i) => `<li><a href="/${i}">滨江新区第${i}座图书馆开放</a></li>`).join("")}<p>${PROSE[0]}</p>`,
      "The document looks like a list of links.",
    ],
  ])("tells %s from an article", (_, html, reason) => {
    const { diagnostics } = parseArticle(`<html><body>${html}</body></html>`);
    const found = diagnostics.find(({ code }) => code === "extract/not-an-article");
    expect(found?.message).toBe(reason);
    expect(found?.field).toBe("body");
  });

  it.each([
    [
      "a flash below its time, among many links",
      `<h1>${HEADLINE}</h1>${TIME}<p>${PROSE[0]}</p>${Array.from({ length: 120 }, (_, i) => `<li><a href="/${i}">滨江新区第${i}座图书馆开放</a></li>`).join("")}`,
    ],
    [
      "a long report about error pages",
      `<h1>404页面不存在背后的故事</h1>${TIME}${[...PROSE, ...PROSE.map((text) => `再说${text}`)].map((text) => `<p>${text}</p>`).join("")}`,
    ],
    [
      "an article that two readers discuss",
      `<h1>${HEADLINE}</h1>${TIME}${PROSE.map((text) => `<p>${text}</p>`).join("")}<p>2楼 慢半拍</p><p>3楼 读者</p>`,
    ],
  ])("takes %s for an article", (_, html) => {
    const { diagnostics } = parseArticle(`<html><body>${html}</body></html>`);
    expect(diagnostics.map(({ code }) => code)).not.toContain("extract/not-an-article");
  });

  const looksLikeError = (headline: string) => {
    const html = `<title>${headline}</title><h1>${headline}</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p>`;
    return parseArticle(`<html><body>${html}</body></html>`).diagnostics.some(({ message }) =>
      message.includes("The document looks like an error page."),
    );
  };

  it.each([
    "404",
    "404 Not Found",
    "404错误",
    "404 错误页面",
    "404页面",
    "404_海滨网",
    "404 - 海滨网",
    "404，您访问的页面不存在",
    "HTTP 404",
    "HTTP Status 404 – Not Found",
    "Error 500",
    "403 Forbidden",
    "403 禁止访问",
    "500 Internal Server Error",
    "500 - 内部服务器错误",
    "502 Bad Gateway",
    "503 Service Temporarily Unavailable",
    "504 Gateway Time-out",
    "Page Not Found",
    "您访问的页面不存在",
    "對不起，您訪問的頁面不存在",
    "页面没有找到 - 海滨网",
    "该内容已被删除",
    "出错了",
    "抱歉，页面出错了！",
    "系统错误",
    "系統錯誤提示",
    "系统错误_海滨网",
    "服务器内部错误",
  ])("takes %s for the title of an error page", (headline) => {
    expect(looksLikeError(headline)).toBe(true);
  });

  it.each([
    "500名志愿者清晨上岗",
    "500强企业榜单发布",
    "500-800元的消费券明天发放",
    "500 公里骑行路线开放",
    "403路公交今起改道",
    "404寝室的姑娘们",
    "404：一间寝室的故事",
    "404页面设计大赛开赛",
    "502 胶水粘住手指怎么办",
    "503国道海滨段通车",
    "银行系统错误 储户账户多出百万",
    "系统错误致百人误机 车站道歉",
    "记者手记：那一次我出错了吗",
    "出错了三次的导航",
  ])("takes %s for a headline", (headline) => {
    expect(looksLikeError(headline)).toBe(false);
  });

  it("takes the floors of a house for a thread's only where others are", () => {
    const isThread = (...lines: readonly string[]) =>
      readPage({ below: lines.map((text) => `<p>${text}</p>`).join("") }).diagnostics.some(
        ({ message }) => message.includes("The document looks like a forum thread."),
      );
    expect(isThread("1楼 百货", "2楼 服饰", "3楼 餐饮")).toBe(false);
    expect(isThread("1樓 百貨", "2樓 服飾", "3樓 餐飲")).toBe(false);
    expect(isThread("1楼", "2楼", "3楼")).toBe(true);
    expect(isThread("1楼 慢半拍", "2楼 读者", "3楼 慢半拍 楼主")).toBe(true);
    expect(isThread("1楼 慢半拍 发表于 08:10", "2楼 读者", "3楼 慢半拍")).toBe(true);
    expect(isThread("发表于：2023-06-15", "1楼 慢半拍", "2楼 读者")).toBe(true);
  });

  it("judges a page of links without a time by how long its paragraphs are, and how many", () => {
    const list = (count: number) =>
      Array.from(
        { length: count },
        (_, i) => `<li><a href="/${i}">滨江新区第${i}座图书馆</a></li>`,
      ).join("");
    const isList = (count: number, ...texts: readonly string[]) => {
      const html = texts.map((text) => `<p>${text}</p>`).join("");
      const { diagnostics } = parseArticle(
        `<html><body><h1>滨江要闻</h1>${html}${list(count)}</body></html>`,
      );
      return diagnostics.some(({ message }) =>
        message.includes("The document looks like a list of links."),
      );
    };
    const [first = "", second = "", third = ""] = PROSE;
    expect(isList(120, first)).toBe(true);
    expect(isList(90, first)).toBe(false);
    expect(isList(120, first, second)).toBe(false);
    expect(isList(210, first, second)).toBe(true);
    expect(isList(120, '<img src="https://img.example.cn/a.jpg">', first)).toBe(true);
    expect(isList(310, first, second, third)).toBe(false);
  });

  it("takes no few words for an article, nor figures", () => {
    const judge = (text: string) =>
      parseArticle(`<html><body><h1>${HEADLINE}</h1><p>${text}</p></body></html>`).diagnostics.some(
        ({ code }) => code === "extract/not-an-article",
      );
    expect(judge("三座图书馆昨天同时开放，读者很多。")).toBe(true);
    expect(
      judge("三座图书馆昨天同时开放，2023年6月15日，电话：000-1234567，000-7654321，000-1111111。"),
    ).toBe(true);
  });

  it("quotes the relative time that it could not count from", () => {
    const { diagnostics } = parseArticle(dump([], ["3小时前 来源：海滨日报"]));
    expect(diagnostics[0]).toMatchObject({
      code: "extract/relative-date",
      field: "publishedAt",
      message: 'The date "3小时前" needs options.now and was left out.',
    });
  });
});

describe("the body's evidence", () => {
  it("names the element that holds it, and quotes its first line", () => {
    expect(readPage({}).evidence.body).toEqual({
      method: "selector",
      where: "div.content",
      text: PROSE[0]?.slice(0, 80),
      confidence: 0.85,
    });
    const raw = `<html><body><h1>${HEADLINE}</h1><div id="text" class=" article wide ">${PROSE.map((text) => `<p>${text}</p>`).join("")}</div><p>分享到：</p></body></html>`;
    expect(parseArticle(raw).evidence.body?.where).toBe("div#text.article.wide");
  });

  it("speaks of a run of lines on a dump", () => {
    expect(parseArticle(dump([], [])).evidence.body).toMatchObject({
      method: "line",
      where: "heaviest run of lines",
      text: PROSE[0]?.slice(0, 80),
    });
  });
});
