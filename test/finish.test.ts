import { describe, expect, it } from "vitest";
import type { Adapter, Draft } from "../src/adapter.js";
import type { Article, Field, Mark } from "../src/article.js";
import { type DiagnosticCode, diagnose } from "../src/diagnostics.js";
import { finishArticle, refineArticle } from "../src/normalize/article.js";
import { toSimplified } from "../src/simplified.js";
import type { SourceDocument } from "../src/source.js";
import { toTraditionalTaiwan } from "../src/traditional.js";

type Unfinished = Omit<Article, "language">;

const EMPTY: Unfinished = {
  adapter: "generic",
  format: "html",
  authors: [],
  editors: [],
  breadcrumb: [],
  categories: [],
  keywords: [],
  blocks: [],
  stocks: [],
  related: [],
  evidence: {},
  diagnostics: [],
};

/** An article in Traditional characters that holds everything an article can hold. */
const FULL: Unfinished = {
  ...EMPTY,
  url: "https://example.com/渡輪/1",
  title: "海島渡輪試航",
  originalTitle: "渡輪試航成功",
  subtitle: "風浪不大，船身很穩",
  publishedAt: "2021-06-18T09:42+08:00",
  source: { name: "海潮晚報", url: "https://example.com/晚報" },
  authors: [{ name: "陳曉東", role: "reporter", affiliation: "海潮晚報" }],
  editors: [{ name: "劉偉", role: "editor" }],
  breadcrumb: ["首頁", "財經"],
  categories: ["財經"],
  keywords: ["渡輪", "試航"],
  image: "https://example.com/渡輪.jpg",
  blocks: [
    { type: "paragraph", text: "渡輪駛出碼頭。", marks: [{ type: "strong", start: 0, end: 2 }] },
    { type: "heading", level: 2, text: "風浪不大" },
    {
      type: "figure",
      src: "https://example.com/圖.jpg",
      alt: "渡輪",
      caption: "渡輪駛出碼頭。林曉東攝",
      credit: "林曉東攝",
    },
    { type: "figure", src: "https://example.com/2.jpg" },
    {
      type: "table",
      rows: [
        ["年份", "產值"],
        ["2021", "3億元"],
      ],
      text: "年份\t產值\n2021\t3億元",
    },
    { type: "code", text: "print('渡輪')" },
  ],
  stocks: [{ code: "sh600446", name: "海潮證券" }, { code: "sz300077" }],
  related: [
    {
      heading: "相關閱讀",
      links: [
        { title: "小島來了新醫生", url: "https://example.com/醫生", summary: "島上第一位醫生。" },
      ],
    },
    { links: [{ title: "碼頭擴建" }] },
  ],
  publisher: { name: "海潮網", icp: "滬ICP備20200001號", copyright: "版權所有 海潮網" },
  evidence: { title: { method: "line", where: "h1", text: "海島渡輪試航", confidence: 0.9 } },
};

function finish(
  draft: Partial<Unfinished>,
  adapter: Partial<Adapter> = {},
  wish: Parameters<typeof finishArticle>[3] = undefined,
  originals?: SourceDocument["originals"],
): Article {
  const source: SourceDocument = {
    format: "html",
    blocks: [],
    head: { metas: [], jsonLd: [], scripts: [], comments: [] },
    ...(originals && { originals }),
    diagnostics: [],
  };
  const whole = { name: "generic", ...adapter };
  return finishArticle(refineArticle({ ...EMPTY, ...draft }, source, whole), source, whole, wish);
}

