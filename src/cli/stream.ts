import type { Readable } from "node:stream";
import type { ParseOptions } from "../options.js";
import { cutBatches } from "./batches.js";
import { type Io, write } from "./io.js";
import { loadParser, type ParserSpec } from "./parser.js";
import { type Answers, answerBatch } from "./records.js";

/** How a stream of records is read. */
export interface StreamOptions {
  readonly spec: ParserSpec;
  readonly parse: ParseOptions;
  /** Threads; 0 to read on this one. */
  readonly workers: number;
}

/** Batches under way for each thread: one at work, the others waiting, so that a slow one holds up nobody. */
const AHEAD = 4;

/**
 * Reads records from streams and writes an answer for each, in order. No more is read than the threads can take and the
 * reader of the answers takes.
 *
 * @returns How many records could not be read.
 */
export async function streamRecords(
  inputs: AsyncIterable<Readable>,
  { spec, parse, workers }: StreamOptions,
  io: Io,
): Promise<number> {
  let failed = 0;
  const writeAnswers = async (answers: Answers | undefined): Promise<void> => {
    if (answers === undefined) return;
    failed += answers.failed;
    await write(io.stdout, answers.bytes);
  };
  if (workers === 0) {
    const parser = await loadParser(spec);
    for await (const input of inputs)
      for await (const batch of cutBatches(input))
        await writeAnswers(answerBatch(batch, parser, parse));
    return failed;
  }
  // A wrong adapter is told here, not by every thread.
  await loadParser(spec);
  const { createPool } = await import("./pool.js");
  const pool = createPool(workers, { spec, options: parse });
  const underWay: Promise<Answers>[] = [];
  try {
    for await (const input of inputs) {
      for await (const batch of cutBatches(input)) {
        underWay.push(pool.answer(batch));
        if (underWay.length >= workers * AHEAD) await writeAnswers(await underWay.shift());
      }
    }
    while (underWay.length > 0) await writeAnswers(await underWay.shift());
  } finally {
    await pool.close();
  }
  return failed;
}
