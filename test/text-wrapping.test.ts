import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrapLines } from "../src/read/text-wrapping.js";

const PARAGRAPHS = [
  "一艘白色渡轮清晨驶出码头，风浪不大，船上坐着四十多名试乘的居民。这条航线停了十一年，码头上的候船室去年秋天重新刷过，墙上还挂着老船长的照片。",
  "船长说：“试航要跑满一个月，等潮水最低的那几天也走过一遍，才敢卖票。”岸边的渔民站在堤上看，有人数着船上的灯，有人说起第一次坐 Star Ferry 过海的那个冬天，浪比人高。",
  "码头对面的小镇只有一条街，街口的面馆已经把营业时间改到了晚上九点。老板说，以前船一停，街上的人就散了，现在他又雇了两个人，一个管灶，一个跑堂。",
];

/** Breaks a paragraph as a terminal does: at so many columns, never in front of a mark nor within a Latin word. */
function wrap(text: string, columns: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  let line = `${indent}　　`;
  let width = indent.length + 4;
  for (const [token] of text.matchAll(/[\w.]+ ?|[\s\S][，。：；！？”』」）]*/gu)) {
    const size = Array.from(token).reduce(
      (sum, c) => sum + ((c.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2),
      0,
    );
    if (width + size > columns) {
      lines.push(line);
      line = indent;
      width = indent.length;
    }
    line += token;
    width += size;
  }
  return [...lines, line];
}

const trim = (lines: readonly string[]) =>
  lines.map((line) => line.trim()).filter((line) => line !== "");

describe("a dump broken at a column", () => {
  it.each([
    ["a terminal's, 78 columns, indented", 78, "   ", true],
    ["a printer's, 80 columns", 80, "", true],
    ["a mailer's, 72 columns, without blank lines", 72, "", false],
  ])("%s: paragraphs are whole again", (_, columns, indent, spaced) => {
    const lines = PARAGRAPHS.flatMap((text) => [
      ...wrap(text, columns, indent),
      ...(spaced ? [""] : []),
    ]);
    expect(lines.length).toBeGreaterThan(6);
    expect(trim(unwrapLines(lines))).toEqual(PARAGRAPHS);
  });

  it("keeps menus, headings and bylines apart", () => {
    const head = [
      "  * 首页",
      "  * 时政",
      "",
      "   渡轮试航首日迎客",
      "",
      "   2023-06-15 08:10 海滨日报",
      "",
    ];
    const lines = [...head, ...PARAGRAPHS.flatMap((text) => [...wrap(text, 78, "   "), ""])];
    expect(trim(unwrapLines(lines))).toEqual([...trim(head), ...PARAGRAPHS]);
  });
});

it("a dump broken at a column keeps its lists of headlines apart", () => {
  const list = [
    "重走二十年前的航线 老船长说码头比从前安静多了，人也少了",
    "小镇面馆把营业时间改到晚上九点，只为等最后一班渡轮靠岸",
  ];
  const lines = [...PARAGRAPHS.flatMap((text) => wrap(text, 72)), "", ...list, "版权所有"];
  expect(trim(unwrapLines(lines))).toEqual([...PARAGRAPHS, ...list, "版权所有"]);
});

describe("all other dumps stay as they are", () => {
  it.each([
    ["paragraphs in lines of their own", PARAGRAPHS],
    ["short lines of many lengths", PARAGRAPHS.flatMap((text) => text.split(/(?<=[，。])/u))],
    [
      "paragraphs that are equally long",
      Array.from({ length: 6 }, () => `${PARAGRAPHS[2]?.slice(0, 47)}。`),
    ],
    ["too few lines to tell", wrap(PARAGRAPHS[0] ?? "", 78)],
  ])("%s", (_, lines) => {
    expect(unwrapLines(lines)).toEqual(lines);
  });

  it("and none loses anything but white space", () => {
    const line = fc.oneof(
      fc.string({ unit: fc.constantFrom("渡", "轮", "，", "a", " ", "　", "“"), maxLength: 60 }),
      fc.constantFrom(...wrap(PARAGRAPHS[1] ?? "", 78)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const bare = (texts: readonly string[]) => texts.join("").replace(/\s+/gu, "");
        expect(bare(unwrapLines(lines))).toBe(bare(lines));
      }),
    );
  });
});
