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
  "siblings of every name": (n) => "<p>x<div>y<li>z<td>w<b>v".repeat(3 * n),
  "attributes without end": (n) => `<p ${"a='b' c=d e ".repeat(10 * n)}`,
  "aliases in front matter": (n) =>
    `---\na: &a [x, y]\n${"b: *a\n".repeat(2 * n)}---\n${PARAGRAPH}`,
  "a list in front matter": (n) => `---\na:\n${"  - x\n".repeat(5 * n)}---\n${PARAGRAPH}`,
  "labels in a line": (n) => "来源：海潮晚报 作者：王小明 ".repeat(5 * n),
  "text without a break": (n) => "渡".repeat(100 * n),
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

/** Milliseconds below which the clock and the collector decide. */
const TELLING = 12;
/** A machine that is busy is asked again. */
const TRIES = 4;

/** How much more a character costs in a document sixteen times as long; 1 where the time is too short to tell. */
function measureGrowth(grow: (count: number) => string): number {
  const [small, large] = [grow(4 * 250), grow(64 * 250)];
  parseArticle(small);
  const after = time(large);
  return after < TELLING ? 1 : after / large.length / (time(small) / small.length);
}

describe("the cost of parsing grows no faster than the input", () => {
  it.each(Object.entries(SHAPES))("%s", { timeout: 60_000 }, (_, grow) => {
    let growth = Number.POSITIVE_INFINITY;
    for (let i = 0; i < TRIES && growth > 1.5; i++) growth = Math.min(growth, measureGrowth(grow));
    // From 4 times a shape to 64 times.
    expect(growth).toBeLessThanOrEqual(1.5);
  });

  it("a million nested elements", { timeout: 60_000 }, () => {
    const start = performance.now();
    const { diagnostics } = parseArticle(`${"<div>".repeat(1_000_000)}${PARAGRAPH}`);
    expect(diagnostics.map(({ code }) => code)).toContain("read/truncated");
    // It takes a third of a second; quadratic, it would take hours.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