describe("an article converted to Simplified", () => {
  it("has every text converted; addresses, codes, dates and the evidence stay", () => {
    const article = finish(FULL, {}, { convert: toSimplified });
    expect(article).toEqual({
      ...FULL,
      language: "zh-Hans",
      title: "海岛渡轮试航",
      originalTitle: "渡轮试航成功",
      subtitle: "风浪不大，船身很稳",
      source: { name: "海潮晚报", url: "https://example.com/晚報" },
      authors: [{ name: "陈晓东", role: "reporter", affiliation: "海潮晚报" }],
      editors: [{ name: "刘伟", role: "editor" }],
      breadcrumb: ["首页", "财经"],
      categories: ["财经"],
      keywords: ["渡轮", "试航"],
      blocks: [
        {
          type: "paragraph",
          text: "渡轮驶出码头。",
          marks: [{ type: "strong", start: 0, end: 2 }],
        },
        { type: "heading", level: 2, text: "风浪不大" },
        {
          type: "figure",
          src: "https://example.com/圖.jpg",
          alt: "渡轮",
          caption: "渡轮驶出码头。林晓东摄",
          credit: "林晓东摄",
        },
        { type: "figure", src: "https://example.com/2.jpg" },
        {
          type: "table",
          rows: [
            ["年份", "产值"],
            ["2021", "3亿元"],
          ],
          text: "年份\t产值\n2021\t3亿元",
        },
        { type: "code", text: "print('渡輪')" },
      ],
      stocks: [{ code: "sh600446", name: "海潮证券" }, { code: "sz300077" }],
      related: [
        {
          heading: "相关阅读",
          links: [
            {
              title: "小岛来了新医生",
              url: "https://example.com/醫生",
              summary: "岛上第一位医生。",
            },
          ],
        },
        { links: [{ title: "码头扩建" }] },
      ],
      publisher: { name: "海潮网", icp: "沪ICP备20200001号", copyright: "版权所有 海潮网" },
      diagnostics: [
        {
          code: "normalize/script-converted",
          severity: "info",
          message: "The text was converted from zh-Hant to zh-Hans.",
        },
      ],
    });
  });

  it("holds nothing that the draft did not hold", () => {
    const bare = finish({ ...EMPTY, publisher: {} }, {}, { convert: toSimplified });
    expect(bare).toEqual({ ...EMPTY, publisher: {}, language: "und" });
  });

  it("is not reported where nothing had to be converted", () => {
    const simplified = finish({ title: "海岛渡轮试航" }, {}, { convert: toSimplified });
    expect(simplified).toMatchObject({ language: "zh-Hans", diagnostics: [] });
  });

  it("is converted as the caller wants it, else as the adapter says", () => {
    const adapter = { script: toSimplified };
    expect(finish({ title: "海島渡輪" }, adapter).title).toBe("海岛渡轮");
    const other = { convert: (text: string) => text.replace("輪", "船") };
    expect(finish({ title: "海島渡輪" }, adapter, other).title).toBe("海島渡船");
  });
});

describe("an article refined by its adapter", () => {
  const FOUND: Partial<Unfinished> = {
    title: "试航",
    source: { name: "海潮网" },
    evidence: {
      title: { method: "line", where: "h1", text: "试航", confidence: 0.9 },
      source: { method: "meta", where: "source", text: "海潮网", confidence: 0.4 },
    },
  };
  const refineTo = (change: (draft: Draft) => Partial<Draft>, draft: Partial<Unfinished> = FOUND) =>
    finish(draft, { refine: (found) => ({ ...found, ...change(found) }) });

  it("has its own evidence for what was corrected, and the document's for all else", () => {
    const { evidence } = refineTo(() => ({
      title: "海岛渡轮试航",
      authors: [{ name: "林晓舟", role: "reporter" }],
    }));
    expect(evidence).toEqual({
      title: { method: "refine", text: "海岛渡轮试航", confidence: 0.97 },
      source: FOUND.evidence?.source,
      authors: {
        method: "refine",
        text: '[{"name":"林晓舟","role":"reporter"}]',
        confidence: 0.97,
      },
    });
  });

  it("keeps the evidence that refine gives itself, and none for what it takes away", () => {
    const own = { method: "script", where: "articleTitle", text: "渡轮", confidence: 0.8 } as const;
    const { evidence } = refineTo(({ evidence: found }) => ({
      title: "渡轮",
      keywords: ["渡轮"],
      evidence: { ...found, title: own },
    }));
    expect(evidence.title).toEqual(own);
    const bare = finish(FOUND, { refine: ({ source: _, ...rest }) => rest });
    expect(bare.evidence).toEqual({ title: FOUND.evidence?.title });
  });

  it("names as missing what is missing now, and no more what was found after all", () => {
    const report = (code: DiagnosticCode, field: Field) => diagnose(code, undefined, field);
    const diagnostics = [
      report("extract/missing", "source"),
      report("extract/missing", "publishedAt"),
      report("extract/relative-date", "publishedAt"),
      report("extract/within-missed", "body"),
    ];
    const list = ({ diagnostics: all }: Article) =>
      all.map(({ code, field }) => `${code} ${field}`);
    const draft = { title: "试航", diagnostics };
    const found = { source: { name: "海潮晚报" }, publishedAt: "2021-06-18" };
    expect(list(refineTo(() => found, draft))).toEqual(["extract/within-missed body"]);
    expect(list(refineTo(() => ({ keywords: ["渡轮"] }), draft))).toEqual(list(finish(draft)));
    const blocks = [{ type: "paragraph", text: "渡轮驶出码头。" }] as const;
    expect(list(refineTo(() => ({ blocks: [] }), { blocks }))).toEqual(["extract/missing body"]);
  });

  it("is as it was where nothing is corrected", () => {
    const { language, ...untouched } = refineTo(() => ({}));
    expect(untouched).toEqual({ ...EMPTY, ...FOUND });
    expect(language).toBe("zh-Hans");
  });
});

