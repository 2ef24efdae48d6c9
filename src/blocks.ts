/**
 * An inline link or emphasis inside a block's `text`.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const [block] = parseArticle("<h1>早市开张</h1><p>早市<b>凌晨四点</b>就开张了，灯火通明。</p>").blocks;
 * block?.type === "paragraph" && block.marks; // [ { type: 'strong', start: 2, end: 6 } ]
 */
export interface Mark {
  /** What the stretch is. */
  readonly type: "link" | "strong" | "emphasis";
  /** Offset of the first UTF-16 unit in `text`. */
  readonly start: number;
  /** Offset behind the last UTF-16 unit in `text`. */
  readonly end: number;
  /** A link's absolute address. */
  readonly href?: string;
}

/**
 * A paragraph or a quoted paragraph.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * parseArticle("<h1>早市开张</h1><blockquote>这座小城的早市凌晨四点就开张了。</blockquote>").blocks; // [ { type: 'quote', text: '这座小城的早市凌晨四点就开张了。' } ]
 */
export interface Prose {
  /** The kind of block. */
  readonly type: "paragraph" | "quote";
  /** The text, white space collapsed. */
  readonly text: string;
  /** Inline links and emphasis. */
  readonly marks?: readonly Mark[];
}

/**
 * A sub-heading inside the body.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = "<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了。</p><h3>露水</h3><p>菜农说，趁着露水摘下来的菜最新鲜。</p>";
 * parseArticle(page).blocks[1]; // { type: 'heading', level: 3, text: '露水' }
 */
export interface Heading {
  /** The kind of block. */
  readonly type: "heading";
  /** The rank: the page's own h1–h6, or 2 where the page only displays it as a heading. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** The text, white space collapsed. */
  readonly text: string;
  /** Inline links and emphasis. */
  readonly marks?: readonly Mark[];
}

/**
 * One item of a list.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = "<h1>早市开张</h1><p>早市凌晨四点就开张了，三条规矩：</p><ol><li>自带手电筒，不许大声吆喝。</li></ol><p>菜农说，趁着露水摘下来的菜最新鲜。</p>";
 * parseArticle(page).blocks[1]; // { type: 'listItem', ordered: true, depth: 0, text: '自带手电筒，不许大声吆喝。' }
 */
export interface ListItem {
  /** The kind of block. */
  readonly type: "listItem";
  /** Whether the list is numbered. */
  readonly ordered: boolean;
  /** Nesting, 0 for a top-level item. */
  readonly depth: number;
  /** The number of an item of a numbered list, as displayed; without one it counts on from the item before it. */
  readonly number?: number;
  /** The text, white space collapsed, without the bullet. */
  readonly text: string;
  /** Inline links and emphasis. */
  readonly marks?: readonly Mark[];
}

/**
 * An image or embedded video, with or without a caption. On a dump only the caption is left.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = '<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了。</p><figure><img src="https://img.example/1.jpg"><figcaption>凌晨的早市。江照白 摄</figcaption></figure><p>菜农说，趁着露水摘下来的菜最新鲜。</p>';
 * const figure = parseArticle(page).blocks[1];
 * figure?.type === "figure" && [figure.src, figure.caption, figure.credit]; // [ 'https://img.example/1.jpg', '凌晨的早市。江照白 摄', '江照白 摄' ]
 */
export interface Figure {
  /** The kind of block. */
  readonly type: "figure";
  /** The image's absolute address; none where the image's own is relative and the page's is not known. */
  readonly src?: string;
  /** The image's alternative text. */
  readonly alt?: string;
  /** The caption as displayed, the credit included, without a leading ▲. */
  readonly caption?: string;
  /** The credit apart: 朱族英 摄, 新华社发. */
  readonly credit?: string;
}

/**
 * A table of data.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = "<h1>早市菜价</h1><p>这座小城的早市凌晨四点就开张了。</p><table><tr><td>白菜</td><td>2元</td></tr><tr><td>豆腐</td><td>3元</td></tr></table><p>菜农说，趁着露水摘下来的菜最新鲜。</p>";
 * const table = parseArticle(page).blocks[1];
 * table?.type === "table" && table.rows; // [ [ '白菜', '2元' ], [ '豆腐', '3元' ] ]
 */
export interface Table {
  /** The kind of block. */
  readonly type: "table";
  /** The cells' texts, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The same as text: cells joined by tabs, rows by line feeds. */
  readonly text: string;
}

/**
 * Preformatted text.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = "<h1>早市小程序上线</h1><p>这座小城的早市有了自己的小程序，代码公开。</p><pre>let open = 4;</pre><p>菜农说，趁着露水摘下来的菜最新鲜。</p>";
 * parseArticle(page).blocks[1]; // { type: 'code', text: 'let open = 4;' }
 */
export interface Code {
  /** The kind of block. */
  readonly type: "code";
  /** The text with its line ends. */
  readonly text: string;
}

/**
 * One block of the body.
 *
 * @category The article
 * @example
 * import { parseArticle } from "wenzhang";
 *
 * const page = "<h1>早市开张</h1><p>这座小城的早市凌晨四点就开张了。</p><h2>露水</h2><p>菜农说，趁着露水摘下来的菜最新鲜。</p>";
 * parseArticle(page).blocks.map(({ type }) => type); // [ 'paragraph', 'heading', 'paragraph' ]
 */
export type Block = Prose | Heading | ListItem | Figure | Table | Code;
