import { describe, expect, it } from "vitest";
import { repairBlocks as repairWith } from "../src/normalize/repair.js";
import { type Repairs, repairText } from "../src/normalize/repair-text.js";
import { createRepairer } from "../src/normalize/repairer.js";
import type { SourceBlock } from "../src/source.js";
import { cpuTime } from "./cpu-time.js";

const NONE = { pinyin: false };
const GLUED = { pinyin: true };

function block(text: string, more: Partial<SourceBlock> = {}): SourceBlock {
  return { index: 0, type: "paragraph", text, linked: 0, indented: false, ...more };
}

function repairBlocks(blocks: readonly SourceBlock[], repairs: Repairs) {
  const repairer = createRepairer(repairs, blocks);
  return { blocks: repairWith(blocks, repairer), diagnostics: repairer.report() };
}

const repairString = (text: string, repairs: Repairs) => repairText(text, repairs).text;

function codes(blocks: readonly SourceBlock[], repairs = NONE): readonly string[] {
  return repairBlocks(blocks, repairs).diagnostics.map(({ code }) => code);
}

describe("stray characters and markup", () => {
  it.each([
    ["深\u200b圳\ufeff市", "深圳市"],
    ["深\u0003圳", "深圳"],
    ["深\u00ad圳", "深圳"],
    ["\u202a深圳\u202c", "深圳"],
    ["深\u200d圳", "深圳"],
    ["深\u200dA", "深A"],
    ["A\u200c圳", "A圳"],
    ["co\u00adoperation", "cooperation"],
    ["深圳&nbsp;广州", "深圳 广州"],
    ["深圳&amp;nbsp;&amp;nbsp;广州", "深圳 广州"],
    ["&#12288;&#12288;深圳", "深圳"],
    ["&#x3000;深圳&#XA0;广州", "深圳 广州"],
    ["深圳&#160;广州", "深圳 广州"],
    ["&#x6DF1;&#22323;", "深圳"],
    ["&#x20BB7;野家", "𠮷野家"],
    ["深&#8;圳&#127;市&#x9F;", "深圳市"],
    ["深圳&#32;广州", "深圳 广州"],
    ["&#161;深圳", "¡深圳"],
    ["甲&amp;乙", "甲&乙"],
    ["甲&amp;amp;amp;lt;乙", "甲<乙"],
    ["&ldquo;双城&rdquo;", "“双城”"],
    ["第一行<br/>第二行", "第一行 第二行"],
    ["<p>深圳</p>", "深圳"],
    ['<span style="color:red">深</span>圳', "深圳"],
    ["&lt;p&gt;深圳&lt;/p&gt;", "深圳"],
    ['第一段<p class="a">第二段', "第一段 第二段"],
    ["深<!-- 广告 -->圳", "深圳"],
    ["<B>深圳</b>", "深圳"],
    ["<P>第一段。<p>第二段", "第一段。 第二段"],
  ])("%j gives %j", (given, expected) => {
    expect(repairString(given, NONE)).toBe(expected);
  });

  it.each([
    "若 a<b and c>d 则",
    "用<b>标签可以加粗文字",
    "用<p>分段",
    "AT&T 与 R&D",
    "3 < 5 > 2",
    "<新华社>",
    "&nosuch;",
    "&#55296;",
    "&#xDFFF;",
    "&#1114112;",
    "若 p <p 且 td >td 则",
    "若 a<b  则",
    "🏴\u{E0067}\u{E0062}\u{E007F} 英格兰队",
    "می\u200cخواهم",
    "\u0600 ۱۲",
    "👨‍👩‍👧 一家",
    "naïve café",
    "甲\t乙\n丙",
  ])("leaves %j", (text) => {
    expect(repairString(text, NONE)).toBe(text);
  });

  it("leaves the spaces of preformatted text where something else is removed", () => {
    const code = block("a  =\u200b 1", { type: "code" });
    expect(repairBlocks([code], NONE).blocks[0]?.text).toBe("a  = 1");
  });

  it("leaves what preformatted text shows", () => {
    const code = block("<p>&nbsp;</p>", { type: "code" });
    expect(repairBlocks([code], NONE).blocks[0]).toBe(code);
  });
});

