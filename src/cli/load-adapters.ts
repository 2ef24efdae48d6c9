import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Adapter, defineAdapter } from "../adapter.js";

/**
 * The adapters that a module exports, one by one or in lists.
 *
 * @throws Error where it exports none.
 */
export async function loadAdapters(path: string, cwd: string): Promise<readonly Adapter[]> {
  const module: Readonly<Record<string, unknown>> = await import(
    pathToFileURL(resolve(cwd, path)).href
  );
  const adapters = new Set(Object.values(module).flat().filter(isAdapter));
  if (adapters.size === 0) throw new Error(`${path} exports no adapter.`);
  return [...adapters].map(defineAdapter);
}

function isAdapter(value: unknown): value is Adapter {
  return (
    typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
  );
}
