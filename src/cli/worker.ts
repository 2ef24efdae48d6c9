import { workerData } from "node:worker_threads";
import { loadParser } from "./parser.js";
import type { WorkerData } from "./pool.js";
import { type Answers, answerBatch } from "./records.js";

// The pool library puts its own data in front.
const { spec, options }: WorkerData = Array.isArray(workerData) ? workerData[1] : workerData;
const parser = loadParser(spec);

/** Answers one batch of records. */
export async function answer(batch: Uint8Array): Promise<Answers> {
  return answerBatch(batch, await parser, options);
}
