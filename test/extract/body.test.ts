import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { dump, FIGURE, HEADLINE, PROSE, readPage, showBlocks, TIME } from "../pages.js";

const [FIRST = "", SECOND = "", THIRD = ""] = PROSE;

/** The body of a page whose element for the body holds such paragraphs. */
function body(...paragraphs: readonly string[]): readonly string[] {
  return showBlocks(readPage({ byline: TIME, body: paragraphs }).blocks);
}

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `paragraph ${text}`);

describe("what stays in the body", () => {
  it("the date that an office signs with", () => {
    const office = "江城市人民政府办公厅";
    const day = "2021年6月3日";
    expect(body(FIRST, SECOND, office, day)).toEqual(paragraphs(FIRST, SECOND, office, day));
    expect(body(day, FIRST, SECOND)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST, SECOND, "我们下次再见", day)).not.toContain(`paragraph ${day}`);
  });

  it("every cell of a table that a dump sets on lines of their own", () => {
    const table = ["代码", "名称", "涨幅(%)", "600001", "海滨股份", "10.01", "600002", "江城实业"];
    const lines = [HEADLINE, "2023-06-15 08:10 来源：海滨日报", FIRST, ...table, SECOND, THIRD];
    const { blocks } = parseArticle(lines.join("\n"));
    expect(blocks.map((block) => "text" in block && block.text)).toEqual([
      FIRST,
      ...table,
      SECOND,
      THIRD,
    ]);
  });

  it("a rule that the report cites, which forbids no copying", () => {
    const rule = "未经船主同意，不得碰触拼板舟。";
    expect(body(FIRST, rule, SECOND)).toEqual(paragraphs(FIRST, rule, SECOND));
    expect(body(FIRST, SECOND, "未经本网同意，不得转载本文。")).toEqual(paragraphs(FIRST, SECOND));
  });

  it("a first line that is the headline's end, unless its own element breaks the headline there", () => {
    const end = HEADLINE.slice(4);
    expect(body(end, FIRST, SECOND)).toEqual([`heading ${end}`, ...paragraphs(FIRST, SECOND)]);
    const read = (lines: readonly string[]) => {
      const trail = "<p>海滨网 &gt; 新闻 &gt; 正文</p>";
      return parseArticle(`<title>${HEADLINE}</title>${trail}<div>${lines.join("<br>")}</div>`);
    };
    const broken = read([HEADLINE.slice(0, 4), end, FIRST, end, SECOND, THIRD]);
    expect(broken.title).toBe(HEADLINE);
    expect(showBlocks(broken.blocks)).toEqual([
      `paragraph ${FIRST}`,
      `heading ${end}`,
      ...paragraphs(SECOND, THIRD),
    ]);
  });

  it("a paragraph that is a link from end to end", () => {
    expect(body(FIRST, `<a href="/1">${SECOND}${THIRD}</a>`, THIRD)).toEqual(
      paragraphs(FIRST, SECOND + THIRD, THIRD),
    );
  });

  it("a heading of two words that also heads disclaimers", () => {
    expect(body(FIRST, SECOND, "风险提示", THIRD)).toContain(`paragraph ${THIRD}`);
    expect(body(FIRST, SECOND, "风险提示：本文不作投资依据。")).toEqual(paragraphs(FIRST, SECOND));
  });
});

