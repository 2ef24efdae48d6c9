/** Whether a UTF-16 unit is a Han character of the basic plane, extension A or the compatibility block. */
export function isHanCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** How many Han characters a text holds. */
export function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHanCode(text.charCodeAt(i))) count++;
  return count;
}

/** Collapses white space of every kind (no-break and ideographic spaces included) to single spaces, drops invisible ones, and trims. */
export function collapseSpace(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * What is left of a text for comparing two displays of it: NFKC, lower case, without white space, punctuation and
 * symbols.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, "");
}

/** A copy that does not keep the longer text it was cut from in memory, as slices do in V8. */
export function detachText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** A text without the punctuation, symbols and white space at both its ends. Linear, as the pattern for it is not. */
export function trimMarks(text: string): string {
  const characters = [...text];
  const isMark = (character: string) => /[\p{P}\p{S}\s]/u.test(character);
  const start = characters.findIndex((character) => !isMark(character));
  if (start < 0) return "";
  const end = characters.findLastIndex((character) => !isMark(character));
  return characters.slice(start, end + 1).join("");
}
