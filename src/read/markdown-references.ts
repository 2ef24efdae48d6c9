/** An address that links further up name: `[1]: https://example.com/a "title"`. Notes (`[^1]: …`) are text. */
const DEFINITION =
  /^ {0,3}\[([^[\]^\n][^[\]\n]{0,200})\]:[ \t]{0,9}<?([^\s<>]{1,2000})>?(?:[ \t]{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*$/;

/** The end of a link by the name of its address: `[text][1]`, or `[name][]`. */
const REFERENCE = /\]\[([^[\]\n]{0,200})\]/g;
const LONGEST_NAME = 200;

/** The lines with links and images that name their addresses written out; definitions that were used are left out. */
export function resolveReferences(lines: readonly string[]): readonly string[] {
  const addresses = new Map<string, string>();
  for (const line of lines) {
    const [, name = "", address = ""] = line.includes("]:") ? (DEFINITION.exec(line) ?? []) : [];
    if (name !== "" && !addresses.has(fold(name))) addresses.set(fold(name), address);
  }
  if (addresses.size === 0) return lines;
  const used = new Set<string>();
  const resolved = lines.map((line) =>
    line.replace(REFERENCE, (reference: string, name: string, at: number) => {
      const key = fold(name || readBracket(line, at));
      const address = addresses.get(key);
      if (address === undefined) return reference;
      used.add(key);
      return `](<${address}>)`;
    }),
  );
  return resolved.filter((line) => !used.has(fold(DEFINITION.exec(line)?.[1] ?? "")));
}

/** What stands between a bracket's end and its beginning. */
function readBracket(line: string, end: number): string {
  const text = line.slice(Math.max(0, end - LONGEST_NAME), end);
  return text.slice(text.lastIndexOf("[") + 1);
}

/** Names are the same in either case. */
function fold(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
