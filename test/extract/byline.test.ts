import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { dump, HEADLINE, names, PROSE, readPage, showBlocks } from "../pages.js";

const TIME = "2023-06-15 08:10";
const STATEMENT = "<p>特别声明：以上内容由自媒体用户自行上传，平台只提供存储空间。</p>";

/** What a page with such a byline credits: its medium, then everyone by name and role. */
function credit(byline: string, more: Parameters<typeof readPage>[0] = {}): readonly string[] {
  const { source, authors } = readPage({ byline, ...more });
  return [...(source ? [source.name] : []), ...names(authors)];
}

describe("a name beside the time", () => {
  it.each([
    ["a medium", `<p>海滨日报 ${TIME}</p>`, ["海滨日报"]],
    ["a medium behind a weekday", `<p>2023-06-15 (四)　海滨日报</p>`, ["海滨日报"]],
    ["a person", `<p>${TIME} 王晓帆</p>`, ["王晓帆 author"]],
    [
      "two people, one with a foreign name",
      `<p><span>${TIME}</span><span>王晓帆&nbsp;库尔班·艾力</span></p>`,
      ["王晓帆 author", "库尔班·艾力 author"],
    ],
    ["a body that is neither", `<p>${TIME} 滨江之窗</p>`, ["滨江之窗"]],
    ["a medium on the next line", `<p>${TIME}</p><p>海滨日报</p>`, ["海滨日报"]],
    ["a medium on the line before", `<p>海滨日报</p><p>${TIME}</p>`, ["海滨日报"]],
    ["a person on the next line", `<p>${TIME}</p><p>王晓帆</p>`, ["王晓帆 author"]],
    ["words on the next line", `<p>${TIME}</p><p>滨江之窗</p>`, []],
    [
      "a rare name right behind a role",
      `<p>${TIME} 海滨日报 记者 买斌 通讯员 周涛 来论</p>`,
      ["海滨日报", "买斌 reporter", "周涛 correspondent"],
    ],
    ["a medium and a button", `<p>海滨日报 ${TIME}听新闻</p>`, ["海滨日报"]],
    ["a row of names", `<p>孟知秋 • 人工智能 物流 ${TIME}</p>`, []],
    ["a newspaper and its page", `<p>中国海滨报 （ 2023年06月15日   03 版）</p>`, ["中国海滨报"]],
    [
      "people behind what they did",
      `<p>${TIME} 报道 王晓帆 摄影 方敏</p>`,
      ["王晓帆 reporter", "方敏 photographer"],
    ],
    [
      "what the article is about",
      `<p>${TIME} <span class="tag">&gt;<a>搪瓷</a> /<a>老厂</a></span></p>`,
      [],
    ],
    ["a medium two lines away", `<p>${TIME}</p><p>字号</p><p>海滨日报</p>`, []],
  ])("%s", (_, byline, expected) => {
    expect(credit(byline)).toEqual(expected);
  });

  it("is the writer whom the page states, whatever the name", () => {
    const json =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Kingfisher"}}</script>';
    const byline = `<p>${TIME}</p><p>kingfisher</p>`;
    expect(credit(byline, { head: json })).toEqual(["kingfisher author"]);
    expect(credit(byline, { head: '<meta name="author" content="KingFisher">' })).toEqual([
      "kingfisher author",
    ]);
    expect(credit(byline)).toEqual([]);
    const medium = '<meta name="author" content="海滨日报">';
    expect(credit(`<p>${TIME} 海滨日报</p>`, { head: medium })).toEqual(["海滨日报"]);
  });

  it("has the address that it links to", () => {
    const byline = `<p>${TIME} <a href="https://media.example.cn/">海滨日报</a></p>`;
    expect(readPage({ byline }).source).toEqual({
      name: "海滨日报",
      url: "https://media.example.cn/",
    });
  });

  it("shares no address with the writer whom the medium's link names too", () => {
    const link = '<a href="https://media.example.cn/">海滨网 王晓帆</a>';
    const { source, authors } = readPage({ byline: `<p>${TIME} ${link}</p>` });
    expect(source).toEqual({ name: "海滨网" });
    expect(names(authors)).toEqual(["王晓帆 author"]);
  });

  it("is not sought where a label gives it", () => {
    expect(credit(`<p>${TIME} 作者：<b>滨江之窗</b></p>`)).toEqual(["滨江之窗 author"]);
    expect(credit(`<p>${TIME} 编辑：王晓帆</p>`)).toEqual([]);
  });
});

