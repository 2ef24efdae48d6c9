/**
 * The Hong Kong characters that newspapers use most, each behind the private-use code point that runtimes with the
 * ICU tables (Node) give it.
 */
const CHARACTERS =
  "ecda啲 ecd9咗 ecd8喺 e547嚟 ecb1嘢 e5a2哋 ecd1嘅 ecd7嗰 e7d4啱 ecf3冚 ecf6冧 e420瞓 e183攞 ecee揾 " +
  "e18e揸 ecec揼 f4d8搲 eced掹 ecc7嘥 ecd0㗎 eccd噃 ecb2嘞 ecef啩 e739啫 ecce吖 e886吔 ec0a囖 ecd2嗱 " +
  "e0b2噏 eca9攰 e3e6嫲 eca2孭 ebf3氹 e80b餸 eb7b劏 eb82喼 eb79軚 e458輭 e1f5枱 e1f6櫈 ed01裇 f535嗻 " +
  "f43e唥 f4ea閪 ecd3曱 ecd6甴 ecd4𨋢 eab7麽 ecf1鱲 e517鰂 e88c埗 e473邨 e77f脷 e40c衞 e11a峯 e357綫 " +
  "e356綉 e2e5着 e373羣 e27c牀 e135厨 e079厠 e329竪 e535麪 e3c6菓 f692温 e4d7韮 e4df頴 e781胆 ea1d艶 " +
  "ecb3罉 f4b6氽 f492啹";

const HKSCS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  CHARACTERS.split(" ").map((entry) => [
    String.fromCharCode(Number.parseInt(entry.slice(0, 4), 16)),
    entry.slice(4),
  ]),
);

/** The ETEN rows of Big5, as stretches of private-use code points and where each begins in Unicode. */
const ETEN = [
  { first: 0xf6b1, last: 0xf6ba, to: 0x2460 },
  { first: 0xf6bb, last: 0xf6c4, to: 0x2474 },
  { first: 0xf6c5, last: 0xf6ce, to: 0x2170 },
  { first: 0xf6f7, last: 0xf749, to: 0x3041 },
  { first: 0xf74a, last: 0xf79f, to: 0x30a1 },
  { first: 0xf7a7, last: 0xf7c6, to: 0x416 },
  { first: 0xf7c8, last: 0xf7e1, to: 0x436 },
];

/**
 * Puts the characters of Hong Kong (HKSCS) and of the ETEN rows in a decoded Big5 text where the Encoding standard puts
 * them; some runtimes leave them in the private-use area.
 */
export function restoreHkscs(text: string): string {
  return text.replace(/[\ue000-\uf848]/g, (character) => {
    const code = character.charCodeAt(0);
    const row = ETEN.find(({ first, last }) => code >= first && code <= last);
    if (row) return String.fromCharCode(row.to + code - row.first);
    return HKSCS.get(character) ?? character;
  });
}
