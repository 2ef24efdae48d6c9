import { describe, expect, it } from "vitest";
import type { Adapter } from "../../src/adapter.js";
import { defineAdapter, parseArticle } from "../../src/index.js";
import { dump, FIGURE, mirror, names, PROSE, readPage, TIME } from "../pages.js";

/** Everyone whom a page credits, editors last. */
function credit(parts: Parameters<typeof readPage>[0]): readonly string[] {
  const { authors, editors } = readPage(parts);
  return names([...authors, ...editors]);
}

describe("who stands behind a label", () => {
  it.each([
    ["作者：王晓帆", "王晓帆 author"],
    ["记者：王晓帆", "王晓帆 reporter"],
    ["通讯员：王晓帆", "王晓帆 correspondent"],
    ["实习生：王晓帆", "王晓帆 intern"],
    ["编译：王晓帆", "王晓帆 translator"],
    ["摄影：王晓帆", "王晓帆 photographer"],
    ["编辑：王晓帆", "王晓帆 editor"],
    ["编　辑：王晓帆", "王晓帆 editor"],
    ["校对：王晓帆", "王晓帆 proofreader"],
  ])("%s", (text, expected) => {
    expect(credit({ byline: `<p>2023-06-15 08:10 ${text}</p>` })).toEqual([expected]);
    expect(credit({ byline: TIME, below: `<p>${text}</p>` })).toEqual([expected]);
  });

  it.each([
    ["作者：滨江新区经济研究所研究员王晓帆", ["王晓帆 author"]],
    ["作者：慢半拍", ["慢半拍 author"]],
    ["作者：海滨日报", []],
    ["作者：网络", []],
    ["作者：滨江出版社", []],
    ["作者：《慢半拍》剧组", []],
    ["作者：王晓帆 评论(12)", ["王晓帆 author"]],
    ["作者：王晓帆关注", ["王晓帆 author"]],
    ["作者： 我要评论(3) 字号 大中小", []],
  ])("%s", (text, expected) => {
    expect(credit({ byline: TIME, below: `<p>（${text}）</p>` })).toEqual(expected);
  });
});

it.each([
  ["文／林志豪 圖／黃美玲", ["林志豪 author", "黃美玲 photographer"]],
  ["文∕林志豪 圖∕業者提供", ["林志豪 author"]],
  ["文、圖／林志豪", ["林志豪 author"]],
])("a stroke of any width parts a label from the name: %s", (line, expected) => {
  const { authors, blocks } = readPage({ byline: TIME, body: [line, ...PROSE] });
  expect(names(authors)).toEqual(expected);
  expect(blocks).toHaveLength(PROSE.length);
});

describe("who stands behind a label among other words", () => {
  const BESIDE = "【看图说话】";

  it.each([
    [`${BESIDE} 责任编辑：王晓帆`, ["王晓帆 editor"]],
    [`${BESIDE} 【责任编辑:王晓帆 方敏】`, ["王晓帆 editor", "方敏 editor"]],
    [`${BESIDE} 责任编辑：古丽·阿不力克木`, ["古丽·阿不力克木 editor"]],
    ["编辑：成功 责任编辑：王晓帆", ["成功 editor", "王晓帆 editor"]],
    ["【责任编辑:王晓帆 成功】", ["王晓帆 editor", "成功 editor"]],
    [`${BESIDE} 校对：王晓帆`, ["王晓帆 proofreader"]],
    [`${BESIDE} 编译：王晓帆`, ["王晓帆 translator"]],
    [`${BESIDE} 摄影：王晓帆`, ["王晓帆 photographer"]],
    [`${BESIDE} 通讯员：王晓帆`, ["王晓帆 correspondent"]],
    [`${BESIDE} 作者：慢半拍`, ["慢半拍 author"]],
    [`${BESIDE} 作者：海滨日报`, []],
    [`${BESIDE} 作者：网络`, []],
    [`${BESIDE} 作者：慢半拍出版社`, []],
    [`${BESIDE} 作者：滨江新区三座社区图书馆读者协会`, []],
    [`${BESIDE} 作者：滨江新区经济研究所研究员王晓帆`, ["王晓帆 author"]],
    [
      "(本文来源:海滨日报 作者:滨江新区经济交流中心研究部部长,“一卡通”研究部部长、研究员王晓帆)返回首页,查看更多",
      ["王晓帆 author"],
    ],
  ])("%s", (text, expected) => {
    expect(credit({ byline: TIME, below: `<p>${text}</p>` })).toEqual(expected);
  });

  it("is quoted with what told", () => {
    const { evidence } = readPage({ byline: TIME, below: `<p>${BESIDE} 责任编辑：王晓帆</p>` });
    expect(evidence.editors).toMatchObject({
      method: "line",
      where: "role word",
      text: `${BESIDE} 责任编辑：王晓帆`,
    });
  });
});

