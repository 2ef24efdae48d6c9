import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Diagnostic } from "../article.js";
import { diagnose } from "../diagnostics.js";
import { type Page, TreeElement, TreeText } from "./html-element.js";
import { MAX_DEPTH, OpenElements } from "./html-open-elements.js";
import { createUnknownTag, findTag, getTag, isName, KNOWN_TAGS, type Tag } from "./html-tags.js";

/** An inline script. */
export interface InlineScript {
  /** The value of its `type`, "" where there is none. */
  readonly type: string;
  /** Its text as it stands in the page. */
  readonly text: string;
}

/** A page as a tree, with what stands outside of it. */
export interface HtmlTree {
  /** Holds everything; its name is `#document`. */
  readonly root: TreeElement;
  /** `meta`, `link`, `base`, `title`, `time` and microdata, in document order. */
  readonly notable: readonly TreeElement[];
  /** The inline scripts in document order. */
  readonly scripts: readonly InlineScript[];
  /** The short comments in document order. */
  readonly comments: readonly string[];
  /** What was left out. */
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_COMMENTS = 1000;
const MAX_COMMENT_LENGTH = 300;

const ROOT = getTag("#document");
const P = getTag("p");
const BR = getTag("br");
const IMG = getTag("img");
const PRE = getTag("pre");
const HEAD = getTag("head");
const BODY = getTag("body");
const HTML = getTag("html");
const SCRIPT = getTag("script");
const STYLE = getTag("style");

/** Builds a page's tree in time linear in its length. */
export function buildTree(text: string): HtmlTree {
  const builder = new TreeBuilder(text);
  const tokenizer = new Tokenizer({ decodeEntities: false }, builder);
  tokenizer.write(text);
  tokenizer.end();
  return builder;
}

/** Receives the tokens. A class, because the tokenizer calls back on an object that keeps state. */
class TreeBuilder implements TokenizerCallbacks, HtmlTree {
  readonly root: TreeElement;
  readonly notable: TreeElement[] = [];
  readonly scripts: InlineScript[] = [];
  readonly comments: string[] = [];
  readonly diagnostics: Diagnostic[] = [];

  private readonly page: Page;
  private readonly open: OpenElements;
  private readonly unknownTags = new Map<string, Tag>();
  private readonly lastEnds = new Map<Tag, number>();
  private sawHtml = false;
  private sawBody = false;

  /** The start tag at hand. */
  private tag: Tag = ROOT;
  private from = 0;
  private isHidden = false;
  private isMicrodata = false;
  private isStyle = false;

  /** The element whose content is skipped as text, and where that begins. */
  private raw: Tag | undefined;
  private rawStart = 0;
  private scriptType: string | undefined;
  /** The element whose content is skipped with all elements in it, up to the first end tag of its name. */
  private skipped: Tag | undefined;

  constructor(text: string) {
    this.page = { text, spans: [] };
    this.root = new TreeElement(ROOT, null, this.page, 0, false);
    this.open = new OpenElements(this.root);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.findTag(start, end);
    this.from = this.page.spans.length;
    this.isHidden = false;
    this.isMicrodata = false;
  }

  onattribname(start: number, end: number): void {
    if (this.skipped !== undefined) return;
    const { text, spans } = this.page;
    spans.push(start, end, end, end);
    this.isStyle = isName(text, start, end, "style");
    if (isName(text, start, end, "hidden")) this.isHidden = true;
    else if (isName(text, start, end, "itemprop")) this.isMicrodata = true;
  }

  onattribdata(start: number, end: number): void {
    if (this.skipped !== undefined) return;
    const { text, spans } = this.page;
    spans[spans.length - 2] = start;
    spans[spans.length - 1] = end;
    if (this.isStyle && isHiding(text.slice(start, end))) this.isHidden = true;
  }

  onopentagend(end: number): void {
    if (this.skipped === undefined) this.openElement(this.tag, end);
  }

  onselfclosingtag(end: number): void {
    if (this.skipped !== undefined) return;
    this.openElement(this.tag, end);
    this.skipped = undefined;
  }

  onclosetag(start: number, end: number): void {
    const tag = this.findTag(start, end);
    if (this.raw !== undefined) this.endRaw(start - 2);
    else if (this.skipped === undefined) this.closeElement(tag);
    else if (tag === this.skipped) this.skipped = undefined;
  }

