import { describe, expect, it } from "vitest";
import type { Matchers } from "../../src/adapter.js";
import { FRONT_KEYS } from "../../src/front-keys.js";
import { defineAdapter, meta, parseArticle } from "../../src/index.js";
import { dump, mirror, PROSE, readPage } from "../pages.js";

const SHOWN = "<p>2023-06-15 08:10</p>";

describe("publishedAt where no time is displayed", () => {
  it.each([
    "weibo: article:create_at",
    "weibo:article:create_at",
    "apub:time",
    "article:published_time",
    "og:release_date",
    "datePublished",
    "publishdate",
    "pubdate",
    "publish_time",
    "publishtime",
    "published",
    "og:published_time",
    "bytedance:published_time",
    "date",
    "DC.date",
    "dcterms.created",
    "_pubtime",
    "createtime",
    "firstpublishedtime",
    "dateCreated",
    "dateUpdate",
  ])("is told by the meta tag %s", (name) => {
    const article = readPage({ head: `<meta name="${name}" content="2023-06-15 08:10:00">` });
    expect(article.publishedAt).toBe("2023-06-15T08:10:00+08:00");
    expect(article.evidence.publishedAt).toMatchObject({
      method: "meta",
      where: name.toLowerCase(),
      text: "2023-06-15 08:10:00",
    });
  });

  it.each([
    '<p><time datetime="2023-06-15T08:10:00+08:00">6月15日</time></p>',
    '<p>海滨晚报 <time datetime="2023-06-15T08:10:00+08:00">3小时前</time></p>',
  ])("is told by the time element beside the headline: %s", (byline) => {
    const { publishedAt, evidence } = readPage({ byline });
    expect(publishedAt).toBe("2023-06-15T08:10:00+08:00");
    expect(evidence.publishedAt).toMatchObject({ method: "selector", where: "time[datetime]" });
  });

  it("is neither the time of a change nor that of another article", () => {
    const time = '<time datetime="2023-06-15T08:10:00+08:00">6月15日</time>';
    expect(readPage({ byline: `<p>更新于 ${time}</p>` }).publishedAt).toBeUndefined();
    expect(readPage({ below: `<p>旧馆翻修一新 ${time}</p>` }).publishedAt).toBeUndefined();
  });

  it("is told by the meta tag that agrees with the display where several differ", () => {
    const head = `<meta property="article:published_time" content="2023-06-15T09:30:00+08:00">
      <meta property="weibo: article:create_at" content="2023-06-15 08:10:00">`;
    const { publishedAt, evidence } = readPage({ head });
    expect(publishedAt).toBe("2023-06-15T08:10:00+08:00");
    expect(evidence.publishedAt?.alternatives).toMatchObject([
      { where: "article:published_time", value: "2023-06-15T09:30:00+08:00" },
    ]);
  });

  it("is read with a dash between day and time too", () => {
    const head = '<meta name="PubDate" content="2023-06-15-08:10:00">';
    expect(readPage({ head }).publishedAt).toBe("2023-06-15T08:10:00+08:00");
  });

  it("is told by JSON-LD rather than by a meta tag", () => {
    const head = `<meta name="pubdate" content="2023-06-15 09:30">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-06-15T08:10:00+08:00"}</script>`;
    const { publishedAt, evidence } = readPage({ head });
    expect(publishedAt).toBe("2023-06-15T08:10:00+08:00");
    expect(evidence.publishedAt).toMatchObject({ method: "json-ld", where: "datePublished" });
  });

  it("is not told by what is no date", () => {
    const head = `<meta name="pubdate" content="昨晚">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"待定"}</script>
      <script>var publish_time = "2023-15-45";</script>`;
    expect(readPage({ head }).publishedAt).toBeUndefined();
  });

  it.each([
    ['var ct = "1686787800";', "ct", "2023-06-15T08:10:00+08:00"],
    ["var publish_time = '2023-06-15 08:10';", "publish_time", "2023-06-15T08:10+08:00"],
    ['{"pubDate": "2023/06/15 08:10:05"}', "pubDate", "2023-06-15T08:10:05+08:00"],
    ["window.newsTime='2023-06-15'", "newsTime", "2023-06-15"],
  ])("is told by a script: %s", (script, where, expected) => {
    const { publishedAt, evidence } = readPage({ head: `<script>${script}</script>` });
    expect(publishedAt).toBe(expected);
    expect(evidence.publishedAt).toMatchObject({ method: "script", where });
  });

  it("is told by the path of the given address, else of the canonical one", () => {
    const url = "https://www.example.cn/2023/0615/c1.html";
    const { publishedAt, evidence } = readPage({}, { url });
    expect(publishedAt).toBe("2023-06-15");
    expect(evidence.publishedAt).toMatchObject({ method: "url", where: "path" });
    expect(readPage({ head: `<link rel="canonical" href="${url}">` }).publishedAt).toBe(
      "2023-06-15",
    );
  });

  it.each(FRONT_KEYS.publishedAt)("is told by a front matter's %s", (key) => {
    const article = parseArticle(mirror(`${key}: "2023-06-15 08:10:00"`));
    expect(article.publishedAt).toBe("2023-06-15T08:10:00+08:00");
    expect(article.evidence.publishedAt).toMatchObject({ method: "front-matter", where: key });
  });

  it("passes over a front matter's key that holds no date", () => {
    const text = mirror("date: 昨晚", "published: 2023-06-15T08:10:00+08:00");
    expect(parseArticle(text).publishedAt).toBe("2023-06-15T08:10:00+08:00");
  });
});

