import { describe, expect, it } from "vitest";
import { findHolder, isSignedDate, weighWithin } from "../../src/extract/holder.js";
import type { SourceElement } from "../../src/source.js";
import { type GivenLine, makeLines } from "../lines.js";
import { PROSE } from "../pages.js";

const [FIRST = "", SECOND = "", THIRD = ""] = PROSE;

function element(parent: SourceElement | null = null): SourceElement {
  return { type: "tag", name: "div", attribs: {}, label: "", children: [], parent };
}

describe("the element that holds the prose", () => {
  const outer = element(element());
  const inner = element(outer);
  const find = (...given: readonly GivenLine[]) =>
    findHolder(makeLines(...given), { start: 0, end: given.length, score: 1 });

  it("is the inner one though an abstract stands in front of it", () => {
    const abstract = SECOND.slice(0, 24).concat("。");
    const given = [FIRST, SECOND, THIRD].map((text): GivenLine => [text, { element: inner }]);
    expect(find([abstract, { element: outer }], ...given)).toBe(inner);
    const inside = makeLines(...given);
    expect(findHolder(inside, { start: 0, end: 3, score: 1 })).toBe(inner);
  });

  it("is the outer one where much of the prose stands in that", () => {
    expect(find([FIRST, { element: outer }], [SECOND, { element: inner }])).toBe(outer);
  });

  it("is the deepest of those that hold the same, and none of a dump", () => {
    expect(find([FIRST, { element: inner }], [SECOND, { element: inner }])).toBe(inner);
    expect(find(FIRST, SECOND)).toBeUndefined();
  });
});

describe("the date that an office signs with", () => {
  const isSigned = (...given: readonly GivenLine[]) =>
    isSignedDate(makeLines(...given), given.length - 1);

  it.each([
    ["江城市人民政府办公厅", "2021年6月3日"],
    ["江城市人民政府辦公廳", "2021年12月31日"],
    ["滨江渡轮公司", "2021年10月8日"],
    ["江城市滨江实验学校", "2021年6月3日"],
    [`${"江".repeat(22)}大学`, "2021年6月3日"],
  ])("stands below its name: %s, %s", (office, date) => {
    expect(isSigned(FIRST, office, date)).toBe(true);
  });

  it.each<[string, readonly GivenLine[]]>([
    ["the time of an article", ["江城市人民政府办公厅", "2021年6月3日 10:20"]],
    ["a labelled one", ["江城市人民政府办公厅", "发布日期：2021年6月3日"]],
    ["a day behind words", ["江城市人民政府办公厅", "江城网2021年6月3日"]],
    ["one below a person", ["方敏", "2021年6月3日"]],
    ["one below a headline", ["三座馆之间通借通还", "2021年6月3日"]],
    ["one below a name too long", [`${"江".repeat(23)}大学`, "2021年6月3日"]],
    ["one below a link", [["江城市人民政府办公厅", { linked: 10 }], "2021年6月3日"]],
    ["one in the first line", ["2021年6月3日"]],
    ["no date at all", ["江城市人民政府办公厅", "滨江中心"]],
    ["the caption of a picture", ["江城市人民政府办公厅", ["2021年6月3日", { type: "figure" }]]],
  ])("is not %s", (_, given) => {
    expect(isSigned(...given)).toBe(false);
  });

  it("is nothing where there is no line", () => {
    expect(isSignedDate([], 0)).toBe(false);
  });
});

describe("weights within the element that holds the body", () => {
  const page = element();
  const holder = element(page);
  const inside = (text: string): GivenLine => [text, { element: element(holder) }];
  const beside = (text: string): GivenLine => [text, { element: element(page) }];
  const weigh = (...given: readonly GivenLine[]) => weighWithin(makeLines(...given), holder);

  it("trust short lines, from the first on, and nothing beside the element", () => {
    const [short = 0, prose = 0, ...others] = weigh(
      inside("滨江的清晨"),
      inside(FIRST),
      beside(SECOND),
      beside("滨江的傍晚"),
    );
    expect(short).toBeGreaterThan(0);
    expect(prose).toBeGreaterThan(short);
    expect(others.every((weight) => weight < 0)).toBe(true);
  });

  it("take short lines below the heading of a list for its entries, until the prose goes on", () => {
    const [heading = 0, one = 0, two = 0, prose = 0, line = 0] = weigh(
      inside("相关新闻"),
      inside("旧馆翻修一新"),
      inside("新馆选址公示"),
      inside(FIRST),
      inside("滨江的清晨"),
    );
    expect([heading < 0, one < 0, two < 0]).toEqual([true, true, true]);
    expect([prose > 0, line > 0]).toEqual([true, true]);
  });

  it("count a byline against the body, not the date that an office signs with", () => {
    const [, , signed = 0, time = 0] = weigh(
      inside(FIRST),
      inside("江城市人民政府办公厅"),
      inside("2021年6月3日"),
      inside("2021-06-03 10:20"),
    );
    expect(signed).toBeGreaterThan(0);
    expect(time).toBeLessThan(0);
  });

  it("hold a byline in the element against the body less than one beside it", () => {
    const [within = 0, outside = 0] = weigh(inside("2021-06-03 10:20"), beside("2021-06-03 10:20"));
    expect(within).toBeGreaterThan(outside);
  });
});