describe("marks, where a conversion changes a text's length", () => {
  const toWords = (text: string) => text.replaceAll("巴士", "公共汽车").replaceAll("（完）", "");
  const readMarks = (text: string, marks: readonly Mark[], convert = toWords) => {
    const [block] = finish(
      { blocks: [{ type: "paragraph", text, marks }] },
      {},
      { convert },
    ).blocks;
    return block?.type === "paragraph"
      ? block.marks?.map(({ start, end }) => block.text.slice(start, end))
      : undefined;
  };

  it("stay on their words", () => {
    const marks: Mark[] = [
      { type: "strong", start: 0, end: 2 },
      { type: "link", start: 3, end: 5, href: "https://example.com/" },
    ];
    expect(readMarks("巴士与渡轮", marks)).toEqual(["公共汽车", "渡轮"]);
  });

  it("go where nothing is left of their words", () => {
    expect(readMarks("渡轮试航（完）", [{ type: "emphasis", start: 4, end: 7 }])).toEqual([]);
  });

  /** Emphasis on each of some words of a text. */
  const mark = (text: string, ...words: readonly string[]): readonly Mark[] =>
    words.map((word): Mark => {
      const start = text.indexOf(word);
      return { type: "emphasis", start, end: start + word.length };
    });

  it("stay on theirs behind a phrase that another mark parts", () => {
    const text = "码头的巴士与渡轮，夜航与早班";
    const marks = mark(text, "头的巴", "士与", "渡轮", "早班", "夜航");
    expect(readMarks(text, marks)?.slice(2)).toEqual(["渡轮", "早班", "夜航"]);
  });

  it.each([
    ["二", ["二", "英超", "超标"]],
    ["噁", ["𫫇", "英超", "超标"]],
    ["二噁", ["二𫫇", "英超", "超标"]],
    ["噁英", ["𫫇英", "英超", "超标"]],
  ])("part no phrase of a dictionary and no character: %s in 二噁英", (word, expected) => {
    const text = "湖水裡的二噁英超標";
    expect(readMarks(text, mark(text, word, "英超", "超標"), toSimplified)).toEqual(expected);
  });

  it("follow the text around them where it mixes both scripts", () => {
    const text = "湖裡的㗲，简体说明里的㗲，岸上的碼頭";
    const last = [{ type: "strong", start: 11, end: 12 }, ...mark(text, "碼頭")] as const;
    expect(readMarks(text, last, toSimplified)).toEqual(["㗲", "码头"]);
  });

  it("stay on their words where these alone would have been left as they are", () => {
    const text = "头发二噁英&【聯動F】";
    expect(readMarks(text, mark(text, "【聯動F】"), toSimplified)).toEqual(["【联动F】"]);
  });

  it("are moved in time that grows with the text", () => {
    let converted = 0;
    const count = (text: string) => {
      converted += text.length;
      return toWords(text);
    };
    const text = "巴士与渡轮，".repeat(1000);
    const marks = Array.from({ length: 1000 }, (_, i): Mark => {
      return { type: "link", start: 6 * i + 3, end: 6 * i + 5 };
    });
    expect(new Set(readMarks(text, marks, count))).toEqual(new Set(["渡轮"]));
    expect(converted).toBeLessThan(20 * text.length);
  });
});

