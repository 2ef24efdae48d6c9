import { describe, expect, it } from "vitest";
import { applyEdits } from "../src/normalize/edits.js";
import { findPinyin, showsGluedPinyin } from "../src/normalize/pinyin.js";
import { cpuTime } from "./cpu-time.js";

/** A text without readings, and how many there were. */
function removePinyin(text: string) {
  const edits = findPinyin(text);
  return { text: applyEdits(text, edits), removed: edits.length };
}

const MIRRORED =
  "兩地簽署了5項(xiàng)協(xié)議,涉及生態(tài)環(huán)境、產(chǎn)業(yè)集群等3個(gè)領(lǐng)域,市發(fā)改委表示將加強(qiáng)聯(lián)動。";

describe("a mirror site that glues readings in", () => {
  it("is told by many readings behind everyday characters", () => {
    expect(showsGluedPinyin(MIRRORED)).toBe(true);
  });

  it("loses them", () => {
    expect(removePinyin(MIRRORED)).toEqual({
      text: "兩地簽署了5項協議,涉及生態環境、產業集群等3個領域,市發改委表示將加強聯動。",
      removed: 11,
    });
  });

  it.each([
    ["綠(lǜ)色戰(zhàn)略(lüè)", "綠色戰略", 3],
    ["聯（lián）動", "聯動", 1],
    ["聯(lia\u0301n)動", "聯動", 1],
    ["港(ɡǎnɡ)口", "港口", 1],
    ["廣(ɡuǎnɡ)東", "廣東", 1],
    ["𠮷(jí)田先生", "𠮷田先生", 1],
    ["雙城聯(lián\n產(chǎn)業", "雙城聯\n產業", 2],
    ["我們(men)為什麼(me)", "我們為什麼", 2],
    ["歐(ōu)盟", "歐盟", 1],
    ["去年?duì)I收", "去年營收", 1],
  ])("reads %s as %s", (given, text, removed) => {
    expect(removePinyin(given)).toEqual({ text, removed });
  });

  it.each([
    ["打造千億級產(chǎn)業(y", "打造千億級產業"],
    ["打造千億級產(chǎn)業(y...", "打造千億級產業..."],
    ["雙城聯(lián", "雙城聯"],
    ["雙城聯(lián\n下一行", "雙城聯\n下一行"],
    ["雙城聯(...", "雙城聯..."],
  ])("completes what was cut short: %s", (given, text) => {
    expect(removePinyin(given).text).toBe(text);
  });

  it.each([
    "深圳(龙华)",
    "国内生产总值(gdp)",
    "公司(ltd)",
    "GDP(xiàng)",
    "中(zhōngg)",
    "甲(bā xī)",
    "實驗室(廣州)在",
    "甲(",
    "甲(\n乙",
    "丁(zhang)",
    "簽約，(jí)",
    "(jí)",
    "GDP(y",
    "甲(\n乙...",
    "甲(liáǒ",
  ])("keeps %s", (text) => {
    expect(removePinyin(text)).toEqual({ text, removed: 0 });
  });
});

it("keeps a word without a tone though another is a reading without one", () => {
  expect(removePinyin("我們(men)與甲(zhang)")).toEqual({ text: "我們與甲(zhang)", removed: 1 });
});

it.each([
  ["four readings", "項(xiàng)目、協(xié)議、產(chǎn)業、聯(lián)動"],
  ["half of the readings behind everyday characters", "囧(jiǒng)、龘(dá)、項(xiàng)目、協(xié)議"],
])("%s show that a document has them glued in", (_, text) => {
  expect(showsGluedPinyin(text)).toBe(true);
});

describe("a text that glosses words", () => {
  it.each([
    ["once", "网友爱说囧(jiǒng),也就是尴尬的意思。"],
    ["for rare characters", "生僻字有龘(dá)、犇(bēn)、骉(biāo)、羴(shān)、猋(biāo)等。"],
    ["for a whole poem", "床(chuáng)前(qián)明(míng)月(yuè)光(guāng)"],
    [
      "here and there in a long text",
      `項(xiàng)、業(yè)、聯(lián)、個(gè)四字。${"這一段文字很長,與讀音無關。".repeat(100)}`,
    ],
    ["three times", "項(xiàng)目、協(xié)議、產(chǎn)業"],
    ["without tones", "我們(men)、你們(men)、他們(men)、咱們(men)、人們(men)"],
    ["not at all", "深圳(龙华)与晋江签约。"],
  ])("is not taken for one: %s", (_, text) => {
    expect(showsGluedPinyin(text)).toBe(false);
  });
});

it("takes hostile texts in linear time", () => {
  const spent = cpuTime(() => {
    for (const piece of ["聯(", "聯(lián", "(((((", "聯(lián)", "ááááá", "聯(      "]) {
      const text = piece.repeat(200_000);
      showsGluedPinyin(text);
      removePinyin(text);
    }
  });
  expect(spent).toBeLessThan(5000);
});
