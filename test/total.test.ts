import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, type ParseOptions, parseArticle } from "../src/index.js";
import { decodeFixture, listCases } from "./fixtures.js";
import { expectInvariants } from "./invariants.js";

const cases = listCases();

describe("parseArticle gives an Article for every document", () => {
  it("says of an empty one that it holds no text", () => {
    for (const raw of ["", " \n\t　\n", "\ufeff", new Uint8Array()]) {
      const article = parseArticle(raw);
      expect(article.blocks).toEqual([]);
      expect(listCodes(article)).toContain("detect/empty");
      expectInvariants(article, "");
    }
  });

  it("says of a picture that it looks like a binary file", () => {
    const png = new Uint8Array(4096).map((_, i) => (i * 197 + ((i * i) >> 3)) & 0xff);
    png.set([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ]);
    const article = parseArticle(png);
    expect(listCodes(article)).toContain("detect/binary");
    expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
  });

  it("keeps what stands before a half-open tag", () => {
    const text = "六月的草原上，牧民们开始剪羊毛，合作社的收购车已经排到了村口。";
    const article = parseArticle(`<html><body><h1>草原剪毛季</h1><p>${text}</p><div class="foo`);
    expect(article.title).toBe("草原剪毛季");
    expect(article.blocks).toMatchObject([{ type: "paragraph", text }]);
  });

  it("reads the plain lines of a front matter that is not YAML", () => {
    const text = "这座小城的早市凌晨四点开张，卖菜的人和买菜的人都打着手电筒。";
    const raw = `---\ntitle: '小城早市: 四点开张\n  - [坏的\ndate: Mon, 02 Aug 2021 01:59:49 GMT\n---\n\n<div><p>${text}</p></div>\n`;
    const article = parseArticle(raw);
    expect(article.format).toBe("markdown");
    expect(listCodes(article)).toContain("read/front-matter");
    expect(article.publishedAt).toBe("2021-08-02T09:59:49+08:00");
    expect(article.blocks).toMatchObject([{ type: "paragraph", text }]);
  });

  it("reads a line of a million characters", () => {
    const line = "记者在现场看到，工人们正在安装最后一段护栏。".repeat(45_000);
    for (const raw of [line, `<html><body><p>${line}</p></body></html>`]) {
      const article = parseArticle(raw);
      expect(JSON.stringify(article.blocks).length).toBeGreaterThan(100_000);
    }
  });

  it("reads markup that nests, repeats or never closes without end", () => {
    const shapes = ["<div>", "<font><p>x", "<p", "<!--", "<a href='", "<table><tr><td>", "</div>"];
    for (const shape of shapes) expectJson(parseArticle(`<html><body>${shape.repeat(20_000)}`));
    for (const shape of ["- ", "> ", "# x\n", "[", "**", "来源：", "　", "((", "(記者"])
      expectJson(parseArticle(shape.repeat(20_000)));
  });

  it("reads JSON-LD that nests without end", () => {
    const nest = (depth: number) => `${'{"name":'.repeat(depth)}"x"${"}".repeat(depth)}`;
    for (const key of ["headline", "author", "datePublished", "@type", "@graph"]) {
      const json = `{"@type":"NewsArticle","${key}":${nest(100_000)}}`;
      expectJson(parseArticle(`<script type="application/ld+json">${json}</script><p>正文</p>`));
    }
  });

  it("reads JSON-LD that is long and broken", () => {
    for (const body of [`"a":"${"早".repeat(9_000_000)}",`, `/*${"*".repeat(9_000_000)}*/`])
      expectJson(parseArticle(`<script type="application/ld+json">{${body}}</script><p>正文</p>`));
  });

  it("survives fixtures cut anywhere", () => {
    const inputs = cases.flatMap(({ inputs, options }) =>
      inputs.map(({ bytes }) => ({ text: decodeFixture(bytes), options })),
    );
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const survive = fc.property(fc.constantFrom(...inputs), place, place, (input, from, to) => {
      const { text, options } = input;
      const piece = text.slice(from * text.length, to * text.length);
      expectInvariants(parseArticle(piece, options), piece);
    });
    fc.assert(survive, { numRuns: 300 });
  });

  it("survives fixtures cut behind the head", () => {
    for (const { inputs, options } of cases)
      for (const { bytes } of inputs)
        for (let part = 1; part < 16; part++) {
          const piece = bytes.subarray(0, (bytes.length * part) / 16);
          expectJson(parseArticle(piece, options));
        }
  });

  it("survives any string and any bytes", () => {
    const grammar = [
      "<p>",
      "</p>",
      "<title>",
      "来源：",
      "记者 ",
      "（",
      "）",
      "2021-08-02",
      "\n",
      "---",
    ];
    const word = fc.oneof(fc.constantFrom(...grammar), fc.string({ unit: "binary" }));
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(""));
    fc.assert(
      fc.property(text, (raw) => expectJson(parseArticle(raw))),
      { numRuns: 300 },
    );
    const bytes = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(bytes, (raw) => expectJson(parseArticle(raw))),
      { numRuns: 200 },
    );
  });
});

describe("a TypeError is for callers' mistakes alone", () => {
  // What a caller without types may pass.
  const parse = (raw: unknown, options?: unknown) =>
    parseArticle(raw as string, options as ParseOptions);

  it.each([42, undefined, null, {}, [], true, Symbol("x")])("refuses %s as a document", (raw) => {
    expect(() => parse(raw)).toThrow(TypeError);
    expect(() => parse(raw)).toThrow(/string|bytes|Uint8Array/);
  });

  it.each([
    ["url", { url: 7 }],
    ["url", { url: { href: 7 } }],
    ["url", { url: null }],
    ["contentType", { contentType: 7 }],
    ["now", { now: "yesterday" }],
    ["now", { now: new Date(Number.NaN) }],
    ["adapters", { adapters: "sina" }],
    ["timeZone", { timeZone: "Mars" }],
    ["timeZone", { adapters: [{ name: "x", timeZone: "Mars" }] }],
    ["name", { adapters: [{}] }],
    ["Options", 7],
  ])("refuses a bad %s and names it", (name, options) => {
    expect(() => parse("正文", options)).toThrow(TypeError);
    expect(() => parse("正文", options)).toThrow(name);
  });
});

function listCodes(article: Article): string[] {
  return article.diagnostics.map(({ code }) => code);
}

function expectJson(article: Article): void {
  expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
}