describe("publishedAt as displayed", () => {
  it("is quoted with its line in the evidence", () => {
    expect(readPage({ byline: SHOWN }).evidence.publishedAt).toEqual({
      method: "line",
      where: "displayed",
      text: "2023-06-15 08:10",
      confidence: 0.9,
    });
  });

  it("is rather a time than a day alone", () => {
    const byline = "<p>2023-06-16</p><p>2023-06-15 08:10</p>";
    expect(readPage({ byline }).publishedAt).toBe("2023-06-15T08:10+08:00");
  });

  it("is the first of two times in a line", () => {
    const byline = "<p>2023-06-15 08:10 2023-06-16 09:30</p>";
    expect(readPage({ byline }).publishedAt).toBe("2023-06-15T08:10+08:00");
  });

  it.each(["王晓帆 | 华盛顿 2023年 6月 15日", "2023-06-15 海滨日报", "2023-06-15 海滨网 王晓帆"])(
    "is a day beside names, whatever else the page states: %s",
    (line) => {
      const head = '<meta name="pubdate" content="2023-06-15T21:40:12Z">';
      expect(readPage({ head, byline: `<p>${line}</p>` }).publishedAt).toBe("2023-06-15");
      const busy = "<p>2023年6月15日起读者可以预约</p>";
      expect(readPage({ head, byline: busy }).publishedAt).toBe("2023-06-16T05:40:12+08:00");
    },
  );

  it("is not the last change that stands in front of it", () => {
    const byline = "<p>更新时间：2023-06-16 09:30 发布时间：2023-06-15 08:10</p>";
    const article = readPage({ byline });
    expect(article.publishedAt).toBe("2023-06-15T08:10+08:00");
    expect(article.modifiedAt).toBe("2023-06-16T09:30+08:00");
  });

  it("is believed on a line of its own rather than among other words", () => {
    const byline = `<p>2022年01月01日 第三次居民座谈会</p>${SHOWN}`;
    expect(readPage({ byline }).publishedAt).toBe("2023-06-15T08:10+08:00");
  });

  it("may stand in the body, or below it", () => {
    const body = [...PROSE.slice(0, 1), "2023-06-15 08:10 来源：海滨日报", ...PROSE.slice(1)];
    expect(readPage({ body }).publishedAt).toBe("2023-06-15T08:10+08:00");
    expect(readPage({ below: SHOWN }).publishedAt).toBe("2023-06-15T08:10+08:00");
  });

  it("is the last change where the page displays that alone, above or below", () => {
    const line = "<p>更新时间：2023-06-15 08:10</p>";
    expect(readPage({ byline: line }).publishedAt).toBe("2023-06-15T08:10+08:00");
    expect(readPage({ below: line }).publishedAt).toBe("2023-06-15T08:10+08:00");
  });

  it("is none of a date in a paragraph, in the footer or below a list's heading", () => {
    const prose =
      "　　工程自2022年3月1日10:30开工以来，施工单位克服雨季和材料运输的困难，三座图书馆的主体结构已经全部完成，预计年内陆续开放。";
    expect(readPage({ byline: `<p>${prose}</p>` }).publishedAt).toBeUndefined();
    const footer =
      "Copyright © 2005-2022 海滨网 All rights reserved 浙ICP备20200001号-3 本页生成于 2022-03-01 10:30 违法和不良信息举报电话：000-1234567";
    expect(readPage({ below: `<p>${footer}</p>` }).publishedAt).toBeUndefined();
    const list = "<h3>相关新闻</h3><p>2022-03-01 10:30</p>";
    expect(readPage({ below: list }).publishedAt).toBeUndefined();
  });

  it.each([
    ["<p>15</p><p>2023年06月</p>", "2023-06-15"],
    ["<p>2023.6</p><p>5</p>", "2023-06-05"],
    ["<p>15</p><p>2023/06</p>", "2023-06-15"],
    ["<p>2023 - 06</p><p>15</p>", "2023-06-15"],
    ["<p>2023</p><p>06/15</p><p>10:41</p>", "2023-06-15T10:41+08:00"],
    ["<p>2023-06-15</p><p>10:41</p>", "2023-06-15T10:41+08:00"],
  ])("is put together from its parts: %s", (byline, expected) => {
    const { publishedAt, evidence } = readPage({ byline });
    expect(publishedAt).toBe(expected);
    expect(evidence.publishedAt).toMatchObject({ method: "line", where: "parts of a date" });
  });

  it.each(["<p>2023年06月</p>", "<p>35</p><p>2023年06月</p>", "<p>第15期</p><p>2023年06月</p>"])(
    "is not put together from a month without a day: %s",
    (byline) => expect(readPage({ byline }).publishedAt).toBeUndefined(),
  );
});

