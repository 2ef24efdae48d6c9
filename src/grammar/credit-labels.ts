/** What a label says about the value behind it. */
export type LabelKind =
  | "source"
  | "author"
  | "reporter"
  | "correspondent"
  | "intern"
  | "columnist"
  | "translator"
  | "photographer"
  | "editor"
  | "proofreader"
  | "keywords"
  | "originalTitle"
  | "subtitle"
  | "date"
  | "staff"
  | "other";

/** The press's labels in Simplified characters, by kind. */
const WORDS: readonly (readonly [LabelKind, string])[] = [
  [
    "source",
    "来源 本文来源 文章来源 新闻来源 稿件来源 信息来源 内容来源 本文来自微信公众号 来自微信公众号 本文来自公众号 来自公众号 本文来自 文章来自 文章转自 消息来源 原文来源 资讯来源 来源媒体 稿源 来源于 本文来源于 出处 文章出处 转自 转载自 摘自 来自",
  ],
  [
    "author",
    "作者 本文作者 文章作者 原作者 撰文 撰稿 撰稿人 撰写 执笔 执笔人 采写 参与采写 文 文字 文字整理 图文 文图 采访撰文 专题撰文 采访 评论员 特约评论员 特约撰稿 特约撰稿人 主笔 口述 文/图 图/文 文·图 图·文 文·摄影 作者/来源",
  ],
  [
    "reporter",
    "记者 本报记者 本网记者 首席记者 特派记者 采访记者 文字记者 采写记者 本刊记者 报道记者 执笔记者 参与记者 参与采写记者 全媒体记者 记者/编辑",
  ],
  ["correspondent", "通讯员 特约记者 特约通讯员 供稿人 特约作者"],
  ["intern", "实习生 实习记者 见习记者 见习生"],
  ["columnist", "专栏作者 专栏作家 特约专栏作者"],
  ["translator", "编译 实习编译 翻译 译者 译 编译者 翻译者 编译整理"],
  ["photographer", "摄影 摄影记者 图片记者 摄 摄像 供图 图 图片 图片作者 摄影师"],
  [
    "editor",
    "责任编辑 责编 编辑 本文编辑 执行编辑 值班编辑 网络编辑 文字编辑 执编 网编 实习编辑 见习编辑 收集编辑 新媒体编辑 视频编辑 本版编辑 本期编辑 值班主编 执行主编 主编 总编辑 总编 副主编 栏目主编 本期主编 责任主编 责任编缉 核稿编辑 文编 编审 版面编辑 视觉编辑 初审编辑 复审编辑 终审编辑 微信编辑 选稿 选稿编辑 发稿编辑 流程编辑 运营编辑 栏目编辑 编辑人员",
  ],
  [
    "proofreader",
    "校对 责任校对 审核 审校 校审 审读 核稿 审稿 初审 复审 终审 一审 二审 三审 一校 二校 三校 值班编审 责任审读 审签 签发 审定",
  ],
  [
    "keywords",
    "关键词 关键字 相关字词 相关热词 相关热词搜索 标签 相关标签 新闻标签 文章标签 推荐标签 相关关键字 相关文章关键字 新闻关键词 文章关键词 本文关键词 Tags Tag TAG TAGS tags Keywords 本篇新闻热门关键词",
  ],
  ["originalTitle", "原标题 本文原标题 文章原标题 原题 原文标题 新闻原标题"],
  ["subtitle", "副标题 副题 肩题 引题"],
  [
    "date",
    "日期 时间 发布时间 发布日期 发表时间 发表日期 更新时间 更新日期 发稿时间 发文时间 发文日期 出版日期 刊发时间 创建时间 上传时间 入库时间 实际入稿日期 播出时间 发布于 发表于 出版 出版时间 更改时间 更改日期 修改时间 修改日期 建立时间 成文日期 印发日期 生成日期 生效日期 施行日期 废止日期 首次发布 首次发布时间 最后更新 最后更新时间 最后更新日期 最近更新 刊登时间 上稿时间",
  ],
  // Whose work the model does not hold; where the value is no name it is a label like others: 视频：渡轮首航.
  [
    "staff",
    "监制 总监制 策划 总策划 统筹 总统筹 排版 设计 制图 视频 剪辑 出品 出品人 出品方 运营 值班主任 值班总编 值班编委 监审 插画 美编 美术编辑 图片编辑 视觉 视觉设计 版面 版面设计 版式 版式设计 制作 后期 责任主任 核发 复核",
  ],
  [
    "other",
    "影片 影音 主播 播音 配音 漫画 海报 导演 编导 动画 制片 图片来源 图片来自 头图来源 头图来自 题图来源 题图来自 封面来源 封图来源 配图来源 图源 资料来源 数据来源 新闻图片来源 视频来源 素材来源 浏览次数 浏览量 浏览 点击数 点击量 点击 阅读量 阅读数 阅读 人气 评论 评论数 字号 字体 分享到 分享 栏目 栏名 本文栏目 所属栏目 所属分类 分类 所属专题 地点 发布者 发布人 发布单位 上传者 文章录入 录入 责任人 联系人 联系电话 电话 邮箱 投稿邮箱 字体大小 文字大小 版次 辟谣 跟踪 发文机关 发文字号 文号 索引号 供稿 供稿单位 主题分类 主题词 有效性 访问量 访问次数 浏览数 审核人 责任单位 发布机构 公开方式 公开形式 公开属性 体裁分类 组配分类 内容概述 专题 视力保护色 保护视力色 IP属地 头图 题图 封面图",
  ],
];

/** The labels that credit people. */
export const PEOPLE: ReadonlySet<LabelKind> = new Set<LabelKind>([
  "author",
  "reporter",
  "correspondent",
  "intern",
  "columnist",
  "translator",
  "photographer",
  "editor",
  "proofreader",
]);

/** The kind of each label. */
export const LABEL_KINDS: ReadonlyMap<string, LabelKind> = new Map(
  WORDS.flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, LabelKind] => [word, kind]),
  ),
);
