import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import type { Article, Block } from "../src/article.js";
import { parseArticle } from "../src/index.js";
import { toHtml, toJsonLd, toJsonLdScript, toMarkdown, toText } from "../src/render.js";
import { listCases } from "./fixtures.js";

function article(blocks: readonly Block[], more: Partial<Article> = {}): Article {
  return {
    adapter: "generic",
    format: "html",
    language: "zh-Hans",
    authors: [],
    editors: [],
    breadcrumb: [],
    categories: [],
    keywords: [],
    blocks,
    stocks: [],
    related: [],
    evidence: {},
    diagnostics: [],
    ...more,
  };
}

function paragraph(text: string): Block {
  return { type: "paragraph", text };
}

const LIST: readonly Block[] = [
  { type: "listItem", ordered: true, depth: 0, text: "甲" },
  { type: "listItem", ordered: false, depth: 1, text: "子" },
  { type: "listItem", ordered: false, depth: 5, text: "丑" },
  { type: "listItem", ordered: true, depth: 0, text: "乙" },
];

const FULL = article(
  [
    {
      type: "paragraph",
      text: "两市签约，详见公告。",
      marks: [
        { type: "strong", start: 0, end: 2 },
        { type: "link", start: 7, end: 9, href: "https://example.com/a?b=(1)&c=2" },
      ],
    },
    { type: "heading", level: 1, text: "背景" },
    { type: "quote", text: "共建。" },
    { type: "figure", src: "https://example.com/1.jpg", alt: "签约", caption: "现场。张三 摄" },
    {
      type: "table",
      rows: [
        ["市", "值"],
        ["甲", "1|2"],
      ],
      text: "市\t值\n甲\t1|2",
    },
    { type: "code", text: "a < b\n```" },
  ],
  {
    title: "双城联动",
    publishedAt: "2020-10-23",
    source: { name: "某报", url: "javascript:alert(1)" },
    authors: [{ name: "张三", role: "reporter" }],
    categories: ["要闻"],
  },
);

describe("as text", () => {
  it("has the headline and the blocks", () => {
    expect(toText(FULL)).toBe(
      "双城联动\n\n两市签约，详见公告。\n\n背景\n\n共建。\n\n现场。张三 摄\n\n市\t值\n甲\t1|2\n\na < b\n```",
    );
  });

  it("keeps a list together", () => {
    expect(toText(article(LIST))).toBe("1. 甲\n  • 子\n    • 丑\n2. 乙");
  });
});

it("numbers lists as displayed", () => {
  const item = (text: string, number?: number): Block => ({
    type: "listItem",
    ordered: true,
    depth: 0,
    text,
    ...(number !== undefined && { number }),
  });
  const split = article([item("甲", 2), paragraph("乙"), item("丙", 3), item("丁"), item("戊", 6)]);
  expect(toText(split)).toBe("2. 甲\n\n乙\n\n3. 丙\n4. 丁\n6. 戊");
  expect(toMarkdown(split)).toBe("2. 甲\n\n乙\n\n3. 丙\n4. 丁\n6. 戊\n");
  expect(toHtml(split)).toContain('<ol><li value="3">丙</li><li>丁</li><li value="6">戊</li></ol>');
});

