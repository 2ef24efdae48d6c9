import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Adapter } from "../adapter.js";
import { builtInAdapters } from "../built-in.js";
import { createExplainer, type Explainer } from "../explain.js";
import type { ParserSettings } from "../options.js";
import { createParser, type Parser } from "../parse.js";
import { simplified } from "../simplified.js";
import { UsageError } from "./options.js";

/** What a parser on the command line is made of; plain data, so that it can be sent to another thread. */
export interface ParserSpec {
  /** Modules of adapters. */
  readonly adapters: readonly string[];
  /** Whether a script of Traditional characters is asked for, whose tables are loaded only then. */
  readonly traditional: boolean;
  /** The folder that relative modules start at. */
  readonly cwd: string;
}

/** Makes the parser of the command line. @throws UsageError where a module holds no adapter. */
export async function loadParser(spec: ParserSpec): Promise<Parser> {
  return createParser(await loadSettings(spec));
}

/** The same for explanations. */
export async function loadExplainer(spec: ParserSpec): Promise<Explainer> {
  return createExplainer(await loadSettings(spec));
}

async function loadSettings({ adapters, traditional, cwd }: ParserSpec): Promise<ParserSettings> {
  const own = await Promise.all(adapters.map((module) => loadAdapters(module, cwd)));
  const tables = traditional ? await import("../traditional.js") : undefined;
  return {
    adapters: [...own.flat(), ...builtInAdapters],
    converters: [simplified, ...(tables ? [tables.taiwan, tables.hongKong] : [])],
  };
}

/** The adapters that a module exports, under any name. */
async function loadAdapters(module: string, cwd: string): Promise<readonly Adapter[]> {
  const specifier = /^[./]|\.[cm]?[jt]s$/u.test(module)
    ? pathToFileURL(path.resolve(cwd, module)).href
    : module;
  let exported: object;
  try {
    exported = await import(specifier);
  } catch (error) {
    throw new UsageError(`${module}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const found = Object.values(exported).flat().filter(isAdapter);
  if (found.length === 0) throw new UsageError(`${module} exports no adapter`);
  return [...new Set(found)];
}

function isAdapter(value: unknown): value is Adapter {
  return (
    typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
  );
}
