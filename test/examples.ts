import { inspect } from "node:util";
import ts from "typescript";
import { loadEntries } from "./entries.js";

const entries = await loadEntries();

/** Runs an example on the sources and returns what it prints. */
export async function runExample(code: string): Promise<string> {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(code, { compilerOptions });
  const lines: string[] = [];
  const log = (...values: unknown[]) =>
    lines.push(values.map((v) => (typeof v === "string" ? v : inspect(v))).join(" "));
  const load = (name: string) => {
    if (entries.has(name)) return entries.get(name);
    throw new Error(`an example imports ${name}`);
  };
  const show = (value: unknown) => inspect(value, { breakLength: Number.POSITIVE_INFINITY });
  const body = `return (async () => {${outputText}\n})();`;
  await new Function("require", "exports", "console", "show", body)(load, {}, { log }, show);
  return lines.join("\n");
}

/**
 * Makes an example print each expression that has a comment behind it: `toSimplified("漁港"); // '渔港'`.
 *
 * @returns The code to run, and what the comments say that it prints.
 */
export function readExample(code: string): { readonly code: string; readonly shown: string } {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const comments: string[] = [];
  const statements = file.statements.map((statement) => {
    const comment = /^[^\S\n]*\/\/ (.*)/.exec(code.slice(statement.end))?.[1];
    if (comment === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
    comments.push(comment);
    return `console.log(show(${statement.expression.getText()}));`;
  });
  return { code: statements.join("\n"), shown: comments.join("\n") };
}
