/**
 * The UTF-16 unit at an offset inside a text: `text.charCodeAt(at)`, which V8 looks up anew at every call once it has met
 * texts stored in more than four ways (views, copies, concatenations …). Written so, it finds the method without looking:
 * 3 ns a character instead of 15. One offset outside would undo that for all callers.
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/** Whether a UTF-16 unit is a Han character of the basic plane, extension A or the compatibility block. */
export function isHanCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/**
 * Two UTF-16 units beside each other as one number, small enough that V8 stores it without allocating. First units
 * 0x8000 apart give the same.
 */
export function pairOf(first: number, second: number): number {
  return ((first & 0x7fff) << 16) | second;
}

/** How many Han characters a text holds. */
export function countHan(text: string): number {
  let count = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) if (isHanCode(codeAt(text, i))) count++;
  return count;
}

/** Collapses white space of every kind (no-break and ideographic spaces included) to single spaces, drops invisible ones, and trims. */
export function collapseSpace(text: string): string {
  if (isCollapsed(text)) return text;
  return text
    .replace(/[\u200b\u2060\ufeff]+/g, "")
    .replace(RUNS, " ")
    .trim();
}

/** White space that is no single space: a text of a million words is not put together from as many pieces. */
const RUNS = /\s{2,}|[^\S ]/g;

/** Whether a text holds single spaces between other characters and no white space beside; nearly all do. */
function isCollapsed(text: string): boolean {
  let wasSpace = true;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const isSpace = code === 0x20;
    if (isSpace ? wasSpace : code < 0x20 || (code > 0x7e && mayBeSpace(code))) return false;
    wasSpace = isSpace;
  }
  return !wasSpace || text === "";
}

/** Whether a UTF-16 unit beyond ASCII may be white space or invisible. */
function mayBeSpace(code: number): boolean {
  if (code >= 0x3001) return code === 0xfeff;
  return code < 0xa1 || code === 0x1680 || code === 0x3000 || (code >= 0x2000 && code <= 0x2060);
}

const COMPLEX = 0xffff;
/** What becomes of each UTF-16 unit in folding: the unit in its place, 0 for none, COMPLEX where a table does not do. */
const FOLDED: Uint16Array = /* @__PURE__ */ buildFolded();

function buildFolded(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(COMPLEX);
  for (let code = 0x4e00; code <= 0x9fff; code++) table[code] = code;
  for (let code = 0x20; code < 0x7f; code++) {
    const char = String.fromCharCode(code).toLowerCase();
    table[code] = /[a-z\d]/.test(char) ? char.charCodeAt(0) : 0;
  }
  // Full-width forms fold as what they are the forms of.
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = table[code - 0xfee0] ?? COMPLEX;
  for (const mark of "　、。《》〈〉「」『』【】〔〕“”‘’—…·") table[mark.charCodeAt(0)] = 0;
  return table;
}

/**
 * What is left of a text for comparing two displays of it: NFKC, lower case, without white space, punctuation and
 * symbols.
 */
export function foldText(text: string): string {
  let folded = "";
  let from = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const to = FOLDED[code] ?? COMPLEX;
    if (to === code && to !== COMPLEX) continue;
    if (to === COMPLEX) return foldAny(text);
    folded += text.slice(from, i);
    if (to !== 0) folded += String.fromCharCode(to);
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

function foldAny(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, "");
}

/**
 * Every match of a global pattern that matches no empty text. What `matchAll` finds, without the copy of the pattern that
 * it makes at every call: three hundredths of a page's time.
 */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
  }
  return found;
}

/** V8 cuts out fewer units than these as copies, more of them as views of the whole text. */
const SHORTEST_VIEW = 13;

/**
 * A part of a text, as a copy. In V8 a part cut out keeps the whole text in memory, and loops over texts that are stored
 * in five different ways (views, copies, concatenations …) take four times as long as over texts stored in one.
 */
export function copyText(text: string, start = 0, end = text.length): string {
  if (end - start < SHORTEST_VIEW) return text.slice(start, end);
  return [text.slice(start, start + 1), text.slice(start + 1, end)].join("");
}

/** The pieces in a row, as a text that is stored in one piece of its own. */
export function joinText(pieces: readonly string[]): string {
  const [only] = pieces;
  return only !== undefined && pieces.length === 1 ? copyText(only) : pieces.join("");
}

/** Whether a text ends in a full stop, within quotation marks or brackets or not, as the report's sentences do. */
export function endsInFullStop(text: string): boolean {
  return /。[”"’」』）)]?$/u.test(text);
}

/** A text without the punctuation, symbols and white space at both its ends. Linear, as the pattern for it is not. */
export function trimPunctuation(text: string): string {
  const characters = [...text];
  const isMark = (character: string) => /[\p{P}\p{S}\s]/u.test(character);
  const start = characters.findIndex((character) => !isMark(character));
  if (start < 0) return "";
  const end = characters.findLastIndex((character) => !isMark(character));
  return characters.slice(start, end + 1).join("");
}
