/** A document that grows by repeating one piece: `n` pieces. */
export type Grow = (n: number) => string | Uint8Array;

const PARAGRAPH = "　　一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的试航。";
const BYLINE = "2021年06月18日 09:42　来源：海潮晚报 记者 王小明\n";
const HEAD = `海岛渡轮试航成功\n${BYLINE}`;
const PAGE_HEAD = `<h1>海岛渡轮试航成功</h1><div>${BYLINE}</div>`;

/** In an article, between its head and a closing paragraph: so that the piece is read as part of one. */
const inDump =
  (piece: string): Grow =>
  (n) =>
    `${HEAD}${PARAGRAPH}\n${piece.repeat(n)}\n${PARAGRAPH}\n`;

const inPage =
  (piece: string): Grow =>
  (n) =>
    `${PAGE_HEAD}<p>${PARAGRAPH}</p>${piece.repeat(n)}<p>${PARAGRAPH}</p>`;

const inMirror =
  (piece: string): Grow =>
  (n) =>
    `---\ntitle: 海岛渡轮试航成功\n---\n\n${PARAGRAPH}\n\n${piece.repeat(n)}\n\n${PARAGRAPH}\n`;

const inFrontMatter =
  (piece: (i: number) => string): Grow =>
  (n) =>
    `---\n${Array.from({ length: n }, (_, i) => piece(i)).join("")}---\n${PARAGRAPH}`;

const markup: Readonly<Record<string, Grow>> = {
  "repeated bodies": (n) =>
    `<html><head><title>海岛渡轮试航成功</title></head>${`<body>${PAGE_HEAD}<p>${PARAGRAPH}</p></body>`.repeat(n)}</html>`,
  "paragraphs of a page": inPage(`<p>${PARAGRAPH}</p>`),
  "nested elements": (n) => "<div>".repeat(n) + PARAGRAPH,
  "nested elements that are closed": (n) => `${"<div>".repeat(n)}${PARAGRAPH}${"</div>".repeat(n)}`,
  "paragraphs in as many nested elements": (n) =>
    `${PAGE_HEAD}${"<div>".repeat(n)}${`<p>${PARAGRAPH}</p>`.repeat(n)}`,
  "nested emphasis": (n) => `<p>${"<b><i>".repeat(n)}${PARAGRAPH}`,
  "nested tables": (n) => "<table><tr><td>渡轮".repeat(n),
  "nested lists": (n) => "<ul><li>渡轮".repeat(n),
  "nested quotes": (n) => "<blockquote>渡轮".repeat(n),
  "elements side by side": inPage("<b>x</b>"),
  "empty elements side by side": inPage("<div></div>"),
  "lines of one block": inPage(`${PARAGRAPH}<br>`),
  "attributes of one element": (n) => `<p ${"a=b ".repeat(n)}>${PARAGRAPH}`,
  "classes of one element": (n) => `<div class="${"article ".repeat(n)}"><p>${PARAGRAPH}</p></div>`,
  "one huge attribute": (n) => `<p title="${"x".repeat(n)}">${PARAGRAPH}`,
  "one huge address": inPage(`<a href="/${"x".repeat(2000)}">海岛</a>`),
  "an attribute never closed": (n) => `<p title="${"a='b' ".repeat(n)}`,
  "tags never closed": (n) => "<p><font>x".repeat(n),
  "links never closed": (n) => "<a href=/x>渡轮".repeat(n),
  "cells never closed": (n) => `<table>${"<tr><td>渡轮".repeat(n)}`,
  "ends of elements that were never opened": inPage("</div></b></td>"),
  "ends in another order": inPage("<b><div></b></div>"),
  "ends that close nothing below many open elements": (n) =>
    `${"<div>".repeat(n)}${"</b>".repeat(n)}`,
  "tags never finished": (n) => "<p ".repeat(n),
  "less-than signs": (n) => "<".repeat(n),
  entities: inPage("&amp;&#20013;"),
  "entities that are none": inPage("&nosuch;&&#x"),
  "one huge entity": (n) => `<p>&#${"1".repeat(n)};&${"a".repeat(n)}`,
  comments: inPage("<!-- a -->"),
  "a comment never closed": (n) => `<!-- ${"a".repeat(n)}`,
  "comments never closed": (n) => "<!-- a --".repeat(n),
  "comments that end oddly": (n) => `${PAGE_HEAD}${"<!-- a --!>x".repeat(n)}`,
  "comments of two signs": (n) => `${PAGE_HEAD}${"<!-->x".repeat(n)}`,
  "declarations never closed": (n) => `${PAGE_HEAD}${"<!x <?x".repeat(n)}`,
  "quotes never closed": (n) => `${PAGE_HEAD}${`<p a="x' b='x"`.repeat(n)}`,
  "scripts that end another": (n) => `${PAGE_HEAD}${"<script></style></scrip>".repeat(n)}`,
  scripts: inPage("<script>var a = '<p>';</script>"),
  "scripts never closed": (n) => "<script>".repeat(n),
  "styles with dates": inPage("<style>/* 2021-06-18 */</style>"),
  "lines of a script": (n) => `<script>${"var t = '2021-06-18 09:42';\n".repeat(n)}</script><p>x`,
  titles: (n) => "<title>海岛渡轮试航成功_海潮网</title>".repeat(n),
  "a huge title": (n) => `<title>${"海岛渡轮_".repeat(n)}</title>${PAGE_HEAD}`,
  "meta tags": (n) => "<meta name=keywords content='渡轮,小岛'>".repeat(n),
  "one huge meta tag": (n) => `<meta name=keywords content='${"渡轮,小岛".repeat(n)}'>`,
  "JSON-LD": (n) =>
    `<script type="application/ld+json">{"headline":"渡轮","author":"王小明"}</script>`.repeat(n),
  "nesting in JSON-LD": (n) => `<script type="application/ld+json">${'{"a":['.repeat(n)}</script>`,
  links: inPage("<li><a href='/x'>新闻中心首页</a></li>"),
  headings: inPage("<h1>海岛渡轮试航成功</h1>"),
  pictures: inPage("<p><img src='http://a.cn/1.jpg'></p><p>图为渡轮。海潮晚报记者 王小明 摄</p>"),
  "rows of a table": (n) => `<table>${"<tr><td>渡轮</td><td>小岛</td></tr>".repeat(n)}</table>`,
  "cells of a row": (n) => `<table><tr>${"<td>渡轮</td>".repeat(n)}</tr></table>`,
  "a trail of links": (n) => `<div>${"<a href=/>首页</a> &gt; ".repeat(n)}</div>${PAGE_HEAD}`,
  "preformatted lines": (n) => `<pre>${`${PARAGRAPH}\n`.repeat(n)}</pre>`,
};

