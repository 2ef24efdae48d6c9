import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contributor } from "../src/article.js";
import {
  type CreditReading,
  readCaptionCredit,
  readClosingCredit,
  readCreditLine,
  readDateline,
} from "../src/grammar/credits.js";
import { cpuTime } from "./cpu-time.js";

function show({ name, role, affiliation }: Contributor): string {
  return affiliation === undefined ? `${name}:${role}` : `${name}:${role}@${affiliation}`;
}

/** The people a reading credits, as name:role@affiliation. */
function people(credit: CreditReading | undefined): readonly string[] | undefined {
  return credit && [...credit.authors, ...credit.editors].map(show);
}

describe("a line that is nothing but credits", () => {
  it.each([
    ["江城晚报记者 陈晓明", ["陈晓明:reporter@江城晚报"]],
    ["江城网记者 陈晓明 江城网编辑 周涛", ["陈晓明:reporter@江城网", "周涛:editor@江城网"]],
    ["齐江壹点记者 陈晓明 通讯员 周涛", ["陈晓明:reporter@齐江壹点", "周涛:correspondent"]],
    ["文/本报记者 陈晓明　统筹/周文彬 方敏", ["陈晓明:reporter"]],
    ["文/江城网专栏作者 陈晓明", ["陈晓明:author@江城网"]],
    ["本报记者 周文彬 方 敏", ["周文彬:reporter", "方敏:reporter"]],
    ["(记者周文彬、陈晓明)", ["周文彬:reporter", "陈晓明:reporter"]],
    ["◎記者林志豪/採訪報導", ["林志豪:reporter"]],
    ["林志豪∕台北報導", ["林志豪:reporter"]],
    ["江城時報【林志豪╱台北報導】", ["林志豪:reporter"]],
    ["記者林志豪美國紐約報導", ["林志豪:reporter"]],
    ["本报记者 方敏 滨城报道", ["方敏:reporter"]],
    ["本报记者 方敏报道", ["方敏:reporter"]],
    ["大众网·海报新闻记者 方敏 滨城报道", ["方敏:reporter@大众网·海报新闻"]],
    ["聯江網╱記者林志豪∕台北報導 2012-01-12 12:01", ["林志豪:reporter@聯江網"]],
    ["【聯江晚報╱記者林志豪∕即時報導】", ["林志豪:reporter@聯江晚報"]],
    ["記者林志豪／台北報導", ["林志豪:reporter"]],
    ["記者林志豪 黃美玲 嘉義報導", ["林志豪:reporter", "黃美玲:reporter"]],
    ["【聯江報╱記者林志豪／即時報導】", ["林志豪:reporter@聯江報"]],
    ["【本報記者林志豪台北報導】", ["林志豪:reporter"]],
    ["【本报记者 方敏 北京报道】", ["方敏:reporter"]],
    ["(中央社記者林志豪桃園19日電)", ["林志豪:reporter@中央社"]],
    ["中央社 記者林志豪台北4日電", ["林志豪:reporter@中央社"]],
    ["□ 本报记者 陈晓明", ["陈晓明:reporter"]],
    ["林志豪／綜合報導", ["林志豪:reporter"]],
    ["2019-03-18 23:59江城報 記者林志豪／桃園機場報導", ["林志豪:reporter@江城報"]],
    [
      "本报记者 方敏 通讯员 周涛 陈晓明 文/图",
      ["方敏:reporter", "周涛:correspondent", "陈晓明:correspondent"],
    ],
    ["见习记者 周涛", ["周涛:intern"]],
    ["【粘嘉珮／台北報導】", ["粘嘉珮:reporter"]],
    ["【體育組／台北報導】", []],
    [
      "□记者 买斌 通讯员 周涛 文 记者 方敏 摄影",
      ["买斌:reporter", "周涛:correspondent", "方敏:photographer"],
    ],
    ["责任编辑：令狐欣 实习编辑 么晓雨", ["令狐欣:editor", "么晓雨:editor"]],
    ["2012-06-18 来源：江城晚报 报道 周涛 摄影 方敏", ["周涛:reporter", "方敏:photographer"]],
    ["（实习编译：周涛）", ["周涛:translator"]],
    ["本报记者 方敏 文 周涛 摄 J186", ["方敏:reporter", "周涛:photographer"]],
    ["【聯江月刊╱文╱林志豪、諮詢╱黃美玲】", ["林志豪:author@聯江月刊"]],
    ["特约记者 周涛", ["周涛:correspondent"]],
    ["首席记者 周涛", ["周涛:reporter"]],
    ["特约评论员 周涛", ["周涛:author"]],
    ["(实习生方敏对此文亦有贡献)", ["方敏:intern"]],
    ["江城经济记者 方敏 江城经济编辑 周涛", ["方敏:reporter@江城经济", "周涛:editor@江城经济"]],
    ["■江城日报记者 方敏、周涛 北京专访", ["方敏:reporter@江城日报", "周涛:reporter@江城日报"]],
    ["江城网记者方敏 台北", ["方敏:reporter@江城网"]],
    ["江城科技 方敏 发自深圳", ["方敏:reporter@江城科技"]],
    ["（思琪 发自北京）", ["思琪:reporter"]],
    ["方敏 周涛 報導 / 台北", ["方敏:reporter", "周涛:reporter"]],
    ["方敏 周涛 報導 / 台北市", ["方敏:reporter", "周涛:reporter"]],
    ["綜合報導 / 花蓮縣", undefined],
    ["駐日特派員林志豪／東京報導", ["林志豪:reporter"]],
    ["記者林志豪／特稿", ["林志豪:reporter"]],
    ["独家报道：方敏", ["方敏:reporter"]],
    ["江南经济报道记者陈晓明 江城报道", ["陈晓明:reporter@江南经济报道"]],
    ["江南经济报道 陈晓明 江城报道", ["陈晓明:reporter@江南经济报道"]],
    ["江南经济报道 记者 陈晓明 上海报道", ["陈晓明:reporter@江南经济报道"]],
    ["独家报道：渡轮首航", undefined],
    ["以上是江城电台特约记者方敏的采访报道。", ["方敏:correspondent@江城电台"]],
  ])("記者: %s", (line, expected) => expect(people(readCreditLine(line))).toEqual(expected));

  it.each([
    ["文/陈晓明", ["陈晓明:author"]],
    ["文 | 陈晓明", ["陈晓明:author"]],
    ["撰文：陈晓明", ["陈晓明:author"]],
    ["採訪／林志豪", ["林志豪:author"]],
    ["（执笔人：方敏）", ["方敏:author"]],
    ["文/陈晓文 图/周涛", ["陈晓文:author", "周涛:photographer"]],
    ["记者陈晓明文 图", ["陈晓明:reporter"]],
    ["陈晓明 文并摄", ["陈晓明:author"]],
    ["陈晓明 报道 周涛 摄影", ["陈晓明:reporter", "周涛:photographer"]],
    ["记者 陈晓明 综合报道 周涛 摄影", ["陈晓明:reporter", "周涛:photographer"]],
    ["（陈晓明 通讯员 周涛）", ["陈晓明:author", "周涛:correspondent"]],
    [
      "记者陈晓明 通讯员周涛 报道 摄影 方敏",
      ["陈晓明:reporter", "周涛:correspondent", "方敏:photographer"],
    ],
    ["陈晓明 周文彬文/图", ["陈晓明:author", "周文彬:author"]],
    ["文/陈晓明 图/周文彬", ["陈晓明:author", "周文彬:photographer"]],
    ["文／林志豪 圖／黃美玲", ["林志豪:author", "黃美玲:photographer"]],
    ["文、圖／林志豪", ["林志豪:author"]],
    ["文‧林志豪", ["林志豪:author"]],
    ["文・攝影／林志豪", ["林志豪:author"]],
    ["方敏 文/摄影", ["方敏:author"]],
    ["（方敏译）", ["方敏:translator"]],
    ["《棱江》作者 方敏", ["方敏:author@棱江"]],
    ["作者:流年小驿", ["流年小驿:author"]],
    ["作者:周文彬 江苏南通 职员", ["周文彬:author"]],
    ["方敏/江城青年报", ["方敏:author@江城青年报"]],
    ["方敏文2017-03-01 14:27:02", ["方敏文:author"]],
    ["编译：陈晓明", ["陈晓明:translator"]],
    ["◎ 記者林志豪/編譯", ["林志豪:translator"]],
    ["江新社记者 方敏 摄", ["方敏:photographer@江新社"]],
    ["記者林志豪／攝影", ["林志豪:photographer"]],
    ["記者林志豪∕攝影", ["林志豪:photographer"]],
    ["最佳摄影：方敏", undefined],
    ["專題撰文：林志豪", ["林志豪:author"]],
    ["摄影：Zoë Lefèvre", ["Zoë Lefèvre:photographer"]],
  ])("文, 译, 摄: %s", (line, expected) => expect(people(readCreditLine(line))).toEqual(expected));

  it.each(
    "達志影像 Shutterstock 翻攝自臉書 業者提供 資料照 取自網路 警方 江城圖庫 江城医院 新华".split(
      " ",
    ),
  )("图: nobody, where a picture comes from %s", (origin) => {
    expect(people(readCreditLine(`（圖／${origin}）`))).toEqual([]);
    expect(people(readCreditLine(`图：${origin}`))).toEqual([]);
  });

  it.each([
    "受访者提供",
    "受访者",
    "家属提供",
    "主办方提供",
    "当事人供图",
    "IC photo",
    "CNSphoto",
    "图虫创意",
    "视线中国",
  ])("图: nobody beside the writer where the picture is from %s", (origin) => {
    for (const line of [`文/方敏 图/${origin}`, `记者/方敏 供图/${origin}`])
      expect(people(readCreditLine(line))?.map((name) => name.slice(0, 3))).toEqual(["方敏:"]);
    expect(readCaptionCredit(`图/${origin}`)?.photographers ?? []).toEqual([]);
  });

  it.each([
    ["编辑：王小燕", ["王小燕:editor"]],
    ["【責任編輯：陳美玲】", ["陳美玲:editor"]],
    ["责任编辑：王小燕_NN2587", ["王小燕:editor"]],
    ["編輯 王小燕 ｜ 排版 周濤", ["王小燕:editor"]],
    ["选稿：王小燕", ["王小燕:editor"]],
    ["【作者：《江城周刊》记者 方敏/文】（编辑：王小燕）", ["方敏:reporter", "王小燕:editor"]],
    ["校对|方敏", ["方敏:proofreader"]],
    ["编辑：王小燕 责任编辑：方敏", ["王小燕:editor", "方敏:editor"]],
    ["记者：陈晓明 编辑：王小燕", ["陈晓明:reporter", "王小燕:editor"]],
    ["一审 方敏 二审 周涛", ["方敏:proofreader", "周涛:proofreader"]],
    ["核稿／林志豪", ["林志豪:proofreader"]],
    ["主编 方敏", ["方敏:editor"]],
    ["栏目主编：方敏", ["方敏:editor"]],
    ["核稿編輯：林志豪", ["林志豪:editor"]],
    ["频道编辑：方敏", ["方敏:editor"]],
    ["最佳编辑：方敏", undefined],
    ["责编 方敏 主编 周涛", ["方敏:editor", "周涛:editor"]],
    ["本版编辑 方敏 版式 王小燕 校对 周涛", ["方敏:editor", "周涛:proofreader"]],
    ["責任編輯 方敏 版面設計 周濤", ["方敏:editor"]],
    ["责任编辑：AP0013", []],
    ["[责任编辑:robot]", []],
  ])("编辑: %s", (line, expected) => expect(people(readCreditLine(line))).toEqual(expected));

  it("gives the medium with the people", () => {
    const credit = readCreditLine("江青报·江青网记者 方敏 来源:江城青年报");
    expect(credit?.source).toBe("江城青年报");
    expect(people(credit)).toEqual(["方敏:reporter@江青报·江青网"]);
    const medium = readCreditLine("2023-06-15 08:10 来源：江城新闻网 周文彬");
    expect(medium?.source).toBe("江城新闻网");
    expect(people(medium)).toEqual(["周文彬:author"]);
    const spaced = readCreditLine("来源：江城新闻网 方 敏 欧阳 明");
    expect(spaced?.source).toBe("江城新闻网");
    expect(people(spaced)).toEqual(["方敏:author", "欧阳明:author"]);
  });

  it("stands in the whole line", () => {
    expect(readCreditLine(" 文/陈晓明 ")).toMatchObject({ start: 1, end: 6, place: "whole" });
  });
});

