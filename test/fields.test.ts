import { describe, expect, it } from "vitest";
import { createParser, parseArticle } from "../src/index.js";
import { dump, HEADLINE, names, PROSE, page, readPage } from "./pages.js";

describe("publishedAt", () => {
  it("is the displayed time, not the later one of the meta tag", () => {
    const article = readPage({
      head: '<meta property="article:published_time" content="2020-10-23T06:52:10+08:00">',
      byline: '<div class="info">2020年10月23日 04:04 来源：海滨日报</div>',
    });
    expect(article.publishedAt).toBe("2020-10-23T04:04+08:00");
    expect(article.evidence.publishedAt?.alternatives?.[0]?.method).toBe("meta");
  });

  it("falls back on the meta tag, and then on the URL", () => {
    const head = '<meta name="publishdate" content="2021-03-04 08:00:01">';
    expect(readPage({ head }).publishedAt).toBe("2021-03-04T08:00:01+08:00");
    expect(readPage({}, { url: "https://www.example.cn/2021/0304/c1.html" }).publishedAt).toBe(
      "2021-03-04",
    );
  });

  it("is put together from a day set large and its month", () => {
    const byline = '<div class="d"><div>21</div><div>2024年02月</div></div>';
    expect(readPage({ byline }).publishedAt).toBe("2024-02-21");
  });

  it("is the time of the last change where no other is displayed", () => {
    const article = parseArticle(dump([], ["最新更新：2016/03/19 10:48"]));
    expect(article.publishedAt).toBe("2016-03-19T10:48+08:00");
  });

  it("does not come from a list of other articles", () => {
    const below = "<h3>相关推荐</h3><ul><li><a href='/1'>旧闻一则</a> 2011年01月02日</li></ul>";
    expect(readPage({ below }).publishedAt).toBeUndefined();
  });
});

