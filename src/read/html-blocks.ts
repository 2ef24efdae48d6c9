import type { SourceBlock } from "../source.js";
import { countHan } from "../text.js";
import { HtmlBlock } from "./html-block.js";
import {
  isLink,
  readRawText,
  type TreeElement,
  type TreeText,
  type Visitor,
  walkTree,
} from "./html-element.js";
import { holdsBody, holdsProse } from "./html-hidden.js";
import { type Picture, readPicture, readPoster } from "./html-image.js";
import { OpenLists } from "./html-lists.js";
import { readDataTable } from "./html-table.js";
import { onWeb, type Resolver } from "./html-url.js";
import { createSurroundings, LineBuilder } from "./inline-text.js";

/**
 * A page's blocks: what a reader sees as one line or paragraph, figure, list item or table. Some pages keep the body
 * hidden until a script has run; hidden prose is read where there is none to be seen, for dialogs hold rules of any length.
 */
export function readBlocks(root: TreeElement, resolve: Resolver): readonly SourceBlock[] {
  const seen = new BlockWalk(resolve, false);
  walkTree(root, seen);
  const blocks = seen.finish();
  if (!seen.passedHidden || holdsProse(blocks)) return blocks;
  const all = new BlockWalk(resolve, true);
  walkTree(root, all);
  return all.finish();
}

interface Opened {
  readonly element: TreeElement;
  /** Where its blocks begin. */
  readonly start: number;
}

/** The walk over the tree, with what it stands in. */
class BlockWalk implements Visitor {
  /** Whether a hidden element was passed over. */
  passedHidden = false;
  private readonly blocks: HtmlBlock[] = [];
  private readonly resolve: Resolver;
  private readonly resolveImage: Resolver;
  private readonly line = new LineBuilder();
  private readonly around = createSurroundings();
  private level = 0;
  private quotes = 0;
  private readonly lists = new OpenLists();
  /** The outermost `figure`, and the caption in it. */
  private figure: Opened | undefined;
  private caption: Opened | undefined;
  /** The lines of the caption. */
  private captions: HtmlBlock[] = [];
  /** The outermost `pre` that holds prose: its line ends are displayed. */
  private prose: TreeElement | undefined;
  /** The outermost hidden element that is kept, since it holds the body. */
  private revealed: TreeElement | undefined;
  private readonly readsHidden: boolean;

  constructor(resolve: Resolver, readsHidden: boolean) {
    this.resolve = resolve;
    this.resolveImage = onWeb(resolve);
    this.readsHidden = readsHidden;
  }

  finish(): readonly SourceBlock[] {
    this.endLine();
    this.blocks.forEach((block, index) => {
      block.index = index;
    });
    return this.blocks;
  }

  text(node: TreeText): void {
    const { parent } = node;
    if (this.prose === undefined) {
      this.line.append(node.text, node.start, node.end, parent, this.around);
      return;
    }
    node.data.split("\n").forEach((line, index) => {
      if (index > 0) this.endLine();
      this.line.append(line, 0, line.length, parent, this.around);
    });
  }

  enter(element: TreeElement): boolean {
    const { display } = element.tag;
    if (display === "none" || (element.hidden && !this.reveals(element))) return false;
    switch (display) {
      case "inline":
        if (this.setsApart(element)) this.endLine();
        return true;
      case "link":
        if (isLink(element)) this.around.link ??= element;
        return true;
      case "strong":
      case "emphasis":
        this.around[display] ??= element;
        return true;
      case "break":
        this.endLine();
        return false;
      case "image":
        return this.addFigure(element, readPicture(element, this.resolveImage));
      case "video":
        return this.addFigure(element, readPoster(element, this.resolveImage));
      default:
        this.endLine();
        return this.enterBlock(element);
    }
  }

  leave(element: TreeElement): void {
    const { display } = element.tag;
    if (display === "inline") {
      if (this.setsApart(element)) this.endLine();
      return;
    }
    if (display === "link" || display === "strong" || display === "emphasis") {
      if (this.around[display] === element) this.around[display] = undefined;
      return;
    }
    this.endLine();
    this.leaveBlock(element);
  }

  /** Bootstrap's pages set the second headline as `small` within the first. */
  private setsApart({ name }: TreeElement): boolean {
    return this.level > 0 && name === "small";
  }

