import { create } from "./dom.js";

/** A list of more entries than this is filled when somebody opens it. */
const LONG = 100;

/** Shows a JSON value as a tree that folds; the outermost `open` levels stand open. */
export function createTree(value: unknown, open = 2): HTMLElement {
  if (typeof value !== "object" || value === null) return createLeaf(value);
  const entries = Object.entries(value);
  const list = create("ul", entries.length > LONG ? { class: "long" } : {});
  for (const [name, inner] of entries)
    list.append(create("li", {}, ...createEntry(name, inner, open)));
  return list;
}

function createEntry(name: string, value: unknown, open: number): (Node | string)[] {
  const key = create("span", { class: "key" }, name);
  const size = typeof value === "object" && value !== null ? Object.keys(value).length : 0;
  if (size === 0) return [key, ": ", createLeaf(value)];
  const hint = create("span", { class: "size" }, Array.isArray(value) ? `[${size}]` : `{${size}}`);
  const details = create("details", {}, create("summary", {}, key, " ", hint));
  const fill = () => details.append(createTree(value, open - 1));
  if (size > LONG) details.addEventListener("toggle", fill, { once: true });
  else {
    fill();
    details.open = open > 1 || size <= 3;
  }
  return [details];
}

function createLeaf(value: unknown): HTMLElement {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return create("span", { class: `leaf ${typeof value}` }, text);
}
