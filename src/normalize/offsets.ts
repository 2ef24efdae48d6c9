/**
 * Tells where offsets stand behind a conversion that changed the text's length. Character by character as a rule: 噁 gives
 * 𫫇, which takes two UTF-16 units.
 */
export function alignOffsets(
  offsets: readonly number[],
  before: string,
  after: string,
  convert: (text: string) => string,
): (offset: number) => number {
  const ascending = [...new Set(offsets)].sort((a, b) => a - b);
  const moved =
    countCharacters(before) === countCharacters(after)
      ? alignCharacters(ascending, before, after)
      : alignPieces(ascending, before, convert);
  return (offset) => {
    const at = Math.min(after.length, moved.get(offset) ?? offset);
    // Never half of a character.
    return /[\uDC00-\uDFFF]/.test(after.charAt(at)) ? at + 1 : at;
  };
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function alignCharacters(
  offsets: readonly number[],
  before: string,
  after: string,
): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  let from = 0;
  let to = 0;
  for (const offset of offsets) {
    for (; from < offset; from += widthAt(before, from)) to += widthAt(after, to);
    moved.set(offset, to);
  }
  return moved;
}

/** How many UTF-16 units a character takes. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** No phrase of OpenCC's dictionaries is longer. */
const LONGEST_PHRASE = 16;

/**
 * Where a converter replaces words by longer ones: as far along as the text in front is when converted. What each piece
 * adds to the one before is converted with the end of what stands in front, where a phrase may begin.
 */
function alignPieces(
  offsets: readonly number[],
  before: string,
  convert: (text: string) => string,
): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  let from = 0;
  let length = 0;
  for (const offset of offsets) {
    const lead = before.slice(Math.max(0, from - LONGEST_PHRASE), from);
    length += convert(lead + before.slice(from, offset)).length - convert(lead).length;
    moved.set(offset, length);
    from = offset;
  }
  return moved;
}
