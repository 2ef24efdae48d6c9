import { isPlace } from "./credit-places.js";
import { areFrequentSurnames, isCompoundSurname, isSurname } from "./credit-surnames.js";
import { narrowStrokes, plainScript } from "./plain-script.js";

/** Common words of two or three characters that begin with a character that is also a surname. */
const WORDS = new Set(
  `高温 高度 高清 高中 高级 高速 高端 金融 金额 金牌 金马 关于 关注 关键 关闭 方面 方法 方案 方式 时间 时候 时报 时评 时政 于是 全国 全球 全部 全文 全体 全景 全网 成为 成立 成功 成果 成绩 安全
    安排 安装 周一 周二 周三 周四 周五 周六 周日 周末 周边 周年 周刊 万元 万人 左右 左一 左二 左三 左四 左起 右一 黄金 黄色 白酒 白天 白色 田径 石油 马上 马路 马来西亚 马拉松 文章 文化 文字 文明
    文件 文学 文摘 文图 文中 明天 明年 明确 明星 何时 何况 常见 常务 应该 应对 应用 任何 任务 权威 强调 强大 管理 管制 别人 别墅 顾客 顾问 平台 平均 平安 和平 和谐 和记 华人 华夏 华为 华东 华商
    武警 武器 海外 海关 海报 海量 房价 房产 房屋 房地产 车辆 车站 车市 水平 经济 经典 经过 经验 项目 余年 党员 党委 单位 单身 单独 连续 连线 连接 古代 元旦 元首 元素 双方 双重 支持 支付 向前 向上
    师生 计划 计算 查看 查处 查询 相关 相信 相应 后来 后者 后续 后台 红网 红色 红人 国家 国际 国内 国人 公司 公共 公布 公告 公益 公园 能够 能力 能源 来源 来自 来电 居民 居住 利用 利率 利好 解决
    解释 解读 解析 宣传 宣布 通过 通讯 通知 通报 通稿 通讯员 段落 包括 包装 符合 景区 景点 步行 都市 终于 终止 终审 习惯 易于 农民 农业 农村 牛市 家长 家人 家庭 家电 施工 施行 游客 游戏 游记 祝福
    路透 路透社 花园 汤圆 尤其 阳光 雷达 雷电 贺岁 曾经 盛大 童年 焦点 谈到 商业 商场 商务 商报 商讯 巴西 广告 原来 原因 原创 原文 原标题 原题 那些 那么 那天 那年 那时 那位 那种 那样 那边 那晚 那次 那时候 那一天 那一年 那一刻 司机 司法 席位 席间 简介 简历 视频 组图
    国会 东盟 强者 平方公里 平方 简讯 简称 详情 年度 年代 年轻 信息 信用 信心 普通 门户 门票 楼市 楼盘 官方 官网 官员 玉米 才能 修改 展览 展示 来稿 寻找 商品 消息 边境 温馨 温暖 山东 山西 东南
    东方 东部 西方 沙发 景象 景色 富豪 富裕 幸福 封面 封面新闻 时尚 时代 时事 时装 乐透 音乐 乐园 乐观 明报 明晰 于今 于昨日 时光 喻为 和讯 白皮书 车展 车型 车主 包容 包机 程度 程序 江湖 林业 林区
    贝壳 乐居 季度 季节 季军 纪录 纪念 纪实 纪委 计时 祖国 蓝色 蓝天 云端 古装 古典 申请 申报 安防 温度 席卷 毛利 毛笔 米饭 空间 管控 管道 贵宾 融资 融媒 融媒体 融合 冷空气 冷静 海洋 海军 海域 火车
    火箭 火灾 党报 党建 党史 路线 路上 那里 寻求 元月 万科 万达 支部 强化 强烈 强国 盖章 冬季 夏季 夏天 秋天 秋季 金秋 高考 高校 高管 高层 高铁 方向 方便 方针 石化 阴天 步骤 步伐 广播 广泛 广场 关心
    关系 关系到 关税 宁可 过年 过程 过去 过节 别传
    文旅 文娱 文教 文创 文史 文艺 文摄 通告 通航 国企 国资 国防 国学 国潮 国风 国医 公示 公务 公交 公路 公积金 公安 党务 党群 党政 党团 党课 农经 农资 农商 农技 水利 经贸 经信 时讯 时论 时局 广电
    安保 安检 房市 房讯 车讯 车评 宣教 商旅 商学 商圈 云上 成人 海事 海峡 武术 华侨 华语 家居 家装 家政 家教 家园 强军 强警 白领 花卉 曲艺 越剧 蒲剧 秦腔 祁剧 汉剧 连播 游学 简评 简析 单曲 祝贺 常规 凌晨
    贺词 贺信 夏至
    兰花 丛书 丛生 辜负 丘陵 阳台 阳性 练习`.split(/\s+/),
);

