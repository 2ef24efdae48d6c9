import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { FIGURE, HEADLINE, PROSE, TIME } from "../pages.js";

const [FIRST = "", SECOND = "", THIRD = ""] = PROSE;
const BRIDGE = [
  "海滨大桥昨天起封闭检修，过往车辆须绕行滨江隧道，预计两周以后恢复通行，公交线路同步调整。",
  "交通部门负责人介绍，检修的重点是桥面伸缩缝和照明设备，施工安排在夜间，以免惊扰两岸居民。",
  "桥下的轮渡增加了早晚班次，市民可以凭公交卡乘坐，码头增设了遮阳的座椅和饮水的地方。",
  "封闭期间，两岸的快递和外卖由轮渡转运，送达的时间比平时要晚半个小时左右，请市民谅解。",
];

const wrap = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");

/** A page with such a headline and such markup below it. */
function read(html: string, title = HEADLINE) {
  return parseArticle(
    `<html><head><title>${title}_海滨网</title></head><body>${html}</body></html>`,
  );
}

/** The element that the body is said to stand in. */
function holder(html: string): string | undefined {
  return read(html).evidence.body?.where;
}

/** The body's paragraphs by their first characters, its pictures as such. */
function body(html: string): readonly string[] {
  return read(html).blocks.map((block) =>
    block.type === "figure" ? "figure" : block.text.slice(0, 4),
  );
}

const heads = (...texts: readonly string[]) => texts.map((text) => text.slice(0, 4));

describe("the element that holds the body", () => {
  it("is the deepest one that holds nearly all of the prose", () => {
    const columns = `<div id="main">${wrap(FIRST)}<div id="more">${wrap(SECOND)}</div></div>`;
    expect(holder(`<div id="page"><h1>${HEADLINE}</h1>${TIME}${columns}</div>`)).toBe("div#main");
    const inner = `<div id="outer"><div id="inner">${wrap(...PROSE)}</div><ul><li><a href="/1">旧馆翻修一新</a></li></ul></div>`;
    expect(holder(`<h1>${HEADLINE}</h1>${TIME}${inner}`)).toBe("div#inner");
    const split = `<div id="page"><h1>${HEADLINE}</h1>${TIME}<div id="a">${wrap(FIRST, SECOND)}</div><div id="b">${wrap(THIRD, `再说${FIRST}`)}</div></div>`;
    expect(holder(`<p><a href="/1">旧馆翻修一新</a></p>${split}`)).toBe("div#page");
  });

  it("is lifted to one that holds pictures and captions too, not to one with the headline or links", () => {
    const text = `<div id="text">${wrap(...PROSE)}</div>`;
    const lift = (beside: string) =>
      holder(`<h1>${HEADLINE}</h1>${TIME}<div id="box">${beside}${text}</div>`);
    expect(lift(`<p>${FIGURE}</p>`)).toBe("div#box");
    expect(lift("<p>图为读者在馆内阅读</p>")).toBe("div#box");
    expect(lift("<p>2023-06-15 08:10</p>")).toBe("div#box");
    expect(lift("<p>分享到：</p>")).toBe("div#box");
    expect(lift('<p><a href="/1">旧馆翻修一新</a></p>')).toBe("div#text");
    expect(lift("<p>相关新闻</p>")).toBe("div#text");
    expect(lift("<p>网友评论</p>")).toBe("div#text");
    expect(holder(`${TIME}<div id="box"><h1>${HEADLINE}</h1>${text}</div>`)).toBe("div#text");
  });

  it("is lifted through several elements, to the whole page where nothing else stands on it", () => {
    const nested = `<div id="a"><div id="b"><div id="c">${wrap(...PROSE)}</div><p>${FIGURE}</p></div></div>`;
    expect(holder(`<h1>${HEADLINE}</h1>${nested}`)).toBe("div#a");
    expect(holder(wrap(...PROSE))).toBe("html");
  });
});

