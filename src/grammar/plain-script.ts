/** Traditional and variant characters of the press's set phrases, each followed by its Simplified form. */
const PAIRS =
  "來来關关閱阅讀读聞闻報报導导圖图輯辑編编記记責责鍵键標标題题話话網网頁页專专頻频視视動动點点擊击評评論论應应讚赞轉转貼贴檢检舉举調调體体級级設设複复製制連连結结訊讯訂订隱隐權权" +
  "條条務务約约聯联絡络們们檔档資资說说攝摄攜携聲声稱称與与為为偽伪實实驗验證证號号發发佈布時时間间週周後后這这個个無无沒没對对過过還还進进錄录會会員员請请謝谢買买賣卖價价錢钱訪访" +
  "採采譯译寫写紅红綠绿藍蓝電电腦脑機机載载軟软開开啟启閉闭囘回迴回選选擇择熱热門门聽听覺觉觀观歡欢樂乐愛爱國国際际經经濟济產产業业東东區区縣县臺台灣湾島岛廣广劉刘陳陈張张黃黄趙赵" +
  "孫孙吳吴鄭郑馮冯許许羅罗蘇苏葉叶盧卢鄧邓蕭萧韓韩楊杨蔣蒋賈贾鍾钟譚谭陸陆鄒邹龍龙萬万嚴严湯汤賀贺顧顾龔龚溫温蘭兰齊齐莊庄賴赖駱骆喬乔鮑鲍衛卫兩两從从當当據据總总線线鐵铁鋼钢銀银" +
  "鎮镇長长風风飛飞馬马魚鱼鳥鸟麥麦黨党齡龄圍围園园場场處处備备傳传優优億亿僅仅創创劇剧劃划勞劳勢势勝胜協协單单厲厉參参雙双變变圓圆壓压壞坏夠够奪夺學学寧宁審审寶宝將将尋寻層层屬属" +
  "師师帶带幫帮庫库廠厂廢废強强徵征徹彻態态慶庆憂忧懷怀戰战戲戏戶户擔担擬拟擴扩敗败數数斷断於于昇升晝昼曆历書书極极構构樣样歲岁歸归殺杀毀毁氣气決决況况測测滅灭滿满漁渔潔洁災灾煙烟" +
  "營营爭争狀状獎奖獨独獲获環环畫画異异療疗盡尽監监盤盘眾众礎础禮礼種种稅税競竞筆笔節节範范簡简簽签籌筹糾纠紀纪純纯紙纸細细終终組组絕绝統统維维績绩續续義义習习聖圣職职腳脚舊旧艦舰" +
  "藝艺藥药蟲虫術术衝冲裝装規规親亲計计討讨訓训診诊詞词試试詳详誌志認认語语誤误課课談谈議议護护譽誉讓让豐丰貨货質质費费賽赛購购跡迹車车軍军軌轨輛辆輪轮輸输辦办農农運运達达違违遠远" +
  "適适遲迟遺遗鄉乡醫医釋释針针鏈链鏡镜闆板陽阳隊队階阶隨随險险難难靜静響响頂顶項项順顺須须預预領领頭头顏颜願愿類类顯显飯饭館馆駐驻驚惊髮发鬧闹麗丽齒齿錯错衆众裡里裏里塊块歷历瀏览" +
  "覽览贊赞諮咨詢询譴谴籤签擷撷";

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i] ?? "", PAIRS[2 * i + 1] ?? ""]),
);

const TRADITIONAL = /[一-鿿]/gu;

/**
 * The text with the Traditional characters of set phrases (來源, 記者, 責任編輯, 相關閱讀 …) replaced one by one by their
 * Simplified forms and full-width ASCII narrowed, so that the grammar is written once. The length stays the same, so
 * offsets hold. It is not a conversion: a character outside the set phrases stays as it is.
 */
export function plainScript(text: string): string {
  return text
    .replace(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(TRADITIONAL, (c) => SIMPLE.get(c) ?? c);
}
