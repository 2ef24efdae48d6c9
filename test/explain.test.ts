import { describe, expect, it } from "vitest";
import { defineAdapter } from "../src/adapter.js";
import { explainArticle } from "../src/explain.js";
import type { ParseArticleOptions } from "../src/index.js";
import { taiwan } from "../src/traditional.js";

const PAGE = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>北渚湖冰面开放_潮汐新闻网</title></head><body>
<div class="crumb"><a href="/">首页</a> &gt; <a href="/sh/">社会</a> &gt; 正文</div>
<div id="article" class="main wide">
<h1>北渚湖冰面开放</h1>
<h3>首日接待游人六千</h3>
<p class=" info gray">2022年01月08日 06:52　来源：湖城早报　作者：段小青</p>
<p class="counter">2022年01月08日 06:52</p>
<div class="content">
<p>原标题：冰面开了</p>
<p>　　北渚湖冰面昨天向市民开放，六千多名游人带着冰车和冰刀赶来，最长的队伍排了两个小时。</p>
<p><img src="https://example.com/a.jpg"></p>
<p>▲孩子们在湖心划冰车。湖城早报供图</p>
<h2>冰层多厚</h2>
<p>　　管理处主任段思齐说，冰层已有二十八厘米，工作人员每天清早在四十个点上打孔测量，一旦变薄就关闭。</p>
<p><img src="https://example.com/b.jpg"></p>
<table><tr><td>日期</td><td>厚度</td></tr><tr><td>1月7日</td><td>28厘米</td></tr></table>
<p>分享到：</p>
<p>　　“小时候天天来，现在一年盼一回。”七十三岁的贺老师带着孙女来回滑了四趟，额头上全是汗。</p>
</div></div>
<p>（责任编辑：郝知秋）</p>
<p>关键词：北渚湖 冰面</p>
<h3>相关阅读</h3>
<ul><li><a href="/a1">· 冰上运动会月底举行</a></li><li><a href="/a2">湖边新添三座暖房</a><p>三座暖房都能看见湖心，免费供游人歇脚。</p></li></ul>
<p>免责声明：文章只代表撰稿人的看法，和本站立场无关。</p>
<div class="footer">Copyright © 2008-2020 潮汐新闻网 版权所有 浙ICP备20200001号-3</div>
</body></html>`;

const DUMP = `北渚湖冰面开放_潮汐新闻网
首页 > 社会 > 正文
北渚湖冰面开放
2022年01月08日 06:52　来源：湖城早报　作者：段小青
　　北渚湖冰面昨天向市民开放，六千多名游人带着冰车和冰刀赶来，最长的队伍排了两个小时。
　　“小时候天天来，现在一年盼一回。”七十三岁的贺老师带着孙女来回滑了四趟，额头上全是汗。
上一篇：湖边新添三座暖房
`;

const WORDS = "a line of words";
const BYLINE = "states a time, a medium or a name";
const PROSE = "reads like prose";
const ENTRY = "an entry of a reading list";

describe("an explained page", () => {
  it("says what every line was taken for, and why", () => {
    const { lines } = explainArticle(PAGE);
    const told = lines.map(({ text, role, reason }) => [text.slice(0, 8), role, reason]);
    expect(told).toEqual([
      ["首页 > 社会 ", "breadcrumb", "short names with separators between them"],
      ["北渚湖冰面开放", "headline", "the heading above the body"],
      ["首日接待游人六千", "subtitle", WORDS],
      ["2022年01月", "byline", BYLINE],
      ["2022年01月", "byline", BYLINE],
      ["原标题：冰面开了", "original-headline", "stands behind 原标题"],
      ["北渚湖冰面昨天向", "body", PROSE],
      ["", "body", "a picture or video, among the body's paragraphs"],
      ["▲孩子们在湖心划", "caption", "reads like a caption"],
      ["冰层多厚", "body", `${WORDS}, among the body's paragraphs`],
      ["管理处主任段思齐", "body", PROSE],
      ["", "body", "a picture or video, among the body's paragraphs"],
      ["日期\t厚度\n1月", "body", "a table of data, among the body's paragraphs"],
      ["分享到：", "other", "words of buttons, counters or share bars: left out of the body"],
      ["“小时候天天来，", "body", PROSE],
      ["（责任编辑：郝知", "credits", BYLINE],
      ["关键词：北渚湖 ", "keywords", "the page turns to its readers"],
      ["相关阅读", "related", ENTRY],
      ["· 冰上运动会月", "related", ENTRY],
      ["湖边新添三座暖房", "related", ENTRY],
      ["三座暖房都能看见", "related", ENTRY],
      ["免责声明：文章只", "other", "a disclaimer or copyright notice"],
      ["Copyrigh", "publisher", "words of a page's foot"],
    ]);
  });

  it("names the fields that were read from a line", () => {
    const { lines } = explainArticle(PAGE);
    const fields = lines.flatMap((line) => (line.fields.length > 0 ? [line.fields] : []));
    expect(fields).toEqual([
      ["breadcrumb"],
      ["title"],
      ["subtitle"],
      ["publishedAt", "source", "authors"],
      ["originalTitle"],
      ["editors"],
      ["keywords"],
      ["publisher"],
    ]);
  });

  it("names a line's element as a selector would, from the nearest id on", () => {
    const { lines } = explainArticle(PAGE);
    const find = (head: string) => lines.find(({ text }) => text.startsWith(head))?.element;
    expect(find("首页")).toBe("html > body > div.crumb");
    expect(find("北渚湖冰面开放")).toBe("div#article > h1");
    expect(find("2022")).toBe("div#article > p.info");
    expect(find("（责任编辑")).toBe("html > body > p");
    expect(find("湖边新添")).toBe("ul > li > a");
  });
});

