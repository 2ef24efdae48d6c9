import type { Draft } from "../adapter.js";
import type { Field } from "../article.js";
import { FIELDS } from "../fields.js";
import { collapseSpace } from "../text.js";
import { quote } from "./candidates.js";
import type { Extraction, Layout } from "./context.js";
import type { Kind, Line } from "./line.js";

/**
 * What a line of a document was taken for.
 *
 * `headline`, `original-headline` (原标题：), `subtitle`; `byline` a time, a medium, names; `credits` writers or editors;
 * `body` a block of the article, `caption` that of a picture; `breadcrumb`, `keywords`; `related` an entry of a reading
 * list or its heading; `publisher` who runs the site; `other` nothing of the article's.
 *
 * @category Explaining
 * @example
 * import { explainArticle, type LineRole } from "wenzhang/explain";
 *
 * const page = "<h1>渡轮试航</h1><p>2021-06-18 来源：海潮晚报</p><p>一艘白色渡轮清晨驶出码头，风浪不大。</p><p>责任编辑：孟知秋</p>";
 * const roles: readonly LineRole[] = explainArticle(page).lines.map(({ role }) => role);
 * roles; // [ 'headline', 'byline', 'body', 'credits' ]
 */
export type LineRole =
  | "headline"
  | "original-headline"
  | "subtitle"
  | "byline"
  | "credits"
  | "body"
  | "caption"
  | "breadcrumb"
  | "keywords"
  | "related"
  | "publisher"
  | "other";

/**
 * A line of a document, with what it was taken for and why.
 *
 * @category Explaining
 * @example
 * import { explainArticle, type ExplainedLine } from "wenzhang/explain";
 *
 * const page = '<h1>渡轮试航</h1><p class="info">2021-06-18 来源：海潮晚报</p><p>一艘白色渡轮清晨驶出码头，风浪不大。</p>';
 * const line: ExplainedLine | undefined = explainArticle(page).lines[1];
 * line?.element; // 'p.info'
 * line?.fields; // [ 'publishedAt', 'source' ]
 * line?.reason; // 'states a time, a medium or a name'
 */
export interface ExplainedLine {
  /** The line's text; empty for a picture without a caption. */
  readonly text: string;
  /** The element it stood in, as a selector would name it: `div#content > p` (HTML). */
  readonly element?: string;
  /** What it was taken for. */
  readonly role: LineRole;
  /** The fields that were read from it. */
  readonly fields: readonly Field[];
  /** Why, in a few English words. */
  readonly reason: string;
}

/**
 * What every line of a document was taken for, in the document's order.
 *
 * @param draft - The article before conversion and before its evidence quotes what stood there before repair: its texts
 * are the lines' own.
 */
export function explainLines(
  x: Extraction,
  layout: Layout,
  draft: Draft,
): readonly ExplainedLine[] {
  const facts = gatherFacts(x, draft);
  return x.lines.map((line): ExplainedLine => {
    const { block } = line;
    const fields = facts.fields.get(quote(block.text)) ?? [];
    const role = tellRole(line, layout, facts, fields);
    const element = block.element === undefined ? undefined : nameElement(block.element);
    return {
      text: block.text,
      ...(element !== undefined && { element }),
      role,
      fields,
      reason: tellReason(line, layout, role),
    };
  });
}

interface Facts {
  /** The fields whose evidence is a line of this text. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  /** The body's texts. */
  readonly body: ReadonlySet<string>;
  /** Those that are a part of a line. */
  readonly parts: readonly string[];
  readonly captions: ReadonlySet<string>;
  readonly related: ReadonlySet<string>;
}

/** Methods whose evidence quotes a displayed line. */
const QUOTING: ReadonlySet<string> = new Set(["line", "pattern", "selector"]);