it.each(["（2021年6月18日于北京）", "2021年6月18日于江城", "6月18日凌晨", "6月18日夏至"])(
  "the day and place that a text is signed for name nobody: %s",
  (line) => expect(people(readCreditLine(line)) ?? []).toEqual([]),
);

describe("a label with nobody behind it", () => {
  const BODIES =
    "宣传部 江城市委宣传部 新媒体部 教务处 宣传科 办公室 团委 江城消防 交警大队 网编组 江城大学 江城一中 市气象局 村委会 江城摄影家协会 法院 江城发布 值班编辑 管理员 转载";

  it.each(BODIES.split(" "))("is one of a body, a post, or a note: %s", (body) => {
    for (const role of ["作者", "记者", "编辑", "摄影", "校对"])
      expect(people(readCreditLine(`${role}：${body}`))).toEqual([]);
  });

  it.each(["李一中", "王学会", "方敏", "张院生"])("is none of a person's: %s", (name) => {
    expect(people(readCreditLine(`编辑：${name}`))).toEqual([`${name}:editor`]);
  });
});

describe("a word where a name stands", () => {
  it.each([
    ["意义重大。（记者 安康）", ["安康:reporter"]],
    ["意义重大。（记者方敏、时代）", ["方敏:reporter", "时代:reporter"]],
    ["意义重大。（记者方敏 通讯员成功）", ["方敏:reporter", "成功:correspondent"]],
    ["意义重大。（金融/编译）", ["金融:translator"]],
    ["意义重大。（记者 古丽·阿不力克木）", ["古丽·阿不力克木:reporter"]],
    ["意义重大。（记者乌仁图雅、方敏）", ["乌仁图雅:reporter", "方敏:reporter"]],
  ])("is one, whatever else it means: %s", (paragraph, expected) =>
    expect(people(readClosingCredit(paragraph))).toEqual(expected),
  );

  it.each([
    ["江城晚报记者 周镇", ["周镇:reporter@江城晚报"]],
    ["江城晚报记者 阿依努尔", ["阿依努尔:reporter@江城晚报"]],
    ["【記者王著台北報導】", ["王著:reporter"]],
  ])("is one behind a reporter's medium, or in front of 報導: %s", (line, expected) =>
    expect(people(readCreditLine(line))).toEqual(expected),
  );

  it.each(["翻译水平", "高速摄影", "安全报道", "成都 摄"])("is none in %s", (words) => {
    expect(readClosingCredit(`意义重大。（${words}）`)?.authors ?? []).toEqual([]);
    expect(readCreditLine(words)?.authors ?? []).toEqual([]);
  });

  it.each(["图：成都", "图/简历", "高清 摄影"])("is no photographer in %s", (credit) =>
    expect(readCaptionCredit(`渡轮首航。（${credit}）`)?.photographers ?? []).toEqual([]),
  );
});