describe("as Markdown", () => {
  it("has every kind of block", () => {
    expect(toMarkdown(FULL)).toBe(
      [
        "# 双城联动",
        "**两市**签约，详见[公告](https://example.com/a?b=%281%29&c=2)。",
        "## 背景",
        "> 共建。",
        "![签约](https://example.com/1.jpg)",
        "*现场。张三 摄*",
        "| 市 | 值 |\n| --- | --- |\n| 甲 | 1\\|2 |",
        "````\na < b\n```\n````\n",
      ].join("\n\n"),
    );
  });

  it.each([
    ["2020. 一年", "2020\\. 一年"],
    ["1) 甲", "1\\) 甲"],
    ["- 甲", "\\- 甲"],
    ["+ 甲", "\\+ 甲"],
    ["> 甲", "\\> 甲"],
    ["# 甲", "\\# 甲"],
    ["*_#[]<>|`\\", "\\*\\_\\#\\[\\]\\<\\>\\|\\`\\\\"],
    ["&nbsp;", "\\&nbsp;"],
    ["\n\n甲\n乙", "甲 乙"],
  ])("keeps %j as text", (given, expected) => {
    expect(toMarkdown(article([paragraph(given)]))).toBe(`${expected}\n`);
  });

  it("nests lists under their bullets", () => {
    expect(toMarkdown(article(LIST))).toBe("1. 甲\n   - 子\n     - 丑\n2. 乙\n");
  });

  it("writes emphasis that asterisks cannot as tags", () => {
    const marks = [{ type: "strong", start: 0, end: 3 }] as const;
    expect(toMarkdown(article([{ type: "paragraph", text: "他说：好", marks }]))).toBe(
      "<strong>他说：</strong>好\n",
    );
  });

  it("writes emphasis as tags too where a link's brackets stand at its end", () => {
    const marks = [
      { type: "strong", start: 0, end: 4 },
      { type: "link", start: 2, end: 4, href: "https://example.com/" },
    ] as const;
    expect(toMarkdown(article([{ type: "paragraph", text: "详见链接后文", marks }]))).toBe(
      "<strong>详见[链接](https://example.com/)</strong>后文\n",
    );
  });

  it("makes no image of an exclamation mark in front of a link", () => {
    const marks = [{ type: "link", start: 4, end: 6, href: "https://example.com/" }] as const;
    expect(toMarkdown(article([{ type: "paragraph", text: "好消息!早市开张", marks }]))).toBe(
      "好消息\\![早市](https://example.com/)开张\n",
    );
  });

  it("has a front matter where asked", () => {
    expect(toMarkdown(FULL, { frontMatter: true })).toMatch(
      /^---\ntitle: "双城联动"\ndate: "2020-10-23"\nsource: "某报"\nauthor:\n {2}- "张三"\ncredits:\n {2}- "reporter 张三"\ncategories:\n {2}- "要闻"\nlang: "zh-Hans"\n---\n\n# 双城联动\n/,
    );
  });
});

describe("options of toMarkdown", () => {
  it.each([
    [{ frontmatter: true }, "options has frontMatter; no frontmatter."],
    [{ frontMatter: "yes" }, "options.frontMatter is true or false, not string."],
    [null, "Options are an object, not null."],
    [0, "Options are an object, not number."],
  ])("are checked: %j", (options, message) => {
    expect(() => toMarkdown(FULL, options as never)).toThrow(new TypeError(message));
  });
});

/** What survives Markdown and back; trail, stocks, reading lists, publisher and the word order of credits do not. */
const SURVIVING = [
  "title",
  "originalTitle",
  "subtitle",
  "publishedAt",
  "modifiedAt",
  "source",
  "authors",
  "editors",
  "categories",
  "keywords",
  "image",
  "url",
  "language",
  "blocks",
] as const;

describe("Markdown and back", () => {
  const cases = listCases().flatMap(({ name, inputs, options }) => {
    const article = parseArticle(inputs[0].bytes, options);
    return article.blocks.length === 0 ? [] : [[name, article] as const];
  });

  it.each(cases)("gives %s again", (_, article) => {
    const again = parseArticle(toMarkdown(article, { frontMatter: true }));
    for (const field of SURVIVING) expect(again[field], field).toEqual(article[field]);
  });

  it("keeps paragraphs that begin with emphasis apart", () => {
    const article = parseArticle(
      `<h1>早市凌晨四点开张</h1><p><b>问：</b>这座小城的早市几点开张，哪些摊位先到？</p><p><b>答：</b>凌晨四点就开张了，卖菜的人都打着手电筒。</p>`,
    );
    const again = parseArticle(toMarkdown(article, { frontMatter: true }));
    expect(again.blocks).toEqual(article.blocks);
    expect(again.blocks).toHaveLength(2);
  });

  it("is not read by the adapter of the medium that the page credits", () => {
    const page = `<h1>双城联动</h1><p>2020-10-23 来源：<a href="https://finance.sina.com.cn/">新浪财经</a></p>
<p>两座小城昨天签下五项协议，从明年春天起，每天有四十趟动车往返，最快的一趟只要二十八分钟。</p>`;
    const url = "https://www.jiangcheng.example/1.html";
    const article = parseArticle(page, { url });
    expect(article.source).toEqual({ name: "新浪财经", url: "https://finance.sina.com.cn/" });
    expect(article.adapter).toBe("generic");
    const again = parseArticle(toMarkdown(article, { frontMatter: true }));
    expect(again.adapter).toBe("generic");
  });
});

