import { describe, expect, it } from "vitest";
import type { Adapter } from "../../src/adapter.js";
import { parseArticle } from "../../src/index.js";
import { FIGURE, HEADLINE, type Parts, PROSE, readPage, showBlocks, TIME } from "../pages.js";

const [FIRST = "", SECOND = "", THIRD = ""] = PROSE;
const TITLE = `${HEADLINE}_海滨网`;
const TIME_LINE = "2023-06-15 08:10 来源：海滨日报";
const FOOTER = "Copyright © 2005-2023 海滨网 All rights reserved";
const CAPTION = "▲读者在馆内阅读";
const OTHER = PROSE.map((text) => `另一座小城的${text}`.repeat(3));

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `paragraph ${text}`);

/** The body of a dump of such lines, below the page's title, its headline and time. */
const dumped = (...lines: readonly string[]) =>
  showBlocks(parseArticle([TITLE, HEADLINE, TIME_LINE, ...lines].join("\n")).blocks);

/** The body of a page of such parts. */
const displayed = (parts: Parts) => showBlocks(readPage({ byline: TIME, ...parts }).blocks);

/** The body of a page that shows no headline. */
const untitled = (above: string, ...body: readonly string[]) => {
  const content = body.map((text) => `<p>${text}</p>`).join("");
  const html = `<title>${HEADLINE}</title>${above}<div class="content">${content}</div>`;
  return showBlocks(parseArticle(html).blocks);
};

describe("a dump of two pages that have run into one", () => {
  const trail = "首页 > 社会 > 正文";
  const second = [trail, "另一座小城的图书馆", ...OTHER];

  it("has the first page's article, however long the second's", () => {
    expect(dumped(...PROSE, FOOTER, ...second)).toEqual(paragraphs(...PROSE));
  });

  it("goes on to the first footer below a paragraph", () => {
    const menu = "关于我们 联系我们 广告服务 网站地图";
    const lines = [FIRST, HEADLINE, menu, TIME_LINE, ...PROSE, FOOTER, ...second];
    expect(dumped(menu, ...PROSE, FOOTER, ...second)).toEqual(paragraphs(...PROSE));
    const { blocks } = parseArticle([TITLE, ...lines].join("\n"));
    expect(showBlocks(blocks)).toEqual(paragraphs(...PROSE));
    const teaser =
      "老码头的改造方案昨天公布，栈桥与灯塔原样保留，仓库改作展厅，候船室留给渡轮的乘客";
    expect(dumped(teaser, menu, TIME_LINE, ...PROSE, FOOTER, ...second)).toEqual(
      paragraphs(...PROSE),
    );
  });

  it("is one page where no breadcrumb stands behind the footer, or where there is markup", () => {
    expect(dumped(FIRST, FOOTER, ...OTHER)).toEqual(paragraphs(...OTHER));
    const { blocks } = parseArticle(
      [TITLE, trail, HEADLINE, TIME_LINE, FIRST, FOOTER, ...OTHER].join("\n"),
    );
    expect(showBlocks(blocks)).toEqual(paragraphs(...OTHER));
    const above = `${TIME}<p>${FIRST}</p><p>${FOOTER}</p><p>${trail}</p>`;
    expect(displayed({ byline: above, body: OTHER })).toEqual(paragraphs(...OTHER));
  });
});

describe("where the body ends", () => {
  const SHORT = "有关单位表示，年内完成改造。";

  it("at the closing editors with little behind them, whatever else the page holds", () => {
    expect(dumped(...PROSE, "责任编辑：王晓帆", SHORT)).toEqual(paragraphs(...PROSE));
    const other = "港口新建的两座码头今天正式启用，首日停靠渔船四十余艘，冷链仓库年内建成。";
    const body = [...PROSE, "责任编辑：王晓帆", SHORT + SHORT + SHORT];
    const below = `<div class="news"><p>${other}</p></div>`;
    expect(displayed({ body, below })).toEqual(paragraphs(...PROSE));
  });

  it("at no editors with much of the text behind them, nor at a byline that names none", () => {
    expect(dumped(FIRST, "责任编辑：王晓帆", SECOND, THIRD)).toEqual(paragraphs(...PROSE));
    const body = [...PROSE, "2023-06-15 08:10", SHORT];
    expect(displayed({ body })).toContain(`paragraph ${SHORT}`);
  });

  it("at a list's heading with a fifth of the text behind it on a dump, not in the body's element", () => {
    const body = [...PROSE, "相关新闻", `${SHORT}${SHORT}`];
    expect(dumped(...body)).toEqual(paragraphs(...PROSE));
    expect(displayed({ body })).toEqual(paragraphs(...PROSE, `${SHORT}${SHORT}`));
    const editors = [...PROSE, "责任编辑：王晓帆", `${SHORT}${SHORT}`];
    expect(displayed({ body: editors })).toEqual(paragraphs(...PROSE));
  });

  it("in front of an office's name and day below the element that holds it", () => {
    const below = "<p>江城市人民政府办公厅</p><p>2021年6月3日</p>";
    expect(displayed({ below: `<h3>相关新闻</h3>${below}` })).toEqual(paragraphs(...PROSE));
    expect(displayed({ below })).toEqual(paragraphs(...PROSE));
  });

  it("in front of a picture below that element, or in one for another matter", () => {
    expect(displayed({ below: `<h3>相关新闻</h3>${FIGURE}` })).toEqual(paragraphs(...PROSE));
    expect(displayed({ below: FIGURE })).toEqual(paragraphs(...PROSE));
    const share = `<div class="share">${FIGURE}</div>`;
    expect(displayed({ body: [...PROSE, share] })).toEqual(paragraphs(...PROSE));
    expect(displayed({ body: [...PROSE, FIGURE] })).toEqual([...paragraphs(...PROSE), "figure"]);
  });
});