/** Characters that are not in given names, or stand for prose: particles, pronouns, verbs of reporting, day words. */
const NOT_GIVEN =
  /[的了着著过過呢吗嗎吧是在有不没沒被把从從到昨这這那哪们們您你我他她它两兩些个個吃喝买買卖賣死伤傷钱錢费費说說稱称据據與及或并並但而且因为為所以等于於网網社\d]|[报報](?:[道导導讯訊刊纸紙名告]|$)|[发發][布佈]|[者市县縣省镇鎮局厅廳委署院部所厂廠台臺站区區队隊讯訊版级級]$/u;

const FOREIGN =
  /^(?:\p{Script=Han}{1,8}|[A-Z]\.?[A-Z]?\.?)(?:[·‧•・∙.．][\p{Script=Han}A-Za-z]{1,12}){1,4}$/u;
/** The characters that foreign names are written in: a headline with a dot, 乡村振兴·江城答卷, has few of them. */
const TRANSLITERATING = new Set(
  "阿埃艾爱安昂奥澳巴白拜班邦包保鲍贝本比彼毕边宾波玻伯勃博卜布采蔡查察柴昌楚川茨次慈措达大戴代黛丹德得登邓狄蒂迪第丁东冬杜敦顿多朵厄恩尔耳发法凡范方菲费芬丰冯佛夫弗福弥傅富盖干甘冈高戈哥歌格葛根贡古瓜圭郭果哈海汉豪浩赫黑亨洪侯胡华怀惠霍基吉姬季济加佳贾嘉简江杰捷津金京久居卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾累黎里理李莉丽利立连廉良列烈林琳伦隆龙娄卢鲁露路吕律罗洛马玛迈麦曼芒毛茂梅门蒙孟米密明缪莫默姆木穆慕内那娜纳奈南瑙尼妮年涅宁牛纽农努诺欧帕派潘庞佩彭蓬皮平珀普恰奇齐契乔切钦琼屈茜让热仁日荣茹儒瑞若撒萨塞赛三桑瑟森沙莎山珊尚绍舍申生胜圣施石什史士舒斯丝苏索所塔泰坦汤唐陶特滕提帖廷通图土托瓦万旺威韦维伟卫魏温文翁沃乌吴武伍西希锡夏香向肖小晓谢辛欣兴雄休许旭雅亚延扬耶叶伊依以易因茵英永尤于约云宰泽曾扎詹张珍芝治朱卓兹子宗祖佐买吐孜别吾肉谷翰逊灵琪汀韩哲玲妍蜜姗",
);
const SHARE_TRANSLITERATING = 0.8;

/** Whether nearly all Han characters of a text are such as foreign names are written in. */
function isTransliterated(name: string): boolean {
  const han = [...plainScript(name)].filter((character) => /\p{Script=Han}/u.test(character));
  const known = han.filter((character) => TRANSLITERATING.has(character)).length;
  return known >= han.length * SHARE_TRANSLITERATING;
}

const NAME_DOT = /[·‧•・∙.．]/u;

/** Whether a text with dots is a foreign name. */
function isTransliteration(name: string): boolean {
  return FOREIGN.test(name) && isTransliterated(name) && !name.split(NAME_DOT).some(isPlace);
}

const LATIN = /^\p{Lu}[\p{Script=Latin}.'’-]{0,20}(?: \p{Lu}[\p{Script=Latin}.'’-]{0,20}){1,3}$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;

/** Tibetan names are two words of two characters each, which many people share: 达娃卓玛. */
const TIBETAN = new RegExp(
  `^(?:${"扎西 顿珠 达娃 卓玛 次仁 央宗 格桑 索朗 索南 旦增 丹增 旺堆 平措 多吉 拉姆 白玛 德吉 尼玛 巴桑 边巴 普布 洛桑 强巴 罗布 仁青 仁增 曲珍 晋美 益西 贡嘎 赤列 坚赞 加措 嘉措 旺久 旺姆 卓嘎 央金 米玛 拉巴 其美 欧珠 云丹 土登 桑吉 才让 措姆 东主 丹巴 旺扎".replaceAll(" ", "|")}){2}$`,
  "u",
);

