import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runExample } from "./examples.js";

const ROOT = new URL("..", import.meta.url);

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
    const printed = runExample(code);
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