describe("a medium and its writer beside the time, without labels", () => {
  it.each([
    `${TIME} 滨江观察 王晓帆`,
    `${TIME} | 滨江观察 | 王晓帆`,
    `滨江观察 | 王晓帆 | ${TIME}`,
    `王晓帆 滨江观察 ${TIME}`,
    `王晓帆 · 滨江观察 ${TIME} 发布于上海`,
  ])("%s", (byline) => {
    expect(credit(`<p>${byline}</p>`)).toEqual(["滨江观察", "王晓帆 author"]);
  });

  it("of a site and a newspaper is the newspaper, which stands beside the writers", () => {
    const byline = `<p>海滨网 [微博] 海滨日报 王晓帆 ${TIME}</p>`;
    expect(credit(byline)).toEqual(["海滨日报", "王晓帆 author"]);
  });

  it.each([
    [`海滨日报 （ 2023年06月15日 第 04 版）`, ["海滨日报"]],
    [`海滨日报2023年6月15日第A05版`, ["海滨日报"]],
    [`海滨日报 2023年6月15日 星期四 A05版`, ["海滨日报"]],
    [`第A05版：要闻 2023年06月15日 星期四 海滨日报`, ["海滨日报"]],
    [`王晓帆 ${TIME} 发布于上海`, ["王晓帆 author"]],
  ])("%s", (byline, expected) => {
    expect(credit(`<p>${byline}</p>`)).toEqual(expected);
  });
});

it.each([
  "2023年6月15日晚8时30分 海滨晚报",
  "Jun 15, 2023 09:42 海滨晚报",
  "2023-06-15 01:42 GMT 海滨晚报",
  "2023年6月15日 星期四 农历四月廿八 海滨晚报",
  "2023年6月15日晚 海滨晚报",
  "2023-06-15 阅读时长约3分钟 海滨晚报",
  "1小时前 海滨晚报",
  "Thursday, June 15, 2023 9:42 AM 海滨晚报",
  "金华 2023-06-15 09:42 海滨晚报",
])("a medium keeps nothing of the time beside it: %s", (byline) => {
  const options = { now: new Date("2023-06-15T12:00:00Z") };
  expect(readPage({ byline: `<p>${byline}</p>` }, options).source?.name).toBe("海滨晚报");
});

describe("a word of two characters beside the time", () => {
  const trail = "<p>首页 &gt; 路演 &gt; 正文</p>";
  const read = (byline: string) => names(readPage({ above: trail, byline }).authors);

  it.each(["文旅", "国企", "金华", "荆州", "路演"])("is a channel or a place: %s", (word) => {
    expect(read(`<p>${word} ${TIME} 来源：海滨日报</p>`)).toEqual([]);
    expect(read(`<p>${TIME} 海滨日报 ${word}</p>`)).toEqual([]);
    expect(read(`<p>${word}</p><p>${TIME}</p>`)).toEqual([]);
  });

  it("is a name where it is neither, or a label says so", () => {
    expect(read(`<p>方敏 ${TIME} 来源：海滨日报</p>`)).toEqual(["方敏 author"]);
    expect(read(`<p>${TIME} 作者：路演</p>`)).toEqual(["路演 author"]);
  });
});

