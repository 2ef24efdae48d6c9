import { describe, expect, test } from "vitest";
import type { Adapter } from "../src/adapter.js";
import { chooseAdapter } from "../src/detect/adapter.js";
import { looksBinary } from "../src/detect/binary.js";
import { checkContent } from "../src/detect/content.js";
import { detectFormat } from "../src/detect/format.js";
import { parseArticle } from "../src/index.js";
import type { FrontMatter, SourceDocument } from "../src/source.js";
import { readHost } from "../src/url.js";
import { cpuTime } from "./cpu-time.js";

/** What a server says in front of a page, far more lines than the page has. */
const WARNINGS = "Warning: mysql_connect(): Connection refused\n".repeat(30);

describe("the format", () => {
  test.each([
    ["a page", "<!DOCTYPE html>\n<html><body>深圳</body></html>"],
    ["a page without doctype", "\ufeff \n<HTML>\n<p>深圳"],
    ["a page behind a server's words", "Warning: x\n<html><body><p>深圳</p></body></html>"],
    [
      "XHTML",
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body></body></html>',
    ],
    ["a fragment", "<div><p>　　深圳晚报讯</p></div>"],
    ["one wrapped paragraph", "<p>　　深圳\n晚报\n讯\n</p>"],
    ["a fragment that begins with text", "深圳晚报讯<br>\n　　8月1日，会议召开。<br>\n"],
    ["a comment first", "<!-- 正文 -->\n<p>深圳</p>"],
    ["a doctype above bare text", "\n\n<!DOCTYPE\n  html>\n深圳晚报讯"],
    ["an html element around bare text", "<html>深圳晚报讯"],
    ["an html element with attributes", '<html lang="zh-CN">深圳晚报讯'],
    ["a page behind many of a server's words", `${WARNINGS}<html><body><p>深圳`],
    ["a page in a language behind them", `${WARNINGS}<html lang="zh-CN"><body><p>深圳`],
    ["a page's doctype behind them", `${WARNINGS}<!DOCTYPE  html><p>深圳</p><p>龙华</p>`],
    ["a long wrapped paragraph", `<p>${"　　深圳晚报讯\n".repeat(12)}</p>`],
    ["a long wrapped heading", `<h2 class="a">${"　　深圳晚报讯\n".repeat(12)}</h2>`],
    ["a long wrapped section", `<section>${"　　深圳晚报讯\n".repeat(12)}</section>`],
    ["a break above a wrapped text", `<br/>${"　　深圳晚报讯\n".repeat(12)}`],
  ])("%s is HTML", (_, text) => {
    expect(detectFormat(text)).toBe("html");
  });

  test.each([
    ["a mirror's file", "\n---\ntitle: '深圳'\nauthor: 新浪财经\n---\n\n<div>\n<p>正文</p></div>"],
    ["a front matter that ends in dots", "---\r\ntitle: 深圳\r\n...\r\n正文"],
    ["a front matter alone", "---\ntitle: 深圳\n---"],
    ["headings and links", "# 深圳\n\n正文[链接](https://example.com/1)\n"],
    ["a heading above a text", "# 深圳\r\n\r\n正文"],
    ["several links", "深圳[一](https://example.com/1)\n\n![二](/2.jpg)"],
    ["a link and bold words", "深圳[链接](https://example.com/1)，**重点**"],
    ["headings of two ranks", "# 深圳\n\n正文\n\n## 龙华\n\n正文"],
    ["headings of lower ranks", "##  深圳\n\n正文\n\n###\t龙华\n\n正文"],
    ["a heading and bold words", "# 深圳\n\n正文**重点项目**正文"],
    ["a heading and code", "# 深圳\n\n```\n正文\n```"],
    ["a link on the same site below a heading", "正文\n\n##  深圳\n\n[下一页](/2)"],
    ["a link without TLS below a heading", "正文\n\n## 深圳\n\n[链接](http://example.com/1)"],
    ["a front matter with old Mac line ends", "---\rtitle: 深圳\r---\r正文"],
    ["a front matter with spaces behind its dashes", "--- \ntitle: 深圳\n---  \n正文"],
    ["a front matter whose keys are quoted", '---\n"title": 深圳\n---\n正文'],
    ["a front matter with spaces in front of the colons", "---\ntitle : 深圳\n---\n正文"],
  ])("%s is Markdown", (_, text) => {
    expect(detectFormat(text)).toBe("markdown");
  });

  test.each([
    ["nothing", ""],
    ["a dump", "首页 > 新闻\n\n深圳与晋江签署协议\n\n　　本报讯"],
    ["a front matter that is not closed", "---\ntitle: 深圳\n正文"],
    ["two rulers", "---\n深圳与晋江签署协议\n---\n正文"],
    ["a dump with stray tags", `深圳<br>\n${"　　正文，利润增长<10%。\n".repeat(30)}</p>`],
    ["book titles and comparisons", "《深圳》 a<b 5<6 <深圳> <3\n<新华社>"],
    ["a ruler of four dashes", "----\ntitle: 深圳\n---\n正文"],
    ["a ruler with words", "---深圳\ntitle: 深圳\n---\n正文"],
    [
      "a front matter that only dots at the end of a line could close",
      "---\ntitle: 深圳\n签约...\n正文",
    ],
    ["a front matter that only a ruler could close", "---\ntitle: 深圳\n-----\n正文"],
    [
      "a front matter that only a line in dashes could close",
      "---\ntitle: 深圳\n--- 签约 ---\n正文",
    ],
    ["two rulers around a line with a colon", "---\n签约仪式 Q&A: 十个问题\n---\n正文"],
    ["a lesson about HTML", "页面以<html>开头，\n以结束标签收尾。\n其余见下文。"],
    ["a lesson about HTML far below", `${"　　正文，利润增长。\n".repeat(500)}<html><body><p>`],
    ["one break in two lines", "深圳晚报讯<br>\n8月1日，会议召开。"],
    ["a dump that begins with a stray tag", `<br>\n${"正文\n".repeat(40)}`],
    [
      "a dump with a page run into its end",
      `${"正文\n".repeat(22_000)}${"<p>深圳</p>\n".repeat(30_000)}`,
    ],
    ["a link alone", "深圳[链接](https://example.com/1)"],
    ["a sign within a line", "用C# 写成[链接](https://example.com/1)"],
    ["a sign above a line", "# 深圳\n正文"],
    ["a sign of a lower rank", "## 深圳\n\n正文"],
    ["bold words", "深圳**重点**与**难点**"],
    ["numbered signs below a first line", "正文\n# 深圳\n# 龙华"],
    ["a heading and a single mark", "# 深圳\n`龙华` 与 **"],
    ["a heading and marks within a line", "# 深圳\n正文```"],
    ["a list in dashes", "- 首页\n- 新闻\n- 财经"],
    ["Weibo topics", "#深圳# 今天\n#龙华# 明天"],
    ["a dump that begins with a sign", `<<返回\n${"正文\n".repeat(40)}`],
  ])("%s is text", (_, text) => {
    expect(detectFormat(text)).toBe("text");
  });

  test("is told in linear time", () => {
    const spent = cpuTime(() => {
      for (const part of ["<a ", "---\n", "# [", "<", "a: \n", "[a](", "**"]) {
        detectFormat(part.repeat(300_000));
        detectFormat(`---\n${part.repeat(300_000)}`);
      }
    });
    expect(spent).toBeLessThan(3000);
  });
});

