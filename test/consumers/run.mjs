// Packs the library, installs the tarball into a fresh project and uses it from every runtime and resolver.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const modules = path.join(here, "node_modules");
const dir = mkdtempSync(path.join(tmpdir(), "consumer-"));
let passed = 0;
const failed = [];
let skipped = 0;

function run(label, command, args, want) {
  const start = performance.now();
  const result = spawnSync(command, args, { cwd: dir, encoding: "utf8", timeout: 120_000 });
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}`;
  const ok = result.status === 0 && (want === undefined || output.includes(want));
  console.log(`${ok ? "ok  " : "FAIL"} ${label} (${Math.round(performance.now() - start)} ms)`);
  if (ok) passed++;
  else failed.push(`${label}: ${result.error ?? ""}${output}`);
}
function skip(label) {
  skipped++;
  console.log(`skip ${label}`);
}

const npm = (...args) =>
  execFileSync("npm", args, { cwd: dir, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
writeFileSync(
  path.join(dir, "package.json"),
  '{ "name": "consumer", "private": true, "version": "0.0.0" }\n',
);
execFileSync("npm", ["pack", "--silent", "--pack-destination", dir], { cwd: root });
const tarball = readdirSync(dir).find((file) => file.endsWith(".tgz"));
npm("install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", `./${tarball}`);
cpSync(path.join(here, "fixtures"), dir, { recursive: true });
for (const ending of ["cts", "mts"])
  cpSync(path.join(dir, "use-types.ts"), path.join(dir, `use-types.${ending}`));

const want = "海岛渡轮试航成功 王小明 byline 海潮晚報 ";
const nodes = { "this node": process.execPath };
for (const name of readdirSync(modules).filter((name) => /^node-\d/.test(name))) {
  nodes[name] = path.join(modules, name, "bin", "node");
}
for (const [name, bin] of Object.entries(nodes)) {
  run(`${name}: import`, bin, ["use.mjs"], want);
  run(`${name}: require`, bin, ["use.cjs"], want);
}
run(
  "this node: require, no require(esm)",
  process.execPath,
  ["--no-experimental-require-module", "use.cjs"],
  want,
);

for (const version of ["5.7", "5.9", "6", "7"]) {
  const tsc = path.join(modules, `typescript-${version}`, "bin", "tsc");
  for (const resolution of ["node16", "nodenext", "bundler"]) {
    run(`typescript ${version}: ${resolution}`, process.execPath, [
      tsc,
      "-p",
      `tsconfig.${resolution}.json`,
    ]);
  }
}

const bun = path.join(modules, ".bin", "bun");
run("bun: import", bun, ["run", "use.mjs"], want);
run("bun: require", bun, ["run", "use.cjs"], want);
const deno = path.join(modules, ".bin", "deno");
run("deno: import", deno, ["run", "--allow-read", "--allow-env", "use.mjs"], want);
run("deno: require", deno, ["run", "--allow-read", "--allow-env", "use.cjs"], want);

const esbuild = path.join(modules, ".bin", "esbuild");
const bundle = ["--bundle", "--format=esm", "--log-level=warning"];
run("esbuild: worker", esbuild, ["worker.mjs", ...bundle, "--outfile=worker.bundle.mjs"]);
run("workerd", path.join(modules, ".bin", "workerd"), ["test", "worker.capnp"]);
run("esbuild: browser", esbuild, ["page.mjs", ...bundle, "--outfile=page.bundle.mjs"]);
run("esbuild: web worker", esbuild, [
  "web-worker.mjs",
  ...bundle,
  "--outfile=web-worker.bundle.mjs",
]);
run("jest", process.execPath, [
  path.join(modules, "jest", "bin", "jest.js"),
  "--rootDir",
  ".",
  "--testMatch",
  "**/use.test.cjs",
]);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (existsSync(executablePath)) {
  const start = performance.now();
  const { readFileSync } = await import("node:fs");
  const server = createServer((request, response) => {
    const script = /^\/[\w-]+\.bundle\.mjs$/.test(request.url);
    response.setHeader("content-type", script ? "text/javascript" : "text/html; charset=utf-8");
    response.end(
      script
        ? readFileSync(path.join(dir, request.url.slice(1)))
        : '<!doctype html><title>-</title><script type="module" src="/page.bundle.mjs"></script>',
    );
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.title !== "-", undefined, { timeout: 10_000 });
    const title = await page.title();
    const worked = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const worker = new Worker("/web-worker.bundle.mjs", { type: "module" });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => resolve(message);
        }),
    );
    if (worked === title) passed++;
    else failed.push(`chromium, web worker: ${worked}`);
    console.log(`${worked === title ? "ok  " : "FAIL"} chromium: web worker`);
    if (title.startsWith(want) && errors.length === 0) passed++;
    else failed.push(`chromium: ${title} ${errors}`);
    console.log(
      `${title.startsWith(want) ? "ok  " : "FAIL"} chromium ${browser.version()} (${Math.round(performance.now() - start)} ms)`,
    );
  } finally {
    await browser.close();
    server.close();
  }
} else skip("chromium: none at $CHROMIUM or /usr/bin/chromium");

rmSync(dir, { recursive: true });
for (const failure of failed) console.error(`\n${failure}`);
console.log(`${passed} passed, ${failed.length} failed, ${skipped} skipped`);
process.exitCode = failed.length ? 1 : 0;
