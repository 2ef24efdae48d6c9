import { describe, expect, it } from "vitest";
import {
  findBestRun,
  findCells,
  findFirstRun,
  findNextRun,
  weighLines,
} from "../../src/extract/segment.js";
import type { SourceElement } from "../../src/source.js";
import { type GivenLine, makeLines } from "../lines.js";

const SENTENCE =
  "滨江新区三座社区图书馆昨天同时开放，首日接待读者两千余人，馆内藏书共计六万册，可在任意一馆借还。";
const LINK = { linked: 10 } as const;
const ITEM = { type: "listItem", linked: 10 } as const;

/** The texts that the run found first is made of, each by its first characters. */
function run(...given: readonly GivenLine[]): readonly string[] {
  const lines = makeLines(...given);
  const { start, end } = findFirstRun(lines, weighLines(lines, findCells(lines)));
  return lines.slice(start, end).map(({ block }) => block.text.slice(0, 4));
}

describe("the heaviest run", () => {
  it.each([
    [[], 0, 0, 0],
    [[-1, -2], 0, 0, 0],
    [[-1, 5, -2, 4, -9, 6], 1, 4, 7],
    [[3, -3, 3], 0, 1, 3],
    [[1, 1, -5, 9], 3, 4, 9],
    [[2, 2, -4, 2, 2], 0, 2, 4],
  ])("of %j begins at %i and ends before %i", (weights, start, end, score) => {
    expect(findBestRun(weights)).toEqual({ start, end, score });
  });

  it("behind a line is rather the near one", () => {
    const weights = [-5, 20, -30, 0, 0, 0, 0, 0, 24];
    expect(findNextRun(weights, 1)).toEqual({ start: 1, end: 2, score: 20 });
    expect(findNextRun(weights, 1, 0)).toEqual({ start: 8, end: 9, score: 24 });
    expect(findNextRun(weights, 2)).toEqual({ start: 8, end: 9, score: 24 });
    expect(findNextRun(weights, 9)).toEqual({ start: 9, end: 9, score: 0 });
  });
});

