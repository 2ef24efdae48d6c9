import type { Mark } from "../article.js";
import type { SourceBlock, SourceBlockType } from "../source.js";
import type { TreeElement } from "./html-element.js";
import type { Resolver } from "./html-url.js";
import { closeMark, type OpenMark } from "./inline-text.js";

/** A block being made. Its links are resolved when somebody asks: most blocks are menus, whose links nobody reads. */
export class HtmlBlock implements SourceBlock {
  declare index: number;
  declare type: SourceBlockType;
  declare text: string;
  declare linked: number;
  declare indented: boolean;
  declare element: TreeElement;
  declare level: number | undefined;
  declare ordered: boolean | undefined;
  declare depth: number | undefined;
  declare number: number | undefined;
  declare src: string | undefined;
  declare alt: string | undefined;
  declare caption: string | undefined;
  declare rows: readonly (readonly string[])[] | undefined;
  #open: readonly OpenMark[] | undefined;
  #marks: readonly Mark[] | undefined;
  #resolve: Resolver;

  constructor(type: SourceBlockType, text: string, element: TreeElement, resolve: Resolver) {
    this.index = 0;
    this.type = type;
    this.text = text;
    this.linked = 0;
    this.indented = false;
    this.element = element;
    this.level = undefined;
    this.ordered = undefined;
    this.depth = undefined;
    this.number = undefined;
    this.src = undefined;
    this.alt = undefined;
    this.caption = undefined;
    this.rows = undefined;
    this.#open = undefined;
    this.#marks = undefined;
    this.#resolve = resolve;
  }

  get marks(): readonly Mark[] | undefined {
    this.#marks ??= this.#open?.map((mark) => closeMark(mark, this.#resolve));
    return this.#marks;
  }

  mark(open: readonly OpenMark[]): void {
    this.#open = open;
  }
}
