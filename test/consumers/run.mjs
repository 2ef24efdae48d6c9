// Uses the packed library in every runtime, type checker and test runner that can be had on this machine:
// `npm run consumers`, and with --quick the part that needs no tools but the library's own.
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { checkInChromium } from "./chromium.mjs";
import { createProject, RESOLUTIONS } from "./project.mjs";
import { createTally, run } from "./tally.mjs";
import { findChromium, findTool, findTypeScript, root } from "./tools.mjs";

const WANT =
  "小岛试航氢能渡轮 | 宋听澜 | 2021-06-18T09:42+08:00 | sina | 小岛试航 | 小島試航氫能渡輪 | 双城联动 | true";
const NOT_INSTALLED = "not installed, or not for this machine (npm ci in test/consumers)";
const quick = process.argv.includes("--quick");

if (!existsSync(path.join(root, "dist"))) throw new Error("dist is missing: npm run build");
const folder = createProject();
const tally = createTally();

/** Runs each of a tool's commands in the project; skips them where there is no such tool. */
async function tryTool(name, tool, commands, { want = WANT, env } = {}) {
  for (const [label, args] of Object.entries(commands)) {
    const title = `${name}: ${label}`;
    if (tool === undefined) tally.skip(title, NOT_INSTALLED);
    else await tally.check(title, async () => run([tool, ...args], { cwd: folder, want, env }));
  }
}

async function tryNodes() {
  const versions = quick ? [] : ["20-min", "22-min", "22", "24", "26"];
  const others = versions.map((name) => [`Node ${name}`, findTool(`node-${name}/bin/node`)]);
  for (const [name, node] of [[`Node ${process.version}`, process.execPath], ...others]) {
    await tryTool(name, node, {
      import: ["use.mjs"],
      require: ["use.cjs"],
      "require without require(esm)": ["--no-experimental-require-module", "use.cjs"],
    });
    await tryEntries(name, node, []);
  }
}

/** Loads every entry point, both ways. */
async function tryEntries(name, tool, args) {
  const commands = {
    "import of every entry": [...args, "entries.mjs"],
    "require of every entry": [...args, "entries.cjs"],
  };
  await tryTool(name, tool, commands, { want: " entries" });
}

async function tryTypeScript() {
  for (const version of quick ? ["6"] : ["5.7", "5.9", "6", "7"]) {
    const tsc = findTypeScript(version);
    const commands = RESOLUTIONS.map((name) => [name, [tsc, "-p", `tsconfig.${name}.json`]]);
    const node = tsc && process.execPath;
    await tryTool(`TypeScript ${version}`, node, Object.fromEntries(commands), { want: "" });
  }
}

async function tryJest() {
  const jest = findTool("jest/bin/jest.js");
  const args = [jest, "--rootDir", folder, "--testMatch", "**/jest.test.cjs"];
  await tryTool(
    "Jest",
    jest && process.execPath,
    { "CommonJS test": args },
    {
      want: "",
      env: { WANT },
    },
  );
}

async function tryBunAndDeno() {
  const runtimes = [
    ["Bun", findTool(".bin/bun"), ["run"]],
    ["Deno", findTool(".bin/deno"), ["run", "--allow-read", "--allow-env"]],
  ];
  for (const [name, tool, args] of runtimes) {
    await tryTool(name, tool, { import: [...args, "use.mjs"], require: [...args, "use.cjs"] });
    await tryEntries(name, tool, args);
  }
}

function bundle(source, target, format) {
  const esbuild = findTool(".bin/esbuild");
  if (esbuild === undefined) return NOT_INSTALLED;
  const args = [source, "--bundle", `--format=${format}`, `--outfile=${target}`];
  return run([esbuild, ...args, "--log-level=warning"], { cwd: folder });
}

async function tryWorkerd() {
  const workerd = findTool(".bin/workerd");
  if (workerd) {
    const target = "workerd.bundle.mjs";
    await tally.check("esbuild: workerd", async () => bundle("workerd.mjs", target, "esm"));
  }
  const commands = { "a bundled Worker": ["test", "workerd.capnp"] };
  await tryTool("workerd", workerd, commands, { want: "", env: { WANT } });
}

async function tryChromium() {
  const executablePath = findChromium();
  const playwright = findTool("playwright-core/index.mjs");
  const title = "Chromium: a window and a Web Worker";
  if (executablePath === undefined || playwright === undefined)
    return tally.skip(
      title,
      "no Chromium at $CHROMIUM or /usr/bin/chromium, or no playwright-core",
    );
  for (const name of ["page", "browser-worker"])
    await tally.check(`esbuild: ${name}`, async () =>
      bundle(`${name}.mjs`, `${name}.bundle.js`, "iife"),
    );
  const want = `window: ${WANT}, worker: ${WANT}`;
  await tally.check(title, () => checkInChromium({ playwright, executablePath, folder, want }));
}

await tryNodes();
await tryTypeScript();
if (!quick) {
  await tryJest();
  await tryBunAndDeno();
  await tryWorkerd();
}
await tryChromium();
rmSync(folder, { recursive: true });
if (!tally.finish()) process.exitCode = 1;
