import { describe, expect, it } from "vitest";
import { FRONT_KEYS } from "../../src/front-keys.js";
import { defineAdapter, parseArticle } from "../../src/index.js";
import { dump, mirror, PROSE, readPage } from "../pages.js";

/** The keywords of a page with such lines below its body. */
function below(html: string): readonly string[] {
  return readPage({ below: html }).keywords;
}

const links = (...words: readonly string[]) =>
  words.map((word) => `<a href="/tag/${word}">${word}</a>`).join(" ");

it("the cloud of tags above the headline is the site's, not the article's", () => {
  const cloud = `<div class="tags"><h4>热门标签:</h4>${links("招商", "旅游", "教育")}</div>`;
  const meta = '<meta name="keywords" content="图书馆,阅读">';
  expect(readPage({ above: cloud, head: meta }).keywords).toEqual(["图书馆", "阅读"]);
  expect(readPage({ byline: `<p>标签：${links("图书馆", "借书")}</p>` }).keywords).toEqual([
    "图书馆",
    "借书",
  ]);
});

describe("keywords behind a label", () => {
  it.each([
    ["关键词：图书馆、阅读", ["图书馆", "阅读"]],
    ["关键字：图书馆，阅读", ["图书馆", "阅读"]],
    ["標籤：圖書館；閱讀", ["圖書館", "閱讀"]],
    ["【关键词】 图书馆|阅读", ["图书馆", "阅读"]],
    ["相关热词搜索：图书馆 阅读", ["图书馆", "阅读"]],
    ["相關字詞﹕圖書館、閱讀", ["圖書館", "閱讀"]],
    ["文章标签：图书馆 阅读", ["图书馆", "阅读"]],
    ["推荐标签：图书馆 阅读", ["图书馆", "阅读"]],
    ["热词：图书馆 阅读", ["图书馆", "阅读"]],
    ["Tags: 图书馆, 阅读", ["图书馆", "阅读"]],
    ["关键词：图书馆、阅读、图书馆", ["图书馆", "阅读"]],
    ["关键词：#图书馆 #阅读#", ["图书馆", "阅读"]],
    ["关键词：图书馆 12", ["图书馆"]],
    ["关键词：Open Library、阅读", ["Open Library", "阅读"]],
    ["来源：海滨日报 关键词：图书馆 阅读", ["图书馆", "阅读"]],
  ])("%s", (text, expected) => {
    const { keywords, evidence } = readPage({ below: `<p>${text}</p>` });
    expect(keywords).toEqual(expected);
    expect(evidence.keywords).toMatchObject({ method: "line", where: "关键词", text });
  });

  it("are not the site's words of the day", () => {
    expect(below("<h3>热词</h3><ul><li>台风</li><li>高考</li></ul>")).toEqual([]);
  });

  it("are the links there, however close they stand", () => {
    expect(below(`<p>标签：${links("图书馆", "阅读").replace("> <", "><")} 共12条</p>`)).toEqual([
      "图书馆",
      "阅读",
    ]);
    expect(below(`<p>${links("更多")} 标签：图书馆 借书</p>`)).toEqual(["图书馆", "借书"]);
  });

  it("hold spaces where each has a link of its own, and no buttons", () => {
    const html = `<p>关键词：${links("图书馆", "Open Library", "我要反馈", "保存网页")}</p>`;
    expect(below(html)).toEqual(["图书馆", "Open Library"]);
  });

  it("stand in the next lines where the label has its own", () => {
    expect(below(`<p>标签：</p><p>${links("图书馆", "阅读")}</p>`)).toEqual(["图书馆", "阅读"]);
    expect(
      below(
        "<p>标签：</p><p>图书馆</p><p>亲子课程</p><p>读者可凭身份证在任意一馆办理借书证，当天即可借书。</p>",
      ),
    ).toEqual(["图书馆", "亲子课程"]);
    expect(below("<p>标签：</p>")).toEqual([]);
  });

  it("are no sentence", () => {
    expect(below(`<p>关键词：${PROSE[0]}${PROSE[1]}${PROSE[2]}</p>`)).toEqual([]);
    expect(below("<p>关键词：滨江新区三座社区图书馆昨天同时开放首日接待读者两千余人</p>")).toEqual(
      [],
    );
  });

  it("are twenty at most", () => {
    const words = Array.from({ length: 24 }, (_, i) => `第${i}馆`);
    expect(below(`<p>关键词：${words.join("、")}</p>`)).toEqual(words.slice(0, 20));
  });
});

