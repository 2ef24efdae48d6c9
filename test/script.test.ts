import { describe, expect, it } from "vitest";
import { toSimplified } from "../src/simplified.js";
import { toTraditionalHongKong, toTraditionalTaiwan } from "../src/traditional.js";

describe("to Simplified", () => {
  it.each([
    ["乾坤", "乾坤"],
    ["乾隆年間", "乾隆年间"],
    ["乾燥", "干燥"],
    ["瞭解", "了解"],
    ["瞭望", "瞭望"],
    ["藉口", "借口"],
    ["答覆", "答复"],
    ["覆蓋", "覆盖"],
    ["沈默", "沉默"],
    ["瀋陽", "沈阳"],
    ["昇騰芯片", "昇腾芯片"],
    ["著稱", "著称"],
    ["顯著", "显著"],
    ["看著", "看着"],
    ["土著", "土著"],
    ["編著", "编著"],
    ["衛生", "卫生"],
    ["衞生", "卫生"],
    ["裡面與裏面", "里面与里面"],
    ["説明產業啟動", "说明产业启动"],
    ["頭髮與發展", "头发与发展"],
    ["皇后以後", "皇后以后"],
    ["資訊", "资讯"],
  ])("%s gives %s, whether Taiwan writes it so or Hong Kong", (given, expected) => {
    expect(toSimplified(given)).toBe(expected);
  });

  it.each(["著称", "显著", "昇腾", "沈阳", "乾隆", "著名", "名著", "编著", "瞭望", "什么", "毕昇"])(
    "%s is Simplified already and stays",
    (text) => {
      expect(toSimplified(text)).toBe(text);
    },
  );

  it("converts run by run where a text mixes both", () => {
    expect(toSimplified("他以勤奋著称。他看著遠處的船。")).toBe("他以勤奋著称。他看着远处的船。");
    expect(toSimplified("成效显著，張先生说。")).toBe("成效显著，张先生说。");
    expect(toSimplified("著名演员張小明成效显著")).toBe("著名演员张小明成效显著");
  });

  it("lets a run that tells nothing follow the text around it", () => {
    expect(toSimplified("這是門診時間。他看著我。")).toBe("这是门诊时间。他看着我。");
    expect(toSimplified("这是门诊时间。著者王小明。")).toBe("这是门诊时间。著者王小明。");
  });

  it.each(["", "Shenzhen 2020", "かな", "😀", "\ud83d"])("leaves %j as it is", (text) => {
    expect(toSimplified(text)).toBe(text);
  });
});

describe("to Traditional", () => {
  it("follows Taiwan's forms", () => {
    expect(toTraditionalTaiwan("卫生部门里面为了发展")).toBe("衛生部門裡面為了發展");
    expect(toTraditionalTaiwan("皇后以后")).toBe("皇后以後");
  });

  it("follows Hong Kong's forms", () => {
    expect(toTraditionalHongKong("卫生部门里面为了发展")).toBe("衞生部門裏面為了發展");
  });

  it("leaves Traditional text as it is", () => {
    expect(toTraditionalTaiwan("衞生部門里程表")).toBe("衞生部門里程表");
  });
});
