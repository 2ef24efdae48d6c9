/**
 * The set phrases of the Chinese press's pages in Simplified characters, parted by white space: whole words that fill a
 * line (`…_WORDS`), what lines begin with (`…_OPENERS`; `…` stands for up to a dozen characters) and what they hold anywhere
 * (`…_MARKS`).
 */

/** Words that the headings of reading lists are made of. */
export const LIST_WORDS = `相关 延伸 延展 推荐 精选 感兴趣 热门 热点 最新 最热 图片 视频 组图 阅读 历史 编辑 精彩 点击 更新 最近 猜你 喜欢 排行榜 排行
    榜 要闻 往期 头条 新闻 文章 报道 报导 专题 内容 链接 连结 资讯 点阅 回顾 信息 图库 图集 看点 推介 焦点 导读 博文 更多 本站 本网 本报 其他 其它
    今日 昨日 本周 一周 24小时 48小时 为您 为你 您 你 可能 也 还 会 的 热图 热评 热读 高清 聚焦 财经 名博 原创 本类 同类 网友 人气 最多
    浏览 关注 独家 策划 周边 栏目 频道 热词 搜索 下载 列表 快讯 速报 快报 滚动 即时 大家 都在 正在 看 火线 特别 热榜 合作 媒体 广告 赞助
    商讯 商业 财富 健康 生活 娱乐 体育 科技 社会 国际 国内 军事 教育 汽车 房产 时尚 旅游 文化 美食 精编`;

/** What headings of reading lists begin with. */
export const LIST_OPENERS = `相关新闻: 相关报道: 相关报导: 相关专题: 相关文章: 相关阅读 延伸阅读 推荐阅读 更多关于 关于…的新闻 关于…新闻 更多…新闻 更多…资讯 此前报道 相关链接: 往期推荐 往期回顾 相关资讯 热新闻 热话题
   相关新闻》 编辑推荐: 猜你喜欢: 热门推荐: 相关推荐: 相关热词 相关微博 头条最新 生活最新 社会最新 更多头条 其他…新闻 其它…新闻 网友也对`;

/** Words that buttons, counters and share bars are made of. */
export const INTERFACE_WORDS = `字号 字体 字型 字级 看推荐 调整字体 字级设定 设定 选择 超大 特大 大 中 小 标准 小字号 大字号 小字体 大字体 放大 缩小 正常 缩小字体 放大字体 减小 增大 字大 字小 默认 恢复
    分享 工具 分享到 分享至 分享按钮 一键分享 分享让更多人看到 转寄 转发 转贴 列印 打印 打 印 友善列印 收藏 收藏本文 我要收藏 举报 检举 检举本文 转寄好友 寄给 纠错 我要纠错
    推荐 讨论 回应 评论 跟贴 跟帖 点赞 点讚 赞 顶 踩 关注 加关注 已关注 追踪 复制链接 复制连结 复制地址 链接已复制 网摘 商城 手机看新闻 我要评论 我要反馈 发表评论 发言
    查看评论 欢迎发表评论 参与互动 参与 打印本页 关闭 返回 返回顶部 回到首页 登录 登入 登录或注册 注册 退出 订阅 购物车 新闻订阅 取消 确定 提交 搜索 更多 展开 收起 播放 重播 暂停
    扫一扫 二维码 微信 微博 新浪微博 新华微博 腾讯微博 搜狐微博 网易微博 WhatsApp Telegram Email Pinterest LinkedIn Instagram Messenger Reddit 人人网 人人 开心网 豆瓣 豆瓣网 易信 QQ QQ空间 QQ好友 腾讯空间 腾讯QQ 微信好友 朋友圈 空间 邮箱 邮件 手机 飞信 天翼
    THE END Facebook Twitter Tweet Plurk Line Weibo Qzone Google+ LINE Loading 加载中 载入中 Advertisement ADVERTISEMENT 图像加注文字 图片加注文字 广告 TOP Top top 赞助 置顶 热度 阅读 浏览 点击 浏览量 阅读量 点击量 阅读数
    有人 人 次 条 个 繁体 简体 繁 简 下载 客户端 首页 稿源 站内 全网 播报文章 语音播报 举报文章问题 不喜欢 已 的 到 至 本文 全文 原创 正文 视频 听新闻 已有 共有 共 次数 保存网页 投诉 转载到博客 T A BIG SMALL CNML格式 手机版 电脑版 小程序 分享快讯
    更多分享 百度搜藏 百度 搜藏 白社会 校内网 MSN i贴吧 翼分享 搜狐 腾讯 新华 网易 贴吧 有道 博客 写进博客 发起话题 提问作者 评价 心情 写评论 说两句 上一张 下一张 上一组 下一组 人气 打印机版 转寄朋友 读者投稿 加入好友 转播到 转播到腾讯微博`;

