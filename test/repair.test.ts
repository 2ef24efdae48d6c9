import { describe, expect, it } from "vitest";
import { repairBlocks } from "../src/normalize/repair.js";
import { repairString } from "../src/normalize/repair-text.js";
import type { SourceBlock } from "../src/source.js";

const NONE = { pinyin: false };
const GLUED = { pinyin: true };

function block(text: string, more: Partial<SourceBlock> = {}): SourceBlock {
  return { index: 0, type: "paragraph", text, linked: 0, indented: false, spaced: false, ...more };
}

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
    ["深圳&nbsp;广州", "深圳 广州"],
    ["深圳&amp;nbsp;&amp;nbsp;广州", "深圳 广州"],
    ["&#12288;&#12288;深圳", "深圳"],
    ["甲&amp;乙", "甲&乙"],
    ["&ldquo;双城&rdquo;", "“双城”"],
    ["第一行<br/>第二行", "第一行 第二行"],
    ["<p>深圳</p>", "深圳"],
    ['<span style="color:red">深</span>圳', "深圳"],
    ["&lt;p&gt;深圳&lt;/p&gt;", "深圳"],
  ])("%j gives %j", (given, expected) => {
    expect(repairString(given, NONE)).toBe(expected);
  });

  it.each([
    "若 a<b and c>d 则",
    "AT&T 与 R&D",
    "3 < 5 > 2",
    "<新华社>",
    "&nosuch;",
    "👨‍👩‍👧 一家",
    "naïve café",
    "甲\t乙\n丙",
  ])("leaves %j", (text) => {
    expect(repairString(text, NONE)).toBe(text);
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

describe("a lost character", () => {
  it("is trimmed at a headline's head, where it is a ?", () => {
    const { blocks, diagnostics } = repairBlocks(
      [block("?天虹连续涨停", { type: "listItem", linked: 7 })],
      NONE,
    );
    expect(blocks[0]).toMatchObject({ text: "天虹连续涨停", linked: 6 });
    expect(diagnostics).toMatchObject([{ code: "normalize/lost-character", severity: "warning" }]);
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
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Pinyin glued in after characters was removed. 4 times.",
    ]);
  });
});

it("takes hostile texts in linear time", () => {
  const start = performance.now();
  const pieces = ["<p ", "&amp;", "<!--", "ä¸", "锛", "\u200b", " &nbsp;", "<a =", "?", "銆，"];
  for (const piece of pieces) repairBlocks([block(piece.repeat(100_000))], GLUED);
  expect(performance.now() - start).toBeLessThan(5000);
});