describe("a name in an element that calls itself", () => {
  const span = (name: string, text: string) =>
    `<p>${TIME} <span class="${name}">${text}</span></p>`;

  it.each([
    ["author", "王晓帆", ["王晓帆 author"]],
    ["writer", "海滨日报", ["海滨日报"]],
    ["reporter-name", "滨江区文化局", ["滨江区文化局"]],
    ["zuozhe", "慢半拍", ["慢半拍 author"]],
    ["columnist", "图书管理员", []],
    ["authority", "滨江之窗", ["滨江之窗"]],
    ["source", "滨江之窗", ["滨江之窗"]],
    ["info laiyuan", "滨江之窗", ["滨江之窗"]],
    ["media-name", "滨江之窗", ["滨江之窗"]],
    ["nickname", "慢半拍", ["慢半拍 account"]],
    ["user-name", "慢半拍", ["慢半拍 account"]],
    ["media_user", "慢半拍", ["慢半拍 account"]],
  ])("%s: %s", (name, text, expected) => {
    expect(credit(span(name, text))).toEqual(expected);
  });

  it("is an account by the link to its profile", () => {
    const link = `<p>${TIME} <a href="https://www.example.cn/u/1203">慢半拍</a></p>`;
    expect(credit(link)).toEqual(["慢半拍 account"]);
    const writer = `<p>${TIME} <a class="author" href="https://www.example.cn/people/1203">慢半拍</a></p>`;
    expect(credit(writer)).toEqual(["慢半拍 account"]);
  });

  it("is an account on a platform for them, where it is no person's and no medium's", () => {
    expect(credit(span("author", "慢半拍"), { below: STATEMENT })).toEqual(["慢半拍 account"]);
    expect(credit(span("source", "慢半拍"), { below: STATEMENT })).toEqual(["慢半拍 account"]);
    expect(credit(span("author", "王晓帆"), { below: STATEMENT })).toEqual(["王晓帆 author"]);
    expect(credit(`<p>${TIME} 慢半拍</p>`, { below: STATEMENT })).toEqual(["慢半拍 account"]);
    expect(credit(`<p>${TIME} 海滨日报</p>`, { below: STATEMENT })).toEqual(["海滨日报"]);
  });
});

describe("the evidence of a name without a label", () => {
  it.each([
    [`<p>${TIME} 王晓帆</p>`, "beside the time"],
    [`<p>${TIME}</p><p>王晓帆</p>`, "line beside the time"],
    [`<p>${TIME} <span class="author">王晓帆</span></p>`, "class of an author"],
    [`<p>${TIME} <span class="nickname">慢半拍</span></p>`, "class of an account"],
    [`<p>${TIME} <a href="https://www.example.cn/u/1203">慢半拍</a></p>`, "link to a profile"],
    ["<div>慢半拍</div><div>关注</div>", "above 关注"],
    ["<p>● 王晓帆</p>", "behind a bullet"],
    [`<p>${TIME} 海滨网 王晓帆</p>`, "behind the medium"],
    [`<p>原创 王晓帆 海滨日报 ${TIME}</p>`, "behind 原创"],
  ])("%s: %s", (byline, where) => {
    const { evidence } = readPage({ byline });
    expect(evidence.authors).toMatchObject({ method: "line", where });
  });

  it.each([
    [`<p>海滨日报 ${TIME}</p>`, "beside the time"],
    [`<p>${TIME}</p><p>海滨日报</p>`, "line beside the time"],
    [`<p>${TIME} <span class="source">海滨日报</span></p>`, "class of a source"],
  ])("of a medium: %s: %s", (byline, where) => {
    expect(readPage({ byline }).evidence.source).toMatchObject({ method: "line", where });
  });

  it("is what the page states", () => {
    const head = '<meta name="author" content="Kingfisher">';
    const { evidence } = readPage({ head, byline: `<p>${TIME} Kingfisher</p>` });
    expect(evidence.authors?.where).toBe("stated author");
  });
});

