import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createParser, type Draft, frontMatter, meta, parseArticle } from "../src/index.js";
import { taiwan } from "../src/traditional.js";

const HEAD = "海岛渡轮试航\n2021年06月18日 09:42 来源:海潮晚报\n";
const BODY =
  "一艘白色渡轮清晨驶出码头,七十八名乘客用四十一分钟完成了到对岸小岛的试航。船长说,风浪不大,船身很稳。";

function parseBody(body: string, options: Parameters<typeof parseArticle>[1] = {}): string {
  const { blocks } = parseArticle(`${HEAD}${body}\n`, options);
  return blocks.map((block) => ("text" in block ? block.text : "")).join("\n");
}

function codesOf(body: string, options: Parameters<typeof parseArticle>[1] = {}): string[] {
  return parseArticle(`${HEAD}${body}\n`, options).diagnostics.map(({ code }) => code);
}

describe("repairs, each reported and undone by its switch", () => {
  const GLUED =
    "雙城聯(lián)動,產(chǎn)業(yè)協(xié)作,項(xiàng)目落地,共建科創(chuàng)走廊,支持兩市發(fā)展經(jīng)濟(jì),實(shí)現(xiàn)互聯(lián)互通。";

  it("removes pinyin glued in throughout", () => {
    expect(parseBody(GLUED)).not.toContain("lián");
    expect(codesOf(GLUED)).toContain("normalize/pinyin-removed");
    expect(parseBody(GLUED, { repair: { pinyin: false } })).toContain("聯(lián)動");
    expect(codesOf(GLUED, { repair: false })).not.toContain("normalize/pinyin-removed");
  });

  it("keeps a single gloss and brackets behind a place", () => {
    const text = `${BODY}老人笑说自己“囧(jiǒng)得很”,他来自深圳(龙华)。`;
    expect(parseBody(text)).toContain("囧(jiǒng)");
    expect(parseBody(text)).toContain("深圳(龙华)");
  });

  it("removes invisible characters", () => {
    const text = BODY.replace("渡轮", "渡\u200b轮\u0007");
    expect(parseBody(text, { repair: { controls: true } })).toContain("渡轮");
    expect(codesOf(text)).toContain("normalize/controls-removed");
    expect(parseBody(text, { repair: { controls: false } })).toContain("\u0007");
  });

  it("resolves stray markup", () => {
    const text = `${BODY}船长&nbsp;林<br/>小舟说&amp;记。`;
    expect(parseBody(text)).not.toMatch(/&nbsp;|<br/);
    expect(parseBody(text, { repair: { markup: false } })).toContain("&nbsp;");
  });

  it("leaves the tags and entities that an article shows as code", () => {
    const lines = [
      "布局用<code>&lt;div&gt;</code>，空格写作<code>&amp;nbsp;</code>，换行写作<kbd>&lt;br/&gt;</kbd>。",
      "用&lt;b&gt;可以加粗文字，&lt;em&gt;斜体&lt;/em&gt;另有标签。",
    ].map((line) => `<p>${BODY}${line}</p>`);
    const { blocks } = parseArticle(`<h1>网页怎样写成</h1>${lines.join("")}`);
    expect(blocks.map((block) => "text" in block && block.text.slice(BODY.length))).toEqual([
      "布局用<div>，空格写作&nbsp;，换行写作<br/>。",
      "用<b>可以加粗文字，斜体另有标签。",
    ]);
  });

  it("quotes the document as it stood in the evidence", () => {
    const { evidence } = parseArticle(
      `雙城聯(lián)動產(chǎn)業(yè)\n2021年06月18日 09:42\n${GLUED}\n`,
    );
    expect(evidence.title?.text).toContain("(lián)");
  });
});

describe("punctuation: fullwidth", () => {
  it("is off unless asked for", () => {
    expect(parseBody(BODY)).toContain("码头,七十八名");
  });

  it("gives ASCII marks among Chinese characters their full width", () => {
    const text = parseBody(`${BODY}他说:"增长3.5%,明年09:42再见!"`, { punctuation: "fullwidth" });
    expect(text).toContain("码头，七十八名");
    expect(text).toContain("他说：“增长3.5%，明年09:42再见！”");
  });

  it("changes nothing that has it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("渡轮", ",", "3.5", "“", "”", "a.b", "。")), (parts) => {
        const once = parseBody(`${BODY}${parts.join("")}。`, { punctuation: "fullwidth" });
        expect(parseBody(once, { punctuation: "fullwidth" })).toBe(once);
      }),
      { numRuns: 50 },
    );
  });
});

