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
  ["zh", "广州签约協議"],
  ["zh", "廣州簽約协议"],
  ["zh", "好！！！"],
  ["zh", "㐱㐱㐱"],
  ["und", "！！！，。"],
  ["und", "Москва приняла решение о проекте TikTok"],
  ["und", "Guten Morgen Herr Schmidt und Frau Meier"],
  ["en", "The city of Shenzhen is the home of Huawei 华为"],
  ["en", "A 3 × 4 m pool"],
  ["en", "8 ÷ 2 is 4"],
  ["en", "The city’s ferry"],
  ["en", "The temperature is 30° today"],
  ["en", "The ferry to the island will stop at the café of the old harbour in the morning"],
])("tells %s from %j", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it("judges a long text by its head and its middle", () => {
  const simplified = "广州与深圳签约。".repeat(375);
  const traditional = "廣州與深圳簽約。".repeat(375);
  expect(detectLanguage(simplified + traditional + simplified + traditional)).toBe("zh-Hans");
  expect(detectLanguage(simplified + traditional)).toBe("zh");
});

it("judges a long text by a sample", () => {
  expect(detectLanguage("广州与深圳签署合作协议。".repeat(10_000))).toBe("zh-Hans");
});
