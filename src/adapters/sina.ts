/**
 * The adapter of Sina's sites.
 *
 * @module wenzhang/adapters/sina
 * @category Entry points
 */
import { type Adapter, meta } from "../adapter.js";

/**
 * Sina in every era and edition: news, finance, tech, ent, sports, mil and collection pages since 2009, sina.cn mobile,
 * sina.com.hk, sina.com.tw, and the RSS mirrors.
 *
 * @category Built-in adapters
 * @example
 * import { createParser } from "wenzhang/core";
 * import { sina } from "wenzhang/adapters/sina";
 *
 * const parse = createParser({ adapters: [sina] });
 * parse("<h1>渡轮试航</h1>", { url: "https://finance.sina.com.cn/1.shtml" }).adapter; // 'sina'
 */
export const sina: Adapter = {
  name: "sina",
  hosts: ["sina.com.cn", "sina.cn", "sina.com.hk", "sina.com.tw", "sina.com"],
  signature: /新浪财经|新浪新闻|新浪科技|新浪娱乐|sinaimg\.cn/u,
  title: ["h1.main-title", "#artibodyTitle", "h1.art_tit_h1", "h1#main_title"],
  published: [".date-source .date", ".time-source", "#pub_date", "time.art_time"],
  source: [
    ".date-source .source",
    "#media_name",
    ".art_cite",
    ".weibo_detail .weibo_user",
    meta("mediaid"),
    meta("article:author"),
  ],
  breadcrumb: [
    ".contentPageContentHeadline .navigation a:first-child",
    ".channel-path",
    ".bread",
    ".blkBreadcrumb .blkBreadcrumbLink",
    ".blkBreadcrumb",
  ],
  keywords: ["#keywords", ".article-keywords", ".art_keywords"],
  editors: [".show_author", ".article-editor"],
  body: {
    within: [
      "#artibody",
      "#article",
      "#news_text",
      "#articles .pcont",
      "section.art_content",
      ".art_p",
    ],
    drop: [
      ".appendQr_wrap",
      ".ct_hqimg",
      ".hqimg_related",
      ".otherContent_01",
      ".tech-quotation",
      ".show_author",
      ".article-editor",
      "#nwContentShare",
      ".weibo_info",
      /^新浪声明|^特别声明/u,
      /^安装新浪财经客户端|^炒股就看|^【线索征集令！】|^股市回暖，|^MACD金叉信号|^登录新浪财经APP|^新浪财经公众号|^海量资讯、精准解读/u,
      /^香港新浪新聞現已開設/u,
      /^\(?（?內容由新浪\p{Script=Han}{2}提供/u,
    ],
  },
};
