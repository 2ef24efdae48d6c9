const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const RETURN = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** Whether a UTF-16 unit is white space of HTML. */
export function isHtmlSpace(code: number): boolean {
  return (
    code === SPACE || code === LINE_FEED || code === TAB || code === RETURN || code === FORM_FEED
  );
}

/** Whether a tag's or an attribute's name ends before a UTF-16 unit. */
export function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || isHtmlSpace(code);
}

/**
 * Walks over the attributes of one start tag without cutting anything out: a third of a page is attributes, and nearly
 * none of them is ever read. Follows the tokenization of the HTML standard (13.2.5.32–40).
 */
export class AttributeCursor {
  /** Behind the attribute at hand; once there is none left, the offset of the `>`, or the text's length without one. */
  at: number;
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private readonly text: string;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** Goes on to the next attribute; `false` where the tag ends. */
  next(): boolean {
    const { text } = this;
    const { length } = text;
    let i = this.at;
    let code = text.charCodeAt(i);
    while (code === SLASH || isHtmlSpace(code)) code = text.charCodeAt(++i);
    if (code === GREATER || i >= length) {
      this.at = i;
      return false;
    }
    this.nameStart = i;
    do code = text.charCodeAt(++i);
    while (code !== EQUALS && !endsName(code) && i < length);
    this.nameEnd = i;
    this.valueStart = i;
    this.valueEnd = i;
    while (isHtmlSpace(code)) code = text.charCodeAt(++i);
    if (code === EQUALS) i = this.readValue(i + 1);
    this.at = i;
    return true;
  }

  /** Reads the value behind the equals sign, and returns the offset behind it. */
  private readValue(from: number): number {
    const { text } = this;
    const { length } = text;
    let i = from;
    let code = text.charCodeAt(i);
    while (isHtmlSpace(code)) code = text.charCodeAt(++i);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const close = text.indexOf(code === DOUBLE_QUOTE ? '"' : "'", i + 1);
      this.valueStart = i + 1;
      this.valueEnd = close < 0 ? length : close;
      return close < 0 ? length : close + 1;
    }
    this.valueStart = i;
    while (code !== GREATER && !isHtmlSpace(code) && i < length) code = text.charCodeAt(++i);
    this.valueEnd = i;
    return i;
  }
}