describe("source", () => {
  it("stands behind 来源, without the writer behind it", () => {
    const byline = "<p>2023-06-15 08:10 来源：海滨新闻网 王帆</p>";
    expect(readPage({ byline }).source?.name).toBe("海滨新闻网");
  });

  it("stands beside the time without a label, and links", () => {
    const byline = '<p>2012-01-16 <a href="https://media.example.cn/">漢網-海濱晨報</a></p>';
    expect(readPage({ byline }).source).toEqual({
      name: "漢網-海濱晨報",
      url: "https://media.example.cn/",
    });
  });

  it("has an element or a line of its own", () => {
    const byline =
      '<div class="meta"><time>15:31 2018/09/16</time><div class="source">中時</div></div>';
    expect(readPage({ byline }).source?.name).toBe("中時");
    expect(parseArticle(dump([], ["新华社", "2020-01-03 18:13"])).source?.name).toBe("新华社");
  });

  it("is not what stands behind a label of another kind", () => {
    const byline = "<p>2023-06-15 08:10 承办：海滨晨报</p>";
    expect(readPage({ byline }).source).toBeUndefined();
  });

  it("is found by an adapter's pattern whatever its flags are", () => {
    const haibin = { name: "haibin", hosts: ["haibin.example"], source: /^供稿：(.{2,20})$/gmuy };
    const parse = createParser({ adapters: [haibin] });
    const html = page({ byline: "<p>供稿：海滨晨报</p>" });
    for (const _ of [1, 2])
      expect(parse(html, { url: "https://haibin.example/" }).source?.name).toBe("海滨晨报");
  });

  it.each([
    ["《海滨早报》", "海滨早报"],
    ["渔民们说，今年的风比往年都大。（海濱日報）", "海濱日報"],
    ["渔民们说，今年的风比往年都大。（海濱日報‧報道：林志豪）", "海濱日報"],
    ["渔民们说，今年的风比往年都大。（海滨社记者 林志豪 摄）", undefined],
    ["渔民们说，今年的风比往年都大。（据：海滨晚报）", undefined],
  ])("is what signs the last line: %s", (last, name) => {
    expect(readPage({ body: [...PROSE, last] }).source?.name).toBe(name);
  });

  it.each([
    '<p>来源：<a href="/a">海滨晚报</a>　进入<a href="/b">东湖社区</a>　<a href="/c">进入电子报</a></p>',
    "<p>来源：海滨晚报 类型：原创 频道：社会</p>",
    "<p>来源：海滨晚报 进入东湖社区 进入电子报</p>",
    "<p>来源:海滨晚报 行星 /巴纳德星 /英国</p>",
    "<p>来源：海滨晚报 张璇 王磊</p>",
    "<p>發布時間：2018-09-20 18:00 最後更新日期：2018-09-20 18:45 来源：海滨晚报</p>",
  ])("ends where its link or another label does: %s", (byline) => {
    expect(readPage({ byline }).source?.name).toBe("海滨晚报");
  });

  it("stands beside a day without a year too, as on pages for phones", () => {
    const byline = "<p><span>海滨晚报</span> <span>06-15 08:10</span></p>";
    expect(readPage({ byline }).source?.name).toBe("海滨晚报");
  });

  it.each(["江城经济报道", "江城新闻云", "36氪", "搜狐", "网易", "公共卫视"])(
    "may have any of the names of media: %s",
    (name) => {
      expect(readPage({ byline: `<p>2023-06-15 09:30 ${name} 评论(12)</p>` }).source).toEqual({
        name,
      });
    },
  );

  it("loses the buttons beside it in the element that an adapter names", () => {
    const byline =
      '<p><span class="media"><a href="https://haibin.example/">海滨晚报</a> <a href="#">转载到博客</a></span></p>';
    const adapter = { name: "haibin", hosts: ["haibin.example"], source: ".media" };
    const page = readPage({ byline }, { url: "https://haibin.example/1.html" }, [adapter]);
    expect(page.source?.name).toBe("海滨晚报");
  });

  it("stands in a line of its own beyond other lines of the byline", () => {
    const lines = ["海滨晚报", "本报记者：王晓帆", "2023/6/15 08:10"];
    expect(parseArticle(dump([], lines)).source?.name).toBe("海滨晚报");
    expect(parseArticle(dump([], lines.toReversed())).source?.name).toBe("海滨晚报");
    expect(parseArticle(dump([], ["海滨晚报", "王晓帆的信", "2023/6/15 08:10"])).source).toBe(
      undefined,
    );
  });

  it("stands beside the time right below the body too, but for a broadcast's name", () => {
    const foot = (line: string) => readPage({ below: `<p>${line}</p>` }).source?.name;
    expect(foot("海滨日报 2023-06-15 08:10")).toBe("海滨日报");
    expect(foot("2023-06-15 08:10 海滨日报 方敏")).toBe("海滨日报");
    expect(foot("晚间新闻 2023-06-15")).toBeUndefined();
  });

  it("stands below a time set in several lines", () => {
    const { source, publishedAt } = parseArticle(
      dump([], ["2023", "06/15", "10:41", "海滨晚报", "评论"]),
    );
    expect([source?.name, publishedAt]).toEqual(["海滨晚报", "2023-06-15T10:41+08:00"]);
  });

  it("stands beside a day in Chinese numerals", () => {
    const byline = "<p>二〇二三年六月十五日 星期四 海滨晚报</p>";
    const { source, publishedAt } = readPage({ byline });
    expect([source?.name, publishedAt]).toEqual(["海滨晚报", "2023-06-15"]);
  });

  it("has its edition in its name", () => {
    const byline = "<p>2023-06-15 09:30 来源：海滨日报 海外版</p>";
    expect(readPage({ byline }).source?.name).toBe("海滨日报 海外版");
  });

  it("is no rest of a label", () => {
    const byline = "<p><span>最後更新日期：</span><time>2018-09-20 18:45</time></p>";
    expect(readPage({ byline }).source).toBeUndefined();
  });

  it("is the part of a crowded byline whose element is called source", () => {
    const byline =
      '<div><span class="a_catalog">金融市场</span><span class="a_source">棱镜</span><span>2019-09-23 07:48</span></div>';
    const article = readPage({ byline });
    expect(article.source?.name).toBe("棱镜");
    expect(article.authors).toEqual([]);
  });

  it("is named together with the writer", () => {
    const byline = "<p>石佳/海滨青年报</p><p>2019-09-24 09:10</p>";
    const article = readPage({ byline });
    expect(article.source?.name).toBe("海滨青年报");
    expect(names(article.authors)).toEqual(["石佳 author"]);
  });

  it("is neither a counter, nor a column, nor a button, nor a province", () => {
    for (const rest of ["阅读 1203", "已有0人阅读 字号：T | T", "最新更新", "来自内蒙古", "社会"]) {
      const article = readPage({ byline: `<p>2023-02-21 21:20 ${rest}</p>` });
      expect(article.source, rest).toBeUndefined();
      expect(article.authors, rest).toEqual([]);
    }
  });
});

