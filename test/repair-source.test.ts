import { describe, expect, it } from "vitest";
import { defineAdapter } from "../src/adapter.js";
import { repairSource } from "../src/normalize/repair-source.js";
import type { SourceBlock, SourceDocument } from "../src/source.js";

const TWO = "兩地簽署協(xié)議，共建產(chǎn)業走廊。";
const MANY = "雙城聯(lián)動，產(chǎn)業協(xié)作，項(xiàng)目落地，實(shí)現互通。";
const gluing = defineAdapter({ name: "mirror", repair: ["pinyin"] });
const plain = defineAdapter({ name: "generic" });

/** A document of such lines, with a head that says the same as the first. */
function read(...texts: readonly string[]): SourceDocument {
  const blocks = texts.map((text, index): SourceBlock => {
    return { index, type: "paragraph", text, linked: 0, indented: false };
  });
  const [title = ""] = texts;
  const head = {
    title,
    metas: [{ name: "og:title", content: title }],
    jsonLd: [],
    scripts: [],
    comments: [],
  };
  return { format: "html", blocks, head, diagnostics: [] };
}

function repair(
  source: SourceDocument,
  adapter = plain,
  wanted?: Parameters<typeof repairSource>[3],
) {
  const text = source.blocks.map((block) => block.text).join("\n");
  return repairSource(source, adapter, { text, diagnostics: [] }, wanted).source;
}

const listTexts = ({ blocks }: SourceDocument) => blocks.map(({ text }) => text);

describe("glued-in pinyin", () => {
  it("goes where the document shows it", () => {
    expect(listTexts(repair(read(MANY)))).toEqual(["雙城聯動，產業協作，項目落地，實現互通。"]);
    expect(listTexts(repair(read(TWO)))).toEqual([TWO]);
  });

  it("goes on a site known for it where there are two readings, not where there is one", () => {
    expect(listTexts(repair(read(TWO), gluing))).toEqual(["兩地簽署協議，共建產業走廊。"]);
    const one = "囧(jiǒng)字流行一時。";
    expect(listTexts(repair(read(one), gluing))).toEqual([one]);
    const other = defineAdapter({ name: "other", repair: [] });
    expect(listTexts(repair(read(TWO), other))).toEqual([TWO]);
  });

  it("stays where the caller wants it to", () => {
    expect(listTexts(repair(read(MANY), gluing, { pinyin: false }))).toEqual([MANY]);
    expect(listTexts(repair(read(MANY), gluing, false))).toEqual([MANY]);
  });

  it("goes from the title and the meta tags too, and from them alone with the text", () => {
    const repaired = repair(read(MANY)).head;
    expect(repaired.title).toBe("雙城聯動，產業協作，項目落地，實現互通。");
    expect(repaired.metas).toEqual([{ name: "og:title", content: repaired.title }]);
    const sound = read("渡輪試航");
    expect(repair(sound).head).toBe(sound.head);
    const { title: _, ...untitled } = read(MANY).head;
    expect(repair({ ...read(MANY), head: untitled }).head).not.toHaveProperty("title");
  });
});

describe("what stood in the document", () => {
  it("is kept for the lines that were repaired", () => {
    const { originals } = repair(read("渡輪試航", "深\u200b圳", "碼頭"));
    expect([...(originals ?? [])]).toEqual([["深圳", "深\u200b圳"]]);
    expect(repair(read("渡輪試航")).originals?.size).toBe(0);
  });

  it("is not kept where nothing is repaired", () => {
    expect(repair(read("深\u200b圳"), plain, false)).not.toHaveProperty("originals");
  });
});

it("what decoding, reading and repair have to say stands in that order", () => {
  const say = (message: string) =>
    ({ code: "read/truncated", severity: "warning", message }) as const;
  const source = { ...read("深\u200b圳"), diagnostics: [say("reading")] };
  const raw = { text: "深\u200b圳", diagnostics: [say("decoding")] };
  const list = (wanted?: false) =>
    repairSource(source, plain, raw, wanted).source.diagnostics.map(({ message }) => message);
  expect(list(false)).toEqual(["decoding", "reading"]);
  expect(list()).toEqual(["decoding", "reading"]);
});
