import { FAILSAFE_SCHEMA, load, realMapTag } from "js-yaml";
import type { Diagnostic } from "../article.js";
import { diagnose } from "../diagnostics.js";
import type { FrontMatter } from "../source.js";
import { copyText } from "../text.js";

const MAX_LENGTH = 65536;
const MAX_LINES = 200;

/** Strings, lists and maps alone: nothing is taken for a number or a date, no alias is followed, no key merged. */
const YAML_OPTIONS = {
  schema: /* @__PURE__ */ FAILSAFE_SCHEMA.withTags(realMapTag),
  json: true,
  maxAliases: 0,
  maxDepth: 16,
} as const;

/** A front matter and what stands behind it. */
export interface FrontMatterReading {
  /** The values, as written. */
  readonly frontMatter: FrontMatter;
  /** The text behind the closing line. */
  readonly body: string;
  /** Says if the front matter is not valid YAML. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the YAML front matter a document begins with; `undefined` where there is none, or it is not closed within 200
 * lines and 64 KB. Where it is not valid YAML (an unquoted `title: 晋江: 龙华`), its plain lines are read.
 */
export function readFrontMatter(text: string): FrontMatterReading | undefined {
  const parts = splitFrontMatter(text);
  if (parts === undefined) return undefined;
  const { yaml, body } = parts;
  try {
    const value = load(yaml, YAML_OPTIONS);
    if (value instanceof Map)
      return { frontMatter: foldKeys(pickStrings(value)), body, diagnostics: [] };
  } catch {
    // Told below.
  }
  const frontMatter = foldKeys(readPlainLines(yaml));
  const isEmpty = yaml.trim() === "";
  return { frontMatter, body, diagnostics: isEmpty ? [] : [diagnose("read/front-matter")] };
}

function splitFrontMatter(
  text: string,
): { readonly yaml: string; readonly body: string } | undefined {
  const trimmed = text.replace(/^\s+/, "");
  const opening = /^---[ \t]{0,80}(?:\r\n?|\n)/.exec(trimmed)?.[0];
  if (opening === undefined) return undefined;
  const rest = trimmed.slice(opening.length);
  let start = 0;
  for (const line of rest.slice(0, MAX_LENGTH).split(/(?<=\n)|(?<=\r)(?!\n)/, MAX_LINES)) {
    const end = start + line.length;
    if (/^(?:-{3}|\.{3})\s*$/.test(line))
      return { yaml: copyText(rest, 0, start), body: rest.slice(end) };
    start = end;
  }
  return undefined;
}

function pickStrings(values: ReadonlyMap<unknown, unknown>): FrontMatter {
  const picked = new Map<string, string | readonly string[]>();
  for (const [key, value] of values) {
    if (typeof key !== "string") continue;
    if (typeof value === "string") setValue(picked, key, value);
    else if (value instanceof Map) {
      for (const [path, text] of listTexts(key, value)) setValue(picked, path, text);
    } else if (Array.isArray(value)) {
      for (const [path, texts] of groupTexts(key, value)) picked.set(path, texts);
    }
  }
  return picked;
}

/** Longer keys head no path: many entries below one would multiply it. */
const LONGEST_KEY = 80;

/** The texts of an entry, each with its path: the entry's own, or those that a map holds, `source.name`. */
function listTexts(key: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[key, value]];
  if (!(value instanceof Map) || key.length > LONGEST_KEY) return [];
  return Array.from(value).flatMap(([inner, text]) =>
    typeof inner === "string" && typeof text === "string" ? [[`${key}.${inner}`, text]] : [],
  );
}

/** The texts of a list by their paths: of a list of maps, `authors.name` are all the names. */
function groupTexts(key: string, list: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [path, text] of list.flatMap((item) => listTexts(key, item))) {
    const trimmed = text.trim();
    const group = groups.get(path);
    if (trimmed === "") continue;
    if (group === undefined) groups.set(path, [trimmed]);
    else group.push(trimmed);
  }
  return groups;
}

/** The values under their keys in lower case too: `Title` is a title. */
function foldKeys(values: FrontMatter): FrontMatter {
  const lower = Array.from(values, ([key, value]) => [key.toLowerCase(), value] as const);
  return new Map([...lower, ...values]);
}

/** An empty value, or YAML's null as it is written, is absent. */
function setValue(
  values: Map<string, string | readonly string[]>,
  key: string,
  value: string,
): void {
  const trimmed = value.trim();
  if (trimmed !== "" && trimmed !== "~" && trimmed !== "null") values.set(key, trimmed);
}

function readPlainLines(yaml: string): FrontMatter {
  const values = new Map<string, string | readonly string[]>();
  let key: string | undefined;
  let items: string[] = [];
  for (const line of yaml.split(/\r\n?|\n/)) {
    const entry = /^([^\s:#-][^:]{0,80}):(?=\s|$)/.exec(line);
    if (entry?.[1] !== undefined) {
      key = unquote(entry[1]);
      items = [];
      const value = line.slice(entry[0].length).trim();
      const flow = /^\[([^[\]]{0,2000})\]$/.exec(value)?.[1];
      if (flow === undefined) setValue(values, key, unquote(value));
      else values.set(key, flow.split(",").map(unquote).filter(Boolean));
      continue;
    }
    const item = /^\s{0,8}-\s/.exec(line);
    if (item === null || key === undefined) continue;
    const value = unquote(line.slice(item[0].length));
    if (value !== "") items.push(value);
    if (items.length > 0) values.set(key, items);
  }
  return values;
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const quote = trimmed.charAt(0);
  const isQuoted =
    trimmed.length > 1 && (quote === "'" || quote === '"') && trimmed.endsWith(quote);
  return isQuoted ? trimmed.slice(1, -1).trim() : trimmed;
}