describe("a name that is none", () => {
  it("stands in a line longer than a hundred and twenty characters", () => {
    const line = (length: number) => {
      const text = `${TIME} 王晓帆 `;
      return `<p>${TIME} <span class="author">王晓帆</span> ${"滨江".repeat(60).slice(0, length - text.length)}</p>`;
    };
    expect(credit(line(120))).toEqual(["王晓帆 author"]);
    expect(credit(line(121))).toEqual([]);
  });

  it("stands more than eight lines above a body without a headline", () => {
    const read = (between: number) => {
      const menu = Array.from("一二三四五六七八", (digit) => `栏目${digit}`).slice(0, between);
      return names(parseArticle([`王晓帆 ${TIME}`, ...menu, ...PROSE].join("\n")).authors);
    };
    expect(read(7)).toEqual(["王晓帆 author"]);
    expect(read(8)).toEqual([]);
  });

  it.each([
    ["in a line longer than bylines are", "滨江".repeat(60)],
    ["in a paragraph", "滨江新区三座社区图书馆昨天同时开放，首日接待读者两千余人。"],
  ])("stands %s", (_, text) => {
    expect(credit(`<p><span class="author">王晓帆</span> ${text}</p>`)).toEqual([]);
  });
});

it("names behind the medium are its staff's", () => {
  expect(credit(`<p>${TIME} 海滨网 王晓帆 周涛</p>`)).toEqual([
    "海滨网",
    "王晓帆 author",
    "周涛 author",
  ]);
});

it("a name is without the button glued to it", () => {
  expect(credit(`<p>${TIME} <span class="author">王晓帆关注</span></p>`)).toEqual([
    "王晓帆 author",
  ]);
});

it("what stands beside people with a role is their place, be it known or not", () => {
  const byline = `<p class="byline">记者: 王晓帆 | 安克雷奇</p><p>${TIME}</p>`;
  expect(readPage({ byline }).authors).toEqual([{ name: "王晓帆", role: "reporter" }]);
});

it("a day beside a writer's credit and a word that nobody knows is a byline", () => {
  const [first = "", ...others] = PROSE;
  const line = "海滨头条seaside 2023.06.15 王晓帆/海滨报道";
  const article = readPage({ byline: TIME, body: [line, first, ...others] });
  expect(article.authors).toMatchObject([{ name: "王晓帆" }]);
  expect(showBlocks(article.blocks)[0]).toBe(`paragraph ${first}`);
});

it("a name with an ornament beside the time is an account's", () => {
  expect(credit(`<p>晨川~流水 ${TIME}</p>`)).toEqual(["晨川~流水 account"]);
  expect(credit(`<p>滨江观察 ${TIME}</p>`)).toEqual(["滨江观察"]);
});

describe("a name with a bullet in front", () => {
  it.each(["● 林益民", "◎林益民", "■ 林益民"])("%s", (line) => {
    const { authors, blocks } = readPage({ byline: `<p>${TIME}</p>`, body: [line, ...PROSE] });
    expect(authors).toEqual([{ name: "林益民", role: "author" }]);
    expect(blocks).toHaveLength(PROSE.length);
  });

  it("is none in the midst of the body, and no other word", () => {
    const body = [...PROSE.slice(0, 2), "● 林益民", ...PROSE.slice(2)];
    expect(readPage({ byline: `<p>${TIME}</p>`, body }).authors).toEqual([]);
    expect(readPage({ byline: `<p>${TIME}</p>`, body: ["● 开馆", ...PROSE] }).authors).toEqual([]);
  });
});

