import { describe, expect, it } from "vitest";
import {
  type Adapter,
  type Article,
  builtInAdapters,
  defineAdapter,
  frontMatter,
  meta,
  type Script,
  type ScriptConverter,
  sina,
} from "../src/index.js";
import { assertAdapter, checkAdapter, formatReport, type ProblemKind } from "../src/testing.js";
import { taiwan } from "../src/traditional.js";
import { listCases } from "./fixtures.js";

const url = "https://www.jiangcheng.example/2024/0506.html";
const raw = `<html><head><title>早市四点开张_江城网</title></head><body>
  <div class="headline">早市四点开张</div>
  <p class="byline"><span class="when">2024-05-06 10:20</span> <span class="medium">江城晚报</span></p>
  <div class="story">
    <p>这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒。</p>
    <p>菜农说，趁着露水摘下来的菜最新鲜，赶在上班之前卖完，还来得及回家再睡一觉。</p>
    <p>扫码下载江城客户端，看更多本地新闻</p>
  </div>
</body></html>`;
const page = { name: "news", raw, url };

const jiangcheng = defineAdapter({
  name: "jiangcheng",
  hosts: ["jiangcheng.example"],
  title: ".headline",
  published: ".when",
  source: ".medium",
  body: { within: ".story", drop: /^扫码下载江城客户端/u },
});

/** What a check of an adapter that differs in some respect reports. */
function listProblems(
  change: Partial<Adapter>,
  expected?: Partial<Article> | ((article: Article) => void),
): readonly { readonly kind: ProblemKind; readonly message: string }[] {
  const given = expected === undefined ? page : { ...page, expected };
  const { problems } = checkAdapter({ ...jiangcheng, ...change }, [given]);
  return problems.map(({ kind, message }) => ({ kind, message }));
}

