import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FRONT_KEYS } from "../src/front-keys.js";
import { DIAGNOSTICS, parseArticle } from "../src/index.js";
import { runExample } from "./examples.js";

const ROOT = new URL("..", import.meta.url);

const readPage = (page: string) => readFileSync(new URL(page, ROOT), "utf8");

interface Example {
  readonly code: string;
  /** What the page shows below the code. */
  readonly shown?: string;
}

const pages = [
  "README.md",
  "README.zh-CN.md",
  "CONTRIBUTING.md",
  ...readdirSync(new URL("docs/", ROOT))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

describe.each(pages)("%s", (page) => {
  const text = readPage(page);

  it.each(listExamples(text))("shows what its example prints: $code", async ({ code, shown }) => {
    const printed = await runExample(code);
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

describe("docs/dumps.md", () => {
  it("lists every key of a front matter that is read, in the order in which they are", () => {
    const rows = readPage("docs/dumps.md").matchAll(/^\| [^|]+ \| (`[^|]+`) \|$/gm);
    const listed = Array.from(rows, ([, keys = ""]) => keys.replaceAll("`", "").split(", "));
    expect(listed).toEqual(Object.values(FRONT_KEYS));
  });
});

describe("the READMEs in English and Chinese", () => {
  const english = readPage("README.md");
  const chinese = readPage("README.zh-CN.md");
  const list = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([found]) => found);

  it.each([
    ["headings", /^#+ /gm],
    ["code and output", /^```\w+\n[\s\S]*?^```$/gm],
    ["names and figures of the tables", /(?<=^\|.*)(?:`[^`]+`|\d+(?:\.\d+)+|\d+%|\|)/gm],
    ["links to files", /(?<=\]\()(?!README)[^)]+(?=\))/g],
    ["list items", /^- /gm],
  ])("have the same %s", (_, pattern) => {
    expect(list(chinese, pattern)).toEqual(list(english, pattern));
    expect(list(english, pattern)).not.toEqual([]);
  });

  it("link to each other", () => {
    expect(english).toContain("(README.zh-CN.md)");
    expect(chinese).toContain("(README.md)");
  });

  it("list every entry of the package and every guide", () => {
    const { exports } = JSON.parse(readPage("package.json"));
    const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
    for (const entry of entries) expect(english).toContain(`\`wenzhang${entry.slice(1)}\``);
    for (const page of pages.filter((page) => page.startsWith("docs/")))
      expect(english).toContain(`(${page})`);
  });
});

describe("the site", () => {
  it("has every guide", () => {
    const { projectDocuments } = JSON.parse(readPage("typedoc.json"));
    expect([...projectDocuments].sort()).toEqual(
      [...pages.filter((page) => page !== "README.md"), "CHANGELOG.md"].sort(),
    );
  });
});

describe("CONTRIBUTING.md", () => {
  const text = readPage("CONTRIBUTING.md");
  const { scripts } = JSON.parse(readPage("package.json"));
  const names = [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);

  it.each(names.filter((name) => /^(?:src|test|docs|fixtures|\.ci)\/[\w./-]*$/.test(name)))(
    "names %s, which is there",
    (name) => {
      // The site and reports are made on the way.
      if (name !== "docs/site/") expect(existsSync(new URL(name, ROOT))).toBe(true);
    },
  );

  it.each([...new Set(names.flatMap((name) => name.match(/(?<=npm run )[\w:]+/g) ?? []))])(
    "runs %s, which is a script",
    (script) => expect(scripts).toHaveProperty([script]),
  );
});

describe("the guides' tables", () => {
  it("list every diagnostic code with its severity and what it means", () => {
    const rows = Object.entries(DIAGNOSTICS).map(
      ([code, { severity, meaning }]) => `| \`${code}\` | ${severity} | ${meaning} |`,
    );
    expect(readPage("docs/diagnostics.md")).toContain(rows.join("\n"));
  });

  const rows = [
    ...(readPage("docs/article.md").split("| Role |")[1] ?? "").matchAll(
      /^\| `(\w+)` \| (\p{Script=Han}.*) \|$/gmu,
    ),
  ];
  const words = rows.flatMap(([, role, list = ""]) =>
    [...list.matchAll(/(?<=^|, )\p{Script=Han}+(?=[,;]|$)/gu)].map(([word]) => ({ role, word })),
  );

  it.each(words)("give $word the role that it gives: $role", ({ role, word }) => {
    const credits = [`${word}：苏晚晴`, `苏晚晴 ${word}`].map((credit) =>
      parseArticle(
        `小城早市四点开张\n2024-05-06\n${credit}\n　　这座小城的早市凌晨四点就开张了，灯火通明。`,
      ),
    );
    const roles = credits.flatMap(({ authors, editors }) => [...authors, ...editors]);
    expect(roles).toContainEqual({ name: "苏晚晴", role });
  });
});