  private enterBlock(element: TreeElement): boolean {
    const { tag } = element;
    switch (tag.display) {
      case "heading":
        this.level = tag.level;
        return true;
      case "quote":
        this.quotes++;
        return true;
      case "list":
        this.lists.openList(element);
        return true;
      case "item":
        this.lists.openItem(element);
        return true;
      case "pre":
        return this.enterPreformatted(element);
      case "table":
        return this.enterTable(element);
      case "figure":
        this.figure ??= { element, start: this.blocks.length };
        return true;
      case "caption":
        if (this.figure !== undefined) this.caption ??= { element, start: this.blocks.length };
        return true;
      default:
        return true;
    }
  }

  private leaveBlock(element: TreeElement): void {
    if (element === this.prose) this.prose = undefined;
    if (element === this.revealed) this.revealed = undefined;
    switch (element.tag.display) {
      case "heading":
        this.level = 0;
        break;
      case "quote":
        this.quotes--;
        break;
      case "list":
        this.lists.closeList();
        break;
      case "item":
        this.lists.closeItem();
        break;
      case "figure":
        if (element === this.figure?.element) this.endFigure(this.figure);
        break;
      case "caption":
        if (element === this.caption?.element) this.endCaption(this.caption);
        break;
    }
  }

  /** Ends the line at hand and makes a block of it. */
  private endLine(): void {
    const line = this.line.take();
    if (line === undefined) return;
    const { text, marks, linked, indented, element } = line;
    const block = new HtmlBlock("paragraph", text, element, this.resolve);
    block.linked = linked;
    block.indented = indented;
    if (marks.length > 0) block.mark(marks);
    const item = this.level > 0 ? undefined : this.lists.takeItem();
    if (this.level > 0) {
      block.type = "heading";
      block.level = Math.min(6, element.name === "small" ? this.level + 1 : this.level);
    } else if (item !== undefined) {
      block.type = "listItem";
      block.ordered = item.ordered;
      block.depth = item.depth;
      block.number = item.number;
    } else if (this.quotes > 0) {
      block.type = "quote";
    }
    this.blocks.push(block);
  }

  private addFigure(element: TreeElement, picture: Picture | undefined): boolean {
    if (picture === undefined) return false;
    this.endLine();
    const alt = element.attribute("alt")?.trim();
    const block = new HtmlBlock("figure", "", element, this.resolve);
    block.src = picture.src;
    if (alt) block.alt = alt;
    this.blocks.push(block);
    return false;
  }

  /** Many old pages set their prose in `pre`; what is not prose is code. */
  private enterPreformatted(element: TreeElement): boolean {
    if (this.prose !== undefined) return true;
    const text = readRawText(element);
    if (countHan(text) * 4 >= text.trim().length) {
      this.prose = element;
      return true;
    }
    const code = text.replace(/^[\r\n]{1,2}/, "").trimEnd();
    if (code.trim() !== "") this.blocks.push(new HtmlBlock("code", code, element, this.resolve));
    return false;
  }

  private enterTable(element: TreeElement): boolean {
    const table = readDataTable(element);
    if (table === undefined) return true;
    const { caption, rows, linked } = table;
    if (caption !== undefined)
      this.blocks.push(new HtmlBlock("paragraph", caption, element, this.resolve));
    const text = rows.map((row) => row.join("\t")).join("\n");
    const block = new HtmlBlock("table", text, element, this.resolve);
    block.rows = rows;
    block.linked = linked;
    this.blocks.push(block);
    return false;
  }

  private endCaption(caption: Opened): void {
    this.caption = undefined;
    for (const block of this.blocks.splice(caption.start)) {
      (block.type === "figure" ? this.blocks : this.captions).push(block);
    }
  }

  /**
   * Several images in one figure share its caption, which goes with the last. Where there is nothing but a caption, its
   * picture has no address: a film, or a path on an unknown site. One with a heading in it is no caption: Sina's pages for
   * phones set their bylines so.
   */
  private endFigure({ element, start }: Opened): void {
    const { captions } = this;
    const isAlone = captions.length > 0 && this.blocks.length === start;
    if (isAlone && captions.every((block) => block.type === "paragraph"))
      this.blocks.push(new HtmlBlock("figure", "", element, this.resolve));
    const image = this.blocks.slice(start).findLast((block) => block.type === "figure");
    if (image === undefined) for (const block of captions) this.blocks.push(block);
    else if (captions.length > 0) image.caption = captions.map((block) => block.text).join(" ");
    this.figure = undefined;
    this.captions = [];
  }

  private reveals(element: TreeElement): boolean {
    if (this.revealed !== undefined) return true;
    this.passedHidden = true;
    if (!this.readsHidden || !holdsBody(element)) return false;
    this.revealed = element;
    return true;
  }
}
