import { parseArgs } from "node:util";
import type { Adapter } from "../adapter.js";
import { builtInAdapters } from "../index.js";
import { createObserver } from "../testing/observe.js";
import { type AdapterDrift, createTally, rateField } from "./drift/measure.js";
import { drawTable, percent } from "./drift/table.js";
import type { Command, Io } from "./io.js";
import { loadAdapters } from "./load-adapters.js";
import { listPages, readPage } from "./saved-pages.js";

const USAGE = `Usage: wenzhang drift <pages…> [options]

For each adapter and field: the share of pages where the adapter's own selectors, patterns and finders found it, where
the defaults did, and where it was not found at all. Pages are files, or folders with .html, .md and .txt files.

  --adapter MODULE  a module that exports adapters, known beside the built-in ones; may be given again
  --format FORMAT   table or json; table where absent
  --min SHARE       0 to 1: exits with 1 where an adapter finds a field that it states on a smaller share of the pages
                    (for fields that an article may lack: of the pages where anybody finds it)
`;

/** What was asked for. */
interface Request {
  readonly paths: readonly string[];
  readonly modules: readonly string[];
  readonly format: "table" | "json";
  readonly min: number;
}

/** `wenzhang drift`: 0 where all is well, 1 where a share is too small or a page cannot be read, 2 for wrong arguments. */
export const run: Command = async (args, io) => {
  if (args.includes("--help") || args.includes("-h")) {
    io.stdout.write(USAGE);
    return 0;
  }
  let request: Request;
  try {
    request = readRequest(args);
  } catch (error) {
    io.stderr.write(`wenzhang drift: ${tell(error)}\n\n${USAGE}`);
    return 2;
  }
  try {
    const drifts = await measure(request, io);
    io.stdout.write(
      request.format === "json" ? `${JSON.stringify(drifts, null, 2)}\n` : drawTable(drifts),
    );
    const complaints = drifts.flatMap((drift) => complain(drift, request.min));
    io.stderr.write(complaints.join(""));
    return complaints.length === 0 ? 0 : 1;
  } catch (error) {
    io.stderr.write(`wenzhang drift: ${tell(error)}\n`);
    return 1;
  }
};

function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      adapter: { type: "string", multiple: true, default: [] },
      format: { type: "string", default: "table" },
      min: { type: "string", default: "0" },
    },
  });
  const { adapter: modules, format } = values;
  const min = Number(values.min);
  if (positionals.length === 0) throw new Error("It takes files or folders of pages.");
  if (format !== "table" && format !== "json") throw new Error("--format is table or json.");
  if (values.min.trim() === "" || !(min >= 0 && min <= 1))
    throw new Error("--min is a share between 0 and 1.");
  return { paths: positionals, modules, format, min };
}

async function measure({ paths, modules }: Request, { cwd }: Io): Promise<readonly AdapterDrift[]> {
  const own = (await Promise.all(modules.map((path) => loadAdapters(path, cwd)))).flat();
  const observe = createObserver(listAdapters(own));
  const tally = createTally();
  const files = await listPages(paths, cwd);
  if (files.length === 0) throw new Error("There are no pages in what was given.");
  for (const file of files) {
    const { raw, options } = await readPage(file);
    tally.add(observe(raw, options));
  }
  return tally.read();
}

/** The built-in adapters and the given ones, which replace those of the same name. */
function listAdapters(own: readonly Adapter[]): readonly Adapter[] {
  const names = new Set(own.map(({ name }) => name));
  return [...builtInAdapters.filter(({ name }) => !names.has(name)), ...own];
}

function complain({ adapter, fields }: AdapterDrift, min: number): readonly string[] {
  return fields.flatMap((drift) => {
    const rate = rateField(drift);
    if (rate === undefined || rate >= min) return [];
    return [
      `wenzhang drift: ${adapter} finds ${drift.field} by itself on ${percent(rate)}, less than ${percent(min)}.\n`,
    ];
  });
}

function tell(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