describe("words of roles in menus", () => {
  const menu = (...words: readonly string[]) =>
    words.map((word) => `<a href="/${word}">${word}</a>`).join(" ");

  it.each([
    ["a name in front of one", `<ul><li>${menu("寻求报道")}</li></ul>`],
    [
      "names behind one",
      `<p>${menu("首页", "手机", "数码", "技巧", "摄影", "方敏", "林志豪")}</p>`,
    ],
  ])("credit nobody: %s", (_, above) => {
    expect(credit({ above, byline: TIME })).toEqual([]);
  });

  it("credit no commenter, who stands beside a time as writers do", () => {
    const comments = ["评论", "江边柳 2023-06-16 09:12:40", "写得真好", "周文 2023-06-16 10:05"];
    expect(parseArticle(dump([], ["2023-06-15 08:10"], comments)).authors).toEqual([]);
  });

  it("credit nobody on a dump", () => {
    const raw = dump(["首页 手机 数码 技巧 摄影 方敏 林志豪"], ["2023-06-15 08:10"]);
    expect(parseArticle(raw).authors).toEqual([]);
  });

  it("credit people in a line that is all links where it begins with one, or has a date", () => {
    const all = (text: string) => `<p><a href="/1">${text}</a></p>`;
    expect(credit({ byline: TIME + all("记者王晓帆") })).toEqual(["王晓帆 reporter"]);
    expect(credit({ byline: all("2023/6/15 王晓帆 报道") })).toEqual(["王晓帆 reporter"]);
  });
});

describe("everyone is named once", () => {
  it("writers first, then translators, then photographers, each list in the order credited", () => {
    const byline = `${TIME}<p>摄影：周涛</p><p>编译：林志豪</p><p>作者：王晓帆 方敏</p>`;
    expect(credit({ byline })).toEqual([
      "王晓帆 author",
      "方敏 author",
      "林志豪 translator",
      "周涛 photographer",
    ]);
  });

  it("with the role that says more than author", () => {
    const byline = `${TIME}<p>作者：王晓帆</p>`;
    const body = [`本报讯（记者王晓帆）${PROSE[0]}`, ...PROSE.slice(1)];
    expect(credit({ byline, body })).toEqual(["王晓帆 reporter"]);
    const caption = [...PROSE, "读者在馆内阅读。王晓帆 摄"];
    expect(credit({ byline, body: caption })).toEqual(["王晓帆 author"]);
    const reporter = `${TIME}<p>记者：王晓帆</p><p>作者：王晓帆</p>`;
    expect(credit({ byline: reporter })).toEqual(["王晓帆 reporter"]);
    const both = `${TIME}<p>记者：王晓帆</p><p>编译：王晓帆</p>`;
    expect(credit({ byline: both })).toEqual(["王晓帆 reporter"]);
  });

  it("with the affiliation that any of the credits states", () => {
    const byline = `${TIME}<p>记者：王晓帆</p>`;
    const body = [`本报讯（海滨日报记者王晓帆）${PROSE[0]}`, ...PROSE.slice(1)];
    expect(readPage({ byline, body }).authors).toEqual([
      { name: "王晓帆", role: "reporter", affiliation: "海滨日报" },
    ]);
    const first = `${TIME}<p>海滨日报记者 王晓帆</p>`;
    const second = [`本报讯（海滨晚报记者王晓帆）${PROSE[0]}`, ...PROSE.slice(1)];
    expect(readPage({ byline: first, body: second }).authors).toEqual([
      { name: "王晓帆", role: "reporter", affiliation: "海滨日报" },
    ]);
  });
});

