import type { Draft } from "../adapter.js";
import type { Block } from "../article.js";
import { nameType } from "../checks.js";

/** Throws a TypeError that begins with the value's place where it is not what it should be. */
type Shape = (value: unknown, place: string) => void;

const text = expect("a text that is not empty", (value) => typeof value === "string" && !!value);
const array = expect("an array", Array.isArray);
const told = optional(text);
const texts = listOf(text);
const named = objectOf({ name: text });
const worded = objectOf({ text });

/** What each kind of block cannot be without. */
const BLOCKS: Readonly<Record<string, Shape>> = {
  paragraph: worded,
  quote: worded,
  heading: worded,
  listItem: worded,
  figure: objectOf({}),
  table: objectOf({ rows: listOf(array), text }),
  code: worded,
} satisfies Readonly<Record<Block["type"], Shape>>;

const block: Shape = (value, place) => {
  const type = isRecord(value) ? value.type : undefined;
  const shape = typeof type === "string" && Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
  if (shape === undefined)
    throw new TypeError(`${place} is a block, whose type is ${Object.keys(BLOCKS).join(", ")}.`);
  shape(value, place);
};

/** What a draft cannot be without, and what its texts and lists are. */
const DRAFT: Readonly<Record<keyof Draft, Shape>> = {
  adapter: text,
  format: text,
  url: told,
  language: text,
  title: told,
  originalTitle: told,
  subtitle: told,
  publishedAt: told,
  modifiedAt: told,
  source: optional(named),
  authors: listOf(named),
  editors: listOf(named),
  breadcrumb: texts,
  categories: texts,
  keywords: texts,
  image: told,
  blocks: listOf(block),
  stocks: listOf(objectOf({ code: text })),
  related: listOf(objectOf({ links: listOf(objectOf({ title: text })) })),
  publisher: optional(objectOf({})),
  evidence: objectOf({}),
  diagnostics: array,
};

/** Checks what a caller's `refine` returned, who may know no types. @throws TypeError that begins with the owner's name. */
export function checkDraft(draft: unknown, owner: string): void {
  if (!isRecord(draft)) throw new TypeError(`${owner} a draft, not ${nameType(draft)}.`);
  for (const [key, shape] of Object.entries(DRAFT))
    shape(draft[key], `${owner} a draft whose ${key}`);
}

function expect(what: string, isRight: (value: unknown) => boolean): Shape {
  return (value, place) => {
    if (isRight(value)) return;
    throw new TypeError(`${place} is ${what}, not ${value === "" ? "empty" : nameType(value)}.`);
  };
}

function optional(shape: Shape): Shape {
  return (value, place) => {
    if (value !== undefined) shape(value, place);
  };
}

function listOf(shape: Shape): Shape {
  return (value, place) => {
    array(value, place);
    if (Array.isArray(value))
      for (const [i, item] of value.entries()) shape(item, `${place}[${i}]`);
  };
}

function objectOf(parts: Readonly<Record<string, Shape>>): Shape {
  const shapes = Object.entries(parts);
  return (value, place) => {
    if (!isRecord(value)) throw new TypeError(`${place} is an object, not ${nameType(value)}.`);
    for (const [key, shape] of shapes) shape(value[key], `${place}.${key}`);
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
