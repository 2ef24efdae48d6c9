import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const STAGES = ["decode", "detect", "read", "extract", "normalize"];
const ROOT = new URL("..", import.meta.url);

const files = listFiles("src").filter((file) => /(?<!\.d)\.ts$/.test(file));
const imports = files.flatMap(listImports);
const calls = imports.filter((edge) => !edge.typeOnly);

function listFiles(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

function readLines(file: string): string[] {
  return readFileSync(new URL(file, ROOT), "utf8").trimEnd().split("\n");
}

/** What a file imports: a path in src/ for the project's own, the package's name otherwise. */
function listImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readLines(file).join("\n"), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ from: file, to: resolveImport(file, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function resolveImport(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts");
}

/** The folder below src/ that a file stands in, "" for src/ itself, `undefined` for a package. */
function folderOf(file: string): string | undefined {
  return file.startsWith("src/") ? posix.dirname(file).split("/")[1] || "" : undefined;
}

function show(edges: readonly Import[]): string[] {
  return edges.map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? " (types)" : ""}`);
}

/** Everything a file runs, itself included. */
function listReached(entry: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const file of reached)
    for (const edge of calls) if (edge.from === file) reached.add(edge.to);
  return reached;
}

describe("who may import whom", () => {
  it("resolves every import to a file", () => {
    const lost = imports.filter(({ to }) => to.startsWith("src/") && !files.includes(to));
    expect(show(lost)).toEqual([]);
  });

  it("lets a stage see the types, the list of fields and their keys, the shared checks, tags, marks, strings, selectors and grammar, never another stage", () => {
    const shared = [
      "src/text.ts",
      "src/checks.ts",
      "src/display.ts",
      "src/url.ts",
      "src/fields.ts",
      "src/front-keys.ts",
      "src/list-numbers.ts",
      "src/marks.ts",
      "src/diagnostics.ts",
      "src/select.ts",
    ];
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const stage = folderOf(from);
      const target = folderOf(to);
      if (stage === undefined || !STAGES.includes(stage) || target === undefined) return false;
      if (target === stage || target === "grammar" || shared.includes(to)) return false;
      if (to === "src/adapter.ts" && stage === "extract") return false;
      return !(target === "" && typeOnly);
    });
    expect(show(wrong)).toEqual([]);
  });

  it("keeps the grammar a matter of strings: it sees the types and the shared strings alone", () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (folderOf(from) !== "grammar") return false;
      if (folderOf(to) === "grammar" || /^src\/(?:text|diagnostics)\.ts$/.test(to)) return false;
      return !(folderOf(to) === "" && typeOnly);
    });
    expect(show(wrong)).toEqual([]);
  });

  it("joins the stages in parse.ts alone, whose reading explain.ts explains", () => {
    const wrong = imports.filter(({ from, to }) => {
      const target = folderOf(to) ?? "";
      if (from === "src/explain.ts" && to === "src/extract/line-roles.ts") return false;
      return STAGES.includes(target) && folderOf(from) !== target && from !== "src/parse.ts";
    });
    expect(show(wrong)).toEqual([]);
  });

  it("keeps a package behind the file that it is for", () => {
    const homes: Readonly<Record<string, string>> = {
      "css-select": "src/select.ts",
      "js-yaml": "src/read/front-matter.ts",
      tinypool: "src/cli/pool.ts",
    };
    const wrong = imports.filter(({ from, to }) => homes[to] !== undefined && homes[to] !== from);
    expect(show(wrong)).toEqual([]);
  });

  it("lets no entry of the library reach the command line", () => {
    const wrong = imports.filter(
      ({ from, to }) => folderOf(to) === "cli" && folderOf(from) !== "cli",
    );
    expect(show(wrong)).toEqual([]);
  });

  it("lets an adapter import what defines adapters, and zhigu the conversion to Simplified", () => {
    const wrong = imports.filter(({ from, to }) => {
      if (folderOf(from) !== "adapters" || to === "src/adapter.ts") return false;
      return !(from === "src/adapters/zhigu.ts" && to === "src/simplified.ts");
    });
    expect(show(wrong)).toEqual([]);
  });

  it("keeps the script tables out of the core", () => {
    const reached = [...listReached("src/core.ts")];
    const tables = reached.filter((name) =>
      /^opencc-js|simplified|traditional|adapters\//.test(name),
    );
    expect(tables).toEqual([]);
  });

  it("lets nobody import index.ts", () => {
    expect(show(imports.filter(({ to }) => to === "src/index.ts"))).toEqual([]);
  });

  it("has no cycle", () => {
    const cycles = files.filter((file) =>
      calls.some((edge) => edge.from === file && listReached(edge.to).has(file)),
    );
    expect(cycles).toEqual([]);
  });

  it("uses no Node module but on the command line", () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith("node:") && folderOf(from) !== "cli",
    );
    expect(show(wrong)).toEqual([]);
  });
});

describe("what stands where", () => {
  it("names files in kebab case, and none after a drawer", () => {
    const names = files.map((file) => posix.basename(file, ".ts"));
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(?:utils?|helpers?|common|misc)$/.test(name))).toEqual([]);
  });

  it("keeps a file to one idea", ({ annotate }) => {
    const sizes = files.map((file) => ({ file, lines: readLines(file).length }));
    const long = sizes.filter(({ lines }) => lines > 250);
    for (const { file, lines } of long) annotate(`${file} has ${lines} lines: is it one idea?`);
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it("exports nothing by default, and no enum", () => {
    const wrong = files.filter((file) =>
      readLines(file).some((line) => /^export (?:default|(?:const )?enum)\b/.test(line)),
    );
    expect(wrong).toEqual([]);
  });

  it("holds at the top level what the tools need there, and nothing else", () => {
    const ignored = readLines(".gitignore");
    const kept = readdirSync(ROOT).filter((name) => name !== ".git" && !ignored.includes(name));
    const known =
      /^(?:src|test|fixtures|docs|\.ci|LICENSE|article\.schema\.json|(?:CHANGELOG|CONTRIBUTING)\.md|README(?:\.[\w-]+)?\.md|package(?:-lock)?\.json|\.npmrc|\.gitignore|\.gitattributes|tsconfig(?:\.\w+)?\.json|typedoc\.json|biome\.json|(?:tsup|vitest|vitest\.browser)\.config\.ts|eslint\.config\.js|\.size-limit\.js)$/;
    expect(kept.filter((name) => !known.test(name) && !name.endsWith(".tgz"))).toEqual([]);
  });

  it("has a source file behind every entry of the package", () => {
    const { exports } = JSON.parse(readLines("package.json").join("\n"));
    const entries = Object.keys(exports).filter((name) => !/\*|\.json$/.test(name));
    const sources = entries.map((name) => posix.join("src", name === "." ? "index" : name));
    expect(sources.filter((path) => !existsSync(new URL(`${path}.ts`, ROOT)))).toEqual([]);
  });
});
