// Compares what `npm pack` would publish with what users need: each entry point, the commands, and the papers.
import { deepStrictEqual } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const { exports, bin = {} } = JSON.parse(readFileSync(new URL("package.json", ROOT)));
const PAPERS = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "dist/THIRD_PARTY_LICENSES",
  "package.json",
];
/** Code and types that several entry points share, and the maps of all. */
const BESIDE = /^dist\/(?:[\w/-]+-[\w-]{8}\.(?:js|d\.c?ts)|.+\.c?js\.map)$/;

const listed = execFileSync("npm", ["pack", "--dry-run", "--json"], {
  cwd: fileURLToPath(ROOT),
  stdio: ["ignore", "pipe", "ignore"],
});
const [{ files, size, unpackedSize }] = Object.values(JSON.parse(listed));
const packed = files.map(({ path }) => path);
/** What the command starts its threads with. */
const THREADS = ["dist/cli/worker.js"];
const needed = [
  ...THREADS,
  ...Object.values(exports).flatMap(listTargets),
  ...Object.values(bin),
  ...PAPERS,
];
const wanted = new Set(needed.map((file) => file.replace(/^\.\//, "")).flatMap(spellOut));

deepStrictEqual(
  [...wanted].filter((file) => !packed.includes(file)),
  [],
  "missing from the package",
);
deepStrictEqual(
  packed.filter(
    (file) => !wanted.has(file) && !BESIDE.test(file) && !/^README\.[\w-]+\.md$/.test(file),
  ),
  [],
  "needless in the package",
);
console.log(
  `${packed.length} files, ${size} bytes packed, ${unpackedSize} unpacked: what users need`,
);

function listTargets(target) {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(listTargets);
}

/** The built files that a pattern of the exports stands for: one for each adapter. */
function spellOut(file) {
  if (!file.includes("*")) return [file];
  const adapters = readdirSync(new URL("src/adapters/", ROOT));
  return adapters.map((adapter) => file.replace("*", adapter.replace(/\.ts$/, "")));
}
