import { type Edit, findEdits } from "./edits.js";

/** What Windows-1252 puts in the place of the bytes 0x80 to 0x9F; a space where it has nothing. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Three-byte characters of UTF-8 read as Latin-1 or Windows-1252: ä¸­å›½. */
const READ_AS_LATIN = /(?:[\u00E2-\u00EF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2})+/g;

/**
 * Text that went through a wrong charset for good: U+FFFD written as UTF-8 and read as GBK (锟斤拷) or Latin-1, memory
 * fill (烫烫烫, 屯屯屯), the marks ，。 and everyday words in UTF-8 read as GBK (锛, 銆, 鐨勬), GBK read from the middle of
 * a character (電子 as 半娮).
 */
const BEYOND_REPAIR =
  /锟斤拷|烫烫烫|屯屯屯|ï¿½|锘縜?|[锛銆][^，。锛銆]{0,40}[锛銆]|鐨勬|涓浗|鏄竴|鍥藉|半娮/;

/** Han characters and the punctuation and forms that come with them. */
const CHINESE = /[\u2010-\u203B\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/;

/** The byte that a character of {@link READ_AS_LATIN} was read from. */
function readByte(char: string): number {
  const code = char.charCodeAt(0);
  return code <= 0xff ? code : 0x80 + WINDOWS_1252.indexOf(char);
}

/** The character that three bytes of UTF-8 stand for. */
function decodeTriple(first: string, second: string, third: string): string {
  const [lead, middle, last] = [readByte(first), readByte(second), readByte(third)];
  return String.fromCharCode(((lead & 0x0f) << 12) | ((middle & 0x3f) << 6) | (last & 0x3f));
}

/** Finds the stretches of UTF-8 read as Latin-1 or Windows-1252 that give Chinese when read again: ä¸­æ–‡ → 中文. */
export function findMojibake(text: string): readonly Edit[] {
  return findEdits(text, READ_AS_LATIN, (match) => {
    let decoded = "";
    for (let i = 0; i < match.length; i += 3) {
      const char = decodeTriple(match.charAt(i), match.charAt(i + 1), match.charAt(i + 2));
      if (!CHINESE.test(char)) return undefined;
      decoded += char;
    }
    return decoded;
  });
}

/** Whether a text holds mojibake that cannot be read back. */
export function showsMojibake(text: string): boolean {
  return BEYOND_REPAIR.test(text) || /[\u00E2-\u00EF][\u0080-\u00BF]{2}[\u00E2-\u00EF]/.test(text);
}