test("a document without text is reported before it is read", () => {
  const listCodes = (text: string) => checkContent(text).map(({ code }) => code);
  expect(listCodes("")).toEqual(["detect/empty"]);
  expect(listCodes(" \n　")).toEqual(["detect/empty"]);
  expect(listCodes("%PDF-1.7")).toEqual(["detect/binary"]);
  expect(listCodes("深圳晚报")).toEqual([]);
});

test("files that are not text look binary", () => {
  expect(looksBinary("%PDF-1.7\n")).toBe(true);
  expect(looksBinary("\ufffdPNG\0\0\0\rIHDR\0\0\0\u0001")).toBe(true);
  expect(looksBinary("PK\u0003\u0004")).toBe(true);
  expect(looksBinary("\u000e\u000f\u0010\u001f")).toBe(true);
  expect(looksBinary("")).toBe(false);
  expect(looksBinary("深\u0001圳\u0002")).toBe(false);
  expect(looksBinary(`${"\u0001".repeat(5)}${"正文".repeat(200)}`)).toBe(false);
  expect(looksBinary("年份\t产值\t\t\t增长\r\n")).toBe(false);
  expect(looksBinary(`深圳\0晚报\u001b\n\r\t\f${"正文".repeat(100)}`)).toBe(false);
});

describe("the adapter", () => {
  const sina: Adapter = { name: "sina", hosts: ["sina.com.cn", "sina.cn"], signature: /新浪财经/g };
  const tech: Adapter = { name: "tech", hosts: ["tech.sina.com.cn"] };
  const mirror: Adapter = { name: "mirror", signature: /镜像网/ };
  const generic: Adapter = { name: "generic" };
  const choose = (
    facts: { url?: string; canonical?: string; frontMatter?: FrontMatter },
    text = "",
    adapters: readonly Adapter[] = [sina, tech, mirror],
  ) => {
    const { url, canonical, frontMatter } = facts;
    const source: SourceDocument = {
      format: "html",
      ...(url !== undefined && { url }),
      ...(frontMatter && { frontMatter }),
      blocks: [],
      head: {
        ...(canonical !== undefined && { canonical }),
        metas: [],
        jsonLd: [],
        scripts: [],
        comments: [],
      },
      diagnostics: [],
    };
    return chooseAdapter(source, adapters, text, generic).name;
  };

  test("is chosen by the host, which is the domain or stands in it", () => {
    expect(choose({ url: "https://finance.sina.com.cn/a.shtml" })).toBe("sina");
    expect(choose({ url: "http://SINA.CN./x" })).toBe("sina");
    expect(choose({ url: "//k.sina.cn/article" })).toBe("sina");
    expect(choose({ url: "https://notsina.cn/" })).toBe("generic");
    expect(choose({ url: "https://sina.cn.example.com/" })).toBe("generic");
    expect(choose({ url: "https://example.com/?u=https://sina.cn/" })).toBe("generic");
  });

  test("of the longer domain wins, in whichever order", () => {
    const url = "https://tech.sina.com.cn/a";
    expect(choose({ url })).toBe("tech");
    expect(choose({ url }, "", [tech, sina])).toBe("tech");
  });

  test("given first wins where two claim the same domain", () => {
    const twin: Adapter = { name: "twin", hosts: ["tech.sina.com.cn"] };
    const url = "https://tech.sina.com.cn/a";
    expect(choose({ url }, "", [tech, twin])).toBe("tech");
    expect(choose({ url }, "", [twin, tech])).toBe("twin");
  });

  test.each(["", " \t"])("counts a blank address %j as none: the page tells its own", (url) => {
    const page = '<link rel="canonical" href="https://news.sina.com.cn/a/1.html"><h1>早市开张</h1>';
    expect(parseArticle(page, { url })).toEqual(parseArticle(page));
    expect(parseArticle(page, { url })).toMatchObject({
      adapter: "sina",
      url: "https://news.sina.com.cn/a/1.html",
    });
  });

  test("is chosen by the page's canonical address where none is given", () => {
    expect(choose({ canonical: "https://finance.sina.com.cn/a" })).toBe("sina");
    expect(choose({ url: "https://example.com/", canonical: "https://sina.cn/" })).toBe("generic");
  });

  test("is chosen by a front matter that names the site", () => {
    const name = (key: string, value: string | readonly string[]) =>
      choose({ frontMatter: new Map([[key, value]]) });
    expect(name("author", "新浪财经")).toBe("sina");
    expect(name("categories", ["金融", "新浪财经"])).toBe("sina");
    expect(name("link", "https://finance.sina.com.cn/a")).toBe("sina");
    const mirrored = new Map([
      ["link", "https://feeds.example.com/a"],
      ["original_url", "https://finance.sina.com.cn/a"],
    ]);
    expect(choose({ frontMatter: mirrored })).toBe("sina");
    expect(name("headimg", "https://n.sina.cn/a.png")).toBe("generic");
    expect(name("title", "新浪财经发布报告")).toBe("generic");
  });

  test("is not chosen by the medium that a front matter credits", () => {
    const frontMatter = new Map([
      ["source", "新浪财经"],
      ["source_url", "https://finance.sina.com.cn/"],
    ]);
    const canonical = "https://www.jiangcheng.example/a";
    expect(choose({ canonical, frontMatter })).toBe("generic");
    expect(choose({ frontMatter })).toBe("generic");
    expect(choose({ frontMatter }, "source: 新浪财经")).toBe("sina");
  });

  test("is chosen by signature where the address is lost", () => {
    expect(choose({}, "首页 > 新浪财经 > 正文")).toBe("sina");
    expect(choose({}, "首页 > 新浪财经 > 正文")).toBe("sina");
    expect(choose({ url: "新浪" }, "新浪财经")).toBe("sina");
    expect(choose({ url: "https://example.com/" }, "转自新浪财经")).toBe("generic");
    expect(choose({ url: "https://example.com/" }, "镜像网")).toBe("mirror");
    expect(choose({}, "深圳")).toBe("generic");
  });

  test("no address throws", () => {
    for (const address of [
      "",
      "http://",
      "https://[",
      "http://%/",
      "javascript:alert(1)",
      "深圳",
    ]) {
      expect(readHost(address)).toBeUndefined();
    }
  });
});