/** On a page that is converted to Simplified; 㗲 and 𠵾, which it becomes, differ in length. */
const converted: Readonly<Record<string, Grow>> = {
  "links in a text whose length conversion changes": (n) =>
    `<p>zhigu.net.cn㗲${"<a href=/x>渡輪</a>，".repeat(n)}</p>`,
  "links around what conversion changes in length": (n) =>
    `<p>zhigu.net.cn，${"<a href=/x>㗲</a>渡輪駛出碼頭。".repeat(n)}</p>`,
};

const frontMatter: Readonly<Record<string, Grow>> = {
  "lines of front matter": inFrontMatter((i) => `a${i}: b\n`),
  "one key of front matter again and again": inFrontMatter(() => "a: b\n"),
  "aliases in front matter": (n) =>
    `---\na: &a [x, y]\nb: [${"*a, ".repeat(n)}]\n---\n${PARAGRAPH}`,
  "aliases of aliases in front matter": inFrontMatter(
    (i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]\n`,
  ),
  "nested sequences in front matter": (n) => `---\na: ${"[".repeat(n)}\n---\n${PARAGRAPH}`,
  "nested dashes in front matter": (n) => `---\na:\n  ${"- ".repeat(n)}x\n---\n${PARAGRAPH}`,
  "a list in front matter": (n) => `---\ntags:\n${"  - 渡轮\n".repeat(n)}---\n${PARAGRAPH}`,
  "front matter never closed": (n) => `---\n${"a: b\n".repeat(n)}`,
  "one huge value in front matter": (n) => `---\ntitle: ${"渡轮".repeat(n)}\n---\n${PARAGRAPH}`,
};

const mirror: Readonly<Record<string, Grow>> = {
  "paragraphs of a mirror": inMirror(`${PARAGRAPH}\n\n`),
  "nested quotes of a mirror": inMirror("> "),
  "list items of a mirror": inMirror("- 海岛渡轮\n"),
  "nested list items of a mirror": inMirror("- "),
  "open emphasis of a mirror": inMirror("**渡 *轮 "),
  "open brackets of a mirror": inMirror("[".repeat(8)),
  "links of a mirror": inMirror("[渡轮](http://a.cn/1) "),
  "open links of a mirror": inMirror("[渡轮]("),
  "pictures of a mirror": inMirror("![渡轮](http://a.cn/1.jpg)\n\n"),
  "backticks of a mirror": inMirror("` `` "),
  "fences of a mirror": inMirror("```\n渡轮\n"),
  "rows of a mirror's table": inMirror("| 渡轮 | 小岛 |\n"),
  "headings of a mirror": inMirror("## 渡轮\n\n"),
};

const lines: Readonly<Record<string, Grow>> = {
  "lines of a dump": inDump(`${PARAGRAPH}\n`),
  "lines of a dump, no two alike": (n) =>
    `${HEAD}${Array.from({ length: n }, (_, i) => `　　第${i}次${PARAGRAPH}`).join("\n")}`,
  "lines broken at a column": inDump(`${"渡轮在潮水里".repeat(6)}\n`),
  "one huge line": (n) => "渡轮，".repeat(n),
  "one huge line of sentences": (n) => PARAGRAPH.repeat(n),
  "one huge word": (n) => "x".repeat(n),
  "one huge line without punctuation": (n) => `${HEAD}${"渡轮".repeat(n)}`,
  "pinyin in brackets": inDump("聯(lián)動產(chǎn)業(yè)"),
  "pinyin cut short": inDump("產(y雙(sh"),
  "dates in a line": inDump("2021年06月18日 09:42 "),
  "digits in a line": inDump("2021061809"),
  "dates in numerals": inDump("二〇二一年六月十八日"),
  bylines: inDump(BYLINE),
  "bylines in a line": inDump("（海潮晚报记者 王小明 李春 通讯员 舒卉）"),
  "names in a line": (n) => `${HEAD}${"记者王小明、".repeat(n)}`,
  "names behind one label": (n) => `${HEAD}${PARAGRAPH}\n记者 ${"王小明 ".repeat(n)}`,
  "labels in a line": inDump("来源：海潮晚报 编辑："),
  "editors at the end": inDump("责任编辑：孟知秋\n"),
  "original titles": inDump("原标题：海岛渡轮试航成功\n"),
  "original titles that are displayed": (n) =>
    Array.from(
      { length: n },
      (_, i) => `海岛渡轮第${i}次试航\n原标题：海岛渡轮第${i}次试航\n`,
    ).join("") + PARAGRAPH,
  "credits at the end": inDump("（图/文 王小明）\n"),
  bullets: inDump("• 海岛渡轮\n"),
  "list headings": inDump("相关阅读\n"),
  keywords: (n) => `${HEAD}${PARAGRAPH}\n关键词：${"渡轮 小岛 ".repeat(n)}`,
  "a trail": (n) => `${"首页 > 新闻 > ".repeat(n)}正文\n${HEAD}${PARAGRAPH}`,
  "stock codes": inDump("海潮航运（600446.SH）"),
  addresses: inDump("http://news.example.cn/2021/0618/1.html "),
  spaces: (n) => `${" ".repeat(n)}x`,
  "spaces between characters": (n) => `${HEAD}${"渡 轮 ".repeat(n)}`,
  "wide spaces": (n) => `${HEAD}${"　".repeat(n)}x`,
  "empty lines": inDump("\n"),
  "carriage returns": inDump(`${PARAGRAPH}\r`),
  "invisible characters": inDump("渡\u200b轮\ufeff"),
  "control characters": inDump("渡\u0000轮\u0007"),
  "lost characters": inDump("渡\ufffd?"),
  mojibake: inDump("æ¸¡è½®"),
  "opening brackets": (n) => `${HEAD}${"（".repeat(n)}`,
  "opening quotation marks": (n) => `${HEAD}${"“".repeat(n)}`,
  "square brackets": (n) => `${HEAD}${"【编辑：".repeat(n)}`,
  dots: (n) => `${HEAD}${"…".repeat(n)}`,
  bars: (n) => `${HEAD}${"渡轮 | ".repeat(n)}`,
  "stray markup in a dump": inDump("&nbsp;<br/>渡轮</p>"),
  "characters beyond the basic plane": inDump("𠮷𡃁"),
};

const bytes: Readonly<Record<string, Grow>> = {
  "bytes of no charset": (n) => new Uint8Array(n).fill(0xff),
  "bytes of Big5 that look like GB": (n) =>
    new Uint8Array(2 * n).map((_, i) => (i % 2 ? 0xa4 : 0xb5)),
  "bytes of UTF-8": (n) => new TextEncoder().encode(inDump(`${PARAGRAPH}\n`)(n) as string),
  "bytes of UTF-8 with one that is not": (n) =>
    new Uint8Array([...new TextEncoder().encode(PARAGRAPH.repeat(n)), 0xff]),
};

/** What makes parsers slow, by name. */
export const SHAPES: Readonly<Record<string, Grow>> = {
  ...markup,
  ...converted,
  ...frontMatter,
  ...mirror,
  ...lines,
  ...bytes,
};
