import { plainScript } from "./plain-script.js";

/** What one line of a page is, by its words alone. */
export type LineKind =
  /** Anything the words do not give away. */
  | "text"
  /** A figure's caption. */
  | "caption"
  /** The heading of a reading list: what follows are other articles. */
  | "listHeading"
  /** Buttons, counters, share bars, promotions: between headline and body, below it, or in its midst. */
  | "interface"
  /** The page turns to its readers (comments, tags, previous and next article): the body is over. */
  | "readers"
  /** What a page says about its own liability and rights. */
  | "disclaimer"
  /** The site's own lines at the foot of the page. */
  | "footer";

/** Lines longer than this are sentences, whatever words they hold. */
const LONGEST_LABEL = 60;

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
/** One of the words, the longer ones first. */
const anyOf = (list: string): string =>
  [...words(list)].sort((a, b) => b.length - a.length).join("|");
/** A line that begins with one of the phrases; `…` stands for up to a dozen characters. */
const opener = (list: string): RegExp =>
  new RegExp(`^[\\p{P}\\p{S}\\s]{0,6}(?:${anyOf(list).replaceAll("…", ".{0,12}?")})`, "u");
const anyWhere = (list: string): RegExp => new RegExp(anyOf(list), "u");

const LIST_WORDS = new RegExp(
  anyOf(`相关 延伸 延展 推荐 精选 感兴趣 热门 热点 最新 最热 图片 视频 组图 阅读 历史 编辑 精彩 点击 更新 最近 猜你 喜欢 排行榜 排行
    榜 要闻 往期 头条 新闻 文章 报道 报导 专题 内容 链接 连结 资讯 点阅 回顾 信息 图库 图集 看点 推介 焦点 导读 博文 更多 本站 本网 本报 其他 其它
    今日 昨日 本周 一周 24小时 48小时 为您 为你 您 你 可能 也 还 会 的 热图 热评 热读 高清 聚焦 财经 名博 原创 本类 同类 网友 人气 最多
    浏览 关注 独家 策划 周边 栏目 频道 热词 搜索 下载 列表 快讯 速报 快报 滚动 即时 大家 都在 正在 看 火线 特别 热榜 合作 媒体 广告 赞助
    商讯 商业 财富 健康 生活 娱乐 体育 科技 社会 国际 国内 军事 教育 汽车 房产 时尚 旅游 文化 历史 美食 精编`),
  "gu",
);
const LIST_HEADS =
  /相关|延伸|延展|推荐|热门|热点|最新|阅读|排行|往期|感兴趣|要闻|更多|喜欢|精选|热图|回顾|焦点|看点|导读|专题|链接|连结|点击|图片|图库|最近|头条|大家|其他|其它|榜/u;
/** A list heading with one title behind it on the same line: 相关阅读：…. */
const LISTED_TITLE = /^.{2,6}:./u;
const LIST_OPENERS = opener(
  `相关新闻: 相关阅读: 相关报道: 相关报导: 相关专题: 相关文章: 延伸阅读: 推荐阅读: 更多关于 关于…的新闻 关于…新闻 更多…新闻 更多…资讯 此前报道 相关链接: 往期推荐 往期回顾 相关资讯 热新闻 热话题
   相关新闻》 相关热词 头条最新 生活最新 社会最新 更多头条 其他…新闻 其它…新闻 网友也对`,
);

