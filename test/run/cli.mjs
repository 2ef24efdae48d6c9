// Runs the built command as a user does: files, a pipe, threads, a reader that stops early.
import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArticle } from "wenzhang";

const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const page = fileURLToPath(
  new URL("../../fixtures/sina/finance-page-2021/input.html", import.meta.url),
);
const raw = readFileSync(page);
const run = (args, input) =>
  execFileSync(process.execPath, [bin, ...args], { input, encoding: "utf8", maxBuffer: 1 << 28 });

deepStrictEqual(JSON.parse(run([page])), JSON.parse(JSON.stringify(parseArticle(raw))));
deepStrictEqual(run(["-", "-f", "text"], raw), run([page, "-f", "text"]));
match(run(["--version"]), /^\d+\.\d+\.\d+/);

const records = Array.from({ length: 300 }, (_, id) =>
  JSON.stringify({ id, rawBase64: raw.toString("base64") }),
).join("\n");
const alone = run(["--jsonl"], records);
strictEqual(alone.trimEnd().split("\n").length, 300);
strictEqual(run(["--jsonl", "--workers", "3"], records), alone);
strictEqual(spawnSync(process.execPath, [bin, "none.html"]).status, 1);

const head = spawnSync("sh", ["-c", `"${process.execPath}" "${bin}" --jsonl | head -n 1`], {
  input: records,
  encoding: "utf8",
});
strictEqual(head.stdout, `${alone.split("\n")[0]}\n`);
strictEqual(head.stderr, "");
console.log("the built command reads files, pipes and records, on one thread and on three");
