import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../src/index.js";
import { decodeFixture, listCases } from "./fixtures.js";
import { check } from "./fuzz/check.js";
import { createChance, mutate } from "./fuzz/mutate.js";
import { expectInvariants } from "./invariants.js";

/** The same documents every time; npm run fuzz is for new ones. */
fc.configureGlobal({ seed: 20_210_618 });

const FOUND = new URL("fuzz/found/", import.meta.url);

const words = fc.constantFrom(
  ..."海岛渡轮试航成功 来源：海潮晚报 作者：王小明 记者 责任编辑：张三 2021年06月18日 09:42 昨天 三小时前 相关阅读 首页 > 新闻 > 正文 上一篇：小岛 关键词：渡轮 版权所有 （完） 原标题：渡轮 分享到： 一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的试航。 船长说，风浪不大！ 聯(lián)動 &nbsp; < 1 .".split(
    " ",
  ),
);
const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(" "));
const address = fc.constantFrom(
  "https://a.cn/1.jpg",
  "/b",
  "javascript:x",
  "JaVa\tScRiPt:x",
  "&#106;avascript:x",
  "\u0001javascript:x",
  "data:text/html,x",
  "vbscript:x",
  "mailto:a@b.cn",
  "http://[",
  "//c.cn/d",
  "blob:https://a.cn/x",
);
const names = fc.constantFrom(
  "p",
  "div",
  "h1",
  "h2",
  "span",
  "li",
  "td",
  "table",
  "tr",
  "a",
  "b",
  "script",
  "font",
  "pre",
);

/** Pages of our own words in markup that nests, or fails to. */
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 6 },
    text,
    fc
      .tuple(names, tie("html"), fc.boolean())
      .map(([name, inner, closed]) => `<${name}>${inner}${closed ? `</${name}>` : ""}`),
    fc.tuple(tie("html"), tie("html")).map(([one, two]) => one + two),
    fc.tuple(address, tie("html")).map(([url, inner]) => `<a href="${url}">${inner}</a>`),
    address.map((url) => `<img src="${url}" alt="渡轮">`),
    fc
      .tuple(address, text)
      .map(
        ([url, title]) =>
          `<meta property=og:image content="${url}"><meta name=author content="${title}"><base href="${url}">`,
      ),
    fc
      .tuple(text, address)
      .map(
        ([title, url]) =>
          `<div><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: title, image: url, url })}</script></div>`,
      ),
  ),
}));

const dump = fc.array(text, { minLength: 1, maxLength: 20 }).map((lines) => lines.join("\n"));
const keys = fc.constantFrom(
  "title",
  "date",
  "author",
  "source",
  "link",
  "image",
  "categories",
  "__proto__",
  "constructor",
  "toString",
);
const frontMatter = fc
  .tuple(fc.array(fc.tuple(keys, fc.oneof(text, address)), { maxLength: 8 }), fc.oneof(html, dump))
  .map(
    ([entries, body]) =>
      `---\n${entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join("")}---\n\n${body}`,
  );

describe("whatever a document holds, the reading of it keeps the laws", () => {
  it.each([
    ["pages", html.map((body) => `<html><body>${body}</body></html>`)],
    ["dumps", dump],
    ["front matter", frontMatter],
    ["any text", fc.string({ unit: "binary", maxLength: 400 })],
  ])("%s", (_, documents) => {
    fc.assert(
      fc.property(documents, (raw) => {
        check(parseArticle, raw);
        expectInvariants(parseArticle(raw), raw);
      }),
      { numRuns: 400 },
    );
  });

  it("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (raw) => void check(parseArticle, raw)),
      {
        numRuns: 400,
      },
    );
  });

  it("fixtures cut, spliced, shuffled, flipped and recoded", () => {
    const inputs = listCases().flatMap(({ inputs }) =>
      inputs.map(({ bytes }) => decodeFixture(bytes)),
    );
    const seeds = fc.tuple(fc.nat(), fc.constantFrom(...inputs), fc.constantFrom(...inputs));
    fc.assert(
      fc.property(seeds, ([seed, one, other]) => {
        check(parseArticle, mutate(one, other, createChance(seed)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("what the fuzzer found once", () => {
  const found = readdirSync(FOUND).filter((name) => name.endsWith(".txt"));
  it.each([
    ["nothing", ""],
    ...found.map((name) => [name, readFileSync(new URL(name, FOUND), "utf8")]),
  ])("%s", (_, raw) => {
    check(parseArticle, raw ?? "");
  });
});

describe("keys that every object has do nothing", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  it.each(NAMES)("%s in front matter, JSON-LD and meta tags", (name) => {
    const raw = [
      `---\n${name}: 坏\n---\n\n一艘白色渡轮清晨驶出码头，七十八名乘客完成了试航。`,
      `<script type="application/ld+json">{"@type":"NewsArticle","${name}":{"headline":"坏","x":1}}</script><p>渡轮</p>`,
      `<meta name="${name}" content="坏"><meta property="${name}" content="坏"><p ${name}="坏">渡轮</p>`,
    ];
    for (const one of raw) {
      expect(JSON.stringify(parseArticle(one))).not.toContain("坏");
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("headline");
      expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    }
  });
});
