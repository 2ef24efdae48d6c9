/** The bytes' start, enough for every declaration seen in the wild; the standard's prescan reads 1 KB. */
const PRESCAN = 4096;
/** How far a late declaration is looked for, behind long scripts. */
const LATE_PRESCAN = 65536;

const BYTE_ORDER_MARKS = [
  { charset: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { charset: "utf-16le", mark: [0xff, 0xfe] },
  { charset: "utf-16be", mark: [0xfe, 0xff] },
] as const;

/** The charset a byte order mark states, and the mark's length. */
export function readByteOrderMark(
  bytes: Uint8Array,
): { readonly charset: string; readonly length: number } | undefined {
  const found = BYTE_ORDER_MARKS.find(({ mark }) =>
    mark.every((byte, index) => bytes[index] === byte),
  );
  return found && { charset: found.charset, length: found.mark.length };
}

/**
 * The charset of UTF-16 text without a byte order mark: markup and line ends are then every second byte a NUL.
 */
export function guessUtf16(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, 1024);
  const nuls = [0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) nuls[i & 1] = (nuls[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const many = end / 8;
  if (odd > many && even <= odd / 8) return "utf-16le";
  if (even > many && odd <= even / 8) return "utf-16be";
  return undefined;
}

/** A charset as a header or a document names it. */
export interface Declaration {
  /** The name as it stands there. */
  readonly label: string;
  /** The WHATWG name; absent where the label is not known. */
  readonly charset?: string;
}

/** The charset named in a `Content-Type` header. */
export function readContentType(contentType: string): Declaration | undefined {
  const label = /\bcharset\s{0,8}=\s{0,8}["']?([^\s"';,]{1,40})/i.exec(contentType)?.[1];
  return label === undefined ? undefined : resolve(label);
}

/** The charset that a document's own `meta` tag or XML declaration names. */
export function readDeclaration(head: string): Declaration | undefined {
  const label = findLabel(head.slice(0, PRESCAN)) ?? findLabel(head.slice(0, LATE_PRESCAN));
  const declaration = label === undefined ? undefined : resolve(label);
  // A tag that could be read byte by byte does not stand in UTF-16, whatever it says.
  return declaration?.charset?.startsWith("utf-16")
    ? { ...declaration, charset: "utf-8" }
    : declaration;
}

/** The start of the bytes as one character a byte, to look for a declaration in. */
export function readHead(bytes: Uint8Array): string {
  const end = Math.min(bytes.length, LATE_PRESCAN);
  let head = "";
  for (let i = 0; i < end; i += PRESCAN) {
    head += String.fromCharCode(...bytes.subarray(i, Math.min(i + PRESCAN, end)));
  }
  return head;
}

function findLabel(head: string): string | undefined {
  const xml = /^\s{0,64}<\?xml\s([^>]{0,200})>/.exec(head)?.[1];
  const encoding = xml && /\bencoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})/.exec(xml)?.[1];
  if (encoding) return encoding;
  for (const [tag] of head.matchAll(/<meta\s[^<>]{0,500}>/gi)) {
    const label = /\bcharset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})/i.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The names the Chinese web writes, the wrong ones too; every other label is the decoder's to know. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:x-)?(?:unicode-1-1-)?utf[-_]?8/, "utf-8"],
  [
    /^(?:x-)?gb|^(?:cp|ms|windows-)-?936$|^euc-?cn$|^chinese$|^cs(?:gb|iso58)|^iso-ir-58$/,
    "gb18030",
  ],
  [/^(?:cn-|x-|x-x-)?big-?5|^cp-?950$|^csbig5$/, "big5"],
  [/^(?:utf-16(?:le)?|unicode|ucs-2)$/, "utf-16le"],
];

/** What a label stands for; GB2312 and GBK are read as their superset GB18030. */
function resolve(label: string): Declaration {
  const name = label.trim().toLowerCase();
  const family = FAMILIES.find(([pattern]) => pattern.test(name));
  const charset = family ? family[1] : makeDecoder(name, false)?.encoding;
  return charset === undefined ? { label } : { label, charset };
}

/** The part of the global `TextDecoder` that is used here. */
interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => Decoder;

/** A decoder; `undefined` where the runtime does not know the charset. */
function makeDecoder(label: string, fatal: boolean): Decoder | undefined {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true });
  } catch {
    return undefined;
  }
}

/** The text of the bytes in a charset; `undefined` if they are not valid in it, or the runtime does not know it. */
export function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return makeDecoder(charset, true)?.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of the bytes with U+FFFD for what is not valid; `undefined` if the runtime does not know the charset. */
export function decodeLeniently(bytes: Uint8Array, charset: string): string | undefined {
  return makeDecoder(charset, false)?.decode(bytes);
}
