import { HIDING_STYLE } from "../display.js";
import { AttributeCursor, endsName } from "./html-attributes.js";
import { isName, type Tag } from "./html-tags.js";

/** What a scan tells of a page's markup, in document order. All numbers are offsets into the text. */
export interface MarkupHandler {
  /** Whether what is read is no HTML, but a drawing or a formula: all its elements hold elements. */
  readonly isForeign: boolean;
  /** The tag of a name. */
  tagOf(start: number, end: number): Tag;
  /** A start tag, its attributes from `from` to `end`, where its `>` stands. */
  startTag(tag: Tag, from: number, end: number, traits: number): void;
  /** An end tag that begins at `start`. */
  endTag(tag: Tag, start: number): void;
  /** A stretch of text. */
  text(start: number, end: number): void;
  /** A comment's content. */
  comment(start: number, end: number): void;
}

/** What a start tag's attributes say of its element. */
export const TRAIT = {
  /** Hidden by the attribute `hidden` or by its style. */
  hidden: 1,
  /** Holds microdata. */
  microdata: 2,
} as const;

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;

/**
 * Cuts a page into tags, text and comments as the HTML standard does (13.2.5), in time linear in its length: it jumps
 * from one `<` to the next, over attribute values, comments and what stands in `script` and `style`.
 */
export function scanMarkup(text: string, handler: MarkupHandler): void {
  new Scanner(text, handler).run();
}

class Scanner {
  private readonly text: string;
  private readonly handler: MarkupHandler;
  private readonly attributes: AttributeCursor;
  /** The next `-->`, the text's length once there is none: comments that end otherwise may come before it. */
  private commentEnd = -1;

  constructor(text: string, handler: MarkupHandler) {
    this.text = text;
    this.handler = handler;
    this.attributes = new AttributeCursor(text, 0);
  }

  run(): void {
    const { text, handler } = this;
    const { length } = text;
    let start = 0;
    let at = text.indexOf("<");
    while (at >= 0) {
      const end = this.readMarkup(at, start);
      if (end > at) start = end;
      at = text.indexOf("<", Math.max(end, at + 1));
    }
    if (start < length) handler.text(start, length);
  }

  /** Reads the tag or comment at a `<`, the text in front of it first, and returns the offset behind it; `at` itself where there is none. */
  private readMarkup(at: number, textStart: number): number {
    const { text, handler } = this;
    const next = text.charCodeAt(at + 1);
    const isStart = isLetter(next);
    const isEnd = next === SLASH;
    if (!isStart && !isEnd && next !== EXCLAMATION && next !== QUESTION) return at;
    if (isEnd && at + 2 >= text.length) return at;
    if (textStart < at) handler.text(textStart, at);
    if (isStart) return this.readStartTag(at + 1);
    if (isEnd && isLetter(text.charCodeAt(at + 2))) return this.readEndTag(at);
    if (text.startsWith("!--", at + 1)) return this.readComment(at + 4);
    return this.skipPast(at + 2);
  }

  private readStartTag(start: number): number {
    const { text, handler, attributes } = this;
    const nameEnd = this.findNameEnd(start);
    let traits = 0;
    attributes.at = nameEnd;
    while (attributes.next()) traits |= this.readTraits();
    const end = attributes.at;
    if (end >= text.length) return text.length;
    const tag = handler.tagOf(start, nameEnd);
    handler.startTag(tag, nameEnd, end, traits);
    return tag.isText && !handler.isForeign ? this.readRawText(tag, end + 1) : end + 1;
  }

  private readTraits(): number {
    const { text } = this;
    const { nameStart, nameEnd, valueStart, valueEnd } = this.attributes;
    switch (nameEnd - nameStart) {
      case 5: {
        const isHiding =
          valueEnd - valueStart >= 12 &&
          isName(text, nameStart, nameEnd, "style") &&
          HIDING_STYLE.test(text.slice(valueStart, valueEnd));
        return isHiding ? TRAIT.hidden : 0;
      }
      case 6:
        return isName(text, nameStart, nameEnd, "hidden") ? TRAIT.hidden : 0;
      case 8:
        return isName(text, nameStart, nameEnd, "itemprop") ? TRAIT.microdata : 0;
      default:
        return 0;
    }
  }

  private readEndTag(at: number): number {
    const nameEnd = this.findNameEnd(at + 2);
    const end = this.skipPast(nameEnd);
    if (nameEnd < this.text.length) this.handler.endTag(this.handler.tagOf(at + 2, nameEnd), at);
    return end;
  }

  /** Reads the content of an element that holds text alone, up to its end tag. */
  private readRawText(tag: Tag, start: number): number {
    const { text, handler } = this;
    const { length } = tag.name;
    let at = tag.name === "plaintext" ? -1 : text.indexOf("</", start);
    while (at >= 0) {
      const nameEnd = at + 2 + length;
      if (isName(text, at + 2, nameEnd, tag.name) && endsName(text.charCodeAt(nameEnd))) break;
      at = text.indexOf("</", at + 2);
    }
    const end = at < 0 ? text.length : at;
    if (start < end) handler.text(start, end);
    return end;
  }

  private readComment(start: number): number {
    const { text, handler } = this;
    // <!--> and <!---> are comments too.
    const least = text.startsWith(">", start)
      ? start
      : text.startsWith("->", start)
        ? start + 1
        : 0;
    if (least > 0) return least + 1;
    if (this.commentEnd < start) {
      const end = text.indexOf("-->", start);
      this.commentEnd = end < 0 ? text.length : end;
    }
    const close = this.commentEnd;
    // --!> ends a comment too. It is looked for inside this one, so that no part of the page is searched twice.
    const odd = text.slice(start, close).indexOf("--!>");
    handler.comment(start, odd < 0 ? close : start + odd);
    return Math.min(text.length, odd < 0 ? close + 3 : start + odd + 4);
  }

  private skipPast(from: number): number {
    const end = this.text.indexOf(">", from);
    return end < 0 ? this.text.length : end + 1;
  }

  private findNameEnd(start: number): number {
    const { text } = this;
    let i = start;
    while (i < text.length && !endsName(text.charCodeAt(i))) i++;
    return i;
  }
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