/** Words beside times and names that are the page's own: what is done with it, what it is, who reads it, when and how often. */
export const BYLINE_WORDS = `今天 昨天 前天 刚刚 今日 昨日 周一 周二 周三 周四 周五 周六 周日 时间 日期 时刻 上午 下午 晚上 农历 初一 十五 天气 预报 晴 晴天 多云 阴 阵雨 小雨 中雨 大雨 早安 晚安 发布 发表 发稿 发佈 上传
    上稿 录入 添加 创建 建立 修改 更新 最新 最后 上次 首次 首发 刊登 刊发 刊载 刊于 登于 出版 编辑于 系统 单位 机构 部门 来源 出处 来自 文章 内容 信息 摘要 提要 导读 核心提示 编者按 简介 字数 分类
    主题 栏目 类别 类型 所属 位置 当前 版面 版次 版名 版块 导航 标题 概览 目录 上一版 下一版 末页 页 索引号 文号 主动 公开 属性 依据 生效 失效 有效 方式 数 量 率 值 者 于 热 分钟 小时 秒 约 预计
    累计 总 访问 查看 观看 收看 收听 点阅 朗读 语音 播报 围观 在看 在线 阅览 未读 已阅 本稿 本页 本版 本网站 原文 原图 大图 缩图 放大图 组图 图集 图辑 图片 图文 无关 高清 影音 影片 海报 窗口 视窗
    列表 顶部 顶端 上页 桌面 书签 截图 长图 生成 保存 存 新闻 制作 复制 打开 开启 安装 使用 用 看 听 读 App APP app 内 扫码 模式 夜间 护眼 简洁 沉浸 无障碍 长辈 关怀版 长者版 适老版 繁体版
    简体版 标准版 英文版 中文 英文 English 投稿 爆料 报料 报错 勘误 反馈 意见 留言 写留言 引用 回响 传送 民调 帮助 声明 风险 提示 权限 设置 调整 收合 联系 客服 正在 加载 稍后 赞好 喜欢 会员
    用户 订户 专属 专享 付费 免费 试阅 试读 限时 加入 好友 朋友 给 认证 账号 官方 领域 优质 等级 楼主 只看 属地 社会 国内 国际 财经 时政 娱乐 体育 科技 教育 军事 健康 文化 汽车 房产 旅游 生活 综合
    要闻 头版 头条 热门 热点 热话 热搜 热榜 最热 资讯 专题 专栏 论坛 来论 来稿 社评 突发 港闻 两岸 副刊 快讯 速报 速递 滚动 即时 独家 直播 关键词 关键字 RSS 回 回放 预告 推广 未知 不详 佚名 匿名
    网络 互联网 网友 本站 网站 我要 我 本报 本刊 本台 本社 频道 中心 媒体 转载 授权 整理 采集 消息 本网 专稿 admin system root 完 详细 详情 立即 马上 全屏 专注 文字 页面 预览 发送 指数
    星级 评分 满意度 支持 反对 同意 侵权 永久 短 链接 连结 地址 网址 现场 专访 观点 深度 人物 调查 特稿 数据 期号 期 代号 主页 全部 粉丝 私信 后 回复 积分 帖子 发帖 楼层 沙发 顺序 倒序 检视 显示
    facebook twitter line weibo wechat 赞过 没有 暂无 内容了 剩余 余下 继续 换一换 轻触 点分享 点收藏 点在看 点点赞 划线 热搜榜 热文 精彩 热词 不可点 标签 预览时 扫描到 加大 保护视力色 相片 相簿 张贴 正体 请 输入 需 字 则 音频 创作者 手记 札记 述评 视角 镜头 走访 探访 银行 通信 家居 欧美 文史 乐活 云 图说 由`;

