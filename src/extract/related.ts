import type { RelatedLink, RelatedList } from "../article.js";
import type { SourceBlock, SourceElement } from "../source.js";
import { trimPunctuation } from "../text.js";
import type { Extraction, Layout } from "./context.js";
import { findBox, isWithin } from "./elements.js";
import type { Line } from "./line.js";

const MOST_LINKS = 60;
const SHORTEST_TITLE = 5;
const LONGEST_TITLE = 80;
/** The day beside a title. */
const DAY = /^[\d\s:：./年月日()（）-]+$/u;
const BULLET = /^[·‧•・●■◎※>．\-\s]+(?=[^·‧•・●■◎※>．\-\s])/u;

/** The reading lists in and behind the body: a heading and the titles below it, each with its summary where one is shown. */
export function readRelated(x: Extraction, layout: Layout): readonly RelatedList[] {
  const lists: RelatedList[] = [];
  let heading: Line | undefined;
  let box: SourceElement | undefined;
  let links: RelatedLink[] = [];
  const close = () => {
    if (heading !== undefined && links.length > 0)
      lists.push({ heading: trimPunctuation(heading.block.text), links });
    links = [];
  };
  for (const line of x.lines.slice(layout.start)) {
    const isBody = line.block.index < layout.end;
    if (!isBody && line.kind === "footer") break;
    if (line.kind === "listHeading") {
      close();
      heading = line;
      box = findListBox(x, layout, line, x.lines[line.block.index + 1]);
      continue;
    }
    // Buttons beside the heading are no entries.
    if (heading !== undefined && links.length === 0 && leaves(line, box))
      box = findListBox(x, layout, heading, line);
    if (leaves(line, box) || (isBody ? line.kind === "prose" : endsList(line))) {
      // A box in the midst of the body ends where the paragraphs go on.
      close();
      heading = undefined;
    } else if (heading !== undefined && links.length < MOST_LINKS) addLine(links, line);
  }
  close();
  return lists;
}

/** The box that a list's heading opens and its entries stand in. */
export function findListBox(
  { lines }: Extraction,
  { start, holder }: Layout,
  heading: Line,
  entry: Line | undefined,
): SourceElement | undefined {
  const body = holder ?? lines[start]?.block.element;
  return findBox(heading.block.element, entry?.block.element, body);
}

/** Whether a line stands outside the box of a list. */
export function leaves({ block }: Line, box: SourceElement | undefined): boolean {
  return box !== undefined && !isWithin(block.element, box);
}

/** Whether a line behind the body is of another matter: a notice, comments, or the heading of a box. */
function endsList({ kind, block, linked }: Line): boolean {
  if (kind === "disclaimer" || kind === "readers") return true;
  return block.type === "heading" && linked < 0.5;
}

function addLine(links: RelatedLink[], line: Line): void {
  const { block } = line;
  const last = links.at(-1);
  if (last !== undefined && last.summary === undefined && isSummary(line, last.title)) {
    links[links.length - 1] = { ...last, summary: block.text };
    return;
  }
  if (line.kind === "interface" || line.kind === "empty" || block.type === "figure") return;
  const title = block.text.replace(BULLET, "");
  if (title.length < SHORTEST_TITLE || title.length > LONGEST_TITLE || DAY.test(title)) return;
  const url = linkOf(block);
  links.push(url === undefined ? { title } : { title, url });
}

/** A summary is a paragraph below a listed title, and longer than the title. */
function isSummary({ block, size, linked }: Line, title: string): boolean {
  return (
    linked < 0.5 &&
    size > (/。./u.test(block.text) ? 25 : 40) &&
    block.text.length > 1.5 * title.length
  );
}

function linkOf({ marks }: SourceBlock): string | undefined {
  return marks?.find((mark) => mark.type === "link" && mark.href !== undefined)?.href;
}
