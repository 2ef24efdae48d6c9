import { describe, expect, it } from "vitest";
import { LABEL_KINDS } from "../src/grammar/credit-labels.js";
import { readCreditLine } from "../src/grammar/credits.js";
import { readLabelValues } from "../src/grammar/labels.js";
import { tellLineKind } from "../src/grammar/line-kinds.js";
import * as phrases from "../src/grammar/phrases.js";
import { readSigns, SIGN, type Signs } from "../src/grammar/signs.js";

/** Bits that say what a line holds none of, or how much: all others only say what to look for. */
const TELLING = SIGN.notInterface | SIGN.notListWord | SIGN.stop | SIGN.sentence | SIGN.gap;

/** The signs of a text that may hold anything. */
function suspect(text: string): Signs {
  const signs = readSigns(text);
  return { ...signs, bits: signs.bits | ~TELLING, opens: -1 };
}

const PHRASES = Object.values(phrases).flatMap((list) =>
  list
    .trim()
    .split(/\s+/u)
    .map((phrase) => phrase.replaceAll("…", "海滨")),
);

const CAPTIONS = [
  ..."资料画面 资料图片 档案照片 示意图 视频截图 视觉中国 （路透） （法新社） （美联） （欧新社）".split(
    " ",
  ),
  ..."方敏 摄 方敏/摄影 图/方敏 图片来源：海滨日报 新华社发 读者供图 海滨图库提供图片".split(" "),
];

describe("the signs of a line's characters give up nothing that its words say", () => {
  it.each([
    ["a phrase alone", PHRASES],
    ["a phrase in front of words", PHRASES.map((phrase) => `${phrase}渡轮首航`)],
    ["a phrase behind words", PHRASES.map((phrase) => `渡轮首航${phrase}`)],
    ["the end of a caption", CAPTIONS.map((end) => `渡轮清晨驶出码头。${end}`)],
    ["a label and a name", [...LABEL_KINDS.keys()].map((label) => `${label}：方敏`)],
  ])("%s", (_, lines) => {
    for (const line of lines) {
      const kind = [line, tellLineKind(line, readSigns(line))];
      expect(kind).toEqual([line, tellLineKind(line, suspect(line))]);
      expect(readCreditLine(line, readSigns(line))).toEqual(readCreditLine(line, suspect(line)));
    }
  });

  it("a label that is read", () => {
    for (const label of LABEL_KINDS.keys()) {
      const line = `${label}：海滨日报`;
      if (readLabelValues(line).length === 0) continue;
      expect([line, readSigns(line).bits & SIGN.label]).not.toEqual([line, 0]);
      expect([line, readSigns(line).bits & SIGN.stating]).not.toEqual([line, 0]);
    }
  });
});
