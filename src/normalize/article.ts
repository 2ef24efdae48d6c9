import type { Adapter, Draft } from "../adapter.js";
import type {
  Article,
  Block,
  Contributor,
  Evidence,
  Field,
  Mark,
  RelatedList,
} from "../article.js";
import { diagnose } from "../diagnostics.js";
import { FIELDS } from "../fields.js";
import type { SourceDocument } from "../source.js";
import { detectLanguage } from "./language.js";
import { toFullwidthPunctuation } from "./punctuation.js";
import { refineDraft } from "./refine.js";

/** What the returned text is to be like. */
export interface Finish {
  /** Converts to the script asked for. */
  readonly convert?: (text: string) => string;
  /** Gives Chinese text its full-width punctuation. */
  readonly punctuation?: "fullwidth";
}

/** The article as the adapter refines it, in the document's own script. */
export function refineArticle(
  extracted: Omit<Article, "language">,
  source: SourceDocument,
  adapter: Adapter,
): Draft {
  const told: Draft = { language: tellLanguage(extracted), ...extracted };
  const refined = refineDraft(told, source, adapter);
  return refined === told ? told : { ...refined, language: tellLanguage(refined) };
}

/** The article as returned: converted and tidied, its language told from the text as it is then. */
export function finishArticle(
  draft: Draft,
  source: SourceDocument,
  adapter: Adapter,
  finish: Finish = {},
): Article {
  const convert = finish.convert ?? adapter.script;
  const converted = convert === undefined ? draft : mapTexts(draft, convert);
  const tidied =
    finish.punctuation === undefined ? converted : mapTexts(converted, toFullwidthPunctuation);
  const language = tidied === draft ? draft.language : tellLanguage(tidied);
  const report = diagnose("normalize/script-converted", `From ${draft.language} to ${language}.`);
  const changed = convert !== undefined && language !== draft.language;
  const { adapter: name, format, url, language: _, ...fields } = tidied;
  return {
    adapter: name,
    format,
    ...(url !== undefined && { url }),
    language,
    ...fields,
    evidence: restoreEvidence(tidied.evidence, source.originals),
    diagnostics: changed ? [...tidied.diagnostics, report] : tidied.diagnostics,
  };
}

function tellLanguage({ title, blocks }: Omit<Article, "language">): string {
  const texts = blocks.map((block) =>
    block.type === "figure" ? (block.caption ?? "") : block.text,
  );
  return detectLanguage([title ?? "", ...texts].join("\n"));
}

/** Evidence quotes the document as it stood before repair. */
function restoreEvidence(
  evidence: Article["evidence"],
  originals: ReadonlyMap<string, string> = new Map(),
): Article["evidence"] {
  if (originals.size === 0) return evidence;
  const restored: Partial<Record<Field, Evidence>> = { ...evidence };
  for (const field of FIELDS) {
    const known = restored[field];
    const text = known === undefined ? undefined : originals.get(known.text);
    if (known !== undefined && text !== undefined) restored[field] = { ...known, text };
  }
  return restored;
}

type Convert = (text: string) => string;

/** Every text of the article converted; addresses, codes, dates and the evidence stay. */
function mapTexts(article: Article, convert: Convert): Article {
  const { title, originalTitle, subtitle, source, publisher } = article;
  return {
    ...article,
    ...(title !== undefined && { title: convert(title) }),
    ...(originalTitle !== undefined && { originalTitle: convert(originalTitle) }),
    ...(subtitle !== undefined && { subtitle: convert(subtitle) }),
    ...(source && { source: { ...source, name: convert(source.name) } }),
    authors: article.authors.map((person) => mapPerson(person, convert)),
    editors: article.editors.map((person) => mapPerson(person, convert)),
    breadcrumb: article.breadcrumb.map(convert),
    categories: article.categories.map(convert),
    keywords: article.keywords.map(convert),
    blocks: article.blocks.map((block) => mapBlock(block, convert)),
    stocks: article.stocks.map(({ code, name }) =>
      name === undefined ? { code } : { code, name: convert(name) },
    ),
    related: article.related.map((list) => mapList(list, convert)),
    ...(publisher && {
      publisher: {
        ...publisher,
        ...(publisher.name !== undefined && { name: convert(publisher.name) }),
        ...(publisher.icp !== undefined && { icp: convert(publisher.icp) }),
        ...(publisher.copyright !== undefined && { copyright: convert(publisher.copyright) }),
      },
    }),
  };
}

function mapPerson(person: Contributor, convert: Convert): Contributor {
  const { name, affiliation } = person;
  return {
    ...person,
    name: convert(name),
    ...(affiliation !== undefined && { affiliation: convert(affiliation) }),
  };
}

function mapBlock(block: Block, convert: Convert): Block {
  switch (block.type) {
    case "code":
      return block;
    case "figure": {
      const { alt, caption, credit } = block;
      return {
        ...block,
        ...(alt !== undefined && { alt: convert(alt) }),
        ...(caption !== undefined && { caption: convert(caption) }),
        ...(credit !== undefined && { credit: convert(credit) }),
      };
    }
    case "table": {
      const rows = block.rows.map((row) => row.map(convert));
      return { ...block, rows, text: rows.map((row) => row.join("\t")).join("\n") };
    }
    default: {
      const text = convert(block.text);
      if (block.marks === undefined) return { ...block, text };
      return { ...block, text, marks: moveMarks(block.marks, block.text, text, convert) };
    }
  }
}

/** Moves marks along where the conversion changed the length; a mark with nothing left in it goes. */
function moveMarks(
  marks: readonly Mark[],
  before: string,
  after: string,
  convert: Convert,
): readonly Mark[] {
  if (before.length === after.length) return marks;
  const offsets = marks.flatMap(({ start, end }) => [start, end]);
  const moved = moveOffsets(offsets, before, convert);
  const move = (offset: number) => {
    const at = Math.min(after.length, moved.get(offset) ?? offset);
    // 二噁|英 gives 二𫫇|英, never half of 𫫇.
    return /[\uDC00-\uDFFF]/.test(after.charAt(at)) ? at + 1 : at;
  };
  return marks
    .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
    .filter(({ start, end }) => end > start);
}

/** No phrase of OpenCC's dictionaries is longer. */
const LONGEST_PHRASE = 16;

/**
 * Where offsets stand after conversion: as far along as the text in front of them is when converted. What each adds to
 * the one before is converted with the end of what stands in front, where a phrase may begin: 噁英 gives 𫫇英 behind 二,
 * and 恶英 alone.
 */
function moveOffsets(
  offsets: readonly number[],
  before: string,
  convert: Convert,
): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  let from = 0;
  let length = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    const lead = before.slice(Math.max(0, from - LONGEST_PHRASE), from);
    length += convert(lead + before.slice(from, offset)).length - convert(lead).length;
    moved.set(offset, length);
    from = offset;
  }
  return moved;
}

function mapList(list: RelatedList, convert: Convert): RelatedList {
  const links = list.links.map((link) => ({
    ...link,
    title: convert(link.title),
    ...(link.summary !== undefined && { summary: convert(link.summary) }),
  }));
  return list.heading === undefined ? { links } : { heading: convert(list.heading), links };
}