describe("a dump's short last lines", () => {
  it.each(["目前，判决尚未生效。", "他说好。", "他问：“你也来？”"])("%s is a paragraph", (line) => {
    expect(dumped(...PROSE, line)).toContain(`paragraph ${line}`);
    expect(dumped(line, ...PROSE)).toContain(`paragraph ${line}`);
  });

  it.each([
    ["two characters", "好的。"],
    ["one word", "好评"],
    ["a headline", "新馆选址公示"],
    ["a question that quotes nobody", "新馆该建在哪？”"],
  ])("%s are none: %s", (_, line) => {
    expect(dumped(...PROSE, line).join()).not.toContain(line);
  });

  it("begin a sentence that is cut off only where nothing follows", () => {
    const line = "居民说，步行十五分钟，";
    expect(dumped(...PROSE, line)).toContain(`paragraph ${line}`);
    expect(dumped(...PROSE, line, "新馆选址公示").join()).not.toContain(line);
  });
});

describe("short lines right above a dump's editors", () => {
  const EDITORS = "责任编辑：王晓帆";

  it.each([["谢谢大家！"], ["他沉默了很久……"], ["灯还亮着", "书还在等你！"]])(
    "are of the body up to one that ends as sentences do: %s",
    (...lines) => {
      expect(dumped(...PROSE, ...lines, EDITORS)).toEqual(paragraphs(...PROSE, ...lines));
      expect(dumped(...PROSE, ...lines, "新馆选址公示").join()).not.toContain(lines[0]);
    },
  );

  it("are none without one, nor behind buttons", () => {
    expect(dumped(...PROSE, "新馆选址公示", EDITORS)).toEqual(paragraphs(...PROSE));
    expect(dumped(...PROSE, "分享 收藏", "谢谢大家！", EDITORS)).toEqual(paragraphs(...PROSE));
  });
});

describe("where the body begins", () => {
  it("at a dump's caption right above its first paragraph, not behind other lines", () => {
    expect(dumped(CAPTION, ...PROSE)[0]).toContain(CAPTION.slice(1));
    for (const line of ["新馆选址公示", "国内 国际 社会 体育", "首页 > 社会 > 正文"])
      expect(dumped(CAPTION, line, ...PROSE).join()).not.toContain(CAPTION.slice(1));
  });

  it("at a caption below the headline, behind buttons too, not behind words", () => {
    const above = (between: string) => displayed({ byline: `${TIME}<p>${CAPTION}</p>${between}` });
    expect(above("")[0]).toContain(CAPTION.slice(1));
    expect(above("<p>分享到：</p>")[0]).toContain(CAPTION.slice(1));
    expect(above("<p>新馆选址公示</p>")).toEqual(paragraphs(...PROSE));
  });

  it("below a headline that is a sentence, and no sentence above that", () => {
    const title = "图书馆今天开放了。";
    const lines = [`${title}_海滨网`, "本站全新改版了。", title, ...PROSE];
    expect(showBlocks(parseArticle(lines.join("\n")).blocks)).toEqual(paragraphs(...PROSE));
  });

  it("not at a picture without a caption above the element that holds it", () => {
    expect(displayed({ byline: `${TIME}<div>${FIGURE}</div>` })).toEqual(paragraphs(...PROSE));
  });

  it("not at what stands above that element where no headline does", () => {
    const nav = "<h3>相关新闻</h3>";
    expect(untitled(`${nav}${FIGURE}<p>${CAPTION}</p>`, ...PROSE)).toEqual(paragraphs(...PROSE));
  });

  it("with the short lines at both ends of that element where no headline is shown", () => {
    const short = "滨江的清晨";
    expect(untitled("", short, ...PROSE, short.slice(0, 4)).length).toBe(PROSE.length + 2);
  });
});

describe("the body by an adapter", () => {
  const read = (body: Adapter["body"], inside: string) => {
    const adapter = { name: "jiangcheng", signature: /图书馆/u, ...(body && { body }) };
    return showBlocks(readPage({ byline: TIME, body: [], below: inside }, {}, [adapter]).blocks);
  };
  const story = (...texts: readonly string[]) =>
    `<div class="story">${texts.map((text) => `<p>${text}</p>`).join("")}</div>`;

  it("is a picture and nothing above it", () => {
    const inside = `<p>今日漫画</p><div class="cartoon">${FIGURE}</div><p>往日漫画</p>`;
    expect(read({ within: ".cartoon" }, inside)).toEqual(["figure"]);
  });

  it("is bounded by no line outside it", () => {
    const inside = `<p>延伸：前话</p>${story(FIRST, SECOND, THIRD)}<p>编前话一则</p><p>延伸：后话</p>`;
    const within = ".story";
    expect(read({ within, from: /^编前话/u }, inside)).toEqual(paragraphs(...PROSE));
    expect(read({ within, until: /^延伸：/u }, inside)).toEqual(paragraphs(...PROSE));
    expect(read({ within, until: /^延伸：后/u }, inside)).toEqual(paragraphs(...PROSE));
    expect(read({ within, until: /^滨江新区/u }, inside)).toEqual(paragraphs(...PROSE));
  });
});