describe("authors", () => {
  it("have an element of their own, whose link tells a reporter", () => {
    const byline =
      '<time>2018/09/16 15:31</time><div class="author"><a href="https://news.example.com/reporter/12">謝明俊</a></div>';
    expect(names(readPage({ byline }).authors)).toEqual(["謝明俊 reporter"]);
  });

  it("are an account where the button to follow it stands behind", () => {
    const byline = ["慢半拍", "关注", "2024-05-08 23:23"];
    const html = byline.map((text) => `<div>${text}</div>`).join("");
    expect(names(readPage({ byline: html }).authors)).toEqual(["慢半拍 account"]);
    expect(names(parseArticle(dump([], byline)).authors)).toEqual(["慢半拍 account"]);
  });

  it("are account and writer on a WeChat page", () => {
    const byline = `<div id="meta_content"><span>原创</span> <span class="rich_media_meta">kingfisher</span>
      <span id="profileBt"><a id="js_name">滨江观察</a><div style="display:none">滨江观察</div></span> <em>前天</em></div>`;
    const article = readPage({ head: '<meta name="author" content="kingfisher">', byline });
    expect(names(article.authors)).toEqual(["kingfisher author", "滨江观察 account"]);
  });

  it("are one account, not its description", () => {
    const byline = [
      "滨江观察",
      "滨江观察",
      "微信号 binjiang_gc",
      "功能介绍 记录滨江的每一天",
      "昨天",
    ];
    expect(names(parseArticle(dump([], byline)).authors)).toEqual(["滨江观察 account"]);
  });

  it("are the account that a platform credits in place of a source", () => {
    const below = "<p>特别声明：以上内容由自媒体用户自行上传，平台只提供存储空间。</p>";
    const account = readPage({ byline: "<p>2021-02-18 07:02:10 来源: 松江说天下 举报</p>", below });
    expect(names(account.authors)).toEqual(["松江说天下 account"]);
    const medium = readPage({ byline: "<p>2021-02-18 07:02:10 来源: 海滨晚报 举报</p>", below });
    expect(medium.authors).toEqual([]);
    expect(medium.source?.name).toBe("海滨晚报");
  });

  it("are two pairs of a role and a name in a row, which is no menu", () => {
    const byline = "<p>江城网记者 方敏&nbsp;&nbsp;江城网编辑 周涛</p>";
    const article = readPage({ byline });
    expect([names(article.authors), names(article.editors)]).toEqual([
      ["方敏 reporter"],
      ["周涛 editor"],
    ]);
  });

  it("are the people among the posts behind a label", () => {
    const below = "<p>（作者：海滨港口研究所所长、研究员周文彬）</p>";
    expect(names(readPage({ below }).authors)).toEqual(["周文彬 author"]);
  });

  it("are photographers by a caption, writers where they are credited as such", () => {
    const body = [...PROSE, "读者在馆内阅读。海滨社记者 方晓晴 摄"];
    expect(names(readPage({ body }).authors)).toEqual(["方晓晴 photographer"]);
  });

  it("are neither media, nor agencies of pictures, nor screenshots", () => {
    const medium = readPage({ byline: "<p>2024年05月16日 17:02 海滨日报 作者：海滨日报</p>" });
    expect(medium.authors).toEqual([]);
    const body = [...PROSE, "◎ 图：@海滨日报微博截图", "馆内一景。/图：锐景视觉"];
    expect(readPage({ body }).authors).toEqual([]);
  });

  it("are not the editor whom the meta tag names, nor anybody whom the page does not show", () => {
    const head = '<meta name="author" content="方晓晴">';
    const article = readPage({ head, below: "<p>【责任编辑：方晓晴】</p>" });
    expect(article.authors).toEqual([]);
    expect(names(article.editors)).toEqual(["方晓晴 editor"]);
    expect(readPage({ head }).authors).toEqual([]);
  });
});

