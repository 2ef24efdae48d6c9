import type { Adapter, BodyRule } from "./adapter.js";
import { checkKeys, isZone, nameType } from "./checks.js";
import { isValidSelector } from "./select.js";

/** Throws a TypeError that begins with the part's place where it is not what it should be. */
type Check = (part: unknown, place: string) => void;

const PARTS: Readonly<Record<keyof Adapter, Check>> = {
  name: expectPart((part) => typeof part === "string", "is a word"),
  hosts: expectPart((part) => isList(part, isDomain), 'are domains such as "example.cn"'),
  signature: expectPart((part) => part instanceof RegExp, "is a RegExp"),
  title: checkMatchers,
  originalTitle: checkMatchers,
  subtitle: checkMatchers,
  published: checkMatchers,
  source: checkMatchers,
  authors: checkMatchers,
  editors: checkMatchers,
  keywords: checkMatchers,
  breadcrumb: checkMatchers,
  body: checkBody,
  timeZone: expectPart(isZone, 'is an offset such as "+08:00"'),
  repair: expectPart((part) => isList(part, (item) => item === "pinyin"), 'is ["pinyin"]'),
  script: expectPart(isFunction, "is a function that converts a text"),
  refine: expectPart(isFunction, "is a function that returns a draft"),
};

const BODY_PARTS: Readonly<Record<keyof BodyRule, Check>> = {
  within: checkSelectors,
  from: checkPointers,
  until: checkPointers,
  drop: checkPointers,
};

/** Checks every part of an adapter. @throws TypeError that names the adapter and the part, and says what it should be. */
export function checkParts(adapter: Adapter): void {
  const place = `Adapter ${adapter.name}`;
  checkEach(adapter, PARTS, place, `${place}: `);
}

function checkEach(
  given: object,
  checks: Readonly<Record<string, Check>>,
  place: string,
  prefix: string,
): void {
  checkKeys(given, checks, place);
  for (const [key, part] of Object.entries(given))
    if (part !== undefined) checks[key]?.(part, `${prefix}${key}`);
}

function checkBody(part: unknown, place: string): void {
  if (typeof part !== "object" || part === null)
    throw new TypeError(`${place} is an object of rules, not ${nameType(part)}.`);
  checkEach(part, BODY_PARTS, place, `${place}.`);
}

function checkMatchers(part: unknown, place: string): void {
  checkList(part, place, "is a CSS selector, a RegExp or a finder", (item) => {
    return item instanceof RegExp || isFinder(item);
  });
}

/** Finders tell values, not where they stand. */
function checkPointers(part: unknown, place: string): void {
  checkList(part, place, "is a CSS selector or a RegExp", (item) => item instanceof RegExp);
}

function checkSelectors(part: unknown, place: string): void {
  checkList(part, place, "is a CSS selector", () => false);
}

/** Checks one or several; what is a text has to be a selector. */
function checkList(
  part: unknown,
  place: string,
  expectation: string,
  isRight: (item: unknown) => boolean,
): void {
  for (const item of toList(part)) {
    if (typeof item === "string") checkSelector(item, place);
    else if (!isRight(item))
      throw new TypeError(`${place} ${expectation}, or a list of them, not ${nameType(item)}.`);
  }
}

function checkSelector(selector: string, place: string): void {
  if (selector.trim() === "" || !isValidSelector(selector))
    throw new TypeError(`${place}: ${JSON.stringify(selector)} cannot be read as a CSS selector.`);
}

function expectPart(isRight: (part: unknown) => boolean, expectation: string): Check {
  return (part, place) => {
    if (!isRight(part)) throw new TypeError(`${place} ${expectation}.`);
  };
}

function toList(part: unknown): readonly unknown[] {
  return Array.isArray(part) ? part : [part];
}

function isList(part: unknown, isRight: (item: unknown) => boolean): boolean {
  return Array.isArray(part) && part.every(isRight);
}

function isDomain(item: unknown): boolean {
  return typeof item === "string" && /^[^\s/:][^\s./:]*\.[^\s/:]+$/u.test(item);
}

function isFinder(item: unknown): boolean {
  if (typeof item !== "object" || item === null || !("where" in item && "find" in item))
    return false;
  return typeof item.where === "string" && isFunction(item.find);
}

function isFunction(part: unknown): boolean {
  return typeof part === "function";
}
