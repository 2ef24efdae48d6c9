import { describe, expect, it } from "vitest";
import type { Adapter } from "../../src/adapter.js";
import { createParser, defineAdapter } from "../../src/index.js";
import { FIGURE, PROSE, readPage, showBlocks, TIME } from "../pages.js";

const [FIRST = "", SECOND = "", THIRD = ""] = PROSE;

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `paragraph ${text}`);

describe("the body by an adapter", () => {
  const read = (more: Adapter["body"], inside: string) => {
    const adapter = defineAdapter({
      name: "jiangcheng",
      signature: /图书馆/u,
      ...(more && { body: more }),
    });
    const { blocks, diagnostics } = readPage({ byline: TIME, body: [], below: inside }, {}, [
      adapter,
    ]);
    return { blocks: showBlocks(blocks), codes: diagnostics.map(({ code }) => code) };
  };
  const story = `<div class="story"><p>编前话一则</p><p>${FIRST}</p><p class="salon">滨江书店协办的读者沙龙本周六在一馆举行，现场备有茶点，读者可以携家人一同参加。</p><p>${SECOND}</p><p>延伸：</p><p>${THIRD}</p></div>`;

  it("stands in the element that it names, the first that holds text", () => {
    expect(read({ within: ".story" }, `<p>${THIRD}</p>${story}`).blocks).toContain(
      `paragraph ${FIRST}`,
    );
    const empty = '<div class="empty"></div>';
    expect(read({ within: [".nowhere", ".empty", ".story"] }, `${empty}${story}`).blocks).toContain(
      `paragraph ${FIRST}`,
    );
    expect(read({ within: ".story" }, `${story}<p>再说${FIRST}</p>`).blocks).not.toContain(
      `paragraph 再说${FIRST}`,
    );
  });

  it("begins behind the headline where the element holds that too", () => {
    const menu = '<ul><li>政治</li><li>社会</li></ul><p id="crumbs">首页 &gt; 社会 &gt; 正文</p>';
    const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join("");
    const raw = `<html><body id="story">${menu}<h1>滨江新区三座图书馆同日开放</h1>${TIME}${paragraphs}</body></html>`;
    const parse = createParser({
      adapters: [
        defineAdapter({ name: "jiangcheng", signature: /图书馆/u, body: { within: "#story" } }),
      ],
    });
    const { blocks, breadcrumb } = parse(raw);
    expect(breadcrumb).toEqual(["首页", "社会", "正文"]);
    expect(blocks).toHaveLength(PROSE.length);
  });

  it("may be English alone, or a picture", () => {
    const english =
      "The ferry left the harbour at nine and reached the island in forty-one minutes.";
    const page = read({ within: ".story" }, `<div class="story"><p>${english}</p></div>`);
    expect(page.blocks).toEqual(paragraphs(english));
    expect(page.codes).not.toContain("extract/within-missed");
    const cartoon = read(
      { within: [".story", ".cartoon"] },
      `<div class="story"> &nbsp; </div><div class="cartoon">${FIGURE}</div>`,
    );
    expect(cartoon.blocks).toEqual(["figure"]);
    expect(cartoon.codes).not.toContain("extract/within-missed");
  });

  it("is reported as stale where it is missed", () => {
    expect(read({ within: ".nowhere" }, story).codes).toContain("extract/within-missed");
    expect(read({ within: ".story" }, story).codes).not.toContain("extract/within-missed");
    expect(read({}, story).codes).not.toContain("extract/within-missed");
  });

  it("begins behind one line and ends before another", () => {
    const { blocks } = read(
      { within: ".story", from: /^编前话/u, until: /^延伸：/u, drop: ".salon" },
      story,
    );
    expect(blocks).toEqual(paragraphs(FIRST, SECOND));
  });

  it("begins behind the first line that matches, whichever of the candidates matches it", () => {
    const rules = { within: ".story", from: [/^延伸：/u, /^编前话/u] };
    expect(read(rules, story).blocks).toContain(`paragraph ${FIRST}`);
    const ends = { ...rules, from: /^编前话/u, until: [/^延伸：/u, /^滨江书店/u] };
    expect(read(ends, story).blocks).toEqual(paragraphs(FIRST));
  });

  it.each([
    ["nothing", undefined, true],
    ["a selector", ".salon", false],
    ["a pattern", /^滨江书店/u, false],
    ["several", [".nowhere", "p.salon"], false],
  ])("has lines dropped by %s", (_, drop, stays) => {
    const { blocks } = read({ within: ".story", ...(drop && { drop }) }, story);
    expect(blocks.some((block) => block.includes("滨江书店"))).toBe(stays);
  });
});

describe("a line that an adapter's pattern covers from end to end", () => {
  const read = (more: Partial<Adapter>, ...body: readonly string[]) => {
    const adapter = defineAdapter({ name: "jiangcheng", signature: /图书馆/u, ...more });
    return readPage({ byline: TIME, body }, {}, [adapter]);
  };
  const keys = ["source", "authors", "editors", "keywords", "subtitle", "originalTitle"] as const;

  it.each(keys)("leaves the body for %s", (name) => {
    const line = "海滨观察站收录自 王晓帆";
    const whole = read({ [name]: /^海滨观察站收录自 (.+)$/u }, FIRST, line, SECOND, THIRD);
    expect(showBlocks(whole.blocks)).toEqual(paragraphs(FIRST, SECOND, THIRD));
    const part = read({ [name]: /收录自 (.+)$/u }, FIRST, line, SECOND, THIRD);
    expect(part.blocks.map((block) => "text" in block && block.text)).toContain(line);
  });

  it("leaves it once: of a field with one value the first line is its own", () => {
    const lines = ["收录自 海滨日报", "收录自 海滨晚报"];
    const article = read({ source: /^收录自 (.+)$/u }, FIRST, ...lines, SECOND, THIRD);
    expect(article.source).toEqual({ name: "海滨日报" });
    const texts = article.blocks.map((block) => "text" in block && block.text);
    expect(texts).not.toContain(lines[0]);
    expect(texts).toContain(lines[1]);
  });
});
