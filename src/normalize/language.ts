import { countScripts } from "../grammar/script.js";
import { codeAt } from "../text.js";

/** A longer text is judged by this many characters from its head and as many from its middle. */
const SAMPLE = 3000;

/** One Han character says about as much as this many Latin letters. */
const LETTERS_PER_HAN = 10;

/** One script has to show this many times as often as the other. */
const CLEAR_LEAD = 2;

const ENGLISH_WORD = /\b(?:the|of|and|to|in|is|for|on|with|a)\b/i;

interface Letters {
  han: number;
  kana: number;
  hangul: number;
  latin: number;
  foreign: number;
}

function countLetters(text: string): Readonly<Letters> {
  const count: Letters = { han: 0, kana: 0, hangul: 0, latin: 0, foreign: 0 };
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (code < 0x80) {
      const lower = code | 0x20;
      if (lower >= 0x61 && lower <= 0x7a) count.latin++;
    } else if (code >= 0x4e00 && code <= 0x9fff) count.han++;
    // ・ and ー stand in Chinese text as well.
    else if (code >= 0x3041 && code <= 0x30fa) count.kana++;
    else if (code >= 0xac00 && code <= 0xd7a3) count.hangul++;
    else if (code >= 0x3400 && code <= 0x4dbf) count.han++;
    else if (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) count.foreign++;
  }
  return count;
}

function takeSample(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = text.length >> 1;
  return text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE);
}

function detectChinese(text: string): string {
  const { Hans: simplified, Hant: traditional } = countScripts(text);
  if (simplified > traditional * CLEAR_LEAD) return "zh-Hans";
  if (traditional > simplified * CLEAR_LEAD) return "zh-Hant";
  return "zh";
}

/**
 * Detects the language and script of a text, as a BCP 47 tag: `zh-Hans`, `zh-Hant`, `zh` where the script cannot be
 * told, `ja`, `ko`, `en`; `und` where there is no text or it is in another language.
 */
export function detectLanguage(text: string): string {
  const sample = takeSample(text);
  const { han, kana, hangul, latin, foreign } = countLetters(sample);
  const weight = (han + kana + hangul) * LETTERS_PER_HAN;
  if (weight > 0 && weight >= latin + foreign) {
    if (hangul * 2 > han + kana) return "ko";
    // A brand name such as 優の良品 makes no Japanese text: there, a third and more is kana.
    if (kana * 6 > han) return "ja";
    return detectChinese(sample);
  }
  const english = latin > foreign * 50 && (latin < 20 || ENGLISH_WORD.test(sample));
  return english ? "en" : "und";
}