describe("what is no credit", () => {
  it.each([
    "记者从市政府获悉",
    "记者了解到，工程已经完工。",
    "记者 发现",
    "江城晚报记者 关注",
    "记者手记",
    "記者部落",
    "外国记者盛赞新区活力",
    "编辑部",
    "编辑推荐",
    "公路[编辑]",
    "作者认为，这一结论并不可靠。",
    "作者系清华大学研究员",
    "作者最新文章",
    "国会报道",
    "国内资讯",
    "“早市”系列里的一幅 本报记者 方敏/摄",
    "文中小晴为化名",
    "關閉 展開",
    "（完）",
    "（平方公里）",
  ])("%s", (line) => expect(readCreditLine(line)).toBeUndefined());
});

describe("the dateline at the head of a paragraph", () => {
  it.each([
    ["（江城网讯 文/方敏）渡轮今晨停航。", ["方敏:author@江城网"], undefined],
    ["（江聯社記者展慈恩高雄市24日電）渡輪今晨停航。", ["展慈恩:reporter@江聯社"], undefined],
    ["本报讯（燕江融媒体记者陈晓明）昨日开工。", ["陈晓明:reporter@燕江融媒体"], undefined],
    [
      "新华社北京11月25日电（记者陈晓明 周文彬）大会今天开幕。",
      ["陈晓明:reporter", "周文彬:reporter"],
      "新华社",
    ],
    ["新華網花蓮３月９日電（記者傅志豪）渡輪昨晚停航。", ["傅志豪:reporter"], "新華網"],
    ["中新社北京1月1日电 记者 方敏 昨日从会上获悉。", ["方敏:reporter"], "中新社"],
    [
      "江城网花莲3月9日消息(江城网记者方敏 通讯员周涛)近日。",
      ["方敏:reporter@江城网", "周涛:correspondent"],
      "江城网",
    ],
    ["江城晚报讯 记者方敏报道:面临破产的公司重组。", ["方敏:reporter"], "江城晚报"],
    [
      "江都讯（记者 方敏 通讯员 周涛）渡轮今晨停航。",
      ["方敏:reporter", "周涛:correspondent"],
      "江都",
    ],
    ["江城网消息（江城晚报）（记者 方敏）渡轮今晨停航。", ["方敏:reporter"], "江城网"],
    ["文汇报讯（记者方敏）渡轮今晨停航。", ["方敏:reporter"], "文汇报"],
    ["江城网记者方敏3月4日报道：渡轮今晨停航。", ["方敏:reporter@江城网"], undefined],
    ["记者方敏、通讯员周涛报道:“十二五”时期。", ["方敏:reporter", "周涛:correspondent"], undefined],
    ["〔記者林志豪／台北報導〕疫情升溫。", ["林志豪:reporter"], undefined],
    ["〔記者林志豪∕台北報導〕疫情升溫。", ["林志豪:reporter"], undefined],
    ["【林志豪╱新北報導】疫情升溫。", ["林志豪:reporter"], undefined],
    ["江城時報【林志豪╱新北報導】疫情升溫。", ["林志豪:reporter"], "江城時報"],
    ["【林志豪、黃美玲╱新北報導】疫情升溫。", ["林志豪:reporter", "黃美玲:reporter"], undefined],
    ["中新社江城3月4日电(鲜于文远)渡轮今晨停航。", ["鲜于文远:author"], "中新社"],
    ["中新社江城3月4日电 (方敏 周涛)渡轮今晨停航。", ["方敏:author", "周涛:author"], "中新社"],
    ["【江城醒報記者林志豪台北報導】寒流來襲。", ["林志豪:reporter@江城醒報"], undefined],
    ["（中央社記者林志豪台北12日電）行政院今天表示。", ["林志豪:reporter@中央社"], undefined],
    ["江城科技讯(晓岚)北京时间3月9日消息。", ["晓岚:author"], "江城科技"],
    ["【明報專訊】燈塔昨晚重新點亮。", [], "明報"],
    ["【大江元2012年3月9日訊】渡輪今晨停航。", [], "大江元"],
    [
      "【江城晚報2012年1月11日訊】（江城晚報記者林志豪台灣台中報導）比賽昨日舉行。",
      ["林志豪:reporter@江城晚報"],
      "江城晚報",
    ],
    [
      "【江城网】（记者 方敏 实习记者 周涛）停摆一周的工厂复工。",
      ["方敏:reporter", "周涛:intern"],
      "江城网",
    ],
    ["【江城网】记者 方敏 昨日从会上获悉。", ["方敏:reporter"], "江城网"],
    ["【江城网报道 记者 方敏】会议今天开幕。", ["方敏:reporter@江城网"], undefined],
    ["【江城网科技报道 记者 方敏】会议今天开幕。", ["方敏:reporter@江城网科技"], undefined],
    ["【本报讯】（记者 方敏）会议今天开幕。", ["方敏:reporter"], undefined],
    ["本报记者 方敏 报道：记者昨日在现场看到。", ["方敏:reporter"], undefined],
    ["据新华社报道，今天开幕。", [], "新华社"],
    ["据江城《大江早报》11日报道，研究表明。", [], "大江早报"],
  ])("%s", (paragraph, expected, source) => {
    const credit = readDateline(paragraph);
    expect(people(credit)).toEqual(expected);
    expect(credit?.source).toBe(source);
    expect(credit?.place).toBe("head");
  });

  it("ends where the report begins", () => {
    const paragraph = "本报讯（记者 方敏）昨日开工。";
    expect(paragraph.slice(readDateline(paragraph)?.end)).toBe("昨日开工。");
  });

  it.each([
    "据了解，工程今年完工。",
    "记者从市政府获悉，工程今年完工。",
    "上周，当地媒体报道，渡轮公司将停航。",
    "【渡轮票价上调】上调是为了什么？",
    "江城网 > 快讯 > 正文",
    "江城网资讯",
  ])("not in %s", (paragraph) => expect(readDateline(paragraph)).toBeUndefined());
});