const INTERFACE_WORDS = new RegExp(
  anyOf(`字号 字体 字级 调整字体 字级设定 设定 选择 超大 特大 大 中 小 标准 小字号 大字号 放大 缩小 正常 缩小字体 放大字体 减小 增大 字大 字小 默认 恢复
    分享 工具 分享到 分享至 分享按钮 一键分享 分享让更多人看到 转寄 转发 转贴 列印 打印 打 印 友善列印 收藏 收藏本文 我要收藏 举报 检举 检举本文 转寄好友 纠错 我要纠错
    推荐 讨论 回应 评论 跟贴 跟帖 点赞 点讚 赞 顶 踩 关注 加关注 已关注 追踪 复制链接 复制连结 复制地址 链接已复制 网摘 商城 手机看新闻 我要评论 我要反馈 发表评论 发言
    查看评论 欢迎发表评论 参与互动 参与 打印本页 关闭 返回 返回顶部 回到首页 登录 登入 注册 退出 订阅 新闻订阅 取消 确定 提交 搜索 更多 展开 收起 播放 重播 暂停
    扫一扫 二维码 微信 微博 新浪微博 新华微博 腾讯微博 搜狐微博 网易微博 人人网 人人 开心网 豆瓣 豆瓣网 易信 QQ QQ空间 QQ好友 腾讯空间 腾讯QQ 微信好友 朋友圈 空间 邮箱 邮件 手机 飞信 天翼
    THE END Facebook Twitter Tweet Plurk Line Weibo Qzone Google+ LINE Loading 加载中 载入中 Advertisement 广告 TOP Top top 赞助 置顶 热度 阅读 浏览 点击 浏览量 阅读量 点击量 阅读数
    有人 人 次 条 个 繁体 简体 繁 简 下载 客户端 首页 稿源 站内 全网 播报文章 语音播报 举报文章问题 不喜欢 已 的 到 至 本文 全文 原创 正文 视频 听新闻 T A BIG SMALL CNML格式 手机版 电脑版 分享快讯
    更多分享 百度搜藏 百度 搜藏 白社会 校内网 MSN i贴吧 翼分享 搜狐 腾讯 新华 网易 贴吧 有道 博客 写进博客 发起话题 提问作者 评价 心情 写评论 说两句`),
  "gu",
);
const INTERFACE_OPENERS = opener(
  `您所浏览 您正在浏览 语音播报 正有…人 …已开设Facebook 分享到 分享至 已有…人 已有…条 已有…位 共有评论 用微信扫 用微信扫码 扫描二维码 扫描下方 扫二维码 微信扫 长按 点击图片 点击查看 点击进入 点击浏览 点击此处 点击下载 点击上方 点击关注 点击登录
   点击返回 关注我们 关注公众号 关注微信 关注官方 关注…网 欢迎关注 立即下载 下载…客户端 下载…APP 下载…App 打开…APP 打开…客户端 客户端下载 海量资讯 更多精彩 更多猛料 更多详细 更多内容请
   请登录 请先登录 请先 用户名 登录名 昵称 验证码 匿名 本文网址 本文链接 本文引用 引用网址 加入收藏 设为首页 支持键盘 视频加载 阅读剩余 阅读全文 查看全文 展开全文 在本页 首页|上一页 上一页 下一页
   请同意我们 正在播放 当前播放 欢迎订阅 欢迎加入 订制 记者爆料 爆料热线 新闻热线 投稿邮箱 免费订阅 查看更多 返回…首页 我要 …微博讨论 收听 加好友 更多请 进入…频道
   看更多 详见 手机用户 扫码 打开微信 订阅…手机报 发送AA 写留言 喜欢就 喜欢这篇 转载请 …粉丝团 …按赞 举报此 全部表情 新闻爆料 想看更多 马上加入 马上按`,
);
const INTERFACE_MARKS = anyWhere(
  `条评论 人参与 次阅读 次浏览 人阅读 次点击 次下载 下一页>> 下一页> 下一页 扫码下载 二维码 粉丝团 随时随地看`,
);

const COMMENT_COUNT = /^[\d,.]{1,9}万?\s?条评论$/u;
const READERS_OPENERS = opener(
  `网友评论 网友回应 网友跟帖 网友热评 热门评论 最新评论 全部评论 精彩评论 我来说两句 我要说说 查看跟帖 用户评论 读者回应 心情分享 分享心情 您此时的心情 看完这 读完 投票 打赏 赞赏 喜欢作者 写留言
   留言板 你可能 您可能 大家都在 大家还 大家正在 往下看 上一篇 下一篇 上一则 下一则 上篇 下篇 阅读下一篇 作者最新 作者简介 作者介绍 关于作者 关键字 关键词 标签 文章标签 文章关键 Tag: TAG Tags: tags:
   本篇新闻热门 评论区 目前没有 还没有评论 跟贴区 发贴区 更多关于 …的评论: 评论列表 评论期 本栏目 相关标签 相关标签 点击排行`,
);

const DISCLAIMER_OPENERS = opener(
  `免责声明 郑重声明 特别声明 特别说明 严正声明 严正申明 版权声明 版权说明 平台声明 风险提示 原创声明 法律声明 本网声明 本站声明 转载声明 …网声明 …网站声明 …声明: 声明: 特别提示: 版权归 版权所有
   著作权 本著作 以上内容 以上文章 以上作品 以上信息 本文仅代表 本文以及其中 本文为…原创 本文为…上传 内容由…提供 本文系…授权 本文由…授权 本文不代表 本文版权 该文观点 文章仅代表 文章不代表 文中观点 凡本网 凡本站 凡本报 凡注明 凡标注 凡来源
         本网转载 本站转载 本网站… 本资讯 本站资讯 请勿转载 如需转载 如有侵权 如涉及版权 如有版权 投资者据此 据此操作 市场有风险 Notice: 图片来自网络 以上皆
   本刊…版权 本报…版权 版权作品 欢迎转载 投资有风险 仅供参考 仅供投资者 中国…网版权 内容合作 ※以上 …登载此文`,
);
const FORBIDS_COPYING =
  /未经.{0,12}(?:授权|许可|同意|允许).{0,12}(?:不得|禁止|请勿|谢绝|严禁|违者|必究)/u;
const DISCLAIMER_MARKS = anyWhere(
  ` 不代表本网 不代表本站 仅代表该 仅代表作者 不代表赞同 并不意味着赞同 不构成投资 与本网无关 不承担…责任 保留追究 版权均属 转载请注明 请注明来源 谢绝转载 违者必究 授权条款`,
);