function gatherFacts({ lines }: Extraction, { evidence, blocks, related }: Draft): Facts {
  const fields = new Map<string, Field[]>();
  for (const [field, { method, text }] of listEvidence(evidence)) {
    if (field === "body" || !QUOTING.has(method)) continue;
    fields.set(text, [...(fields.get(text) ?? []), field]);
  }
  const body = new Set(blocks.flatMap((block) => (block.type === "figure" ? [] : [block.text])));
  const whole = new Set(lines.map(({ block }) => block.text));
  return {
    fields,
    body,
    parts: [...body].filter((text) => !whole.has(text)),
    captions: new Set(
      blocks.flatMap((block) => (block.type === "figure" && block.caption ? [block.caption] : [])),
    ),
    related: new Set(
      related.flatMap(({ heading, links }) => [
        ...(heading === undefined ? [] : [heading]),
        ...links.flatMap(({ title, summary }) =>
          summary === undefined ? [title] : [title, summary],
        ),
      ]),
    ),
  };
}

function listEvidence(evidence: Draft["evidence"]) {
  return FIELDS.flatMap((field) => {
    const known = FIELD_ROLES[field] && evidence[field];
    return known === undefined ? [] : [[field, known] as const];
  });
}

/** The role that a field's line has. */
const FIELD_ROLES: Readonly<Partial<Record<Field, LineRole>>> = {
  title: "headline",
  originalTitle: "original-headline",
  subtitle: "subtitle",
  publishedAt: "byline",
  modifiedAt: "byline",
  source: "byline",
  authors: "credits",
  editors: "credits",
  breadcrumb: "breadcrumb",
  keywords: "keywords",
  publisher: "publisher",
};

function tellRole(line: Line, layout: Layout, facts: Facts, fields: readonly Field[]): LineRole {
  const { block, kind } = line;
  if (block.index === layout.headline) return "headline";
  if (block.index >= layout.start && block.index < layout.end) {
    const inside = tellRoleInside(line, facts);
    if (inside !== undefined) return inside;
  }
  const [field] = fields;
  const role = field === undefined ? undefined : FIELD_ROLES[field];
  if (role !== undefined) return role;
  if (facts.related.has(block.text) || facts.related.has(collapseSpace(bare(block.text))))
    return "related";
  if (kind === "byline") return "byline";
  return "other";
}

function tellRoleInside({ block }: Line, { body, parts, captions }: Facts): LineRole | undefined {
  if (block.type === "figure") return "body";
  if (captions.has(block.text) || captions.has(bare(block.text))) return "caption";
  if (block.text === "") return undefined;
  const isBody = body.has(block.text) || parts.some((text) => block.text.includes(text));
  return isBody ? "body" : undefined;
}

/** A line without a bullet or an arrow in front. */
function bare(text: string): string {
  return text.replace(/^[\p{P}\p{S}\s]{1,4}/u, "");
}

const KIND_REASONS: Readonly<Record<Kind, string>> = {
  prose: "reads like prose",
  text: "a line of words",
  byline: "states a time, a medium or a name",
  breadcrumb: "short names with separators between them",
  caption: "reads like a caption",
  figure: "a picture or video",
  table: "a table of data",
  code: "preformatted text",
  link: "nothing but links",
  interface: "words of buttons, counters or share bars",
  readers: "the page turns to its readers",
  listHeading: "heads a list of other articles",
  disclaimer: "a disclaimer or copyright notice",
  footer: "words of a page's foot",
  empty: "holds no text",
};

function tellReason({ block, kind }: Line, layout: Layout, role: LineRole): string {
  const words = KIND_REASONS[kind];
  switch (role) {
    case "headline":
      return block.type === "heading"
        ? "the heading above the body"
        : "the best of the lines above the body";
    case "body":
      return kind === "prose" ? words : `${words}, among the body's paragraphs`;
    case "original-headline":
      return "stands behind 原标题";
    case "related":
      return "an entry of a reading list";
    case "other":
      return block.index >= layout.start && block.index < layout.end
        ? `${words}: left out of the body`
        : words;
    default:
      return words;
  }
}

/** At most so many elements are named, the innermost last. */
const MOST_NAMES = 3;

function nameElement(element: NonNullable<Line["block"]["element"]>): string {
  const names: string[] = [];
  for (
    let e: typeof element | null = element;
    e?.parent && names.length < MOST_NAMES;
    e = e.parent
  ) {
    const { id, class: classes } = e.attribs;
    const [first] = classes?.trim().split(/\s+/u) ?? [];
    names.unshift(`${e.name}${id ? `#${id}` : first ? `.${first}` : ""}`);
    if (id) break;
  }
  return names.join(" > ");
}
