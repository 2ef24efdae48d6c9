// Where the runtimes and compilers are: in this folder's own node_modules, some of them in the library's as well.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const here = import.meta.dirname;
export const root = path.resolve(here, "../..");

/** A file of an installed package: this folder's, else the library's own; undefined where neither has it. */
export function findTool(file) {
  const candidates = [here, root].map((folder) => path.join(folder, "node_modules", file));
  return candidates.find((candidate) => existsSync(candidate));
}

/** The compiler of a TypeScript version, which may be the one that the library is written with. */
export function findTypeScript(version) {
  const tool = findTool(`typescript-${version}/bin/tsc`);
  if (tool !== undefined) return tool;
  const own = path.join(root, "node_modules/typescript");
  const manifest = JSON.parse(readFileSync(path.join(own, "package.json"), "utf8"));
  return manifest.version.startsWith(`${version}.`) ? path.join(own, "bin/tsc") : undefined;
}

/** Chromium, from $CHROMIUM or where Debian puts it. */
export function findChromium() {
  const candidates = [process.env.CHROMIUM, "/usr/bin/chromium"];
  return candidates.find((candidate) => candidate !== undefined && existsSync(candidate));
}
