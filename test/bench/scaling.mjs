// How the command's threads scale over cores: npm run bench:scaling [-- --corpus FOLDER]
// N threads have N cores to themselves, and so has one thread one: left alone, Node's collector and compiler use a third of
// another beside it, which would count for nothing.
import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readDocuments } from "./documents.mjs";

const { values } = parseArgs({ options: { corpus: { type: "string" } } });
/** The records are read so often: every thread compiles the code for itself, two seconds' work, which is to matter little. */
const TIMES = 3;
const BYTES = values.corpus === undefined ? 150e6 : 1500e6;
const THREADS = [1, 2, 4];
const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "wenzhang-scaling-"));
const kinds = values.corpus === undefined ? ["html", "dumps"] : ["html"];
const pages = kinds
  .flatMap((kind) => readDocuments(kind, values.corpus))
  .map(({ bytes }) => Buffer.from(bytes).toString("base64"));
const file = path.join(folder, "records.jsonl");
const records = pages.map((rawBase64, id) => `${JSON.stringify({ id, rawBase64 })}\n`).join("");
const times = Math.ceil(BYTES / Buffer.byteLength(records));
for (let i = 0; i < times; i++) appendFileSync(file, records);
console.log(
  `${TIMES * times * pages.length} records, ${Math.round((TIMES * statSync(file).size) / 1e6)} MB`,
);

let alone = 0;
for (const threads of THREADS) {
  const seconds = await time(threads);
  if (threads === 1) alone = seconds;
  const efficiency = (alone / threads / seconds).toFixed(2);
  console.log(`${threads} on as many cores: ${seconds.toFixed(1)} s, efficiency ${efficiency}`);
}
rmSync(folder, { recursive: true });

/** Seconds that so many threads take on as many cores. */
async function time(threads) {
  const command = [process.execPath, bin, "--jsonl", "--workers", String(threads)];
  const files = new Array(TIMES).fill(file);
  const start = performance.now();
  await new Promise((resolve, reject) => {
    const child = spawn("taskset", ["-c", `0-${threads - 1}`, ...command, ...files], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
  return (performance.now() - start) / 1000;
}
