#!/usr/bin/env node
import { readFileSync } from "node:fs";
import process from "node:process";
import { main } from "./main.js";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

// A reader that has seen enough (head) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await main(
  process.argv.slice(2),
  {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    progress: process.stderr.isTTY === true,
  },
  manifest.version,
);