describe("checkAdapter", () => {
  it("finds nothing wrong with an adapter that is right", () => {
    const report = checkAdapter(jiangcheng, [page]);
    expect(report).toMatchObject({ adapter: "jiangcheng", ok: true, problems: [] });
    expect(report.cases).toMatchObject([{ name: "news", isClaimed: true }]);
    expect(report.cases[0]?.article.title).toBe("早市四点开张");
  });

  it("tells who found each field", () => {
    const { coverage } = checkAdapter(defineAdapter({ ...jiangcheng, source: meta("medium") }), [
      page,
    ]);
    expect(coverage.title).toEqual({ adapter: 1, default: 0, missing: 0 });
    expect(coverage.body).toEqual({ adapter: 1, default: 0, missing: 0 });
    expect(coverage.source).toEqual({ adapter: 0, default: 1, missing: 0 });
    expect(coverage.editors).toEqual({ adapter: 0, default: 0, missing: 1 });
  });

  it("knows what a finder found, wherever that looked", () => {
    const mirror = {
      ...page,
      raw: "---\nfeed: 江城晚报\n---\n\n# 早市四点开张\n\n这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒。\n",
    };
    const { coverage } = checkAdapter({ ...jiangcheng, source: frontMatter("feed") }, [mirror]);
    expect(coverage.source).toEqual({ adapter: 1, default: 0, missing: 0 });
  });

  it("counts what refine changes as the adapter's own", () => {
    const refine: Adapter["refine"] = (draft) => ({ ...draft, keywords: ["早市"] });
    const { coverage } = checkAdapter({ ...jiangcheng, refine }, [page]);
    expect(coverage.keywords.adapter).toBe(1);
    expect(coverage.related.adapter).toBe(0);
  });

  it("takes text and bytes, and every option of a parser", () => {
    const bytes = new TextEncoder().encode(raw);
    const { cases } = checkAdapter(jiangcheng, [{ ...page, raw: bytes, timeZone: "+09:00" }]);
    expect(cases[0]?.article.publishedAt).toBe("2024-05-06T10:20+09:00");
  });

  it("reads a page in the script asked for, Traditional ones with a converter for them", () => {
    const titles = (script: Script, converters?: readonly ScriptConverter[]) =>
      checkAdapter(jiangcheng, [{ ...page, script }], converters && { converters }).cases.map(
        ({ article }) => article.title,
      );
    expect(titles("zh-Hans")).toEqual(["早市四点开张"]);
    expect(titles("zh-Hant-TW", [taiwan])).toEqual(["早市四點開張"]);
    expect(() => titles("zh-Hant-TW")).toThrow("taiwan of wenzhang/traditional");
  });

  describe("reports as unclaimed", () => {
    it("a page that neither hosts nor signature fit", () => {
      expect(listProblems({ hosts: ["elsewhere.example"] })).toEqual([
        {
          kind: "unclaimed",
          message: "The page was read by generic: neither hosts nor signature fit it.",
        },
      ]);
    });

    it("a page that a built-in adapter takes", () => {
      const adapter = defineAdapter({ name: "mine", signature: /早市/u });
      const { problems } = checkAdapter(adapter, [{ ...page, url: "https://news.sina.com.cn/1" }]);
      expect(problems).toMatchObject([{ kind: "unclaimed", case: "news" }]);
      expect(problems[0]?.message).toContain("read by sina");
    });
  });

  describe("reports as breaking the law", () => {
    it("a body text that is not in the page", () => {
      const refine: Adapter["refine"] = (draft) => ({
        ...draft,
        blocks: [...draft.blocks, { type: "paragraph", text: "编者加的话" }],
      });
      expect(listProblems({ refine })).toEqual([
        { kind: "law", message: "A text of the body is not in the page: 编者加的话" },
      ]);
    });

    it("body texts out of order", () => {
      const refine: Adapter["refine"] = (draft) => ({
        ...draft,
        blocks: [...draft.blocks].reverse(),
      });
      expect(listProblems({ refine })).toMatchObject([
        { kind: "law", message: expect.stringContaining("stands earlier in the page") },
      ]);
    });

    it("a headline or a name that is not in the page", () => {
      const refine: Adapter["refine"] = (draft) => ({
        ...draft,
        title: "另一个标题",
        authors: [{ name: "宋听澜", role: "author" }],
      });
      expect(listProblems({ refine })).toEqual([
        { kind: "law", message: "A text of title is not in the page: 另一个标题" },
        { kind: "law", message: "A text of authors is not in the page: 宋听澜" },
      ]);
    });

    it("nothing that was converted or repaired", () => {
      const script = (text: string) => text.replaceAll("开张", "開張");
      expect(listProblems({ script })).toEqual([]);
      const zhigu = builtInAdapters.find(({ name }) => name === "zhigu");
      if (zhigu === undefined) throw new Error("no zhigu");
      const { problems } = checkAdapter(zhigu, readFixtures("zhigu"));
      expect(problems).toEqual([]);
    });
  });

  describe("reports as stale", () => {
    it("each selector, pattern and finder that matches in none of the pages", () => {
      const stale = listProblems({
        title: [".headline", ".old-headline"],
        keywords: meta("tags"),
        body: { within: [".story", "#artibody"], drop: [/^扫码下载江城客户端/u, /^点击关注/u] },
      });
      expect(stale).toEqual([
        { kind: "stale", message: "title: .old-headline matches in none of the pages." },
        { kind: "stale", message: "keywords: meta tags matches in none of the pages." },
        { kind: "stale", message: "body.within: #artibody matches in none of the pages." },
        { kind: "stale", message: "body.drop: /^点击关注/u matches in none of the pages." },
      ]);
    });

    it("though the defaults find the field all the same", () => {
      const { problems, coverage } = checkAdapter({ ...jiangcheng, title: "#gone" }, [page]);
      expect(problems).toMatchObject([{ kind: "stale" }]);
      expect(coverage.title).toEqual({ adapter: 0, default: 1, missing: 0 });
    });

    it("nothing that matches in one page of several", () => {
      const other = { ...page, name: "older", raw: raw.replace('"headline"', '"old-headline"') };
      const adapter = { ...jiangcheng, title: [".headline", ".old-headline"] };
      const { problems, matchers } = checkAdapter(adapter, [page, other]);
      expect(problems).toEqual([]);
      expect(matchers).toContainEqual({ place: "title", matcher: ".old-headline", matched: 1 });
    });

    it("no element that holds a body of pictures", () => {
      const cartoon = raw.replace(
        /(?<=<div class="story">)[\s\S]*?(?=<\/div>)/u,
        '<img src="/1.jpg">',
      );
      const { problems } = checkAdapter({ ...jiangcheng, body: { within: ".story" } }, [
        { ...page, raw: cartoon },
      ]);
      expect(problems).toEqual([]);
    });

    it("nothing that is to be ignored", () => {
      const adapter = { ...jiangcheng, title: "#gone" };
      expect(checkAdapter(adapter, [page], { ignore: ["stale"] }).ok).toBe(true);
    });
  });

  describe("reports as missing", () => {
    it("required fields that nobody found", () => {
      const { problems } = checkAdapter(jiangcheng, [page], { required: ["title", "editors"] });
      expect(problems).toEqual([
        { kind: "missing", field: "editors", message: "No editors was found.", case: "news" },
      ]);
    });
  });

  describe("reports as not expected", () => {
    it("fields that differ, each where it differs", () => {
      const [first, second] = checkAdapter(jiangcheng, [page]).cases[0]?.article.blocks ?? [];
      if (first?.type !== "paragraph" || second === undefined) throw new Error("no paragraphs");
      const problems = listProblems(
        {},
        {
          title: "早市五点开张",
          source: { name: "江城日报", url: "https://example.cn/" },
          blocks: [{ ...first, text: `${first.text}。` }, second],
        },
      );
      expect(problems.map(({ message }) => message)).toEqual([
        'title: expected "早市五点开张", found "早市四点开张"',
        'source.name: expected "江城日报", found "江城晚报"\nsource.url: expected "https://example.cn/", found nothing',
        `blocks[0].text: expected ${JSON.stringify(`${first.text}。`)}, found ${JSON.stringify(first.text)}`,
      ]);
    });

    it("paragraphs too few or too many, without those around them", () => {
      const blocks = checkAdapter(jiangcheng, [page]).cases[0]?.article.blocks ?? [];
      const missing = { type: "paragraph", text: "第一段" } as const;
      const [first] = blocks;
      expect(listProblems({}, { blocks: [missing, ...blocks] })[0]?.message).toBe(
        `blocks[0]: missing ${JSON.stringify(missing)}`,
      );
      expect(listProblems({}, { blocks: first ? [first] : [] })[0]?.message).toMatch(
        /^blocks\[1\]: not expected \{"type":"paragraph"/,
      );
    });

    it("what a function throws", () => {
      const problems = listProblems({}, ({ title }) => {
        if (title !== "早市") throw new Error("not the headline\nthat it should be");
      });
      expect(problems).toEqual([
        { kind: "expected", message: "not the headline\nthat it should be" },
      ]);
    });

    it("no field that is left out", () => {
      expect(listProblems({}, { source: { name: "江城晚报" } })).toEqual([]);
    });
  });

  describe("reports as slow", () => {
    it("a page that takes longer than the limit in the median", () => {
      const { problems, cases } = checkAdapter(jiangcheng, [page], { limit: 0, runs: 3 });
      expect(problems).toMatchObject([{ kind: "slow", case: "news" }]);
      expect(cases[0]?.milliseconds).toBeGreaterThan(0);
      expect(checkAdapter(jiangcheng, [page], { limit: 10_000 }).ok).toBe(true);
    });
  });

  it("refuses an adapter that is none, and a check of nothing", () => {
    expect(() => checkAdapter({ name: "no name" }, [page])).toThrow(TypeError);
    expect(() => checkAdapter(jiangcheng, [])).toThrow(TypeError);
    const slip = { require: ["title"] };
    expect(() => checkAdapter(jiangcheng, [page], slip as never)).toThrow(
      new TypeError("options has required, limit, runs, ignore, converters; no require."),
    );
  });

  it.each([
    [[null], {}, "A page is an object with a name and raw, not null."],
    [[{ raw: "早市" }], {}, "A page's name is a string, not undefined."],
    [
      [{ ...page, expected: "早市" }],
      {},
      "Page news: expected holds fields or is a function, not string.",
    ],
    [[page], null, "Options are an object, not null."],
    [
      [page],
      { required: ["titel"] },
      /^options\.required is an array of url, .*; there is no titel\.$/,
    ],
    [[page], { required: "title" }, /^options\.required is an array of url, .*, not string\.$/],
    [[page], { ignore: "stale" }, /^options\.ignore is an array of unclaimed, .*, not string\.$/],
    [[page], { runs: "x" }, "options.runs is a whole number of 1 or more."],
    [[page], { limit: "x" }, "options.limit is a number of milliseconds."],
    [[page], { converters: [null] }, "A converter is an object, not null."],
  ])("refuses %j with %j", (cases, options, message) => {
    const check = () => checkAdapter(jiangcheng, cases as never, options as never);
    expect(check).toThrow(TypeError);
    expect(check).toThrow(message);
  });

  it.each(builtInAdapters)("finds $name right on its fixtures", (adapter) => {
    const options = { ignore: ["stale"], required: ["title", "body"] } as const;
    expect(checkAdapter(adapter, readFixtures(adapter.name), options).problems).toEqual([]);
  });
});

describe("assertAdapter", () => {
  it("returns the report where nothing is wrong", () => {
    expect(assertAdapter(jiangcheng, [page]).ok).toBe(true);
  });

  it("throws an AssertionError that lists what is wrong", () => {
    const adapter = defineAdapter({ ...jiangcheng, title: "#gone" });
    const check = () => assertAdapter(adapter, [{ ...page, expected: { title: "早市五点开张" } }]);
    expect(check).toThrow(expect.objectContaining({ name: "AssertionError" }));
    expect(check).toThrow(`Adapter jiangcheng: 2 problems with 1 page.

page news:
  - expected: title: expected "早市五点开张", found "早市四点开张"

all pages:
  - stale: title: #gone matches in none of the pages.

Fields found by the adapter's own means, by the defaults, not at all:
  title        0 1 0
  publishedAt  1 0 0
  source       1 0 0
  body         1 0 0`);
  });
});

describe("formatReport", () => {
  it("says in a line that nothing is wrong", () => {
    const report = checkAdapter(sina, readFixtures("sina"), { ignore: ["stale"], required: [] });
    expect(formatReport(report)).toMatch(/^Adapter sina reads \d+ pages as it should\.\n/);
  });
});

/** Our own fixtures of a site as cases. */
function readFixtures(site: string) {
  return listCases()
    .filter(({ name }) => name.startsWith(`${site}/`))
    .map(({ name, inputs: [{ bytes }], options }) => ({ name, raw: bytes, ...options }));
}
