// Measures the library against others: npm run bench -- [--corpus FOLDER] [--only a,b] [--nodes] [--json FILE]
import { fork } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CONTESTANTS } from "./contestants.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    only: { type: "string" },
    nodes: { type: "boolean" },
    json: { type: "string" },
  },
});
const corpus = values.corpus === undefined ? [] : [path.resolve(values.corpus)];
const names = values.only?.split(",") ?? Object.keys(CONTESTANTS);
const others = ["node-22", "node-24"]
  .map((name) => path.join(here, "node_modules", name, "bin", "node"))
  .filter((file) => values.nodes && existsSync(file));
const results = [];

for (const node of [process.execPath, ...others]) {
  const table = [];
  for (const name of names) table.push(await measure(name, node));
  show(await askVersion(node), table);
  results.push(...table.map((row) => ({ node, ...row })));
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, undefined, 2));

function measure(name, execPath) {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(here, "runner.mjs"), [name, ...corpus], {
      execPath,
      silent: true,
    });
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.on("message", resolve);
    child.on("exit", (code) => code !== 0 && reject(new Error(`${name}: ${errors.slice(-2000)}`)));
  });
}

function askVersion(execPath) {
  return new Promise((resolve) => {
    const child = fork("-e", ["process.send(process.version)"], {
      execPath,
      execArgv: [],
      silent: true,
    });
    child.on("message", resolve);
    child.on("error", () => resolve(execPath));
    child.on("exit", () => resolve(path.basename(path.dirname(path.dirname(execPath)))));
  });
}

function show(version, table) {
  const of = (name) => table.find((row) => row.name === name)?.speed;
  const ratio = (speed, base) => (base === undefined ? "" : (speed / base).toFixed(2));
  console.log(`\n${version}, ${values.corpus ?? "the fixtures"}`);
  console.table(
    Object.fromEntries(
      table.map(({ name, documents, speed, pages, median, p99, memory }) => [
        CONTESTANTS[name].what,
        {
          documents,
          "MB/s": speed.toFixed(1),
          "pages/s": Math.round(pages),
          "median ms": median.toFixed(2),
          "p99 ms": p99.toFixed(2),
          "p99/median": (p99 / median).toFixed(1),
          "memory MB": Math.round(memory),
          "× Parser": ratio(speed, of("parser")),
          "× parseDocument": ratio(speed, of("parseDocument")),
        },
      ]),
    ),
  );
}