describe("script", () => {
  it("converts the whole article to Simplified", () => {
    const article = parseArticle(
      "<title>海島渡輪試航_潮汐網</title><h1>海島渡輪試航</h1><p>2021年06月18日 09:42 來源：海潮晚報</p><p>記者林曉舟報導，一艘白色<a href='http://a.cn/'>渡輪</a>清晨駛出碼頭，七十八名乘客完成了試航。</p>",
      { script: "zh-Hans" },
    );
    expect(article.title).toBe("海岛渡轮试航");
    expect(article.source?.name).toBe("海潮晚报");
    expect(article.language).toBe("zh-Hans");
    expect(article.evidence.title?.text).toBe("海島渡輪試航");
    const [block] = article.blocks;
    const [mark] = block?.type === "paragraph" ? (block.marks ?? []) : [];
    expect(block?.type === "paragraph" && block.text.slice(mark?.start, mark?.end)).toBe("渡轮");
  });

  it("leaves Simplified words alone that a careless table damages", () => {
    const text = `${BODY}此地以渔业著称,成绩显著,乾隆年间已有渡口,乾坤湾就在对岸,昇腾芯片也用上了。`;
    const converted = parseBody(text, { script: "zh-Hans" });
    for (const word of ["著称", "显著", "乾隆", "乾坤"]) expect(converted).toContain(word);
  });

  it("converts to Taiwan's forms with the converter for it", () => {
    const parse = createParser({ converters: [taiwan] });
    expect(parse(`${HEAD}${BODY}`, { script: "zh-Hant-TW" }).language).toBe("zh-Hant");
  });

  it("says which converter is missing", () => {
    expect(() => parseArticle(BODY, { script: "zh-Hant-HK" })).toThrow(/wenzhang\/traditional/);
    expect(() => createParser()(BODY, { script: "zh-Hans" })).toThrow(/wenzhang\/simplified/);
  });
});