describe("what leaves the body", () => {
  it.each([
    ["a byline", "2023-06-15 08:10 来源：海滨日报"],
    ["a credit line", "海滨日报记者 王晓帆"],
    ["the closing editors", "责任编辑：王晓帆"],
    ["a share bar", "分享到："],
    ["a keyword line", "关键词：图书馆 借书"],
    ["a disclaimer", "免责声明：文章只代表撰稿人的看法，和本站立场无关。"],
    ["a footer", "Copyright © 2005-2023 海滨网 All rights reserved"],
    ["a link", '<a href="/1">点击查看专题</a>'],
    ["an original headline", "原标题：三座图书馆开放了"],
    ["an original headline without a colon", "（原题为《三座图书馆开放了，馆藏六万册》）"],
    ["reporters whose names are lost", "海滨日报记者"],
    ["a medium's application", "（本文来自海滨新闻，更多原创资讯请下载“海滨新闻”APP）"],
    ["the staff behind it", "值班编委：王晓帆"],
    ["the staff by their numbers", "流程编辑：U031"],
    ["what is asked of readers", "微信搜索“海滨观察”关注我们"],
    ["a count of comments", "本条新闻已有 12 人评论"],
    ["a list of the same medium", "更多海滨日報報導"],
    ["a notice of its source", "本作品为“滨江图书”原创，转载时务请注明出处。"],
  ])("%s", (_, line) => {
    expect(body(FIRST, line, SECOND, THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
    expect(body(FIRST, SECOND, THIRD, line)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it.each([
    ["the headline again", HEADLINE],
    ["the editors' abstract", `核心提示：${FIRST}`],
    ["the editors' abstract in brackets", `【摘 要】${FIRST}`],
    ["the place of a dispatch", "滨江 —"],
    ["a notice to users", "亲爱的用户，海滨新闻客户端已经改版升级，请下载新版本。"],
    ["the medium's name", "海滨日报"],
    ["buttons", "听全文 分享"],
    ["how long it takes to read", "阅读本文约需3分钟"],
    ["readers' remarks", "0則留言"],
    ["a document's number", "文号：滨政办发〔2021〕12号"],
    ["what it is filed under", "主题分类：交通"],
    ["a platform's byline", "原创 王晓帆 滨江观察"],
    ["the picture's owner", "题图 | 视觉中国"],
    ["what is asked of readers under an arrow", "↑点击上方蓝字关注我们"],
    ["the writer's name", "王晓帆"],
  ])("above the first paragraph: %s", (_, line) => {
    expect(body(line, SECOND, THIRD)).toEqual(paragraphs(SECOND, THIRD));
  });

  it("the editors' abstract behind a label on a line of its own", () => {
    const abstract = "滨江新区三座图书馆昨天同时开放，藏书六万册。";
    expect(body("摘要", abstract, FIRST, SECOND)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST, "摘要", SECOND)).toContain(`paragraph ${SECOND}`);
  });

  it("what calls itself the abstract, unless it holds the body", () => {
    const boxed = (name: string, ...texts: readonly string[]) =>
      `<div class="${name}">${texts.map((text) => `<p>${text}</p>`).join("")}</div>`;
    const read = (below: string) =>
      showBlocks(
        parseArticle(`<body><h1>${HEADLINE}</h1>${TIME}<div class="content">${below}</div></body>`)
          .blocks,
      );
    const teaser = "三座图书馆同日开放，每个书架旁边都坐着人。";
    const rest = PROSE.map((text) => `<p>${text}</p>`).join("");
    expect(read(boxed("digest", teaser) + rest)).toEqual(PROSE.map((text) => `paragraph ${text}`));
    expect(read(boxed("abstract", ...PROSE))).toEqual(PROSE.map((text) => `paragraph ${text}`));
  });

  it("at its end a few words in brackets", () => {
    for (const line of ["（即时新闻）", "(海滨日报)", "【完】"]) {
      expect(body(FIRST, SECOND, line)).toEqual(paragraphs(FIRST, SECOND));
      expect(body(FIRST, SECOND, line, FIGURE)).toEqual([...paragraphs(FIRST, SECOND), "figure"]);
    }
    expect(body(FIRST, SECOND, "（以上地址以各馆公告栏张贴的为准）")).toContain(
      "paragraph （以上地址以各馆公告栏张贴的为准）",
    );
  });

  it.each([
    ["返回海滨，查看更多", "a platform's way out"],
    ["1120615", "an agency's date"],
  ])("at the end of its last paragraph: %s (%s)", (tail) => {
    expect(body(FIRST, SECOND + tail)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST + tail, SECOND)).toEqual(paragraphs(FIRST + tail, SECOND));
  });

  it("a link among its paragraphs, and what an element of another matter holds, but no prose", () => {
    const link = '<a href="/1">新区图书馆开放时间一览</a>';
    expect(body(FIRST, link, SECOND)).toEqual(paragraphs(FIRST, SECOND));
    const box = (text: string) => `<span class="recommend">${text}</span>`;
    expect(body(FIRST, box("旧馆翻修一新，欢迎光临"), SECOND)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST, box(SECOND), THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it.each(["·", "● ", "◆", "» ", "<b>•</b>"])("a link behind a bullet: %s", (bullet) => {
    const link = '<a href="/1">新馆选址公示</a>';
    expect(body(FIRST, bullet + link, SECOND)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST, `${link} ${bullet} ${link}`, SECOND)).toEqual(paragraphs(FIRST, SECOND));
  });

  it("a long link with a word beside it", () => {
    const link = '<a href="/1">滨江路与码头街路口的新馆选址公示昨天发布</a>';
    expect(body(FIRST, `见${link}`, SECOND)).toEqual(paragraphs(FIRST, SECOND));
  });

  it("but no link behind words, plain or bold, and none in a list's entry", () => {
    const link = '<a href="/1">滨江路与码头街路口</a>';
    for (const words of ["一馆", "<b>一馆</b>"])
      expect(body(FIRST, `${words} ${link}`, SECOND)[1]).toBe("paragraph 一馆 滨江路与码头街路口");
    const entry = '<ul><li>一馆设在<a href="/1">滨江路</a></li></ul>';
    expect(body(FIRST, entry, SECOND)).toContain("listItem 一馆设在滨江路");
  });

  it("a paragraph that stood before", () => {
    expect(body(FIRST, SECOND, THIRD, FIRST, SECOND)).toEqual(paragraphs(FIRST, SECOND, THIRD));
    expect(body("步行可达", FIRST, "步行可达", SECOND)).toEqual([
      "heading 步行可达",
      `paragraph ${FIRST}`,
      "heading 步行可达",
      `paragraph ${SECOND}`,
    ]);
  });

  it("a box of links between its paragraphs, which go on behind it", () => {
    const box =
      "<h3>相关新闻</h3><ul><li><a href='/1'>旧馆翻修一新</a></li><li>新馆选址公示</li></ul>";
    expect(body(FIRST, box, SECOND, THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });
});

describe("a box of teasers between the paragraphs", () => {
  it("is none of the text, though its entries are as long as paragraphs", () => {
    const teasers = [
      "港口新建的两座码头今天正式启用，首日停靠渔船四十余艘，年内还将建成一座冷链仓库。",
      "环岛公路今早恢复双向通行，沿线八个路口同时启用了新的信号灯，早高峰时段车流平稳。",
    ];
    const box = `<h3>相关新闻</h3><ul>${teasers.map((text) => `<li>${text}</li>`).join("")}</ul>`;
    const more = PROSE.map((text) => `再说${text}`);
    expect(body(FIRST, SECOND, box, THIRD, ...more)).toEqual(
      paragraphs(FIRST, SECOND, THIRD, ...more),
    );
  });
});

describe("what stays in the body", () => {
  it.each([
    ["a clause that speaks of an editor", `责任编辑制度在各馆推行，${SECOND}`],
    ["a medium's name further down", "海滨日报"],
    ["a line of words", "三馆之间通借通还，读者无须预约"],
    ["a paragraph with a link", `${SECOND}<a href="/1">查看三座图书馆的地址</a>`],
  ])("%s", (_, line) => {
    const text = line.replace(/<[^>]+>/gu, "");
    expect(body(FIRST, line, THIRD).some((block) => block.endsWith(text))).toBe(true);
  });

  it.each([
    ["an abstract further down", `核心提示：${SECOND}`],
    ["the headline further down", HEADLINE],
    ["a menu's row that links nothing", "国内 国际 社会 体育"],
  ])("%s", (_, line) => {
    expect(body(FIRST, line, THIRD).map((block) => block.replace(/^\w+ /u, ""))).toEqual([
      FIRST,
      line,
      THIRD,
    ]);
  });

  it("headings of every rank, and lists within lists", () => {
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}<div class="content"><p>${FIRST}</p><h3>步行可达</h3><p>${SECOND}</p><h6>座位</h6><p>${THIRD}</p>
      <ul><li>一馆设在滨江路，藏书两万册，周一闭馆<ul><li>阅览室在二楼，设有座位两百个</li></ul></li></ul></div></body></html>`;
    expect(parseArticle(raw).blocks).toMatchObject([
      { type: "paragraph" },
      { type: "heading", level: 3 },
      { type: "paragraph" },
      { type: "heading", level: 6 },
      { type: "paragraph" },
      { type: "listItem", depth: 0 },
      { type: "listItem", depth: 1 },
    ]);
  });

  it("a list, a quotation, code and a table", () => {
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}<div class="content"><p>${FIRST}</p>
      <ol><li>一馆设在滨江路，藏书两万册，周一闭馆</li></ol><ul><li>二馆设在码头街，藏书两万册，周二闭馆</li></ul>
      <blockquote>${SECOND}</blockquote><pre>open 09:00</pre>
      <table><tr><td>馆名</td><td>藏书</td></tr><tr><td>一馆</td><td>2万册</td></tr></table><p>${THIRD}</p></div></body></html>`;
    expect(parseArticle(raw).blocks).toMatchObject([
      { type: "paragraph" },
      { type: "listItem", ordered: true, depth: 0 },
      { type: "listItem", ordered: false, depth: 0 },
      { type: "quote", text: SECOND },
      { type: "code", text: "open 09:00" },
      {
        type: "table",
        rows: [
          ["馆名", "藏书"],
          ["一馆", "2万册"],
        ],
      },
      { type: "paragraph" },
    ]);
  });
});

describe("a heading in all but markup", () => {
  it("is a short line alone above a paragraph", () => {
    expect(body(FIRST, "步行可达", SECOND, "座位还要加", THIRD)).toEqual([
      `paragraph ${FIRST}`,
      "heading 步行可达",
      `paragraph ${SECOND}`,
      "heading 座位还要加",
      `paragraph ${THIRD}`,
    ]);
    expect(readPage({ body: [FIRST, "步行可达", SECOND] }).blocks[1]).toEqual({
      type: "heading",
      level: 2,
      text: "步行可达",
    });
  });

  it.each([
    ["a sentence", "步行可达。"],
    [
      "a line longer than headings are",
      "滨江新区三座社区图书馆步行十五分钟就可以到达并且周末延长开放到晚上九点整",
    ],
    ["one character or two", "一馆"],
    ["a verse that goes on", "一江春水向东流，"],
    ["an address", "3、报名邮箱：hbrb@example.cn"],
    ["a paragraph cut off", "渡轮清晨驶出码头，岸边的渔民站在堤上看。早市四点开张"],
  ])("is not %s", (_, line) => {
    expect(body(FIRST, SECOND, line, THIRD)).not.toContain(
      line.length > 2 ? `heading ${line}` : "",
    );
  });

  it("has thirty characters at most", () => {
    const line = (length: number) =>
      "滨江新区三座社区图书馆步行十五分钟可达的地方有座位和书架上万册".slice(0, length);
    expect(body(FIRST, line(30), SECOND)).toContain(`heading ${line(30)}`);
    expect(body(FIRST, line(31), SECOND)).toContain(`paragraph ${line(31)}`);
  });

  it("is no list's entry, which stays one", () => {
    expect(body(FIRST, "<ul><li>步行可达</li></ul>", SECOND)).toContain("listItem 步行可达");
  });

  it("is neither one of two lines, nor the last line", () => {
    expect(body(FIRST, "步行可达", "座位还要加", SECOND)).toEqual(
      paragraphs(FIRST, "步行可达", "座位还要加", SECOND),
    );
    expect(body(FIRST, SECOND, "步行可达")).toEqual(paragraphs(FIRST, SECOND, "步行可达"));
  });
});

describe("among the paragraphs", () => {
  const read = (...lines: readonly string[]) =>
    showBlocks(parseArticle([HEADLINE, "2023-06-15 08:10", ...lines].join("\n")).blocks);

  it.each([
    "订阅《海滨晨报》电子报，每天早上送到邮箱",
    "海滨晨报已开通频道，欢迎点击加入，掌握最新资讯！",
    "【独家】年报抢先看点击查看完整名单>>",
    "編輯推薦：老碼頭重開",
  ])("a promotion is none: %s", (promotion) => {
    expect(read(FIRST, promotion, SECOND, THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it.each(["电子报订户锐减，频道转战直播", "注册会员、开通付费，老人一步步掉进陷阱"])(
    "what asks the reader for nothing is a subheading: %s",
    (heading) => expect(read(FIRST, heading, SECOND, THIRD)).toContain(`heading ${heading}`),
  );

  it("what somebody says beside, set large once more, is none", () => {
    const said = "“有了这座馆，我每天都来。”";
    const paragraph = `年过七旬的方老先生是附近居民，退休前教了四十年书。${said}他说。`;
    expect(read(FIRST, paragraph, said, SECOND)).toEqual(paragraphs(FIRST, paragraph, SECOND));
    expect(read(FIRST, said, SECOND, THIRD)).toContain(`paragraph ${said}`);
  });

  it("a table that has lost its markup parts no text", () => {
    const fares = [
      "航线",
      "往返票价（元）",
      "一号码头 至 东山岛北",
      "18.5",
      "二号码头 至 东山岛南",
      "20.5",
      "三号码头 至 西屿灯塔",
      "22",
      "四号码头 至 西屿渔村",
      "24",
    ];
    expect(read(FIRST, ...fares, SECOND, THIRD)).toEqual([
      ...paragraphs(FIRST, ...fares, SECOND, THIRD),
    ]);
  });

  it("what the report speaks of is no promotion", () => {
    const subject = "先关注公众号，才能查看菜单";
    const about =
      "记者走访了二十家餐厅，十三家要扫码点餐，其中九家须先关注公众号，才能查看当天的菜单。";
    expect(read(about, subject, SECOND, THIRD)).toEqual([
      `paragraph ${about}`,
      `heading ${subject}`,
      ...paragraphs(SECOND, THIRD),
    ]);
  });

  it("other people's posts and their heading are none", () => {
    const posts = ["名人微博", "老林：今晚的风不大。(今天08:12) 转发(47) 评论(19)", "更多微博>>"];
    expect(read(FIRST, ...posts, SECOND, THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it("paragraphs in a foreign language are no menus", () => {
    const english =
      "On a quiet beach, a retired ferry captain rents out wooden chairs by the sunset.";
    expect(body(english, FIRST, SECOND)[0]).toBe(`paragraph ${english}`);
  });

  it("a list of names and numbers below a paragraph stays", () => {
    const teams = "北岭队(4-4-2):1-田野;3-洪波,26-邹一帆(46',11-阮奇),5-尹磊,2-车明;7-雷昊";
    expect(read(...PROSE, "双方出场阵容：", teams).at(-1)).toContain("北岭队");
  });

  it("short ones go on below a box of links", () => {
    const short = [
      "一是翻修路面，四条小巷都铺上沥青，人行道改用透水砖；",
      "二是雨污分流，更换管径过小的老旧管道，新建检查井二十六座；",
      "三是亮化，安装壁挂路灯四十八盏，清理废弃的线缆，工期七十天，月底之前完成。",
      "改造总投入约二百六十万元，由市、区两级财政按六比四承担，不向居民收取费用。",
      "施工期间将分段封闭，居民可从南口绕行，街道在四个巷口设了联络点，电话张贴在告示牌上，随时可以反映问题。",
    ];
    const box = ["热点排行", "1 二中校门口新增车位", "2 城东菜场搬迁方案公示", "更多>>"];
    expect(read(FIRST, SECOND, ...box, ...short)).toEqual(paragraphs(FIRST, SECOND, ...short));
  });
});

describe("a line among full paragraphs", () => {
  const long = [
    FIRST,
    SECOND,
    THIRD,
    FIRST.replace("昨天", "今天"),
    SECOND.replace("九点", "十点"),
  ];
  const [one = "", two = "", ...others] = long;
  const forms = [
    (line: string) => body(one, two, line, ...others),
    (line: string) =>
      showBlocks(
        parseArticle([HEADLINE, "2023-06-15 08:10", one, two, line, ...others].join("\n")).blocks,
      ),
  ];

  it.each([
    "招聘150人",
    "隐私、数据如何保护",
    "许可证办理从30天缩短到3天",
    "一村一法律顾问",
    "投票表决",
    "读完六年小学",
    "网友评论不一",
    "标签化的生活",
    "两万人参与",
    "一个二维码管全程",
    "6月18日",
    "2023-06-18",
    "江城 6月18日",
    "08:30",
    "【6月15日】",
  ])("is a subheading though the page has words like it: %s", (line) => {
    for (const form of forms) expect(form(line)).toContain(`heading ${line}`);
  });

  it.each([
    "“我要感谢一直关注图书馆的市民。”馆长说。",
    "看完这部电影，很多观众分享了自己的感受。",
    "投票：共发出选票120张，收回118张。",
    "未办理ICP备案的网站将被关停。",
    "2023年6月18日8时30分，首航仪式正式开始。",
    "法院判决，被告未经许可，不得使用原告的商标。",
  ])("is a paragraph though pages turn to their readers so: %s", (line) => {
    for (const form of forms) expect(form(line)).toEqual(paragraphs(one, two, line, ...others));
  });

  it("is a paragraph where the author leaves something out", () => {
    for (const form of forms) expect(form("……")).toEqual(paragraphs(one, two, "……", ...others));
  });

  it("names nobody where it heads paragraphs with a place and a day", () => {
    const text = [HEADLINE, "2023-06-15 08:10", one, two, "江城 6月18日", ...others].join("\n");
    expect(parseArticle(text).authors).toEqual([]);
  });

  it.each(["扫描二维码关注我们", "分享到微信", "点击查看大图", "2023-06-15 08:10 来源：海滨日报"])(
    "is the page's own: %s",
    (line) => {
      for (const form of forms) expect(form(line)).toEqual(paragraphs(...long));
    },
  );
});

describe("a paragraph that explains the report", () => {
  it("is of the body with its heading, which heads lists too", () => {
    const rule =
      "社区图书馆是市级图书馆的分馆，由街道提供场地，由市馆配送图书和派驻馆员，读者凭一张借书证通借通还。";
    const below = [
      ...PROSE,
      ...PROSE.map((text) => text.replace("图书馆", "书屋")),
      "【新闻链接】",
    ];
    const raw = (line: string) =>
      showBlocks(parseArticle([HEADLINE, "2023-06-15 08:10", ...below, line].join("\n")).blocks);
    expect(raw(rule).slice(-2)).toEqual(["heading 【新闻链接】", `paragraph ${rule}`]);
    expect(raw("新区再添四座书屋\n书屋里的老馆员").join()).not.toContain("新闻链接");
  });
});

describe("the last line", () => {
  it("is an item of a list below one of its form", () => {
    const works = ["《渡口》", "《江上的人》", "《船歌》"];
    expect(body(FIRST, SECOND, "入选作品名单如下：", ...works).slice(-3)).toEqual(
      paragraphs(...works),
    );
  });

  it("may be a list of people", () => {
    const names = "赵一鸣 钱学森林 孙敏 李文彬 周涛 吴晓棠".replace("森林", "明");
    expect(body(FIRST, SECOND, "获奖名单如下：", names).at(-1)).toBe(`paragraph ${names}`);
  });

  it.each(["（文/方敏 图/周涛）", "（图片由受访者提供）", "（题图来自视觉中国）"])(
    "is no caption for the article's credits behind it: %s",
    (credit) => {
      const shown = body(FIRST, SECOND + credit);
      expect(shown).toHaveLength(2);
      expect(shown[1]).toContain(`paragraph ${SECOND}`);
    },
  );
});

describe("the ends of the body's text", () => {
  it("are sentences of a dump, however short, and what somebody says", () => {
    const last = ["她问：“这个，你收不收？”", "我说，收。"];
    const raw = [HEADLINE, "2023-06-15 08:10", ...PROSE, ...last].join("\n");
    expect(showBlocks(parseArticle(raw).blocks)).toEqual(paragraphs(...PROSE, ...last));
  });

  it.each([
    "举报/反馈",
    "图集",
    "发表评论 最新评论(3)",
    "打印本页 | 关闭窗口",
    "展開全部 收起",
    "阅读 1.2万",
    "36人赞过",
    "没有更多内容了",
    "今日热搜榜 换一换",
    "点分享 点收藏 点在看",
    "facebook",
  ])("are without the page's own words: %s", (buttons) => {
    expect(body(FIRST, SECOND, buttons)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST, SECOND, buttons, "分享 3")).toEqual(paragraphs(FIRST, SECOND));
    expect(showBlocks(parseArticle(dump([], [TIME], [buttons])).blocks)).toEqual(
      paragraphs(...PROSE),
    );
  });

  it("keep a last word of its own, and what a label says that names nobody", () => {
    expect(body(FIRST, SECOND, "未完待续")).toContain("paragraph 未完待续");
    expect(body(FIRST, SECOND, "视频：渡轮首航", THIRD).join()).toContain("视频：渡轮首航");
  });

  it("lose a dispatch's dateline on a line of its own", () => {
    for (const line of ["本报西安7月4日电", "（江聯社台北12日電）"])
      expect(body(FIRST, SECOND, line)).toEqual(paragraphs(FIRST, SECOND));
  });

  it("lose a link that something points to, 👉", () => {
    const link = '👉 <a href="/1.html">渡轮码头扩建今日开工</a>';
    expect(body(FIRST, link, SECOND)).toEqual(paragraphs(FIRST, SECOND));
  });

  it("keep the dateline at the head, whatever parts the role from the name", () => {
    for (const reporter of ["（记者王晓帆）", "（记者 王晓帆）", "（通讯员 王晓帆）"])
      expect(body(reporter + FIRST, SECOND)[0]).toBe(`paragraph ${reporter}${FIRST}`);
  });

  it("lose a labelled bracket at the head", () => {
    expect(body(`（原标题：三座图书馆开放了）${FIRST}`, SECOND)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(`（原标题：三座图书馆开放了） ${FIRST}`, SECOND)).toEqual(
      paragraphs(FIRST, SECOND),
    );
    expect(body(`原标题（三座图书馆开放了）见报后，${FIRST}`, SECOND)[0]).toContain("原标题（三座");
    expect(body(`（滨江讯）${FIRST}`, SECOND)).toEqual(paragraphs(`（滨江讯）${FIRST}`, SECOND));
    expect(body(FIRST, `（原标题：三座图书馆开放了）${SECOND}`)).toEqual(
      paragraphs(FIRST, `（原标题：三座图书馆开放了）${SECOND}`),
    );
  });

  it("lose the credit at the tail of the last paragraph, and of that alone", () => {
    expect(body(FIRST, `${SECOND}（王晓帆 方敏）`)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST, `${SECOND} （王晓帆 方敏）`)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(`${FIRST}（王晓帆 方敏）`, SECOND)).toEqual(
      paragraphs(`${FIRST}（王晓帆 方敏）`, SECOND),
    );
    expect(body(FIRST, `${SECOND}（责任编辑：王晓帆）`, FIGURE)[1]).toBe(`paragraph ${SECOND}`);
  });

  it.each([
    "（原标题：三座图书馆开放了）",
    "(编辑：HB012)",
    "【来源：海滨日报】",
    "（海滨日报）",
    "(云岭卫视)",
  ])("lose what the last bracket of the last paragraph states: %s", (bracket) => {
    expect(body(FIRST, SECOND + bracket)).toEqual(paragraphs(FIRST, SECOND));
    expect(body(FIRST + bracket, SECOND)).toEqual(paragraphs(FIRST + bracket, SECOND));
  });

  it.each(["（完）", "（上）", "（约合人民币三万元）", "（文中老何为化名）"])(
    "keep a bracket that states nothing: %s",
    (bracket) => {
      expect(body(FIRST, SECOND + bracket)).toEqual(paragraphs(FIRST, SECOND + bracket));
    },
  );

  it("keep the marks that are left, on their words", () => {
    const { blocks } = readPage({
      byline: TIME,
      body: [
        `（原标题：<b>三座图书馆</b>开放了）<b>滨江新区</b>${FIRST}`,
        `<b>居民</b>${SECOND}<b>通借通还。</b>（<b>王晓帆</b> 方敏）`,
      ],
    });
    const words = blocks.map((block) =>
      "marks" in block ? block.marks?.map(({ start, end }) => block.text.slice(start, end)) : [],
    );
    expect(words).toEqual([["滨江新区"], ["居民", "通借通还。"]]);
  });
});

describe("an office's notice", () => {
  const signature = ["江城市总工会", "2023年6月15日"];
  const contacts = [
    "联系电话：0000-1234567　邮箱：gh@jiangcheng.example",
    "地址：江城市滨江大道1号",
  ];

  it("keeps its period, contacts and signature in the element that holds it", () => {
    const lines = [FIRST, "公示时间：2023年6月15日至6月20日。", SECOND, ...contacts, ...signature];
    expect(body(...lines)).toEqual(paragraphs(...lines.map((line) => line.replace("　", " "))));
  });

  it("is signed right below the text on a dump", () => {
    const read = (...lines: readonly string[]) =>
      showBlocks(parseArticle(dump([], ["2023-06-15 08:10"], lines)).blocks);
    expect(read(...signature, "上一篇：老码头重开")).toEqual(paragraphs(...PROSE, ...signature));
    expect(read("滨江新闻", ...signature)).toEqual(paragraphs(...PROSE));
    expect(read("江城热线", "2023年6月15日")).toEqual(paragraphs(...PROSE));
  });

  it.each(["分享到：", "免责声明：文章只代表撰稿人的看法，和本站立场无关。"])(
    "keeps nothing else of the site's: %s",
    (line) => {
      expect(body(FIRST, SECOND, line, ...contacts.slice(1), ...signature)).toEqual(
        paragraphs(FIRST, SECOND, ...contacts.slice(1), ...signature),
      );
    },
  );

  it("ends in front of the site's contacts where it is not signed", () => {
    expect(body(FIRST, SECOND, ...contacts)).toEqual(paragraphs(FIRST, SECOND));
    const below = contacts.map((line) => `<p>${line}</p>`).join("");
    const { blocks } = readPage({ byline: TIME, body: [FIRST, SECOND, ...signature], below });
    expect(showBlocks(blocks)).toEqual(paragraphs(FIRST, SECOND, ...signature));
  });
});

describe("where the body ends", () => {
  const others = [
    "记者从气象部门获悉，受冷空气影响，未来三天将有一次明显的降温降水过程，请市民注意防范。",
    "昨日召开的安全生产工作会议要求各部门压实责任，坚决防范各类事故发生，确保节日期间平安。",
    "港口新建的两座码头今天正式启用，首日停靠渔船四十余艘，年内还将建成一座冷链仓库。",
    "环岛公路今早恢复双向通行，沿线八个路口同时启用了新的信号灯，早高峰时段车流平稳有序。",
    "岛上的两所小学下周开始试行课后服务，家长可以在网上报名，首批开设的课程有二十六门。",
  ];

  it.each([
    [
      "相关新闻",
      (text: string, i: number) => `<h4><a href="/${i}">本市天气转冷</a></h4><p>${text}</p>`,
    ],
    ["全部评论（3）", (text: string) => `<p><b>网友</b></p><p>${text}</p><p>11:00</p>`],
  ])("with a box that holds nearly as much: %s", (heading, show) => {
    const below = `<div><h3>${heading}</h3>${others.map((text, i) => `<div>${show(text, i)}</div>`).join("")}</div>`;
    const { blocks } = readPage({ byline: TIME, below });
    expect(showBlocks(blocks)).toEqual(paragraphs(...PROSE));
  });

  it.each([
    ["the readers' comments", "<p>网友评论</p>"],
    ["the editors", "<p>责任编辑：王晓帆</p>"],
    ["a disclaimer", "<p>免责声明：文章只代表撰稿人的看法，和本站立场无关。</p>"],
    ["a footer", "<p>Copyright © 2005-2023 海滨网 All rights reserved</p>"],
  ])("at %s", (_, line) => {
    const other = "另据报道，海滨大桥昨天封闭检修，过往车辆须绕行滨江隧道，预计下周一恢复通行。";
    const raw = `<html><body><h1>${HEADLINE}</h1>${TIME}${PROSE.map((text) => `<p>${text}</p>`).join("")}${line}<p>${other}</p></body></html>`;
    expect(showBlocks(parseArticle(raw).blocks)).toEqual(paragraphs(...PROSE));
    const text = line.replace(/<[^>]+>/gu, "");
    expect(showBlocks(parseArticle(dump([], ["2023-06-15 08:10"], [text, other])).blocks)).toEqual(
      paragraphs(...PROSE),
    );
  });

  it("not where most of it stands behind such a line", () => {
    expect(body(FIRST, "责任编辑：王晓帆", SECOND, THIRD, `再说${FIRST}`, `再说${SECOND}`)).toEqual(
      paragraphs(FIRST, SECOND, THIRD, `再说${FIRST}`, `再说${SECOND}`),
    );
  });

  it("behind the pictures and captions at either end", () => {
    expect(
      body(FIGURE, FIRST, SECOND, THIRD, FIGURE.replace("a.jpg", "b.jpg"), "图为读者在馆内阅读"),
    ).toEqual(["figure", ...paragraphs(FIRST, SECOND, THIRD), "figure 图为读者在馆内阅读"]);
  });
});

describe("a box of links among a dump's paragraphs", () => {
  it("ends at a subheading that is indented as the paragraphs are", () => {
    const [first = "", ...others] = PROSE.map((text) => `　　${text}`);
    const box = ["热点推荐:", "- 码头扩建今日开工", "- 老渡轮改作水上书店"];
    const lines = [HEADLINE, "2023-06-15 08:10", first, ...box, "　　书从哪里来", ...others];
    expect(showBlocks(parseArticle(lines.join("\n")).blocks)).toEqual([
      `paragraph ${FIRST}`,
      "heading 书从哪里来",
      ...paragraphs(SECOND, THIRD),
    ]);
  });
});

it("a dump's last paragraphs stay behind a list, indented as those above are", () => {
  const list = ["相关新闻：", "- 码头扩建今日开工", "- 老渡轮改作水上书店"];
  const above = [...PROSE, ...PROSE.map((text) => `再说${text}`), `三说${FIRST}`];
  const below = [`三说${SECOND}`, `三说${THIRD}`];
  const read = (indent: string) => {
    const lines = [...above.map((text) => `　　${text}`), ...list];
    const all = [HEADLINE, "2023-06-15 08:10", ...lines, ...below.map((text) => indent + text)];
    return showBlocks(parseArticle(all.join("\n")).blocks);
  };
  expect(read("　　")).toEqual(paragraphs(...above, ...below));
  expect(read("")).toEqual(paragraphs(...above));
});

describe("a dump's first and last paragraphs", () => {
  it.each(["清晨，馆门开了。", "“这里比家里还舒服。”"])("may be as short as %s", (short) => {
    const read = (...lines: readonly string[]) =>
      showBlocks(parseArticle(dump([], ["2023-06-15 08:10"], lines)).blocks);
    expect(read(short, "责任编辑：王晓帆", "滨江新闻")).toEqual(paragraphs(...PROSE, short));
    expect(read("滨江新闻", short)).toEqual(paragraphs(...PROSE));
    const above = dump([], ["2023-06-15 08:10", short], ["责任编辑：王晓帆"]);
    expect(showBlocks(parseArticle(above).blocks)).toEqual(paragraphs(short, ...PROSE));
  });

  it.each(["收录于合集#滨江记事18个", "打开海滨新闻 查看精彩图片", "推荐阅读一座图书馆的进口账"])(
    "are not %s",
    (line) => {
      const raw = dump([], ["2023-06-15 08:10", line], [line]);
      expect(showBlocks(parseArticle(raw).blocks)).toEqual(paragraphs(...PROSE));
    },
  );

  it.each(["（文中人物均为化名）", "(應受訪者要求，阿蘭、淑芬為化名)"])(
    "the last may be %s",
    (note) => {
      const raw = dump([], ["2023-06-15 08:10"], [note, "上一篇：老码头重开"]);
      expect(showBlocks(parseArticle(raw).blocks)).toEqual(paragraphs(...PROSE, note));
    },
  );

  it("the editors' abstract is none of them", () => {
    const raw = dump([], ["2023-06-15 08:10", "摘要", `【${HEADLINE}】${PROSE[0]}`]);
    expect(showBlocks(parseArticle(raw).blocks)).toEqual(paragraphs(...PROSE));
  });

  it("may be a picture's, whoever provides it", () => {
    const caption = "读者在馆内久坐，容易肩颈酸痛。（图片提供／海滨健康网）";
    const raw = dump([], ["2023-06-15 08:10", caption]);
    expect(showBlocks(parseArticle(raw).blocks)).toEqual([
      `figure ${caption}`,
      ...paragraphs(...PROSE),
    ]);
  });
});

describe("a line above the first or below the last paragraph that turns to the reader", () => {
  it.each([
    "扫描下载海滨新闻客户端，第一时间掌握身边大事",
    "本文为付费内容，剩余1860字，购买后可继续阅读",
    "訂閱電子報，每天早上收到新聞推播",
    "欢迎拨打爆料热线，您的线索请发至本站邮箱。",
  ])("is none of the text: %s", (line) => {
    expect(body(FIRST, SECOND, THIRD, line)).toEqual(paragraphs(FIRST, SECOND, THIRD));
    expect(body(line, FIRST, SECOND, THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it("stays among the paragraphs where it is a sentence", () => {
    const line = "欢迎拨打爆料热线，您的线索请发至本站邮箱。";
    expect(body(FIRST, line, SECOND, THIRD)).toContain(`paragraph ${line}`);
  });

  it.each([
    "客户端上线半年，下载量还不到三千次。",
    "他扫描二维码之后，手机就被锁住了，关注的公众号也不见了。",
    "读者可在馆内注册借书证",
  ])("is no sentence about it: %s", (line) => {
    expect(body(FIRST, SECOND, THIRD, line).at(-1)).toContain(line);
  });
});

describe("what stands in a box of another matter above the body", () => {
  const share = '<div class="share">分享到<img src="https://img.example.cn/wx.png"></div>';
  const related = `<div class="related"><h3>相关内容</h3>${FIGURE}<p class="caption">读者在馆内久坐，容易肩颈酸痛。（图片提供／海滨健康网）</p></div>`;

  it("is none of it, but a picture with its caption is", () => {
    expect(showBlocks(readPage({ byline: `${TIME}${share}` }).blocks)).toEqual(
      paragraphs(...PROSE),
    );
    expect(showBlocks(readPage({ byline: `${TIME}${related}` }).blocks)).toEqual([
      "figure 读者在馆内久坐，容易肩颈酸痛。（图片提供／海滨健康网）",
      ...paragraphs(...PROSE),
    ]);
  });
});

describe("what the press sets among the paragraphs", () => {
  it.each([
    "請繼續往下閱讀...",
    "廣告 請繼續往下閱讀",
    "不用抽 不用搶 現在用APP看新聞 點我下載APP",
    "★ 海濱新聞網提醒您，本文所述為個案。",
    "☆飲酒過量 有害健康 禁止酒駕☆",
    "转播到腾讯微博",
    "【推薦】海濱網週年慶 天天抽電影票",
  ])("%s leaves the body", (line) => {
    expect(body(FIRST, line, SECOND, THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
    expect(body(FIRST, SECOND, THIRD, line)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it.each(["《海滨日报》（ 2023年06月15日 05版）", "刊于《海滨月谈》2023年第13期"])(
    "where it was printed leaves the end of the body: %s",
    (edition) => {
      expect(body(FIRST, SECOND, THIRD, edition)).toEqual(paragraphs(FIRST, SECOND, THIRD));
    },
  );

  it.each(["管水有了“管家”", "“把书借到家门口”"])("%s is a heading", (heading) => {
    expect(body(FIRST, heading, SECOND, THIRD)).toContain(`heading ${heading}`);
  });

  it.each(["“这里比家里还舒服。”", "他说：“这里好”", "管水有了“管家”。"])(
    "%s is a paragraph",
    (line) => {
      expect(body(FIRST, line, SECOND, THIRD)).toContain(`paragraph ${line}`);
    },
  );

  it("a second headline within the first is the subtitle, and neither is repeated in the body", () => {
    const second = "——滨江新区公共文化服务见闻";
    const content = [HEADLINE, second, ...PROSE].map((text) => `<p>${text}</p>`).join("");
    const html = `<title>${HEADLINE}</title><h1>${HEADLINE}<small>${second}</small></h1>${TIME}<div>${content}</div>`;
    const article = parseArticle(html);
    expect([article.title, article.subtitle]).toEqual([HEADLINE, second]);
    expect(showBlocks(article.blocks)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  });

  it("a standfirst between headline and body is its first paragraph", () => {
    const lead = "三座图书馆同日开放，居民步行一刻钟就能借到书，周末还有亲子课程。";
    const chapo = `<p class="t-content__chapo">${lead}</p>`;
    const { blocks } = readPage({ byline: `${TIME}${chapo}` });
    expect(showBlocks(blocks)).toContain(`paragraph ${lead}`);
  });
});

it("a box of links in the text is none of it, with its heading and whatever bullets", () => {
  const link = (text: string) => `·<a href="/1.html">${text}</a>`;
  const box = `<table align="left"><tr><td><b>滨江时评往期回顾</b><br>${["渡轮停航以后", "码头与小镇的一百年和它们的明天", "夜市"].map(link).join("<br>")}</td></tr></table>`;
  expect(body(FIRST, box, SECOND, THIRD)).toEqual(paragraphs(FIRST, SECOND, THIRD));
});

it("a summary that is the head of the text, cut off, is none of it", () => {
  const cut = FIRST.slice(0, 30);
  expect(body(cut, FIRST, SECOND)).toEqual(paragraphs(FIRST, SECOND));
  expect(body(`${FIRST.slice(0, 12)}。`, FIRST, SECOND)).toHaveLength(3);
});

it("a paragraph that ends with who wrote and filmed is no caption", () => {
  const article = readPage({
    body: [FIRST, SECOND, "三座图书馆都往前走了一步。（记者 王晓帆 实习生 李雨桐 文/图/视频）"],
  });
  expect(showBlocks(article.blocks)).toEqual(
    paragraphs(FIRST, SECOND, "三座图书馆都往前走了一步。"),
  );
  expect(article.authors.map(({ name }) => name)).toEqual(["王晓帆", "李雨桐"]);
});

it("a row of staff is none of the text, whatever their names", () => {
  const row = "滨江新闻记者 王晓帆 周涛 云岭观察 泽里扎西 文/图";
  const article = readPage({ body: [row, "通讯员 鼓轩", FIRST, SECOND, THIRD] });
  expect(showBlocks(article.blocks)).toEqual(paragraphs(FIRST, SECOND, THIRD));
  expect(article.authors.map(({ name }) => name)).toEqual(["王晓帆", "周涛", "鼓轩"]);
  expect(body("记者 手记", FIRST, SECOND, THIRD)).toHaveLength(4);
});

describe("a bracket on a line of its own", () => {
  it.each(["【高明】", "【单价优惠更多】", "（单价优惠更多）"])(
    "%s is a heading or a slogan, no writer's name",
    (line) => {
      const { authors, blocks } = readPage({ body: [FIRST, line, SECOND, THIRD] });
      expect(authors).toEqual([]);
      expect(showBlocks(blocks).join()).toContain(line);
    },
  );

  it.each([
    ["（王晓帆）", ["王晓帆"]],
    ["（王晓帆 周涛）", ["王晓帆", "周涛"]],
    ["【记者 王晓帆】", ["王晓帆"]],
  ])("but %s signs the article", (line, names) => {
    expect(readPage({ body: [...PROSE, line] }).authors.map(({ name }) => name)).toEqual(names);
  });
});
