// How the command's threads scale, beside what the machine gives to a loop that shares nothing: npm run bench:scaling
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { readDocuments } from "./documents.mjs";

const RECORDS = 40_000;
const THREADS = [1, 2, 4];
const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "wenzhang-scaling-"));
const file = path.join(folder, "records.jsonl");
const pages = [...readDocuments("html"), ...readDocuments("dumps")].map(({ text }) => text);
const records = Array.from({ length: RECORDS }, (_, id) =>
  JSON.stringify({ id, raw: pages[id % pages.length] }),
);
writeFileSync(file, records.join("\n"));
console.log(`${RECORDS} records, ${Math.round(readFileSync(file).length / 1e6)} MB`);

const LOOP =
  "let a=1,b=2,c=3,d=4;for(let i=0;i<6e8;i++){a=(a*31+i)|0;b=(b*33+i)|0;c=(c^a)+i|0;d=(d^b)+i|0}";
const loop = await time([["-e", LOOP]]);
const alone = await time([[bin, "--jsonl", "--workers", "1", file]]);
for (const threads of THREADS) {
  const ours = await time([[bin, "--jsonl", "--workers", String(threads), file]]);
  const loops = await time(Array.from({ length: threads }, () => ["-e", LOOP]));
  console.log(
    `${threads} threads: ${ours.toFixed(2)} s, efficiency ${(alone / threads / ours).toFixed(2)}; the machine's own for as many loops ${(loop / loops).toFixed(2)}`,
  );
}
rmSync(folder, { recursive: true });

/** Seconds until all of the processes have ended. */
async function time(commands) {
  const start = performance.now();
  await Promise.all(
    commands.map(
      (args) =>
        new Promise((resolve, reject) => {
          const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
          child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
        }),
    ),
  );
  return (performance.now() - start) / 1000;
}
