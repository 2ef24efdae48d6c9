/** Places that stand in datelines and behind reporters' names, and begin or end like names. */
const PLACES = new Set(
  `北京 天津 上海 重庆 重慶 河北 山西 辽宁 遼寧 吉林 黑龙江 黑龍江 江苏 江蘇 浙江 安徽 福建 江西 山东 山東 河南 湖北 湖南
广东 廣東 广西 廣西 海南 四川 贵州 貴州 云南 雲南 西藏 陕西 陝西 甘肃 甘肅 青海 宁夏 寧夏 新疆 内蒙古 內蒙古 香港 澳门 澳門 台湾 台灣 臺灣
石家庄 石家莊 太原 沈阳 瀋陽 长春 長春 哈尔滨 哈爾濱 南京 杭州 合肥 福州 南昌 济南 濟南 郑州 鄭州 武汉 武漢 长沙 長沙 广州 廣州 深圳 南宁 南寧 海口 成都
贵阳 貴陽 昆明 拉萨 拉薩 西安 兰州 蘭州 西宁 西寧 银川 銀川 乌鲁木齐 烏魯木齊 呼和浩特 大连 大連 青岛 青島 宁波 寧波 厦门 廈門 苏州 蘇州 温州 溫州 无锡 徐州 常州 惠州 东莞 佛山 珠海 中山 汕头 三亚 雄安
台北 臺北 新北 桃園 桃园 台中 臺中 台南 臺南 高雄 基隆 新竹 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 金门 馬祖 連江 桃園機場 小港機場 松山機場
东京 東京 首尔 首爾 平壤 曼谷 河内 河內 新加坡 吉隆坡 雅加达 雅加達 马尼拉 馬尼拉 金边 金邊 仰光 新德里 伊斯兰堡 喀布尔 德黑兰 德黑蘭 巴格达 巴格達 耶路撒冷 加沙 开罗 開羅 大马士革 贝鲁特 安卡拉 伊斯坦布尔
莫斯科 基辅 基輔 柏林 巴黎 伦敦 倫敦 罗马 羅馬 日内瓦 日內瓦 维也纳 維也納 布鲁塞尔 布魯塞爾 马德里 馬德里 里斯本 雅典 华沙 華沙 布拉格 华盛顿 華盛頓 纽约 紐約 洛杉矶 洛杉磯 旧金山 舊金山 芝加哥 联合国 聯合國 渥太华 渥太華
墨西哥城 哈瓦那 巴西利亚 里约热内卢 布宜诺斯艾利斯 悉尼 雪梨 堪培拉 惠灵顿 威靈頓 内罗毕 奈洛比 约翰内斯堡 阿布扎比 多哈 利雅得 迪拜 杜拜 大阪`.split(
    /\s+/,
  ),
);

/** Whether a text names a place that datelines name, be it as 台北 or as 台北市. */
export function isPlace(text: string): boolean {
  return PLACES.has(text) || (/[市县縣省]$/u.test(text) && PLACES.has(text.slice(0, -1)));
}

/** A text without the known place at its end, or the text itself. */
export function stripPlace(text: string): string {
  for (let length = Math.min(7, text.length - 2); length >= 2; length--) {
    if (PLACES.has(text.slice(-length))) return text.slice(0, -length);
  }
  return text;
}
