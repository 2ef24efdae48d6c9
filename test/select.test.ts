import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../src/limits.js";
import { readHtml } from "../src/read/html.js";
import {
  compileSelector,
  createSelect,
  elementText,
  isValidSelector,
  select,
} from "../src/select.js";
import type { SourceElement } from "../src/source.js";
import { cpuTime } from "./cpu-time.js";

function parse(html: string): SourceElement {
  const { root } = readHtml(html, DEFAULT_LIMITS);
  if (root === undefined) throw new Error("no root");
  return root;
}

const ids = (elements: readonly SourceElement[]) =>
  elements.map((element) => element.attribs["id"]);

describe("select", () => {
  const root = parse(
    "<html><body><div id=a class='content main'><p id=b>甲<span id=c data-x=1>乙</span></p><p id=d>丙</p></div></body></html>",
  );

  it("finds elements in document order", () => {
    expect(ids(select(root, "p"))).toEqual(["b", "d"]);
    expect(ids(select(root, "#d, span, .main"))).toEqual(["a", "c", "d"]);
  });

  it("knows combinators, attributes and positions", () => {
    expect(ids(select(root, "html > body > .content > p:first-child [data-x='1']"))).toEqual(["c"]);
    expect(ids(select(root, "p:has(span)"))).toEqual(["b"]);
    expect(ids(select(root, "p + p:last-of-type"))).toEqual(["d"]);
    expect(ids(select(root, "p:not(#b)"))).toEqual(["d"]);
    expect(ids(select(root, "p:contains('乙')"))).toEqual(["b"]);
    expect(select(root, ":root").map((element) => element.name)).toEqual(["html"]);
  });

  it("searches below an element", () => {
    const [b] = select(root, "#b");
    expect(b && ids(select(b, "*"))).toEqual(["c"]);
    expect(ids(compileSelector("em")(root))).toEqual([]);
  });

  it("names an invalid selector", () => {
    expect(isValidSelector("#a > p")).toBe(true);
    expect(isValidSelector("p[")).toBe(false);
    expect(isValidSelector("p:unknown-thing")).toBe(false);
    expect(() => compileSelector("p[")).toThrow(TypeError);
    expect(() => compileSelector("p[")).toThrow('"p["');
  });

  it("runs on trees as deep and as wide as pages get", () => {
    const wide = parse(`<div>${"<p class=x>文</p>".repeat(20_000)}</div>`);
    expect(select(wide, "div .x")).toHaveLength(20_000);
    const spent = cpuTime(() => {
      expect(select(wide, "p:first-child, p:last-child")).toHaveLength(2);
    });
    expect(spent).toBeLessThan(2000);
    const deep = parse("<div>".repeat(100_000));
    expect(select(deep, "div div div").length).toBeGreaterThan(500);
  });
});

describe("createSelect", () => {
  const root = parse(
    "<body class=body><div id=a class='content  main'><p id=b class='main x-1'>甲<b id=c class=x-1>乙</b></p><p id=d>丙</p></div><p id=e class=MAIN>丁</p><p id=f itemprop=main>戊</p></body>",
  );
  const find = createSelect();

  it.each([
    ".main",
    "#b",
    "p.main",
    "p#b.main",
    ".content .x-1",
    "div > .main",
    "#a>#d",
    "#a .main .x-1",
    ".none",
    "p.x-1, #d",
    ".main:first-child",
    "[class~=x-1]",
    ".content ~ .MAIN",
    "body",
  ])("finds with its index of names what a walk finds: %s", (selector) => {
    expect(ids(find(root, selector))).toEqual(ids(select(root, selector)));
  });

  it("searches below the element that it is given", () => {
    const [b] = find(root, "#b");
    expect(b && ids(find(b, ".x-1"))).toEqual(["c"]);
    expect(ids(find(root, ".x-1"))).toEqual(["b", "c"]);
  });
});

describe("elementText", () => {
  it("is one line of text for each line displayed", () => {
    const root = parse(
      "<div>　来源：<a>某报</a>  2024年<br>作者&nbsp;张三<p>\n文\u200b字 </p><script>x</script><p hidden>无</p><select><option>选</select></div>",
    );
    expect(elementText(root)).toBe("来源：某报 2024年\n作者 张三\n文字");
  });

  it("keeps what HTML does not know in its line, as the reader of lines does", () => {
    const html =
      "<h1>小城<x-hl>早市</x-hl>开<data>张</data>了<o:p></o:p></h1><search>搜索</search>";
    const { blocks } = readHtml(html, DEFAULT_LIMITS);
    expect(elementText(parse(html))).toBe("小城早市开张了\n搜索");
    expect(blocks.map(({ text }) => text)).toEqual(["小城早市开张了", "搜索"]);
  });

  it("leaves out what no element displays", () => {
    const html =
      "<p>甲<button>乙</button><canvas>丙</canvas><video>丁</video><applet>戊</applet></p>";
    expect(elementText(parse(html))).toBe("甲");
  });

  it("has no depth limit", () => {
    expect(elementText(parse(`${"<div>".repeat(100_000)}深`))).toBe("深");
  });
});