/** Whether a text is plausibly a person's own name: a surname with one or two characters, a transliteration with ·, a Latin name of several words. */
export function isPersonName(text: string): boolean {
  const name = text.trim();
  if (isTransliteration(name) || LATIN.test(name)) return true;
  if (!HAN_NAME.test(name) || isCommonWord(name) || isPlace(name)) return false;
  if (TIBETAN.test(name)) return true;
  // Within three characters these are of a given name: 张为民, 沈从文, 康有为.
  const isCompound = isCompoundSurname(name.slice(0, 2));
  const given = name.slice(isCompound || /^.[为為有以从從在].$/u.test(name) ? 2 : 1);
  if (NOT_GIVEN.test(given) && !/^.有[为為]$/u.test(name)) return false;
  if (isCompound) return name.length > 2;
  if (!isSurname(name.charAt(0))) return false;
  // Four characters are a married woman's: 陈方安生.
  const surnames = name.slice(0, 2);
  return name.length < 4 || (areFrequentSurnames(surnames) && !isCommonWord(surnames));
}

/** Names of the Mongols and Uyghurs written without a dot: 乌仁图雅, 阿卜杜热西提. */
const UNDOTTED = /^\p{Script=Han}{4,7}$/u;

/**
 * Whether a word may be a name where the line says that one stands: there 高兴 and 安康 are people, and a dot parts a name
 * whatever its characters, 古丽·阿不力克木.
 */
export function mayBeNameInPlace(word: string): boolean {
  if (isMediumName(word)) return false;
  if (FOREIGN.test(word))
    return !word.split(NAME_DOT).some((part) => isPlace(part) || isMediumName(part));
  if (UNDOTTED.test(word)) return isTransliterated(word) && !isPlace(word);
  return /^\p{Script=Han}{2,3}$/u.test(word) && isSurname(word.charAt(0));
}

/** Whether a word may be a pen name, by its characters: 阿南, 小鱼儿, but not 报道. */
export function mayBePenName(word: string): boolean {
  if (!HAN_NAME.test(word) || NOT_GIVEN.test(word) || TRAILING.test(word)) return false;
  return !isCommonWord(word) && !isPlace(word) && !isMediumName(word);
}

/** Whether a word may be a name, whatever its surname, where a report's place behind it says that one stands: 粘嘉珮台北報導. */
export function mayBeRareName(word: string): boolean {
  return word.length === 3 && mayBePenName(word);
}

/** Whether a text is a common word that begins like a name. */
export function isCommonWord(text: string): boolean {
  return WORDS.has(plainScript(text));
}

const MEDIUM =
  /(?:[刊社台]|(?<![播预举申回]|(?<!文)汇)报|(?<!互联)网|网站|电视|[卫央民公华中台]视|[新财]闻云?|经济报道|周刊|杂志|在线|频道|客户端|微博|公众号|传媒|媒体|融媒|广播|广电|中心|资讯|科技|财经|集团|每经|大纪元|Times|News|Daily|Post|Media|^36氪|^(?:搜狐|网易|腾讯|新浪|凤凰)(?:体育|娱乐|汽车|房产|女性|时尚|教育|健康|军事|旅游|文化|读书|数码|游戏|社会|国际|国内)?)(?:记者部)?$/iu;

/** Media whose names end as no other's. */
const NAMED = new Set(
  `参考消息 新华每日电讯 半月谈 瞭望 求是 虎嗅 虎嗅app 虎扑 懂球帝 直播吧 少数派 财新 澎湃 界面 果壳 知乎 简书 爱范儿 品玩 亿欧 猎云 投资界 创业邦 观察者 环球人物 环球视野 看天下 第一财经 央广 新京报书评 一点号 百家号 搜狐号 网易号 企鹅号 大鱼号 头条号
    南方周末 中国青年 三联生活 东方早报 苹果即时 中时 新唐人 新头壳 联合 三立 东森 年代 中天 民视 tvbs setn nownews ettoday moneydj 钜亨 上报 香港01 星岛 明报 am730 tvb rthk 港台 立场 bbc voa rfa rfi dw ft 路透 彭博 法新 美联 共同 塔斯 韩联`.split(
    /\s+/u,
  ),
);

/** What media are, what their parts are, and no name of one. */
const NO_MEDIUM =
  /^(?:电视|周刊|杂志|在线|频道|客户端|微博|公众号|传媒|.{0,2}媒体|副刊|广播|中心|会员中心|资讯|科技|财经|集团|网站|人人网|(?:生成|分享|制作|保存)海报)$/u;

/** Whether a text ends as the names of media do: 报, 网, 社, 电视台, 周刊, 客户端, Times …. */
export function isMediumName(text: string): boolean {
  const name = plainScript(text.trim()).replace(/[》”」』]$/u, "");
  if (name.length < 2 || name.length > 40) return false;
  return NAMED.has(name.toLowerCase()) || (MEDIUM.test(name) && !NO_MEDIUM.test(name));
}
/** E-mail addresses, staff codes (SF099, _NN2587), telephone and other numbers. */
const CODES =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,64}|_[A-Za-z]{0,4}\d{0,8}\b|\b[A-Za-z]{1,4}\d{2,8}\b|\d[\d-]{2,20}/gu;

