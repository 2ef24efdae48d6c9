import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./terminal.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

const ADAPTER = `export const jiangcheng = {
  name: "jiangcheng",
  hosts: ["jiangcheng.example"],
  title: ".headline",
  subtitle: ".second",
  keywords: ".tags",
  body: { within: ".story" },
};
export const unrelated = 1;
`;

/** A page of one site, as it was before and after a redesign. */
function compose(
  headline: string,
  address = '<link rel="canonical" href="https://jiangcheng.example/1">',
) {
  return `<html><head><title>早市四点开张</title>${address}</head><body>
    <h1 class="${headline}">早市四点开张</h1><p>2024-05-06 10:20 来源：江城晚报</p>
    <div class="story"><p>这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒，街灯还没有亮。</p></div>
  </body></html>`;
}

let folder: string;
const drift = (...args: readonly string[]) => run(["drift", ...args], { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "drift-"));
  mkdirSync(join(folder, "pages/new/input"), { recursive: true });
  writeFileSync(join(folder, "jiangcheng.mjs"), ADAPTER);
  for (const name of ["1.html", "2.shtml", "new/3.htm"])
    writeFileSync(join(folder, "pages", name), compose("headline"));
  writeFileSync(join(folder, "pages/new/input/input.html"), compose("hero", ""));
  const options = JSON.stringify({
    url: "https://www.jiangcheng.example/4",
    now: "2024-05-07T00:00:00Z",
  });
  writeFileSync(join(folder, "pages/new/input/options.json"), options);
  writeFileSync(join(folder, "pages/picture.png"), "no page");
  writeFileSync(join(folder, "elsewhere.html"), compose("headline", ""));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("wenzhang drift", () => {
  it("shows for each adapter and field who found it", async () => {
    const { code, stdout, stderr } = await drift(
      "pages",
      "elsewhere.html",
      "--adapter",
      "jiangcheng.mjs",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`adapter     pages  field         own  default  missing
jiangcheng      4  title         75%      25%       0%
jiangcheng      4  subtitle       0%       0%     100%
jiangcheng      4  publishedAt     -     100%       0%
jiangcheng      4  source          -     100%       0%
jiangcheng      4  keywords       0%       0%     100%
jiangcheng      4  body         100%       0%       0%
generic         1  title           -     100%       0%
generic         1  publishedAt     -     100%       0%
generic         1  source          -     100%       0%
generic         1  body            -     100%       0%
`);
  });

  it("gives the same as JSON, shares from 0 to 1", async () => {
    const { stdout } = await drift("pages", "--adapter", "jiangcheng.mjs", "--format", "json");
    const [report] = JSON.parse(stdout);
    expect(report).toMatchObject({ adapter: "jiangcheng", pages: 4 });
    expect(report.fields).toContainEqual({
      field: "title",
      isStated: true,
      shares: { adapter: 0.75, default: 0.25, missing: 0 },
    });
    expect(report.fields).toContainEqual({
      field: "editors",
      isStated: false,
      shares: { adapter: 0, default: 0, missing: 1 },
    });
  });

  it("exits with 1 where an adapter finds too little by itself", async () => {
    const { code, stdout, stderr } = await drift(
      ...["pages", "--adapter", "jiangcheng.mjs", "--min", "0.9"],
    );
    expect(code).toBe(1);
    expect(stdout).toContain("jiangcheng");
    expect(stderr).toBe(
      "wenzhang drift: jiangcheng finds title by itself on 75%, less than 90%.\n",
    );
  });

  it("exits with 0 where that is enough; what no page has is not held against an adapter", async () => {
    const { code } = await drift("pages", "--adapter", "jiangcheng.mjs", "--min", "0.75");
    expect(code).toBe(0);
  });

  it("knows the built-in adapters, and reads fixtures with their options", async () => {
    const { stdout } = await drift(
      join(FIXTURES, "sina"),
      join(FIXTURES, "zhigu"),
      "--format",
      "json",
    );
    const names = JSON.parse(stdout).map(({ adapter }: { readonly adapter: string }) => adapter);
    expect(names).toEqual(["sina", "zhigu"]);
  });

  it.each(["zh-Hans", "zh-Hant-TW", "zh-Hant-HK"])(
    "reads fixtures whose options ask for %s",
    async (script) => {
      mkdirSync(join(folder, script));
      writeFileSync(join(folder, script, "input.html"), compose("headline"));
      writeFileSync(join(folder, script, "options.json"), JSON.stringify({ script }));
      const { code, stderr } = await drift(script, "--adapter", "jiangcheng.mjs");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    },
  );

  it("answers wrong arguments in one line and with 2", async () => {
    const wrong = [
      [],
      ["pages", "--format", "xml"],
      ["pages", "--min", "90%"],
      ["pages", "--nonsense"],
    ];
    for (const args of wrong) {
      const { code, stderr } = await drift(...args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^wenzhang drift: .+\n$/);
    }
    expect(await drift("--help")).toMatchObject({ code: 0, stderr: "" });
  });

  it("names what cannot be read", async () => {
    expect(await drift("gone.html")).toMatchObject({
      code: 1,
      stderr: "wenzhang drift: gone.html: there is no such file\n",
    });
    expect(await drift("pages", "--adapter", "gone.mjs")).toMatchObject({ code: 2 });
    mkdirSync(join(folder, "empty"), { recursive: true });
    expect((await drift("empty")).stderr).toBe(
      "wenzhang drift: there are no pages in what was given\n",
    );
    mkdirSync(join(folder, "broken"), { recursive: true });
    writeFileSync(join(folder, "broken/input.html"), compose("headline"));
    const beside = join(folder, "broken/options.json");
    writeFileSync(beside, "{");
    expect((await drift("broken")).stderr).toContain(`wenzhang drift: ${beside}: `);
    writeFileSync(beside, '{"now":"2024-05-06"}');
    expect(await drift("broken")).toMatchObject({
      code: 1,
      stderr: `wenzhang drift: ${beside}: now is a time such as 2024-05-06T10:20+08:00, not 2024-05-06\n`,
    });
    writeFileSync(beside, '{"timezone":"+08:00"}');
    expect(await drift("broken")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${join(folder, "broken/input.html")}: options has url`),
    });
    writeFileSync(join(folder, "none.mjs"), "export const a = 1;");
    expect((await drift("pages", "--adapter", "none.mjs")).stderr).toContain("exports no adapter");
  });
});
