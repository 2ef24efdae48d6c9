import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("..", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), "utf8");
const manifest = JSON.parse(read("package.json"));

/** Packages whose code becomes part of the built files; their licences travel with it. */
const BUILT_IN = ["css-select", "entities", "js-yaml"];

describe("the package", () => {
  it("declares what the sources import, and nothing more", () => {
    const sources = readdirSync(new URL("src", ROOT), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => read(`src/${file}`));
    const imported = sources.flatMap((text) =>
      [...text.matchAll(/(?:from|import\()\s*"((?:@[^"/]+\/)?[a-z][^"/]*)/g)].map((m) => m[1]),
    );
    // The modules that are written for users import the package itself.
    const packages = new Set(
      imported.filter((name) => !name?.startsWith("node:") && name !== manifest.name),
    );
    const declared = [
      ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
      ...BUILT_IN,
    ];
    expect([...packages].sort()).toEqual(declared.sort());
  });

  it("has the packages that are built into its files at hand", () => {
    expect(Object.keys(manifest.devDependencies)).toEqual(expect.arrayContaining([...BUILT_IN]));
  });

  it("gives every entry to import and to require, types first", () => {
    for (const [name, target] of Object.entries(manifest.exports)) {
      if (name.endsWith(".json")) continue;
      const file = name === "." ? "index" : name.slice(2);
      expect(target).toEqual({
        import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
        require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
      });
    }
  });

  it("pins its development tools", () => {
    const loose = Object.entries<string>(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it.each(["package-lock.json", "test/consumers/package-lock.json"])(
    "locks in %s no download address, and every package that a locked one needs",
    (file) => {
      const lock = JSON.parse(read(file));
      expect(read(file)).not.toContain('"resolved"');
      expect(listUnlocked(lock.packages)).toEqual([]);
    },
  );

  it("has a changelog that keeps to Keep a Changelog", () => {
    const text = read("CHANGELOG.md");
    const heads = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? "");
    const groups = [...text.matchAll(/^### (.*)$/gm)].map((match) => match[1] ?? "");
    expect(heads[0]).toBe("[Unreleased]");
    for (const head of heads.slice(1))
      expect(head).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
    for (const group of groups)
      expect(["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]).toContain(group);
  });
});

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Dependencies that a lockfile names but does not hold: `npm ci` refuses such a lockfile. */
function listUnlocked(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, locked]) =>
    Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
      .filter((name) => !listFolders(path).some((folder) => `${folder}${name}` in packages))
      .map((name) => `${path} needs ${name}`),
  );
}

/** The node_modules folders that a package's dependencies may stand in, nearest first. */
function listFolders(path: string): string[] {
  const parts = path.split("/node_modules/");
  const nested = parts.map((_, i) => `${parts.slice(0, parts.length - i).join("/node_modules/")}/`);
  return [...nested.map((folder) => `${folder}node_modules/`), "node_modules/"];
}
