import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listEntries } from "./entries.js";
import { readExample, runExample } from "./examples.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const site: {
  readonly entryPoints: readonly string[];
  readonly categoryOrder: readonly string[];
} = JSON.parse(readFileSync(`${ROOT}typedoc.json`, "utf8"));

interface Documented {
  readonly name: string;
  readonly about: string;
  readonly tags: ReadonlyMap<string, string>;
}

describe("the reference", () => {
  const documented = listExports();

  it.each(documented)("says what $name is, and which task it is for", ({ about, tags }) => {
    expect(about).toMatch(/^[A-Z\d].*[.:]$/s);
    expect(site.categoryOrder).toContain(tags.get("category"));
  });

  it.each(documented)("shows how $name is used, and what that gives", async ({ tags }) => {
    const { code, shown } = readExample(tags.get("example") ?? "");
    expect(shown).not.toBe("");
    expect(await runExample(code)).toBe(shown);
  });

  it("has a page for every entry of the package", () => {
    const listed = site.entryPoints.map((path) => path.replace("*.ts", ""));
    for (const { source } of listEntries())
      expect(listed.some((path) => source.startsWith(path))).toBe(true);
  });
});

/** Everything that the entries export, once, with its doc comment. */
function listExports(): readonly Documented[] {
  const config = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = listEntries().map(({ source }) => `${ROOT}${source}`);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const symbols = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  });
  const origins = symbols.map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
  return [...new Set(origins)].map((symbol) => ({
    name: symbol.name,
    about: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    tags: new Map(
      symbol
        .getJsDocTags(checker)
        .map(({ name, text }) => [name, ts.displayPartsToString(text).trim()]),
    ),
  }));
}
