import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { dump, FIGURE, HEADLINE, mirror, PROSE, readPage, showBlocks, TIME } from "../pages.js";

const [FIRST = "", SECOND = "", THIRD = ""] = PROSE;

/** The body of a page whose element for the body holds such paragraphs. */
function body(...paragraphs: readonly string[]): readonly string[] {
  return showBlocks(readPage({ byline: TIME, body: paragraphs }).blocks);
}

const TIME_LINE = "2023-06-15 08:10 来源：海滨日报";

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `paragraph ${text}`);

const figure = (caption: string) => `figure ${caption}`;

describe("captions", () => {
  it.each([FIGURE, '<video src="/a.mp4" poster="https://img.example.cn/p.jpg"></video>'])(
    "are no paragraphs of an element that a picture begins: %s",
    (picture) => {
      const article = parseArticle(
        `<title>${HEADLINE}</title><h1>${HEADLINE}</h1>${TIME}<div>${picture}${PROSE.map((text) => `<p>${text}</p>`).join("")}</div>`,
      );
      expect(showBlocks(article.blocks).slice(1)).toEqual(paragraphs(...PROSE));
    },
  );

  it("go with a picture whose address nobody knows; without a caption it is none", () => {
    const picture = '<p align="center"><img src="images/1.jpg"></p>';
    const caption = '<p align="center">一馆的阅览室，宽敞明亮</p>';
    const article = parseArticle(
      `<title>${HEADLINE}</title><h1>${HEADLINE}</h1>${TIME}<div><p>${FIRST}</p>${picture}${caption}<p>${SECOND}</p>${picture}<p>${THIRD}</p></div>`,
    );
    expect(article.blocks.filter(({ type }) => type === "figure")).toEqual([
      { type: "figure", caption: "一馆的阅览室，宽敞明亮" },
    ]);
    expect(showBlocks(article.blocks)).toHaveLength(4);
  });

  it.each([
    ["a line that reads like one", "<p>图为读者在馆内阅读</p>", "图为读者在馆内阅读"],
    [
      "a line with a source behind a slash",
      "<p>读者在馆内阅读/图：海滨图库</p>",
      "读者在馆内阅读/图：海滨图库",
    ],
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
      "a line in an element that centres",
      "<center>一馆的阅览室，宽敞明亮</center>",
      "一馆的阅览室，宽敞明亮",
    ],
    ["a numbered line", "<p>图 1. 一馆的阅览室</p>", "图 1. 一馆的阅览室"],
    [
      "a line whose class says so",
      '<p class="img-desc">一馆的阅览室，宽敞明亮</p>',
      "一馆的阅览室，宽敞明亮",
    ],
    [
      "a line above the photographer's",
      "<p>一馆的阅览室，宽敞明亮。</p><p>记者王晓帆∕摄影</p>",
      "一馆的阅览室，宽敞明亮。 记者王晓帆∕摄影",
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

  it("below a picture in its table: the line in the next row", () => {
    const table = (text: string) =>
      `<table align="right"><tr><td>${FIGURE}</td></tr><tr><td>${text}</td></tr></table>`;
    const caption = "一所小学的师生在操场上玩接力。";
    expect(body(`${table(caption)}${FIRST}`, SECOND)).toContain(figure(caption));
    expect(body(`${table(`一所小学的操场，师生在玩接力<br>${FIRST}`)}`, SECOND)).toContain(
      "figure",
    );
  });

  it("below pictures side by side: the row below has one for each", () => {
    const row = (...cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const table = `<table>${row(FIGURE, FIGURE)}${row("一馆的阅览室", "<font>二馆的借阅台</font>")}</table>`;
    expect(body(FIRST, table, SECOND)).toEqual([
      `paragraph ${FIRST}`,
      figure("一馆的阅览室"),
      figure("二馆的借阅台"),
      `paragraph ${SECOND}`,
    ]);
    const uneven = `<table>${row(FIGURE, FIGURE)}${row("两馆的阅览室和借阅台")}</table>`;
    expect(body(FIRST, uneven, SECOND)).toContain("figure");
  });

  it.each(["pic_intro", "picIntro", "photo_pop_text"])("called %s", (name) => {
    expect(body(FIRST, FIGURE, `<p class="${name}">主持人在矿区采访</p>`, SECOND)).toContain(
      figure("主持人在矿区采访"),
    );
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
    expect(showBlocks(parseArticle(raw("一馆的阅览室")).blocks)).toContain(figure("一馆的阅览室"));
    expect(showBlocks(parseArticle(raw(SECOND)).blocks)).toEqual(paragraphs(FIRST, SECOND, THIRD));
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
    for (const said of ["问：钱从哪里来？", "馆长说：", "谢谢大家！", "“你来了。”"])
      expect(body(FIRST, FIGURE, said, SECOND)).toContain("figure");
    expect(body(FIRST, FIGURE, SECOND, THIRD)).toContain("figure");
  });

  it("share the element that wraps the picture", () => {
    const wrapped = `<div class="pic">${FIGURE}<span>一馆的阅览室，宽敞明亮</span></div>`;
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}<div class="content"><p>${FIRST}</p>${wrapped}<p>${SECOND}</p></div></body></html>`;
    expect(showBlocks(parseArticle(raw).blocks)).toEqual([
      `paragraph ${FIRST}`,
      figure("一馆的阅览室，宽敞明亮"),
      `paragraph ${SECOND}`,
    ]);
  });

  it("share the element that wraps the picture and its link", () => {
    const box = (words: string) =>
      `<div class="box"><a href="/1.html">${FIGURE}</a><p>${words}</p></div>`;
    expect(body(FIRST, box("一馆的阅览室，宽敞明亮"), SECOND)).toContain(
      figure("一馆的阅览室，宽敞明亮"),
    );
    expect(body(FIRST, box('<a href="/1.html">一馆开放，宽敞明亮</a>'), SECOND)).not.toContain(
      figure("一馆开放，宽敞明亮"),
    );
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
    expect(showBlocks(parseArticle(raw).blocks)).toEqual(paragraphs(...lines));
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

describe("captions in the press's own forms", () => {
  it.each([
    ["a credit that begins with its label", "读者在馆内阅读（摄影：王晓帆）"],
    ["a photographer in the last words", "读者在馆内阅读 摄影：王晓帆"],
    ["a photographer behind a slash", "读者在馆内阅读。摄影/王晓帆"],
    ["a reporter of a medium", "昨天傍晚，读者在馆内阅读。本报记者 王晓帆 摄"],
    ["a reporter behind no sentence", "昨天，两位读者（左一、左二）在馆内阅读 本网记者 王晓帆/摄"],
    ["a picture agency behind the photographer", "读者在馆内阅读。王晓帆摄（海滨视觉）"],
    ["an agency behind a slash", "读者在馆内阅读 王晓帆摄/海滨图片"],
    ["the whole in brackets", "（读者在馆内阅读 王晓帆 摄）"],
  ])("%s", (_, caption) => {
    const article = readPage({ byline: TIME, body: [FIRST, FIGURE, caption, SECOND, THIRD] });
    expect(showBlocks(article.blocks)[1]).toBe(`figure ${caption}`);
    expect(article.authors).toMatchObject([{ name: "王晓帆", role: "photographer" }]);
  });

  it.each([
    [
      "a span in a centred paragraph",
      '<p style="text-align:center"><span>6月15日，读者在馆内阅读</span></p>',
    ],
    ["an editor's class", '<p class="ql-align-center"><span>6月15日，读者在馆内阅读</span></p>'],
  ])("%s below the picture", (_, caption) => {
    const html = `<p>${FIRST}</p><p>${FIGURE}</p>${caption}<p>${SECOND}</p><p>${THIRD}</p>`;
    const { blocks } = readPage({ byline: TIME, body: [html] });
    expect(showBlocks(blocks)[1]).toBe("figure 6月15日，读者在馆内阅读");
  });

  it("a centred line below a picture is no caption where the whole body is centred", () => {
    const lines = [FIRST, FIGURE, "6月15日，读者在馆内阅读", SECOND, THIRD];
    const html = `<div align="center">${lines.map((line) => `<p align="center"><span>${line}</span></p>`).join("")}</div>`;
    const { blocks } = readPage({ byline: TIME, body: [html] });
    expect(showBlocks(blocks)).toContain("figure");
  });

  it.each(["讀者提供", "翻攝畫面", "取自臉書", "警方提供"])(
    "圖／%s took no picture",
    (supplier) => {
      const picture = `<figure>${FIGURE}<figcaption>讀者在館內閱讀。（圖／${supplier}）</figcaption></figure>`;
      const { authors, blocks } = readPage({ byline: TIME, body: [FIRST, picture, SECOND, THIRD] });
      expect(authors).toEqual([]);
      expect(showBlocks(blocks)).toContain(`figure 讀者在館內閱讀。（圖／${supplier}）`);
    },
  );

  it.each([
    ["a figure", `<figure>${FIGURE}<figcaption>读者在馆内阅读</figcaption></figure>`],
    [
      "a box",
      `<div class="hero">${FIGURE}<div class="picinfo">读者在馆内阅读，一馆当天座无虚席。</div></div>`,
    ],
    [
      "a table of a digital newspaper",
      `<table><tr><td>${FIGURE}</td></tr><tr><td class="pictext">读者在馆内阅读</td></tr></table>`,
    ],
    [
      "a table with the photographer",
      `<table><tr><td>${FIGURE}</td></tr><tr><td><p>读者在馆内阅读。</p><p>王晓帆摄（海滨视觉）</p></td></tr></table>`,
    ],
  ])("%s between headline and body is the article's with its caption", (_, hero) => {
    const { blocks } = readPage({ byline: `${TIME}${hero}` });
    expect(showBlocks(blocks)[0]).toMatch(/^figure 读者在馆内阅读/u);
    expect(blocks).toHaveLength(PROSE.length + 1);
  });

  it("a dump's first line above the photographer's is a caption whose picture is lost", () => {
    const caption = "一馆的阅览室，宽敞明亮，座无虚席。";
    const { blocks } = parseArticle(
      dump([], ["2023-06-15 08:10 来源：海滨日报", caption, "记者王晓帆／摄影"]),
    );
    expect(showBlocks(blocks)).toEqual([
      `figure ${caption} 记者王晓帆／摄影`,
      ...paragraphs(...PROSE),
    ]);
  });

  it("a dump's sentence above a photographer is one too, as long as the text goes on", () => {
    const caption = "一馆的阅览室，宽敞明亮，座无虚席。";
    const read = (...lines: readonly string[]) =>
      showBlocks(parseArticle([HEADLINE, TIME_LINE, ...lines].join("\n")).blocks);
    const credit = "记者王晓帆／摄影";
    expect(read(FIRST, caption, credit, SECOND, THIRD)).toContain(`figure ${caption} ${credit}`);
    expect(read(FIRST, SECOND, THIRD, caption, credit)).toContain(`paragraph ${caption}`);
    expect(read(FIRST, caption, "资料图", SECOND, THIRD)).toContain(`paragraph ${caption}`);
  });

  it("a dump's sentences at the margin are captions where every full paragraph is indented", () => {
    const caption = "一馆的阅览室，宽敞明亮。";
    const read = (indent: string) => {
      const [first = "", ...others] = [...PROSE, SECOND.slice(10)].map(
        (text) => `${indent}${text}`,
      );
      return showBlocks(
        parseArticle([HEADLINE, TIME_LINE, first, caption, ...others].join("\n")).blocks,
      );
    };
    expect(read("　　")).toContain(`figure ${caption}`);
    expect(read("")).toContain(`paragraph ${caption}`);
    const rows = [caption, "二馆的借阅台，新添十张座椅。", "三馆的门厅，挂着老照片。"];
    const [first = "", ...others] = [...PROSE, SECOND.slice(10)].map((text) => `　　${text}`);
    expect(
      showBlocks(parseArticle([HEADLINE, TIME_LINE, first, ...rows, ...others].join("\n")).blocks),
    ).toContain(`paragraph ${caption}`);
    const last = [...PROSE, SECOND.slice(10)].map((text) => `　　${text}`);
    expect(
      showBlocks(parseArticle([HEADLINE, TIME_LINE, ...last, caption].join("\n")).blocks),
    ).toContain(`paragraph ${caption}`);
  });

  it("a dump's first paragraph of two sentences is none, whoever took the pictures", () => {
    const { blocks } = parseArticle(
      dump([], [TIME_LINE, "渡轮清晨驶出码头。岸边的渔民站在堤上看。", "图片来源：海滨视觉"]),
    );
    expect(showBlocks(blocks)[0]).toBe("paragraph 渡轮清晨驶出码头。岸边的渔民站在堤上看。");
  });

  it("a picture between headline and body goes where the adapter drops it", () => {
    const hero = `<figure class="hero">${FIGURE}<figcaption>读者在馆内阅读</figcaption></figure>`;
    const adapter = { name: "haibin", hosts: ["haibin.example"], body: { drop: ".hero" } };
    const parts = { byline: `${TIME}${hero}` };
    const { blocks } = readPage(parts, { url: "https://haibin.example/1.html" }, [adapter]);
    expect(blocks).toHaveLength(PROSE.length);
  });

  it("a picture between headline and body leaves the body's first lines to be judged as the first", () => {
    const hero = `<figure>${FIGURE}<figcaption>读者在馆内阅读</figcaption></figure>`;
    const { blocks } = readPage({ byline: `${TIME}${hero}`, body: [HEADLINE, ...PROSE] });
    expect(showBlocks(blocks)).toEqual(["figure 读者在馆内阅读", ...paragraphs(...PROSE)]);
  });

  it("a picture with a caption of its own takes no other", () => {
    const hero = `<figure>${FIGURE}<figcaption>读者在馆内阅读</figcaption></figure>`;
    const { blocks } = readPage({ byline: TIME, body: [FIRST, hero, "滨江 —", SECOND, THIRD] });
    expect(showBlocks(blocks)).toContain("figure 读者在馆内阅读");
    expect(showBlocks(blocks)).not.toContain("figure 滨江 —");
  });

  it("a picture between headline and body without a caption is none of the article's", () => {
    const { blocks } = readPage({ byline: `${TIME}<div class="share">${FIGURE}</div>` });
    expect(blocks).toHaveLength(PROSE.length);
  });
});

/** A table of the old layouts, each row as its cells. */
function table(...rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
}

describe("pictures side by side in a table", () => {
  const pictures = [FIGURE, FIGURE];
  const places = ["一馆，滨江路", "二馆，码头街"];

  it.each([
    ["words that read like captions", ["图为一馆的阅览室", "图为二馆的借阅台"]],
    ["clauses", places],
  ])("have %s in the row below", (_, row) => {
    expect(body(FIRST, table(pictures, row), SECOND)).toEqual([
      `paragraph ${FIRST}`,
      ...row.map((text) => `figure ${text}`),
      `paragraph ${SECOND}`,
    ]);
  });

  it("have them in one row, and no more of the table or of what stands behind it", () => {
    const others = ["步行可达", "免费借书"];
    const captions = places.map((text) => `figure ${text}`);
    expect(body(FIRST, table(pictures, places, others), SECOND)).toEqual([
      `paragraph ${FIRST}`,
      ...captions,
      ...paragraphs(...others, SECOND),
    ]);
    expect(body(FIRST, table(pictures, places), "步行可达", SECOND).slice(1, 3)).toEqual(captions);
  });

  it.each([
    ["fewer lines than pictures", table(pictures, ["两馆的阅览室，和借阅台"])],
    ["more lines than pictures", table(pictures, [...places, "三馆，北岭"])],
    ["another table's row", table(pictures) + table(places)],
    ["paragraphs", table(pictures, [SECOND, THIRD])],
    [
      "words of which half lead elsewhere",
      table(pictures, [
        '一馆滨江路<a href="/1">阅览室开放</a>',
        '二馆码头街<a href="/2">借阅台开放</a>',
      ]),
    ],
    ["words beside a picture, and below them", table([FIGURE, "一馆，滨江路"], places)],
  ])("have none in %s", (_, layout) => {
    const blocks = body(FIRST, layout, `再说${FIRST}`);
    expect(blocks.filter((block) => block.startsWith("figure"))).toEqual(
      layout.split(FIGURE).slice(1).fill("figure"),
    );
  });

  it("in no table stand one below the other: two lines below them are none of theirs", () => {
    expect(body(FIRST, ...pictures, ...places, SECOND)).toEqual([
      `paragraph ${FIRST}`,
      "figure",
      "figure",
      ...paragraphs(...places, SECOND),
    ]);
  });
});

describe("how long captions are", () => {
  const write = (length: number) => "滨江新区三座社区图书馆".repeat(6).slice(0, length);

  it.each([
    ["centred", (text: string) => `${FIGURE}<center>${text}</center>`],
    ["in the picture's box", (text: string) => `<div>${FIGURE}<span>${text}</span></div>`],
    ["in the picture's table", (text: string) => table([FIGURE], [text])],
    ["in the row below pictures", (text: string) => table([FIGURE, FIGURE], [text, text])],
    [
      "above the photographer",
      (text: string) => `${FIGURE}<p>${text}</p><p>记者王晓帆∕摄影</p>`,
      " 记者王晓帆∕摄影",
    ],
  ])("fewer than sixty characters: %s", (_, show, credit = "") => {
    expect(body(FIRST, show(write(59)), SECOND)).toContain(`figure ${write(59)}${credit}`);
    expect(body(FIRST, show(write(60)), SECOND)).toContain(`paragraph ${write(60)}`);
  });

  it("at most twenty-four where nothing but the page's other lines tells them", () => {
    expect(body(FIRST, FIGURE, write(24), SECOND)).toContain(`figure ${write(24)}`);
    expect(body(FIRST, FIGURE, write(25), SECOND)).not.toContain(`figure ${write(25)}`);
  });

  it("as long as they like where their class says so", () => {
    const line = `<span class="img-desc">${SECOND}${THIRD}</span>`;
    expect(body(FIRST, FIGURE, line, `再说${FIRST}`)).toContain(`figure ${SECOND}${THIRD}`);
  });
});

describe("a line below a picture", () => {
  const clause = "一馆的阅览室，宽敞明亮";

  it.each([
    ["a credit alone, which has its picture here", "新华社发（王晓帆 摄）"],
    ["a short sentence", "读者在一馆的阅览室里看书。"],
    ["a line of which a word is bold", "<b>一馆</b>的阅览室全景"],
    ["a line of which the last word is bold", "一馆的阅览室<b>全景</b>"],
    ["a line of which half is bold", "<b>一馆的</b>阅览室"],
  ])("is its caption: %s", (_, line) => {
    expect(body(FIRST, FIGURE, line, SECOND)).toEqual([
      `paragraph ${FIRST}`,
      `figure ${line.replace(/<[^>]+>/gu, "")}`,
      `paragraph ${SECOND}`,
    ]);
  });

  it.each([
    ["a few words", "一馆的阅览室", "一馆的阅览室"],
    ["a centred line", `<center>${clause}</center>`, clause],
  ])("is its caption as the body's last line too: %s", (_, line, caption) => {
    expect(body(FIRST, SECOND, FIGURE, line).at(-1)).toBe(`figure ${caption}`);
  });

  it("is its caption in a mirror, which has no markup to tell by", () => {
    const read = (line: string) => {
      const lines = `![](https://img.example.cn/a.jpg)\n\n${line}\n\n${SECOND}`;
      return showBlocks(parseArticle(mirror(`title: ${HEADLINE}`).replace(SECOND, lines)).blocks);
    };
    expect(read("一馆的阅览室")[1]).toBe("figure 一馆的阅览室");
    expect(read(clause)[1]).toBe("figure");
  });

  it.each([
    ["a list's entry", `${FIGURE}<ul><li>周末延长开放</li></ul>`, "listItem 周末延长开放"],
    ["a heading", `${FIGURE}<h3>步行可达</h3>`, "heading 步行可达"],
    ["the rest of the picture's paragraph", `${FIGURE}<br>${clause}`, `heading ${clause}`],
    ["a clause below the picture's table", `${table([FIGURE])}${clause}`, `heading ${clause}`],
    [
      "a clause, whatever else the picture's alternative text says",
      `<img src="https://img.example.cn/a.jpg" alt="海滨网">${clause}`,
      `heading ${clause}`,
    ],
  ])("is its own matter: %s", (_, lines, block) => {
    expect(body(FIRST, lines, SECOND)).toEqual([
      `paragraph ${FIRST}`,
      "figure",
      block,
      `paragraph ${SECOND}`,
    ]);
  });

  it("is its caption where half of the page's short lines stand below pictures", () => {
    expect(body(FIRST, "通借通还", SECOND, FIGURE, "一馆的阅览室", THIRD)).toEqual([
      `paragraph ${FIRST}`,
      "heading 通借通还",
      `paragraph ${SECOND}`,
      "figure 一馆的阅览室",
      `paragraph ${THIRD}`,
    ]);
  });

  it("is no caption in the class of the page's subheadings", () => {
    const styled = (text: string) => `<span class="strong">${text}</span>`;
    expect(body(FIRST, styled("通借通还"), SECOND, FIGURE, styled("免费借书"), THIRD)).toContain(
      "heading 免费借书",
    );
  });

  it("behind what it shows names the photographer, quotation marks and all", () => {
    const caption = "小学生用听诊器“听锁”。本报记者 王晓帆 摄";
    expect(body(FIRST, FIGURE, caption, SECOND)).toContain(`figure ${caption}`);
  });

  it("right below the body belongs to it with its picture", () => {
    const table = `<table><tr><td>${FIGURE}</td></tr><tr><td>一馆的阅览室。（記者王晓帆攝）</td></tr></table>`;
    const { authors, blocks } = readPage({ byline: TIME, below: table });
    expect(showBlocks(blocks).at(-1)).toBe("figure 一馆的阅览室。（記者王晓帆攝）");
    expect(authors.map(({ name }) => name)).toEqual(["王晓帆"]);
  });

  it("is no caption because others read like captions", () => {
    const lines = [FIGURE, "图为一馆", SECOND, "通借通还", THIRD, "免费借书", `再说${FIRST}`];
    expect(body(FIRST, ...lines, FIGURE, "二馆的借阅台", `再说${SECOND}`)).toContain(
      "heading 二馆的借阅台",
    );
  });

  it("shares a small box with it: more than six things in one are a body of its own", () => {
    const box = (breaks: number) =>
      `<div>${FIGURE}<span>${clause}</span>${"<br>".repeat(breaks)}</div>`;
    expect(body(FIRST, box(4), SECOND)).toContain(`figure ${clause}`);
    expect(body(FIRST, box(5), SECOND)).toContain("figure");
  });

  it("shares a table with it and nothing else", () => {
    expect(body(FIRST, table([FIGURE], [clause]), SECOND)).toContain(`figure ${clause}`);
    for (const layout of [
      table(["两座新馆，昨天开放"], [FIGURE], [clause]),
      table([FIGURE], [clause], ["二馆的借阅台，座无虚席"]),
    ]) {
      expect(body(FIRST, layout, SECOND)).toContain("figure");
    }
  });

  it("leads to another article with the picture where its words are a link too, in part or marked up", () => {
    const box = (words: string) =>
      `<div><a href="/1.html">${FIGURE}</a><p>${words}，座无虚席</p></div>`;
    const link = '<a href="/1.html">一馆昨天开放</a>';
    for (const words of [link, `<b>昨天</b>，${link}`])
      expect(body(FIRST, box(words), SECOND)).toContain("figure");
    expect(body(FIRST, box("<b>一馆</b>昨天开放"), SECOND)).toContain(
      "figure 一馆昨天开放，座无虚席",
    );
  });
});

describe("a page of nothing but pictures", () => {
  const captions = [
    "图为昨天上午读者在滨江新区一馆二楼的阅览室里安静地看书。",
    "图为昨天下午读者在码头街二馆的自助借阅台前排队借书还书。",
  ];
  const gallery = captions.map((caption) => FIGURE + caption);
  const shown = captions.flatMap((caption) => ["figure", `paragraph ${caption}`]);

  it("has its captions for the text, and a picture without one among them", () => {
    const [first = "", second = ""] = gallery;
    expect(body(first, FIGURE, second)).toEqual(shown.toSpliced(2, 0, "figure"));
  });

  it("may have a few words among them, ten characters at most", () => {
    const between = (words: string) => body(...gallery.toSpliced(1, 0, words));
    expect(between("滨江掠影之两馆一日间")).toEqual(
      shown.toSpliced(2, 0, "paragraph 滨江掠影之两馆一日间"),
    );
    expect(between("滨江掠影之两馆一日之间")).toEqual([
      `figure ${captions[0]}`,
      "paragraph 滨江掠影之两馆一日之间",
      `figure ${captions[1]}`,
    ]);
  });
});

describe("the arrow of a caption", () => {
  it("leaves it at its head alone", () => {
    const caption = "图为读者在馆内阅读（▲ 处为一馆）";
    expect(body(FIRST, FIGURE, caption, SECOND)).toContain(`figure ${caption}`);
  });

  it("is no caption alone", () => {
    const { blocks } = readPage({ byline: TIME, body: [FIRST, FIGURE, "▲", SECOND] });
    expect(blocks[1]).toStrictEqual({ type: "figure", src: "https://img.example.cn/a.jpg" });
  });
});

it("a caption in the figure's own element is kept though nobody knows the picture's address", () => {
  const picture =
    '<figure><img src="images/1.jpg"><figcaption>读者在馆内阅读</figcaption></figure>';
  expect(readPage({ byline: TIME, body: [FIRST, picture, SECOND] }).blocks[1]).toEqual({
    type: "figure",
    caption: "读者在馆内阅读",
  });
});

it("a short last paragraph below a picture among paragraphs is no caption", () => {
  const last = "居民代表建议增加老年读者的座位，馆方说会考虑。";
  const raw = `<h1>${HEADLINE}</h1>${TIME}<p>${FIRST}</p>${FIGURE}<p>${last}</p>`;
  expect(showBlocks(parseArticle(raw).blocks)).toEqual([
    ...paragraphs(FIRST),
    "figure",
    ...paragraphs(last),
  ]);
});

it("a line in brackets below a picture is its caption, however bold", () => {
  const caption = "（志愿者教老人查询藏书）";
  expect(body(FIRST, FIGURE, `<strong>${caption}</strong>`, SECOND, THIRD)[1]).toBe(
    figure(caption),
  );
  expect(body(FIRST, `<strong>${caption}</strong>`, SECOND)).not.toContain(figure(caption));
});

it("the pictures above the body have captions of few words too", () => {
  const photo = (caption: string) =>
    `<div class="photo">${FIGURE}<div class="photoCaption">${caption}</div></div>`;
  const article = parseArticle(
    `<title>${HEADLINE}</title><h1>${HEADLINE}</h1>${TIME}${photo("读者在馆内阅读。（方晓摄）")}${photo("馆外排着队。")}<div class="text">${PROSE.map((text) => `<p>${text}</p>`).join("")}</div>`,
  );
  expect(showBlocks(article.blocks).slice(0, 2)).toEqual([
    figure("读者在馆内阅读。（方晓摄）"),
    figure("馆外排着队。"),
  ]);
});

it("a picture whose class is a caption's is a picture", () => {
  const image = FIGURE.replace("<img", '<img class="aligncenter"');
  expect(readPage({ byline: TIME, body: [FIRST, image, SECOND] }).blocks[1]).toStrictEqual({
    type: "figure",
    src: "https://img.example.cn/a.jpg",
  });
});

describe("on a dump", () => {
  const read = (above: readonly string[], among: readonly string[]) =>
    showBlocks(
      parseArticle([HEADLINE, ...above, FIRST, ...among, SECOND, THIRD].join("\n")).blocks,
    );

  it("an agency's caption ends with the day, the agency and the photographer", () => {
    const caption = "读者在馆内阅读（6月14日摄）。海滨社记者 方晓 摄";
    expect(read([TIME_LINE], [caption])[1]).toBe(figure(caption));
  });

  it("what screen readers are told stands above it", () => {
    const caption = "新区的图书馆开放到晚上九点，周末也不关门。";
    expect(read([TIME_LINE], ["图像加注文字，", caption])[1]).toBe(figure(caption));
    expect(read([TIME_LINE], ["热读", "书屋里的老馆员", "图像加注文字，", caption])[1]).toBe(
      figure(caption),
    );
    expect(read([TIME_LINE], ["图像来源", caption])[1]).toBe(`paragraph ${caption}`);
  });

  it.each(["fang.xiao@haibin.example", "09 分钟"])(
    "the first picture's stands above the writer and %s",
    (line) => {
      const caption = "读者在馆内阅读，馆外还排着队。（方晓摄）";
      expect(read([TIME_LINE, caption, "作者：方晓", line], [])[0]).toBe(figure(caption));
    },
  );
});

describe("a page of pictures alone", () => {
  it("has their captions for its body", () => {
    const pictures = ["图为读者在一馆阅读。", "图为二馆的书架。"].map(
      (caption, i) =>
        `<figure><img src="https://img.example.cn/${i}.jpg"><figcaption>${caption}</figcaption></figure>`,
    );
    const { blocks } = parseArticle(
      `<h1>${HEADLINE}</h1>${TIME}<div class="content">${pictures.join("")}</div>`,
    );
    expect(blocks.map((block) => "text" in block && block.text)).toEqual([
      false,
      "图为读者在一馆阅读。",
      false,
      "图为二馆的书架。",
    ]);
  });
});
