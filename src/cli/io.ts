import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** What the command line reads from and writes to, so that its tests need no process. */
export interface Io {
  /** Where `-` is read from. */
  readonly stdin: Readable;
  /** Results. */
  readonly stdout: Writable;
  /** Errors and progress. */
  readonly stderr: Writable;
  /** The folder that relative paths start at. */
  readonly cwd: string;
  /** Whether results may be coloured: standard output is a terminal, and `NO_COLOR` is not set. */
  readonly colour: boolean;
  /** Whether progress is shown: standard error is a terminal. */
  readonly progress: boolean;
}

/** Writes, and waits where the reader is slower. */
export async function write(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  if (!stream.write(chunk)) await once(stream, "drain");
}

/** What a word on the command line does: its arguments without the word itself, answered by an exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