describe("the credit at the end of a paragraph", () => {
  it.each([
    ["产值达3亿元。(陳曉明 周文彬)", ["陳曉明:author", "周文彬:author"], "(陳曉明 周文彬)"],
    ["意义重大。（记者周译）", ["周译:reporter"], "（记者周译）"],
    ["意义重大。（记者陈讯）", ["陈讯:reporter"], "（记者陈讯）"],
    ["意义重大。（记者方敏、周涛）", ["方敏:reporter", "周涛:reporter"], "（记者方敏、周涛）"],
    [
      "意义重大。（记者方敏）（编辑 周涛）",
      ["方敏:reporter", "周涛:editor"],
      "（记者方敏）（编辑 周涛）",
    ],
    ["意义重大。（责编：方敏）", ["方敏:editor"], "（责编：方敏）"],
    ["意义重大。（編輯：方敏）1120221", ["方敏:editor"], "（編輯：方敏）1120221"],
    ["渡轮很快就会停航。（列夫•托尔曼）", ["列夫•托尔曼:author"], "（列夫•托尔曼）"],
    ["渡轮很快就会停航。(晓岚/编译)", ["晓岚:translator"], "(晓岚/编译)"],
    ["特此公告。(方敏 发自上海)", ["方敏:reporter"], "(方敏 发自上海)"],
    [
      "渡輪昨晚停航。（江聯新聞林志豪、黃美玲台中報導）",
      ["林志豪:reporter@江聯新聞", "黃美玲:reporter@江聯新聞"],
      "（江聯新聞林志豪、黃美玲台中報導）",
    ],
    ["(评论员 方敏)", ["方敏:author"], "(评论员 方敏)"],
    ["续写新篇。(作者:方敏,系江城大学研究员)", ["方敏:author"], "(作者:方敏,系江城大学研究员)"],
    ["标示不清等。记者方敏", ["方敏:reporter"], "记者方敏"],
    ["方面的知识。 方敏 摄", ["方敏:photographer"], "方敏 摄"],
  ])("%s", (paragraph, expected, credit) => {
    const reading = readClosingCredit(paragraph);
    expect(people(reading)).toEqual(expected);
    expect(paragraph.slice(reading?.start, reading?.end)).toBe(credit);
  });

  it("may be a medium", () => {
    expect(readClosingCredit("工程完工。（来源：江城日报）")?.source).toBe("江城日报");
    expect(readClosingCredit("(據《江城晚報》)")?.source).toBe("江城晚報");
    expect(readClosingCredit("就够了。(12月15日《江城快报》)")?.source).toBe("江城快报");
  });

  it.each(["越剧", "通告", "安庆", "彭博"])(
    "names nobody where a word in brackets is no name: %s",
    (word) => {
      expect(readClosingCredit(`工程完工。（${word}）`)?.authors ?? []).toEqual([]);
      expect(people(readClosingCredit("工程完工。（方敏）"))).toEqual(["方敏:author"]);
    },
  );

  it("passes over （完）", () => {
    expect(people(readClosingCredit("工程完工。(記者 方敏)(完)"))).toEqual(["方敏:reporter"]);
  });

  it.each([
    "工程完工。（完）",
    "他住在城里(金华)",
    "这是周文彬(左三)",
    "工程完工。(云岭卫视)",
    "工程完工。（作者单位：江城大学）",
    "工程完工。（上班族敏兒）",
    "工程完工。(江城县发改局)",
    "不能再做家事。(圖:肩部肌群,取自江城醫院)",
  ])("not in %s", (paragraph) => expect(readClosingCredit(paragraph)).toBeUndefined());
});

