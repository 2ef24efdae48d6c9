import fc from "fast-check";
import { Tokenizer } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { AttributeCursor } from "../src/read/html-attributes.js";
import { scanMarkup } from "../src/read/html-scanner.js";
import { createUnknownTag, findTag } from "../src/read/html-tags.js";
import { decodeFixture, listCases } from "./fixtures.js";

/** What a page is cut into; neighbouring stretches of text are one. */
function list(events: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    if (event.startsWith("text ") && last?.startsWith("text "))
      joined[joined.length - 1] = last + event.slice(5);
    else joined.push(event);
  }
  return joined;
}

function scan(text: string): readonly string[] {
  const events: string[] = [];
  scanMarkup(text, {
    isForeign: false,
    tagOf: (start, end) =>
      findTag(text, start, end) ?? createUnknownTag(-1, text.slice(start, end).toLowerCase()),
    startTag(tag, from) {
      const cursor = new AttributeCursor(text, from);
      const attributes: string[] = [];
      while (cursor.next()) {
        const { nameStart, nameEnd, valueStart, valueEnd } = cursor;
        attributes.push(`${text.slice(nameStart, nameEnd)}=${text.slice(valueStart, valueEnd)}`);
      }
      events.push(`<${tag.name} ${attributes.join(" ")}>`);
    },
    endTag: (tag) => events.push(`</${tag.name}>`),
    text: (start, end) => events.push(`text ${text.slice(start, end)}`),
    comment: (start, end) => events.push(`comment ${text.slice(start, end)}`),
  });
  return list(events);
}

/** The same as htmlparser2, the reference, cuts it. */
function tokenize(text: string): readonly string[] {
  const events: string[] = [];
  let tag = "";
  let attributes: string[] = [];
  const open = () => events.push(`<${tag} ${attributes.join(" ")}>`);
  const callbacks = {
    onopentagname(start: number, end: number) {
      tag = text.slice(start, end).toLowerCase();
      attributes = [];
    },
    onattribname: (start: number, end: number) => attributes.push(`${text.slice(start, end)}=`),
    onattribdata(start: number, end: number) {
      attributes[attributes.length - 1] += text.slice(start, end);
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag: (start: number, end: number) =>
      events.push(`</${text.slice(start, end).toLowerCase()}>`),
    ontext: (start: number, end: number) => events.push(`text ${text.slice(start, end)}`),
    oncomment: (start: number, end: number, offset: number) =>
      events.push(`comment ${text.slice(start, end - offset)}`),
    onend() {},
    onattribend() {},
    onattribentity() {},
    ontextentity() {},
    oncdata() {},
    ondeclaration() {},
    onprocessinginstruction() {},
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
  return list(events);
}

// biome-ignore format: a list of pieces
const PIECES = [
  "<p>", "</p>", "<div class='a b'>", "</div>", "<a href=\"/x?a=1&b=2\">", "</a>", "<br/>", "<img src=a.jpg alt=>",
  "<IMG SRC='x' >", "<td width=10%", ">", "<script>", "</script>", "if (a < b) x = '</p>';", "<style>", "</STYLE >",
  "<title>", "</title>", "<textarea>", "</textarea>", "<!-- a -- b -->", "<!---->", "<!doctype html>", "<", "</", "&lt;",
  "海岛渡轮", " ", "\n", "a<b", "1 < 2", "=", "/", "\"", "'", "<p/class=x>", "<p a = b c>", "<x-y z>", "</br>", "<p\ta=\"<\">",
];

/** Ends whatever is open, since the two treat a page cut off in a tag differently. */
const ENDINGS = "-->\"'></script></style></title></textarea><p>";

describe("the scanner", () => {
  it("cuts the fixtures' pages as htmlparser2 does", () => {
    const pages = listCases()
      .flatMap(({ inputs }) => inputs)
      .filter(({ name }) => name === "input.html")
      .map(({ bytes }) => decodeFixture(bytes));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) expect(scan(page)).toEqual(tokenize(page));
  });

  it("cuts any markup as htmlparser2 does, which has other ideas of what a comment is", () => {
    const isMarkup = (event: string) => !event.startsWith("comment ");
    const cut = (events: readonly string[]) => list(events.filter(isMarkup));
    const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 });
    fc.assert(
      fc.property(markup, (pieces) => {
        const text = pieces.join("") + ENDINGS;
        expect(cut(scan(text))).toEqual(cut(tokenize(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it("ends a comment where browsers do, and takes what begins none for markup of no meaning", () => {
    expect(scan("<!-->甲")).toEqual(["text 甲"]);
    expect(scan("<!--->甲")).toEqual(["text 甲"]);
    expect(scan("<!-- a --!>甲")).toEqual(["comment  a ", "text 甲"]);
    expect(scan("<![CDATA[乙]]>甲")).toEqual(["text 甲"]);
    expect(scan("<?xml version='1.0'?>甲</ 丙>")).toEqual(["text 甲"]);
  });
});
