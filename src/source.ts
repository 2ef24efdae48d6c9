import type { Diagnostic, Format, Mark } from "./article.js";

/**
 * The text of a document, decoded.
 *
 * @category Source documents
 * @example
 * import type { RawDocument } from "wenzhang";
 *
 * const document: RawDocument = { text: "早市开张", charset: "gb18030", diagnostics: [] };
 * document.charset; // 'gb18030'
 */
export interface RawDocument {
  /** The text, without a byte order mark. */
  readonly text: string;
  /** The charset the bytes were read in, as the WHATWG Encoding standard names it. Absent for a string. */
  readonly charset?: string;
  /** What decoding had to say. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * An element of an HTML document, shaped as domhandler's so that CSS selectors work on it.
 *
 * @category Source documents
 * @example
 * import { parseArticle, type SourceElement, type SourceDocument } from "wenzhang";
 *
 * const isMedium = ({ attribs }: SourceElement) => attribs.id === "medium";
 * const find = ({ blocks }: SourceDocument) => blocks.find(({ element }) => element && isMedium(element))?.text;
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: { where: "seen", find } }];
 * parseArticle("<h1>早市开张</h1><p id='medium'>江城晚报</p><p>这座小城的早市凌晨四点就开张了。</p>", { adapters }).source; // { name: '江城晚报' }
 */
export interface SourceElement {
  /** The kind of node. */
  readonly type: "tag";
  /** The tag name in lower case. */
  readonly name: string;
  /** The attributes, names in lower case, entities resolved. */
  readonly attribs: Readonly<Record<string, string>>;
  /** What it calls itself: its id, its classes and its itemprop, parted by spaces. */
  readonly label: string;
  /** The child nodes in order. */
  readonly children: readonly SourceNode[];
  /** The element it stands in, `null` for the root. */
  readonly parent: SourceElement | null;
}

/**
 * A stretch of text in an HTML document.
 *
 * @category Source documents
 * @example
 * import { parseArticle, type SourceText, type SourceDocument } from "wenzhang";
 *
 * const readText = ({ data }: SourceText) => data.trim();
 * const find = ({ blocks }: SourceDocument) => {
 *   const first = blocks[1]?.element?.children[0];
 *   return first?.type === "text" ? readText(first) : undefined;
 * };
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: { where: "seen", find } }];
 * parseArticle("<h1>早市开张</h1><p id='medium'>江城晚报</p><p>这座小城的早市凌晨四点就开张了。</p>", { adapters }).source; // { name: '江城晚报' }
 */
export interface SourceText {
  /** The kind of node. */
  readonly type: "text";
  /** The text, entities resolved. */
  readonly data: string;
  /** The element it stands in. */
  readonly parent: SourceElement | null;
}

/**
 * A node of an HTML document. Comments, scripts and styles are not kept.
 *
 * @category Source documents
 * @example
 * import { parseArticle, type SourceNode, type SourceDocument } from "wenzhang";
 *
 * const readNode = (node: SourceNode): string => node.type === "text" ? node.data : node.children.map(readNode).join("");
 * const find = ({ blocks }: SourceDocument) => blocks[1]?.element && readNode(blocks[1].element);
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: { where: "seen", find } }];
 * parseArticle("<h1>早市开张</h1><p id='medium'>江城晚报</p><p>这座小城的早市凌晨四点就开张了。</p>", { adapters }).source; // { name: '江城晚报' }
 */
export type SourceNode = SourceElement | SourceText;

/**
 * What a source block is, as far as its format tells.
 *
 * @category Source documents
 * @example
 * import { parseArticle, type SourceBlockType, type SourceDocument } from "wenzhang";
 *
 * const prose: SourceBlockType = "paragraph";
 * const find = ({ blocks }: SourceDocument) => blocks.find(({ type }) => type === prose)?.text;
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: { where: "seen", find } }];
 * parseArticle("<h1>早市开张</h1><p id='medium'>江城晚报</p><p>这座小城的早市凌晨四点就开张了。</p>", { adapters }).source; // { name: '江城晚报' }
 */
export type SourceBlockType =
  | "paragraph"
  | "quote"
  | "heading"
  | "listItem"
  | "figure"
  | "table"
  | "code";

/**
 * What a reader of the document sees as one line or paragraph, figure, list item or table: the narrow waist between
 * the readers of the formats and everything else.
 *
 * @category Source documents
 * @example
 * import { parseArticle, type SourceBlock } from "wenzhang";
 *
 * const isMedium = ({ text }: SourceBlock) => /晚报$/u.test(text);
 * const find = ({ blocks }: { readonly blocks: readonly SourceBlock[] }) => blocks.find(isMedium)?.text;
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: { where: "seen", find } }];
 * parseArticle("<h1>早市开张</h1><p id='medium'>江城晚报</p><p>这座小城的早市凌晨四点就开张了。</p>", { adapters }).source; // { name: '江城晚报' }
 */
export interface SourceBlock {
  /** Position in {@link SourceDocument.blocks}. */
  readonly index: number;
  /** What the format says it is; a plain line is a paragraph. */
  readonly type: SourceBlockType;
  /** The text on one line, white space collapsed and trimmed; a figure's is empty. */
  readonly text: string;
  /** Inline links and emphasis. */
  readonly marks?: readonly Mark[] | undefined;
  /** UTF-16 units of `text` inside links. */
  readonly linked: number;
  /** Whether the line began with two ideographic spaces, as Chinese paragraphs do. */
  readonly indented: boolean;
  /** A heading's rank, 1–6. */
  readonly level?: number | undefined;
  /** A list item's bullet kind. */
  readonly ordered?: boolean | undefined;
  /** A list item's nesting, 0 at the top. */
  readonly depth?: number | undefined;
  /** The number of an item of a numbered list. */
  readonly number?: number | undefined;
  /** A figure's absolute image address, where it can be told. */
  readonly src?: string | undefined;
  /** A figure's alternative text. */
  readonly alt?: string | undefined;
  /** A figure's caption where the format marks it as one (`figcaption`). */
  readonly caption?: string | undefined;
  /** A table's cells. */
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** The nearest element that holds all of the block (HTML). */
  readonly element?: SourceElement | undefined;
}

/**
 * One meta tag.
 *
 * @category Source documents
 * @example
 * import { parseArticle, type MetaTag, type SourceDocument } from "wenzhang";
 *
 * const isPaper = ({ name }: MetaTag) => name === "paper";
 * const find = ({ head }: SourceDocument) => head.metas.find(isPaper)?.content;
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: { where: "seen", find } }];
 * parseArticle('<title>早市_江城晚报</title><meta name="paper" content="江城晚报"><h1>早市开张</h1><p>早市凌晨四点就开张了。</p>', { adapters }).source; // { name: '江城晚报' }
 */
export interface MetaTag {
  /** The value of `name`, `property`, `itemprop` or `http-equiv`, in lower case. */
  readonly name: string;
  /** Its content, trimmed. */
  readonly content: string;
}

/**
 * What a page says about itself outside its visible text.
 *
 * @category Source documents
 * @example
 * import { parseArticle, type SourceHead, type SourceDocument } from "wenzhang";
 *
 * const readPaper = ({ title }: SourceHead) => title?.split("_").at(-1);
 * const find = ({ head }: SourceDocument) => readPaper(head);
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: { where: "seen", find } }];
 * parseArticle('<title>早市_江城晚报</title><meta name="paper" content="江城晚报"><h1>早市开张</h1><p>早市凌晨四点就开张了。</p>', { adapters }).source; // { name: '江城晚报' }
 */
export interface SourceHead {
  /** The `title` element's text. */
  readonly title?: string;
  /** The absolute address of `link[rel=canonical]`, else of `og:url`. */
  readonly canonical?: string;
  /** The meta tags in document order. */
  readonly metas: readonly MetaTag[];
  /** The parsed JSON-LD scripts, each still unchecked. */
  readonly jsonLd: readonly unknown[];
  /** Inline scripts' text that may hold a publication time or a ticker, cut to a bounded length. */
  readonly scripts: readonly string[];
  /** Comments that hold facts: `news_keyword_pub,stock,sh600446`. */
  readonly comments: readonly string[];
}

/**
 * A front matter: string values and lists of them, those in a map by their path (`source.name`), all else left out.
 *
 * @category Source documents
 * @example
 * import { parseArticle, type FrontMatter, type SourceDocument } from "wenzhang";
 *
 * const readPaper = (entries: FrontMatter) => entries.get("paper")?.[0];
 * const find = ({ frontMatter }: SourceDocument) => frontMatter && readPaper(frontMatter);
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: { where: "seen", find } }];
 * parseArticle("---\ntitle: 早市开张\npaper: [江城晚报]\n---\n这座小城的早市凌晨四点就开张了。", { adapters }).source; // { name: '江城晚报' }
 */
export type FrontMatter = ReadonlyMap<string, string | readonly string[]>;

/**
 * A document lowered to blocks.
 *
 * @category Source documents
 * @example
 * import { parseArticle, type SourceDocument } from "wenzhang";
 *
 * const find = ({ blocks }: SourceDocument) => blocks[1]?.text;
 * const adapters = [{ name: "jiangcheng", signature: /早市/u, source: { where: "seen", find } }];
 * parseArticle("<h1>早市开张</h1><p id='medium'>江城晚报</p><p>这座小城的早市凌晨四点就开张了。</p>", { adapters }).source; // { name: '江城晚报' }
 */
export interface SourceDocument {
  /** What it was. */
  readonly format: Format;
  /** The address given by the caller. */
  readonly url?: string | undefined;
  /** The blocks in document order. */
  readonly blocks: readonly SourceBlock[];
  /** The root of the element tree (HTML, and Markdown with an HTML body), its texts as they stand in the document. */
  readonly root?: SourceElement | undefined;
  /** What the page says about itself. */
  readonly head: SourceHead;
  /** The front matter (Markdown). */
  readonly frontMatter?: FrontMatter | undefined;
  /** The texts that repair changed, each with the text as it stood in the document. */
  readonly originals?: ReadonlyMap<string, string>;
  /** What reading had to say. */
  readonly diagnostics: readonly Diagnostic[];
}
