import { describe, expect, it } from "vitest";
import { type Article, defineAdapter, meta, parseArticle } from "../src/index.js";

const PARAGRAPH =
  "<p>这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒，灯火通明。</p>";
const BODY = `<p>2024-05-06 10:20</p>${PARAGRAPH}`;
const GLUED =
  "<p>2024-05-06</p><p>兩地簽署了五項(xiàng)協(xié)議，涉及產(chǎn)業(yè)集群等三個(gè)領(lǐng)域，市發改委表示將加強(qiáng)聯(lián)動。</p>";

/** An adapter that points at everything it can. */
const pointing = defineAdapter({
  name: "pointing",
  signature: /早市|雙城/u,
  title: ".t",
  subtitle: meta("subtitle"),
  source: ".s",
  keywords: ".k",
});

const parse = (html: string) => parseArticle(html, { adapters: [pointing] });

const listRepairs = ({ diagnostics }: Article) =>
  diagnostics.filter(({ code }) => code.startsWith("normalize/")).map(({ code }) => code);

describe("what an adapter's selector points at", () => {
  it("is repaired as the lines are", () => {
    const article = parse(
      `<div class=t>雙城聯(lián)動產(chǎn)業(yè)</div>${GLUED}<div class=k><a>聯(lián)動</a> <a>產(chǎn)業(yè)</a></div>`,
    );
    expect(article).toMatchObject({ title: "雙城聯動產業", keywords: ["聯動", "產業"] });
    expect(listRepairs(article)).toEqual(["normalize/pinyin-removed"]);
  });

  it("is repaired for the adapters that are built in", () => {
    const url = "https://news.sina.com.cn/1.shtml";
    const html = `<h1 class="main-title">小城早\u0003市四点开张</h1>${BODY}`;
    const article = parseArticle(html, { url });
    expect(article).toMatchObject({ adapter: "sina", title: "小城早市四点开张" });
    expect(article.evidence.title?.text).toBe("小城早\u0003市四点开张");
  });

  it("loses the ? of a lost character as its line does", () => {
    expect(parse(`<h2 class=t>?小城早市四点开张</h2>${BODY}`).title).toBe("小城早市四点开张");
  });

  it("is repaired and reported where the page does not display it", () => {
    const article = parse(
      `<div style="display:none"><b class=t>小城早\u0003市四点开张</b></div>${BODY}`,
    );
    expect(article.title).toBe("小城早市四点开张");
    expect(article.evidence.title?.text).toBe("小城早\u0003市四点开张");
    expect(listRepairs(article)).toEqual(["normalize/controls-removed"]);
  });

  it("is quoted as it stood, an element of several lines as one", () => {
    const html = `<h1>早市四点开张</h1><div class=s><p>江\u200e城晚报</p><p>进\u200e入电子报</p></div>${BODY}`;
    const { source, evidence } = parse(html);
    expect(source?.name).toBe("江城晚报 进入电子报");
    expect(evidence.source?.text).toBe("江\u200e城晚报 进\u200e入电子报");
  });

  it("is repaired where a finder reads it, from a description too", () => {
    const finding = { ...pointing, subtitle: meta("description") };
    const html = `<meta name=description content="卖菜的人打\u200e着手电筒"><h1>早市四点开张</h1>${BODY}`;
    expect(parseArticle(html, { adapters: [finding] }).subtitle).toBe("卖菜的人打着手电筒");
  });
});

