/** How many differences of one field are shown, and how much of a value. */
const MOST = 4;
const LONGEST = 80;
/** How much of a long text is shown in front of where it differs. */
const CONTEXT = 10;

/** Where a value differs from the expected one: one line each, `blocks[2].text: expected …, found …`. */
export function listDifferences(
  path: string,
  expected: unknown,
  found: unknown,
): readonly string[] {
  const all = compare(path, expected, found);
  return all.length <= MOST ? all : [...all.slice(0, MOST), `… and ${all.length - MOST} more`];
}

function compare(path: string, expected: unknown, found: unknown): readonly string[] {
  if (Object.is(expected, found)) return [];
  if (Array.isArray(expected) && Array.isArray(found)) return compareLists(path, expected, found);
  if (isRecord(expected) && isRecord(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => compare(`${path}.${key}`, expected[key], found[key]));
  }
  const at = typeof expected === "string" && typeof found === "string" ? fork(expected, found) : 0;
  return [`${path}: expected ${show(expected, at)}, found ${show(found, at)}`];
}

/** Item by item between what both lists begin and end with; where their lengths differ, what is missing and what is new. */
function compareLists(
  path: string,
  expected: readonly unknown[],
  found: readonly unknown[],
): readonly string[] {
  if (expected.length === found.length)
    return expected.flatMap((item, i) => compare(`${path}[${i}]`, item, found[i]));
  const shorter = Math.min(expected.length, found.length);
  let start = 0;
  while (start < shorter && isSame(expected[start], found[start])) start++;
  let tail = 0;
  while (tail < shorter - start && isSame(expected.at(-1 - tail), found.at(-1 - tail))) tail++;
  const missing = expected.slice(start, expected.length - tail);
  const more = found.slice(start, found.length - tail);
  return [
    ...missing.map((item, i) => `${path}[${start + i}]: missing ${show(item, 0)}`),
    ...more.map((item, i) => `${path}[${start + i}]: not expected ${show(item, 0)}`),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return compare("", one, other).length === 0;
}

/** Where two texts part. */
function fork(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function show(value: unknown, at: number): string {
  if (value === undefined) return "nothing";
  if (typeof value !== "string") return cut(JSON.stringify(value) ?? String(value));
  const from = at + CONTEXT < LONGEST ? 0 : at - CONTEXT;
  return `${from === 0 ? "" : "…"}${JSON.stringify(cut(value.slice(from)))}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
