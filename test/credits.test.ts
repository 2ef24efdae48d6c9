import { describe, expect, it } from "vitest";
import { readClosingCredit, readCreditLine, readDateline } from "../src/grammar/credits.js";

/** The people a line credits, as name:role. */
function credited(line: string): readonly string[] {
  const credit = readCreditLine(line);
  return [...(credit?.authors ?? []), ...(credit?.editors ?? [])].map(
    ({ name, role }) => `${name}:${role}`,
  );
}

describe("a line that is nothing but credits", () => {
  it.each([
    ["江城晚报记者 陈晓明", ["陈晓明:reporter"]],
    ["本报记者 周文彬 方 敏", ["周文彬:reporter", "方敏:reporter"]],
    ["記者林志豪／台北報導", ["林志豪:reporter"]],
    ["(中央社記者林志豪桃園19日電)", ["林志豪:reporter"]],
    ["编辑：王小燕", ["王小燕:editor"]],
    ["【責任編輯：陳美玲】", ["陳美玲:editor"]],
    ["文/陈晓明", ["陈晓明:author"]],
  ])("%s", (line, people) => expect(credited(line)).toEqual(people));
});

describe("what is no credit", () => {
  it.each([
    "记者从市政府获悉",
    "记者了解到，工程已经完工。",
    "作者认为，这一结论并不可靠。",
    "文中林影为化名",
    "（完）",
  ])("%s", (line) => expect(readCreditLine(line)).toBeUndefined());
});

describe("credits at the ends of a paragraph", () => {
  it("reads the dateline at the head", () => {
    const credit = readDateline("新华社北京11月25日电（记者陈晓明 周文彬）大会今天开幕。");
    expect(credit?.source).toBe("新华社");
    expect(credit?.authors.map(({ name }) => name)).toEqual(["陈晓明", "周文彬"]);
  });
  it("reads names in brackets behind the last sentence, and passes over （完）", () => {
    expect(readClosingCredit("产值达3亿元。（陈晓明 周文彬）")?.authors).toHaveLength(2);
    expect(readClosingCredit("产值达3亿元。（完）")).toBeUndefined();
  });
});
