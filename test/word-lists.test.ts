import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = new URL("../src/grammar/", import.meta.url);

it.each(readdirSync(FOLDER))("%s repeats no word of its lists", (file) => {
  const source = readFileSync(new URL(file, FOLDER), "utf8");
  // Quoted texts with Chinese and without code in them.
  const lists = [...source.matchAll(/[`"]([^`"=;{}*]*\p{Script=Han}[^`"=;{}*]*)[`"]/gu)];
  const words = lists.map(([, list = ""]) => list.trim().split(/\s+/u));
  const repeated = words.flatMap((list) => list.filter((word, at) => list.indexOf(word) < at));
  expect(repeated).toEqual([]);
});
