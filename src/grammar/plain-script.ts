import { codeAt } from "../text.js";

/** Traditional and variant characters of the press's set phrases, each followed by its Simplified form. */
const PAIRS =
  "來来撲扑暢畅關关閱阅讀读聞闻報报導导圖图輯辑編编記记責责鍵键標标題题話话網网頁页專专頻频視视動动點点擊击評评論论應应讚赞轉转貼贴檢检舉举調调體体級级設设複复製制連连結结訊讯訂订" +
  "隱隐權权條条務务約约聯联絡络們们檔档資资說说攝摄攜携聲声稱称與与為为偽伪實实驗验證证號号發发佈布時时間间週周後后這这個个無无沒没對对過过還还進进錄录會会員员請请謝谢買买" +
  "賣卖價价錢钱訪访採采譯译寫写紅红綠绿藍蓝電电腦脑機机載载軟软開开啟启閉闭囘回迴回選选擇择熱热門门聽听覺觉觀观歡欢樂乐愛爱國国際际經经濟济產产業业東东區区縣县臺台灣湾島岛" +
  "廣广劉刘陳陈張张黃黄趙赵孫孙吳吴鄭郑馮冯許许羅罗蘇苏葉叶盧卢鄧邓蕭萧韓韩楊杨蔣蒋賈贾鍾钟譚谭陸陆鄒邹龍龙萬万嚴严湯汤賀贺顧顾龔龚溫温蘭兰齊齐莊庄賴赖駱骆喬乔鮑鲍衛卫兩两" +
  "從从當当據据總总鮮鲜緬缅臘腊線线鐵铁鋼钢銀银鎮镇長长風风飛飞馬马魚鱼鳥鸟麥麦黨党齡龄圍围園园場场處处備备傳传優优億亿僅仅創创劇剧劃划勞劳勢势勝胜協协單单厲厉參参雙双變变圓圆壓压壞坏" +
  "夠够奪夺學学寧宁審审寶宝將将尋寻層层屬属師师帶带幫帮庫库廠厂廢废強强徵征徹彻態态慶庆憂忧懷怀戰战戲戏戶户擔担擬拟擴扩敗败數数斷断於于昇升晝昼曆历書书極极構构樣样歲岁歸归" +
  "殺杀毀毁氣气決决況况測测滅灭滿满漁渔潔洁災灾煙烟營营爭争狀状獎奖獨独獲获環环畫画異异療疗盡尽監监盤盘眾众礎础禮礼種种稅税競竞筆笔節节範范簡简簽签籌筹糾纠紀纪純纯紙纸細细" +
  "終终組组絕绝統统維维績绩續续義义習习聖圣職职腳脚舊旧艦舰藝艺藥药蟲虫術术衝冲裝装規规親亲計计討讨訓训診诊詞词試试詳详誌志認认語语誤误課课談谈議议護护譽誉讓让豐丰貨货質质" +
  "費费賽赛購购跡迹車车軍军軌轨輛辆輪轮輸输辦办農农運运達达違违遠远適适遲迟遺遗鄉乡醫医釋释針针鏈链鏡镜闆板陽阳隊队階阶隨随險险難难靜静響响頂顶項项順顺須须預预領领頭头顏颜" +
  "願愿類类顯显飯饭館馆駐驻驚惊髮发鬧闹麗丽齒齿錯错衆众裡里裏里塊块歷历瀏浏覽览贊赞諮咨詢询譴谴籤签擷撷華华團团內内執执見见欄栏緝缉復复閲阅郵邮闢辟謠谣蹤踪遼辽貴贵雲云陝陕" +
  "肅肃爾尔濱滨漢汉薩萨烏乌魯鲁廈厦錫锡亞亚邊边貝贝輔辅倫伦納纳頓顿紐纽磯矶諾诺靈灵畢毕薦荐綜综並并繪绘衞卫呂吕竇窦韋韦鳳凤鄔邬餘余龐庞閔闵婁娄繆缪幹干賁贲鬱郁諸诸" +
  "鈕钮榮荣儲储宮宫欒栾薊蓟鹹咸藺蔺陰阴蒼苍貢贡酈郦壽寿郟郏閻阎閆闫祿禄闕阙歐欧鞏巩厙厍聶聂闞阚饒饶荊荆遊游蓋盖塗涂嶽岳晉晋帥帅憲宪緱缑諶谌譙谯嘯啸矯矫樓楼勵励鈄钭蘆芦倉仓" +
  "佔占鄺邝軒轩轅辕離离爲为説说現现獻献別别講讲準准剛刚暫暂掃扫壇坛訴诉縮缩麼么興兴財财滾滚娛娱減减饋馈冊册確确碼码騰腾問问暱昵絲丝灘滩賞赏則则紹绍該该誠诚額额徑径諧谐" +
  "係系刪删匯汇註注負负給给遞递練练隻只襲袭礙碍賬账陣阵輩辈臉脸慣惯輕轻殼壳賓宾驟骤嗎吗喫吃傷伤廳厅雜杂豔艳鵑鹃僞伪啓启" +
  "滙汇鐘钟滬沪粵粤閩闽贛赣瓊琼飲饮証证瀋沈叢丛堅坚瑪玛" +
  "帳帐鄲郸滄沧臨临峯峰彥彦撫抚錦锦嶺岭雞鸡鶴鹤崗岗鴨鸭綏绥鹽盐揚扬遷迁蕪芜銅铜巖岩鷹鹰棗枣濰潍澤泽峽峡岡冈欽钦瀘泸綿绵壩坝涼凉隴陇樹树漲涨換换淨净誰谁積积羣群貿贸僑侨奧奥彌弥傑杰凱凯誇夸萊莱邁迈偉伟曉晓茲兹遜逊姍姗兒儿獵猎" +
  "鵝鹅蘋苹鉅钜織织婦妇幾几繼继觸触駕驾撥拨謹谨鎖锁搶抢惡恶誹诽謗谤濾滤繫系菸烟";

