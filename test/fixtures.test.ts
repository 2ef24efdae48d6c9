import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Article, type Block, parseArticle } from "../src/index.js";
import { decodeFixture, listCases } from "./fixtures.js";
import { expectInvariants } from "./invariants.js";

/*
 * The regression gate: each folder is one kind of page, named after what is special about it, and holds the Article that a
 * careful reader would write down. The comparison is exact, so that no rule can lose ground unseen.
 */
describe.each(listCases())("$name", ({ folder, inputs, options }) => {
  const [first, ...others] = inputs;

  it(`gives the expected Article from ${first.name}`, async () => {
    const {
      evidence: _,
      adapter,
      format,
      url,
      language,
      ...rest
    } = parseArticle(first.bytes, options);
    const article = { adapter, format, url, language, ...rest };
    const json = `${JSON.stringify(article, null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(fileURLToPath(new URL("expected.json", folder)));
  });

  it.each(others)(`gives the same article from $name as from ${first.name}`, ({ bytes }) => {
    const same = pickShared(parseArticle(bytes, options));
    expect(same).toEqual(pickShared(parseArticle(first.bytes, options)));
  });

  it.each(inputs)("keeps the invariants with $name", ({ bytes }) => {
    const article = parseArticle(bytes, options);
    expectInvariants(article, decodeFixture(bytes));
    expect(parseArticle(bytes, options)).toStrictEqual(article);
  });
});

/** What a page and its dump both have: a dump has lost addresses, marks and everything that is not displayed. */
function pickShared(article: Article): unknown {
  const { format: _f, url: _u, image: _i, modifiedAt: _m, stocks: _s, ...displayed } = article;
  const { evidence: _e, diagnostics: _d, source, related, ...fields } = displayed;
  return {
    ...fields,
    source: source?.name,
    related: related.map(({ heading, links }) => [heading, links.map(({ title }) => title)]),
    blocks: article.blocks.flatMap(pickText),
  };
}

function pickText(block: Block): unknown[] {
  if (block.type !== "figure") return [[block.type, block.text]];
  return block.caption === undefined ? [] : [[block.type, block.caption, block.credit]];
}
