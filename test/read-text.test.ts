import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText } from "../src/read/text.js";
import { collapseSpace } from "../src/text.js";
import { cpuTime } from "./cpu-time.js";

const texts = (text: string) => readText(text).blocks.map((block) => block.text);
const items = (text: string) =>
  readText(text).blocks.map(({ type, text, ordered }) => [type, text, ordered]);

describe("a dump", () => {
  test("is read line by line, with every kind of line end", () => {
    expect(texts("甲\r\n乙\n丙\r丁\u2028戊\u2029己\f庚\r\r\n辛")).toEqual(
      Array.from("甲乙丙丁戊己庚辛"),
    );
  });

  test("has nothing but its blocks, and the address given", () => {
    expect(readText("深圳", { url: "https://example.com/1" })).toEqual({
      format: "text",
      url: "https://example.com/1",
      blocks: [{ index: 0, type: "paragraph", text: "深圳", linked: 0, indented: false }],
      head: { metas: [], jsonLd: [], scripts: [], comments: [] },
      diagnostics: [],
    });
    expect(readText("")).not.toHaveProperty("url");
    expect(texts(" \n\u3000\n")).toEqual([]);
  });

  test("collapses white space", () => {
    expect(texts("　　深圳\t晚报 \u00a0 讯　")).toEqual(["深圳 晚报 讯"]);
  });

  test("knows the indent of a Chinese paragraph", () => {
    const isIndented = (line: string) => readText(line).blocks[0]?.indented;
    for (const line of [
      "　　深圳",
      "  深圳",
      "    “深圳",
      "  7月",
      "\u00a0\u00a0\u00a0\u00a0深圳",
      "\u2003\u2003深圳",
      "\u00a0\u00a0\u00a0\u00a0　深圳",
    ]) {
      expect(isIndented(line), line).toBe(true);
    }
    for (const line of ["深圳", " 深圳", "　深圳", "  RSS", "  • 深圳", "\u00a0\u00a0深圳"]) {
      expect(isIndented(line), line).toBe(false);
    }
  });
});

describe("list items", () => {
  test.each(["•", "·", "‧", "●", "■", "◆", "・", "▪"])(
    "%s is a bullet wherever it stands",
    (mark) => {
      expect(items(`正文\n  ${mark} 首页\n正文`)).toEqual([
        ["paragraph", "正文", undefined],
        ["listItem", "首页", false],
        ["paragraph", "正文", undefined],
      ]);
    },
  );

  test("a dash is one where the dump uses it for its lists", () => {
    expect(items("- 首页\n\n正文\n\n- 新闻")).toEqual([
      ["listItem", "首页", false],
      ["paragraph", "正文", undefined],
      ["listItem", "新闻", false],
    ]);
    expect(texts("- 首页\n正文")).toEqual(["- 首页", "正文"]);
  });

  test("a sign without a space needs a second one beside it", () => {
    expect(texts("．首页\n．新闻\n正文\n－完")).toEqual(["首页", "新闻", "正文", "－完"]);
  });

  test("a sign before a number or a Latin letter belongs to it", () => {
    const lines = ["*ST江城今日停牌", "*ST海滨复牌", "-5℃", "-10℃", "－3%", "－4%"];
    expect(texts(lines.join("\n"))).toEqual(lines);
    expect(texts("*首页\n*新闻")).toEqual(["首页", "新闻"]);
  });

  test("numbers count up", () => {
    expect(items("1. 首页\n2. 新闻\n正文\n4. 财经")).toEqual([
      ["listItem", "首页", true],
      ["listItem", "新闻", true],
      ["paragraph", "正文", undefined],
      ["paragraph", "4. 财经", undefined],
    ]);
    expect(texts("(1) 首页\n(2) 新闻")).toEqual(["首页", "新闻"]);
    const { blocks } = readText("3. 财经\n4. 体育\n• 视频");
    expect(blocks.map(({ number }) => number)).toEqual([3, 4, undefined]);
  });

  test("the press's own numbering belongs to the text", () => {
    const lines = ["1.加强领导。", "2.落实责任。", "一、总体要求", "3.5亿元", "2021. 8"];
    expect(texts(lines.join("\n"))).toEqual(lines);
  });

  test("a mark alone on its line belongs to the next", () => {
    expect(items("‧\n\n首页\n正文\n- ・\n新闻\n-\n-\n财经\n•")).toEqual([
      ["listItem", "首页", false],
      ["paragraph", "正文", undefined],
      ["listItem", "新闻", false],
      ["listItem", "财经", false],
    ]);
  });

  test("rulers are none", () => {
    expect(texts("-----\n***\n--\n···")).toEqual(["-----", "***", "--", "···"]);
  });
});

describe("a dump in one line", () => {
  const sentence = "深圳与晋江两地将在电子信息等领域展开合作。";

  test("is split at its wide gaps and labels", () => {
    const line = `深圳与晋江签署协议 来源：深圳晚报　　${sentence.repeat(20)}　　${sentence.repeat(20)}  责任编辑：甲乙`;
    expect(readText(line).blocks.map(({ text, indented }) => [text.slice(0, 5), indented])).toEqual(
      [
        ["深圳与晋江", false],
        ["来源：深圳", false],
        ["深圳与晋江", true],
        ["深圳与晋江", true],
        ["责任编辑：", true],
      ],
    );
  });

  test("is one block where there is none, or the line is short", () => {
    expect(texts(sentence.repeat(50))).toHaveLength(1);
    expect(texts("深圳　　龙华")).toEqual(["深圳 龙华"]);
  });
});

test("the text of a block is a stretch of its line", () => {
  const piece = fc.constantFrom(
    "深圳",
    "- ",
    "•",
    "1. ",
    "2. ",
    "(1) ",
    "\n",
    "\r",
    " ",
    "　",
    "．",
    "*",
    "原标题：",
    "\ud800",
    "\0",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const whole = collapseSpace(text);
      const { blocks } = readText(text);
      expect(
        blocks.every(
          (block, at) => block.index === at && block.text !== "" && whole.includes(block.text),
        ),
      ).toBe(true);
    }),
  );
});

test("any text is read, and in linear time", () => {
  const spent = cpuTime(() => {
    for (const part of [
      "深",
      " ",
      "　",
      "-\n",
      "• ",
      "1. ",
      "\n",
      "原标题：",
      "\ufffd\0",
      "  深",
    ]) {
      readText(part.repeat(100_000));
    }
  });
  expect(spent).toBeLessThan(4000);
});
