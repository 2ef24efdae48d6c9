import { findScript } from "../grammar/script.js";
import { countHan, findAll, isHanCode } from "../text.js";
import { type Edit, findEdits } from "./edits.js";

/** The syllables of Standard Mandarin without tones: an initial, then the finals it takes. */
const SYLLABLES = `
: a o e ê ai ei ao ou an en ang eng er m n ng hm hng yi ya yo ye yao you yan yin yang ying yong yu yue yuan yun
: wu wa wo wai wei wan wen wang weng
b: a o ai ei ao an en ang eng i ie iao ian in ing u
p: a o ai ei ao ou an en ang eng i ie iao ian in ing u
m: a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u
f: a o ei ou an en ang eng u
d: a e ai ei ao ou an en ang eng i ia ie iao iu ian ing ong u uo ui uan un
t: a e ai ei ao ou an ang eng i ie iao ian ing ong u uo ui uan un
n: a e ai ei ao ou an en ang eng i ie iao iu ian in iang ing ong u uo uan un ü üe
l: a o e ai ei ao ou an ang eng i ia ie iao iu ian in iang ing ong u uo uan un ü üe
g: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
k: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
h: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
j: i ia ie iao iu ian in iang ing iong u ue uan un
q: i ia ie iao iu ian in iang ing iong u ue uan un
x: i ia ie iao iu ian in iang ing iong u ue uan un
zh: a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
ch: a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang
sh: a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang
r: e i ao ou an en ang eng ong u ua uo ui uan un
z: a e i ai ei ao ou an en ang eng ong u uo ui uan un
c: a e i ai ao ou an en ang eng ong u uo ui uan un
s: a e i ai ao ou an en ang eng ong u uo ui uan un`;

const VALID: ReadonlySet<string> = /* @__PURE__ */ new Set(
  SYLLABLES.split("\n").flatMap((line) => {
    const [initial = "", finals = ""] = line.split(":");
    return finals.split(" ").flatMap((final) => (final === "" ? [] : [initial + final]));
  }),
);

/** Every beginning of a syllable, as a line cut short leaves it. */
const BEGINNINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...VALID].flatMap((syllable) =>
    Array.from(syllable, (_, index) => syllable.slice(0, index + 1)),
  ),
);

/** Characters whose glued reading carries no tone mark, each with that reading. */
const NEUTRAL =
  /[們们](?=.men)|[麼么](?=.me)|[嗎吗](?=.ma)|[著着](?=.zhe)|[個个](?=.ge)|[的地得](?=.de)/u;

/** A bracketed word that may be a reading; its tone marks may be combining ones, a breve may stand for the third tone. */
const READING = /[(（]([\p{Script=Latin}\p{M}]{1,9})[)）]/gu;

/** The same cut short at a line's end or before dots. */
const CUT_SHORT = /[(（]([\p{Script=Latin}\p{M}]{0,9})(?=\.\.|…|\n|$)/gu;

/**
 * 年營 with a reading glued in between bytes: in GBK 年 ends and 營 begins like 隊, so its reading duì went into the
 * middle of 營, of which `?` and the byte for `I` are left.
 */
const SPLIT_CHARACTER = /(?<=年)\?duì[)）]I/gu;

/** A vowel with a tone mark: what a text without pinyin seldom holds. */
const TONED = /[\u0300-\u036fāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜăĕĭŏŭ]/u;

/** A document has readings glued in where there are this many … */
const MINIMUM = 4;
/** … and one for at most so many Han characters … */
const HAN_PER_READING = 200;
/** … this share of them behind everyday characters that differ between the scripts: nobody glosses those. */
const CONVERTED_SHARE = 0.5;

interface Syllable {
  readonly base: string;
  readonly tones: number;
}

/** Takes the tone marks off: lián → lian, lǜ → lü. */
function splitTone(reading: string): Syllable {
  const decomposed = reading.replaceAll("ɡ", "g").normalize("NFD");
  const base = decomposed.replace(/[\u0300\u0301\u0304\u0306\u030C]/g, "");
  return { base: base.normalize("NFC"), tones: decomposed.length - base.length };
}

/** Whether the character before an offset is Han, those beyond the basic plane included. */
function followsHan(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset - 1);
  return isHanCode(code) || (code >= 0xdc00 && code <= 0xdfff);
}

function findReadings(text: string): readonly Edit[] {
  const found: Edit[] = [];
  for (const match of findAll(text, READING)) {
    const start = match.index;
    if (!followsHan(text, start)) continue;
    const { base, tones } = splitTone(match[1] ?? "");
    const fits =
      tones === 1 ? VALID.has(base) : tones === 0 && NEUTRAL.test(text.slice(start - 1, start + 5));
    if (fits) found.push({ start, end: start + match[0].length, text: "" });
  }
  return found;
}

function findCutShort(text: string): readonly Edit[] {
  const found: Edit[] = [];
  for (const match of findAll(text, CUT_SHORT)) {
    const start = match.index;
    if (!followsHan(text, start)) continue;
    const { base, tones } = splitTone(match[1] ?? "");
    const end = start + match[0].length;
    // A bracket with nothing behind it is one cut short only where the dots say that something was cut.
    const fits = base === "" ? /[.…]/.test(text.charAt(end)) : BEGINNINGS.has(base);
    if (fits && tones <= 1) found.push({ start, end, text: "" });
  }
  return found;
}

/**
 * Finds the readings glued in behind Han characters, 雙城聯(lián)動, and those cut short at a line's end or before dots,
 * 產(chǎn)業(y.... To be asked first: whether the whole document {@link showsGluedPinyin}.
 */
export function findPinyin(text: string): readonly Edit[] {
  const split = findEdits(text, SPLIT_CHARACTER, () => "營");
  const found = [...findReadings(text), ...findCutShort(text), ...split];
  return found.sort((a, b) => a.start - b.start);
}

/** Whether enough brackets with a letter in them stand behind Han characters: in most documents none do. */
export function mayHoldReadings(blocks: readonly { readonly text: string }[]): boolean {
  let count = 0;
  for (const { text } of blocks) {
    for (const bracket of ["(", "（"]) {
      for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
        const next = text.charCodeAt(at + 1);
        // Letters begin with A in ASCII and beyond it.
        if (next > 0x40 && next < 0x3000 && followsHan(text, at) && ++count >= MINIMUM) return true;
      }
    }
  }
  return false;
}

/**
 * Whether a whole document has readings glued in as mirror sites do: many, and behind everyday characters that differ
 * between the scripts. A text that glosses 囧(jiǒng) or lists rare characters does not.
 */
export function showsGluedPinyin(text: string): boolean {
  if (!TONED.test(text)) return false;
  const readings = findReadings(text);
  if (readings.length < MINIMUM) return false;
  const converted = readings.filter(
    ({ start }) => findScript(text.charCodeAt(start - 1)) !== undefined,
  ).length;
  if (converted < readings.length * CONVERTED_SHARE) return false;
  return countHan(text) <= readings.length * HAN_PER_READING;
}
