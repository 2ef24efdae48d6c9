import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkAdapter, formatReport } from "../../src/testing.js";
import { run } from "./terminal.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGES = ["command-line.md", "at-scale.md", "writing-an-adapter.md"];

/** A file that a page gives, or a command with what it shows: a block that has a name, or one that begins with $. */
const BLOCK =
  /```\w+ (?<file>[\w./-]+)\n(?<content>[\s\S]*?)```|```sh\n\$ (?<command>(?:wenzhang|cat) .+)\n```\n+```\w+\n(?<shown>[\s\S]*?)```/g;

/** A command of a page, what it shows, and the files that were given since the one before. */
interface Step {
  readonly files: readonly (readonly [file: string, content: string])[];
  readonly command: string;
  readonly shown: string;
}

function listSteps(text: string): readonly Step[] {
  const steps: Step[] = [];
  let files: Step["files"] = [];
  for (const { groups = {} } of text.matchAll(BLOCK)) {
    const { file, content = "", command = "", shown = "" } = groups;
    if (file !== undefined) files = [...files, [file, content]];
    else {
      steps.push({ files, command, shown });
      files = [];
    }
  }
  return steps;
}

describe.each(PAGES)("%s", (name) => {
  const cwd = makeFolder();

  // In this order: a file that is given again has been edited.
  it.each(listSteps(readPage(name)))("shows what $command prints", async (step) => {
    const { files, command, shown } = step;
    for (const [file, content] of files) writeFileSync(path.join(cwd, file), content);
    expectShown(await enter(command, cwd), shown);
  });

  if (name !== "writing-an-adapter.md") return;
  it("goes from a page to a fixture that passes", async () => {
    await run(["new-adapter", "jiangcheng", "page.html", "--out", "proposed"], { cwd });
    const { jiangcheng: proposed } = await import(path.join(cwd, "proposed/jiangcheng.ts"));
    const { jiangcheng: reviewed } = await import(path.join(cwd, "jiangcheng.ts"));
    const fixture = path.join(cwd, "fixtures/jiangcheng/page");
    const raw = readFileSync(path.join(fixture, "input.html"));
    const expected = JSON.parse(readFileSync(path.join(fixture, "expected.json"), "utf8"));
    const report = checkAdapter(proposed, [{ name: "page", raw, expected }]);
    expect(readPage(name)).toContain(formatReport(report).split("\n\nFields")[0]);
    expect(checkAdapter(reviewed, [{ name: "page", raw, expected }]).problems).toEqual([]);
  });
});

function readPage(name: string): string {
  return readFileSync(path.join(ROOT, "docs", name), "utf8");
}

/** A folder to work in, in which the library's sources stand for the installed package. */
function makeFolder(): string {
  const cwd = mkdtempSync(path.join(tmpdir(), "wenzhang-"));
  const installed = path.join(cwd, "node_modules/wenzhang");
  mkdirSync(installed, { recursive: true });
  symlinkSync(path.join(ROOT, "src"), path.join(installed, "src"));
  const exports = { ".": "./src/index.ts", "./testing": "./src/testing.ts" };
  writeFileSync(path.join(installed, "package.json"), JSON.stringify({ type: "module", exports }));
  return cwd;
}

/** What a command prints on a terminal. */
async function enter(command: string, cwd: string): Promise<string> {
  const [program, ...args] = command.split(" ");
  if (program === "cat") return readFileSync(path.join(cwd, ...args), "utf8");
  const { stdout, stderr } = await run(args, { cwd });
  return stdout + stderr;
}

function expectShown(printed: string, shown: string): void {
  const lines = printed.trimEnd().split("\n");
  const expected = shown.trimEnd().split("\n");
  expect(lines).toHaveLength(expected.length);
  // A line that ends in … is shown in part.
  for (const [i, line] of expected.entries())
    if (line.endsWith('",…')) expect(lines[i]).toContain(line.slice(0, -1));
    else expect(lines[i]).toBe(line);
}

describe("command-line.md", () => {
  it.each([["wenzhang"], ["wenzhang new-adapter"], ["wenzhang drift"]])(
    "names every option of %s",
    async (command) => {
      const { stdout } = await run([...command.split(" ").slice(1), "--help"]);
      const options = [...stdout.matchAll(/--[a-z-]+/g)].map(([option]) => option);
      expect(options).not.toEqual([]);
      for (const option of options) expect(readPage("command-line.md")).toContain(`\`${option}`);
    },
  );
});
