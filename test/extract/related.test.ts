import { describe, expect, it } from "vitest";
import { FIGURE, PROSE, readPage, TIME } from "../pages.js";

const [FIRST = "", SECOND = "", THIRD = ""] = PROSE;

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

  it("end with the box that they stand in", () => {
    const list = (heading: string, title: string) =>
      `<div class="box"><div class="hd"><p>${heading}</p><p>换一换</p></div><ul><li><a href="/1">${title}</a></li></ul></div>`;
    const below = `<div>${list("相关新闻", "旧馆翻修一新")}<div><p>滨江相册</p><ul><li>新馆夜景十二张</li></ul></div></div>`;
    expect(readPage({ byline: TIME, below }).related).toMatchObject([
      { heading: "相关新闻", links: [{ title: "旧馆翻修一新" }] },
    ]);
    const inside = `</p>${list("延伸阅读", "旧馆翻修一新")}<p><b>读者怎么说</b></p><p>`;
    const { blocks, related } = readPage({ byline: TIME, body: [FIRST, inside, SECOND, THIRD] });
    expect(related).toMatchObject([{ heading: "延伸阅读", links: [{ title: "旧馆翻修一新" }] }]);
    expect(blocks.map((block) => "text" in block && block.text)).toContain("读者怎么说");
  });

  it.each([
    ["a notice", "<p>本站文字与图片，未经授权不得转载。</p>"],
    ["comments", "<p>网友评论</p><p>新馆真不错</p>"],
    ["the heading of a box", "<h3>滨江相册</h3><p><a href='/9'>新馆夜景十二张</a></p>"],
  ])("end at %s, behind which another may begin", (_, between) => {
    const list = (heading: string, title: string) =>
      `<h3>${heading}</h3><ul><li>${title}</li><li>2023-06-15</li></ul>`;
    const first = list("相关新闻", "旧馆翻修一新");
    const second = list("热门文章", "码头街夜市开张");
    expect(readPage({ byline: TIME, below: first + between + second }).related).toEqual([
      { heading: "相关新闻", links: [{ title: "旧馆翻修一新" }] },
      { heading: "热门文章", links: [{ title: "码头街夜市开张" }] },
    ]);
    expect(readPage({ byline: TIME, below: between + second }).related).toHaveLength(1);
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
