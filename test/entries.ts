import { readdirSync, readFileSync } from "node:fs";

const ROOT = new URL("..", import.meta.url);

/** One entry point of the package: what an import names, and the file it is made from. */
export interface Entry {
  readonly name: string;
  readonly source: string;
}

/** The package's entry points as its manifest exports them; those of a folder one by one. */
export function listEntries(): readonly Entry[] {
  const { exports } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
  return Object.keys(exports)
    .filter((key) => !key.endsWith(".json"))
    .flatMap((key) => (key.endsWith("/*") ? listFolder(key.slice(2, -2)) : [key.slice(2)]))
    .map((path) => ({
      name: path === "" ? "wenzhang" : `wenzhang/${path}`,
      source: `src/${path === "" ? "index" : path}.ts`,
    }));
}

function listFolder(folder: string): string[] {
  return readdirSync(new URL(`src/${folder}/`, ROOT)).map(
    (file) => `${folder}/${file.replace(/\.ts$/, "")}`,
  );
}

/** The package's entry points, loaded from their sources. */
export async function loadEntries(): Promise<ReadonlyMap<string, unknown>> {
  const loaded = listEntries().map(async ({ name, source }): Promise<[string, unknown]> => {
    return [name, await import(new URL(source, ROOT).href)];
  });
  return new Map(await Promise.all(loaded));
}