/** What buttons and promotions begin with. */
export const INTERFACE_OPENERS = `推荐】 广告】 拨打新闻热线 您所浏览 您正在浏览 语音播报 正有…人 …已开设Facebook 分享到 分享至 已有…人 已有…条 已有…位 共有评论 扫一扫 用微信扫 用微信扫码 扫描二维码 扫描下方 扫二维码 微信扫 长按 点击图片 点击查看 点击进入 点击浏览 点击此处 点击下载 点击上方 点击关注 点击登录
   点击返回 关注我们 关注公众号 关注微信 关注官方 关注…公众号 启动LINE 本篇文章共 关注…网 欢迎关注 立即下载 下载…客户端 下载…APP 下载…App 打开…APP 打开…客户端 打开…查看 收录于合集 收录于话题 客户端下载 海量资讯 更多精彩 更多猛料 更多详细 更多内容请 更多信息请 亲爱的用户 尊敬的用户 您的浏览器 此文限时免费 微信号 功能介绍
   请登录 请先登录 请先 用户名 登录名 昵称 验证码 匿名 本文网址 本文链接 本文引用 引用网址 加入收藏 设为首页 支持键盘 视频加载 阅读剩余 阅读全文 查看全文 展开全文 在本页 首页|上一页 上一页 下一页
   请同意我们 正在播放 当前播放 欢迎订阅 欢迎加入 订制 记者爆料 爆料热线 新闻热线 投稿邮箱 免费订阅 查看更多 返回…首页 返回搜狐 我要 …微博讨论 收听 加好友 更多请 进入…频道
   看更多 详见 手机用户 扫码 打开微信 订阅…手机报 订阅…电子报 发送AA 写留言 喜欢就 喜欢这篇 转载请 …粉丝团 …按赞 举报此 全部表情 新闻爆料 想看更多 马上加入 马上按 请…往下阅读 广告 请…往下 点我下载 不用抽 使用我们的App 使用我们的APP LIKE我们 转播到腾讯 请追踪 跳过podcast End…Podcast 跳过…继续阅读 End…of 接收…电子邮件 推荐进入…数据库 图像来源 影像来源 Article…information Role, 职务, 内容不可用 …对外部网站 结尾…帖子 相关主题内容 搜狗搜索 询底价 预约试驾
   加入LINE 微信搜索 点我看 以上就是本文 还没有人 进入…论坛 您看到此 本条新闻已有 你怎么看？欢迎 欢迎在评论区 登录后才能 登录后评论 打印本页 本帖最后由 下载附件
   饮酒过量 飲酒过量 未满18岁 吸烟有害 酒后不开车 开车不喝酒 自杀不能 珍惜生命 …新闻网提醒您 …关心您:`;

/** What counters and promotions hold. */
export const INTERFACE_MARKS = `请点我 条评论 人评论 人参与 次阅读 次浏览 人阅读 次点击 次下载 下一页>> 下一页> 下一页 扫码下载 二维码 粉丝团 随时随地看 更多原创资讯请下载`;

