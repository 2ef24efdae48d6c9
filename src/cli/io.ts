import type { Readable, Writable } from "node:stream";

/** What a command reads from and writes to, so that its tests need no process. */
export interface Io {
  /** Where `-` is read from. */
  readonly stdin: Readable;
  /** Results. */
  readonly stdout: Writable;
  /** Errors and progress. */
  readonly stderr: Writable;
  /** The folder that relative paths start at. */
  readonly cwd: string;
}

/** A command: its arguments without its own name, answered by an exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
