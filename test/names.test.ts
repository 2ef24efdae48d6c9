import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMediumName, isPersonName, splitNames } from "../src/grammar/names.js";

describe("a list of names", () => {
  it.each([
    ["周文彬、陈晓明", ["周文彬", "陈晓明"]],
    ["周文彬,陈晓明;方敏", ["周文彬", "陈晓明", "方敏"]],
    ["周文彬／林志豪", ["周文彬", "林志豪"]],
    ["周文彬 陈晓明", ["周文彬", "陈晓明"]],
    ["周文彬和陈晓明", ["周文彬", "陈晓明"]],
    ["林志豪與黃美玲", ["林志豪", "黃美玲"]],
  ])("parts at %s", (text, names) => expect(splitNames(text)).toEqual(names));

  it("takes four characters for two names only where both begin with a frequent surname", () => {
    expect(splitNames("王敏李涛")).toEqual(["王敏", "李涛"]);
    expect(splitNames("安克雷奇")).toEqual(["安克雷奇"]);
  });

  it("joins two-character names written with a space", () => {
    expect(splitNames("周文彬 方 敏")).toEqual(["周文彬", "方敏"]);
    expect(splitNames("方 敏 周 涛")).toEqual(["方敏", "周涛"]);
    expect(splitNames("欧阳 明 方敏")).toEqual(["欧阳明", "方敏"]);
    expect(splitNames("司馬　雲、欧阳 方敏")).toEqual(["司馬雲", "欧阳", "方敏"]);
  });

  it("parts names written without any separator where surnames tell", () => {
    expect(splitNames("陈晓明周文彬方敏")).toEqual(["陈晓明", "周文彬", "方敏"]);
    expect(splitNames("欧阳文彬陈晓明")).toEqual(["欧阳文彬", "陈晓明"]);
  });

  it("keeps a married woman's two surnames and a compound surname together", () => {
    expect(splitNames("陈方安宁")).toEqual(["陈方安宁"]);
    expect(splitNames("欧阳文彬")).toEqual(["欧阳文彬"]);
  });

  it("parts no medium", () => {
    expect(splitNames("云岭卫视")).toEqual(["云岭卫视"]);
    expect(splitNames("江城新聞雲")).toEqual(["江城新聞雲"]);
  });

  it("keeps foreign names whole", () => {
    expect(splitNames("约翰·史密斯、John Smith")).toEqual(["约翰·史密斯", "John Smith"]);
    expect(splitNames("阿依古丽·买买提 扎西·顿珠")).toEqual(["阿依古丽·买买提", "扎西·顿珠"]);
  });

  it.each([
    ["陈晓明_NN2587", ["陈晓明"]],
    ["陈晓明 SF099", ["陈晓明"]],
    ["陈晓明 UN001 周文彬 N045", ["陈晓明", "周文彬"]],
    ["陈晓明 chen@example.com 13800000000", ["陈晓明"]],
    ["陈晓明(北京大学)", ["陈晓明"]],
    ["陈晓明等", ["陈晓明"]],
    ["AP0013", []],
  ])("drops codes, addresses, units and 等: %s", (text, names) =>
    expect(splitNames(text)).toEqual(names),
  );
});

describe("a person's name", () => {
  it.each(["陈晓明", "方敏", "欧阳修远", "司馬文", "黃美玲", "约翰·史密斯", "John Smith"])(
    "%s",
    (name) => expect(isPersonName(name)).toBe(true),
  );

  it.each([
    "陈为民",
    "周有德",
    "方以宁",
    "兰晓舟",
    "丛树声",
    "丘若水",
    "辜明遠",
    "阳志远",
    "陈从文",
    "方在林",
    "周有为",
    "周报国",
    "撖明远",
    "檀晓舟",
  ])("%s, of characters that are words elsewhere", (name) => expect(isPersonName(name)).toBe(true));

  it.each(["卓玛次仁", "格桑平措", "白玛旺堆"])("%s, Tibetan", (name) =>
    expect(isPersonName(name)).toBe(true),
  );

  it.each(["凯瑟琳·霍夫曼", "J·K·罗琳", "瑪莉‧陶德", "艾尼瓦尔·吐尔逊", "列夫·托尔斯泰"])(
    "%s, foreign",
    (name) => expect(isPersonName(name)).toBe(true),
  );

  it.each(["新春走基层·山村里的年", "乡村振兴·江城答卷", "两会·声音", "文化·江南", "山东·济南"])(
    "not %s, a column with a dot",
    (text) => expect(isPersonName(text)).toBe(false),
  );

  it.each(["相关阅读", "公安机关", "万家灯火", "文旅"])(
    "not %s, a word that begins with surnames",
    (text) => expect(isPersonName(text)).toBe(false),
  );

  it.each(["公安部", "研究所", "兰花", "阳台", "陈为了", "方以及其"])("not %s", (text) =>
    expect(isPersonName(text)).toBe(false),
  );

  it.each(["北京", "高雄", "金融", "记者", "石家庄", "时间", "万元", "江苏南通", "方敏的", "小明"])(
    "not %s",
    (text) => expect(isPersonName(text)).toBe(false),
  );
});

describe("a medium's name", () => {
  it.each([
    "江城日报",
    "新华社",
    "中時新聞網",
    "江城电视台",
    "南江周刊",
    "江城发布客户端",
    "燕都融媒体",
    "Financial Times",
  ])("%s", (name) => expect(isMediumName(name)).toBe(true));

  it.each(["陈晓明", "市政府", "互联网", "报"])("not %s", (text) =>
    expect(isMediumName(text)).toBe(false),
  );
});

it("any text can be asked for names", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const name of splitNames(text)) expect(name.length).toBeGreaterThan(1);
      isPersonName(text);
      isMediumName(text);
    }),
  );
});
