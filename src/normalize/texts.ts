import type { Article, Block, Contributor, RelatedList } from "../article.js";
import { moveMarks } from "../marks.js";
import { alignOffsets } from "./offsets.js";

/** What is done to a text. */
export type Convert = (text: string) => string;

/** The article with what is written in sentences converted: headlines, the body, other articles' headlines. */
export function convertProse(article: Article, convert: Convert): Article {
  return {
    ...convertTexts(article, ["title", "originalTitle", "subtitle"], convert),
    blocks: article.blocks.map((block) => convertBlock(block, convert)),
    related: article.related.map((list) => convertList(list, convert)),
  };
}

/** The article with its names and terms converted; addresses, codes, dates and the evidence stay. */
export function convertNames(article: Article, convert: Convert): Article {
  const { source, publisher } = article;
  return {
    ...article,
    ...(source && { source: convertTexts(source, ["name"], convert) }),
    authors: article.authors.map((person) => convertPerson(person, convert)),
    editors: article.editors.map((person) => convertPerson(person, convert)),
    breadcrumb: article.breadcrumb.map(convert),
    categories: article.categories.map(convert),
    keywords: article.keywords.map(convert),
    stocks: article.stocks.map((stock) => convertTexts(stock, ["name"], convert)),
    ...(publisher && { publisher: convertTexts(publisher, ["name", "icp", "copyright"], convert) }),
  };
}

/** The same with the texts under some keys converted, where they are there. */
function convertTexts<T extends object>(
  holder: T,
  keys: readonly (keyof T & string)[],
  convert: Convert,
): T {
  const converted = keys.flatMap((key) => {
    const text = holder[key];
    return typeof text === "string" ? [[key, convert(text)] as const] : [];
  });
  return { ...holder, ...Object.fromEntries(converted) };
}

/** Surnames of which tables make other words, 于 於 and 余 餘: as surnames they are the same character in both scripts. */
const SAME_SURNAME = /^[于余党干后岳朴沈游涂种范郁](?=\p{Script=Han}{1,2}$)/u;

function convertPerson(person: Contributor, convert: Convert): Contributor {
  const converted = convertTexts(person, ["name", "affiliation"], convert);
  const [surname] = person.role === "account" ? [] : (SAME_SURNAME.exec(person.name) ?? []);
  if (surname === undefined) return converted;
  return { ...converted, name: surname + convert(person.name.slice(surname.length)) };
}

function convertBlock(block: Block, convert: Convert): Block {
  switch (block.type) {
    case "code":
      return block;
    case "figure":
      return convertTexts(block, ["alt", "caption", "credit"], convert);
    case "table": {
      const rows = block.rows.map((row) => row.map(convert));
      return { ...block, rows, text: rows.map((row) => row.join("\t")).join("\n") };
    }
    default: {
      const text = convert(block.text);
      if (block.marks === undefined || text.length === block.text.length) return { ...block, text };
      const ends = block.marks.flatMap(({ start, end }) => [start, end]);
      const move = alignOffsets(ends, block.text, text, convert);
      return { ...block, text, marks: moveMarks(block.marks, move) };
    }
  }
}

function convertList(list: RelatedList, convert: Convert): RelatedList {
  const links = list.links.map((link) => convertTexts(link, ["title", "summary"], convert));
  return { ...convertTexts(list, ["heading"], convert), links };
}
