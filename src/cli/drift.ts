import { createObserver, joinBuiltIn } from "../testing/observe.js";
import { hongKong, taiwan } from "../traditional.js";
import { type AdapterDrift, createTally, rateField } from "./drift/measure.js";
import { drawTable, percent } from "./drift/table.js";
import { naming } from "./errors.js";
import { type Command, type Io, write } from "./io.js";
import { loadAdapters } from "./load-adapters.js";
import { readArgs, UsageError } from "./options.js";
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

/** `wenzhang drift`: exits with 1 where a share is too small. */
export const drift: Command = async (args, io) => {
  const request = readRequest(args);
  if (request === undefined) {
    await write(io.stdout, USAGE);
    return 0;
  }
  const drifts = await measure(request, io);
  const json = request.format === "json";
  await write(io.stdout, json ? `${JSON.stringify(drifts, null, 2)}\n` : drawTable(drifts));
  const complaints = drifts.flatMap((each) => complain(each, request.min));
  await write(io.stderr, complaints.join(""));
  return complaints.length === 0 ? 0 : 1;
};

/** @returns `undefined` where help is asked for. */
function readRequest(args: readonly string[]): Request | undefined {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      adapter: { type: "string", multiple: true, default: [] },
      format: { type: "string", default: "table" },
      min: { type: "string", default: "0" },
    },
  });
  if (values.help === true) return undefined;
  const { adapter: modules, format } = values;
  const min = Number(values.min);
  if (positionals.length === 0)
    throw new UsageError("name files or folders of pages (see wenzhang drift --help)");
  if (format !== "table" && format !== "json") throw new UsageError("--format is table or json");
  if (values.min.trim() === "" || !(min >= 0 && min <= 1))
    throw new UsageError("--min is a share between 0 and 1");
  return { paths: positionals, modules, format, min };
}

async function measure({ paths, modules }: Request, { cwd }: Io): Promise<readonly AdapterDrift[]> {
  const own = (await Promise.all(modules.map((path) => loadAdapters(path, cwd)))).flat();
  const observe = createObserver(joinBuiltIn(own), [taiwan, hongKong]);
  const tally = createTally();
  const files = await listPages(paths, cwd);
  if (files.length === 0) throw new Error("there are no pages in what was given");
  for (const file of files) {
    const { raw, options } = await readPage(file);
    tally.add(await naming(file, async () => observe(raw, options)));
  }
  return tally.read();
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
