import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../src/limits.js";
import { readHtml } from "../src/read/html.js";
import type { SourceBlock } from "../src/source.js";
import { cpuTime } from "./cpu-time.js";

const URL_OF_PAGE = "https://news.example.com/2024/05/06/1.shtml";

const { nesting } = DEFAULT_LIMITS;
const read = (html: string) => readHtml(html, { url: URL_OF_PAGE, nesting });
const blocks = (html: string): readonly SourceBlock[] => read(html).blocks;
const texts = (html: string): readonly string[] => blocks(html).map((block) => block.text);
const types = (html: string): readonly string[] => blocks(html).map((block) => block.type);

describe("lines of a page", () => {
  it("are what paragraphs, line breaks and boxes separate", () => {
    expect(texts("<div>导语<p>第一段</p>第二段<br>第三段<hr/>尾</div>")).toEqual([
      "导语",
      "第一段",
      "第二段",
      "第三段",
      "尾",
    ]);
    expect(texts("第一段</p>第二段</br>第三段")).toEqual(["第一段", "第二段", "第三段"]);
  });

  it("are the lines of a text whose only tags are breaks at their ends", () => {
    expect(texts("甲\r\n乙<br>\n丙<BR />\n丁<br>")).toEqual(["甲", "乙", "丙", "丁"]);
    expect(texts("甲\n乙<br>丙")).toEqual(["甲 乙", "丙"]);
  });

  it("join inline elements as displayed, with no space that is not in the page", () => {
    expect(
      texts("<p><span>来源：</span><a>某报</a> <b>记者</b>\n张三<font>报道</font></p>"),
    ).toEqual(["来源：某报 记者 张三报道"]);
  });

  it("set the fields of a byline apart where a page is served without white space", () => {
    const line = (...fields: readonly string[]) =>
      texts(`<p>${fields.map((field) => `<span>${field}</span>`).join("")}</p>`)[0];
    expect(line("2024-05-06 10:20", "江城晚报", "张三", "举报")).toBe(
      "2024-05-06 10:20 江城晚报 张三 举报",
    );
    expect(line("来源：江城晚报", "时间：2024-05-06", "<a>评论</a>")).toBe(
      "来源：江城晚报 时间：2024-05-06 评论",
    );
    expect(line("某地的早市", "2024-05-06")).toBe("某地的早市 2024-05-06");
    expect(line("来源：", "江城晚报")).toBe("来源：江城晚报");
  });

  it("join the words of a sentence, whatever elements they are cut into", () => {
    expect(texts("<p><span>江城</span><span>早市</span><em>四点</em>开张</p>")).toEqual([
      "江城早市四点开张",
    ]);
    expect(texts("<p>早市<b>10:20</b><b>开张</b>，<i>人</i><i>多</i></p>")[0]).toContain("，人");
    const long = "江城早市的摊主们每天凌晨四点".repeat(5);
    expect(texts(`<p><span>${long}10:20</span><span>开张</span></p>`)).toEqual([
      `${long}10:20开张`,
    ]);
  });

  it("collapse white space of every kind and drop what displays nothing", () => {
    expect(
      texts("<p>\u3000\u3000甲\u3000 &nbsp;乙\u200b丙&#8203;\ufeff丁\t</p><p>&nbsp;</p><p> </p>"),
    ).toEqual(["甲 乙丙丁"]);
    expect(texts("<p>缺\ufffd字</p>")).toEqual(["缺\ufffd字"]);
  });

  it("are indented where two ideographic or four no-break spaces begin them", () => {
    const html =
      "<p>\u3000\u3000甲</p><p>&nbsp;&nbsp;&nbsp;&nbsp;乙</p><p>\u3000丙</p><p>    丁</p><p>戊\u3000\u3000己</p>";
    expect(blocks(html).map((block) => block.indented)).toEqual([true, true, false, false, false]);
  });

  it("know the nearest element that holds them", () => {
    const [first, second] = blocks(
      "<div id=a><p><span id=s>甲</span></p><p id=p>乙<b>丙</b></p></div>",
    );
    expect(first?.element?.attribs["id"]).toBe("s");
    expect(second?.element?.attribs["id"]).toBe("p");
    expect(second?.element?.parent?.attribs["id"]).toBe("a");
    expect([first?.index, second?.index]).toEqual([0, 1]);
  });

  it("resolve entities, also without semicolon and of windows-1252", () => {
    expect(
      texts("<p>A&amp;B &lt;p&gt; &copy2024 &#8220;引&#x201d; &#147;文&#148; &middot;</p>"),
    ).toEqual(["A&B <p> ©2024 “引” “文” ·"]);
  });

  it("leave out scripts, styles, form controls, glosses and what is hidden", () => {
    expect(
      texts(
        "<script>'<p>一'</script><style>p{}</style><noscript><p>二</noscript><svg><text>三</text></svg><textarea><p>四</textarea><select><option>五</select><button>六</button><p style='DISPLAY : none'>七</p><p hidden>八</p><ruby>漢<rp>(</rp><rt>hàn</rt></ruby><!--九--><p style='visibility:hidden'>十</p>",
      ),
    ).toEqual(["漢", "十"]);
  });

  it("are those of the article that a page keeps in a text area as escaped markup", () => {
    const area = (content: string) =>
      `<div style="display:none"><textarea class="title">江城早市</textarea><textarea>${content}</textarea></div>`;
    expect(
      texts(area("&lt;article&gt;&lt;p&gt;第一段&lt;/p&gt;&lt;p&gt;第二段&lt;/p&gt;")),
    ).toEqual(["第一段", "第二段"]);
    expect(texts(area("<p>写下您的评论</p>"))).toEqual([]);
    expect(texts(area("a &lt;p&gt; b"))).toEqual([]);
    expect(texts("<p>甲</p><textarea>&lt;p&gt;乙")).toEqual(["甲"]);
  });

  it("keep a body that is hidden until a script has run", () => {
    const body = `<p>${"会议指出要做好工作。".repeat(60)}</p>`;
    const hidden = `<div style="display:none">${body}</div>`;
    expect(texts(hidden)).toHaveLength(1);
    expect(texts(`<p>相关链接</p>${hidden}`)).toHaveLength(2);
  });
});