describe("breadcrumb", () => {
  it("is a list whose element is called so, one line a part", () => {
    const above =
      '<ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/n">资讯</a></li><li class="active">正文</li></ol>';
    expect(readPage({ above }).breadcrumb).toEqual(["首页", "资讯", "正文"]);
  });

  it("begins with the site's name and needs no separator in such an element", () => {
    const above = '<div class="news-position"><a href="/">海滨网</a> 正文</div>';
    expect(readPage({ above }).breadcrumb).toEqual(["海滨网", "正文"]);
  });

  it("is no writer behind a slash, and has no label in it", () => {
    const byline = ["2020-09-18 05:00", "文 / 周文彬"];
    expect(parseArticle(dump(["您当前所在的位置：首页 > 社会 > 正文"], byline)).breadcrumb).toEqual(
      ["首页", "社会", "正文"],
    );
    expect(parseArticle(dump([], byline)).breadcrumb).toEqual([]);
  });

  it("goes on over lines that begin with a separator", () => {
    const lines = ["当前位置：", "首页", ">发展改革工作", ">投资运行"];
    expect(parseArticle(dump(lines, ["2024-02-21 10:00"])).breadcrumb).toEqual([
      "首页",
      "发展改革工作",
      "投资运行",
    ]);
  });

  it("ends with 正文 and leaves buttons out", () => {
    const above =
      '<div class="crumb"><a>海滨首页</a> &gt; <a>海滨号</a> &gt; 正文 <a>申请入驻</a></div>';
    expect(readPage({ above }).breadcrumb).toEqual(["海滨首页", "海滨号", "正文"]);
  });

  it("is neither a menu nor the title of the page", () => {
    const above = "<ul><li>首页</li><li>新闻</li><li>财经</li><li>体育</li><li>科技</li></ul>";
    expect(readPage({ above }).breadcrumb).toEqual([]);
    expect(parseArticle(dump([`${HEADLINE} - 海滨网 - 新闻`], [])).breadcrumb).toEqual([]);
  });
});

describe("keywords", () => {
  it("are the links behind a label, however close they stand", () => {
    const below = '<div>关键字 : <a href="/1">海滨市</a><a href="/2">图书馆</a></div>';
    expect(readPage({ below }).keywords).toEqual(["海滨市", "图书馆"]);
  });

  it("stand below a label of their own", () => {
    const below = '<h2>标签</h2><div><a href="/1">海滨市</a><a href="/2">图书馆</a></div>';
    expect(readPage({ below }).keywords).toEqual(["海滨市", "图书馆"]);
  });

  it("are hashtags, or the links in an element that calls itself tags", () => {
    expect(readPage({ below: "<p>#海滨市 #图书馆</p>" }).keywords).toEqual(["海滨市", "图书馆"]);
    const below =
      '<ul class="tag-list"><li><a href="/1">海滨市</a></li><li><a href="/2">图书馆</a></li></ul>';
    expect(readPage({ below }).keywords).toEqual(["海滨市", "图书馆"]);
  });

  it("are what the page offers more news about", () => {
    const below =
      "<h2>更多关于 海滨市 图书馆 的新闻</h2><ul><li><a href='/1'>旧闻一则</a></li></ul>";
    expect(readPage({ below }).keywords).toEqual(["海滨市", "图书馆"]);
  });

  it("are not the channel's in the meta tag", () => {
    const head = '<meta name="keywords" content="头条,热点,娱乐,汽车,两性">';
    expect(readPage({ head }).keywords).toEqual([]);
  });
});

describe("other titles", () => {
  it("names the original headline before and after the body", () => {
    const label = readPage({ body: ["原标题：三座图书馆开放了", ...PROSE] });
    expect(label.originalTitle).toBe("三座图书馆开放了");
    const named = readPage({ body: [...PROSE, "（原题为《三座图书馆开放了》）"] });
    expect(named.originalTitle).toBe("三座图书馆开放了");
  });

  it("takes the heading of lower rank beside the headline as the subtitle", () => {
    expect(readPage({ byline: "<h3>首日接待读者两千余人</h3>" }).subtitle).toBe(
      "首日接待读者两千余人",
    );
    expect(readPage({ byline: "<p>2024-05-06 10:20</p>" }).subtitle).toBeUndefined();
  });
});
