import type { Adapter } from "../../adapter.js";
import type { Article, Field } from "../../article.js";
import type { ParseOptions } from "../../options.js";
import type { RawInput } from "../../parse.js";
import { elementText } from "../../select.js";
import type { SourceDocument, SourceElement } from "../../source.js";
import { KEYS } from "../../testing/matchers.js";
import { createObserver } from "../../testing/observe.js";
import { findOrigins } from "../../testing/origins.js";
import { foldText } from "../../text.js";
import { readHost } from "../../url.js";
import { listAncestors, listSelectors } from "./selectors.js";

/** How many elements inside a line are tried for one field. */
const MOST_INNER = 20;
/** How far above its paragraphs the element that holds the body is looked for. */
const MOST_HOLDERS = 12;

/** An adapter proposed from one page, and the page as it reads it. */
export interface Proposal {
  /** The adapter: hosts or signature, and the selectors that were found. */
  readonly adapter: Adapter;
  /** The article, the same as the defaults read. */
  readonly article: Article;
}

/**
 * Proposes an adapter that finds by selectors what the defaults found. Every selector is tried: it is proposed only where
 * it finds its field and the article stays as it was.
 *
 * @throws Error where the page tells no address and nothing else to recognise its site by.
 */
export function proposeAdapter(name: string, raw: RawInput, options: ParseOptions): Proposal {
  // An adapter without hosts takes any page that its signature fits.
  const { article, extraction } = createObserver([{ name, signature: /^/u }])(raw, options);
  const adapter: Adapter = { name, ...recognise(article) };
  const { source } = extraction;
  const { root } = source;
  if (root === undefined) return { adapter, article };
  const isGood = (candidate: Adapter, field: Field): boolean => {
    const seen = createObserver([candidate])(raw, options);
    return findOrigins(seen)[field] === "adapter" && isSame(seen.article, article);
  };
  let proposed = adapter;
  for (const [key, field] of KEYS) {
    const selector = listElements(source, root, article.evidence[field]?.text)
      .flatMap((element) => listSelectors(root, element))
      .find((candidate) => isGood({ ...proposed, [key]: candidate }, field));
    if (selector !== undefined) proposed = { ...proposed, [key]: selector };
  }
  const within = listHolders(source, article)
    .flatMap((element) => listSelectors(root, element))
    .sort((a, b) => countSteps(a) - countSteps(b))
    .find((candidate) => isGood({ ...proposed, body: { within: candidate } }, "body"));
  return {
    adapter: within === undefined ? proposed : { ...proposed, body: { within } },
    article,
  };
}

function countSteps(selector: string): number {
  return selector.split(" ").length;
}

/** How the site is to be known: by its address, else by what its footer says. */
function recognise({ url, publisher }: Article): Pick<Adapter, "hosts" | "signature"> {
  const host = readHost(url ?? "");
  if (host !== undefined) return { hosts: [host.replace(/^(?:www|m|wap)\./u, "")] };
  const mark = publisher?.icp ?? publisher?.name;
  if (mark !== undefined) return { signature: new RegExp(escapePattern(mark), "u") };
  throw new Error("The page does not tell its address: give it with --url.");
}

function escapePattern(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/gu, "\\$&");
}

/** Whether two articles say the same, however it was found. */
function isSame(one: Article, other: Article): boolean {
  const say = (article: Article) => JSON.stringify({ ...article, evidence: {} });
  return say(one) === say(other);
}

/** The elements that may hold the body: those around its first paragraph, the nearest first. */
function listHolders({ blocks }: SourceDocument, { evidence }: Article): readonly SourceElement[] {
  const start = evidence.body?.text ?? "";
  const first = blocks.find(({ text }) => start !== "" && text.startsWith(start))?.element;
  return first === undefined ? [] : [first, ...listAncestors(first, MOST_HOLDERS)];
}

/** The elements that a field may have been read from: those inside its line, the innermost first, then the line's own. */
function listElements(
  { blocks }: SourceDocument,
  root: SourceElement,
  text = "",
): readonly SourceElement[] {
  const wanted = foldText(text);
  if (wanted === "") return [];
  const line =
    blocks.find((block) => block.text === text) ??
    blocks.find((block) => foldText(block.text).startsWith(wanted));
  const element = line?.element ?? findInnermost(root, wanted);
  if (element === undefined) return [];
  // An element that holds much else as well points at nothing.
  return [...listInner(element).slice(0, MOST_INNER).reverse(), element].filter(
    (candidate) => foldText(elementText(candidate)).length <= 2 * wanted.length,
  );
}

function listInner({ children }: SourceElement): readonly SourceElement[] {
  return children.flatMap((child) => (child.type === "tag" ? [child, ...listInner(child)] : []));
}

/** The innermost element whose text holds the wanted one. */
function findInnermost(root: SourceElement, wanted: string): SourceElement | undefined {
  let found: SourceElement | undefined;
  let next: SourceElement | undefined = root;
  while (next !== undefined) {
    const inner: SourceElement | undefined = next.children
      .filter((child) => child.type === "tag")
      .find((child) => foldText(elementText(child)).includes(wanted));
    if (inner !== undefined) found = inner;
    next = inner;
  }
  return found;
}
