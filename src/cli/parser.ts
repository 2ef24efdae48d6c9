import { builtInAdapters } from "../built-in.js";
import { createExplainer, type Explainer } from "../explain.js";
import type { ParserSettings } from "../options.js";
import { createParser, type Parser } from "../parse.js";
import { simplified } from "../simplified.js";
import { loadAdapters } from "./load-adapters.js";

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
