import type { Stock } from "../article.js";
import type { Candidate } from "./candidates.js";
import type { Extraction, Layout } from "./context.js";

const STOCK_URL =
  /\/(?:realstock\/company|us\/quotes\/detail\?symbol=|stock\/usstock|hk\/quotes|stock)\/?(?:quotes\/)?((?:sh|sz|hk|us|bj)[a-z\d]{1,8}(?:\.[a-z](?![a-z]))?)/iu;
const CODE = /^(?:sh|sz|hk|us|bj)\w/u;
const COMMENT = /news_keyword_pub,stock,([\w&.]{0,200})/u;

/** The listed securities marked up in the body: links to quotation pages, and the list a comment holds. */
export function readStocks(x: Extraction, layout: Layout): Candidate<readonly Stock[]> | undefined {
  const stocks = new Map<string, Stock>();
  for (const { block } of x.lines.slice(layout.start, layout.end)) {
    for (const mark of block.marks ?? []) {
      const linked = STOCK_URL.exec(mark.href ?? "")?.[1];
      if (linked === undefined) continue;
      const code = writeCode(linked);
      if (!stocks.has(code))
        stocks.set(code, { code, name: block.text.slice(mark.start, mark.end) });
    }
  }
  for (const comment of x.source.head.comments) {
    for (const listed of COMMENT.exec(comment)?.[1]?.split("&") ?? []) {
      const code = writeCode(listed);
      if (CODE.test(code) && !stocks.has(code)) stocks.set(code, { code });
    }
  }
  const value = [...stocks.values()];
  if (value.length === 0) return undefined;
  return {
    value,
    method: "selector",
    where: "quotation links",
    text: value.map(({ code }) => code).join(" "),
    confidence: 0.9,
  };
}

/** A code as markets write it, for pages write usBABA, usbaba and SH600446: the market small, the ticker in capitals. */
function writeCode(text: string): string {
  return text.slice(0, 2).toLowerCase() + text.slice(2).toUpperCase();
}
