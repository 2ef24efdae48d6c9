import { setFlagsFromString } from "node:v8";
import Tinypool from "tinypool";
import type { ParseOptions } from "../options.js";
import type { ParserSpec } from "./parser.js";
import type { Answers } from "./records.js";

/** What a worker is given once: how its parser is made, and what every record is parsed with. */
export interface WorkerData {
  readonly spec: ParserSpec;
  readonly options: ParseOptions;
}

/** Threads that answer batches of records. */
export interface Pool {
  /** Answers a batch, whose buffer goes to the thread. */
  answer(batch: Uint8Array<ArrayBuffer>): Promise<Answers>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/**
 * What the engine is told where all cores have work: a thread collects its garbage alone, for helpers would take the time
 * from the other threads, and inlines less, for every thread compiles all the code for itself. Four threads on four cores
 * take 7 % less time with it, one thread as long as without (npm run bench:scaling).
 */
const ENGINE = ["--no-parallel-scavenge", "--max-inlined-bytecode-size-cumulative=100"];

/** Starts threads. The worker stands beside this file in the build. */
export function createPool(workers: number, data: WorkerData): Pool {
  ENGINE.forEach(setFlagsFromString);
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    name: "answer",
    minThreads: workers,
    maxThreads: workers,
    workerData: data,
  });
  return {
    answer: (batch) => pool.run(batch, { transferList: [batch.buffer] }),
    close: () => pool.destroy(),
  };
}
