import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { defineAdapter } from "../adapter.js";
import type { Format } from "../article.js";
import { readHost } from "../url.js";
import { naming } from "./errors.js";
import { type Command, type Io, write } from "./io.js";
import { type Proposal, proposeAdapter } from "./new-adapter/propose.js";
import { review } from "./new-adapter/review.js";
import {
  RUNNERS,
  type Runner,
  writeAdapter,
  writeExpected,
  writeTest,
} from "./new-adapter/scaffold.js";
import { readArgs, UsageError } from "./options.js";

const USAGE = `Usage: wenzhang new-adapter <name> <saved page> [options]

Writes an adapter proposed from a saved page, a fixture and a test, for review.

  --url URL        the page's address, where the page does not tell it
  --out DIR        the folder to write to, the current one where absent
  --runner RUNNER  ${RUNNERS.join(", ")}: whose test to write; told from package.json where absent
  --force          overwrite files that are there
`;

/** What was asked for. */
interface Request {
  readonly name: string;
  readonly page: string;
  readonly folder: string;
  readonly url?: string;
  readonly runner: Runner;
  /** What the modules' names end in. */
  readonly ending: "ts" | "mts";
  readonly force: boolean;
}

/** A file to write, its path relative to the folder asked for. */
interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** `wenzhang new-adapter`. */
export const newAdapter: Command = async (args, io) => {
  const request = readRequest(args, io);
  await write(io.stdout, request === undefined ? USAGE : await create(request, io));
  return 0;
};

/** @returns `undefined` where help is asked for. */
function readRequest(args: readonly string[], { cwd }: Io): Request | undefined {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      url: { type: "string" },
      out: { type: "string", default: "." },
      runner: { type: "string" },
      force: { type: "boolean", default: false },
    },
  });
  if (values.help === true) return undefined;
  const [name, page, ...more] = positionals;
  if (name === undefined || page === undefined || more.length > 0)
    throw new UsageError("name the adapter and a saved page (see wenzhang new-adapter --help)");
  defineAdapter({ name });
  const folder = resolve(cwd, values.out);
  const runner = RUNNERS.find((known) => known === values.runner);
  if (values.runner !== undefined && runner === undefined)
    throw new UsageError(`--runner is one of ${RUNNERS.join(", ")}, not ${values.runner}`);
  const url = values.url?.trim() || undefined;
  if (url !== undefined && readHost(url) === undefined)
    throw new UsageError(`--url takes an address such as https://example.cn/1.html, not ${url}`);
  const manifest = readManifest(folder);
  const chosen = runner ?? detectRunner(manifest);
  return {
    name,
    page: resolve(cwd, page),
    folder,
    ...(url !== undefined && { url }),
    runner: chosen,
    // Node takes the modules of a package that says it is of CommonJS for scripts.
    ending: chosen === "node" && /"type":\s*"commonjs"/u.test(manifest) ? "mts" : "ts",
    force: values.force,
  };
}

/** The text of the nearest package.json; empty where there is none. */
function readManifest(folder: string): string {
  const file = join(folder, "package.json");
  if (existsSync(file)) return readFileSync(file, "utf8");
  return dirname(folder) === folder ? "" : readManifest(dirname(folder));
}

/** The runner that a package.json names, else Node's own. */
function detectRunner(manifest: string): Runner {
  const isNamed = (runner: Runner) => runner !== "node" && manifest.includes(`"${runner}":`);
  return RUNNERS.find(isNamed) ?? "node";
}

async function create(request: Request, { cwd }: Io): Promise<string> {
  const raw = await naming(relative(cwd, request.page), () => readFile(request.page));
  const options = request.url === undefined ? {} : { url: request.url };
  const proposal = proposeAdapter(request.name, raw, options);
  const outputs = listOutputs(request, proposal, raw);
  const taken = outputs.filter(({ path }) => existsSync(join(request.folder, path)));
  if (taken.length > 0 && !request.force) {
    const files = taken.map(({ path }) => show(request, path, cwd));
    throw new Error(`there already (--force overwrites): ${files.join(", ")}`);
  }
  for (const { path, content } of outputs) {
    const file = join(request.folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const written = outputs.map(({ path }) => `  ${show(request, path, cwd)}\n`).join("");
  return `Wrote\n${written}\n${review(proposal)}`;
}

const ENDINGS: Readonly<Record<Format, string>> = { html: "html", markdown: "md", text: "txt" };

function listOutputs(
  { name, page, url, runner, ending }: Request,
  { adapter, article }: Proposal,
  raw: Uint8Array,
): readonly Output[] {
  const folder = join("fixtures", name, nameCase(page));
  const options = url === undefined ? {} : { url };
  return [
    { path: `${name}.${ending}`, content: writeAdapter(adapter) },
    { path: `${name}.test.${ending}`, content: writeTest(name, runner, ending) },
    { path: join(folder, `input.${ENDINGS[article.format]}`), content: raw },
    { path: join(folder, "options.json"), content: `${JSON.stringify(options, null, 2)}\n` },
    { path: join(folder, "expected.json"), content: writeExpected(article) },
  ];
}

/** A fixture's name from its page's file: what is special about the page is for its writer to say. */
function nameCase(page: string): string {
  const slug = basename(page, extname(page))
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return slug === "" || slug === "input" || slug === "index" ? "first-page" : slug;
}

function show({ folder }: Request, path: string, cwd: string): string {
  return relative(cwd, join(folder, path));
}
