import path from "node:path";
import { ENDINGS } from "./formats.js";
import { type OutputFormat, UsageError } from "./options.js";

/** Where the articles are to go. */
export interface Destination {
  /** The folder. */
  readonly folder: string;
  readonly format: OutputFormat;
  /** The folder that relative paths start at. */
  readonly cwd: string;
}

/**
 * The file that each input is written to: where it stands below the folder that all inputs have in common, so that
 * `a/index.html` and `b/index.html` stay two.
 *
 * @throws UsageError where two inputs would be written to one file, or one of them over an input.
 */
export function planOutputs(
  inputs: readonly string[],
  { folder, format, cwd }: Destination,
): ReadonlyMap<string, string> {
  const files = inputs.filter((input) => input !== "-").map((input) => path.resolve(cwd, input));
  const shared = countShared(files);
  const planned = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const input of inputs) {
    const below = input === "-" ? ["stdin"] : splitPath(path.resolve(cwd, input)).slice(shared);
    const { dir, name, ext, base } = path.parse(path.join(...below));
    // What a crawler has saved as page.html?id=1 keeps its number.
    const stem = /^\.[a-z]\w*$/iu.test(ext) ? name : base;
    const output = path.resolve(cwd, folder, dir, `${stem}.${ENDINGS[format]}`);
    const owner = owners.get(output);
    const shown = path.relative(cwd, output);
    if (owner !== undefined)
      throw new UsageError(`${owner} and ${input} would both be written to ${shown}`);
    if (files.includes(output)) throw new UsageError(`${input} would be written over ${shown}`);
    owners.set(output, input);
    planned.set(input, output);
  }
  return planned;
}

/** How many folders at the head of their paths all files have in common. */
function countShared(files: readonly string[]): number {
  const folders = files.map((file) => splitPath(file).slice(0, -1));
  const [first = []] = folders;
  const fork = first.findIndex((name, i) => folders.some((names) => names[i] !== name));
  return fork < 0 ? first.length : fork;
}

function splitPath(file: string): readonly string[] {
  return file.split(path.sep);
}