describe("credits in the body", () => {
  it("open one of its first two paragraphs", () => {
    const open = (i: number) =>
      PROSE.map((text, at) => (at === i ? `本报讯（记者王晓帆）${text}` : text));
    expect(credit({ body: open(0) })).toEqual(["王晓帆 reporter"]);
    expect(credit({ body: open(1) })).toEqual(["王晓帆 reporter"]);
    expect(credit({ body: open(2) })).toEqual([]);
  });

  it("close its last paragraphs", () => {
    const { authors, evidence, blocks } = readPage({
      body: [...PROSE.slice(0, 2), `${PROSE[2]}（王晓帆 方敏）`],
    });
    expect(names(authors)).toEqual(["王晓帆 author", "方敏 author"]);
    expect(evidence.authors).toMatchObject({ where: "closing credit", text: "（王晓帆 方敏）" });
    expect(blocks.at(-1)).toMatchObject({ text: PROSE[2] });
  });

  it("stand on short lines of their own", () => {
    expect(credit({ body: [...PROSE, "文/王晓帆 图/周涛"] })).toEqual([
      "王晓帆 author",
      "周涛 photographer",
    ]);
    expect(credit({ body: [...PROSE, "责任编辑：王晓帆"] })).toEqual(["王晓帆 editor"]);
  });

  it("quote their line in the evidence", () => {
    const { evidence } = readPage({
      byline: `${TIME}<p>海滨日报记者 王晓帆</p>`,
      below: "<p>责任编辑：方敏</p>",
    });
    expect(evidence.authors).toMatchObject({
      method: "line",
      where: "credit line",
      text: "海滨日报记者 王晓帆",
    });
    expect(evidence.editors).toMatchObject({ method: "line", text: "责任编辑：方敏" });
    expect(readPage({ byline: TIME }).evidence).not.toHaveProperty("authors");
    expect(readPage({ byline: TIME }).evidence).not.toHaveProperty("editors");
  });
});

