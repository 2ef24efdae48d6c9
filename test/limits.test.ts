import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS, parseArticle } from "../src/index.js";

const PARAGRAPH = "一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的试航。";
const HEAD = "海岛渡轮试航成功\n2021年06月18日 09:42 来源：海潮晚报\n";

const reports = (raw: string, limits: Parameters<typeof parseArticle>[1]) =>
  parseArticle(raw, limits).diagnostics.filter(({ code }) => code === "read/truncated");

describe("what is beyond a limit is left out and reported", () => {
  it("leaves a document within the limits alone", () => {
    expect(reports(`${HEAD}${PARAGRAPH}`, {})).toEqual([]);
    expect(reports(`${HEAD}${PARAGRAPH}`, { limits: DEFAULT_LIMITS })).toEqual([]);
  });

  it("reads so many characters", () => {
    const raw = `${HEAD}${PARAGRAPH}\n结尾不在其中。`;
    const limits = { inputLength: HEAD.length + PARAGRAPH.length };
    const { blocks } = parseArticle(raw, { limits });
    expect(blocks).toEqual([{ type: "paragraph", text: PARAGRAPH }]);
    expect(reports(raw, { limits })).toMatchObject([
      { message: "The document is longer than 72 UTF-16 units; the rest was left out." },
    ]);
  });

  it("reads so many blocks", () => {
    const raw = HEAD + [..."甲乙丙丁戊己庚辛"].map((name) => `${name}说，${PARAGRAPH}\n`).join("");
    expect(parseArticle(raw, { limits: { blocks: 5 } }).blocks).toHaveLength(3);
    expect(reports(raw, { limits: { blocks: 5 } })).toMatchObject([
      { message: "The document has more than 5 blocks; the rest was left out." },
    ]);
  });

  it("reads so much of a line, marks and all, and halves no character", () => {
    const raw = `<h1>海岛渡轮试航成功</h1><p>${PARAGRAPH}${PARAGRAPH}<a href="https://a.cn/x">${PARAGRAPH}</a></p>`;
    const { blocks } = parseArticle(raw, { limits: { lineLength: 2 * PARAGRAPH.length + 4 } });
    const text = PARAGRAPH + PARAGRAPH + PARAGRAPH.slice(0, 4);
    const mark = {
      type: "link",
      start: 2 * PARAGRAPH.length,
      end: text.length,
      href: "https://a.cn/x",
    };
    expect(blocks).toEqual([{ type: "paragraph", text, marks: [mark] }]);
    const emoji = parseArticle(`${HEAD}${PARAGRAPH}${PARAGRAPH}⛴🚢`, {
      limits: { lineLength: 2 * PARAGRAPH.length + 2 },
    });
    expect(emoji.blocks.at(-1)).toMatchObject({ text: `${PARAGRAPH}${PARAGRAPH}⛴` });
  });

  it("nests elements so deep, and keeps the text of those beyond", () => {
    const raw = `<h1>海岛渡轮试航成功</h1>${"<div>".repeat(20)}<p>${PARAGRAPH}</p>`;
    expect(parseArticle(raw, { limits: { nesting: 8 } }).blocks).toHaveLength(1);
    expect(reports(raw, { limits: { nesting: 8 } })).toHaveLength(1);
    expect(reports(raw, {})).toEqual([]);
  });

  it.each([
    [
      { limits: { lines: 3 } },
      "options.limits has inputLength, nesting, blocks, lineLength; no lines.",
    ],
    [{ limits: { blocks: 0 } }, "options.limits.blocks is a whole number of 1 or more."],
    [{ limits: { blocks: "9" } }, "options.limits.blocks is a whole number of 1 or more."],
    [{ limits: null }, "options.limits is an object, not null."],
  ])("refuses %j", (options, message) => {
    expect(() => parseArticle("", options as never)).toThrow(new TypeError(message));
  });
});