describe("an account above the button to follow it", () => {
  it.each([
    "关注",
    "+关注",
    "＋ 关注",
    "加关注",
    "已关注",
    "訂閱",
    "追蹤",
    "粉丝 1.2万",
    "微信号 binjiang_gc",
  ])("%s", (button) => {
    expect(credit(`<div>慢半拍</div><div>${button}</div><div>${TIME}</div>`)).toEqual([
      "慢半拍 account",
    ]);
  });

  it("may have a picture between", () => {
    const byline = `<div>慢半拍</div><div><img src="https://example.com/a.png"></div><div>关注</div>`;
    expect(credit(byline)).toEqual(["慢半拍 account"]);
  });

  it("is no word beside other words, nor above another button", () => {
    expect(credit(`<div>慢半拍</div><div>关注度上升</div>`)).toEqual([]);
    expect(credit(`<div>慢半拍</div><div>收听</div>`)).toEqual([]);
  });

  it("is the first of two that look equally like one", () => {
    const span = (name: string) => `<span class="nickname">${name}</span>`;
    expect(credit(`<p>${span("慢半拍")} ${span("滨江故事会")} ${TIME}</p>`)).toEqual([
      "慢半拍 account",
    ]);
  });

  it("stands alone on its line", () => {
    const line = (more: string) =>
      `<div><span>慢半拍</span> ${more}</div><div>关注</div><div>${TIME}</div>`;
    expect(credit(line(""))).toEqual(["慢半拍 account"]);
    expect(credit(line("<span>滨江故事会</span>"))).toEqual([]);
  });

  it("is one, the surest of all that look like one", () => {
    const byline = `<div>滨江观察</div><div>关注</div><p>${TIME} <a href="https://www.example.cn/u/1203">慢半拍</a></p>`;
    expect(credit(byline)).toEqual(["滨江观察 account"]);
  });
});

describe("on a dump of an account's page", () => {
  it("the writer stands in front of the account that the next line repeats", () => {
    const { authors, evidence } = parseArticle(
      dump([], ["kingfisher 滨江观察", "滨江观察", "微信号 binjiang_gc"]),
    );
    expect(names(authors)).toEqual(["kingfisher author", "滨江观察 account"]);
    expect(evidence.authors?.where).toBe("before the account");
  });

  it("nobody stands in front of it where only a date or a button does, nor on a page with markup", () => {
    for (const line of [`${TIME} 滨江观察`, "图集 滨江观察"]) {
      const { authors } = parseArticle(dump([], [line, "滨江观察", "微信号 binjiang_gc"]));
      expect(names(authors)).toEqual(["滨江观察 account"]);
    }
    expect(credit(`<p>kingfisher 滨江观察</p><p>滨江观察</p><p>${TIME}</p>`)).toEqual([]);
  });

  it("the account's card stands below the body", () => {
    const read = (below: readonly string[]) => names(parseArticle(dump([], [TIME], below)).authors);
    expect(read(["慢半拍", "粉丝 1.2万", "作者最新文章"])).toEqual(["慢半拍 account"]);
    expect(read(["慢半拍", "粉丝：12"])).toEqual(["慢半拍 account"]);
    expect(read(["慢半拍", "粉絲 - 1"])).toEqual(["慢半拍 account"]);
    expect(read(["慢半拍", "粉丝见面会下周举行"])).toEqual([]);
  });
});

describe("the byline of what an account publishes first", () => {
  it.each([
    ["原创 王晓帆 滨江之窗", ["王晓帆 author", "滨江之窗 account"]],
    ["原创： 老崔 滨江之窗", ["老崔 author", "滨江之窗 account"]],
    ["原創 滨江之窗 滨江之窗", ["滨江之窗 account"]],
    ["原创 王晓帆 海滨日报", ["王晓帆 author", "海滨日报"]],
    ["原创 王晓帆 何以舟 滨江之窗", ["王晓帆 author", "何以舟 author", "滨江之窗 account"]],
  ])("%s", (line, expected) => {
    for (const article of [
      readPage({ byline: `<p>${line} ${TIME}</p>` }),
      parseArticle(dump([], [`${line} ${TIME}`])),
    ]) {
      const { authors, source, title } = article;
      const media = source === undefined ? [] : [source.name];
      expect([...authors.map(({ name, role }) => `${name} ${role}`), ...media]).toEqual(expected);
      expect(title).toBe(HEADLINE);
    }
  });
});

