import type { Adapter } from "../../adapter.js";
import type { Article } from "../../article.js";

/** The test runners that a test can be written for. */
export const RUNNERS = ["node", "vitest", "jest"] as const;

/** A test runner. */
export type Runner = (typeof RUNNERS)[number];

const MODULES: Readonly<Record<Runner, string>> = {
  node: "node:test",
  vitest: "vitest",
  jest: "@jest/globals",
};

/** Words that no variable can be called, and what the modules written below call their own. */
const RESERVED = new Set(
  "defineAdapter readdirSync readFileSync test assertAdapter folder cases URL JSON undefined arguments eval implements interface protected await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return static super switch this throw true try typeof var void while with yield let package private public".split(
    " ",
  ),
);

/** The variable that holds an adapter: jiang-cheng is jiangCheng. */
export function toVariable(name: string): string {
  const variable = name.replace(/[-_]+(.?)/gu, (_, letter: string) => letter.toUpperCase());
  return RESERVED.has(variable) ? `${variable}Site` : variable;
}

/** The adapter's module. */
export function writeAdapter(adapter: Adapter): string {
  const { body, ...keys } = adapter;
  const lines = Object.entries(keys).map(([key, value]) => `  ${key}: ${write(value)},\n`);
  const within = body?.within === undefined ? "" : `  body: { within: ${write(body.within)} },\n`;
  return `import { defineAdapter } from "wenzhang";

/** Proposed from one page: leave what differs from the defaults. */
export const ${toVariable(adapter.name)} = defineAdapter({
${lines.join("")}${within}});
`;
}

function write(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  return Array.isArray(value) ? `[${value.map(write).join(", ")}]` : JSON.stringify(value);
}

/** The test's module. It reads every folder of fixtures, so that one more page takes no line of code. */
export function writeTest(name: string, runner: Runner, ending: "ts" | "mts"): string {
  const variable = toVariable(name);
  // Node runs TypeScript as it is, and takes no other ending; the others map .js.
  const imported = runner === "node" ? ending : "js";
  return `import { readdirSync, readFileSync } from "node:fs";
import { test } from "${MODULES[runner]}";
import { assertAdapter } from "wenzhang/testing";
import { ${variable} } from "./${name}.${imported}";

const folder = new URL("fixtures/${name}/", import.meta.url);
const cases = readdirSync(folder).map((name) => {
  const read = (file: string) => readFileSync(new URL(\`\${name}/\${file}\`, folder));
  const readJson = (file: string) => JSON.parse(read(file).toString());
  const input = readdirSync(new URL(\`\${name}/\`, folder)).find((file) => file.startsWith("input."));
  return {
    name,
    raw: read(input ?? "input.html"),
    ...readJson("options.json"),
    expected: readJson("expected.json"),
  };
});

test("${name} reads its pages", () => {
  assertAdapter(${variable}, cases);
});
`;
}

/** What the article is expected to be: all of it but how it was found. */
export function writeExpected(article: Article): string {
  const { evidence: _, ...expected } = article;
  return `${JSON.stringify(expected, null, 2)}\n`;
}