describe("the credit of a picture", () => {
  it.each([
    ["图为开通仪式现场。 方敏 摄", "方敏 摄", ["方敏:photographer"]],
    ["那天 摄影", undefined, undefined],
    ["图为现场 新华社记者 方敏摄", "新华社记者 方敏摄", ["方敏:photographer@新华社"]],
    [
      "雨中的楼照样开心。江城摄影队 方敏 摄",
      "江城摄影队 方敏 摄",
      ["方敏:photographer@江城摄影队"],
    ],
    ["活动现场。新华社发（方敏 摄）", "新华社发（方敏 摄）", ["方敏:photographer@新华社"]],
    ["活動現場。（資料照，記者林志豪攝）", "資料照，記者林志豪攝", ["林志豪:photographer"]],
    ["中央社記者林志豪攝 112年2月16日", "中央社記者林志豪攝", ["林志豪:photographer@中央社"]],
    ["方敏/摄", "方敏/摄", ["方敏:photographer"]],
    ["渡轮首航。新华社记者 陈博文 摄", "新华社记者 陈博文 摄", ["陈博文:photographer@新华社"]],
    ["活动现场。新华社发", "新华社发", []],
    ["施工中的老桥。 方敏 摄 江城网发", "方敏 摄 江城网发", ["方敏:photographer"]],
    ["施工中的老桥。江区建设局供图 江城网发", "江区建设局供图 江城网发", []],
    ["訓練系統。（圖片／江城醫院提供）", "圖片／江城醫院提供", []],
    ["图/视觉中国", "图/视觉中国", []],
    ["渡轮码头。视觉中国 资料", "视觉中国 资料", []],
    ["渡轮清晨驶出码头 资料图", "资料图", []],
    [
      "渡轮清晨驶出码头。（本组图片 本报记者方敏 摄）",
      "本组图片 本报记者方敏 摄",
      ["方敏:photographer"],
    ],
    ["CFP供图", "CFP供图", []],
    ["▼砍下的竹子放四十天。（圖／林志豪提供）", "圖／林志豪提供", []],
    ["（5月10日，学生在学揉茶。方敏 摄）", "方敏 摄", ["方敏:photographer"]],
    ["（摄影：布伦纳印刷厂）", "摄影：布伦纳印刷厂", []],
    [
      "渡輪駛出碼頭。(photo by 林志豪/江聯報)",
      "photo by 林志豪/江聯報",
      ["林志豪:photographer@江聯報"],
    ],
    ["江边的堤坝。图：方敏/视觉中国", "图：方敏/视觉中国", ["方敏:photographer"]],
    ["孩子们在挑书。（记者方敏拍摄）", "记者方敏拍摄", ["方敏:photographer"]],
    ["她種的冬瓜。（林志豪／江聯社）", "林志豪／江聯社", ["林志豪:photographer@江聯社"]],
    ["随风摇摆的月亮【延时拍摄】", undefined, undefined],
    ["復健賽再獲好投。（圖／江城影像／江聯社）", "圖／江城影像／江聯社", []],
  ])("%s", (caption, credit, photographers) => {
    const reading = readCaptionCredit(caption);
    expect(reading?.credit).toBe(credit);
    expect(reading?.photographers.map(show)).toEqual(photographers);
  });

  it.each(["这是我拍的照片", "他在拍摄", "网站建设由江城公司提供", "参考资料", "新聞授權"])(
    "not in %s",
    (caption) => expect(readCaptionCredit(caption)).toBeUndefined(),
  );
});

describe("any text", () => {
  const unit = fc.constantFrom(
    ..."记者方敏周涛文图摄编辑:：/／ （）()【】〔〕报讯电日1月据《》。、,，来源报道社",
  );

  it("is read without an error, offsets within it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: "binary" })), (text) => {
        for (const read of [readCreditLine, readDateline, readClosingCredit]) {
          const credit = read(text);
          if (credit === undefined) continue;
          expect(credit.start).toBeLessThanOrEqual(credit.end);
          expect(credit.end).toBeLessThanOrEqual(text.length);
          for (const { name } of [...credit.authors, ...credit.editors])
            expect(name.trim()).not.toBe("");
        }
        readCaptionCredit(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("is read in linear time", () => {
    for (const piece of ["记者方敏 ", "（", "来源：", "文/图", "日电", "方敏、", " ", "1月1日"]) {
      const text = piece.repeat(100_000);
      const spent = cpuTime(() => {
        for (const read of [readCreditLine, readDateline, readClosingCredit, readCaptionCredit])
          read(text);
      });
      expect(spent).toBeLessThan(1000);
    }
  });
});