const RIGHTS = /copyright|©|ICP[备证编]|版权所有|all rights? reserved/iu;
const FOOTER_MARKS = anyWhere(
  `公网安备 备案号 许可证 举报电话 举报邮箱 举报热线 不良信息 法律顾问 增值电信 经营许可 网络110 制作单位 建议使用 解析度 最佳浏览
   客服电话 服务热线 联系电话 客服热线 电子邮箱: 邮编: 违法和`,
);
const FOOTER_WORDS = `关于我们 联系我们 联络我们 连络我们 关于本站 网站地图 服务条款 隐私 免责条款 友情链接 广告服务 广告刊登 加入我们 诚聘英才 招聘 网站声明 About 电脑版 手机版 返回顶部 中国互联网 报社招聘 网站简介 站务`;
const FOOTER_OPENERS = opener(FOOTER_WORDS);
/** A row of links with one of them in it. */
const FOOTER_ROW = new RegExp(`[|·]\\s?(?:${anyOf(FOOTER_WORDS)})`, "u");
const CAPTION_HEAD =
  /^(?:[▲△↑]|图表?\s?[:|]|图(?:[为注说源]|片说明|片来源|[一二三四五六七八九十\d]{1,3}[:、 ])|资料图|资料照|档案照|示意图|视频截图|配图|题图|◎ 图)/u;
const CAPTION_TAIL =
  /(?:摄影?|供图|资料图片?|资料照片?|翻摄|传真|图片来源[^。]{0,16}|截图|制图|视觉中国|新华社发|图\/.{1,14}|图源.{0,14}|合成图?|示意图|提供|\s图)[)\].。]{0,3}$/u;

/** Tells a line's kind by its words; "text" where they say nothing. */
export function tellLineKind(line: string): LineKind {
  const head = plainScript(line.slice(0, 2 * LONGEST_LABEL));
  if (line.length <= LONGEST_LABEL) {
    if (isListHeading(head)) {
      return LIST_OPENERS.test(head) && LISTED_TITLE.test(head) ? "interface" : "listHeading";
    }
    if (READERS_OPENERS.test(head) || COMMENT_COUNT.test(head)) return "readers";
    if (isInterface(head)) return "interface";
  }
  if (
    FORBIDS_COPYING.test(head) ||
    DISCLAIMER_OPENERS.test(head) ||
    (line.length < 300 && DISCLAIMER_MARKS.test(head))
  )
    return "disclaimer";
  if (isFooter(head)) return "footer";
  return isCaptionLine(line) ? "caption" : "text";
}

const DATE_BEHIND = / ?(?:\d{2,4}年)?\d{1,2}月\d{1,2}日$/u;

/** A caption is at most so long, and tells its picture in at most two sentences. */
const LONGEST_CAPTION = 120;

/** Whether a line opens as captions do, credits and all: ▲…, 图：…, 图片来源：…. */
export function opensCaption(line: string): boolean {
  return line.length <= LONGEST_CAPTION && CAPTION_HEAD.test(plainScript(line.slice(0, 12)));
}

/** Whether a line reads as a caption: ▲…, 图为…, … 摄, … 供图. */
export function isCaptionLine(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  const plain = plainScript(line);
  if (CAPTION_HEAD.test(plain)) return true;
  const tail = plain.slice(-40).replace(DATE_BEHIND, "");
  return CAPTION_TAIL.test(tail.slice(-30)) && (plain.match(/[。！？]./gu)?.length ?? 0) <= 2;
}

const NAMED_HEADING =
  /^.{0,8}(?:热门|相关|推荐|精彩|最新|近期|往期|更多).{0,6}(?:文章|阅读|新闻|报道|推荐|导读|链接|专题|图片|视频)[:>]{0,3}$/u;

function isListHeading(plain: string): boolean {
  if (plain.length < 20 && NAMED_HEADING.test(plain)) return true;
  if (LIST_OPENERS.test(plain)) return true;
  if (plain.length > 16 || !LIST_HEADS.test(plain)) return false;
  return residue(plain, LIST_WORDS) === "";
}

/** Sentences speak of telephone numbers too: with a full stop only the words of rights make a footer. */
function isFooter(plain: string): boolean {
  if (RIGHTS.test(plain)) return true;
  return (
    !plain.includes("。") &&
    (FOOTER_MARKS.test(plain) || FOOTER_OPENERS.test(plain) || FOOTER_ROW.test(plain))
  );
}

const PAGE_NUMBER = /^第 ?\d{1,2} ?页(?:$| )/u;

const ADDRESS = /^.{0,12}?(?:https?:\/\/|www\.)[\w./?=&%#~:+-]+$/u;

function isInterface(plain: string): boolean {
  if (PAGE_NUMBER.test(plain) || ADDRESS.test(plain)) return true;
  if (INTERFACE_OPENERS.test(plain)) return true;
  if (!plain.includes("。") && INTERFACE_MARKS.test(plain)) return true;
  return residue(plain, INTERFACE_WORDS) === "";
}

/** What is left of a line when the words, digits and marks are taken away. */
function residue(plain: string, vocabulary: RegExp): string {
  return plain.replace(vocabulary, "").replace(/[\d\p{P}\p{S}\s]+/gu, "");
}