const BRACKETED = /[(（[【〔][^()（）[\]【】〔〕]{0,160}(?:[)）\]】〕]|$)/gu;

const TRAILING =
  /(?:等|[报報]道|[报報][导導]|[摄攝]影?|整合|整理|[综綜]合|[实實][习習]生?|[关關]注|追[踪蹤])$/u;

/** Splits glued names: 陈晓明周文彬方敏. */
function segmentNames(text: string): readonly string[] | undefined {
  if (isPersonName(text) && text.length < 4) return [text];
  if (text.length < 4) return undefined;
  for (const length of isCompoundSurname(text.slice(0, 2)) ? [3, 4] : [3, 2]) {
    const head = text.slice(0, length);
    const next = text.charAt(length);
    if (!isPersonName(head) || isPlace(head.slice(0, 2)) || !isSurname(next)) continue;
    if (isCommonWord(head.slice(0, 2))) continue;
    const rest = segmentNames(text.slice(length));
    if (rest !== undefined) return [head, ...rest];
  }
  return undefined;
}

/** A run of Han characters without separators as the names in it, or as it is. */
function splitRun(run: string): readonly string[] {
  const and = run.slice(2, 5).search(/[和与與及]/u) + 2;
  const pair = [run.slice(0, and), run.slice(and + 1)];
  if (and > 1 && pair.every(isPersonName)) return pair;
  if (!/^\p{Script=Han}{4,16}$/u.test(run) || isMediumName(run)) return [run];
  if (run.length === 4 && !arePair(run)) return [run];
  return segmentNames(run) ?? [run];
}

/** Whether four characters may be two people: not one of two surnames, 欧阳明远, 陈方安生, and not 安克雷奇. */
function arePair(run: string): boolean {
  if (isCompoundSurname(run.slice(0, 2)) || isSurname(run.charAt(1))) return false;
  return areFrequentSurnames(run.charAt(0) + run.charAt(2));
}

/** Whether the next word belongs to a word by itself: 张 三, 欧阳 明, but 欧阳 方敏 are two. */
function isOpenBefore(word: string, next: string): boolean {
  if (/^\p{Script=Han}$/u.test(word)) return true;
  return isCompoundSurname(word) && /^\p{Script=Han}{1,2}$/u.test(next) && !isPersonName(next);
}

/** Joins names written with a space behind the surname, and the words of Latin names. */
function joinWords(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const [i, word] of words.entries()) {
    const last = joined.at(-1);
    const latin = /^\p{Script=Latin}[\p{Script=Latin}.'’-]*$/u.test(word);
    if (
      last !== undefined &&
      open &&
      (latin ? / ?[\p{Script=Latin}.'’-]$/u.test(last) : !/\p{Script=Latin}/u.test(last))
    ) {
      joined[joined.length - 1] = latin ? `${last} ${word}` : last + word;
      open = latin;
      continue;
    }
    joined.push(word);
    open = latin || isOpenBefore(word, words[i + 1] ?? "");
  }
  return joined;
}

function cleanName(word: string): string {
  const bare = word.replace(/^[\s:：.·•@|_-]+/u, "").trim();
  const cut = bare.replace(/[\s:：.·•|_。-]{1,8}$/u, "");
  return cut.length > 3 ? cut.replace(TRAILING, "").trim() : cut.replace(/等$/u, "");
}

/**
 * The names in a list of names, in order.
 *
 * They part at 、，/; and at spaces, at 和 between two names, and where a surname follows a whole name; staff codes,
 * addresses, bracketed units, a trailing 等 or 报道 are left out. Pen names are kept: the caller knows the label.
 *
 * @example
 * splitNames("周文彬 方 敏"); // ["周文彬", "方敏"]
 */
export function splitNames(text: string): readonly string[] {
  const bare = narrowStrokes(text.slice(0, 400).replace(BRACKETED, " ").replace(CODES, " "));
  const names: string[] = [];
  for (const part of bare.split(/[、，,/;；&＆|\t]|\s[和与與及]\s/u)) {
    for (const word of joinWords(part.split(/\s+/u).filter((item) => item !== ""))) {
      for (const run of splitRun(cleanName(word))) {
        if (run.length > 1 && !names.includes(run)) names.push(run);
      }
    }
  }
  return names;
}

/** Whether a text is nothing but persons' names. */
export function areNames(text: string): boolean {
  const names = splitNames(text);
  return names.length > 0 && names.every(isPersonName);
}