describe("keywords without a label", () => {
  it("are what the page offers more news about", () => {
    const { keywords, evidence } = readPage({ below: "<p>更多关于 图书馆 阅读 的新闻</p>" });
    expect(keywords).toEqual(["图书馆", "阅读"]);
    expect(evidence.keywords?.where).toBe("更多关于");
  });

  it.each([["#图书馆# #阅读#"], ["＃图书馆 ＃阅读"]])("are hashtags: %s", (text) => {
    const { keywords, evidence } = readPage({ below: `<p>${text}</p>` });
    expect(keywords).toEqual(["图书馆", "阅读"]);
    expect(evidence.keywords?.where).toBe("hashtags");
  });

  it("are hashtags on lines of their own", () => {
    expect(below("<p>#图书馆</p><p>#阅读</p><p>分享到：</p>")).toEqual(["图书馆", "阅读"]);
  });

  it.each(["tags", "article-tags", "keywords", "biaoqian", "tag_list", "newsKeyWrap", "label-box"])(
    "are the links in an element that calls itself %s",
    (name) => {
      const { keywords, evidence } = readPage({
        below: `<div class="${name}"><span>${links("图书馆")}</span><p>${links("阅读")}</p></div>`,
      });
      expect(keywords).toEqual(["图书馆", "阅读"]);
      expect(evidence.keywords?.where).toBe("element of tags");
    },
  );

  it("are neither one link alone, nor headlines, nor words without links, nor a list's entries", () => {
    expect(below(`<div class="tags">${links("图书馆")}</div>`)).toEqual([]);
    expect(
      below(
        `<div class="tags">${links("图书馆", "滨江新区三座图书馆同日开放首日接待读者两千人")}</div>`,
      ),
    ).toEqual([]);
    expect(below('<div class="tags"><p>图书馆</p><p>阅读</p></div>')).toEqual([]);
    expect(below(`<h3>相关新闻</h3><div class="tags">${links("图书馆", "阅读")}</div>`)).toEqual(
      [],
    );
    expect(below(`<div class="stage">${links("图书馆", "阅读")}</div>`)).toEqual([]);
  });

  it("are told once, whether each has its line or not", () => {
    for (const html of [
      "<p>#图书馆</p><p>#阅读</p><p>#滨江</p>",
      `<div class="tags"><p>${links("图书馆")}</p><p>${links("阅读")}</p><p>${links("滨江")}</p></div>`,
    ])
      expect(readPage({ below: html }).evidence.keywords).not.toHaveProperty("alternatives");
  });

  it("are not all links of a page that calls itself so", () => {
    const body = PROSE.map((text) => `<p>${text}</p>`).join("");
    const raw = `<html><body class="tags"><h1>滨江要闻</h1>${body}<p>${links("图书馆", "阅读")}</p></body></html>`;
    expect(parseArticle(raw).keywords).toEqual([]);
  });

  it("are rather those behind a label", () => {
    const html = `<div class="tags">${links("滨江", "新区")}</div><p>关键词：图书馆 阅读</p>`;
    const { keywords, evidence } = readPage({ below: html });
    expect(keywords).toEqual(["图书馆", "阅读"]);
    expect(evidence.keywords?.alternatives?.map(({ value }) => value)).toEqual(["滨江 新区"]);
  });
});