describe("weights with their neighbours in view", () => {
  const weigh = (...given: readonly GivenLine[]) => {
    const lines = makeLines(...given);
    return weighLines(lines, findCells(lines));
  };

  it("count short lines below a paragraph that ends in a colon for the body", () => {
    const announced = "读者关心的问题，记者整理如下，供市民参考：";
    const [, one = 0, two = 0, prose = 0, later = 0] = weigh(
      announced,
      "通借通还",
      "步行可达",
      SENTENCE,
      "便民服务",
    );
    expect([one, two]).toEqual([3, 3]);
    expect(prose).toBeGreaterThan(10);
    expect(later).toBeLessThan(0);
  });

  it.each(["获奖名单如下：", "参赛名單：", "建議如下:"])(
    "count short lines below one that announces them for the body: %s",
    (line) => {
      const items = ["冠军：海滨队", "亚军：江城队"];
      expect(weigh(SENTENCE, line, ...items).slice(1)).toEqual([3, 3, 3]);
      expect(weigh(SENTENCE, "分享给好友：", ...items).slice(1)).toEqual([-5, -5, -5]);
    },
  );

  it("count short lines that are indented as paragraphs are for the body", () => {
    const indented = (text: string) => [text, { indented: true }] as const;
    const prose = [indented(SENTENCE), indented(SENTENCE), indented(SENTENCE)];
    const tail = (...lines: readonly GivenLine[]) => weigh(...prose, ...lines).slice(3);
    expect(tail(indented("江城队：威尔逊、田野"))).toEqual([3]);
    expect(tail("江城队：威尔逊、田野")).toEqual([-5]);
    // Headlines of other articles have no punctuation, sub-headings have paragraphs behind them.
    expect(tail(indented("滨江新区又开一馆"))).toEqual([-5]);
    expect(tail(indented("滨江新区又开一馆"), indented(SENTENCE))[0]).toBe(3);
    expect(weigh(...prose.slice(1), indented("江城队：威尔逊、田野")).at(-1)).toBe(-5);
  });

  it("count a table of one cell a line for nothing where the paragraphs go on behind it", () => {
    const table = [
      "代码",
      "名称",
      "涨幅(%)",
      "600001",
      "海滨股份",
      "10.01",
      "600002",
      "江城实业",
      "9.98",
    ];
    const weights = weigh(SENTENCE, ...table, SENTENCE);
    expect(weights.slice(1, 10)).toEqual(table.map(() => -0.5));
    expect(run(SENTENCE, ...table, SENTENCE).length).toBe(11);
    expect(weigh(SENTENCE, ...table).slice(1)).not.toContain(-0.5);
    const names = table.map((cell, i) => (i > 3 ? "海滨股份" : cell));
    expect(weigh(SENTENCE, ...names, SENTENCE)).not.toContain(-0.5);
  });

  it("count four lines of figures in a row as a table", () => {
    const rows = [
      "一馆本周藏书 20100 (12%)",
      "二馆本周藏书 20300 (15%)",
      "三馆本周藏书 20400 (18%)",
      "四馆本周藏书 20500 (19%)",
    ];
    expect(weigh(...rows)).toEqual([3, 3, 3, 3]);
    expect(weigh(...rows, rows[0] ?? "")).toEqual([3, 3, 3, 3, 3]);
    expect(weigh(...rows.slice(1))).not.toContain(3);
    expect(weigh(...rows.map((text): GivenLine => [text, { type: "listItem" }]))).not.toContain(3);
    expect(weigh(...rows.map((_, i) => `一馆本周藏书 20100 (06-1${i})`))).not.toContain(3);
    expect(weigh(...rows.map((_, i) => `一馆本周藏书增加到 ${i}`))).not.toContain(3);
  });

  it("count a box of links low where the paragraphs go on behind it", () => {
    const box: GivenLine[] = [
      "相关新闻",
      ["旧馆翻修一新市民点赞", ITEM],
      ["新馆选址公示征求意见", ITEM],
    ];
    expect(weigh(SENTENCE, ...box, SENTENCE, SENTENCE).slice(1, 4)).toEqual([-2, -2, -2]);
    expect(weigh(SENTENCE, ...box, SENTENCE).slice(1, 4)).not.toContain(-2);
    expect(weigh(SENTENCE, ...box, "网友评论", SENTENCE, SENTENCE).slice(1, 4)).not.toContain(-2);
    const many = Array.from({ length: 15 }, (): GivenLine => ["旧馆翻修一新市民点赞", ITEM]);
    expect(weigh(SENTENCE, "相关新闻", ...many, SENTENCE, SENTENCE)).not.toContain(-2);
    const items: GivenLine[] = [
      [SENTENCE, { type: "listItem" }],
      [SENTENCE, { type: "listItem" }],
    ];
    expect(weigh(SENTENCE, ...box, ...items).slice(1, 4)).not.toContain(-2);
    const open = SENTENCE.replace("。", "？");
    expect(weigh(SENTENCE, ...box, open, open).slice(1, 4)).not.toContain(-2);
  });

  it("count paragraphs in comments, side bars and footers a fifth", () => {
    const element = (label: string, parent: SourceElement | null = null): SourceElement => {
      return { type: "tag", name: "div", attribs: {}, label, children: [], parent };
    };
    const [plain = 0] = weigh(SENTENCE);
    const inside = (label: string, depth: number) => {
      let holder = element(label);
      for (let i = 0; i < depth; i++) holder = element("", holder);
      return weigh([SENTENCE, { element: holder }])[0];
    };
    for (const label of [
      "comment",
      "comments",
      "footer",
      "sidebar",
      "aside",
      "copyright",
      "cmt",
      "main footer 2",
    ])
      expect(inside(label, 0), label).toBeCloseTo(plain / 5);
    expect(inside("comment", 3)).toBeCloseTo(plain / 5);
    expect(inside("comment", 4)).toBe(plain);
    expect(inside("commentary", 0)).toBe(plain);
  });
});

describe("the run that an article stands in, told without its headline", () => {
  const blurb = `海滨大桥封闭检修，${SENTENCE}`;

  it("is the heaviest one", () => {
    expect(run("国内", SENTENCE, "网友评论", blurb, blurb)).toEqual(["海滨大桥", "海滨大桥"]);
  });

  /** An article of one paragraph far above two heavier ones of another. */
  const below = (byline: GivenLine): readonly string[] => {
    const menus = Array.from(
      { length: 30 },
      (_, i): GivenLine => [`海滨网第${i}个频道的栏目`, LINK],
    );
    return run(byline, SENTENCE, "网友评论", ...menus, blurb, blurb);
  };

  it.each(["2023-06-15 08:10", "来源：海滨日报", "发布时间：2023年06月15日"])(
    "is rather the one right below a time or a medium: %s",
    (byline) => expect(below(byline)).toEqual(["滨江新区"]),
  );

  it.each<[string, GivenLine]>([
    ["words", "滨江要闻"],
    ["the time of a list's entry", ["2023-06-15 08:10", { type: "listItem" }]],
    ["a time that links", ["2023-06-15 08:10", { linked: 16 }]],
    ["a day without a label", "2023年06月15日"],
    ["an editor", "责任编辑：王晓帆"],
  ])("is not the one below %s", (_, line) => {
    expect(below(line)).toEqual(["海滨大桥", "海滨大桥"]);
  });
});
