/** Single-character surnames in both scripts: the Hundred Family Surnames and what today's bylines add. */
const SINGLE = new Set(
  "么那展爨眭赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹严嚴华華金魏陶姜戚谢謝邹鄒喻柏窦竇章云雲苏蘇潘葛奚范範彭郎鲁魯韦韋昌马馬苗凤鳳花方俞任袁柳酆鲍鮑史唐费費廉岑薛雷贺賀倪汤湯滕殷罗羅毕畢郝邬鄔安常乐樂于时時傅皮卞齐齊康伍余元卜顾顧孟平黄黃和穆萧蕭肖尹姚邵湛汪祁毛禹狄米贝貝明臧计計伏成戴谈談宋茅庞龐熊纪紀舒屈项項祝董梁杜阮蓝藍闵閔席季麻强強贾賈路娄婁危江童颜顏郭梅盛林刁钟鍾鐘徐邱骆駱高夏蔡田樊胡凌霍虞万萬支柯昝管卢盧莫经經房裘缪繆干解应應宗丁宣贲邓鄧郁单單杭洪包诸諸左石崔吉钮鈕龚龔程嵇邢滑裴陆陸荣榮翁荀羊惠甄曲家封芮羿储儲靳汲邴糜松井段富巫乌烏焦巴弓牧隗山谷车車侯宓蓬郗班仰秋仲伊宫宮宁寧甯仇栾欒暴甘厉厲戎祖武符刘劉景詹束龙龍叶葉幸司韶郜黎蓟薄印宿白怀懷蒲邰鄂索咸籍赖賴卓蔺藺屠蒙池乔喬阴陰胥苍翟谭譚贡貢劳勞逄姬申扶堵冉宰郦酈雍璩桑桂濮牛寿壽通边邊扈燕冀郏浦尚农農温溫庄莊晏柴瞿阎閻闫閆充慕连連茹习習宦艾鱼魚容向古易慎戈廖庾终暨居衡都耿满滿弘匡国國文寇广廣禄阙闕东東欧歐殳沃利蔚越夔隆师師巩鞏厍聂聶晁勾敖融冷訾辛阚闞简簡饶饒曾毋沙乜鞠须須丰豐巢关關蒯相查荆荊红紅游遊竺权權逯盖蓋益桓公佟仉揭涂塗凃付代原战覃禤栗楚揣卿冼岳晋粟佘洛肇仝苑荘信庹郄覺官玉布才帅帥宪憲勒初衣火普门門商牟缑谌諶闻聞党黨寻尋哈谯啸海修冒药折隋矫矯亓迟遲户麦麥释釋楼樓励勵言邸敬钭刑芦蘆仓雒占亢綦蹇青邝鄺区區伦倫仁鄢郇戢苟银銀操依植撒刀浩拓藏兰蘭丛叢辜丘阳陽练練莘郟况況佴笪墨钦欽汝贠禚撖虢琚朴巨渠檀俎呙咼妫媯芈弭忻菅闾閭隽雋骈駢麴裔褟恽惲苌萇隰",
);

/** Surnames of two characters in both scripts. */
const COMPOUND = new Set(
  "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 司徒 司空 夏侯 轩辕 軒轅 端木 南宫 南宮 独孤 獨孤 闻人 申屠 太史 呼延 纳兰 納蘭 完颜 完顏 赫连 赫連 澹台 濮阳 濮陽 公羊 西门 西門 钟离 鍾離 淳于 单于 拓跋 叶赫 張簡 张简 范姜 江謝 梁丘 左丘 百里 東郭 东郭 南郭 第五 羊舌 巫马 巫馬 漆雕 鲜于 鮮于 谷梁 穀梁 东门 東門 子车 子車 公冶 公西 公良 宗政 太叔 万俟 萬俟 闾丘 閭丘 乐正 樂正 仲孙 仲孫 颛孙 顓孫 夹谷 夾谷 司寇 宰父 亓官".split(
    " ",
  ),
);

/** The surnames that are frequent enough to be a husband's and a wife's beside each other, in both scripts. */
const FREQUENT = new Set(
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高梁郑鄭谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范範汪陆陸金戴贾賈韦韋夏邱方侯邹鄒熊孟秦尹薛段雷黎史龙龍陶贺賀顾顧龚龔邵严嚴洪赖賴庄莊施柯颜顏翁詹温溫简簡",
);

/** Whether a character is a surname of one character. */
export function isSurname(character: string): boolean {
  return SINGLE.has(character);
}

/** Whether two characters are a compound surname. */
export function isCompoundSurname(characters: string): boolean {
  return COMPOUND.has(characters);
}

/** Whether all of some characters are frequent surnames: those of a married woman, 陈方安生, or of two people. */
export function areFrequentSurnames(characters: string): boolean {
  return [...characters].every((character) => FREQUENT.has(character));
}