describe("mojibake", () => {
  it("is read back where it was UTF-8 read as Latin-1 or Windows-1252", () => {
    expect(repairString("ä¸­æ–‡", NONE)).toBe("中文");
    expect(repairString("ä¸\u00adå\u009b½", NONE)).toBe("中国");
    expect(repairString("â€œ双城â€\u009d", NONE)).toBe("“双城”");
  });

  it.each(["锟斤拷锟斤拷", "烫烫烫", "涓浗鐨勬枃绔犮€�"])(
    "is reported where it cannot be: %s",
    (text) => {
      expect(codes([block(text)])).toContain("normalize/mojibake");
    },
  );
});

describe("mojibake that gives no Chinese", () => {
  it("is left and reported", () => {
    const text = "ê°°ê°°";
    const { blocks, diagnostics } = repairBlocks([block(text)], NONE);
    expect(blocks[0]?.text).toBe(text);
    expect(diagnostics).toMatchObject([{ code: "normalize/mojibake" }]);
  });

  it.each(["le café, école", "rené·école"])("is no Latin word: %s", (text) => {
    expect(codes([block(text)])).toEqual([]);
  });
});

describe("a repair that is switched off", () => {
  it.each([
    ["mojibake", "æ–‡æ¡£"],
    ["lostCharacters", "?天虹连续涨停"],
    ["controls", "深\u200b圳"],
    ["markup", "深圳&nbsp;<br>"],
  ])("leaves the text alone: %s", (name, text) => {
    const blocks = [block(text, { type: "listItem" })];
    expect(repairBlocks(blocks, NONE).blocks).not.toBe(blocks);
    expect(repairBlocks(blocks, { ...NONE, [name]: false }).blocks).toBe(blocks);
  });
});

describe("a lost character", () => {
  it("is trimmed at a headline's head, where it is a ?", () => {
    const { blocks, diagnostics } = repairBlocks(
      [block("?天虹连续涨停", { type: "listItem", linked: 7 })],
      NONE,
    );
    expect(blocks[0]).toMatchObject({ text: "天虹连续涨停", linked: 6 });
    expect(diagnostics).toMatchObject([{ code: "normalize/lost-character", severity: "warning" }]);
  });

  it.each([
    ["a heading", { type: "heading" }],
    ["a line that is a link", { linked: 7 }],
  ] as const)("is trimmed at the head of %s", (_, more) => {
    const { blocks } = repairBlocks([block("?天虹连续涨停", more)], NONE);
    expect(blocks[0]?.text).toBe("天虹连续涨停");
  });

  it("is left where a ? may be one", () => {
    expect(repairBlocks([block("?天虹连续涨停")], NONE).blocks[0]?.text).toBe("?天虹连续涨停");
  });

  it("is reported where U+FFFD stands for it", () => {
    expect(codes([block("深\ufffd圳")])).toEqual(["normalize/lost-character"]);
  });
});