describe("hidden prose", () => {
  const dialog = `<div style="display:none"><p>${"用户应当遵守本协议。".repeat(60)}</p></div>`;
  const story = "<p>这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒。</p>";

  it("is none of a page that has prose to be seen", () => {
    expect(texts(`${dialog}${story.repeat(4)}`)).toHaveLength(4);
    expect(texts(`${dialog}${story.repeat(3)}`)).toHaveLength(4);
    expect(texts(`${dialog}<a href=1>${story.repeat(4)}</a>`)).toHaveLength(5);
  });
});

describe("kinds of blocks", () => {
  it("headings, lists and quotations", () => {
    const html =
      "<h1>标题</h1><ul><li>甲<ol><li>乙</ol><li><p>丙</p><p>丁</p></ul><blockquote><p>戊</p></blockquote>";
    expect(
      blocks(html).map(({ type, level, ordered, depth }) => [type, level ?? ordered, depth]),
    ).toEqual([
      ["heading", 1, undefined],
      ["listItem", false, 0],
      ["listItem", true, 1],
      ["listItem", false, 0],
      ["paragraph", undefined, undefined],
      ["quote", undefined, undefined],
    ]);
  });

  it("items of numbered lists know their numbers", () => {
    const numbers = (html: string) => blocks(html).map(({ number }) => number);
    expect(numbers("<ol start=3><li>甲<li><ol><li>乙</ol><li value=9>丙<li>丁</ol>")).toEqual([
      3, 1, 9, 10,
    ]);
    expect(numbers("<ol><li>甲<p>乙</p><li></li><li>丙</ol>")).toEqual([1, undefined, 3]);
    expect(numbers("<ul><li value=2>甲</ul><ol reversed><li>乙</ol><li>丙")).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("a heading closed by the end tag of another rank does not swallow the article", () => {
    expect(types("<h1>标题</h2><p>正文</p>")).toEqual(["heading", "paragraph"]);
  });

  it("code stays as it is; prose in pre becomes paragraphs", () => {
    expect(blocks("<pre>\nlet a = 1;\n  a++;\n</pre>")).toMatchObject([
      { type: "code", text: "let a = 1;\n  a++;" },
    ]);
    expect(texts("<pre>　　第一段的文字。\n\n　　第二段的文字。</pre>")).toEqual([
      "第一段的文字。",
      "第二段的文字。",
    ]);
  });

  it("tables of data are one block, tables for the layout are none", () => {
    const data =
      "<table><tr><th>年份</th><th>产值</th></tr><tr><td>2023</td><td>1,2<b>34</b></td></tr></table>";
    expect(blocks(data)).toMatchObject([
      {
        type: "table",
        text: "年份\t产值\n2023\t1,234",
        rows: [
          ["年份", "产值"],
          ["2023", "1,234"],
        ],
      },
    ]);
    expect(
      types("<table><tr><td>来源：某报<td>作者：张三<tr><td>日期<td>2024</table>"),
    ).not.toContain("table");
    expect(
      types(
        "<table><tr><td><a href=1>国内</a><td><a href=2>国际</a><tr><td><a href=3>财经</a><td><a href=4>体育</a></table>",
      ),
    ).not.toContain("table");
    expect(texts("<table><tr><td><p>一</p><table><tr><td>二</table><td>三</table>")).toEqual([
      "一",
      "二",
      "三",
    ]);
  });

  it.each(["em", "i", "b", "strong", "span", "font", "small"])(
    "a cell of data is one line, whatever stands in <%s>",
    (name) => {
      const marked = (text: string) => `<${name}>${text}</${name}>`;
      const row = `<tr><td>早稻</td><td>涨${marked("3.5%")}了</td></tr>`;
      const many = `<tr><td>晚稻</td><td>${["甲", "乙", "丙", "丁"].map((lot) => `${lot}${marked("1")}`).join("，")}</td></tr>`;
      expect(blocks(`<table>${row}${many}</table>`)).toMatchObject([
        {
          rows: [
            ["早稻", "涨3.5%了"],
            ["晚稻", "甲1，乙1，丙1，丁1"],
          ],
        },
      ]);
    },
  );

  it("a table's caption is a line above it, and what a cell spans is left empty", () => {
    const table = (rows: string) => blocks(`<table>${rows}</table>`);
    expect(table("<caption>菜价</caption><tr><td>白菜<td>2元<tr><td>豆腐<td>3元")).toMatchObject([
      { type: "paragraph", text: "菜价" },
      { type: "table", text: "白菜\t2元\n豆腐\t3元" },
    ]);
    const spans =
      "<tr><td rowspan=2>蔬菜<td>白菜<td rowspan=3>元<tr><td>豆腐<tr><td colspan=2>合计<tr><td>甲<td>乙";
    expect(table(spans)[0]?.rows).toEqual([
      ["蔬菜", "白菜", "元"],
      ["", "豆腐", ""],
      ["合计", "", ""],
      ["甲", "乙"],
    ]);
    const wide = table("<tr><td>甲<td colspan=9999 rowspan=9999>乙<tr><td>丙<td>丁")[0]?.rows;
    expect(wide?.map((row) => row.length)).toEqual([100, 101]);
  });

  it("images are figures with absolute addresses, the late-loaded one before the placeholder", () => {
    expect(
      blocks(
        "<p>前<img src='/img/a.jpg' alt=' 图 '>后</p><img src='loading.gif' data-src='//img.example.com/b.jpg'><video poster='../c.png'></video>",
      ).map(({ type, text, src, alt }) => [type, text || src, alt]),
    ).toEqual([
      ["paragraph", "前", undefined],
      ["figure", "https://news.example.com/img/a.jpg", "图"],
      ["paragraph", "后", undefined],
      ["figure", "https://img.example.com/b.jpg", undefined],
      ["figure", "https://news.example.com/2024/05/c.png", undefined],
    ]);
  });

  it("images with relative addresses are figures without one where the page's own is not known", () => {
    const read = (image: string) =>
      readHtml(image, { nesting }).blocks.map(({ type, src }) => [type, src]);
    expect(read("<img src='img/a.jpg'>")).toEqual([["figure", undefined]]);
    expect(read("<video poster='img/a.jpg'></video>")).toEqual([["figure", undefined]]);
    expect(read("<img src='//img.example.com/a b.jpg'>")).toEqual([
      ["figure", "https://img.example.com/a%20b.jpg"],
    ]);
    const late = "<img data-src='a.jpg' src='https://img.example.com/a.jpg'>";
    expect(read(late)).toEqual([["figure", "https://img.example.com/a.jpg"]]);
    expect(
      read("<img src='data:image/png;base64,a.b'><img src='x/loading.gif'><img src=''>"),
    ).toEqual([]);
  });

  it("images known from a set of addresses, a picture's sources or a late loader's attributes are figures", () => {
    const source = (image: string) => blocks(image).map(({ src }) => src);
    const empty = "src='data:image/gif;base64,R0'";
    const [small, large] = ["https://img.example.com/a,1.jpg", "https://img.example.com/b.jpg"];
    const set = `${small} 320w, ${large} 1280w`;
    for (const image of [
      `<img srcset='${large}'>`,
      `<img srcset='${set}'>`,
      `<img ${empty} data-srcset='${large} 2x, ${small} 1x'>`,
      `<picture><source srcset='${set}'><img ${empty}></picture>`,
      `<amp-img src='${large}' width=600></amp-img>`,
      `<img ${empty} data-lazy-img='${large}'>`,
      `<img ${empty} data-original-src='${large}'>`,
      `<img src='static/image/common/none.gif' file='${large}'>`,
    ])
      expect(source(image), image).toEqual([large]);
    expect(source(`<img src='${small}' srcset='${large}'>`)).toEqual([small]);
    expect(source(`<picture><source><img ${empty} srcset=''></picture>`)).toEqual([]);
  });

  it("icons, counters and placeholders are none", () => {
    expect(
      blocks(
        "<img src=a.gif width=1 height=1><img src=b.gif width='16px'><img src='data:image/gif;base64,R0'><img src=/i/blank.gif><img>",
      ),
    ).toEqual([]);
  });

  it("characters set as pictures stand in their line", () => {
    const face = "<img src='https://img.example.com/images/emoji/1f600.png'>";
    expect(texts(`<p>早市${face}真热闹<img alt='😀' src='/1.png'>。</p>`)).toEqual([
      "早市真热闹。",
    ]);
  });

  it("a figure's caption goes with its last image, or stands alone", () => {
    expect(
      blocks(
        "<figure><img src=/a.jpg><img src=/b.jpg><figcaption>某地。<br>张三 摄</figcaption></figure>",
      ),
    ).toMatchObject([
      { type: "figure", text: "" },
      { type: "figure", text: "", caption: "某地。 张三 摄" },
    ]);
    expect(types("<figure><figcaption>说明</figcaption></figure>")).toEqual(["figure"]);
    const table =
      "<figure><table><tr><td>一</td></tr></table><figcaption>说明</figcaption></figure>";
    expect(types(table)).toEqual(["paragraph", "paragraph"]);
  });
});

describe("marks", () => {
  it("cover links and emphasis by offsets into the collapsed text", () => {
    const [block] = blocks("<p>　据 <a href='/x?a=1&amp;b=2'>某 <b>报</b></a> <em>讯</em></p>");
    expect(block?.text).toBe("据 某 报 讯");
    expect(block?.marks).toEqual([
      { type: "link", start: 2, end: 5, href: "https://news.example.com/x?a=1&b=2" },
      { type: "strong", start: 4, end: 5 },
      { type: "emphasis", start: 6, end: 7 },
    ]);
    expect(block?.linked).toBe(3);
  });

  it("carry only addresses that lead somewhere", () => {
    const hrefs = [
      "javascript:a()",
      "java\nscript:a()",
      "data:,x",
      "#",
      "mailto:a@example.com",
      "HTTP://Example.com",
      "http://[",
      "甲.html",
    ];
    const marks = hrefs.map((href) => blocks(`<a href="${href}">文</a>`)[0]);
    expect(marks.map((block) => block?.marks?.[0]?.href)).toEqual([
      undefined,
      undefined,
      undefined,
      `${URL_OF_PAGE}#`,
      "mailto:a@example.com",
      "http://example.com/",
      undefined,
      "https://news.example.com/2024/05/06/%E7%94%B2.html",
    ]);
    expect(marks.every((block) => block?.linked === 1)).toBe(true);
  });

  it("cover no anchor that is a place in the text, but controls that scripts run", () => {
    const [line] = blocks('<a name="top"><p>早市<a href="/1">开张</a>了</p></a>');
    expect(line).toMatchObject({ text: "早市开张了", linked: 2 });
    expect(line?.marks).toHaveLength(1);
    expect(blocks("<p><a id=top>早市</a></p>")[0]).toMatchObject({ linked: 0 });
    for (const control of ["<a>分享</a>", "<a id=s onclick=share()>分享</a>"])
      expect(blocks(control)[0], control).toMatchObject({ linked: 2 });
    const cell = '<td><a name="p">早市</a></td>';
    const [table] = blocks(`<table><tr>${cell}${cell}</tr><tr>${cell}${cell}</tr></table>`);
    expect(table).toMatchObject({ type: "table", linked: 0 });
  });

  it("are relative to base, and without any address stay without one", () => {
    expect(blocks("<base href='/news/'><a href=b.html>文</a>")[0]?.marks?.[0]?.href).toBe(
      "https://news.example.com/news/b.html",
    );
    expect(readHtml("<a href=//x.example/b>文</a>", { nesting }).blocks[0]?.marks).toEqual([
      { type: "link", start: 0, end: 1, href: "https://x.example/b" },
    ]);
    expect(readHtml("<a href=b.html>文</a>", { nesting }).blocks[0]?.marks).toEqual([
      { type: "link", start: 0, end: 1 },
    ]);
  });

  it("a link over several lines marks each", () => {
    expect(blocks("<a href=/a>甲<br>乙</a>丙").map((block) => block.linked)).toEqual([1, 1]);
  });
});

describe("careless markup", () => {
  it("end tags that were left out are implied", () => {
    expect(
      texts("<table><tr><td>甲<td>乙<tr><td>丙</table><p>丁<p>戊<dl><dt>己<dd>庚</dl>"),
    ).toEqual([..."甲乙丙丁戊己庚"]);
    expect(read("<table><tr><td>甲<td>乙</table>").root?.children).toHaveLength(1);
  });

  it("stray end tags end nothing, and none reaches beyond its table cell", () => {
    const [block] = blocks(
      "<div id=a><font><table><tr><td></div></font></span>甲</td></tr></table></font>乙</div>",
    );
    expect(block?.element?.name).toBe("td");
    expect(blocks("<div id=a></p></td></b>甲</div>").at(-1)?.element?.attribs["id"]).toBe("a");
  });

  it("an inline element ended around a block leaves the block open", () => {
    const [, second] = blocks("<div id=a><b><p id=p>甲</b><br>乙</p></div>");
    expect(second?.element?.attribs["id"]).toBe("p");
  });

  it("an inline element left open ends with its block", () => {
    expect(blocks("<div><p><b>甲</p><p>乙</p></div>").map((block) => block.marks)).toEqual([
      [{ type: "strong", start: 0, end: 1 }],
      undefined,
    ]);
  });

  it("an svg or template never closed does not hide the page", () => {
    expect(texts("<svg><p>甲</p><template>乙")).toEqual(["甲", "乙"]);
  });

  it("a title or style that ends itself in a drawing or formula does not hide the page", () => {
    expect(texts("<svg><title/><path/></svg><p>甲</p>")).toEqual(["甲"]);
    expect(texts("<math><style/></math><svg><title>乙</title></svg>丙")).toEqual(["丙"]);
  });

  it("what is not displayed ends with the blocks left open in it", () => {
    for (const tag of ["object", "button", "applet", "video", "marquee"])
      expect(texts(`<div><${tag}><p>甲</${tag}>乙</div>`).at(-1), tag).toBe("乙");
  });

  it("attributes may have any name", () => {
    const element = blocks("<p __proto__=x constructor=y ID=z id=w Title='a&amp;b'>甲</p>")[0]
      ?.element;
    expect(Object.keys(element?.attribs ?? {})).toEqual([
      "__proto__",
      "constructor",
      "id",
      "title",
    ]);
    expect(element?.attribs["id"]).toBe("z");
    expect(element?.attribs["title"]).toBe("a&b");
    expect(element?.attribs["toString"]).toBeUndefined();
  });
});

describe("the head", () => {
  it("holds title, canonical address and metas, microdata included", () => {
    const { head } = read(
      "<head><title> 标题\n_某网 </title><title>二</title><link rel=canonical href=/c.html><META Name=Author CONTENT=' 某报 '><meta property='og:title' content='题'><meta name=empty content=''></head><body><span itemprop=datePublished content='2024-05-06'>今日</span><time datetime='2024-05-06T10:20'>昨日</time>",
    );
    expect(head).toMatchObject({
      title: "标题 _某网",
      canonical: "https://news.example.com/c.html",
      metas: [
        { name: "author", content: "某报" },
        { name: "og:title", content: "题" },
        { name: "datepublished", content: "2024-05-06" },
        { name: "time", content: "2024-05-06T10:20" },
      ],
    });
  });

  it("takes og:url where there is no canonical link", () => {
    expect(read("<meta property=og:url content='https://m.example.com/1'>").head.canonical).toBe(
      "https://m.example.com/1",
    );
  });

  it("parses JSON-LD as pages write it", () => {
    const scripts = [
      '{"a":1}',
      '<![CDATA[{"a":1}]]>',
      '<!-- {"a":1} -->',
      '/* x */ {"a":1,} // y',
      '{"a":"x\ny\\"z",}',
      "{&quot;a&quot;:1}",
      '{"a":"http://example.com/*x*/"}',
    ];
    const html = scripts
      .map((text) => `<script type="application/ld+json">${text}</script>`)
      .join("");
    expect(read(html).head.jsonLd).toEqual([
      { a: 1 },
      { a: 1 },
      { a: 1 },
      { a: 1 },
      { a: 'x\ny"z' },
      { a: 1 },
      { a: "http://example.com/*x*/" },
    ]);
    const broken = read('<script type="application/ld+json">{"a":</script>');
    expect(broken.head.jsonLd).toEqual([]);
    expect(broken.diagnostics.map(({ code }) => code)).toEqual(["read/json-ld"]);
  });

  it("keeps the scripts and comments that hold facts, cut to a bounded length", () => {
    const { head } = read(
      `<script>var ct = "1541000000";</script><script>draw()</script><script src=a.js></script><script>${"x();".repeat(2000)}var publish_time="2024-05-06 10:20";${"y();".repeat(2000)}</script><!--news_keyword_pub,stock,sz300077&sh600446--><!-- [1,2,3] published at 2012-01-17 10:20:30 by system --><!-- menu -->`,
    );
    expect(head.scripts[0]).toBe('var ct = "1541000000";');
    expect(head.scripts[1]).toContain('publish_time="2024-05-06 10:20"');
    expect(head.scripts[1]?.length).toBeLessThanOrEqual(2000);
    expect(head.scripts).toHaveLength(2);
    expect(head.comments).toEqual([
      "news_keyword_pub,stock,sz300077&sh600446",
      "[1,2,3] published at 2012-01-17 10:20:30 by system",
    ]);
  });

  it("ends where the page forgot to end it", () => {
    expect(texts("<head><title>题</title><p>甲</p><head>乙")).toEqual(["甲", "乙"]);
    expect(texts("<html><head><title>题</title>甲<body>乙</body></html>丙<html><body>丁")).toEqual([
      "甲",
      "乙丙丁",
    ]);
  });
});

describe("hostile input", () => {
  const N = 100_000;
  const shapes: Readonly<Record<string, string>> = {
    "nested blocks": "<div>".repeat(N),
    "nested and ended": `${"<div>".repeat(N)}文${"</div>".repeat(N)}`,
    "fonts and paragraphs": "<font><p>x".repeat(N),
    "attributes half open": "<a href=".repeat(N),
    "comments not closed": "<!--".repeat(N),
    "tags not closed": "<".repeat(N),
    ampersands: "&".repeat(N),
    "tables in tables": "<table><tr><td>x".repeat(N),
    "vectors never closed": "<svg>".repeat(N),
    "names unknown": Array.from({ length: N }, (_, i) => `<x${i}>`).join(""),
    captions: `<figure>${"<figcaption>x</figcaption>".repeat(N)}</figure>`,
    "hidden in hidden": `${"<p style='display:none'><div hidden>".repeat(500)}${"<b>汉，</b>".repeat(N)}`,
  };
  for (const [name, html] of Object.entries(shapes)) {
    it(`${name}: linear`, () => {
      const spent = cpuTime(() => {
        read(html);
      });
      // Quadratic time would be a minute; a second leaves room for slow machines.
      expect(spent).toBeLessThan(1000);
    });
  }

  it("nesting beyond the limit is reported once, and loses no text", () => {
    const { blocks, diagnostics } = read(
      `${"<div>".repeat(600)}甲<p>乙</p>${"</div>".repeat(600)}<p>丙</p>`,
    );
    expect(blocks.map(({ text }) => text).join("")).toBe("甲乙丙");
    expect(diagnostics.map(({ code }) => code)).toEqual(["read/truncated"]);
  });
});
