import { describe, expect, it } from "vitest";
import { readOriginal } from "../../src/extract/original.js";

const LONG = "江城观察与它的朋友们走读滨江的二十个字号";

describe("how WeChat opens what an account publishes first", () => {
  it.each<readonly [string, readonly string[], string]>([
    ["原创 方敏 江城观察 2021-03-04", ["方敏"], "江城观察"],
    ["原創：方敏 江城觀察", ["方敏"], "江城觀察"],
    ["原创 方敏  江城观察", ["方敏"], "江城观察"],
    ["原创 方敏 周涛 江城观察", ["方敏", "周涛"], "江城观察"],
    ["原创 方敏 周涛 王晓帆 江城观察", ["方敏", "周涛", "王晓帆"], "江城观察"],
    ["原创 方敏 江城24小时", ["方敏"], "江城24小时"],
    ["原创 方敏 江城观察 分享", ["方敏"], "江城观察"],
    ["原创 方敏 江城观察 分享 收藏 点赞 评论", ["方敏"], "江城观察"],
    // A time behind makes any name plausible.
    ["原创 一只木鱼 江城观察 2021-03-04", ["一只木鱼"], "江城观察"],
    ["原创 一只木鱼 江城观察 3月4日", ["一只木鱼"], "江城观察"],
    ["原创 一只木鱼 江城观察 10月8日", ["一只木鱼"], "江城观察"],
    ["原创 一只木鱼 江城观察 08:30", ["一只木鱼"], "江城观察"],
    [`原创 一只木鱼 ${LONG} 2021-03-04`, ["一只木鱼"], LONG],
    // The account is the writer, or a medium is.
    ["原创 江城观察 江城观察", [], "江城观察"],
    ["原创 江城观察 江城观察 2021-03-04", [], "江城观察"],
    ["原创 方敏 江城观察 江城观察", ["方敏"], "江城观察"],
    ["原创 江城日报 江城观察 2021-03-04", [], "江城观察"],
  ])("%s", (line, writers, account) => {
    expect(readOriginal(line)).toEqual({ writers, account });
  });

  it.each([
    ["a menu", "原创 访谈 书评"],
    ["a menu of the page's own words", "原创 访谈 要闻"],
    ["a menu that begins with a name", "原创 方敏 访谈 书评"],
    ["a menu and a button", "原创 访谈 书评 分享"],
    ["a menu and a number", "原创 访谈 书评 12"],
    ["a menu and a counter", "原创 访谈 书评 阅读2021"],
    ["an account alone", "原创 江城观察"],
    ["an account and a time", "原创 江城观察 2021-03-04"],
    ["a time alone", "原创 2021-03-04"],
    ["a time in front of names", "原创 2021-03-04 方敏 江城观察"],
    ["more than three writers", "原创 方敏 周涛 王晓帆 何以舟 江城观察 2021-03-04"],
    ["a name too long for one", `原创 一只木鱼 ${LONG}社 2021-03-04`],
    ["a sentence", "原创 昨天，方敏走访了一馆 江城观察 2021-03-04"],
    ["a word that goes on", "原创歌曲 方敏 江城观察"],
    ["the word in the midst of a line", "江城观察 原创 方敏 江城观察"],
  ])("is not %s", (_, line) => {
    expect(readOriginal(line)).toBeUndefined();
  });

  it("is a short line", () => {
    const line = (length: number) => "原创 方敏 江城观察 2021-03-04 ".padEnd(length, "滨");
    expect(readOriginal(line(80))?.account).toBe("江城观察");
    expect(readOriginal(line(81))).toBeUndefined();
  });
});
