import type { TreeElement, TreeText, Visitor } from "./html-element.js";
import { isLink, walkTree } from "./html-element.js";
import { createSurroundings, LineBuilder } from "./inline-text.js";

/** A table of data. */
export interface DataTable {
  /** The line above it. */
  readonly caption: string | undefined;
  readonly rows: readonly (readonly string[])[];
  /** UTF-16 units of the cells inside links. */
  readonly linked: number;
}

/** What a table of data does not hold; one that does is there for the layout. */
const LAYOUT: ReadonlySet<string> = new Set(
  "table h1 h2 h3 h4 h5 h6 ul ol li dl form img iframe object embed video textarea input select button blockquote pre hr figure".split(
    " ",
  ),
);

/** Lines in a cell beyond which it is no cell of data. */
const MAX_LINES = 3;
const MAX_CELL = 200;
/** Prose of this length ends a table of data where it holds a full stop. */
const MAX_PROSE = 80;
/** Beyond so many columns no cell spans several: what one tag adds stays bounded. */
const MAX_COLUMNS = 100;
/** Share of cells that are links beyond which a table is a menu. */
const MAX_LINKED = 0.6;

/** Labels that stand in the line below a headline, which old pages set in tables. */
const CREDIT =
  /^(?:来源|來源|作者|记者|記者|编辑|編輯|责任编辑|責任編輯|发布时间|發佈時間|發布時間|时间|時間|日期|字号|字體|字体)\s{0,4}[:：]/;

/** The cells of a table, if it holds data; nearly all tables of old pages do not, and this stops at the first sign. */
export function readDataTable(table: TreeElement): DataTable | undefined {
  const scan = new TableScan();
  walkTree(table, scan);
  return scan.done ? undefined : scan.finish();
}

/** Reads cells until something speaks against a table of data. */
class TableScan implements Visitor {
  done = false;
  private readonly rows: string[][] = [];
  private row: string[] = [];
  private caption: string | undefined;
  /** How many rows a cell above still covers, column by column. */
  private readonly covered: number[] = [];
  private readonly line = new LineBuilder();
  private cell: string[] = [];
  private readonly around = createSurroundings();
  private cellLinked = 0;
  private cells = 0;
  private linkedCells = 0;
  private linked = 0;

  text({ text, start, end, parent }: TreeText): void {
    this.line.append(text, start, end, parent, this.around);
  }

  enter(element: TreeElement): boolean {
    const { tag } = element;
    if (LAYOUT.has(tag.name)) this.done = true;
    if (this.done || tag.display === "none" || element.hidden) return false;
    if (isLink(element)) this.around.link ??= element;
    else if (tag.endsLine) this.endLine();
    return true;
  }

  leave(element: TreeElement): void {
    const { name, endsLine } = element.tag;
    if (this.around.link === element) this.around.link = undefined;
    else if (endsLine) this.endLine();
    if (name === "td" || name === "th") this.endCell(readSpan(element));
    else if (name === "caption") this.endCaption();
    else if (name === "tr") this.endRow();
  }

  finish(): DataTable | undefined {
    this.endRow();
    const isData =
      this.rows.filter((row) => row.filter((cell) => cell !== "").length >= 2).length >= 2 &&
      this.linkedCells <= this.cells * MAX_LINKED;
    const { caption, rows, linked } = this;
    return isData ? { caption, rows, linked } : undefined;
  }

  private endLine(): void {
    const line = this.line.take();
    if (line === undefined) return;
    this.cell.push(line.text);
    this.cellLinked += line.linked;
    if (this.cell.length > MAX_LINES || CREDIT.test(line.text)) this.done = true;
  }

  private endCaption(): void {
    this.endLine();
    if (this.cell.length > 0) this.caption = this.cell.join(" ");
    this.cell = [];
    this.cellLinked = 0;
  }

  private endCell({ columns, rows }: Span): void {
    this.endLine();
    const text = this.cell.join(" ");
    if (text.length > MAX_CELL || (text.length > MAX_PROSE && /[。！？]/.test(text)))
      this.done = true;
    if (text !== "") this.cells++;
    if (text !== "" && this.cellLinked >= text.length * 0.9) this.linkedCells++;
    this.linked += this.cellLinked;
    this.passCovered();
    const end = Math.min(this.row.length + columns, MAX_COLUMNS);
    for (let column = this.row.length; column < end; column++) this.covered[column] = rows - 1;
    this.row.push(text);
    while (this.row.length < end) this.row.push("");
    this.cell = [];
    this.cellLinked = 0;
  }

  private endRow(): void {
    this.endLine();
    if (this.cell.length > 0) this.endCell(ONE);
    this.passCovered();
    if (this.row.some((cell) => cell !== "")) this.rows.push(this.row);
    this.row = [];
  }

  /** Leaves the cells empty that one above covers. */
  private passCovered(): void {
    const { row, covered } = this;
    for (let rows = covered[row.length] ?? 0; rows > 0; rows = covered[row.length] ?? 0) {
      covered[row.length] = rows - 1;
      row.push("");
    }
  }
}

/** How many columns and rows a cell takes up. */
interface Span {
  readonly columns: number;
  readonly rows: number;
}

const ONE: Span = { columns: 1, rows: 1 };

function readSpan(cell: TreeElement): Span {
  return { columns: readCount(cell, "colspan"), rows: readCount(cell, "rowspan") };
}

function readCount(cell: TreeElement, name: string): number {
  const count = /^\s{0,9}(\d{1,5})/.exec(cell.attribute(name) ?? "")?.[1];
  return Math.max(1, Number(count ?? 1));
}
