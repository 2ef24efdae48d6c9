import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../src/limits.js";
import { readFrontMatter } from "../src/read/front-matter.js";
import { readMarkdown } from "../src/read/markdown.js";
import { renderMarkdown } from "../src/read/markdown-blocks.js";
import { cpuTime } from "./cpu-time.js";

const read = (text: string, url?: string) =>
  readMarkdown(text, { url, nesting: DEFAULT_LIMITS.nesting });
const values = (yaml: string) => {
  const reading = readFrontMatter(`---\n${yaml}\n---\n`);
  return reading && Object.fromEntries(reading.frontMatter);
};
const codes = (yaml: string) =>
  readFrontMatter(`---\n${yaml}\n---`)?.diagnostics.map(({ code }) => code);
const blocks = (body: string) =>
  read(body).blocks.map(({ type, text, src, level, ordered, depth, rows, caption }) => ({
    type,
    ...(text !== "" && { text }),
    ...(src !== undefined && { src }),
    ...(caption !== undefined && { caption }),
    ...(level !== undefined && { level }),
    ...(ordered !== undefined && { ordered, depth }),
    ...(rows !== undefined && { rows }),
  }));

describe("a front matter", () => {
  test("holds strings and lists of strings, as written", () => {
    expect(
      values(
        "title: '深圳：龙华'\ncategories: \n - 金融\n - 新浪财经\ndate: Wed, 25 Aug 2021 02:59:13 GMT\ncomments: false\nid: 007\nday: 2021-08-25\ntags: [a, b]",
      ),
    ).toEqual({
      title: "深圳：龙华",
      categories: ["金融", "新浪财经"],
      date: "Wed, 25 Aug 2021 02:59:13 GMT",
      comments: "false",
      id: "007",
      day: "2021-08-25",
      tags: ["a", "b"],
    });
  });

  test("is known by its keys in lower case too", () => {
    expect(values("Title: 甲\npubDate: 乙")).toMatchObject({ title: "甲", pubDate: "乙" });
    expect(values("Title: 甲: 乙\nTITLE: 丙\ntitle: 丁")).toMatchObject({ title: "丁" });
  });

  test("leaves out what is empty, or nested but for texts in a map", () => {
    expect(
      values("a:\nb: ''\nc: ~\nd: []\ne: {f: {g: x}}\nh:\n - [i]\n - j\nk: null\n? [l]\n: m"),
    ).toEqual({
      h: ["j"],
    });
  });

  test("holds the texts in a map, and in a list of maps, by their paths", () => {
    expect(values("a: {b: c, d: ~}\ne:\n - f: g\n - h\n - f: i\n   j: k")).toEqual({
      "a.b": "c",
      "e.f": ["g", "i"],
      "e.j": ["k"],
      e: ["h"],
    });
    expect(values(`${"a".repeat(90)}: {b: c}`)).toEqual({});
  });

  test("ends at its closing line, after a byte order mark and blank lines too", () => {
    expect(readFrontMatter("\ufeff\n\n---\r\ntitle: 深圳\r\n...\r\n正文")?.body).toBe("正文");
    expect(readFrontMatter("---\n---\n正文")).toMatchObject({ body: "正文", diagnostics: [] });
  });

  test("that is not closed, or not there, is none", () => {
    expect(readFrontMatter("---\ntitle: 深圳\n正文")).toBeUndefined();
    expect(readFrontMatter("深圳\n---\na: b\n---")).toBeUndefined();
    expect(readFrontMatter(`---\n${"a: b\n".repeat(300)}---\n`)).toBeUndefined();
    expect(readFrontMatter(`---\na: ${"b".repeat(70_000)}\n---\n`)).toBeUndefined();
  });

  test("with harmful names is harmless", () => {
    const frontMatter = readFrontMatter("---\n__proto__: x\nconstructor: y\n---")?.frontMatter;
    expect([...(frontMatter ?? [])]).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(codes("a: &a [x]\nb: [*a, *a]\nc: z")).toEqual(["read/front-matter"]);
  });

  test("that is not YAML is read by its plain lines", () => {
    const yaml =
      "title: 晋江: 深圳\nsub: 'It's'\nauthor: @深圳晚报\ncategories:\n  - 金融\n  - '财经'\ntags: [a, 'b']\n\"key\": c\n乱\nempty:\n";
    expect(values(yaml)).toEqual({
      title: "晋江: 深圳",
      sub: "It's",
      author: "@深圳晚报",
      categories: ["金融", "财经"],
      tags: ["a", "b"],
      key: "c",
    });
    expect(codes(yaml)).toEqual(["read/front-matter"]);
    expect(codes("- a\n- b")).toEqual(["read/front-matter"]);
  });
});

