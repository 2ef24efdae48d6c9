import { expect, it } from "vitest";
import { toFullwidthPunctuation } from "../src/normalize/punctuation.js";

it.each([
  ["据悉,两市签约.", "据悉，两市签约。"],
  ["真的吗?真的!", "真的吗？真的！"],
  ["什么?!他说", "什么？！他说"],
  ["如下:第一;第二", "如下：第一；第二"],
  ["实验室(广州)建成", "实验室（广州）建成"],
  ["国内生产总值(GDP)增长", "国内生产总值（GDP）增长"],
  ['他说:"明年见!"', "他说：“明年见！”"],
  ["增长3.5%,达到2,360元", "增长3.5%，达到2,360元"],
  ["采用5G,提速明显", "采用5G，提速明显"],
  ["时间为10:30,地点待定", "时间为10:30，地点待定"],
  ["产业集...", "产业集..."],
  ["他想了想,...没有说话", "他想了想，...没有说话"],
  ["一.背景介绍,二.现状分析", "一.背景介绍，二。现状分析"],
  ["两市签约.现场掌声不断", "两市签约。现场掌声不断"],
  ["两市签约. 现场掌声不断", "两市签约。 现场掌声不断"],
  ["A(2021年广州)", "A（2021年广州）"],
  ["B(广州2021)", "B（广州2021）"],
])("%s gives %s", (given, expected) => {
  expect(toFullwidthPunctuation(given)).toBe(expected);
});

it.each([
  "Hello, world. (ok)",
  "3.14",
  "12:30:45",
  "https://example.com/a?b=c",
  "网址example.com",
  "比分3:2",
  "全部GDP.增长",
  "选手A:胜",
  "见附件.doc",
  "十二.办事指南",
  "网址在深圳./a",
  'a "b" c',
])("leaves %s", (text) => {
  expect(toFullwidthPunctuation(text)).toBe(text);
});
