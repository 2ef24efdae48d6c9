// Compares what `npm pack` would publish with what users need: each entry point, the commands, and the papers, whose links
// lead to each other.
import { deepStrictEqual } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const { exports, bin = {} } = JSON.parse(readFileSync(new URL("package.json", ROOT)));
const PAPERS = [
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "README.md",
  "README.zh-CN.md",
  "dist/THIRD_PARTY_LICENSES",
  "package.json",
];
/** What the command line starts its threads with. */
const THREAD = "dist/cli/worker.js";
/** The guides and the reference. */
const GUIDES = /^docs\/(?:[\w-]+|api\/[\w/-]+)\.md$/;
/** Code and types that several entry points share, and the maps of all. */
const BESIDE = /^dist\/(?:[\w/-]+-[\w-]{8}\.(?:js|d\.c?ts)|.+\.c?js\.map)$/;

const listed = execFileSync("npm", ["pack", "--dry-run", "--json"], {
  cwd: fileURLToPath(ROOT),
  stdio: ["ignore", "pipe", "ignore"],
});
const [{ files, size, unpackedSize }] = Object.values(JSON.parse(listed));
const packed = files.map(({ path }) => path);
const targets = Object.values(exports).flatMap(listTargets);
const needed = [...targets, ...Object.values(bin), THREAD, ...PAPERS];
const wanted = new Set(needed.map((file) => file.replace(/^\.\//, "")).flatMap(spellOut));

deepStrictEqual(
  [...wanted].filter((file) => !packed.includes(file)),
  [],
  "missing from the package",
);
deepStrictEqual(
  packed.filter((file) => !wanted.has(file) && !BESIDE.test(file) && !GUIDES.test(file)),
  [],
  "needless in the package",
);
deepStrictEqual(packed.filter((file) => file.endsWith(".md")).flatMap(listDeadLinks), [], "links");
console.log(
  `${packed.length} files, ${size} bytes packed, ${unpackedSize} unpacked: what users need`,
);

/** The relative links of a packed page to what is not packed. */
function listDeadLinks(page) {
  const text = readFileSync(new URL(page, ROOT), "utf8");
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
    .map(([, target]) => posix.join(posix.dirname(page), target))
    .filter((file) => !packed.includes(file))
    .map((file) => `${page} links to ${file}`);
}

function listTargets(target) {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(listTargets);
}

/** The built files that a pattern of the exports stands for: one for each adapter. */
function spellOut(file) {
  if (!file.includes("*")) return [file];
  const adapters = readdirSync(new URL("src/adapters/", ROOT));
  return adapters.map((adapter) => file.replace("*", adapter.replace(/\.ts$/, "")));
}
