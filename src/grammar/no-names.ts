import { plainScript } from "./plain-script.js";

/** Bodies and their parts, and who does a turn of duty: 宣传部, 团委, 江城消防, 交警大队, 值班编辑. */
const ORGANISATION = new RegExp(
  `(?:${[
    "\\p{Script=Han}{2}[部处局厅署院所站]",
    "\\p{Script=Han}[委队组]",
    "(?:宣传|保卫|教务|总务|人事|财务|安全|信息|技术|综合|组织|学生|科研|外事|政工|党政)科",
    "(?:办公|编辑|总编|教研|工作|研究|档案|新闻)室",
    "(?:党政|政府|宣传|街道|[党校院市县区省])办",
    "(?:[协工商生委]|委员|理事|基金|\\p{Script=Han}{2}学)会",
    "(?:集|记者|艺术|代表|社)团",
    "公司|银行|政府|大学|中学|小学|学校|\\p{Script=Han}{2}[一二三四五六七八九]中|中心|街道|社区|妇联|公安|消防|气象|发布|联盟",
    "编辑|管理员|机器人|站长|客服|[夜白]班|谷歌|转载|实习",
  ].join("|")})$|^(?:见附件|待定|全体|[法医学]院$)`,
  "u",
);

/** Whether what stands in a name's place is an organisation's, or a post's. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(plainScript(name));
}

const NOT_NAMES =
  /[的了着是在有不没被把从到这那们和与及向对就也很说称昨今并由]|[报网社发院校局部司所馆厂署处]$|^[A-Z]{2,5}$|^(?:资深|首席|高级|[综綜]合|报[道导]|本报|部落|来源|网络|资料|发现|获悉|近日|日前|采访|即时|现场|连线|职员|学生|教师|医生|律师|视觉|中国|每经|评论|阅读|浏览|收藏|手记|佚名|匿名|小编|未知|本站|原创|官方)|^(?:robot|newsroom|admin|editor|system)$/u;

/** Words that say, wherever they stand, that a picture was given or taken over: 受访者供图, 圖／翻攝畫面, 视觉中国. */
const GIVEN =
  /受访者|被访者|采访对象|当事人|家属|主办方|影像|视觉|视线|图库|图网|图虫|全景网|素材|提供|[翻截][摄图]|取自|画面|剧照|脸书|豆瓣|网站/u;
/** Who else pictures come from that nobody is named for: （圖／資料照）, （图／达志影像）, 图/IC photo. */
const SUPPLIER =
  /资料|示意|业者|警方|民众|网友|读者|图片|照片|官网|官方|新华|中新|达志|路透|法新|美联|欧新|医院|东方IC|[供配]图|中国$|^(?:CFP|VCG|(?:IC|CNS) ?photo|shutterstock|getty.{0,8}|reuters|unsplash|pixabay|freepik|pexels|flickr|istock|photoac|canva|facebook|instagram|ai.{0,4})$/iu;

/** Whether a text in the plain script says that a picture was given or taken over, whoever is named in it. */
export function isGiven(plain: string): boolean {
  return GIVEN.test(plain);
}

/** Whether what stands in a photographer's place, in the plain script, is where a picture comes from. */
export function isSupplier(plain: string): boolean {
  return GIVEN.test(plain) || SUPPLIER.test(plain);
}

/** What is said in an interview, in the plain script: 记者：后来呢, 编辑：当然. */
const ANSWER =
  /[您你我他她吗呢吧啊了]|(?<!^)么|^(?:[是对好真]的?|[不没].{1,3}|谢谢|辛苦|当然|可以|通过|无误|合格|害怕|后悔|明白|理解|比如|例如|所以|因此|然后|后来|以[后前]|结果|最后|现在|但是|那时|多[少大久].?|几[岁个年]|为何|怎.{1,2}|如何|难受?|禁止|欢迎|确实|其实|肯定|一定|应该|大概|主要|首先|另外|还有)$/u;

/** Whether a text in the plain script is what somebody says, and no name. */
export function isAnswer(plain: string): boolean {
  return ANSWER.test(plain);
}

/** Whether what stands in a name's place is known to be none: an organisation, a word of the press, where a picture comes from, an answer. */
export function isNoName(name: string): boolean {
  const plain = plainScript(name);
  return NOT_NAMES.test(plain) || isSupplier(plain) || isAnswer(plain);
}
