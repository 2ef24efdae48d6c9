import { Readable, Writable } from "node:stream";
import type { Command } from "../../src/cli/io.js";

/** What a command printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command without a process. */
export async function capture(
  run: Command,
  args: readonly string[],
  cwd: string,
): Promise<Outcome> {
  const printed = { stdout: "", stderr: "" };
  const collect = (key: keyof typeof printed) =>
    new Writable({
      write(chunk, _encoding, done) {
        printed[key] += String(chunk);
        done();
      },
    });
  const io = {
    stdin: Readable.from([]),
    stdout: collect("stdout"),
    stderr: collect("stderr"),
    cwd,
  };
  return { code: await run(args, io), ...printed };
}