describe("a Markdown file", () => {
  test("has the front matter and the blocks of its HTML body", () => {
    const source = read(
      '---\ntitle: 深圳\nlink: https://example.com/a/\n---\n\n<div>\n<p>　　深圳晚报讯 *星*</p>\n\n<p>2021年</p><img src="b.png">\n</div>\n',
    );
    expect(source.format).toBe("markdown");
    expect(source).not.toHaveProperty("url");
    expect(source.frontMatter?.get("title")).toBe("深圳");
    expect(source.blocks.map(({ text, src }) => src ?? text)).toEqual([
      "深圳晚报讯 *星*",
      "2021年",
      "https://example.com/a/b.png",
    ]);
  });

  test("keeps the address given and what reading had to say", () => {
    const source = read("---\na: b: c\n---\n正文", "https://example.com/");
    expect(source.url).toBe("https://example.com/");
    expect(source.diagnostics.map(({ code }) => code)).toEqual(["read/front-matter"]);
    expect(source.blocks.map(({ text }) => text)).toEqual(["正文"]);
  });

  test("may have no body", () => {
    expect(read("---\ntitle: 深圳\n---").blocks).toEqual([]);
    expect(read("").blocks).toEqual([]);
  });

  test("lowers headings, paragraphs, lists and quotes", () => {
    expect(
      blocks(
        "深圳\n===\n\n## 龙华 ##\n\n正文第一行，\n第二行。English\nwords\n\n- 甲\n  - 乙\n\n1. 丙\n2. 丁\n\n> 引文\n>> 又一行\n\n尾",
      ),
    ).toEqual([
      { type: "heading", text: "深圳", level: 1 },
      { type: "heading", text: "龙华", level: 2 },
      { type: "paragraph", text: "正文第一行，第二行。English words" },
      { type: "listItem", text: "甲", ordered: false, depth: 0 },
      { type: "listItem", text: "乙", ordered: false, depth: 1 },
      { type: "listItem", text: "丙", ordered: true, depth: 0 },
      { type: "listItem", text: "丁", ordered: true, depth: 0 },
      { type: "quote", text: "引文又一行" },
      { type: "paragraph", text: "尾" },
    ]);
  });

  test("lowers figures, tables and code", () => {
    expect(
      blocks(
        '![图](https://example.com/a.png "签约现场")\n\n| 市 | 亿元 |\n|---|---:|\n| 深圳 | 3 |\n\n```js\na < b\n```\n',
      ),
    ).toEqual([
      expect.objectContaining({
        type: "figure",
        src: "https://example.com/a.png",
        caption: "签约现场",
      }),
      expect.objectContaining({
        type: "table",
        rows: [
          ["市", "亿元"],
          ["深圳", "3"],
        ],
      }),
      { type: "code", text: "a < b" },
    ]);
  });

  test("reads HTML in the midst of Markdown", () => {
    expect(blocks("## 龙华\n\n<p>第一段</p>\n<p>第二段</p>\n\n第三段<br>第四段 <b>重</b>")).toEqual(
      [
        { type: "heading", text: "龙华", level: 2 },
        { type: "paragraph", text: "第一段" },
        { type: "paragraph", text: "第二段" },
        { type: "paragraph", text: "第三段" },
        { type: "paragraph", text: "第四段 重" },
      ],
    );
  });

  test("takes a line for HTML that begins with a block's tag, not with an inline one", () => {
    expect(
      blocks("<strong>问：</strong>几点？\n\n<b>答</b>：**四点**。\n\n<a href=/1>乙</a>"),
    ).toEqual([
      { type: "paragraph", text: "问：几点？" },
      { type: "paragraph", text: "答：四点。" },
      { type: "paragraph", text: "乙" },
    ]);
    expect(renderMarkdown("<div>\n*甲*\n\n<span>\n*乙*\n\n丙\n<b>\n*丁*")).toBe(
      "<div>\n*甲*\n<span>\n*乙*\n<p>丙<b> <em>丁</em></p>",
    );
    expect(renderMarkdown("<!-- 甲 -->\n*乙*")).toBe("<!-- 甲 -->\n<p><em>乙</em></p>");
    expect(renderMarkdown("<img src=1.jpg>\n*甲*")).toBe("<p><img src=1.jpg> <em>甲</em></p>");
  });

  test("marks links and emphasis", () => {
    expect(read('据[深圳晚报](https://example.com/1 "x")，**重要**').blocks[0]).toMatchObject({
      text: "据深圳晚报，重要",
      linked: 4,
      marks: [
        { type: "link", start: 1, end: 5, href: "https://example.com/1" },
        { type: "strong", start: 6, end: 8 },
      ],
    });
  });
});

