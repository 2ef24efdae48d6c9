import { type ParseArgsConfig, parseArgs } from "node:util";
import type { ParseOptions, Script } from "../options.js";
import { isArchive } from "./archive.js";
import { readMoment } from "./moment.js";

/** The formats that an article is written in. */
export const FORMATS = ["json", "jsonl", "md", "html", "text", "ld"] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface CliOptions {
  readonly inputs: readonly string[];
  readonly format: OutputFormat;
  readonly explain: boolean;
  readonly records: boolean;
  readonly workers: number;
  readonly out?: string;
  /** Modules of adapters to choose from beside the built-in ones. */
  readonly adapters: readonly string[];
  readonly parse: ParseOptions;
  readonly help: boolean;
  readonly version: boolean;
}

/** Thrown where the command line cannot be understood; the message says why in one line. */
export class UsageError extends Error {}

const SCRIPTS: readonly Script[] = ["zh-Hans", "zh-Hant-TW", "zh-Hant-HK"];
const MOST_WORKERS = 256;

export const HELP = `Usage: wenzhang [options] <file …>        read files, or standard input as -
       wenzhang --jsonl [options] [file …]  read one record a line: {"raw" or "rawBase64", "url", "contentType", "id"}
       wenzhang new-adapter <name> <page>   propose an adapter for a site from a saved page (see its --help)
       wenzhang drift <page …>              tell which fields adapters still find by themselves (see its --help)

Reads Chinese news documents (HTML pages, RSS-mirror Markdown, plain-text dumps, WARC and WET archives) and writes the
articles to standard output.

  -f, --format FORMAT     json (default for one file), jsonl (default for several), md, html, text, ld (JSON-LD)
  -o, --out FOLDER        write one file for each input into FOLDER instead, below the folder that the inputs share:
                          a/1.html and b/1.html become FOLDER/a/1.json and FOLDER/b/1.json
  -u, --url URL           the page's address, for one file
      --content-type TYPE the HTTP header Content-Type, for its charset
      --adapter MODULE    a module that exports an adapter, tried before the built-in ones; may be repeated
      --script SCRIPT     convert to zh-Hans, zh-Hant-TW or zh-Hant-HK
      --time-zone OFFSET  the zone of times that state none, such as +08:00
      --now TIME          the moment that relative dates count from, such as 2024-05-06T10:20+08:00; without an
                          offset it is in the zone of --time-zone, else in China's
      --punctuation       give ASCII punctuation among Chinese characters its full width back
      --explain           show what each line was taken for and why, and each field's evidence, in place of an article
      --jsonl             read records, write one line for each in the same order, to standard output
      --workers N         read records on N threads
  -h, --help              show this
  -v, --version           show the version

Exit codes: 0 all was read, 1 some input or record was not, 2 the command line is wrong.
`;

/** Reads the command line. @throws UsageError where it is wrong. */
export function readOptions(args: readonly string[]): CliOptions {
  const { values, positionals } = parse(args);
  const { format, script, workers, now } = values;
  const moment = now === undefined ? undefined : readMoment(now, values["time-zone"]);
  if (now !== undefined && moment === undefined)
    throw new UsageError(`--now takes a time such as 2024-05-06T10:20+08:00, not ${now}`);
  const count = workers === undefined ? 0 : Number(workers);
  if (!Number.isInteger(count) || count < 0 || count > MOST_WORKERS)
    throw new UsageError(`--workers takes a number up to ${MOST_WORKERS}, not ${workers}`);
  if (count > 0 && !values.jsonl) throw new UsageError("--workers goes with --jsonl");
  if (values.url !== undefined && positionals.length > 1)
    throw new UsageError("--url goes with one file");
  checkTogether(values);
  const archive = positionals.find(isArchive);
  if (archive !== undefined) checkArchive(values, archive);
  return {
    inputs: positionals,
    format: pick(format, FORMATS, "--format") ?? (positionals.length > 1 ? "jsonl" : "json"),
    explain: values.explain === true,
    records: values.jsonl === true,
    workers: count,
    ...(values.out !== undefined && { out: values.out }),
    adapters: values.adapter ?? [],
    parse: readParseOptions(values, pick(script, SCRIPTS, "--script"), moment),
    help: values.help === true,
    version: values.version === true,
  };
}

type Values = ReturnType<typeof parse>["values"];

/** Options of which one would be passed over in silence. */
const APART = [
  ["jsonl", "explain"],
  ["jsonl", "format"],
  ["jsonl", "out"],
  ["explain", "format"],
  ["explain", "out"],
] as const satisfies readonly (readonly [keyof Values, keyof Values])[];

function checkTogether(values: Values): void {
  const pair = APART.find((names) => names.every((name) => values[name] !== undefined));
  if (pair !== undefined) throw new UsageError(`--${pair[0]} does not go with --${pair[1]}`);
}

/** What an archive has no use for: its pages are many, and each tells its own address and content type. */
const OF_ONE_PAGE = ["jsonl", "explain", "out", "url", "content-type"] as const;

function checkArchive(values: Values, archive: string): void {
  const name = OF_ONE_PAGE.find((option) => values[option] !== undefined);
  if (name !== undefined) throw new UsageError(`--${name} does not go with the archive ${archive}`);
  if (values.format !== undefined && values.format !== "jsonl")
    throw new UsageError("an archive's pages are written as jsonl");
}

function readParseOptions(
  values: Values,
  script: Script | undefined,
  now: Date | undefined,
): ParseOptions {
  const { url, "content-type": contentType, "time-zone": timeZone, punctuation } = values;
  return {
    ...(url !== undefined && { url }),
    ...(contentType !== undefined && { contentType }),
    ...(timeZone !== undefined && { timeZone }),
    ...(script !== undefined && { script }),
    ...(now !== undefined && { now }),
    ...(punctuation === true && { punctuation: "fullwidth" }),
  };
}

function parse(args: readonly string[]) {
  return readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string", short: "f" },
      out: { type: "string", short: "o" },
      url: { type: "string", short: "u" },
      "content-type": { type: "string" },
      adapter: { type: "string", multiple: true },
      script: { type: "string" },
      "time-zone": { type: "string" },
      now: { type: "string" },
      punctuation: { type: "boolean" },
      explain: { type: "boolean" },
      jsonl: { type: "boolean" },
      workers: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
}

/** Node's own parser of arguments. @throws UsageError in one line. */
export function readArgs<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split("\n")[0] ?? "") : "");
  }
}

function pick<T extends string>(
  value: string | undefined,
  known: readonly T[],
  name: string,
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((item) => item === value);
  if (found === undefined)
    throw new UsageError(`${name} is one of ${known.join(", ")}, not ${value}`);
  return found;
}
