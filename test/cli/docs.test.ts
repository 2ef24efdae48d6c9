import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./terminal.js";

const ROOT = new URL("../../docs/", import.meta.url);

describe.each(["command-line.md", "at-scale.md"])("%s", (name) => {
  const text = readFileSync(new URL(name, ROOT), "utf8");
  const cwd = mkdtempSync(path.join(tmpdir(), "wenzhang-"));
  for (const [, file = "", content = ""] of text.matchAll(/```\w+ ([\w.]+)\n([\s\S]*?)```/g))
    writeFileSync(path.join(cwd, file), content);
  const commands = [...text.matchAll(/```sh\n\$ wenzhang (.+)\n```\n+```text\n([\s\S]*?)```/g)];

  it.each(commands.map(([, args = "", shown = ""]) => [args, shown] as const))(
    "shows what wenzhang %s prints",
    async (args, shown) => {
      const { stdout } = await run(args.split(" "), { cwd });
      const lines = stdout.trimEnd().split("\n");
      const expected = shown.trimEnd().split("\n");
      expect(lines).toHaveLength(expected.length);
      // A line that ends in … is shown in part.
      for (const [i, line] of expected.entries())
        if (line.endsWith('",…')) expect(lines[i]).toContain(line.slice(0, -1));
        else expect(lines[i]).toBe(line);
    },
  );

  it("names every option that there is", async () => {
    if (name !== "command-line.md") return;
    const { stdout } = await run(["--help"]);
    const options = [...stdout.matchAll(/--[a-z-]+/g)].map(([option]) => option);
    for (const option of options) expect(text).toContain(`\`${option}`);
  });
});
