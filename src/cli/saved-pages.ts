import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { ParseOptions } from "../options.js";
import { naming } from "./errors.js";
import { readMoment } from "./moment.js";

/** A page in a file. */
export interface SavedPage {
  /** Its path. */
  readonly file: string;
  /** Its bytes. */
  readonly raw: Uint8Array;
  /** What the fixture it belongs to says of it. */
  readonly options: ParseOptions;
}

const PAGE = /\.(?:s?html?|xhtml|md|markdown|txt)$/iu;

/** The files given, and the pages below the folders given, sorted. */
export async function listPages(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const lists = paths.map(async (path) => {
    const full = resolve(cwd, path);
    if (!(await naming(path, () => stat(full))).isDirectory()) return [full];
    const below = await readdir(full, { recursive: true });
    return below
      .filter((file) => PAGE.test(file) && !file.split(/[\\/]/u).includes("node_modules"))
      .sort()
      .map((file) => join(full, file));
  });
  return (await Promise.all(lists)).flat();
}

/** Reads a page; beside an `input.html`, `options.json` holds its address and what else is known of it. */
export async function readPage(file: string): Promise<SavedPage> {
  const raw = await naming(file, () => readFile(file));
  const beside = join(dirname(file), "options.json");
  if (!/(?:^|[\\/])input\.[^\\/]+$/u.test(file) || !existsSync(beside))
    return { file, raw, options: {} };
  const { now, ...options } = await naming(beside, async () =>
    JSON.parse(await readFile(beside, "utf8")),
  );
  if (now === undefined) return { file, raw, options };
  const moment = readMoment(String(now), options.timeZone);
  if (moment === undefined)
    throw new Error(`${beside}: now is a time such as 2024-05-06T10:20+08:00, not ${now}`);
  return { file, raw, options: { ...options, now: moment } };
}
