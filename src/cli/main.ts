import { constants, createReadStream } from "node:fs";
import { access, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { checkOptions } from "../options.js";
import type { Parser } from "../parse.js";
import { isArchive, readArchive } from "./archive.js";
import { tellError } from "./errors.js";
import { showExplanation } from "./explain-view.js";
import { writeArticle } from "./formats.js";
import { type Command, type Io, write } from "./io.js";
import { type CliOptions, HELP, readOptions, UsageError } from "./options.js";
import { planOutputs } from "./outputs.js";
import { loadExplainer, loadParser, type ParserSpec } from "./parser.js";
import { streamRecords } from "./stream.js";

/** The exit codes. */
const READ = 0;
const FAILED = 1;
const MISUSED = 2;

/** Runs the command line, and returns the exit code. */
export async function main(args: readonly string[], io: Io, version: string): Promise<number> {
  const [word = "", ...rest] = args;
  const load = COMMANDS.get(word);
  if (load !== undefined) return runCommand(`wenzhang ${word}`, await load(), rest, io);
  try {
    const options = readOptions(args);
    if (options.help) await write(io.stdout, HELP);
    else if (options.version) await write(io.stdout, `${version}\n`);
    else return await run(options, io);
    return READ;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof TypeError)) throw error;
    await report(io, error.message);
    return MISUSED;
  }
}

/** What can be done besides reading. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["drift", async () => (await import("./drift.js")).drift],
  ["new-adapter", async () => (await import("./new-adapter.js")).newAdapter],
]);

async function runCommand(
  name: string,
  command: Command,
  args: readonly string[],
  io: Io,
): Promise<number> {
  try {
    return await command(args, io);
  } catch (error) {
    await report(io, error instanceof Error ? error.message : String(error), name);
    return error instanceof UsageError || error instanceof TypeError ? MISUSED : FAILED;
  }
}

async function run(options: CliOptions, io: Io): Promise<number> {
  checkOptions(options.parse);
  const spec: ParserSpec = {
    adapters: options.adapters,
    traditional: options.parse.script?.startsWith("zh-Hant") === true,
    cwd: io.cwd,
  };
  if (options.records) {
    const unread: string[] = [];
    const inputs = openAll(options.inputs, unread, io);
    const failed = await streamRecords(inputs, { ...options, spec }, io);
    return unread.length + failed > 0 ? FAILED : READ;
  }
  if (options.inputs.length === 0)
    throw new UsageError("name files to read, or - for standard input (see --help)");
  const read = options.explain
    ? await explainOne(options, spec, io)
    : await parseOne(options, spec, io);
  let failed = 0;
  for (const [index, input] of options.inputs.entries()) {
    await showProgress(io, index, options.inputs.length, input);
    try {
      await read(input);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      failed++;
      await report(io, `${input}: ${tellError(error)}`);
    }
  }
  await showProgress(io, options.inputs.length, options.inputs.length, "");
  return failed > 0 ? FAILED : READ;
}

type ReadOne = (input: string) => Promise<void>;

async function explainOne({ parse }: CliOptions, spec: ParserSpec, io: Io): Promise<ReadOne> {
  const explain = await loadExplainer(spec);
  return async (input) => {
    const raw = await readInput(input, io);
    await write(io.stdout, showExplanation(explain(raw, parse), io.colour));
  };
}

async function parseOne(options: CliOptions, spec: ParserSpec, io: Io): Promise<ReadOne> {
  const { inputs, out, format } = options;
  const outputs =
    out === undefined ? undefined : planOutputs(inputs, { folder: out, format, cwd: io.cwd });
  const parser = await loadParser(spec);
  return async (input) => {
    if (isArchive(input)) return readAll(input, parser, options, io);
    const article = parser(await readInput(input, io), options.parse);
    await writeOut(writeArticle(article, format), outputs?.get(input), io);
  };
}

/** Every page of an archive, a line each. */
async function readAll(
  input: string,
  parser: Parser,
  { parse }: CliOptions,
  io: Io,
): Promise<void> {
  for await (const { id, raw, url, contentType } of readArchive(
    createReadStream(resolve(input, io)),
  )) {
    const article = parser(raw, {
      ...parse,
      ...(url !== undefined && { url }),
      ...(contentType !== undefined && { contentType }),
    });
    await write(io.stdout, `${JSON.stringify({ id, article })}\n`);
  }
}

async function writeOut(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) return write(io.stdout, text);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function readInput(input: string, io: Io): Promise<Uint8Array> {
  return input === "-" ? buffer(io.stdin) : readFile(resolve(input, io));
}

/** Opens one input after the other; those that cannot be read are reported and listed. */
async function* openAll(
  inputs: readonly string[],
  unread: string[],
  io: Io,
): AsyncGenerator<Readable> {
  for (const input of inputs.length === 0 ? ["-"] : inputs) {
    try {
      if (input !== "-") await checkFile(resolve(input, io));
    } catch (error) {
      unread.push(input);
      await report(io, `${input}: ${tellError(error)}`);
      continue;
    }
    yield input === "-" ? Readable.from(io.stdin) : createReadStream(resolve(input, io));
  }
}

async function checkFile(file: string): Promise<void> {
  await access(file, constants.R_OK);
  if ((await stat(file)).isDirectory()) throw new Error("this is a folder");
}

function resolve(file: string, io: Io): string {
  return path.resolve(io.cwd, file);
}

async function report(io: Io, message: string, name = "wenzhang"): Promise<void> {
  const line = message.split("\n").map((part) => part.trim());
  await write(io.stderr, `${name}: ${line.join(" ")}\n`);
}

async function showProgress(io: Io, done: number, all: number, name: string): Promise<void> {
  if (!io.progress || all < 2) return;
  const text = done < all ? `${done + 1}/${all} ${path.basename(name)}` : "";
  await write(io.stderr, `\r\u001b[K${text}`);
}
