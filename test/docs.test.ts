import { readdirSync, readFileSync } from "node:fs";
import { inspect } from "node:util";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as core from "../src/core.js";
import * as explain from "../src/explain.js";
import * as index from "../src/index.js";
import * as render from "../src/render.js";
import * as simplified from "../src/simplified.js";
import * as testing from "../src/testing.js";
import * as traditional from "../src/traditional.js";

const ROOT = new URL("..", import.meta.url);
const ENTRIES: Readonly<Record<string, unknown>> = {
  wenzhang: index,
  "wenzhang/core": core,
  "wenzhang/explain": explain,
  "wenzhang/render": render,
  "wenzhang/simplified": simplified,
  "wenzhang/testing": testing,
  "wenzhang/traditional": traditional,
};

interface Example {
  readonly code: string;
  /** What the page shows below the code. */
  readonly shown?: string;
}

const pages = [
  "README.md",
  ...readdirSync(new URL("docs/", ROOT))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

describe.each(pages)("%s", (page) => {
  const text = readFileSync(new URL(page, ROOT), "utf8");

  it.each(listExamples(text))("shows what its example prints: $code", ({ code, shown }) => {
    const printed = run(code);
    if (shown !== undefined) expect(printed).toBe(shown);
  });

  it("links to files that are there", () => {
    for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      expect(() => readFileSync(new URL(target ?? "", new URL(page, ROOT)))).not.toThrow();
  });
});

function listExamples(text: string): Example[] {
  const fences = /```ts\n([\s\S]*?)```(?:\n+```(?:text|json)\n([\s\S]*?)```)?/g;
  return [...text.matchAll(fences)].map(([, code = "", shown]) =>
    shown === undefined ? { code } : { code, shown: shown.trimEnd() },
  );
}

/** Runs an example on the sources and returns what it prints. */
function run(code: string): string {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(code, { compilerOptions });
  const lines: string[] = [];
  const log = (...values: unknown[]) =>
    lines.push(values.map((v) => (typeof v === "string" ? v : inspect(v))).join(" "));
  const load = (name: string) => {
    if (name in ENTRIES) return ENTRIES[name];
    throw new Error(`an example imports ${name}`);
  };
  new Function("require", "exports", "console", outputText)(load, {}, { log });
  return lines.join("\n");
}
