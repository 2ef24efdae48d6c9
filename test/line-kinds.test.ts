import { describe, expect, it } from "vitest";
import { isCaptionLine, tellLineKind } from "../src/grammar/line-kinds.js";

/** What lines of Chinese news pages are, by their words alone. */
const KINDS = {
  listHeading: [
    "相关阅读",
    "相關閱讀：",
    ">>相关新闻",
    "热门点击",
    "熱門點閱排行",
    "为您推荐",
    "為您推薦",
    "推荐阅读",
    "最新文章",
    "今日热点",
    "24小时热门文章",
    "智能家居近期热门文章导读：",
    "延伸閱讀",
    "更多",
    "您可能也感兴趣:",
  ],
  readers: [
    "网友评论",
    "網友回應",
    "我来说两句",
    "关键词：渡轮 氢能",
    "關鍵字：渡輪、氫能",
    "标签：渡轮",
    "上一篇：小岛来了新医生",
    "4,786 条评论",
  ],
  interface: [
    "分享到：",
    "【字号：大 中 小】【打印】【关闭】",
    "調整字體︰大 中 小",
    "分享 | 轉寄 | 列印",
    "手机看新闻 打印 收藏 纠错",
    "用微信扫码二维码",
    "已有32位网友发表评论",
    "[1] [2] 下一页",
    "微信 微博 QQ空间",
    "12",
    "相关阅读：渡轮公司去年亏损收窄",
    "http://www.example.cn/2020/1.html",
  ],
  disclaimer: [
    "免责声明：文章只代表撰稿人的看法，和本站立场无关。",
    "特别声明：以上内容为自媒体平台用户上传并发布。",
    "凡本网注明“来源：潮汐网”的作品，未经本网授权不得转载。",
    "本文不构成投资建议，投资者据此操作，风险自担。",
  ],
  footer: [
    "Copyright © 2005-2018 潮汐网 All rights reserved",
    "浙ICP备20200001号-3",
    "关于我们 联系我们 广告服务 网站地图",
    "违法和不良信息举报电话：000-1234567",
  ],
  caption: [
    "▲渡轮缓缓驶出码头。",
    "图为渡轮驶出码头。",
    "圖說：渡輪緩緩駛出碼頭。（林小舟攝）",
    "渡轮驶出码头。 林小舟 摄",
    "渡轮驶出码头。海潮晚报供图",
    "资料图：渡轮驶出码头",
    "陈女士（右）向船长赠送锦旗",
    "船长林小舟（左一）在码头接过聘书。",
    "图 2. 渡轮的航线",
    "【图说】渡轮驶出码头",
    "渡轮驶出码头（法新社）",
  ],
  text: [
    "船长说，风浪不大，船身很稳，比柴油船安静得多。",
    "微信支付上线渡轮乘车码",
    "新航线推荐码头试点",
    "读者来信说，希望航班再多一些。",
    "公司客服电话昨日被打爆，工作人员说，咨询的多是岛上的老人。",
    "图书馆搬迁之后，读者翻了一番。",
    "未经授权使用他人照片的三家公司被判赔偿。",
    "他（右）站起来。台下的人也站起来。",
  ],
} as const;

describe("what a line is by its words", () => {
  for (const [kind, lines] of Object.entries(KINDS)) {
    it.each(lines)(`${kind}: %s`, (line) => {
      expect(tellLineKind(line)).toBe(kind);
    });
  }
});

describe("captions", () => {
  it("takes a paragraph that ends in a picture's word for a paragraph", () => {
    const paragraph = `${"渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了试航。".repeat(4)}林小舟 摄`;
    expect(isCaptionLine(paragraph)).toBe(false);
  });
});
