import type { Article, Block, Contributor, Field } from "../article.js";
import type { SourceDocument, SourceElement } from "../source.js";
import { foldText } from "../text.js";

/** A text of an article that does not stand where it should. */
export interface Stranger {
  /** The field that holds it. */
  readonly field: Field;
  /** What is wrong with it. */
  readonly message: string;
}

/**
 * An adapter points, it never writes: the body's texts stand in the page in the body's order, every other text stands
 * somewhere in it.
 *
 * @param draft - The article before any conversion to another script.
 * @param source - The page, repaired.
 */
export function findStrangers(draft: Article, source: SourceDocument): readonly Stranger[] {
  return [...findStrangersInBody(draft.blocks, source), ...findStrangersElsewhere(draft, source)];
}

function findStrangersInBody(
  blocks: readonly Block[],
  source: SourceDocument,
): readonly Stranger[] {
  const page = source.blocks.map(({ text }) => dropSpace(text)).join("\n");
  const strangers: Stranger[] = [];
  let from = 0;
  for (const text of blocks.flatMap(listTexts)) {
    const wanted = dropSpace(text);
    const at = page.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    else {
      const trouble = page.includes(wanted) ? "stands earlier in the page" : "is not in the page";
      strangers.push({ field: "body", message: `A text of the body ${trouble}: ${cut(text)}` });
    }
  }
  return strangers;
}

function listTexts(block: Block): readonly string[] {
  if (block.type === "figure") return [];
  return block.type === "table" ? block.rows.flat() : [block.text];
}

function findStrangersElsewhere(draft: Article, source: SourceDocument): readonly Stranger[] {
  const page = foldText(listPageTexts(source).join("\n"));
  return listFieldTexts(draft).flatMap(({ field, text }) =>
    page.includes(foldText(text))
      ? []
      : [{ field, message: `A text of ${field} is not in the page: ${cut(text)}` }],
  );
}

interface FieldText {
  readonly field: Field;
  readonly text: string;
}

/** The texts outside the body's own: titles, names, parts of lists, captions. */
function listFieldTexts(draft: Article): readonly FieldText[] {
  const { title, originalTitle, subtitle, source, publisher } = draft;
  const name = (field: Field, texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [{ field, text }]));
  return [
    ...name("title", [title]),
    ...name("originalTitle", [originalTitle]),
    ...name("subtitle", [subtitle]),
    ...name("source", [source?.name]),
    ...name("authors", draft.authors.flatMap(listNames)),
    ...name("editors", draft.editors.flatMap(listNames)),
    ...name("breadcrumb", draft.breadcrumb),
    ...name("categories", draft.categories),
    ...name("keywords", draft.keywords),
    ...name("body", draft.blocks.flatMap(listCaptions)),
    ...name(
      "stocks",
      draft.stocks.map((stock) => stock.name),
    ),
    ...name(
      "related",
      draft.related.flatMap(({ heading, links }) => [heading, ...links.map(({ title }) => title)]),
    ),
    ...name("publisher", [publisher?.name, publisher?.icp, publisher?.copyright]),
  ];
}

function listNames({ name, affiliation }: Contributor): readonly (string | undefined)[] {
  return [name, affiliation];
}

function listCaptions(block: Block): readonly (string | undefined)[] {
  return block.type === "figure" ? [block.caption, block.credit] : [];
}

/** All that a page says, seen or unseen. */
function listPageTexts({ blocks, root, head, frontMatter }: SourceDocument): readonly string[] {
  return [
    ...blocks.flatMap(({ text, caption, alt }) => [text, caption ?? "", alt ?? ""]),
    ...(root === undefined ? [] : listTreeTexts(root)),
    head.title ?? "",
    ...head.metas.map(({ content }) => content),
    ...head.jsonLd.flatMap(listStrings),
    ...head.scripts,
    ...head.comments,
    ...[...(frontMatter?.values() ?? [])].flat(),
  ];
}

function listTreeTexts(element: SourceElement): readonly string[] {
  const texts: string[] = [];
  const visit = ({ attribs, children }: SourceElement): void => {
    texts.push(...Object.values(attribs));
    for (const child of children) {
      if (child.type === "tag") visit(child);
      else texts.push(child.data);
    }
  };
  visit(element);
  return texts;
}

function listStrings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(listStrings)
    : [];
}

function dropSpace(text: string): string {
  return text.replace(/[\s\u200b\u2060]+/gu, "");
}

const LONGEST = 60;

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
