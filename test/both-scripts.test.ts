import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { type Article, createParser } from "../src/core.js";
import { decodeFixture, listCases } from "./fixtures.js";

/** Character by character, so that the same words stand in both scripts. */
const toTraditional = Converter({ from: "cn", to: "t" });

/** Without adapters, whose patterns are in the script of their site. */
const parse = createParser();

/** What an article says, its texts in the other script. */
function say(article: Article, convert: (text: string) => string): unknown {
  const { title, source, publishedAt, authors, editors, breadcrumb, keywords, blocks } = article;
  const name = (person: { readonly name: string; readonly role: string }) =>
    `${convert(person.name)} ${person.role}`;
  return {
    title: convert(title ?? ""),
    source: convert(source?.name ?? ""),
    publishedAt,
    authors: authors.map(name),
    editors: editors.map(name),
    breadcrumb: breadcrumb.map(convert),
    keywords: keywords.map(convert),
    blocks: blocks.map((block) =>
      block.type === "figure"
        ? `figure ${convert(block.caption ?? "")}`
        : `${block.type} ${convert(block.text)}`,
    ),
  };
}

describe("a document says the same in the other script", () => {
  const simplified = listCases().flatMap(({ name, inputs, options }) =>
    inputs.flatMap((input) => {
      const text = decodeFixture(input.bytes);
      return parse(text, options).language === "zh-Hans"
        ? [{ name: `${name}/${input.name}`, text, options }]
        : [];
    }),
  );

  it.each(simplified)("$name", ({ text, options }) => {
    const given = parse(text, options);
    const other = parse(toTraditional(text), options);
    expect(say(other, (said) => said)).toEqual(say(given, toTraditional));
  });
});
