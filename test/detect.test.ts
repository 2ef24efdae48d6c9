import { describe, expect, test } from "vitest";
import type { Adapter } from "../src/adapter.js";
import { chooseAdapter } from "../src/detect/adapter.js";
import { looksBinary } from "../src/detect/binary.js";
import { detectFormat } from "../src/detect/format.js";
import type { FrontMatter, SourceDocument } from "../src/source.js";
import { readHost } from "../src/url.js";

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
  ])("%s is HTML", (_, text) => {
    expect(detectFormat(text)).toBe("html");
  });

  test.each([
    ["a mirror's file", "\n---\ntitle: '深圳'\nauthor: 新浪财经\n---\n\n<div>\n<p>正文</p></div>"],
    ["a front matter that ends in dots", "---\r\ntitle: 深圳\r\n...\r\n正文"],
    ["a front matter alone", "---\ntitle: 深圳\n---"],
    ["headings and links", "# 深圳\n\n正文[链接](https://example.com/1)\n"],
    ["headings of two ranks", "# 深圳\n\n正文\n\n## 龙华\n\n正文"],
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
    ["a list in dashes", "- 首页\n- 新闻\n- 财经"],
    ["Weibo topics", "#深圳# 今天\n#龙华# 明天"],
    ["a dump that begins with a sign", `<<返回\n${"正文\n".repeat(40)}`],
  ])("%s is text", (_, text) => {
    expect(detectFormat(text)).toBe("text");
  });

  test("is told in linear time", () => {
    const start = performance.now();
    for (const part of ["<a ", "---\n", "# [", "<", "a: \n", "[a](", "**"]) {
      detectFormat(part.repeat(300_000));
      detectFormat(`---\n${part.repeat(300_000)}`);
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test("files that are not text look binary", () => {
  expect(looksBinary("%PDF-1.7\n")).toBe(true);
  expect(looksBinary("\ufffdPNG\0\0\0\rIHDR\0\0\0\u0001")).toBe(true);
  expect(looksBinary("PK\u0003\u0004")).toBe(true);
  expect(looksBinary("")).toBe(false);
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
    expect(name("headimg", "https://n.sina.cn/a.png")).toBe("generic");
    expect(name("title", "新浪财经发布报告")).toBe("generic");
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
