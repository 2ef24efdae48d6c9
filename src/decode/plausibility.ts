import { codeAt, isHanCode } from "../text.js";

/** The most frequent characters of Simplified and Traditional Chinese newspapers. */
const FREQUENT =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处世车点钟报记" +
  "這為個國時來們對會發動過說產種後學經進著電裡現實體機當點從業應開還義間樣與關線內數問變條沒結無係軍題黨員總設長頭資邊級圖統將組見計別論運農幾區強決戰則據處車鐘報記新聞";

const FREQUENT_CODES: ReadonlySet<number> = /* @__PURE__ */ new Set(
  Array.from(FREQUENT, (character) => character.charCodeAt(0)),
);

/**
 * How much a decoded text reads like Chinese, from about -2 (garbage) to 1, per character outside ASCII; half of
 * running text is made of a few hundred characters, of text in the wrong charset hardly anything is.
 *
 * @param declared - Whether the document is declared to be in the charset the text was decoded in.
 */
export function scorePlausibility(text: string, declared = false): number {
  // A few characters prove little: a declaration weighs as much as three frequent ones.
  let score = declared ? 3 : 0;
  let count = 4;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    if (code < 0x80) continue;
    count++;
    score += weighCode(code);
  }
  return score / count;
}

function weighCode(code: number): number {
  if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) return -2;
  if (isHanCode(code)) {
    if (FREQUENT_CODES.has(code)) return 1;
    return code >= 0x4e00 && code <= 0x9fff ? 0.1 : -0.5;
  }
  // Punctuation, kana and full-width forms; Hangul.
  if (code >= 0x3000 && code <= 0x30ff) return 0.5;
  if (code >= 0xff01 && code <= 0xff5e) return 0.5;
  if (code >= 0xac00 && code <= 0xd7a3) return 0.3;
  if (code >= 0x2010 && code <= 0x2026) return 0.3;
  if (code >= 0xe000 && code <= 0xf8ff) return -1;
  // Half-width katakana, private and rare planes, scripts that a wrong charset yields.
  return code >= 0x0370 && code !== 0x2022 ? -0.3 : 0;
}

/** How many replacement characters a text holds. */
export function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}