describe("lowering Markdown to HTML", () => {
  test.each([
    ["*甲*乙 _丙_ __丁__", "<em>甲</em>乙 <em>丙</em> <strong>丁</strong>"],
    ["*ST康得、*ST中天", "*ST康得、*ST中天"],
    ["snake_case_name 3 * 4 * 5", "snake_case_name 3 * 4 * 5"],
    ["\\*甲\\* `a<b`", "*甲* <code>a&lt;b</code>"],
    ["利润<10% & a > b &amp; &#20013;", "利润&lt;10% &amp; a &gt; b &amp; &#20013;"],
    [
      "<https://example.com/?a=1&b=2>",
      '<a href="https://example.com/?a=1&amp;b=2">https://example.com/?a=1&amp;b=2</a>',
    ],
    ["[![图](a.png)](b.html)", '<a href="b.html"><img src="a.png" alt="图" title=""></a>'],
    ["[详细] ![未完 **未完", "[详细] ![未完 **未完"],
    ["a  \nb\\\nc", "a<br>b<br>c"],
    ["[\\[组图\\]早市](a.html)", '<a href="a.html">[组图]早市</a>'],
    ["[[组图]早市](a.html)", '<a href="a.html">[组图]早市</a>'],
    ["[长江](/长江_(河流))", '<a href="/长江_(河流)">长江</a>'],
    ["[甲](<a b.html> (乙))", '<a href="a b.html">甲</a>'],
    ["甲![\\[图\\]](a_\\(1.jpg)", '甲<img src="a_(1.jpg" alt="[图]" title="">'],
    [`甲![图](a.jpg "It's a 早市")`, '甲<img src="a.jpg" alt="图" title="It\'s a 早市">'],
    [
      "[甲][1]、[乙][]、[丙][2]\n[1]: a.html 'x'\n[乙]: b.html",
      '<a href="a.html">甲</a>、<a href="b.html">乙</a>、[丙][2]',
    ],
    ["甲[1]、乙[^2]\n\n[1]: a.html", "甲[1]、乙[^2]</p>\n<p>[1]: a.html"],
    ["若a<b，则c>d", "若a&lt;b，则c&gt;d"],
    ["<甲@x> <i>乙</i><o:p/>", "&lt;甲@x&gt; <i>乙</i><o:p/>"],
    ["<tougao@x.example>", '<a href="mailto:tougao@x.example">tougao@x.example</a>'],
    ["***甲***乙", "<strong><em>甲</em></strong>乙"],
  ])("%s", (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(`<p>${html}</p>`);
  });

  test("two ideographic spaces begin a paragraph", () => {
    expect(renderMarkdown("　　甲\n　　乙\n丙")).toBe("<p>　　甲</p>\n<p>　　乙丙</p>");
  });

  test("a line of signs is a ruler, or underlines a title", () => {
    expect(renderMarkdown("甲\n乙\n---\n* * *\n丙\n---\n丁|戊\n己")).toBe(
      "<p>甲乙</p>\n<hr>\n<hr>\n<h2>丙</h2>\n<p>丁|戊己</p>",
    );
  });

  test("lists open and close as their indent asks", () => {
    expect(renderMarkdown("- 甲\n    - 乙\n      续\n1) 丙\n---")).toBe(
      "<ul><li>甲</li><ul><li>乙续</li></ul></ul><ol><li>丙</li></ol>\n<hr>",
    );
  });

  test("numbers count on from the first, and may pass one over", () => {
    expect(renderMarkdown("2. 甲\n\n乙\n\n3. 丙\n1. 丁\n7) 戊")).toBe(
      '<ol><li value="2">甲</li></ol>\n<p>乙</p>\n<ol><li value="3">丙</li><li>丁</li><li value="7">戊</li></ol>',
    );
  });

  test("code ends at a fence that is as long as its own, and nothing else", () => {
    expect(renderMarkdown("````\n```\n````甲\n`````\n乙")).toBe(
      "<pre><code>```\n````甲</code></pre>\n<p>乙</p>",
    );
  });

  test("what is left open ends with the text", () => {
    expect(renderMarkdown("```\n甲")).toBe("<pre><code>甲</code></pre>");
    expect(renderMarkdown("<!-- 甲\n乙")).toBe("<!-- 甲\n乙");
  });
});

test("any text is read, and in linear time", () => {
  const piece = fc.constantFrom(
    "---\n",
    "a: ",
    "- ",
    "# ",
    "> ",
    "`".repeat(3),
    "|",
    "\n",
    "<p>",
    "<",
    "[",
    "](",
    ")",
    "![",
    "**",
    "_",
    "深圳",
    "&",
    "\\",
    "\ud800",
    "\0",
    "'",
    '"',
    "\t",
    "*a",
    "&b",
    "!!c",
    "? ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void read(pieces.join(""))),
  );
  const spent = cpuTime(() => {
    for (const part of [
      "[",
      "![](",
      "*a",
      "**a",
      "_a",
      "> ",
      "- a\n",
      "    ",
      "a\n",
      "|-\n",
      "```\n",
      "<p>\n\n",
      "`",
      "&",
      "\\",
      "[a](b 'c",
      "<a ",
      "===\n",
      "![",
      "---\n",
      "<!-->\n",
      "[a[b]",
      "[b]: c\n[a][b][][]",
      "[\\",
      "![a](b(c)",
    ]) {
      renderMarkdown(part.repeat(200_000 / part.length));
      readFrontMatter(`---\n${part.repeat(60_000 / part.length)}\n---\n`);
    }
  });
  expect(spent).toBeLessThan(6000);
});
