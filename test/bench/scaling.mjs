// How the command's threads scale, beside what the machine gives to as many processes that share nothing, of the same
// work and of a bare loop: npm run bench:scaling
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { readDocuments } from "./documents.mjs";

const RECORDS = 40_000;
const THREADS = [1, 2, 4];
const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "wenzhang-scaling-"));
const pages = [...readDocuments("html"), ...readDocuments("dumps")].map(({ text }) => text);
const records = Array.from({ length: RECORDS }, (_, id) =>
  JSON.stringify({ id, raw: pages[id % pages.length] }),
);
const parts = THREADS.map((threads) =>
  Array.from({ length: threads }, (_, part) => {
    const name = path.join(folder, `${part + 1}-of-${threads}.jsonl`);
    writeFileSync(name, records.filter((_, i) => i % threads === part).join("\n"));
    return name;
  }),
);
const whole = parts[0][0];
console.log(`${RECORDS} records, ${Math.round(statSync(whole).size / 1e6)} MB`);

const LOOP =
  "let a=1,b=2,c=3,d=4;for(let i=0;i<6e8;i++){a=(a*31+i)|0;b=(b*33+i)|0;c=(c^a)+i|0;d=(d^b)+i|0}";
const loop = await time([["-e", LOOP]]);
const alone = await time([[bin, "--jsonl", "--workers", "1", whole]]);
for (const [i, threads] of THREADS.entries()) {
  const ours = await time([[bin, "--jsonl", "--workers", String(threads), whole]]);
  const apart = await time(parts[i].map((part) => [bin, "--jsonl", part]));
  const loops = await time(parts[i].map(() => ["-e", LOOP]));
  const show = (ratio) => ratio.toFixed(2);
  console.log(
    `${threads} threads: ${show(ours)} s, efficiency ${show(alone / threads / ours)}; of as many processes ${show(alone / threads / apart)}, of as many loops ${show(loop / loops)}`,
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