describe("as JSON-LD", () => {
  it("is schema.org's NewsArticle", () => {
    const full = article(FULL.blocks, {
      ...FULL,
      url: "https://example.com/1.html",
      subtitle: "签约",
      source: { name: "某报", url: "https://example.com/" },
      authors: [
        { name: "张三", role: "reporter", affiliation: "某报" },
        { name: "李四", role: "translator" },
        { name: "城市观察", role: "account" },
      ],
      editors: [{ name: "王五", role: "editor" }],
      publisher: { name: "某网" },
    });
    expect(toJsonLd(full)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "双城联动",
      alternativeHeadline: "签约",
      url: "https://example.com/1.html",
      mainEntityOfPage: "https://example.com/1.html",
      inLanguage: "zh-Hans",
      datePublished: "2020-10-23",
      author: [
        {
          "@type": "Person",
          name: "张三",
          affiliation: { "@type": "Organization", name: "某报" },
        },
        { "@type": "Organization", name: "城市观察" },
      ],
      translator: [{ "@type": "Person", name: "李四" }],
      editor: [{ "@type": "Person", name: "王五" }],
      sourceOrganization: {
        "@type": "NewsMediaOrganization",
        name: "某报",
        url: "https://example.com/",
      },
      publisher: { "@type": "Organization", name: "某网" },
      articleSection: ["要闻"],
      image: ["https://example.com/1.jpg"],
      articleBody:
        "两市签约，详见公告。\n\n背景\n\n共建。\n\n现场。张三 摄\n\n市\t值\n甲\t1|2\n\na < b\n```",
    });
  });

  it("leaves out what is absent, and addresses that are none", () => {
    const bare = article([], { url: "javascript:alert(1)", language: "und", image: "data:x" });
    expect(toJsonLd(bare)).toEqual({ "@context": "https://schema.org", "@type": "NewsArticle" });
  });

  it("ends no script element", () => {
    const script = toJsonLdScript(article([], { title: "</script><!--<script>&amp;\u2028" }));
    expect(script.slice(0, -"</script>".length)).not.toMatch(/<\/|<!--|.<script|&|\u2028/);
    const json = script.replace(/^<script type="application\/ld\+json">|<\/script>$/g, "");
    expect(JSON.parse(json).headline).toBe("</script><!--<script>&amp;\u2028");
  });
});

describe("as HTML", () => {
  it("is semantic", () => {
    expect(toHtml(FULL)).toBe(
      [
        '<article lang="zh-Hans">',
        "<header>",
        "<h1>双城联动</h1>",
        '<p><time datetime="2020-10-23">2020-10-23</time> <cite>某报</cite></p>',
        "<address>张三</address>",
        "</header>",
        '<p><strong>两市</strong>签约，详见<a href="https://example.com/a?b=(1)&amp;c=2">公告</a>。</p>',
        "<h2>背景</h2>",
        "<blockquote><p>共建。</p></blockquote>",
        '<figure><img src="https://example.com/1.jpg" alt="签约"><figcaption>现场。张三 摄</figcaption></figure>',
        "<table><tbody><tr><td>市</td><td>值</td></tr><tr><td>甲</td><td>1|2</td></tr></tbody></table>",
        "<pre><code>a &lt; b\n```</code></pre>",
        "</article>",
      ].join("\n"),
    );
  });

  it("nests lists by depth", () => {
    expect(toHtml(article(LIST))).toContain(
      "<ol><li>甲<ul><li>子<ul><li>丑</li></ul></li></ul></li><li>乙</li></ol>",
    );
  });

  it("lets nothing through from the document", () => {
    const evil = `"><script>alert(1)</script><img src=x onerror='x'>`;
    const html = toHtml(
      article(
        [
          paragraph(evil),
          { type: "figure", src: "javascript:x", alt: evil, caption: evil },
          { type: "figure", src: `https://example.com/${evil}`, alt: evil },
          { type: "code", text: evil },
          { type: "table", rows: [[evil]], text: evil },
          {
            type: "quote",
            text: evil,
            marks: [{ type: "link", start: 0, end: 5, href: "java\nscript:alert(1)" }],
          },
        ],
        { title: evil, language: evil, publishedAt: evil },
      ),
    );
    const names = new Set<string>();
    const attributes = new Set<string>();
    const nodes = [...parseDocument(html).children];
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
      if (!("name" in node && "attribs" in node && "children" in node)) continue;
      names.add(node.name);
      for (const name of Object.keys(node.attribs)) attributes.add(name);
      nodes.push(...node.children);
    }
    expect(names).not.toContain("script");
    expect([...attributes].sort()).toEqual(["alt", "datetime", "lang", "src"]);
    expect(html).not.toContain("javascript:");
  });

  it("cuts a mark that runs out of the one it begins in", () => {
    const marks = [
      { type: "strong", start: 0, end: 2 },
      { type: "emphasis", start: 1, end: 3 },
    ] as const;
    expect(toHtml(article([{ type: "paragraph", text: "甲乙丙", marks }]))).toContain(
      "<p><strong>甲<em>乙</em></strong>丙</p>",
    );
  });
});
