import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Adapter, defineAdapter } from "../adapter.js";
import { UsageError } from "./options.js";

/** The adapters that a module exports, under any name, one by one or in lists. @throws UsageError where there is none. */
export async function loadAdapters(module: string, cwd: string): Promise<readonly Adapter[]> {
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
  return [...new Set(found)].map(defineAdapter);
}

function isAdapter(value: unknown): value is Adapter {
  return (
    typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
  );
}