describe("blocks", () => {
  it("are the very same where nothing is done", () => {
    const blocks = [block("深圳与广州签约。"), block("", { type: "figure", caption: "签约现场" })];
    const repaired = repairBlocks(blocks, GLUED);
    expect(repaired.blocks).toBe(blocks);
    expect(repaired.diagnostics).toEqual([]);
  });

  it("keep their marks on the same words", () => {
    const text = "雙城聯(lián)動與產(chǎn)業(yè)協議";
    const { blocks } = repairBlocks(
      [
        block(text, {
          linked: 13,
          marks: [{ type: "link", start: 10, end: 23, href: "https://example.com/" }],
        }),
      ],
      GLUED,
    );
    const [repaired] = blocks;
    const [mark] = repaired?.marks ?? [];
    expect(repaired?.text).toBe("雙城聯動與產業協議");
    expect(repaired?.text.slice(mark?.start, mark?.end)).toBe("與產業");
    expect(repaired?.linked).toBe(3);
  });

  it("keep a mark that begins or ends within what is removed", () => {
    const text = "雙城聯(lián)動";
    const readMarks = (start: number, end: number) => {
      const [repaired] = repairBlocks(
        [block(text, { marks: [{ type: "strong", start, end }] })],
        GLUED,
      ).blocks;
      return repaired?.marks?.map((mark) => repaired.text.slice(mark.start, mark.end));
    };
    expect(readMarks(5, 10)).toEqual(["動"]);
    expect(readMarks(0, 5)).toEqual(["雙城聯"]);
    expect(readMarks(3, 10)).toEqual(["動"]);
  });

  it("count what stands in links, and that alone", () => {
    const text = "聯(lián)動與發(fā)展";
    const count = (more: Partial<SourceBlock>) =>
      repairBlocks([block(text, more)], GLUED).blocks[0]?.linked;
    const link = { type: "link", start: 0, end: 8, href: "https://example.com/" } as const;
    expect(count({ linked: 8, marks: [link, { type: "strong", start: 9, end: 15 }] })).toBe(2);
    expect(count({ linked: 3, marks: [{ type: "strong", start: 0, end: 8 }] })).toBe(3);
    expect(count({ linked: text.length })).toBe(5);
  });

  it.each([
    ["alternative text", { type: "figure", alt: "聯(lián)動", caption: "簽約" }, { alt: "聯動" }],
    ["caption", { type: "figure", alt: "簽約", caption: "聯(lián)動" }, { caption: "聯動" }],
    [
      "cell",
      {
        type: "table",
        rows: [
          ["簽約", "聯(lián)動"],
          ["年份", "產值"],
        ],
      },
      {
        rows: [
          ["簽約", "聯動"],
          ["年份", "產值"],
        ],
      },
    ],
  ] as const)("have a single %s repaired", (_, more, repaired) => {
    expect(repairBlocks([block("", more)], GLUED).blocks[0]).toEqual({
      ...block("", more),
      ...repaired,
    });
  });

  it("are the very same where a table is sound", () => {
    const blocks = [block("年份\t產值", { type: "table", rows: [["年份", "產值"]] })];
    expect(repairBlocks(blocks, GLUED).blocks).toBe(blocks);
  });

  it("lose a mark with nothing left in it", () => {
    const { blocks } = repairBlocks(
      [block("深\u200b圳", { marks: [{ type: "strong", start: 1, end: 2 }] })],
      NONE,
    );
    expect(blocks[0]).not.toHaveProperty("marks");
  });

  it("have captions, alternative texts and cells repaired too", () => {
    const { blocks, diagnostics } = repairBlocks(
      [
        block("", { type: "figure", alt: "聯(lián)動", caption: "簽約現(xiàn)場" }),
        block("產(chǎn)值\t個(gè)數", {
          type: "table",
          rows: [["產(chǎn)值", "個(gè)數"]],
        }),
      ],
      GLUED,
    );
    expect(blocks).toMatchObject([
      { alt: "聯動", caption: "簽約現場" },
      { text: "產值\t個數", rows: [["產值", "個數"]] },
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual(["4 pinyin readings were removed."]);
  });
});

it("takes hostile texts in linear time", () => {
  const spent = cpuTime(() => {
    const pieces = ["<p ", "&amp;", "<!--", "ä¸", "锛", "\u200b", " &nbsp;", "<a =", "?", "銆，"];
    for (const piece of pieces) repairBlocks([block(piece.repeat(100_000))], GLUED);
  });
  expect(spent).toBeLessThan(5000);
});