describe("the author whom a page states about itself", () => {
  const signed = "<p>王晓帆在滨江新区</p>";

  it.each(["author", "byl", "article:author", "dable:author", "og:article:author"])(
    "stands in the meta tag %s, and the page shows the name",
    (name) => {
      const head = `<meta name="${name}" content="王晓帆">`;
      const { authors, evidence } = readPage({ head, byline: TIME, below: signed });
      expect(names(authors)).toEqual(["王晓帆 author"]);
      expect(evidence.authors).toMatchObject({ method: "meta", where: name, text: "王晓帆" });
    },
  );

  it("is believed of JSON-LD though no line shows it", () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"王晓帆"}}</script>';
    const { authors, evidence } = readPage({ head, byline: TIME });
    expect(names(authors)).toEqual(["王晓帆 author"]);
    expect(evidence.authors).toMatchObject({ method: "json-ld", where: "author" });
  });

  it("is everyone whom JSON-LD lists", () => {
    const head = (author: unknown) =>
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`;
    const listed = [{ "@type": "Person", name: "王晓帆" }, { name: "方敏" }];
    expect(credit({ head: head(listed), byline: TIME })).toEqual(["王晓帆 author", "方敏 author"]);
    expect(credit({ head: head(["王晓帆", " ", "海滨日报", "方敏"]), byline: TIME })).toEqual([
      "王晓帆 author",
      "方敏 author",
    ]);
    const { authors, evidence } = readPage({ head: head(listed), byline: TIME });
    expect(authors).toHaveLength(2);
    expect(evidence.authors?.text).toBe("王晓帆");
  });

  it.each([
    ["a medium in JSON-LD", "海滨传媒", '<meta name="author" content="王晓帆">'],
    [
      "a number in a meta tag",
      "",
      '<meta name="author" content="104363"><meta name="article:author" content="王晓帆">',
    ],
    [
      "the editor's name",
      "周涛",
      '<meta name="author" content="周涛"><meta name="byl" content="王晓帆">',
    ],
  ])("is looked for behind %s", (_, name, metas) => {
    const json = `<script type="application/ld+json">{"@type":"NewsArticle","author":"${name}"}</script>`;
    const { authors, evidence } = readPage({
      head: json + metas,
      byline: TIME,
      below: `${signed}<p>责任编辑：周涛</p>`,
    });
    expect(names(authors)).toEqual(["王晓帆 author"]);
    expect(evidence.authors).toMatchObject({ method: "meta", text: "王晓帆" });
  });

  it("is neither a medium, nor a number, nor a sentence", () => {
    for (const content of ["海滨日报", "104363", `王晓帆${"，滨江新区图书馆读者".repeat(5)}`]) {
      const head = `<meta name="author" content="${content}">`;
      expect(credit({ head, byline: TIME, below: `<p>${content.slice(0, 20)}</p>` })).toEqual([]);
    }
  });

  it("gives way to anyone whom the page credits", () => {
    const head = '<meta name="author" content="王晓帆">';
    expect(credit({ head, byline: `${TIME}<p>作者：方敏</p>`, below: signed })).toEqual([
      "方敏 author",
    ]);
  });
});

describe("the account of a platform", () => {
  const platform = "<p>作者最新文章</p>";
  const head = '<meta name="mediaid" content="慢半拍">';

  it("stands in the platform's own meta tag", () => {
    const { authors, evidence } = readPage({ head, byline: TIME, below: platform });
    expect(names(authors)).toEqual(["慢半拍 account"]);
    expect(evidence.authors).toMatchObject({ method: "meta", where: "mediaid" });
    const alone = readPage({ head, below: platform });
    expect([names(alone.authors), alone.source]).toEqual([["慢半拍 account"], undefined]);
    const medium = readPage({ head: head.replace("慢半拍", "海滨日报"), below: platform });
    expect([medium.authors, medium.source]).toEqual([[], { name: "海滨日报" }]);
  });

  it.each([
    "https://mp.weixin.qq.com/s/abc",
    "https://www.toutiao.com/a1/",
    "http://baijiahao.baidu.com/s?id=1",
    "https://www.163.com/dy/article/1.html",
    "https://www.jianshu.com/p/1",
    "https://zhuanlan.zhihu.com/p/1",
  ])("is told by the page's address: %s", (url) => {
    const byline = "<p>2023-06-15 08:10 慢半拍</p>";
    expect(names(readPage({ byline }, { url }).authors)).toEqual(["慢半拍 account"]);
    const canonical = `<link rel="canonical" href="${url}">`;
    expect(credit({ head: canonical, byline })).toEqual(["慢半拍 account"]);
    expect(
      names(
        readPage({ byline }, { url: url.replace(/^https?:/u, "https://www.example.cn/?u=") })
          .authors,
      ),
    ).toEqual([]);
  });

  it.each(["https://www.163.com/dy/article/1.html", "https://www.jianshu.com/p/1"])(
    "stands in place of a source at %s",
    (url) => {
      const byline = "<p>2023-06-15 08:10 来源：慢半拍</p>";
      expect(names(readPage({ byline }, { url }).authors)).toEqual(["慢半拍 account"]);
      expect(credit({ byline })).toEqual([]);
      const medium = "<p>2023-06-15 08:10 来源：海滨日报</p>";
      expect(readPage({ byline: medium }, { url }).authors).toEqual([]);
    },
  );

  it.each([
    ["作者最新文章", true],
    ["微信扫一扫关注该公众号", true],
    ["TA的最新文章", true],
    ["微信号 binjiang_gc", true],
    ["搜狐号系信息发布平台", true],
    ["本文由百家号作者上传并发布", true],
    ["文章由平台用户上传并发布", true],
    ["网易号", false],
    ["读者在微信群里说，文章写得好", false],
  ])("is told by what the page says: %s (%s)", (text, expected) => {
    const article = readPage({ byline: "<p>2023-06-15 08:10 慢半拍</p>", below: `<p>${text}</p>` });
    expect(names(article.authors)).toEqual(expected ? ["慢半拍 account"] : []);
  });

  it("is told by the breadcrumb", () => {
    const byline = "<p>2023-06-15 08:10 慢半拍</p>";
    expect(credit({ above: "<p>首页 &gt; 网易号 &gt; 正文</p>", byline })).toEqual([
      "慢半拍 account",
    ]);
    expect(credit({ above: "<p>首页 &gt; 社会 &gt; 正文</p>", byline })).toEqual([]);
  });

  it("is nobody on a page of another kind, nor the medium credited", () => {
    expect(credit({ head, byline: TIME })).toEqual([]);
    const same = '<meta name="mediaid" content="海滨日报">';
    expect(credit({ head: same, byline: TIME, below: platform })).toEqual([]);
  });
});

describe("a mirror's credits", () => {
  it("are read as this library writes them", () => {
    const lines = [
      "credits:",
      "  - reporter 王晓帆 @ 海滨日报",
      "  - editor 方敏",
      "  - friend 周涛",
      "  - 林志豪",
    ];
    const { authors, editors, evidence } = parseArticle(mirror(...lines));
    expect(authors).toEqual([{ name: "王晓帆", role: "reporter", affiliation: "海滨日报" }]);
    expect(editors).toEqual([{ name: "方敏", role: "editor" }]);
    expect(evidence.authors).toMatchObject({ method: "front-matter", where: "credits" });
    expect(names(parseArticle(mirror("credits: translator 林志豪")).authors)).toEqual([
      "林志豪 translator",
    ]);
  });
});

describe("whom a mirror's front matter names", () => {
  const read = (lines: readonly string[], byline = "") => {
    const raw = mirror(...lines).replace(PROSE[0] ?? "", `${byline}\n\n${PROSE[0]}`);
    const { authors, editors, evidence } = parseArticle(raw);
    return { people: names([...authors, ...editors]), evidence };
  };

  it.each([
    ["author: 王晓帆", ["王晓帆 author"]],
    ["authors: [王晓帆, 林志豪]", ["王晓帆 author", "林志豪 author"]],
    ["author: 王晓帆、林志豪", ["王晓帆 author", "林志豪 author"]],
    ["author: {name: 王晓帆, url: /wang}", ["王晓帆 author"]],
    ["authors: [{name: 王晓帆}, {name: 林志豪}]", ["王晓帆 author", "林志豪 author"]],
    ["editor: 方敏", ["方敏 editor"]],
    ["author: 海滨日报", []],
    ["author: hexo", []],
    ["editor: 104363", []],
  ])("%s", (line, expected) => {
    expect(read([line]).people).toEqual(expected);
  });

  it("gives way to the writers and editors displayed, not to who took the pictures", () => {
    const lines = ["author: 王晓帆", "editor: 方敏"];
    const { people } = read(lines, "海滨日报记者 林志豪 责任编辑：周涛");
    expect(people).toEqual(["林志豪 reporter", "周涛 editor"]);
    expect(read(lines).evidence).toMatchObject({
      authors: { method: "front-matter", where: "author", confidence: 0.55 },
      editors: { method: "front-matter", where: "editor", confidence: 0.55 },
    });
    const pictures = read(
      lines,
      "![](https://img.example.cn/1.jpg)\n\n▲新馆开放。林志豪 摄",
    ).people;
    expect(pictures).toEqual(["王晓帆 author", "林志豪 photographer", "方敏 editor"]);
  });

  it("is no writer where it is the editor", () => {
    expect(read(["author: 方敏"], "责任编辑：方敏").people).toEqual(["方敏 editor"]);
  });

  it("is told by the credits that this library writes", () => {
    const lines = ["author: 王晓帆", "credits: [photographer 王晓帆]"];
    expect(read(lines).people).toEqual(["王晓帆 photographer"]);
  });
});

describe("people by an adapter", () => {
  const read = (more: Partial<Adapter>, byline: string) => {
    const adapter = defineAdapter({ name: "jiangcheng", signature: /海滨网/u, ...more });
    const { authors, editors, evidence } = readPage({ byline: `<p>海滨网</p>${byline}` }, {}, [
      adapter,
    ]);
    return { people: names([...authors, ...editors]), evidence };
  };

  it.each([
    ["王晓帆 方敏", ["王晓帆 author", "方敏 author"]],
    ["作者：王晓帆", ["王晓帆 author"]],
    ["海滨日报记者 王晓帆", ["王晓帆 reporter"]],
    ["文/王晓帆 编辑/方敏", ["王晓帆 author", "方敏 editor"]],
  ])("%s", (text, expected) => {
    const { people, evidence } = read({ authors: ".by" }, `<p class="by">${text}</p>`);
    expect(people).toEqual(expected);
    expect(evidence.authors).toMatchObject({ method: "selector", where: ".by", text });
  });

  it("replace whom the defaults would credit, writers and editors each for themselves", () => {
    const byline =
      '<p>编辑：李思远 翻译：林志豪</p><p>记者 方敏</p><p class="by">王晓帆</p><p class="staff">责编：陈默</p>';
    expect(read({}, byline).people).toEqual([
      "方敏 reporter",
      "林志豪 translator",
      "李思远 editor",
      "陈默 editor",
    ]);
    expect(read({ authors: ".by" }, byline).people).toEqual([
      "王晓帆 author",
      "林志豪 translator",
      "李思远 editor",
      "陈默 editor",
    ]);
    expect(read({ authors: ".by", editors: ".staff" }, byline).people).toEqual([
      "王晓帆 author",
      "林志豪 translator",
      "陈默 editor",
    ]);
  });

  it("are whom the first candidate names that names anybody, and all of them", () => {
    const byline =
      '<p class="old"></p><p class="by">王晓帆</p><p class="by">方敏</p><p class="also">李思远</p>';
    const { people } = read({ authors: [".old", ".by", ".also"] }, byline);
    expect(people).toEqual(["王晓帆 author", "方敏 author"]);
  });

  it("keep what the defaults know of them, and leave the pictures' credits alone", () => {
    const picture = `<figure>${FIGURE}<figcaption>图书馆一角。李思远 摄</figcaption></figure>`;
    const byline = `<p>海滨日报记者 王晓帆 方敏</p><p class="by">王晓帆</p>${picture}`;
    expect(read({ authors: ".by" }, byline).people).toEqual([
      "王晓帆 reporter",
      "李思远 photographer",
    ]);
  });

  it("are editors where it says so", () => {
    expect(read({ editors: ".by" }, '<p class="by">王晓帆</p>').people).toEqual(["王晓帆 editor"]);
    expect(read({ editors: /^责编（(.+)）$/u }, "<p>责编（王晓帆）</p>").people).toEqual([
      "王晓帆 editor",
    ]);
  });
});

describe("who a line or paragraph credits in the press's own forms", () => {
  const CLOSED = "改造工作年底前完成。";

  it.each([
    ["央视网消息（记者 王晓帆 通讯员 李思远）：", ["王晓帆 reporter", "李思远 correspondent"]],
    ["江城快讯网快讯（记者王晓帆）", ["王晓帆 reporter"]],
    ["海滨日报报道（海滨日报记者 王晓帆）：", ["王晓帆 reporter"]],
    ["（文/海滨日报 王晓帆）", ["王晓帆 author"]],
    ["【文/海滨日报 王晓帆 李思远】", ["王晓帆 author", "李思远 author"]],
  ])("%s opens the body", (head, expected) => {
    const [first = "", ...more] = PROSE;
    expect(credit({ byline: TIME, body: [`${head}${first}`, ...more] })).toEqual(expected);
  });

  it.each([
    ["生活中心／王曉帆報導", ["王曉帆 reporter"]],
    ["（王曉帆／新北報導）", ["王曉帆 reporter"]],
    ["〔突發中心王曉帆／新北報導〕", ["王曉帆 reporter"]],
    ["國際中心／綜合報導", []],
    ["國際中心／大陸中心綜合報導", []],
    ["王晓帆 李思远 海滨日报记者 陈默", ["王晓帆 author", "李思远 author", "陈默 reporter"]],
    ["参与采写：王晓帆", ["王晓帆 author"]],
    ["执笔记者：王晓帆 参与记者：李思远", ["王晓帆 reporter", "李思远 reporter"]],
    ["海滨网全媒体记者 王晓帆", ["王晓帆 reporter"]],
    ["初审编辑：王晓帆 版面编辑：李思远", ["王晓帆 editor", "李思远 editor"]],
    ["（区文旅局 王晓帆）", ["王晓帆 author"]],
  ])("%s stands below the body", (text, expected) => {
    expect(credit({ byline: TIME, body: [...PROSE, text] })).toEqual(expected);
  });

  it.each([
    [`${CLOSED}（记者 王晓帆）`, ["王晓帆 reporter"]],
    [`${CLOSED} 记者 王晓帆`, ["王晓帆 reporter"]],
    [`${CLOSED}责任编辑：王晓帆`, ["王晓帆 editor"]],
    [`${CLOSED}（来源：海滨日报）`, []],
  ])("%s is a paragraph with a credit behind it", (text, expected) => {
    const article = readPage({ byline: TIME, body: [...PROSE, text] });
    expect(names([...article.authors, ...article.editors])).toEqual(expected);
    expect(article.blocks.at(-1)).toMatchObject({ type: "paragraph", text: CLOSED });
  });

  it.each(["文中王晓帆为化名", "（应受访者要求，王晓帆为化名）"])(
    "%s is a part of the text",
    (text) => {
      const article = readPage({ byline: TIME, body: [...PROSE, text] });
      expect(article.authors).toEqual([]);
      expect(article.blocks.at(-1)).toMatchObject({ text });
    },
  );

  it.each([
    ["来源：海滨日报 记者 王晓帆 通讯员 李思远", ["王晓帆 reporter", "李思远 correspondent"]],
    ["来源：海滨日报记者 王晓帆", ["王晓帆 reporter"]],
    ["作者：达新民 权秀英", ["达新民 author", "权秀英 author"]],
    ["作者：王晓帆 职员", ["王晓帆 author"]],
    ["作者：记者王晓帆 通讯员李思远", ["王晓帆 reporter", "李思远 correspondent"]],
    ["来源：海滨日报 阅读 4821", []],
  ])("%s above the body", (text, expected) => {
    const article = readPage({ byline: `<p>2023-06-15 08:10 ${text}</p>` });
    expect(names(article.authors)).toEqual(expected);
    if (text.startsWith("来源")) expect(article.source).toEqual({ name: "海滨日报" });
  });

  it("two names in an author's element are two people", () => {
    const byline = `${TIME}<span id="author_baidu">王晓帆　李思远</span>`;
    expect(credit({ byline })).toEqual(["王晓帆 author", "李思远 author"]);
  });

  it.each(["加入好友", "追蹤", "訂閱電子報", "關注"])("%s beside the time is a button", (text) => {
    const article = readPage({
      byline: `<p><time>2023-06-15 08:10</time> <a href="#">${text}</a></p>`,
    });
    expect(article.authors).toEqual([]);
    expect(article.source).toBeUndefined();
  });
});

describe("what platforms set above a report they took over", () => {
  it("names the writer, and is no part of the body", () => {
    const line = "本文来自微信公众号“海滨观察”（ID：haibin），作者：王晓帆，海滨网经授权发布。";
    const article = readPage({ byline: TIME, body: [line, ...PROSE] });
    expect(names(article.authors)).toContain("王晓帆 author");
    expect(article.blocks[0]).toMatchObject({ text: PROSE[0] });
  });

  it("states account, writer, editor, original headline and whose the picture is", () => {
    const line =
      "本文来自微信公众号：海滨观察（ID：haibin），作者：王晓帆，编辑：李思远，原文标题：《三馆开门》，头图来自：海滨图片";
    const article = readPage({ byline: "<p>2023-06-15 08:10</p>", body: [line, ...PROSE] });
    expect(names([...article.authors, ...article.editors])).toEqual([
      "王晓帆 author",
      "李思远 editor",
    ]);
    expect(article.originalTitle).toBe("三馆开门");
    expect(article.blocks[0]).toMatchObject({ text: PROSE[0] });
  });
});
