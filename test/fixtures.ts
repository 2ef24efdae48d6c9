import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ParseOptions } from "../src/index.js";

/** One document among the fixtures. */
export interface Input {
  /** `input.html`, `input.md` or `input.txt`. */
  readonly name: string;
  /** The document as it came off the wire. */
  readonly bytes: Uint8Array;
}

/** One folder of fixtures: the same article in one shape or several. */
export interface Case {
  /** `sina/finance-page-2021`. */
  readonly name: string;
  /** Where it stands. */
  readonly folder: URL;
  /** Its documents. */
  readonly inputs: readonly [Input, ...Input[]];
  /** What `parseArticle` is to be given. */
  readonly options: ParseOptions;
}

const FIXTURES = new URL("../fixtures/", import.meta.url);

/** Every case, sorted by name. */
export function listCases(): Case[] {
  return listFolders(FIXTURES).flatMap((site) =>
    listFolders(new URL(`${site}/`, FIXTURES)).map((name) => readCase(`${site}/${name}`)),
  );
}

function listFolders(folder: URL): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readCase(name: string): Case {
  const folder = new URL(`${name}/`, FIXTURES);
  const [first, ...others] = readdirSync(folder)
    .filter((file) => file.startsWith("input."))
    .sort()
    .map((file) => ({ name: file, bytes: readFileSync(new URL(file, folder)) }));
  if (first === undefined) throw new Error(`${name} holds no input`);
  return { name, folder, inputs: [first, ...others], options: readOptions(folder) };
}

function readOptions(folder: URL): ParseOptions {
  const file = new URL("options.json", folder);
  if (!existsSync(file)) return {};
  const { now, ...options } = JSON.parse(readFileSync(file, "utf8"));
  return now === undefined ? options : { ...options, now: new Date(now) };
}

/** A fixture's text: in the charset that the page declares, UTF-8 where it declares none, GB where it declares wrongly. */
export function decodeFixture(bytes: Uint8Array): string {
  const declared = new TextDecoder("latin1").decode(bytes).match(/charset=["']?([\w-]+)/)?.[1];
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