/** What a page turns to its readers with. */
export const READERS_OPENERS = `网友评论 网友回应 网友跟帖 网友热评 热门评论 最新评论 全部评论 精彩评论 我来说两句 我要说说 查看跟帖 用户评论 读者回应 心情分享 分享心情 您此时的心情 看完这 读完 投票 打赏 赞赏 喜欢作者 写留言
   留言板 你可能 您可能 大家都在 大家还 大家正在 往下看 上一篇 下一篇 上一则 下一则 上篇 下篇 阅读下一篇 作者最新 作者简介 作者介绍 专家简介 关于作者 关键字 关键词 标签 文章标签 文章关键 Tag: TAG Tags: tags:
   本篇新闻热门 评论区 目前没有 还没有评论 留言规则 留言须知 评论规则 评论须知 跟帖规则 跟帖须知 发言规则 发言须知 跟贴区 发贴区 更多关于 …的评论: 评论列表 评论期 本栏目 相关标签 点击排行`;

/** What disclaimers and copyright notices begin with. */
export const DISCLAIMER_OPENERS = `免责声明 想爆料 如果您有新闻线索 新闻线索报料 郑重声明 特别声明 特别说明 严正声明 严正申明 版权声明 版权说明 平台声明 风险提示: 风险提示】 原创声明 法律声明 本网声明 本站声明 转载声明 …网声明 …网站声明 …声明: 声明: 特别提示: 版权归 版权所有
   著作权 本著作 以上内容 以上文章 以上作品 以上信息 本文仅代表 本文以及其中 本文为…原创 本文来自…原创 转载请联系 本文为…上传 内容由…提供 本文系…授权 本文由…授权 本文首发于 本文首发 文章首发于 原文首发于 原文刊于 本文刊发于 本文原载 本文转自 本文转载自 本文选自 本文不代表 本文版权 该文观点 文章内容属 文章仅代表 文章不代表 文中观点 凡本网 凡本站 凡本报 凡注明 凡标注 凡来源
         本网转载 本站转载 本网站… 本资讯 本站资讯 请勿转载 如需转载 如有侵权 如涉及版权 如有版权 投资者据此 据此操作 市场有风险 Notice: 图片来自网络 以上皆
   提示:本网 提示:本站 本刊…版权 本报…版权 版权作品 欢迎转载 投资有风险 仅供参考 仅供投资者 中国…网版权 内容合作 ※以上 …登载此文`;

/** What disclaimers and copyright notices hold. */
export const DISCLAIMER_MARKS = `不代表本网 不代表本站 仅代表该 仅代表作者 不代表赞同 并不意味着赞同 不构成投资 与本网无关 不承担…责任 保留追究 版权均属 转载请注明 请注明来源 务请注明出处 谢绝转载 违者必究 作者独立观点 授权条款`;

/** What a site's own lines at the foot of the page hold. */
export const FOOTER_MARKS = `公网安备 不良信息举报 不良信息中心 法律顾问: 网络110 制作单位 最佳浏览 违法和`;

/** What they hold beside numbers, addresses and others of their kind. */
export const FOOTER_ENTRIES = `备案号 许可证 举报电话 举报邮箱 举报热线 增值电信 经营许可 建议使用 解析度
   客服电话 服务热线 联系电话 客服热线 电子邮箱: 邮编:`;

/** What a site's own lines at the foot of the page begin with, or are made of. */
export const FOOTER_OPENERS = `关于我们 联系我们 联络我们 连络我们 关于本站 网站地图 服务条款 隐私 隐私政策 隐私条款 隐私权 隐私权保护 隐私权声明 隐私权说明 隐私权政策 隐私保护 隐私声明 免责条款 友情链接
   广告服务 广告刊登 加入我们 诚聘英才 招聘 人才招聘 招聘信息 招聘英才 网站声明 About 电脑版 手机版 手机版视图 返回顶部 中国互联网举报中心 中国互联网禁毒公约 中国互联网视听节目服务自律公约 报社招聘 网站简介 站务`;

