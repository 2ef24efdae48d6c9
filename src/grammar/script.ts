import { codeAt } from "../text.js";

/** One of the two Chinese scripts, as ISO 15924 names them: Simplified, Traditional. */
export type ChineseScript = "Hans" | "Hant";

/**
 * Characters that only Simplified text holds, most frequent first. Left out are those that Traditional text is often
 * typed with as well: 内, 别, 黄, 没, 强.
 */
const SIMPLIFIED =
  "发时会关国报来闻经为动个对过页务点现开广间电长权进视应联将热业实图学无产资这论场导车选题们号总乐传当专员门财两数线记说运还转调区评计让节读东头书话讯际频单责费证" +
  "华标问师观从变历众结达统议风声编设医护见规处娱条术爱类红给难击湾称级团户载认请军卫组许举马创辑参样张访阅续营购仅济办岁获龙职买备战则温领带质连隐环随亿该试览亲态" +
  "戏码坛络维货预农养简约况险库验势测独钱双谈队阳严满订铁伤园杀诉远尔陆违协宝庆欢装陈监显礼断项亚盘识闭减检疗兴纪语刘决围觉卖层较习抢负属绝药乡奖销艺写启响终轻义压" +
  "楼银状罗脑顾错扫询链临摄紧贵尽邮鲜却赛飞苏帮涨讲韩补边键岛钟妇细败吗绍杨继脸贴鱼剧积讨冲画词择杂馆灵输须额丽县寻烧绿丝拥恶栏汉竞担签赏驾奥诊误谢兰欧汇谁赞赢镜弹" +
  "纳劳够届执梦训轮馈残针饮归蓝遗刚旧滚练厅坚晓枪综诚饭浏烟脚顺鸡伟艳吴币悬织恋笔诺伦块妈荣齐审猫盖释腾剂损赵顶婴祸稳缓贸软阵宠挥疯凤妆湿缩乱暂课夺潜献纠袭账辞债圆" +
  "拟摆虽励档纸纽肠贺辆鲁灯罚颜弃牵镇闹孙灾肤储坠惯携猪赔赖递帅毕绕贪轨铃饰宽忆扩扬桥础纷舰趋郑阶泽狱誉谱寿忧炉篮萨钢钻骂乌汤沪润矿绩虑详贝贫辉迟厦墙宾彻树浓胁脏赚" +
  "龄仪渐碍胆贷闲阴骗厕挤穷辽锅鸣偿壮鉴锦闯厨叶摇泪烂纲谋跃冻凭横灭纯肃诱陕驶吓尝敌";

/**
 * Characters that only Traditional text holds, most frequent first. Left out are those that Simplified names and terms
 * keep: 昇腾, 二噁英.
 */
const TRADITIONAL =
  "後於發髮時會體關國網報來齣聞傢經動為個對箇過檯臺颱頁內務現點開廣係機繫與間電錶長權進視應聯將熱製週實業圖學無註閤麵產資這論場導車選題們總號並併傳噹樂當衕遊專萬員" +
  "門財迴兩數線記說運還轉調區評計讓節薦讀東頭別彆書話訊際頻單佈責費証證華強標沒侷問師氣觀從變厤曆歷眾結達統議風價復纔複編聲設見護醫規裏裡據處娛兒條種誌朮術麼愛紅給" +
  "難類擊灣稱級團戶糰載隻認請組衛許軍舉馬創輯參樣蔘張訪緻閱俬營續購黃僅濟歲獲穫辦龍嚮曏確職備戰蒐買離則溫領帶陞質連隱環隨億優彔該錄試覽埰寀採準態戲碼親韆壇絡維罈貨" +
  "預農簡養約雲況險冊喫庫綵驗勢幹榦測獨錢談闆陽隊雙嚴滿訂鐵傷劃園幾殺訴極遠爾陸爭違協寶慶歡裝陳監範鉅禮顯斷項亞盤識閉檢減療紀興語劉圍決祕覺層賣較搶習負屬絕葯藥換獎" +
  "聽鄉銷脩藝覈啟寫終輕響壓樓義銀狀羅腦顧錯掃詢鏈攝構緊臨貴驚儘盡郵鮮黨卻賽飛囌翫蘇餘幫漲講韓異補邊鍵島鍾鐘婦敗細鬆嗎紹楊繼臉貼魚劇積討適沖畫衝詞寧擇雜館靈願唸廠輸" +
  "須額鬚尋燒綠縣麗擁絲惡欄漢癥競懷擔簽籤賞靜駕鼕奧診誤脫謝匯彙旂歐蘭誰讚贊贏鏡蓆彈睏納勞執夠夢屆訓輪饋殘針鍼飲勝歸藍遺剛彿曬滾練舊堅廳懞曉槍濛矇綜誠豐飯瀏煙腳雞順" +
  "偉傑艷豔吳幣懸織戀毀燬筆諾譭佔倫塊媽榮蘋齊審蓋貓釋倖凈宮淨稅騰劑慾掛損趙頂嬰痠禍";

/** 1 for a character of Simplified text, 2 for one of Traditional, by its UTF-16 unit. */
const SCRIPTS: Uint8Array = /* @__PURE__ */ buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of SIMPLIFIED) table[char.charCodeAt(0)] = 1;
  for (const char of TRADITIONAL) table[char.charCodeAt(0)] = 2;
  return table;
}

/** The script that a UTF-16 unit's character belongs to, where it is a frequent character of one script only. */
export function findScript(code: number): ChineseScript | undefined {
  const script = SCRIPTS[code];
  return script === 1 ? "Hans" : script === 2 ? "Hant" : undefined;
}

/** How many characters of a text belong to one script only. */
export interface ScriptCount {
  /** Simplified ones. */
  readonly Hans: number;
  /** Traditional ones. */
  readonly Hant: number;
}

/** Counts the characters that belong to one script only. */
export function countScripts(text: string): ScriptCount {
  let simplified = 0;
  let traditional = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const script = SCRIPTS[codeAt(text, i)];
    if (script === 1) simplified++;
    else if (script === 2) traditional++;
  }
  return { Hans: simplified, Hant: traditional };
}
