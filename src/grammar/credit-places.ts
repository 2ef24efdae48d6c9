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

/** The mainland's other prefecture-level cities. Many are given names too: none is cut off the end of a name. */
const PREFECTURES = new Set(
  `秦皇岛 唐山 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布
鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 四平 辽源 通化 白山 松原 白城 延边 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化
南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城
莆田 三明 泉州 漳州 南平 龙岩 宁德 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽
开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施
株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 韶关 江门 湛江 茂名 肇庆 梅州 汕尾 河源 阳江 清远 潮州 揭阳 云浮
柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 儋州 三沙 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山
六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 日喀则 昌都 林芝 山南 那曲
铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南 海东 海北 海西 果洛 玉树 石嘴山 吴忠 固原 中卫
克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 喀什 和田 伊犁 塔城 阿勒泰`.split(/\s+/),
);

const isKnown = (name: string): boolean => PLACES.has(name) || PREFECTURES.has(name);

/** Whether a text names a place that datelines name, be it as 台北 or as 台北市. */
export function isPlace(text: string): boolean {
  return isKnown(text) || (/[市县縣省]$/u.test(text) && isKnown(text.slice(0, -1)));
}

/** A text without the known place at its end, or the text itself. */
export function stripPlace(text: string): string {
  for (let length = Math.min(7, text.length - 2); length >= 2; length--) {
    if (PLACES.has(text.slice(-length))) return text.slice(0, -length);
  }
  return text;
}
