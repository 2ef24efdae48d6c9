import { describe, expect, it } from "vitest";
import { parseArticle } from "../src/index.js";

const PARAGRAPH = "　　一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的试航。";
const BYLINE = "2021年06月18日 09:42　来源：海潮晚报 记者 王小明\n";

/** Shapes of input that make parsers slow, each grown by repeating one piece. */
const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  "paragraphs of a page": (n) => `<h1>海岛渡轮试航成功</h1>${`<p>${PARAGRAPH}</p>`.repeat(n)}`,
  "lines of a dump": (n) => `海岛渡轮试航成功\n${BYLINE}${`${PARAGRAPH}\n`.repeat(n)}`,
  "nested elements": (n) => "<div>".repeat(10 * n) + PARAGRAPH,
  "elements side by side": (n) => "<b>x</b>".repeat(10 * n),
  "attributes of one element": (n) => `<p ${"a=b ".repeat(20 * n)}>${PARAGRAPH}`,
  "one huge attribute": (n) => `<p title="${"x".repeat(100 * n)}">${PARAGRAPH}`,
  "one huge line": (n) => "渡轮，".repeat(30 * n),
  "tags never closed": (n) => "<p><font>x".repeat(5 * n),
  "cells never closed": (n) => "<table><tr><td>x".repeat(5 * n),
  entities: (n) => "&amp;&#20013;".repeat(10 * n),
  comments: (n) => "<!-- a -->".repeat(10 * n),
  "a comment never closed": (n) => `<!-- ${"a".repeat(100 * n)}`,
  "lines of front matter": (n) => `---\n${"a: b\n".repeat(n)}---\n${PARAGRAPH}`,
  "nesting in front matter": (n) => `---\na: ${"[".repeat(20 * n)}\n---\n${PARAGRAPH}`,
  "pinyin in brackets": (n) => "聯(lián)動產(chǎn)業(yè)".repeat(5 * n),
  "dates in a line": (n) => "2021年06月18日 09:42 ".repeat(5 * n),
  bylines: (n) => BYLINE.repeat(5 * n),
  "names in a line": (n) => "记者王小明、".repeat(20 * n),
  bullets: (n) => "• 海岛渡轮\n".repeat(5 * n),
  "list headings": (n) => "相关阅读\n".repeat(10 * n),
  links: (n) => "<li><a href='/x'>新闻中心首页</a></li>".repeat(5 * n),
  headings: (n) => "<h1>海岛渡轮试航成功</h1>".repeat(5 * n),
  pictures: (n) => "<p><img src='http://a.cn/1.jpg'></p><p>图为渡轮</p>".repeat(3 * n),
  spaces: (n) => `${" ".repeat(100 * n)}x`,
  brackets: (n) => "（".repeat(50 * n),
  "less-than signs": (n) => "<".repeat(100 * n),
};

function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    parseArticle(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Below this the clock and the collector decide. */
const TELLING = 20;

describe("the cost of parsing grows no faster than the input", () => {
  it.each(Object.entries(SHAPES))("%s", (_, grow) => {
    const [small, large] = [grow(100), grow(1600)];
    parseArticle(small);
    const before = time(small) / small.length;
    const after = time(large);
    // Sixteen times quadratic would be 16; the rest is for machines that are busy.
    expect(after < TELLING ? 0 : after / large.length / before).toBeLessThan(4);
  });
});