describe("callers' mistakes", () => {
  const A_DRAFT = "refine returns a draft whose";
  const A_TEXT = "is a text that is not empty";
  const FAILURE = new Error("靠岸");
  const fail = (): never => {
    throw FAILURE;
  };
  /** What a caller without types could write. */
  const refineTo = (change: object) => ({
    refine: (draft: Draft): Draft => ({ ...draft, ...change }),
  });

  it.each([
    [{ repair: "yes" }, /repair/],
    [{ punctuation: "half" }, /punctuation/],
    [{ script: "zh" }, /script/],
    [{ timeZone: "Asia/Shanghai" }, /timeZone/],
    [{ now: "today" }, /now/],
    [{ repair: { controls: "no" } }, /^options\.repair\.controls is true or false, not string\.$/],
    [
      { repair: { control: false } },
      /^options\.repair has pinyin, controls, markup, mojibake, lostCharacters; no control\.$/,
    ],
    [{ timezone: "+09:00" }, /^options has url, .*timeZone, .*limits; no timezone\.$/],
    [{ adapters: [], timezone: "+09:00" }, /^options has .*; no timezone\.$/],
    [{ adapters: null }, /^adapters is an array of adapters\.$/],
    [{ converters: {} }, /^converters is an array of converters, not object\.$/],
    [{ converters: "abc" }, /^converters is an array of converters, not string\.$/],
    [{ converters: [null] }, /^A converter is an object, not null\.$/],
    [{ converters: [{ script: "zh" }] }, /^A converter's script is one of zh-Hans, /],
    [
      { converters: [{ script: "zh-Hant-TW" }] },
      /^Converter zh-Hant-TW: convert is a function, not undefined\.$/,
    ],
    [{ limits: { blocks: null } }, /^options\.limits\.blocks is a whole number of 1 or more\.$/],
  ])("%j is a TypeError", (options, message) => {
    // What a caller without types could write.
    const parse: (raw: unknown, options: unknown) => unknown = parseArticle as never;
    expect(() => parse(BODY, options)).toThrow(TypeError);
    expect(() => parse(BODY, options)).toThrow(message);
  });

  it.each([
    [{ adapter: [] }, "settings has adapters, converters; no adapter."],
    [null, "A parser's settings are an object, not null."],
  ])("settings of a parser are checked: %j", (settings, message) => {
    expect(() => createParser(settings as never)).toThrow(new TypeError(message));
  });

  it.each([
    [
      { title: { where: "meta title", find: () => 42 } },
      "the finder of meta title returns a text, not number.",
    ],
    [{ refine: () => "渡轮" }, "refine returns a draft, not string."],
    [{ refine: () => [] }, "refine returns a draft, not array."],
    [
      refineTo({ authors: undefined }),
      "refine returns a draft whose authors is an array, not undefined.",
    ],
    [refineTo({ title: 5 }), `${A_DRAFT} title ${A_TEXT}, not number.`],
    [refineTo({ keywords: ["渡轮", ""] }), `${A_DRAFT} keywords[1] ${A_TEXT}, not empty.`],
    [refineTo({ source: "海潮晚报" }), `${A_DRAFT} source is an object, not string.`],
    [refineTo({ source: { name: "" } }), `${A_DRAFT} source.name ${A_TEXT}, not empty.`],
    [
      refineTo({ blocks: [{ type: "paragraph" }] }),
      `${A_DRAFT} blocks[0].text ${A_TEXT}, not undefined.`,
    ],
    [
      refineTo({ blocks: ["渡轮"] }),
      `${A_DRAFT} blocks[0] is a block, whose type is paragraph, quote, heading, listItem, figure, table, code.`,
    ],
    [
      refineTo({ blocks: [{ type: "table", text: "渡轮", rows: ["渡轮"] }] }),
      `${A_DRAFT} blocks[0].rows[0] is an array, not string.`,
    ],
    [{ script: () => 5 }, "script returns a text, not number."],
  ])("an adapter that answers what it should not is named: %j", (parts, message) => {
    const adapter = { name: "ferry", signature: /渡轮/u, ...parts };
    expect(() => parseArticle(BODY, { adapters: [adapter as never] })).toThrow(
      new TypeError(`Adapter ferry: ${message}`),
    );
  });

  it.each([
    [
      "a finder",
      { title: { where: "x", find: fail } },
      "Adapter ferry: the finder of x throws: 靠岸",
    ],
    ["refine", { refine: fail }, "Adapter ferry: refine throws: 靠岸"],
    ["script", { script: fail }, "Adapter ferry: script throws: 靠岸"],
  ])(
    "what %s of an adapter throws is told with its name, the error as the cause",
    (_, parts, message) => {
      const read = () =>
        parseArticle(BODY, { adapters: [{ name: "ferry", signature: /渡轮/u, ...parts }] });
      expect(read).toThrow(new Error(message, { cause: FAILURE }));
    },
  );

  it("a converter that answers what it should not, or throws, is named", () => {
    const read = (convert: () => never) => () =>
      createParser({ converters: [{ script: "zh-Hans", convert }] })(BODY, { script: "zh-Hans" });
    expect(read((() => null) as never)).toThrow(
      new TypeError("Converter zh-Hans: convert returns a text, not null."),
    );
    expect(read(fail)).toThrow("Converter zh-Hans: convert throws: 靠岸");
  });

  it("takes a text that refine empties for absent", () => {
    const adapter = { name: "ferry", signature: /渡轮/u, ...refineTo({ title: "", url: "" }) };
    const article = parseArticle(`${HEAD}${BODY}`, { adapters: [adapter] });
    expect(article).not.toHaveProperty("title");
    expect(article).not.toHaveProperty("url");
    expect(article.diagnostics).toContainEqual(expect.objectContaining({ field: "title" }));
  });

  it.each([
    [meta, "meta takes the name of a tag, not undefined."],
    [frontMatter, "frontMatter takes a key, not undefined."],
  ])("a finder of nothing is none: %#", (make, message) => {
    expect(() => make(undefined as never)).toThrow(new TypeError(message));
  });

  it("takes what is left undefined for absent", () => {
    const options = {
      url: undefined,
      timezone: undefined,
      repair: { pinyin: undefined },
      limits: { blocks: undefined },
    };
    expect(parseArticle(BODY, options as never)).toEqual(parseArticle(BODY));
  });
});