describe("publishedAt by an adapter", () => {
  const read = (published: Matchers, head = "") => {
    const adapter = defineAdapter({ name: "jiangcheng", signature: /海滨网/u, published });
    const byline = `<p class="other">2022-01-01 00:00</p><p class="when">海滨网讯 2023年06月15日 08:10 发布</p>`;
    return readPage({ head, byline }, {}, [adapter]);
  };

  it("is the date in the text that it points at", () => {
    const { publishedAt, evidence } = read(".when");
    expect(publishedAt).toBe("2023-06-15T08:10+08:00");
    expect(evidence.publishedAt).toMatchObject({
      method: "selector",
      where: ".when",
      text: "海滨网讯 2023年06月15日 08:10 发布",
      confidence: 0.97,
    });
    expect(read(/^海滨网讯\s+(.+) 发布$/u).evidence.publishedAt?.method).toBe("pattern");
  });

  it("may be written for machines", () => {
    const head = '<meta name="ptime" content="1686787800">';
    expect(read(meta("ptime"), head).publishedAt).toBe("2023-06-15T08:10:00+08:00");
  });

  it("is the displayed one where it points at none", () => {
    expect(read(".nowhere").publishedAt).toBe("2022-01-01T00:00+08:00");
    expect(read("h1").publishedAt).toBe("2022-01-01T00:00+08:00");
  });
});