describe("names in a byline without a word for their role", () => {
  it.each([
    [`<p>${TIME} [ 王晓帆 何以舟 ] 来源：海滨日报</p>`, ["王晓帆", "何以舟"]],
    [`<p>${TIME} [滨江讯] 海滨日报</p>`, []],
    [`<p>${TIME} （万年历） 海滨日报</p>`, []],
    [
      `<p><span><i class="icon-time"></i>${TIME}</span> <span><i class="icon icon-user"></i>王晓帆 何以舟</span></p>`,
      ["王晓帆", "何以舟"],
    ],
    [`<p>● 王晓帆 江城特派员</p><p>${TIME}</p>`, ["王晓帆"]],
  ])("%s", (byline, expected) => {
    expect(readPage({ byline }).authors.map(({ name }) => name)).toEqual(expected);
  });
});

describe("a pen name behind a role in a byline", () => {
  it.each([
    ["编辑 阿南", ["阿南 editor"]],
    ["记者 小鱼儿 通讯员 王晓帆", ["小鱼儿 reporter", "王晓帆 correspondent"]],
    ["作者：王晓帆、阿南", ["王晓帆 author", "阿南 author"]],
    ["作者 王晓帆 打印", ["王晓帆 author"]],
    ["编辑 打印", []],
    ["摄影 报道", []],
    ["记者 江城网", []],
  ])("%s", (staff, expected) => {
    const { authors, editors } = readPage({ byline: `<p>${TIME} 海滨日报 ${staff}</p>` });
    expect([...authors, ...editors].map(({ name, role }) => `${name} ${role}`)).toEqual(expected);
  });
});

describe("the medium beside the time below the body", () => {
  const below = (...lines: readonly string[]) =>
    credit("", { below: lines.map((line) => `<p>${line}</p>`).join("") });

  it.each([
    ["right below it", [`海滨日报 ${TIME}`]],
    ["in its second line", ["责任编辑：方敏", `海滨日报 ${TIME}`]],
  ])("%s", (_, lines) => {
    expect(below(...lines)).toEqual(["海滨日报"]);
  });

  it.each([
    ["further down", ["责任编辑：方敏", "校对：周涛", `海滨日报 ${TIME}`]],
    ["a name that is no known medium's", [`滨江之窗 ${TIME}`]],
    ["an account's, whatever its name", [`<span class="nickname">海滨日报</span> ${TIME}`]],
    ["a link to another report", [`<a href="/1.html">海滨日报 ${TIME}</a>`]],
    ["beside no time", ['<span class="source">海滨日报</span>']],
    ["beside an editor and no time", ['<span class="source">海滨日报</span> 编辑：方敏']],
    [
      "in a line that tells of a day",
      [
        '<span class="source">海滨日报</span> 读者俱乐部将于2023年6月18日在滨江路十二号的旧码头仓库举办今年的第二场读书会欢迎报名',
      ],
    ],
  ])("none: %s", (_, lines) => {
    expect(below(...lines)).toEqual([]);
  });

  it("is no match for the one above", () => {
    expect(credit(`<p>江城晚报 ${TIME}</p>`, { below: `<p>海滨日报 ${TIME}</p>` })).toEqual([
      "江城晚报",
    ]);
  });
});

describe("an account of several words", () => {
  it.each(["王晓帆 周涛", "王晓帆、周涛"])("is one, though they are people's names: %s", (name) => {
    expect(credit(`<p>${TIME} <span class="nickname">${name}</span></p>`)).toEqual([
      `${name} account`,
    ]);
  });
});

it("a byline of more elements than bylines have is read by its words alone", () => {
  const read = (icons: number, name: string) =>
    credit(`<p>${"<i></i>".repeat(icons)}${TIME} ${name}</p>`);
  const named = '<span class="author">慢半拍</span>';
  expect(read(100, named)).toEqual(["慢半拍 author"]);
  expect(read(130, named)).toEqual([]);
  expect(read(130, "<span>海滨日报</span>")).toEqual(["海滨日报"]);
});