describe("an explained dump", () => {
  it("has no elements", () => {
    const { lines } = explainArticle(DUMP);
    expect(lines.filter((line) => "element" in line)).toEqual([]);
  });

  it("says of a headline without markup that it stands above the body", () => {
    const { lines } = explainArticle(DUMP);
    expect(lines.map(({ role, reason }) => [role, reason])).toEqual([
      ["other", WORDS],
      ["breadcrumb", "short names with separators between them"],
      ["headline", "the best of the lines above the body"],
      ["byline", BYLINE],
      ["body", PROSE],
      ["body", PROSE],
      ["other", "the page turns to its readers"],
    ]);
  });
});

describe("an explained document whose text is returned otherwise than it stands there", () => {
  const list = (raw: string, options?: ParseArticleOptions) =>
    explainArticle(raw, options).lines.map(({ role, fields }) => [role, ...fields]);

  it.each<readonly [string, string, ParseArticleOptions]>([
    ["converted to Traditional", PAGE, { script: "zh-Hant-TW", converters: [taiwan] }],
    ["with its punctuation widened", PAGE.replaceAll("，", ","), { punctuation: "fullwidth" }],
    ["with both", DUMP, { script: "zh-Hant-TW", converters: [taiwan], punctuation: "fullwidth" }],
  ])("has the roles and fields that it has as it stands: %s", (_, raw, options) => {
    expect(list(raw, options)).toEqual(list(raw));
    expect(list(raw)).toContainEqual(["body"]);
  });

  it("has them where the adapter converts it and readings glued in are removed", () => {
    const mirror = `首頁 > 科技 > 正文
雙城聯(lián)動，產(chǎn)業(yè)同行
2024年05月06日 10:20　來源：江城晚報
　　兩地簽署了五項(xiàng)協(xié)議，涉及產(chǎn)業(yè)集群等三個(gè)領(lǐng)域，市發改委表示將加強(qiáng)聯(lián)動。
　　協(xié)議落地以后，雙城之間每天開行四十趟動車，最快的一趟只要二十八分鐘就到。
www.zhigu.net.cn`;
    const { article } = explainArticle(mirror);
    expect([article.adapter, article.title]).toEqual(["zhigu", "双城联动，产业同行"]);
    expect(list(mirror)).toEqual([
      ["breadcrumb", "breadcrumb"],
      ["headline", "title"],
      ["byline", "publishedAt", "source"],
      ["body"],
      ["body"],
      ["other"],
    ]);
  });

  it("has them where control characters are removed", () => {
    const damaged = PAGE.replace("<h1>北渚湖", "<h1>北渚\u0003湖")
      .replace("湖城早报　作者", "湖城\u200e早报　作者")
      .replace("责任编辑：郝", "责任编辑：\u0003郝");
    expect(list(damaged)).toEqual(list(PAGE));
  });

  it("has the field of a line that is longer than the evidence quotes", () => {
    const paragraph = `　　（记者 段小青）${"北渚湖冰面昨天向市民开放，六千多名游人带着冰车赶来。".repeat(15)}`;
    const { lines } = explainArticle(`北渚湖冰面开放\n2022年01月08日 06:52\n${paragraph}`);
    expect(lines.at(-1)).toMatchObject({ role: "body", fields: ["authors"] });
  });

  it("leaves out what the adapter's refinement takes from the body", () => {
    const tide = defineAdapter({
      name: "tide",
      signature: /潮汐新闻网/u,
      refine: (draft) => ({ ...draft, blocks: draft.blocks.slice(0, 1) }),
    });
    const roles = list(DUMP, { adapters: [tide] }).map(([role]) => role);
    expect(roles.filter((role) => role === "body")).toHaveLength(1);
  });
});

it("an explanation takes the options of parseArticle", () => {
  const tide = defineAdapter({
    name: "tide",
    signature: /潮汐新闻网/u,
    body: { drop: /^“小时候/u },
  });
  const { article, lines } = explainArticle(DUMP, { adapters: [tide] });
  expect(article.adapter).toBe("tide");
  expect(lines.find(({ text }) => text.startsWith("“小时候"))?.role).toBe("other");
  const converted = explainArticle(DUMP, { script: "zh-Hant-TW", converters: [taiwan] }).article;
  expect(converted.title).toBe("北渚湖冰面開放");
});

describe("what a line is called", () => {
  it.each([
    ["<pre>渡轮 1 号  08:00\n渡轮 2 号  09:30</pre>", "渡轮 1 号", "preformatted text"],
    ["<p><a href='/1'>一号渡轮</a></p>", "一号渡轮", "nothing but links"],
    ["<p>▲渡轮驶出码头。</p>", "▲渡轮", "reads like a caption"],
    ["<h3>猜你喜欢</h3>", "猜你喜欢", "heads a list of other articles"],
  ])("%s", (html, head, reason) => {
    const { lines } = explainArticle(`<h1>渡轮试航</h1>${html}`);
    expect(lines.find(({ text }) => text.startsWith(head))?.reason).toContain(reason);
  });
});
