import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLabels } from "../src/grammar/labels.js";

/** The labelled values of a line, as label=value. */
function labelled(line: string): readonly string[] {
  return readLabels(line).values.map(({ label, value }) => `${label}=${value}`);
}

describe("a metadata line is a row of labelled values", () => {
  it.each([
    ["2024年04月24日23:52 | 来源：江城网 小字号", ["source=江城网"]],
    ["】 【2020-10-30 11:18:10】 【来源:江城新闻网】", ["source=江城新闻网"]],
    ["2024-05-13 09:16:04 来源: 江城青年报 北京 举报", ["source=江城青年报"]],
    ["来源: 江城广播网(北京) 有12人参与 手机看新闻", ["source=江城广播网"]],
    ["本文来源：江城日报 责任编辑：陈晓明_NN2587", ["source=江城日报", "editor=陈晓明_NN2587"]],
    ["日期: 来源:江城晚报收集编辑:江城晚报", ["date=", "source=江城晚报", "editor=江城晚报"]],
    ["2012年01月12日 09:52:47 來源： 江城網", ["source=江城網"]],
    ["作者： 蒋 宁 稿源： 江城日报 2011-12-09 20:05", ["author=蒋 宁", "source=江城日报"]],
    ["出处:江城科技 作者:陈晓明 编辑:方敏", ["source=江城科技", "author=陈晓明", "editor=方敏"]],
    ["来源：江城科学人作者：责任编辑：方敏", ["source=江城科学人", "author=", "editor=方敏"]],
    ["作者:陈晓明 江城网编辑:方敏", ["author=陈晓明", "editor=方敏"]],
    ["本文来源于江城统计局 2024-05-11 09:36:26", ["source=江城统计局"]],
    ["发表于2014-08-24 21:30| 1164次阅读| 来源CSDN| 作者陈晓明", ["source=CSDN", "author=陈晓明"]],
    ["本文来源于36度 2024-05-11 09:36:26", ["source=36度"]],
    ["发表于2014-08-24 21:30| 来源cnJiang| 作者陈晓明", ["source=cnJiang", "author=陈晓明"]],
    ["来 源：江城晚报 作 者：陈晓明", ["source=江城晚报", "author=陈晓明"]],
    ["責 任 編 輯：方敏 校 对：周涛", ["editor=方敏", "proofreader=周涛"]],
    ["监制：王小燕 策划：方敏 编辑：周涛", ["staff=王小燕", "staff=方敏", "editor=周涛"]],
  ])("%s", (line, values) => expect(labelled(line)).toEqual(values));

  it("reads brackets, bars, slashes and spaces as separators too", () => {
    expect(labelled("（责编：陈晓明、方敏）")).toEqual(["editor=陈晓明、方敏"]);
    expect(labelled("[责任编辑: 陈晓明]")).toEqual(["editor=陈晓明"]);
    expect(labelled("责编 | 方敏")).toEqual(["editor=方敏"]);
    expect(labelled("编辑/方敏")).toEqual(["editor=方敏"]);
    expect(labelled("责任编辑 方敏")).toEqual(["editor=方敏"]);
    expect(labelled("編輯 方敏 ｜ 排版 周濤")[0]).toBe("editor=方敏");
    expect(labelled("【责任编辑】方敏 周涛 【打印】")).toEqual(["editor=方敏 周涛"]);
    expect(labelled("2024-05-13 [来源]江城晚报 [作者]陈晓明")).toEqual([
      "source=江城晚报",
      "author=陈晓明",
    ]);
  });

  it("reads keywords and the original headline whole", () => {
    expect(labelled("关键词 >> 航天")).toEqual(["keywords=航天"]);
    expect(labelled("關鍵字: 流感 口罩 咳嗽")).toEqual(["keywords=流感 口罩 咳嗽"]);
    expect(labelled("（原标题：手机芯片江湖：五强争霸 成本、续航待解）")).toEqual([
      "originalTitle=手机芯片江湖：五强争霸 成本、续航待解",
    ]);
  });
});

describe("what is no label", () => {
  it.each([
    "凡注明“来源：某某网”的稿件都从别家媒体转来。",
    "记者：您怎么看这件事？",
    "记者从市政府获悉，工程已经完工。",
    "据了解，作者认为这一结论并不可靠。",
    "更一審 李恆文勝訴",
    "【记者】您怎么看这件事",
    "【作者】江城大学教授",
    "【图片】渡轮首航",
    "船東案更一審 李恆隆勝 2012-01-17 14:05",
  ])("%s", (line) => expect(labelled(line)).toEqual([]));
});

describe("the rest of a line", () => {
  it("is what is neither labelled nor a date nor the page's interface", () => {
    expect(
      readLabels("http://www.example.com.cn 2012年01月12日14:27 江城网-江城晨报微博").rest,
    ).toBe("江城网-江城晨报");
    expect(readLabels("2024-05-13 来源：江城网 分享到：").rest).toBe("");
    expect(readLabels("江城日报记者 陈晓明 来源:江城网").rest).toBe("江城日报记者 陈晓明");
  });

  it("does not lose anything else: offsets cut the line", () => {
    const line = "（来源：江城网 编辑：方敏）";
    const { values } = readLabels(line);
    expect(
      values.map(({ valueStart, value }) => line.slice(valueStart, valueStart + value.length)),
    ).toEqual(["江城网", "方敏"]);
  });
});

it("any line can be read, its offsets in order", () => {
  const unit = fc.constantFrom(
    ..."来源:：编辑 作者|/丨（）()【】[]记者原标题2024-05年月日:,，。李方敏网报\u3000A",
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: "binary" })), (line) => {
      for (const { value, start, valueStart, end } of readLabels(line).values) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(valueStart).toBeGreaterThanOrEqual(start);
        expect(end).toBeGreaterThanOrEqual(valueStart + value.length);
        expect(end).toBeLessThanOrEqual(line.length);
        expect(line.slice(valueStart, valueStart + value.length)).toBe(value);
      }
    }),
    { numRuns: 500 },
  );
});