describe("what a page states beside its lines", () => {
  it.each([
    ["title element", "<title>小城早\u0003市四点开\u200e张_江城网</title>", "小城早市四点开张"],
    [
      "meta tag",
      '<meta property="og:title" content="小城&amp;amp;nbsp;早市四点开张">',
      "小城 早市四点开张",
    ],
    [
      "JSON-LD script",
      '<script type="application/ld+json">{"headline":"小城早\u200e市四点开张"}</script>',
      "小城早市四点开张",
    ],
  ])("is repaired and reported: the headline in a %s", (_, head, title) => {
    const article = parseArticle(`<html><head>${head}</head><body>${BODY}`);
    expect(article.title).toBe(title);
    expect(article.evidence.title?.text).not.toContain(title);
    expect(listRepairs(article)).toHaveLength(1);
  });

  it("is repaired in the front matter, in lists as well", () => {
    const article = parseArticle(
      `---\ntitle: 早市四点&amp;nbsp;开张\nsource: 江\u200e城晚报\ntags: [早\u200e市, 小城]\n---\n\n${BODY}`,
    );
    expect(article).toMatchObject({
      title: "早市四点 开张",
      source: { name: "江城晚报" },
      keywords: ["早市", "小城"],
    });
    expect(article.evidence.title?.text).toBe("早市四点&amp;nbsp;开张");
    const hollow = `---\ntitle: 早市四点开张\nsource: "\u200e"\ntags: [早市, "\u200e"]\n---\n\n${BODY}`;
    expect(parseArticle(hollow)).toMatchObject({ keywords: ["早市"] });
    expect(parseArticle(hollow)).not.toHaveProperty("source");
    expect(article.diagnostics.map(({ message }) => message)).toEqual([
      "1 stray tag or entity was resolved.",
      "2 control characters were removed.",
    ]);
  });

  it("stays where the caller wants no repair", () => {
    const title = "小城早\u0003市四点开张";
    const html = `<title>${title}</title><b class=t>${title}</b>${BODY}`;
    expect(parseArticle(html, { adapters: [pointing], repair: false }).title).toBe(title);
    expect(parseArticle(html, { repair: { controls: false } }).title).toBe(title);
  });

  it("counts only where the lines show no damage of the kind", () => {
    const title = "小城早\u0003市四点开张";
    const article = parse(`<title>${title}</title><h1 class=t>${title}</h1>${BODY}`);
    expect(article.diagnostics.map(({ message }) => message)).toContain(
      "1 control character was removed.",
    );
  });

  it("counts nothing but what was damaged: a space left over is no stray tag", () => {
    const page = `<h1>早市四点开张</h1>${BODY.replace("，", " \u0003 ")}`;
    expect(listRepairs(parse(page))).toEqual(["normalize/controls-removed"]);
  });

  it("is not quoted for a line that stands there sound", () => {
    const html = `<title>小城早\u0003市四点开张</title><h1>小城早市四点开张</h1>${BODY}`;
    expect(parseArticle(html).evidence.title).toMatchObject({
      method: "line",
      text: "小城早市四点开张",
    });
  });

  it("is no news where no field is read from it", () => {
    const damaged = "卖菜的人\ufffd";
    const page = `<meta name=description content="${damaged}"><h1>早市四点开张</h1>${BODY}`;
    expect(listRepairs(parseArticle(page))).toEqual([]);
    const mirror = `---\ntitle: 早市四点开张\nsummary: ${damaged}\n---\n\n${BODY}`;
    expect(listRepairs(parseArticle(mirror))).toEqual([]);
  });
});

describe("a line that its markup parts", () => {
  it("is parted where it is repaired too", () => {
    const crumbs = "<span>首页</span> <span>民\u0003生</span> <span>正文</span>";
    const { breadcrumb } = parseArticle(
      `<div class="breadcrumb">${crumbs}</div><h1>早市四点开张</h1>${BODY}`,
    );
    expect(breadcrumb).toEqual(["首页", "民生", "正文"]);
  });

  it("gives the medium by its logo", () => {
    const html = `<h1>早市四点开张</h1><p>2024-05-06 来源：<img src="/l.gif" alt="江城\u200e晚报"></p>${PARAGRAPH}`;
    expect(parseArticle(html).source).toEqual({ name: "江城晚报" });
  });
});

it("repairs are reported behind what decoding and reading say, and before what extraction says", () => {
  const html = `<script type="application/ld+json">{</script><p>早\u0003市四点开张，卖菜的人和买菜的人都打着手电筒。</p>`;
  const codes = parseArticle(html).diagnostics.map(({ code }) => code);
  expect(codes.slice(0, 3)).toEqual([
    "read/json-ld",
    "normalize/controls-removed",
    "extract/missing",
  ]);
});
