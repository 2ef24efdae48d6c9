// Counts what passed, failed and was skipped. What was not tried never counts as passed.
import { spawnSync } from "node:child_process";

/** Starts an empty tally. */
export function createTally() {
  const failures = [];
  let passed = 0;
  let skipped = 0;

  /** Tries one thing: `attempt` returns what is wrong, or nothing. */
  async function check(label, attempt) {
    const start = performance.now();
    const wrong = await attempt().catch((error) => String(error));
    if (wrong) failures.push(`${label}\n${wrong}`);
    else passed++;
    const duration = Math.round(performance.now() - start);
    console.log(`${wrong ? "FAIL" : "ok  "} ${label} (${duration} ms)`);
  }

  function skip(label, reason) {
    skipped++;
    console.log(`skip ${label}: ${reason}`);
  }

  function finish() {
    for (const failure of failures) console.error(`\nFAIL ${failure}`);
    console.log(`${passed} passed, ${failures.length} failed, ${skipped} skipped`);
    return failures.length === 0;
  }

  return { check, skip, finish };
}

/** Runs a command in a folder: what is wrong with how it ended and what it printed, or nothing. */
export function run([command, ...args], { cwd, want, env = {} }) {
  const options = { cwd, encoding: "utf8", timeout: 120_000, env: { ...process.env, ...env } };
  const { status, error, stdout, stderr } = spawnSync(command, args, options);
  const printed = `${stdout ?? ""}${stderr ?? ""}`;
  if (status === 0 && printed.includes(want ?? "")) return undefined;
  const shown = printed.length > 2000 ? `${printed.slice(0, 2000)} …` : printed;
  return `${error ?? `exit ${status}`}, printed:\n${shown}${want ? `wanted: ${want}` : ""}`;
}
