import { expect, it } from "vitest";
import { detectLanguage } from "../src/normalize/language.js";

it.each([
  ["zh-Hans", "广州与深圳签署合作协议。"],
  ["zh-Hant", "廣州與深圳簽署合作協議。"],
  ["zh-Hant", "衞生署説明最新情況"],
  ["zh", "上海大雨"],
  ["zh-Hans", "苹果公司 Apple 发布 iPhone 13 Pro Max"],
  ["zh-Hans", "优の良品进入中国市场,门店开到上海"],
  ["ja", "東京で新しい店がオープンしました"],
  ["ko", "서울에서 새로운 회의가 열렸다"],
  ["en", "The two cities signed an agreement."],
  ["en", "Shenzhen"],
  ["und", "Москва приняла решение"],
  ["und", "Über die Brücke führt für Fußgänger kein Weg"],
  ["und", "2020-10-23 12:30"],
  ["und", ""],
])("tells %s from %j", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it("judges a long text by a sample", () => {
  expect(detectLanguage("广州与深圳签署合作协议。".repeat(10_000))).toBe("zh-Hans");
});
