import { readdirSync, readFileSync } from "node:fs";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { listFolded, plainScript } from "../src/grammar/plain-script.js";

describe("the script that the grammar is written in", () => {
  it("reads set phrases in either script alike", () => {
    expect(plainScript("來源：記者 責任編輯 相關閱讀 關鍵詞")).toBe(
      "来源:记者 责任编辑 相关阅读 关键词",
    );
  });

  it("knows the Traditional forms of all that the grammar says", () => {
    expect(plainScript("關係 刪除 匯率 註冊 負責 遞交 教練 一隻 分鐘 滬粵閩贛瓊 叢書 證券")).toBe(
      "关系 删除 汇率 注册 负责 递交 教练 一只 分钟 沪粤闽赣琼 丛书 证券",
    );
  });

  // 著 and 醜 are words of their own, and the surnames are listed in both scripts.
  it("knows every Traditional character that the grammar's words have", () => {
    const folder = new URL("../src/grammar/", import.meta.url);
    const files = readdirSync(folder).filter((name) => !/script|surnames/u.test(name));
    const code = files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
    const words = new Set(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, "").match(/\p{Script=Han}/gu));
    const missing = (["t", "tw", "hk"] as const).flatMap((to) => {
      const convert = Converter({ from: "cn", to });
      return [...words].filter((word) => plainScript(convert(word)) !== plainScript(word));
    });
    expect([...new Set(missing)].filter((word) => !"着丑".includes(word))).toEqual([]);
  });

  it("gives one form to marks that have many", () => {
    // Big5 holds two slashes; the second is decoded as a division slash.
    expect(plainScript("聯江報╱記者∕台北 來源︰編輯﹕｜︱│丨 約翰‧甘‧李﹐﹙圖﹚")).toBe(
      "联江报/记者/台北 来源:编辑:|||| 约翰·甘·李,(图)",
    );
  });

  it("keeps the length, so that offsets hold", () => {
    const text = "瀏覽𠮷人次：１２３ 台北户外 發佈於臺灣";
    expect(plainScript(text)).toHaveLength(text.length);
  });

  it("changes nothing that it has changed", () => {
    let all = "";
    for (let code = 0x3400; code <= 0x9fff; code++) all += String.fromCharCode(code);
    expect(plainScript(plainScript(all))).toBe(plainScript(all));
  });

  it("is told each character once", () => {
    const codes = [...listFolded()].map(([code]) => code);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  it("leaves Simplified text alone", () => {
    const text = "平台 电视台 客户端 用户 温度 纳税 著名 来源 编辑";
    expect(plainScript(text)).toBe(text);
  });
});
