import type { Diagnostic } from "../article.js";
import { diagnose } from "../diagnostics.js";
import { TreeElement, TreeText } from "./html-element.js";
import { OpenElements } from "./html-open-elements.js";
import { type MarkupHandler, scanMarkup, TRAIT } from "./html-scanner.js";
import { createUnknownTag, findTag, getTag, KNOWN_TAGS, type Tag } from "./html-tags.js";

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

const SLASH = 0x2f;

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
const SVG = getTag("svg");
const MATH = getTag("math");

/** Builds a page's tree in time linear in its length, nested no deeper than told. */
export function buildTree(text: string, deepest: number): HtmlTree {
  const builder = new TreeBuilder(text, deepest);
  scanMarkup(text, builder);
  builder.finish();
  return builder;
}

/** Makes elements of tags. A class, because the scan calls back on an object that keeps state. */
class TreeBuilder implements MarkupHandler, HtmlTree {
  readonly root: TreeElement;
  readonly notable: TreeElement[] = [];
  readonly scripts: InlineScript[] = [];
  readonly comments: string[] = [];
  readonly diagnostics: Diagnostic[] = [];

  private readonly page: string;
  private readonly deepest: number;
  private readonly open: OpenElements;
  private readonly unknownTags = new Map<string, Tag>();
  private readonly lastEnds = new Map<Tag, number>();
  private sawHtml = false;
  private sawBody = false;

  /** The element whose content is skipped as text, and where that begins. */
  private raw: Tag | undefined;
  private rawStart = 0;
  private scriptType: string | undefined;
  /** The element whose content is skipped with all elements in it, up to the first end tag of its name. */
  private skipped: Tag | undefined;

  constructor(text: string, deepest: number) {
    this.page = text;
    this.deepest = deepest;
    this.root = new TreeElement(ROOT, null, text, 0, 0, false);
    this.open = new OpenElements(this.root, deepest);
  }

  get isForeign(): boolean {
    return this.skipped === SVG || this.skipped === MATH;
  }

  startTag(tag: Tag, from: number, end: number, traits: number): void {
    if (this.skipped !== undefined || this.isRepeated(tag)) return;
    this.open.endImplied(tag);
    const { top } = this.open;
    const element = new TreeElement(tag, top, this.page, from, end, (traits & TRAIT.hidden) !== 0);
    if (tag.isNotable || (traits & TRAIT.microdata) !== 0) this.notable.push(element);
    if (tag.skip === "raw") {
      this.startRaw(element, end + 1);
      if (tag === SCRIPT || tag === STYLE) return;
    } else if (tag.skip === "deep") {
      const isEmpty = this.page.charCodeAt(end - 1) === SLASH;
      if (!isEmpty && end < this.findLastEnd(tag)) this.skipped = tag;
      return;
    }
    top.children.push(element);
    if (!tag.isVoid && tag.skip !== "raw") this.open.push(element);
  }

  endTag(tag: Tag, start: number): void {
    if (this.raw !== undefined) this.endRaw(start);
    else if (this.skipped === undefined) this.closeElement(tag);
    else if (tag === this.skipped) this.skipped = undefined;
  }

  text(start: number, end: number): void {
    if (this.raw !== undefined || this.skipped !== undefined) return;
    const isBlank = this.isBlank(start, end);
    if (!isBlank) this.open.endHead();
    const { top } = this.open;
    if (isBlank && !this.open.isOpen(PRE) && endsLine(top.children.at(-1) ?? top)) return;
    top.children.push(new TreeText(this.page, start, end, top));
  }

  comment(start: number, end: number): void {
    if (end - start > MAX_COMMENT_LENGTH || this.comments.length >= MAX_COMMENTS) return;
    this.comments.push(this.page.slice(start, end));
  }

  finish(): void {
    if (this.raw !== undefined) this.endRaw(this.page.length);
    if (!this.open.overflowed) return;
    const message = `Elements nest deeper than ${this.deepest}; the deepest were read side by side.`;
    this.diagnostics.push(diagnose("read/truncated", message));
  }

  tagOf(start: number, end: number): Tag {
    const known = findTag(this.page, start, end);
    if (known !== undefined) return known.name === "image" ? IMG : known;
    const name = this.page.slice(start, end).toLowerCase();
    let tag = this.unknownTags.get(name);
    if (tag === undefined) {
      tag = createUnknownTag(KNOWN_TAGS + this.unknownTags.size, name);
      this.unknownTags.set(name, tag);
    }
    return tag;
  }

  private closeElement(tag: Tag): void {
    if (tag === BR || (tag === P && !this.open.isOpen(P))) {
      // Browsers make an element of either, and it breaks the line.
      const { top } = this.open;
      top.children.push(new TreeElement(tag, top, this.page, 0, 0, false));
    } else {
      this.open.end(tag);
    }
  }

  private isBlank(start: number, end: number): boolean {
    const text = this.page;
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
        text: this.page.slice(this.rawStart, end),
      });
    }
    this.raw = undefined;
  }

  /** Where the last end tag of a name stands: an element that is never closed is not skipped to the end of the page. */
  private findLastEnd(tag: Tag): number {
    let last = this.lastEnds.get(tag);
    if (last === undefined) {
      const text = this.page;
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