describe("modifiedAt", () => {
  it.each([
    "2023/06/15 08:10 ｜ 2023/06/16 09:30更新",
    "2023/06/15 08:10（2023/06/16 09:30 更新）",
    "2023/06/15 08:10 更新：2023/06/16 09:30",
  ])("is told by the word in front of it or behind: %s", (time) => {
    const article = readPage({ byline: `<p>${time}</p>` });
    expect([article.publishedAt, article.modifiedAt]).toEqual([
      "2023-06-15T08:10+08:00",
      "2023-06-16T09:30+08:00",
    ]);
  });

  it("is what the page tells Baidu's spider", () => {
    const head =
      '<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","pubDate":"2023-06-15T08:10:00","upDate":"2023-06-16T09:30:00"}</script>';
    const article = readPage({ head });
    expect([article.publishedAt, article.modifiedAt]).toEqual([
      "2023-06-15T08:10:00+08:00",
      "2023-06-16T09:30:00+08:00",
    ]);
  });

  it.each([
    "weibo: article:update_at",
    "weibo:article:update_at",
    "article:modified_time",
    "og:updated_time",
    "bytedance:updated_time",
    "dateModified",
    "lastmodified",
    "lastmodifiedtime",
  ])("is told by the meta tag %s", (name) => {
    const head = `<meta name="${name}" content="2023-06-16 09:30:00">`;
    expect(readPage({ head, byline: SHOWN }).modifiedAt).toBe("2023-06-16T09:30:00+08:00");
  });

  it.each(FRONT_KEYS.modifiedAt)("is told by a front matter's %s", (key) => {
    const text = mirror("date: 2023-06-15 08:10:00", `${key}: "2023-06-16 09:30:00"`);
    expect(parseArticle(text).modifiedAt).toBe("2023-06-16T09:30:00+08:00");
  });

  it("is told by JSON-LD", () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2023-06-16T09:30:00+08:00"}</script>';
    const article = readPage({ head, byline: SHOWN });
    expect(article.modifiedAt).toBe("2023-06-16T09:30:00+08:00");
    expect(article.evidence.modifiedAt).toMatchObject({ method: "json-ld", where: "dateModified" });
  });

  it.each(["更新", "最后修改", "修订", "修訂", "更新时间"])("is displayed behind %s", (word) => {
    const byline = `${SHOWN}<p>${word}：2023-06-16 09:30</p>`;
    expect(readPage({ byline }).modifiedAt).toBe("2023-06-16T09:30+08:00");
    expect(readPage({ byline: SHOWN, below: `<p>${word}：2023-06-16 09:30</p>` }).modifiedAt).toBe(
      "2023-06-16T09:30+08:00",
    );
  });

  it("is neither the time of publication, more exact or not, nor one before it", () => {
    for (const time of ["2023-06-15 08:10:00", "2023-06-15 08:10:30", "2023-06-14 09:30:00"]) {
      const head = `<meta property="article:modified_time" content="${time}">`;
      expect(readPage({ head, byline: SHOWN }).modifiedAt, time).toBeUndefined();
    }
  });

  it.each([
    ["2023-06-15T08:20:00+09:00", false],
    ["2023-06-15T09:10:30+09:00", false],
    ["2023-06-15T09:11:00+09:00", true],
    ["2023-06-14T19:10:00-05:00", false],
    ["2023-06-14T19:11:00-05:00", true],
    ["2023-06-15T00:10:00Z", false],
    ["2023-06-15", false],
    ["2023-06-16", true],
  ])("is later as a moment, in whatever zone: %s beside 08:10+08:00", (time, isLater) => {
    const head = `<meta property="article:modified_time" content="${time}">`;
    const { modifiedAt } = readPage({ head, byline: SHOWN });
    expect(modifiedAt).toBe(isLater ? time : undefined);
  });

  it("is a later day where no clock time of publication is known", () => {
    const read = (time: string) =>
      readPage({
        head: `<meta property="article:modified_time" content="${time}">`,
        byline: "<p>2023-06-15</p>",
      }).modifiedAt;
    expect(read("2023-06-15T22:30:00-05:00")).toBeUndefined();
    expect(read("2023-06-16T09:30:00+08:00")).toBe("2023-06-16T09:30:00+08:00");
  });

  it("stands alone where no publication is known", () => {
    const head = '<meta property="article:modified_time" content="2023-06-16 09:30:00">';
    const article = readPage({ head });
    expect(article.modifiedAt).toBe("2023-06-16T09:30:00+08:00");
    expect(article.publishedAt).toBeUndefined();
  });
});

it("a relative time needs the moment to count from, and is reported without it", () => {
  const raw = dump([], ["3小时前 来源：海滨日报"]);
  const { publishedAt, diagnostics } = parseArticle(raw);
  expect(publishedAt).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain("extract/relative-date");
  const now = new Date("2023-06-15T03:10:00Z");
  expect(parseArticle(raw, { now }).publishedAt).toBe("2023-06-15T08:10+08:00");
});

describe("a day and a month whose order is open", () => {
  const shown = "<p>06/05/2023 - 20:18</p>";
  const stated = (day: string) => `<meta property="article:published_time" content="${day}">`;

  it.each([
    ["nothing else says", "", {}, "2023-06-05"],
    ["the page states the sixth of May", stated("2023-05-06T12:18:05Z"), {}, "2023-05-06"],
    ["the page states the fifth of June", stated("2023-06-05T12:18:05Z"), {}, "2023-06-05"],
    ["the page states another day", stated("2023-07-09T12:18:05Z"), {}, "2023-06-05"],
    ["the address tells", "", { url: "https://x.example.cn/20230506-page.html" }, "2023-05-06"],
  ])("%s", (_, head, options, day) => {
    const { publishedAt } = readPage({ byline: shown, head }, options);
    expect(publishedAt).toBe(`${day}T20:18+08:00`);
  });

  it("the element's own datetime tells", () => {
    const byline = '<p><time datetime="2023-05-06T12:18:05+00:00">06/05/2023 - 20:18</time></p>';
    expect(readPage({ byline }).publishedAt).toBe("2023-05-06T20:18+08:00");
  });
});

describe("Hong Kong's time beside the day", () => {
  it.each(["2023-06-15 HKT 08:10", "2023-06-15 08:10 HKT", "發佈時間：08:10 2023-06-15 HKT"])(
    "%s",
    (text) => {
      expect(readPage({ byline: `<p>${text}</p>` }).publishedAt).toBe("2023-06-15T08:10+08:00");
    },
  );
});
