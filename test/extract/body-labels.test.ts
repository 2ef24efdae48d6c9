import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { HEADLINE, PROSE, TIME } from "../pages.js";

/** A page whose body has such paragraphs between its first and its last. */
function read(...lines: readonly string[]) {
  const [first, ...rest] = PROSE;
  const body = [first, ...lines, ...rest].map((text) => `<p>${text}</p>`).join("");
  const raw = `<h1>${HEADLINE}</h1>${TIME}<div class="content">${body}</div>`;
  const { authors, editors, blocks } = parseArticle(raw);
  return {
    people: [...authors, ...editors].map(({ name }) => name),
    texts: blocks.map((block) => (block.type === "figure" ? "" : block.text)),
  };
}

describe("a turn of an interview", () => {
  it.each([
    "编辑：您好",
    "编辑：当然",
    "记者：谢谢您",
    "记者：辛苦吗",
    "记者：后来呢",
    "记者：可以",
    "记者：害怕",
    "记者：多大",
    "記者：為什麼",
    "审核：通过",
  ])("is no credit and stays in the text: %s", (turn) => {
    const { people, texts } = read(turn);
    expect(people).toEqual([]);
    expect(texts).toEqual([PROSE[0], turn, ...PROSE.slice(1)]);
  });

  it.each(["编辑：阿南", "编辑：柚子", "记者：达新民", "摄影：老秦", "责编：若水"])(
    "is unlike a pen name: %s",
    (credit) => expect(read(credit).people).toEqual([credit.split("：")[1]]),
  );
});

describe("contacts in the text", () => {
  const contacts = ["联系人：王女士", "联系电话：000-1234567", "邮编：430000"];

  it("stay there between paragraphs, and end nothing", () => {
    expect(read(...contacts).texts).toEqual([PROSE[0], ...contacts, ...PROSE.slice(1)]);
    const [first = "", ...rest] = PROSE;
    const dump = [HEADLINE, "2023-06-15 08:10", first, ...contacts, ...rest].join("\n");
    const texts = parseArticle(dump).blocks.map((block) => block.type !== "figure" && block.text);
    expect(texts).toEqual([first, ...contacts, ...rest]);
  });

  it("are the site's below the last one", () => {
    const [phone = ""] = contacts.slice(1);
    const body = [...PROSE, phone].map((text) => `<p>${text}</p>`).join("");
    const raw = `<h1>${HEADLINE}</h1>${TIME}<div class="content">${body}</div>`;
    expect(parseArticle(raw).blocks).toHaveLength(PROSE.length);
  });
});

describe("the details of an event or a book in the text", () => {
  it("stay there whole, whatever labels of a byline are among them", () => {
    for (const details of [
      ["时间：2024年5月12日 9:00", "地点：滨江图书馆三楼", "主讲：方敏"],
      ["演出时间：2024年5月12日", "演出地点：滨江剧场", "票价：80元"],
      ["书名：《滨江散记》", "作者：陆青禾", "出版社：滨江出版社", "出版时间：2024年3月"],
    ]) {
      const { people, texts } = read(...details);
      expect(texts).toEqual([PROSE[0], ...details, ...PROSE.slice(1)]);
      expect(people).toEqual([]);
    }
  });

  it("end where the article's own credits begin", () => {
    const details = ["时间：2024年5月12日 9:00", "地点：滨江图书馆三楼"];
    expect(read(...details, "记者：方敏")).toEqual({
      people: ["方敏"],
      texts: [PROSE[0], ...details, ...PROSE.slice(1)],
    });
  });

  it("are none without what only an event or a book is told with", () => {
    const { people, texts } = read("作者：陆青禾", "单位：滨江大学");
    expect(people).toEqual(["陆青禾"]);
    expect(texts).not.toContain("作者：陆青禾");
  });
});
