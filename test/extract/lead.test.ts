import { describe, expect, it } from "vitest";
import { findLead } from "../../src/extract/lead.js";
import type { SourceElement } from "../../src/source.js";
import { type GivenLine, makeExtraction, makeLines } from "../lines.js";
import { HEADLINE, PROSE } from "../pages.js";

const CAPTION = "读者在馆内阅读";
const CREDIT = "王晓帆摄（海滨视觉）";
const LEAD = "三座图书馆同日开放，居民步行一刻钟就能借到书，周末还有亲子课程。";

function element(
  name: string,
  parent: SourceElement | null = null,
  names: string = "",
): SourceElement {
  return { type: "tag", name, attribs: { class: names }, label: names, children: [], parent };
}

const page = element("div");

/** A line that stands in an element of its own, which may have a name. */
const line = (text: string, names = "", parent = page): GivenLine => [
  text,
  { element: element("p", parent, names) },
];
const picture = (parent = page, caption?: string): GivenLine => [
  "",
  { type: "figure", element: element("img", parent), caption },
];

/** What is taken of such lines between the headline and the body. */
function lead(
  above: readonly GivenLine[],
  { headline = line(HEADLINE), body = PROSE.map((text) => line(text)) } = {},
): readonly string[] {
  const lines = makeLines(headline, ...above, ...body);
  const start = above.length + 1;
  const layout = { headline: 0, start, end: lines.length, cells: new Set<number>() };
  return findLead(makeExtraction(lines), { ...layout, holder: undefined }).map(
    ({ block }) => block.caption ?? (block.text || "figure"),
  );
}

describe("a picture between headline and body", () => {
  it("is taken with the caption that it has, or that stands below it", () => {
    expect(lead([picture(page, CAPTION)])).toEqual([CAPTION]);
    expect(lead([picture(), line(`▲${CAPTION}`)])).toEqual(["figure", `▲${CAPTION}`]);
    expect(lead([picture(), line(CAPTION, "caption")])).toEqual(["figure", CAPTION]);
    const credited = [picture(), line(`▲${CAPTION}`), line(CREDIT)];
    expect(lead(credited)).toEqual(["figure", `▲${CAPTION}`, CREDIT]);
    const prose = `${"滨".repeat(50)}，滨江的读者在馆。`;
    expect(lead([picture(), line(prose, "caption")])).toEqual(["figure", prose]);
  });

  it.each<[string, readonly GivenLine[]]>([
    ["it has no caption", [picture()]],
    ["words stand below it that nothing calls a caption", [picture(), line(CAPTION)]],
    ["a time is centred below it", [picture(), line("2023-06-15 08:10", "center")]],
    ["buttons are centred below it", [picture(), line("分享到：", "center")]],
    ["a paragraph is centred below it", [picture(), line(`${"滨".repeat(59)}，滨。`, "center")]],
    ["words are centred further down", [picture(), line("滨江"), line(CAPTION, "center")]],
  ])("is none of the article's where %s", (_, above) => {
    expect(lead(above)).toEqual([]);
  });

  it("is none where there is no headline", () => {
    const lines = makeLines(picture(page, CAPTION), ...PROSE);
    const layout = { headline: undefined, start: 1, end: lines.length, holder: undefined };
    expect(findLead(makeExtraction(lines), { ...layout, cells: new Set() })).toEqual([]);
  });
});

describe("a table between headline and body", () => {
  const table = () => element("table", page);
  const captioned = (parent: SourceElement, caption = CAPTION): readonly GivenLine[] => [
    picture(parent),
    line(caption, "", parent),
    line(CREDIT, "", parent),
  ];
  const taken = ["figure", CAPTION, CREDIT];

  it("gives its picture with the words above the photographer, who is named with them", () => {
    expect(lead(captioned(table()))).toEqual(taken);
    expect(lead([...captioned(table()), line("滨江"), line("海滨"), line("码头")])).toEqual(taken);
    const both = [...captioned(table()), ...captioned(table(), "馆外排着队")];
    expect(lead(both)).toEqual([...taken, "figure", "馆外排着队", CREDIT]);
  });

  it("gives it above a body without prose too", () => {
    expect(lead(captioned(table()), { body: [picture()] })).toEqual(taken);
  });

  it("holds up to four lines", () => {
    const own = table();
    const more = [...captioned(own), line("2023-06-15", "", own)];
    expect(lead(more)).toEqual(taken);
    expect(lead([...more, line("2023-06-15", "", own)])).not.toContain(CAPTION);
  });

  it("gives no words that neither a name nor a credit makes a caption", () => {
    const own = table();
    expect(lead([picture(own), line(CAPTION, "", own)])).toEqual([]);
  });

  it("gives no caption without a picture", () => {
    const own = table();
    const [, ...words] = captioned(own);
    expect(lead([picture(), ...words])).not.toContain(CAPTION);
  });

  it("is no picture's where it holds the headline or the body too, as old layouts do", () => {
    const own = table();
    const body = PROSE.map((text) => line(text, "", own));
    expect(lead(captioned(own), { body })).not.toContain(CAPTION);
    expect(lead(captioned(own), { headline: line(HEADLINE, "", own) })).not.toContain(CAPTION);
    const [first = "", ...others] = body;
    const standfirst = line(LEAD, "standfirst");
    const mixed = [line("滨江新区"), first, ...others.map((_, i) => line(PROSE[i + 1] ?? ""))];
    expect(lead([standfirst, ...captioned(own)], { body: mixed })).not.toContain(CAPTION);
    expect(lead(captioned(own), { body: mixed.slice(1) })).not.toContain(CAPTION);
  });
});

describe("a standfirst between headline and body", () => {
  it.each(["t-content__chapo", "standfirst", "article_lead", "lead"])(
    "is its first paragraph where it calls itself %s",
    (name) => {
      expect(lead([line(LEAD, name)])).toEqual([LEAD]);
    },
  );

  it("is its first paragraph where it opens with a dateline, whatever it calls itself", () => {
    const text = `【本報訊】${LEAD}`;
    expect(lead([line(text, "summary")])).toEqual([text]);
  });

  it.each([
    ["a paragraph of another name", LEAD, "summary"],
    ["a part of another name", LEAD, "leaderboard"],
    ["a few words", "三座图书馆", "standfirst"],
    ["a time", "2023-06-15 08:10", "standfirst"],
  ])("is not %s", (_, text, name) => {
    expect(lead([line(text, name)])).toEqual([]);
  });
});