describe("keywords of a dump that has lost their label", () => {
  const read = (...lines: readonly string[]) => {
    const { keywords, evidence } = parseArticle(dump([], ["2023-06-15 08:10"], lines));
    return { keywords, where: evidence.keywords?.where };
  };

  it("are short lines, or one, below the body whose words the body has", () => {
    const where = "words below the body";
    const keywords = ["图书馆", "读者", "亲子阅读"];
    expect(read("图书馆", "读者", "亲子阅读", "上一篇：码头扩建")).toEqual({ keywords, where });
    expect(read("图书馆 读者 亲子阅读")).toEqual({ keywords, where });
    expect(read("图书馆·读者·亲子阅读")).toEqual({ keywords, where });
  });

  it("are neither two words, nor words of other matters, nor headlines, nor far below", () => {
    expect(read("图书馆", "读者").keywords).toEqual([]);
    expect(read("天气预报", "二手房", "图书馆").keywords).toEqual([]);
    expect(read("图书馆", "读者", "周末另设亲子阅读课程").keywords).toEqual([
      "图书馆",
      "读者",
      "周末另设亲子阅读课程",
    ]);
    expect(read("图书馆 读者 社区图书馆昨天同时开放").keywords).toEqual([]);
    const menus = ["分享到：", "打印", "收藏", "关闭"];
    expect(read(...menus, "图书馆", "读者", "亲子阅读").keywords).toEqual([]);
  });
});

describe("keywords that the page states about itself", () => {
  it("stand in a meta tag, most of them words of the article", () => {
    const read = (content: string, name = "keywords") =>
      readPage({ head: `<meta name="${name}" content="${content}">` });
    const { keywords, evidence } = read("图书馆,滨江新区,便民");
    expect(keywords).toEqual(["图书馆", "滨江新区", "便民"]);
    expect(evidence.keywords).toMatchObject({
      method: "meta",
      where: "keywords",
      text: "图书馆,滨江新区,便民",
    });
    expect(read("图书馆,便民", "news_keywords").keywords).toEqual(["图书馆", "便民"]);
    expect(read("图书馆,便民,头条").keywords).toEqual([]);
    expect(read("").keywords).toEqual([]);
  });

  it("are not the headline, nor pieces of it", () => {
    const read = (content: string) =>
      readPage({ head: `<meta name="keywords" content="${content}">` }).keywords;
    expect(read("滨江新区三座图书馆同日开放")).toEqual([]);
    expect(read("滨江新区三座图书馆,图书馆,阅读")).toEqual(["图书馆", "阅读"]);
  });

  it.each(FRONT_KEYS.keywords)("stand in a front matter's %s", (key) => {
    const list = parseArticle(mirror(`${key}: [图书馆, 阅读]`));
    expect(list.keywords).toEqual(["图书馆", "阅读"]);
    expect(list.evidence.keywords).toMatchObject({
      method: "front-matter",
      where: key,
      text: "图书馆 阅读",
    });
    expect(parseArticle(mirror(`${key}: 图书馆、阅读`)).keywords).toEqual(["图书馆", "阅读"]);
  });
});

describe("keywords by an adapter", () => {
  it.each([
    [`<p class="k">${links("图书馆", "阅读")}<i>2</i></p>`, ["图书馆", "阅读"]],
    ['<p class="k">关键词：图书馆 阅读</p>', ["图书馆", "阅读"]],
    ['<p class="k">图书馆、阅读</p>', ["图书馆", "阅读"]],
  ])("%s", (html, expected) => {
    const adapter = defineAdapter({ name: "jiangcheng", signature: /图书馆/u, keywords: ".k" });
    const { keywords, evidence } = readPage({ below: html }, {}, [adapter]);
    expect(keywords).toEqual(expected);
    expect(evidence.keywords).toMatchObject({ method: "selector", where: ".k" });
  });
});
