// Ways to damage a document. All take their chance from a generator that a seed repeats.

/** A generator of numbers from 0 to 1 that a seed repeats (mulberry32). */
export function createChance(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  "<div>",
  "</div>",
  "<p>",
  "</p>",
  "<table><tr><td>",
  "</table>",
  "<script>",
  "</script>",
  "<style>",
  "<!--",
  "-->",
  "<a href='",
  '<img src="',
  "&#x",
  "&amp;",
  "&nbsp",
  "\u0000",
  "\ufffd",
  "\u202e",
  "\u200b",
  "\ud83d",
  "　",
  "\r",
  "\n\n",
  "来源：",
  "作者：",
  "记者 ",
  "（责任编辑：",
  "原标题：",
  "关键词：",
  "2021年06月18日 09:42",
  "2021-",
  "今天 ",
  "（",
  "）",
  "【",
  "---\n",
  "title: ",
  "- ",
  "# ",
  "**",
  "](",
  "```\n",
  "| a | b |\n|---|---|\n",
  "(lián)",
  "聯(",
  "相关阅读\n",
  "上一篇：",
  "版权所有",
  "__proto__: x\n",
  "constructor",
  '{"@type":"NewsArticle",',
  "javascript:x",
  "data:text/html,",
  "//",
  "http://[",
];

const MUTATIONS = {
  cut: (text, chance) => {
    const at = Math.floor(chance() * text.length);
    return text.slice(at, at + Math.floor(chance() * (text.length - at)));
  },
  remove: (text, chance) => {
    const at = Math.floor(chance() * text.length);
    return text.slice(0, at) + text.slice(at + Math.floor(chance() * 400));
  },
  insert: (text, chance) => {
    const at = Math.floor(chance() * text.length);
    const piece = PIECES[Math.floor(chance() * PIECES.length)];
    return text.slice(0, at) + piece.repeat(1 + Math.floor(chance() ** 4 * 60)) + text.slice(at);
  },
  duplicate: (text, chance) => {
    const at = Math.floor(chance() * text.length);
    const piece = text.slice(at, at + Math.floor(chance() * 2000));
    return text.slice(0, at) + piece.repeat(1 + Math.floor(chance() * 3)) + text.slice(at);
  },
  shuffle: (text, chance) => {
    const lines = text.split("\n");
    for (let i = lines.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      [lines[i], lines[j]] = [lines[j], lines[i]];
    }
    return lines.join("\n");
  },
  join: (text, chance) => text.split("\n").join(chance() < 0.5 ? "" : " "),
  flip: (text, chance) => {
    const bytes = Buffer.from(text);
    for (let i = 0; i < 8 && bytes.length > 0; i++)
      bytes[Math.floor(chance() * bytes.length)] ^= 1 << Math.floor(chance() * 8);
    return bytes.toString();
  },
  recode: (text, chance) => {
    const charsets = ["latin1", "utf-16le", "gb18030", "big5", "utf-8", "shift_jis"];
    const charset = charsets[Math.floor(chance() * charsets.length)];
    return new TextDecoder(charset).decode(Buffer.from(text, chance() < 0.5 ? "utf8" : "utf16le"));
  },
  strip: (text) => text.replace(/<[^<>]*>/g, "\n"),
};

/** A document damaged one to four times, or spliced with another. */
export function mutate(
  /** @type {string} */ text,
  /** @type {string} */ other,
  /** @type {() => number} */ chance,
) {
  let damaged = text;
  if (chance() < 0.2) {
    const at = Math.floor(chance() * text.length);
    damaged = text.slice(0, at) + other.slice(Math.floor(chance() * other.length));
  }
  const ways = Object.values(MUTATIONS);
  const times = 1 + Math.floor(chance() * 4);
  for (let i = 0; i < times; i++)
    damaged = ways[Math.floor(chance() * ways.length)](damaged, chance);
  return damaged;
}

/** What makes readers look ahead, and back. */
const SIGNS = [
  ..."<>/!?-='\"&#;[](){}（）【】《》“”*_`|~+:：·•…。，、 \t\n\r　\u200b\ufeff0123456789年月日a中",
  "--!>",
  "<!",
  "</",
  "<p ",
  "<b>",
  "<i",
  " x='",
  ' y="',
  "]]>",
  "<![CDATA[",
  "&#",
  "![",
  "](/a)",
  "首页 > ",
  "2021-06-18",
  "09:42",
  "王小明",
  "海潮晚报",
];
const CONTEXTS = [
  "",
  "<html><body><h1>海岛渡轮试航成功</h1><p>",
  "<html><body><p a=b>一艘白色渡轮清晨驶出码头，七十八名乘客完成了试航。</p>",
  "---\ntitle: 海岛渡轮试航成功\n---\n\n",
  "---\n",
  "海岛渡轮试航成功\n2021年06月18日 09:42　来源：海潮晚报\n　　一艘白色渡轮清晨驶出码头。\n",
];
const LONG = 200_000;

/** One to six signs again and again, in one of several contexts: what takes more than linear time shows. */
export function repeatSigns(/** @type {() => number} */ chance) {
  const pick = (/** @type {readonly string[]} */ list) =>
    list[Math.floor(chance() * list.length)] ?? "";
  let piece = "";
  for (let i = Math.floor(chance() * 6); i >= 0; i--)
    piece += pick(chance() < 0.7 ? SIGNS : PIECES);
  const context = pick(CONTEXTS);
  return { piece, context, text: context + piece.repeat(Math.ceil(LONG / piece.length)) };
}
