import { describe, expect, it } from "vitest";
import { readSpoken, Spoken } from "../../src/extract/spoken.js";
import { makeLines } from "../lines.js";

describe("what a body speaks of", () => {
  const spoken = new Spoken(["渔港夜市重新开张", "首晚涌入上万人潮，走道加宽一倍。"]);

  it.each([
    ["夜市重新开张", 1],
    ["夜市人潮", 2 / 4],
    ["夜市人潮汹涌而来", 2 / 7],
    ["夜市", 1 / 4],
    ["夜，市重、新开", 2 / 4],
    ["night market", 0],
    ["", 0],
  ])("is shared by %s to %d", (text, share) => {
    expect(spoken.share(text)).toBeCloseTo(share, 10);
  });

  it("is not shared by a paragraph's beginning", () => {
    expect(spoken.share("渔港夜市")).toBe(0);
    expect(spoken.share("首晚涌入上万人潮，走道加宽一倍了吗")).toBe(0);
    expect(spoken.share("涌入上万人潮")).toBe(1);
  });

  it("is nothing where there are no paragraphs", () => {
    expect(new Spoken([]).share("渔港夜市")).toBe(0);
  });
});

describe("the paragraphs that are listened to", () => {
  const PROSE = "这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒。";

  it("are those of the run, captions too", () => {
    const lines = makeLines(
      PROSE,
      "菜农说，趁着露水摘下来的菜最新鲜，赶在上班之前卖完。",
      "图为滨江码头的渡轮",
    );
    const share = (start: number, end: number, text: string) =>
      readSpoken(lines, { start, end, score: 0 }).share(text);
    expect(share(0, 1, "小城早市四点开张")).toBeCloseTo(4 / 7, 10);
    expect(share(1, 3, "小城早市四点开张")).toBe(0);
    expect(share(1, 3, "码头渡轮")).toBe(2 / 4);
    expect(share(0, 9, "码头渡轮")).toBe(2 / 4);
  });

  it("are ten at most, short lines not among them", () => {
    const lines = makeLines(
      "滨江码头",
      ...Array<string>(10).fill(PROSE),
      "渡轮清晨驶出码头，风浪不大，船长说明天再试。",
    );
    const spoken = readSpoken(lines, { start: 0, end: lines.length, score: 0 });
    expect(spoken.share("驶出码头风浪")).toBe(0);
    expect(spoken.share("的滨江码头")).toBe(0);
  });
});
