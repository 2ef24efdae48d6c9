import { afterEach, describe, expect, test, vi } from "vitest";
import { decode, isBytes } from "../src/decode/decode.js";
import { cpuTime } from "./cpu-time.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const codes = (raw: string | Uint8Array | ArrayBuffer, contentType?: string) =>
  decode(raw, { contentType }).diagnostics.map(({ code }) => code);

/** Encodes with the decoder's own table, so that no bytes have to be written by hand. */
function encode(text: string, charset: "gb18030" | "big5"): Uint8Array {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? [code] : (table.get(character) ?? [0x3f]);
    }),
  );
}

const SIMPLIFIED =
  "深圳市龙华区与晋江市签署协议，两地将在电子信息、纺织服装等领域展开合作，这是今年以来的第三次。";
const TRADITIONAL =
  "深圳市與廣州市簽署了協議，兩地將在電子資訊等領域展開合作，這是今年以來的第三次。";
const page = (charset: string, text: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${text}</title></head><body><p>${text}</p></body></html>`;

describe("strings", () => {
  test("lose their byte order mark and have no charset", () => {
    expect(decode("\ufeff深圳")).toEqual({ text: "深圳", diagnostics: [] });
    expect(decode("")).toEqual({ text: "", diagnostics: [] });
  });
});

describe("bytes", () => {
  test("are an ArrayBuffer or any view of one, of any realm", () => {
    expect(isBytes(Buffer.from("a"))).toBe(true);
    expect(isBytes(new ArrayBuffer(2))).toBe(true);
    expect(isBytes(new DataView(new ArrayBuffer(2)))).toBe(true);
    for (const value of ["a", [1], null, undefined, 3, {}]) expect(isBytes(value)).toBe(false);
  });

  test("of every kind decode alike", () => {
    const bytes = utf8("深圳");
    const padded = join(ascii("xx"), bytes, ascii("yy"));
    const view = new DataView(padded.buffer, 2, bytes.length);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    for (const raw of [bytes, bytes.buffer, Buffer.from(bytes), view, shared]) {
      expect(decode(raw).text).toBe("深圳");
    }
  });

  test("of pure ASCII are UTF-8, whatever is declared", () => {
    expect(decode(ascii("hello"))).toEqual({ text: "hello", charset: "utf-8", diagnostics: [] });
    expect(decode(ascii(page("gb2312", "ok"))).diagnostics).toEqual([]);
  });

  test("with a byte order mark follow it, and lose it", () => {
    const text = "<p>深圳</p>";
    const utf16 = Uint8Array.from(
      `\ufeff${text}`.split("").flatMap((character) => {
        const code = character.charCodeAt(0);
        return [code & 0xff, code >> 8];
      }),
    );
    const swapped = Uint8Array.from(utf16, (_, index) => utf16[index ^ 1] ?? 0);
    expect(decode(utf16)).toEqual({ text, charset: "utf-16le", diagnostics: [] });
    expect(decode(swapped)).toEqual({ text, charset: "utf-16be", diagnostics: [] });
    expect(decode(join(utf8("\ufeff"), utf8(text)))).toEqual({
      text,
      charset: "utf-8",
      diagnostics: [],
    });
    const markup = utf16.subarray(2, 8);
    expect(decode(join(markup, markup, ascii("x\0"))).charset).toBe("utf-16le");
    expect(decode(join(utf16.subarray(2), utf16.subarray(2), utf16.subarray(2, 8))).charset).toBe(
      "utf-16le",
    );
    expect(decode(join(swapped.subarray(2), swapped.subarray(2))).charset).toBe("utf-16be");
  });
});

describe("a declared charset", () => {
  test.each(["gb2312", "GBK", "x-gbk", "gb18030", "cp936"])("%s is read as GB18030", (label) => {
    const text = page(label, SIMPLIFIED);
    expect(decode(encode(text, "gb18030"))).toEqual({ text, charset: "gb18030", diagnostics: [] });
  });

  test.each(["big5", "Big5-HKSCS"])("%s is read as Big5", (label) => {
    const text = page(label, TRADITIONAL);
    expect(decode(encode(text, "big5"))).toEqual({ text, charset: "big5", diagnostics: [] });
  });

  test("may stand in a meta tag, an XML declaration, or behind a long script", () => {
    const late = `<html><script>${"var a;".repeat(2000)}</script><meta charset=gbk>${SIMPLIFIED}`;
    for (const text of [
      `<meta charset="gbk">${SIMPLIFIED}`,
      `<?xml version="1.0" encoding="GBK"?><p>${SIMPLIFIED}</p>`,
      late,
    ]) {
      expect(decode(encode(text, "gb18030"))).toEqual({
        text,
        charset: "gb18030",
        diagnostics: [],
      });
    }
  });

  test("in the HTTP header goes before the document's own", () => {
    const bytes = encode(page("utf-8", SIMPLIFIED), "gb18030");
    expect(codes(bytes, "text/html; charset=GBK")).toEqual([]);
    expect(codes(bytes, 'text/html;charset="no-such-charset"')).toEqual([
      "decode/charset-contradicted",
    ]);
  });

  test.each([
    [page("xyz", SIMPLIFIED), undefined, "The declared charset xyz is not known; utf-8 was told"],
    [SIMPLIFIED, "text/html; charset=abc", "The declared charset abc is not known; utf-8 was told"],
    [SIMPLIFIED, "text/html", "No charset was declared; utf-8 was told"],
  ])("that is not known is named, not passed over: %#", (text, contentType, message) => {
    expect(decode(utf8(text), { contentType }).diagnostics).toEqual([
      {
        code: "decode/charset-guessed",
        severity: "info",
        message: `${message} from the bytes.`,
      },
    ]);
  });

  test("of another language is honoured", () => {
    const bytes = join(
      ascii("<meta charset=iso-8859-1><p>Gen"),
      Uint8Array.of(0xe8),
      ascii("ve</p>"),
    );
    expect(decode(bytes).text).toContain("Genève");
    expect(decode(bytes).charset).toBe("windows-1252");
  });

  test("that the bytes contradict loses", () => {
    const contradicted = ["decode/charset-contradicted"];
    const cases = [
      [utf8(page("gb2312", SIMPLIFIED)), "utf-8"],
      [utf8(page("big5", TRADITIONAL)), "utf-8"],
      [utf8(page("utf-16", SIMPLIFIED)), "utf-8"],
      [encode(page("utf-8", SIMPLIFIED), "gb18030"), "gb18030"],
      [encode(page("utf-8", TRADITIONAL), "big5"), "big5"],
      [encode(page("big5", SIMPLIFIED), "gb18030"), "gb18030"],
      [encode(page("gb2312", TRADITIONAL), "big5"), "big5"],
      [encode(page("iso-8859-1", SIMPLIFIED), "gb18030"), "gb18030"],
      [join(utf8("\ufeff"), encode(page("gbk", SIMPLIFIED), "gb18030")), "gb18030"],
    ] as const;
    for (const [bytes, charset] of cases) {
      const raw = decode(bytes);
      expect(raw.charset).toBe(charset);
      expect(raw.text).toContain("深圳市");
      if (!raw.text.includes("utf-16")) {
        expect(raw.diagnostics.map(({ code }) => code)).toEqual(contradicted);
      }
    }
  });

  test("decides where a short text is valid in two charsets", () => {
    const bytes = join(ascii("<meta charset=gbk>"), encode("联合", "gb18030"));
    expect(decode(bytes)).toMatchObject({ charset: "gb18030", diagnostics: [] });
    const ambiguous = join(
      ascii("<meta charset=gbk>"),
      Uint8Array.of(0xd6, 0xa7, 0xb3, 0xd6).subarray(0, 2),
    );
    expect(decode(ambiguous).text).toMatch(/支$/);
  });
});

describe("an undeclared charset", () => {
  test("is told from the bytes", () => {
    const guessed = ["decode/charset-guessed"];
    for (const [bytes, charset] of [
      [utf8(SIMPLIFIED), "utf-8"],
      [encode(SIMPLIFIED, "gb18030"), "gb18030"],
      [encode(TRADITIONAL, "big5"), "big5"],
    ] as const) {
      expect(decode(bytes).charset).toBe(charset);
      expect(codes(bytes)).toEqual(guessed);
    }
    const units = Uint16Array.from(`${SIMPLIFIED}\n`, (character) => character.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    const big = Uint8Array.from(little, (_, index) => little[index ^ 1] ?? 0);
    for (const bytes of [little, big]) expect(decode(bytes).text).toBe(`${SIMPLIFIED}\n`);
  });
});

describe("damage", () => {
  test("a page cut inside a character stays UTF-8", () => {
    const bytes = utf8(page("utf-8", SIMPLIFIED.repeat(5))).slice(0, 700);
    const cut = [699, 698, 697].map((end) => decode(bytes.subarray(0, end)));
    expect(cut.every(({ charset }) => charset === "utf-8")).toBe(true);
    expect(cut.some(({ diagnostics }) => diagnostics[0]?.code === "decode/invalid-bytes")).toBe(
      true,
    );
  });

  test("stands as U+FFFD where the bytes are broken, and nowhere else", () => {
    const bytes = join(utf8(page("utf-8", SIMPLIFIED)), Uint8Array.of(0xff), utf8(SIMPLIFIED));
    const raw = decode(bytes);
    expect(raw.text.replace("\ufffd", "")).toBe(page("utf-8", SIMPLIFIED) + SIMPLIFIED);
    expect(codes(bytes)).toEqual(["decode/invalid-bytes"]);
    const gbk = join(encode(page("gbk", SIMPLIFIED), "gb18030"), Uint8Array.of(0xff), ascii("<b>"));
    expect(decode(gbk).text.endsWith("\ufffd<b>")).toBe(true);
    expect(codes(gbk)).toEqual(["decode/invalid-bytes"]);
  });

  test("of one byte in an English page does not make it Chinese", () => {
    const bytes = join(
      ascii("<meta charset=utf-8><p>Shenzhen"),
      Uint8Array.of(0xe6),
      ascii("</p>"),
    );
    expect(decode(bytes)).toMatchObject({
      charset: "utf-8",
      text: expect.stringContaining("\ufffd"),
    });
  });

  test("U+FFFD that the page itself holds is no damage", () => {
    expect(codes(utf8(page("utf-8", `${SIMPLIFIED}\ufffd`)))).toEqual([]);
  });
});

describe("Hong Kong's characters", () => {
  test("are the same in every runtime", () => {
    const [start, ...end] = [ascii("<meta charset=big5-hkscs>"), encode(TRADITIONAL, "big5")];
    const bytes = join(
      start,
      Uint8Array.of(0x9d, 0xf8, 0x9d, 0xf7, 0xc6, 0xa1, 0xc6, 0xe7),
      ...end,
    );
    expect(decode(bytes).text).toContain("啲咗①ぁ");
    expect(decode(join(start, Uint8Array.of(0xfa, 0x41), ...end)).text).not.toContain("\ufffd");
  });
});

describe("a runtime that lacks a charset", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("reads UTF-8 and never throws", () => {
    const bytes = encode(page("gbk", SIMPLIFIED), "gb18030");
    const Full = TextDecoder;
    vi.stubGlobal(
      "TextDecoder",
      class extends Full {
        constructor(label: string, options: { fatal: boolean }) {
          if (label !== "utf-8") throw new RangeError("unsupported");
          super(label, options);
        }
      },
    );
    const raw = decode(bytes);
    expect(raw.charset).toBe("utf-8");
    expect(raw.diagnostics.map(({ code }) => code)).toEqual([
      "decode/charset-contradicted",
      "decode/invalid-bytes",
    ]);
  });
});

test("any bytes decode, and in linear time", () => {
  let seed = 1;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed >> 16;
  };
  for (let length = 0; length < 300; length++) decode(Uint8Array.from({ length }, next));
  const spent = cpuTime(() => {
    decode(Uint8Array.from({ length: 1_000_000 }, next));
    decode(ascii("<meta ".repeat(200_000)));
    decode(join(Uint8Array.of(0xff), ascii('<meta charset="'.repeat(60_000))));
  });
  expect(spent).toBeLessThan(3000);
});