describe("the article among others", () => {
  it("is the one in its element, not a longer text beside it", () => {
    const html = `<h1>${HEADLINE}</h1>${TIME}<div>${wrap(...PROSE)}</div><p>网友评论</p><div class="sidebar">${wrap(...BRIDGE)}</div>`;
    expect(body(html)).toEqual(heads(...PROSE));
  });

  it("stands below the headline that the page states, not above it", () => {
    const html = `<div>${wrap(...BRIDGE)}</div><h1>${HEADLINE}</h1><div>${wrap(...PROSE)}</div>`;
    expect(body(html)).toEqual(heads(...PROSE));
  });

  it("takes in a short paragraph, a line and a list that stand in its element", () => {
    const list = "<ul><li>一馆设在滨江路</li><li>二馆设在码头街</li></ul>";
    const html = `<h1>${HEADLINE}</h1>${TIME}<div>${wrap(FIRST, "通借通还", "读者说好。", SECOND)}${list}${wrap(THIRD)}</div>`;
    expect(body(html)).toEqual(
      heads(FIRST, "通借通还", "读者说好。", SECOND, "一馆设在", "二馆设在", THIRD),
    );
  });
});

describe("the ends of the body", () => {
  it("take in pictures above the first paragraph and below the last", () => {
    const html = `<h1>${HEADLINE}</h1>${TIME}<div><p>${FIGURE}</p>${wrap(...PROSE)}<p>${FIGURE}</p></div>`;
    expect(body(html)).toEqual(["figure", ...heads(...PROSE), "figure"]);
  });

  it("take in pictures above its element, below the headline", () => {
    const picture = `<p>${FIGURE}</p><p>图为读者在馆内阅读</p>`;
    const text = `<div id="text">${wrap(...PROSE)}</div><ul><li><a href="/1">旧馆翻修一新</a></li></ul>`;
    expect(body(`<h1>${HEADLINE}</h1>${TIME}${picture}${text}`)).toEqual([
      "figure",
      ...heads(...PROSE),
    ]);
    expect(body(`${picture}<h1>${HEADLINE}</h1>${TIME}${text}`)).toEqual(heads(...PROSE));
  });

  it("take in short lines at the head of its element, and none above it", () => {
    const text = (line: string) =>
      `<div>${wrap(line, ...PROSE)}</div><p><a href="/1">旧馆翻修一新</a></p>`;
    expect(body(`<h1>${HEADLINE}</h1>${TIME}${text("滨江的清晨")}`)).toEqual(
      heads("滨江的清晨", ...PROSE),
    );
    expect(body(`<h1>${HEADLINE}</h1>${TIME}<p>滨江的清晨</p>${text("秋天到了")}`)).toEqual(
      heads("秋天到了", ...PROSE),
    );
  });

  it("come before a line that ends an article, unless a third of its prose stands behind", () => {
    const page = (behind: readonly string[]) =>
      `<h1>${HEADLINE}</h1>${TIME}<div>${wrap(...PROSE)}<p>责任编辑：王晓帆</p>${wrap(...behind)}</div>`;
    expect(body(page(BRIDGE.slice(0, 1)))).toEqual(heads(...PROSE));
    expect(body(page(BRIDGE.slice(0, 2)))).toEqual(heads(...PROSE, ...BRIDGE.slice(0, 2)));
  });

  it("are no first line of a page that ends as an article does", () => {
    const html = `<h1>${HEADLINE}</h1>${TIME}<div><p>责任编辑：王晓帆</p>${wrap(...PROSE)}</div>`;
    expect(body(html)).toEqual(heads(...PROSE));
  });
});

describe("a dump of two pages run into one", () => {
  const page = (
    title: string,
    texts: readonly string[],
    foot = "Copyright © 2005-2023 海滨网 All rights reserved",
  ) => ["首页 > 社会 > 正文", title, "2023-06-15 08:10 来源：海滨日报", ...texts, foot].join("\n");
  const show = (raw: string) => {
    const { title, blocks } = parseArticle(raw);
    return [title, ...blocks.map((block) => ("text" in block ? block.text.slice(0, 4) : ""))];
  };

  it("is read to the foot of the first", () => {
    const raw = `${HEADLINE}_海滨网\n${page(HEADLINE, PROSE)}\n${page("海滨大桥封闭检修", BRIDGE)}`;
    expect(show(raw)).toEqual([HEADLINE, ...heads(...PROSE)]);
  });
});
