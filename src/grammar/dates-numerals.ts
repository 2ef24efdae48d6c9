const DIGITS = new Map([..."零一二三四五六七八九"].map((digit, value) => [digit, value]));
const TENS = new Map([
  ["廿", 20],
  ["卅", 30],
]);

/** The number that digits or Chinese numerals write: 23, 二十三, 廿三, 二〇一二, 一百一十三, 元 (the first). */
export function readNumeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "元") return 1;
  let total = 0;
  let pending = 0;
  for (const numeral of text) {
    const unit = numeral === "十" ? 10 : numeral === "百" ? 100 : undefined;
    if (unit !== undefined) {
      total += (pending || 1) * unit;
      pending = 0;
    } else {
      total += TENS.get(numeral) ?? 0;
      if (!TENS.has(numeral)) pending = pending * 10 + (DIGITS.get(numeral) ?? 0);
    }
  }
  return total + pending;
}

const NARROW: ReadonlyMap<string, string> = new Map(
  [
    [
      " ",
      "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u2060\u3000\ufeff",
    ],
    [":", "\u2236\ufe30\ufe13\ufe55"],
    ["-", "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63"],
    ["/", "\u2044\u2215"],
    ["·", "\u2022\u2027\u30fb"],
    ["[", "【〔"],
    ["]", "】〕"],
    ["〇", "○◯"],
    ["月", "\u2f49"],
    ["日", "\u2f47"],
  ].flatMap(([to = "", from = ""]) => [...from].map((char): [string, string] => [char, to])),
);

/** The same text with ASCII digits, punctuation and spaces for their full-width and typographic forms, unit by unit, so that offsets hold. */
export function narrowText(text: string): string {
  return text.replace(
    /[\t\u00a0·\u2000-\u2015\u2022\u2027\u202f\u2044\u205f\u2060\u2212\u2215\u2236○◯\u2f47\u2f49\u3000【】〔〕\u30fb\ufe13\ufe30\ufe55\ufe63\ufeff\uff01-\uff5e]/g,
    (char) => {
      const code = char.charCodeAt(0);
      if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
      return NARROW.get(char) ?? char;
    },
  );
}