describe("an article converted to Traditional", () => {
  it("keeps surnames that are the same character in both scripts", () => {
    const toPeople = (name: string) => ({ name, role: "reporter" }) as const;
    const names = "于洋 范伟 余华 涂山 游本昌 郁达 岳云 党宁 钟伟 叶敏 沈阳".split(" ");
    const { authors } = finish(
      { authors: [...names.map(toPeople), { name: "游戏日报", role: "account" }] },
      {},
      { convert: toTraditionalTaiwan },
    );
    expect(authors.map(({ name }) => name).join(" ")).toBe(
      "于洋 范偉 余華 涂山 游本昌 郁達 岳雲 党寧 鍾偉 葉敏 沈陽 遊戲日報",
    );
  });
});

describe("full-width punctuation", () => {
  it("is given to no name, keyword or category: their marks are their own", () => {
    const draft = {
      authors: [{ name: "约翰.史密斯", role: "reporter", affiliation: "海潮(南岸)" }],
      source: { name: "海潮.南岸" },
      keywords: ["渡轮:试航"],
      categories: ["财经.海运"],
      breadcrumb: ["首页:财经"],
    } as const;
    expect(finish(draft, {}, { punctuation: "fullwidth" })).toMatchObject(draft);
  });

  it("is given to the article's texts only where it is asked for", () => {
    const blocks = [{ type: "paragraph", text: "船长说,风浪不大." }] as const;
    expect(finish({ blocks }).blocks).toEqual(blocks);
    const [block] = finish({ blocks }, {}, { punctuation: "fullwidth" }).blocks;
    expect(block).toEqual({ type: "paragraph", text: "船长说，风浪不大。" });
  });
});

describe("the language", () => {
  it("is told from headline, paragraphs and captions together", () => {
    expect(finish({ title: "海岛渡轮试航" }).language).toBe("zh-Hans");
    expect(finish({ blocks: [{ type: "paragraph", text: "海島渡輪試航" }] }).language).toBe(
      "zh-Hant",
    );
    expect(finish({ blocks: [{ type: "figure", caption: "海島渡輪" }] }).language).toBe("zh-Hant");
    expect(finish({ blocks: [{ type: "figure" }] }).language).toBe("und");
  });

  it("keeps the words of neighbouring lines apart", () => {
    const blocks = [{ type: "paragraph", text: "Zhuhai islands today" }] as const;
    expect(finish({ title: "Ferry sails for", blocks }).language).toBe("en");
  });
});

describe("an adapter's refinement", () => {
  it("is given the language, and the text is judged again as it is then", () => {
    const seen: string[] = [];
    const refine = (draft: Draft): Draft => {
      seen.push(draft.language);
      return { ...draft, title: "海岛渡轮试航" };
    };
    const article = finish({ title: "海島渡輪試航" }, { refine });
    expect(seen).toEqual(["zh-Hant"]);
    expect(article).toMatchObject({ title: "海岛渡轮试航", language: "zh-Hans", diagnostics: [] });
  });
});

describe("evidence", () => {
  const seen = { method: "line", where: "h1", text: "雙城聯動", confidence: 0.9 } as const;
  const originals = new Map([["雙城聯動", "雙城聯(lián)動"]]);

  it.each([
    "title",
    "originalTitle",
    "subtitle",
    "publishedAt",
    "modifiedAt",
    "source",
    "authors",
    "editors",
    "breadcrumb",
    "keywords",
    "body",
    "publisher",
  ] as const)("of %s quotes the document as it stood before repair", (field) => {
    const { evidence } = finish({ evidence: { [field]: seen } }, {}, {}, originals);
    expect(evidence).toEqual({ [field]: { ...seen, text: "雙城聯(lián)動" } });
  });

  it("stays where the text was not repaired", () => {
    const title = { ...seen, text: "渡輪試航" };
    expect(finish({ evidence: { title } }, {}, {}, originals).evidence).toEqual({ title });
    expect(finish({ evidence: { title } }).evidence).toEqual({ title });
  });
});
