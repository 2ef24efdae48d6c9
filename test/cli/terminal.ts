import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { main } from "../../src/cli/main.js";

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as in a terminal of its own. */
export async function run(
  args: readonly string[],
  { stdin = "", cwd = process.cwd(), colour = false, progress = false } = {},
): Promise<Run> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const written = [text(stdout), text(stderr)] as const;
  const io = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, cwd, colour, progress };
  const code = await main(args, io, "9.9.9");
  stdout.end();
  stderr.end();
  return { code, stdout: await written[0], stderr: await written[1] };
}