/**
 * What the page's own sentences hold beside the phrases above. A sentence without is the report's, whatever it begins with:
 * 目前没有人员伤亡。 beside 目前没有评论。, 大家都在忙着准备年货。 beside 大家都在看什么？
 */
export const READERS_SENTENCES = `仅供 仅代表 只代表 评论 说两句 沙发 捷足先登 已过 感想 感觉 何感 心情 感兴趣 看什么 喜欢 打赏 分享 这篇 本文 本篇`;
/** The same of buttons and promotions. */
export const INTERFACE_SENTENCES = `内容不承担 评论 留言 公众号 微信 微博 客户端 APP App 粉丝 按赞 点赞 点个赞 二维码 扫一扫 手机看 更多 查看 点击 下载 关注 订阅 登录 注册 会员 浏览 已过 时效 隐私 商店 加入
   全部内容 随时查阅 有害健康 有保障 请勿 拨打 网页 链接 原文 这篇 本文 投稿 爆料 报料 邮箱 提醒您 理性 升级 改版 看新闻 收到新闻 阅读 精彩 转载请 观点`;
/** The same of disclaimers and copyright notices. */
export const DISCLAIMER_SENTENCES = `本文 本网 本站 本页 本篇 本刊 本报 本台 本社 本平台 本公司 本作品 本著作 本信息 本资讯 转载 转贴 授权 登载 刊载 引用 摘编 观点 立场 仅代表 不代表 赞同 投资 谨慎 自担 自负 不构成 联系 请告知 删除 出处 报料 责任由
   上传 真实性 删节 删改 本声明 跳转链接 者所有 网所有 站所有 社所有 报所有 本人所有 请勿 凡注明`;

/** What lines below the text are made of when they turn to the reader: what there is to press, to load, to pay, to follow. */
export const PROMOTION_WORDS = `点击 请点 点进 进入 查看 更多 详情 下载 客户端 APP App 安装 播放器 Flash 扫描 扫码 扫一扫 二维码 关注 公众号 微信 微博 朋友圈 转发 分享 点赞 在看 收藏 订阅 订户 手机报 会员 注册 登录 登入 红包 首月 免费 开通
   付费 购买 全文 阅读 解锁 本站 本网 本平台 本页面 第三方 真实性 爆料 报料 热线 投稿 邮箱 LINE Line Google IG Follow Facebook YouTube 粉丝 追踪 赞好 专页 电子报 推播 广告 载入 加载 稍候 自动播放 下一条
   JavaScript 浏览 留言 评论 邮发代号 定价 订报 编辑推介 编辑推荐 热搜 搜索 专题 往期 优惠 限时 领取 抢先 资讯 频道 Telegram 精彩 独家 首发 经授权 原创 版权 欢迎 立即 即睇 我哋 返回 末尾 剩余 展开 收听 收看 直播 抽奖 立减 开户 提醒您`;

/** What the sentences among them speak of: the page itself. */
export const PROMOTION_SENTENCES = `本站 本网 本页 本平台 我哋 经授权`;

/** What the rules for commenting are about. */
export const COMMENTING_MARKS = `留言 评论 跟帖 跟贴 回帖 发帖 发言 发文 言论 讨论区 灌水 刷屏 用语 上网 禁止发表 网上道德 网上公德 您的行为 您在本站 自己在使用`;

/** What they are made of: what is asked, forbidden, threatened and reserved. */
export const COMMENTING_WORDS = `文明 理性 尊重 自觉 遵守 遵循 公德 道德 法律 法规 法令 规则 规定 条款 协议 承担 责任 自负 请勿 严禁 禁止 不得 违者 违反 不当 恶意 色情 反动 侮辱 诽谤 攻击 重复 有权
   保留 删除 封锁 封号 过滤 审核 注册 登录 显示 字数 合法 合作 配合 另行通知 接受 转载 引用 仅供 不代表 立场 知情 账号 文章 限制 权限 规范 隐私 谣言`;
