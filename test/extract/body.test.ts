import { describe, expect, it } from "vitest";
import type { Adapter } from "../../src/adapter.js";
import type { Block } from "../../src/article.js";
import { defineAdapter, parseArticle } from "../../src/index.js";
import { dump, HEADLINE, PROSE, readPage } from "../pages.js";

const TIME = "<p>2023-06-15 08:10 来源：海滨日报</p>";
const FIGURE = '<img src="https://img.example.cn/a.jpg">';
const [FIRST = "", SECOND = "", THIRD = ""] = PROSE;

/** Each block as its type and what it displays. */
function show(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) =>
    block.type === "figure"
      ? `figure ${block.caption ?? ""}`.trim()
      : `${block.type} ${block.text}`,
  );
}

/** The body of a page whose element for the body holds such paragraphs. */
function body(...paragraphs: readonly string[]): readonly string[] {
  return show(readPage({ byline: TIME, body: paragraphs }).blocks);
}

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `paragraph ${text}`);

describe("what leaves the body", () => {
  it.each([
    ["a byline", "2023-06-15 08:10 来源：海滨日报"],
    ["a credit line", "海滨日报记者 王晓帆"],
    ["the closing editors", "责任编辑：王晓帆"],
    ["a share bar", "分享到："],
    ["a keyword line", "关键词：图书馆 借书"],
    ["a disclaimer", "免责声明：文章只代表撰稿人的看法，和本站立场无关。"],
    ["a footer", "Copyright © 2005-2023 海滨网 All rights reserved"],
    ["a link", '<a href="/1">点击查看专题</a>'],
    ["an original headline", "原标题：三座图书馆开放了"],
  ])("%s", (_, line) => {
    expect(body(FIRST, line, SECOND, THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
    expect(body(FIRST, SECOND, THIRD, line)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it.each([
    ["the headline again", HEADLINE],
    ["the editors' abstract", `核心提示：${FIRST}`],
    ["the editors' abstract in brackets", `【摘 要】${FIRST}`],
    ["the medium's name", "海滨日报"],
    ["the writer's name", "王晓帆"],
  ])("above the first paragraph: %s", (_, line) => {
    expect(body(line, SECOND, THIRD)).toEqual(paragraphs(SECOND, THIRD));
  });

  it("at its end a few words in brackets", () => {
    for (const line of ["（即时新闻）", "(海滨日报)", "【完】"]) {
      expect(body(FIRST, SECOND, line)).toEqual(paragraphs(FIRST, SECOND));
      expect(body(FIRST, SECOND, line, FIGURE)).toEqual([...paragraphs(FIRST, SECOND), "figure"]);
    }
    expect(body(FIRST, SECOND, "（以上地址以各馆公告栏张贴的为准）")).toContain(
      "paragraph （以上地址以各馆公告栏张贴的为准）",
    );
  });

  it("a link among its paragraphs, and what an element of another matter holds, but no prose", () => {
    const link = '<a href="/1">新区图书馆开放时间一览</a>';
    expect(body(FIRST, link, SECOND)).toEqual(paragraphs(FIRST, SECOND));
    const box = (text: string) => `<span class="recommend">${text}</span>`;
    expect(body(FIRST, box("旧馆翻修一新，欢迎光临"), SECOND)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST, box(SECOND), THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it("a paragraph that stood before", () => {
    expect(body(FIRST, SECOND, THIRD, FIRST, SECOND)).toEqual(paragraphs(FIRST, SECOND, THIRD));
    expect(body("步行可达", FIRST, "步行可达", SECOND)).toEqual([
      "heading 步行可达",
      `paragraph ${FIRST}`,
      "heading 步行可达",
      `paragraph ${SECOND}`,
    ]);
  });

  it("a box of links between its paragraphs, which go on behind it", () => {
    const box =
      "<h3>相关新闻</h3><ul><li><a href='/1'>旧馆翻修一新</a></li><li>新馆选址公示</li></ul>";
    expect(body(FIRST, box, SECOND, THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });
});

describe("what stays in the body", () => {
  it.each([
    ["a clause that speaks of an editor", `责任编辑制度在各馆推行，${SECOND}`],
    ["a medium's name further down", "海滨日报"],
    ["a line of words", "三馆之间通借通还，读者无须预约"],
    ["a paragraph with a link", `${SECOND}<a href="/1">查看三座图书馆的地址</a>`],
  ])("%s", (_, line) => {
    const text = line.replace(/<[^>]+>/gu, "");
    expect(body(FIRST, line, THIRD).some((block) => block.endsWith(text))).toBe(true);
  });

  it.each([
    ["an abstract further down", `核心提示：${SECOND}`],
    ["the headline further down", HEADLINE],
    ["a menu's row that links nothing", "国内 国际 社会 体育"],
  ])("%s", (_, line) => {
    expect(body(FIRST, line, THIRD).map((block) => block.replace(/^\w+ /u, ""))).toEqual([
      FIRST,
      line,
      THIRD,
    ]);
  });

  it("headings of every rank, and lists within lists", () => {
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}<div class="content"><p>${FIRST}</p><h3>步行可达</h3><p>${SECOND}</p><h6>座位</h6><p>${THIRD}</p>
      <ul><li>一馆设在滨江路，藏书两万册，周一闭馆<ul><li>阅览室在二楼，设有座位两百个</li></ul></li></ul></div></body></html>`;
    expect(parseArticle(raw).blocks).toMatchObject([
      { type: "paragraph" },
      { type: "heading", level: 3 },
      { type: "paragraph" },
      { type: "heading", level: 6 },
      { type: "paragraph" },
      { type: "listItem", depth: 0 },
      { type: "listItem", depth: 1 },
    ]);
  });

  it("a list, a quotation, code and a table", () => {
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}<div class="content"><p>${FIRST}</p>
      <ol><li>一馆设在滨江路，藏书两万册，周一闭馆</li></ol><ul><li>二馆设在码头街，藏书两万册，周二闭馆</li></ul>
      <blockquote>${SECOND}</blockquote><pre>open 09:00</pre>
      <table><tr><td>馆名</td><td>藏书</td></tr><tr><td>一馆</td><td>2万册</td></tr></table><p>${THIRD}</p></div></body></html>`;
    expect(parseArticle(raw).blocks).toMatchObject([
      { type: "paragraph" },
      { type: "listItem", ordered: true, depth: 0 },
      { type: "listItem", ordered: false, depth: 0 },
      { type: "quote", text: SECOND },
      { type: "code", text: "open 09:00" },
      {
        type: "table",
        rows: [
          ["馆名", "藏书"],
          ["一馆", "2万册"],
        ],
      },
      { type: "paragraph" },
    ]);
  });
});

describe("a heading in all but markup", () => {
  it("is a short line alone above a paragraph", () => {
    expect(body(FIRST, "步行可达", SECOND, "座位还要加", THIRD)).toEqual([
      `paragraph ${FIRST}`,
      "heading 步行可达",
      `paragraph ${SECOND}`,
      "heading 座位还要加",
      `paragraph ${THIRD}`,
    ]);
    expect(readPage({ body: [FIRST, "步行可达", SECOND] }).blocks[1]).toEqual({
      type: "heading",
      level: 2,
      text: "步行可达",
    });
  });

  it.each([
    ["a sentence", "步行可达。"],
    [
      "a line longer than headings are",
      "滨江新区三座社区图书馆步行十五分钟就可以到达并且周末延长开放到晚上九点整",
    ],
    ["one character or two", "一馆"],
  ])("is not %s", (_, line) => {
    expect(body(FIRST, SECOND, line, THIRD)).not.toContain(
      line.length > 2 ? `heading ${line}` : "",
    );
  });

  it("is neither one of two lines, nor the last line", () => {
    expect(body(FIRST, "步行可达", "座位还要加", SECOND)).toEqual(
      paragraphs(FIRST, "步行可达", "座位还要加", SECOND),
    );
    expect(body(FIRST, SECOND, "步行可达")).toEqual(paragraphs(FIRST, SECOND, "步行可达"));
  });
});

describe("the ends of the body's text", () => {
  it("lose a labelled bracket at the head", () => {
    expect(body(`（原标题：三座图书馆开放了）${FIRST}`, SECOND)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(`（原标题：三座图书馆开放了） ${FIRST}`, SECOND)).toEqual(
      paragraphs(FIRST, SECOND),
    );
    expect(body(`原标题（三座图书馆开放了）见报后，${FIRST}`, SECOND)[0]).toContain("原标题（三座");
    expect(body(`（滨江讯）${FIRST}`, SECOND)).toEqual(paragraphs(`（滨江讯）${FIRST}`, SECOND));
    expect(body(FIRST, `（原标题：三座图书馆开放了）${SECOND}`)).toEqual(
      paragraphs(FIRST, `（原标题：三座图书馆开放了）${SECOND}`),
    );
  });

  it("lose the credit at the tail of the last paragraph, and of that alone", () => {
    expect(body(FIRST, `${SECOND}（王晓帆 方敏）`)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST, `${SECOND} （王晓帆 方敏）`)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(`${FIRST}（王晓帆 方敏）`, SECOND)).toEqual(
      paragraphs(`${FIRST}（王晓帆 方敏）`, SECOND),
    );
    expect(body(FIRST, `${SECOND}（责任编辑：王晓帆）`, FIGURE)[1]).toBe(`paragraph ${SECOND}`);
  });

  it("keep the marks that are left, on their words", () => {
    const { blocks } = readPage({
      byline: TIME,
      body: [
        `（原标题：<b>三座图书馆</b>开放了）<b>滨江新区</b>${FIRST}`,
        `<b>居民</b>${SECOND}<b>通借通还。</b>（<b>王晓帆</b> 方敏）`,
      ],
    });
    const words = blocks.map((block) =>
      "marks" in block ? block.marks?.map(({ start, end }) => block.text.slice(start, end)) : [],
    );
    expect(words).toEqual([["滨江新区"], ["居民", "通借通还。"]]);
  });
});

describe("captions", () => {
  const figure = (caption: string) => `figure ${caption}`;

  it.each([
    ["a line that reads like one", "<p>图为读者在馆内阅读</p>", "图为读者在馆内阅读"],
    ["a line with an arrow, which goes", "<p>▲读者在馆内阅读</p>", "读者在馆内阅读"],
    [
      "a centred line",
      '<p style="text-align: center">一馆的阅览室，宽敞明亮</p>',
      "一馆的阅览室，宽敞明亮",
    ],
    [
      "a line centred the old way",
      '<p align="center">一馆的阅览室，宽敞明亮</p>',
      "一馆的阅览室，宽敞明亮",
    ],
    [
      "a line whose class says so",
      '<p class="img-desc">一馆的阅览室，宽敞明亮</p>',
      "一馆的阅览室，宽敞明亮",
    ],
    [
      "a line credited to a photographer",
      "<p>一馆的阅览室 王晓帆 摄</p>",
      "一馆的阅览室 王晓帆 摄",
    ],
  ])("below a picture: %s", (_, line, caption) => {
    expect(body(FIRST, FIGURE, line, SECOND)).toEqual([
      `paragraph ${FIRST}`,
      figure(caption),
      `paragraph ${SECOND}`,
    ]);
  });

  it.each([
    ["a paragraph that is centred", `<p style="text-align:center">${SECOND}${THIRD}</p>`],
    ["a paragraph in a centre element", `<div align="center">${SECOND}${THIRD}</div>`],
  ])("are not %s", (_, line) => {
    expect(body(FIRST, FIGURE, line)).toEqual([
      `paragraph ${FIRST}`,
      "figure",
      `paragraph ${SECOND}${THIRD}`,
    ]);
  });

  it("need no picture above them where their class says so, but are no prose then", () => {
    const raw = (text: string) =>
      `<html><body><h1>${HEADLINE}</h1>${TIME}<div class="content"><p>${FIRST}</p><p class="img-desc">${text}</p><p>${THIRD}</p></div></body></html>`;
    expect(show(parseArticle(raw("一馆的阅览室")).blocks)).toContain(figure("一馆的阅览室"));
    expect(show(parseArticle(raw(SECOND)).blocks)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it("are no second line below a picture, and no line above another", () => {
    expect(body(FIRST, FIGURE, "一馆的阅览室", "二馆的借书处", SECOND)).toContain("figure");
    expect(body(FIRST, "一馆的阅览室", FIGURE, SECOND)).toContain("figure");
  });

  it("are what the picture's alternative text says", () => {
    const image = '<img src="https://img.example.cn/a.jpg" alt="一馆的阅览室，宽敞明亮">';
    expect(body(FIRST, image, "一馆的阅览室，宽敞明亮", SECOND)[1]).toBe(
      figure("一馆的阅览室，宽敞明亮"),
    );
  });

  it("are short lines where most short lines stand below pictures", () => {
    expect(body(FIRST, FIGURE, "一馆的阅览室", SECOND)).toEqual([
      `paragraph ${FIRST}`,
      figure("一馆的阅览室"),
      `paragraph ${SECOND}`,
    ]);
    expect(
      body(FIRST, "通借通还", SECOND, "步行可达", THIRD, FIGURE, "一馆的阅览室", `再说${FIRST}`),
    ).toContain("figure");
  });

  it("are no clause, no bold line and no paragraph", () => {
    expect(body(FIRST, FIGURE, "一馆的阅览室，宽敞明亮", SECOND)).toContain("figure");
    expect(body(FIRST, FIGURE, "<b>一馆的阅览室</b>", SECOND)).toContain("figure");
    expect(body(FIRST, FIGURE, SECOND, THIRD)).toContain("figure");
  });

  it("share the element that wraps the picture", () => {
    const wrapped = `<div class="pic">${FIGURE}<span>一馆的阅览室，宽敞明亮</span></div>`;
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}<div class="content"><p>${FIRST}</p>${wrapped}<p>${SECOND}</p></div></body></html>`;
    expect(show(parseArticle(raw).blocks)).toEqual([
      `paragraph ${FIRST}`,
      figure("一馆的阅览室，宽敞明亮"),
      `paragraph ${SECOND}`,
    ]);
  });

  it("name their credit apart", () => {
    const { blocks } = readPage({ body: [FIRST, FIGURE, "读者在馆内阅读。王晓帆 摄", SECOND] });
    expect(blocks[1]).toEqual({
      type: "figure",
      src: "https://img.example.cn/a.jpg",
      caption: "读者在馆内阅读。王晓帆 摄",
      credit: "王晓帆 摄",
    });
  });

  it("are kept without the picture that a dump has lost, unless they are a credit alone", () => {
    expect(body(FIRST, "图为读者在馆内阅读", SECOND)).toEqual([
      `paragraph ${FIRST}`,
      figure("图为读者在馆内阅读"),
      `paragraph ${SECOND}`,
    ]);
    expect(body(FIRST, "新华社发（王晓帆 摄）", SECOND)).toEqual(paragraphs(FIRST, SECOND));
  });

  it("leave no mark of the credit behind", () => {
    const { blocks } = readPage({ byline: TIME, body: [FIRST, `${SECOND}（<b>王晓帆</b> 方敏）`] });
    expect(blocks[1]).toEqual({ type: "paragraph", text: SECOND });
  });

  it("are the article on a dump of pictures too", () => {
    const lines = ["图为读者在一馆阅读。", "图为读者在二馆借书。", "图为读者在三馆听课。"];
    const raw = [`${HEADLINE}_海滨网`, HEADLINE, "2023-06-15 08:10 来源：海滨日报", ...lines].join(
      "\n",
    );
    expect(show(parseArticle(raw).blocks)).toEqual(paragraphs(...lines));
  });

  it("are the article where nothing else is", () => {
    const gallery = [
      FIGURE,
      "图为读者在一馆阅读。",
      FIGURE.replace("a.jpg", "b.jpg"),
      "图为读者在二馆借书。",
    ];
    const { blocks } = readPage({ byline: TIME, body: gallery });
    expect(blocks).toEqual([
      { type: "figure", src: "https://img.example.cn/a.jpg" },
      { type: "paragraph", text: "图为读者在一馆阅读。" },
      { type: "figure", src: "https://img.example.cn/b.jpg" },
      { type: "paragraph", text: "图为读者在二馆借书。" },
    ]);
  });
});

describe("where the body ends", () => {
  it.each([
    ["the readers' comments", "<p>网友评论</p>"],
    ["the editors", "<p>责任编辑：王晓帆</p>"],
    ["a disclaimer", "<p>免责声明：文章只代表撰稿人的看法，和本站立场无关。</p>"],
    ["a footer", "<p>Copyright © 2005-2023 海滨网 All rights reserved</p>"],
  ])("at %s", (_, line) => {
    const other = "另据报道，海滨大桥昨天封闭检修，过往车辆须绕行滨江隧道，预计下周一恢复通行。";
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}${PROSE.map((text) => `<p>${text}</p>`).join("")}${line}<p>${other}</p></body></html>`;
    expect(show(parseArticle(raw).blocks)).toEqual(paragraphs(...PROSE));
    const text = line.replace(/<[^>]+>/gu, "");
    expect(show(parseArticle(dump([], ["2023-06-15 08:10"], [text, other])).blocks)).toEqual(
      paragraphs(...PROSE),
    );
  });

  it("not where most of it stands behind such a line", () => {
    expect(body(FIRST, "责任编辑：王晓帆", SECOND, THIRD, `再说${FIRST}`, `再说${SECOND}`)).toEqual(
      paragraphs(FIRST, SECOND, THIRD, `再说${FIRST}`, `再说${SECOND}`),
    );
  });

  it("behind the pictures and captions at either end", () => {
    expect(
      body(FIGURE, FIRST, SECOND, THIRD, FIGURE.replace("a.jpg", "b.jpg"), "图为读者在馆内阅读"),
    ).toEqual(["figure", ...paragraphs(FIRST, SECOND, THIRD), "figure 图为读者在馆内阅读"]);
  });
});

describe("the body by an adapter", () => {
  const read = (more: Adapter["body"], inside: string) => {
    const adapter = defineAdapter({
      name: "jiangcheng",
      signature: /图书馆/u,
      ...(more && { body: more }),
    });
    const { blocks, diagnostics } = readPage({ byline: TIME, body: [], below: inside }, {}, [
      adapter,
    ]);
    return { blocks: show(blocks), codes: diagnostics.map(({ code }) => code) };
  };
  const story = `<div class="story"><p>编前话一则</p><p>${FIRST}</p><p class="salon">滨江书店协办的读者沙龙本周六在一馆举行，现场备有茶点，读者可以携家人一同参加。</p><p>${SECOND}</p><p>延伸：</p><p>${THIRD}</p></div>`;

  it("stands in the element that it names, the first that holds text", () => {
    expect(read({ within: ".story" }, `<p>${THIRD}</p>${story}`).blocks).toContain(
      `paragraph ${FIRST}`,
    );
    const empty = '<div class="empty"></div>';
    expect(read({ within: [".nowhere", ".empty", ".story"] }, `${empty}${story}`).blocks).toContain(
      `paragraph ${FIRST}`,
    );
    expect(read({ within: ".story" }, `${story}<p>再说${FIRST}</p>`).blocks).not.toContain(
      `paragraph 再说${FIRST}`,
    );
  });

  it("is reported as stale where it is missed", () => {
    expect(read({ within: ".nowhere" }, story).codes).toContain("extract/within-missed");
    expect(read({ within: ".story" }, story).codes).not.toContain("extract/within-missed");
    expect(read({}, story).codes).not.toContain("extract/within-missed");
  });

  it("begins behind one line and ends before another", () => {
    const { blocks } = read(
      { within: ".story", from: /^编前话/u, until: /^延伸：/u, drop: ".salon" },
      story,
    );
    expect(blocks).toEqual(paragraphs(FIRST, SECOND));
  });

  it.each([
    ["nothing", undefined, true],
    ["a selector", ".salon", false],
    ["a pattern", /^滨江书店/u, false],
    ["several", [".nowhere", "p.salon"], false],
  ])("has lines dropped by %s", (_, drop, stays) => {
    const { blocks } = read({ within: ".story", ...(drop && { drop }) }, story);
    expect(blocks.some((block) => block.includes("滨江书店"))).toBe(stays);
  });
});

describe("reading lists", () => {
  it("are a heading and the titles below it, with addresses and summaries", () => {
    const summary =
      "旧馆翻修历时一年，新增无障碍通道和母婴室，阅览座位由八十个增加到两百个。读者可以预约。";
    const below = `<h3>相关新闻：</h3><ul><li><a href="https://www.example.cn/1">· 旧馆翻修一新</a></li></ul><p>${summary}</p><ul><li><a href="https://www.example.cn/2">新馆选址公示</a></li></ul><h3>热门文章</h3><ul><li>码头街夜市开张</li></ul>`;
    const { related, evidence } = readPage({ byline: TIME, below });
    expect(related).toEqual([
      {
        heading: "相关新闻",
        links: [
          { title: "旧馆翻修一新", url: "https://www.example.cn/1", summary },
          { title: "新馆选址公示", url: "https://www.example.cn/2" },
        ],
      },
      { heading: "热门文章", links: [{ title: "码头街夜市开张" }] },
    ]);
    expect(evidence.related).toEqual({
      method: "line",
      where: "list headings",
      text: "相关新闻 热门文章",
      confidence: 0.6,
    });
  });

  it("leave out pictures, buttons and words too short for a title", () => {
    const below = `<h3>相关新闻</h3><p>${FIGURE}</p><p>分享到：</p><p>快讯</p><p>旧馆翻修一新</p>`;
    expect(readPage({ byline: TIME, below }).related).toEqual([
      { heading: "相关新闻", links: [{ title: "旧馆翻修一新" }] },
    ]);
  });

  it("end at the page's foot, and in the body where the paragraphs go on", () => {
    const foot =
      "<h3>相关新闻</h3><p>旧馆翻修一新</p><p>Copyright © 2005-2023 海滨网 All rights reserved</p><p>新馆选址公示</p>";
    expect(readPage({ byline: TIME, below: foot }).related[0]?.links).toEqual([
      { title: "旧馆翻修一新" },
    ]);
    const box = "<h3>相关新闻</h3><ul><li><a href='/1'>旧馆翻修一新</a></li></ul>";
    expect(readPage({ byline: TIME, body: [FIRST, box, SECOND, THIRD] }).related).toMatchObject([
      { links: [{ title: "旧馆翻修一新" }] },
    ]);
  });

  it("have one summary a title, a paragraph longer than it, and titles of a headline's length", () => {
    const summary = "旧馆翻修历时一年，新增无障碍通道和母婴室。阅览座位由八十个增加到两百个。";
    const list = (...lines: readonly string[]) => {
      const below = `<h3>相关新闻</h3>${lines.map((line) => `<p>${line}</p>`).join("")}`;
      return readPage({ byline: TIME, below }).related[0]?.links;
    };
    expect(list("旧馆翻修一新", summary, summary)).toEqual([
      { title: "旧馆翻修一新", summary },
      { title: summary },
    ]);
    expect(list(summary, summary)).toEqual([{ title: summary }, { title: summary }]);
    expect(list("旧馆翻修一新", `<a href="https://www.example.cn/1">${summary}</a>`)).toHaveLength(
      2,
    );
    expect(list("旧馆翻修一新", `${summary}${summary}${summary}`)).toHaveLength(1);
    expect(list(`${summary}${summary}${summary}`)).toBeUndefined();
    expect(
      list("<b>旧馆</b>翻修一新", '<b>新馆</b>选址<a href="https://www.example.cn/2">公示</a>'),
    ).toEqual([
      { title: "旧馆翻修一新" },
      { title: "新馆选址公示", url: "https://www.example.cn/2" },
    ]);
  });

  it("are sixty titles at most, none above their heading", () => {
    const titles = Array.from(
      { length: 70 },
      (_, i) => `<p><a href="/${i}">旧馆翻修一新之${i}</a></p>`,
    ).join("");
    const { related } = readPage({
      byline: TIME,
      below: `<p><a href="/x">新馆选址公示</a></p><h3>相关新闻</h3>${titles}`,
    });
    expect(related[0]?.links).toHaveLength(60);
    expect(related[0]?.links[0]?.title).toBe("旧馆翻修一新之0");
  });

  it("are none where nothing stands below their heading", () => {
    const { related, evidence } = readPage({ byline: TIME, below: "<h3>相关新闻</h3>" });
    expect(related).toEqual([]);
    expect(evidence).not.toHaveProperty("related");
  });
});