  ontext(start: number, end: number): void {
    if (this.raw !== undefined || this.skipped !== undefined) return;
    const isBlank = this.isBlank(start, end);
    if (!isBlank) this.open.endHead();
    const { top } = this.open;
    if (isBlank && !this.open.isOpen(PRE) && endsLine(top.children.at(-1) ?? top)) return;
    top.children.push(new TreeText(this.page.text.slice(start, end), top));
  }

  oncomment(start: number, end: number, offset: number): void {
    if (end - start > MAX_COMMENT_LENGTH || this.comments.length >= MAX_COMMENTS) return;
    this.comments.push(this.page.text.slice(start, end - offset));
  }

  onend(): void {
    if (this.raw !== undefined) this.endRaw(this.page.text.length);
    if (!this.open.overflowed) return;
    this.diagnostics.push(diagnose("read/truncated", `Elements nest deeper than ${MAX_DEPTH}.`));
  }

  onattribend(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private findTag(start: number, end: number): Tag {
    const known = findTag(this.page.text, start, end);
    if (known !== undefined) return known.name === "image" ? IMG : known;
    const name = this.page.text.slice(start, end).toLowerCase();
    let tag = this.unknownTags.get(name);
    if (tag === undefined) {
      tag = createUnknownTag(KNOWN_TAGS + this.unknownTags.size, name);
      this.unknownTags.set(name, tag);
    }
    return tag;
  }

  private openElement(tag: Tag, end: number): void {
    if (this.isRepeated(tag)) return;
    this.open.endImplied(tag);
    const { top } = this.open;
    const element = new TreeElement(tag, top, this.page, this.from, this.isHidden);
    if (tag.isNotable || this.isMicrodata) this.notable.push(element);
    if (tag.skip === "raw") {
      this.startRaw(element, end + 1);
      if (tag === SCRIPT || tag === STYLE) return;
    } else if (tag.skip === "deep") {
      if (end < this.findLastEnd(tag)) this.skipped = tag;
      return;
    }
    top.children.push(element);
    if (!tag.isVoid && tag.skip !== "raw") this.open.push(element);
  }

  private closeElement(tag: Tag): void {
    if (tag === BR || (tag === P && !this.open.isOpen(P))) {
      // Browsers make an element of either, and it breaks the line.
      const { top } = this.open;
      top.children.push(new TreeElement(tag, top, this.page, this.page.spans.length, false));
    } else {
      this.open.end(tag);
    }
  }

  private isBlank(start: number, end: number): boolean {
    const { text } = this.page;
    for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x20) return false;
    return true;
  }

  /** A second `html` or `body` adds nothing, and a `head` in the body is none. */
  private isRepeated(tag: Tag): boolean {
    if (tag === HEAD) return this.sawBody || this.open.isOpen(HEAD);
    const isRepeated = (tag === HTML && this.sawHtml) || (tag === BODY && this.sawBody);
    this.sawHtml ||= tag === HTML;
    this.sawBody ||= tag === BODY;
    return isRepeated;
  }

  private startRaw(element: TreeElement, start: number): void {
    const isInline = element.tag === SCRIPT && element.attribute("src") === undefined;
    this.raw = element.tag;
    this.rawStart = start;
    this.scriptType = isInline ? (element.attribute("type") ?? "") : undefined;
  }

  private endRaw(end: number): void {
    if (this.scriptType !== undefined) {
      this.scripts.push({
        type: this.scriptType,
        text: this.page.text.slice(this.rawStart, end),
      });
    }
    this.raw = undefined;
  }

  /** Where the last end tag of a name stands: an element that is never closed is not skipped to the end of the page. */
  private findLastEnd(tag: Tag): number {
    let last = this.lastEnds.get(tag);
    if (last === undefined) {
      const { text } = this.page;
      last = Math.max(
        text.lastIndexOf(`</${tag.name}`),
        text.lastIndexOf(`</${tag.name.toUpperCase()}`),
      );
      this.lastEnds.set(tag, last);
    }
    return last;
  }
}

/** Whether white space at the beginning of an element, or behind it, is not displayed. */
function endsLine(node: TreeElement | TreeText): boolean {
  return node instanceof TreeElement && node.tag.endsLine;
}

/** Whether a `style` attribute hides its element. */
function isHiding(style: string): boolean {
  return /display\s{0,9}:\s{0,9}none/i.test(style);
}
