import type { Block, ListItem } from "./blocks.js";

/** Numbers the items of ordered lists: those without a number count on, from 1 in each list, whatever is nested in between. */
export function numberItems(items: readonly ListItem[]): readonly number[] {
  const count = createCounter();
  return items.map((item) => {
    const counted = count(item);
    return item.number ?? counted;
  });
}

/** The blocks without the numbers that items have by counting on. */
export function dropCounted(blocks: readonly Block[]): readonly Block[] {
  let count = createCounter();
  return blocks.map((block) => {
    if (block.type !== "listItem") {
      count = createCounter();
      return block;
    }
    const counted = count(block);
    const { number, ...item } = block;
    return number === counted ? item : block;
  });
}

/** Tells the number that each item of a run has by counting on. */
function createCounter(): (item: ListItem) => number {
  const open: { readonly ordered: boolean; readonly number: number }[] = [];
  return ({ depth, ordered, number }) => {
    open.length = Math.min(open.length, depth + 1);
    const list = open[depth];
    const counted = list?.ordered === ordered ? list.number + 1 : 1;
    open[depth] = { ordered, number: number ?? counted };
    return counted;
  };
}