/**
 * Marks that stand for another, each followed by it: Big5's second slash (decoded as a division slash) and the other
 * strokes of Taiwan's bylines, small and vertical forms of punctuation, bars, middle dots.
 */
const MARKS = "∕/⁄/╱/︰:﹕:∶:︱|│|∣|丨|‧·・·﹐,﹔;﹙(﹚)﹝〔﹞〕";

/** For each UTF-16 unit the one that takes its place, 0 where it stays. */
const PLAIN: Uint16Array = /* @__PURE__ */ buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [code, plain] of listFolded()) table[code] = plain;
  return table;
}

/** Every UTF-16 unit whose place another takes, with that other. */
export function* listFolded(): Generator<readonly [code: number, plain: number]> {
  const pairs = PAIRS + MARKS;
  for (let i = 0; i < pairs.length; i += 2) yield [pairs.charCodeAt(i), pairs.charCodeAt(i + 1)];
  for (let code = 0xff01; code <= 0xff5e; code++) yield [code, code - 0xfee0];
}

/** The UTF-16 unit that takes another's place in {@link plainScript}. */
export function plainCode(code: number): number {
  return PLAIN[code] || code;
}

/**
 * The text with the Traditional characters of set phrases (來源, 記者, 責任編輯, 相關閱讀 …) replaced one by one by their
 * Simplified forms, full-width ASCII narrowed, and one form given to marks that have many (╱, ︰, 丨), so that the
 * grammar is written once. The length stays the same, so offsets hold. It is not a conversion: a character outside the
 * set phrases stays as it is.
 */
export function plainScript(text: string): string {
  let plain = "";
  let from = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = PLAIN[codeAt(text, i)];
    if (code === undefined || code === 0) continue;
    plain += text.slice(from, i) + String.fromCharCode(code);
    from = i + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** The text with one form given to slashes and bars, and all else as it is: what parts names must not change them. */
export function narrowStrokes(text: string): string {
  return text.replace(/[／╱∕⁄]/gu, "/").replace(/[｜︱│∣丨]/gu, "|");
}
