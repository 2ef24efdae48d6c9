import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toVariable } from "../../src/cli/new-adapter/scaffold.js";
import { isStableName } from "../../src/cli/new-adapter/selectors.js";
import { run } from "./terminal.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const PAGE = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>早市四点开张_江城网</title>
<link rel="canonical" href="https://www.jiangcheng.example/2024/0506.html"></head><body>
<div class="nav-path"><a href="/">首页</a> &gt; <a href="/bd/">本地</a> &gt; 正文</div>
<div class="headline clearfix">早市四点开张</div>
<p class="css-1x2y3z byline"><span class="when">2024-05-06 10:20</span> <span class="medium">江城晚报</span></p>
<div id="story" class="col-8">
<p>这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电筒，街灯还没有亮。</p>
<p>菜农说，趁着露水摘下来的菜最新鲜，赶在上班之前卖完，还来得及回家再睡一觉。</p>
<p class="staff">责任编辑：孟知秋</p>
</div>
<div class="foot">Copyright © 2024 江城网 版权所有 浙ICP备20200001号-3</div>
</body></html>
`;

let folder: string;
const inFolder = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(inFolder(path), "utf8");
const newAdapter = (...args: readonly string[]) => run(["new-adapter", ...args], { cwd: folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "new-adapter-"));
  writeFileSync(inFolder("Saved Page.html"), PAGE);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("wenzhang new-adapter", () => {
  it("writes an adapter, a fixture and a test, and says what to review", async () => {
    const { code, stdout, stderr } = await newAdapter("jiangcheng", "Saved Page.html");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`Wrote
  jiangcheng.ts
  jiangcheng.test.ts
  fixtures/jiangcheng/saved-page/input.html
  fixtures/jiangcheng/saved-page/options.json
  fixtures/jiangcheng/saved-page/expected.json

Review
  title       .headline: 早市四点开张
  published   .when: 2024-05-06T10:20+08:00
  source      .medium: 江城晚报
  authors     not found: point at it if the page has it
  editors     .staff: 孟知秋
  keywords    not found: point at it if the page has it
  breadcrumb  .nav-path: 首页 > 本地 > 正文
  body        #story: 2 blocks, 这座小城的早市凌晨四点就开张了，卖菜的人和买菜的人都打着手电…

Correct expected.json where a value is wrong, then the adapter until its test passes. Where the defaults find
a field on every page, its selector can go.
`);
  });

  it("proposes selectors that look stable, ids first, each tried on the page", async () => {
    await newAdapter("jiangcheng", "Saved Page.html");
    expect(read("jiangcheng.ts")).toBe(`import { defineAdapter } from "wenzhang";

/** Proposed from one page: leave what differs from the defaults. */
export const jiangcheng = defineAdapter({
  name: "jiangcheng",
  hosts: ["jiangcheng.example"],
  title: ".headline",
  published: ".when",
  source: ".medium",
  editors: ".staff",
  breadcrumb: ".nav-path",
  body: { within: "#story" },
});
`);
  });

  it("keeps the page byte by byte, and expects all of the article", async () => {
    await newAdapter("jiangcheng", "Saved Page.html", "--url", "https://m.jiangcheng.example/1");
    const fixture = "fixtures/jiangcheng/saved-page";
    expect(read(`${fixture}/input.html`)).toBe(PAGE);
    expect(JSON.parse(read(`${fixture}/options.json`))).toEqual({
      url: "https://m.jiangcheng.example/1",
    });
    const expected = JSON.parse(read(`${fixture}/expected.json`));
    expect(expected).toMatchObject({ adapter: "jiangcheng", title: "早市四点开张" });
    expect(expected).not.toHaveProperty("evidence");
    expect(read("jiangcheng.ts")).toContain('hosts: ["jiangcheng.example"]');
  });

  it("knows a page without an address by its footer", async () => {
    writeFileSync(inFolder("page.html"), PAGE.replace(/<link[^>]*>/, ""));
    await newAdapter("jiangcheng", "page.html");
    expect(read("jiangcheng.ts")).toContain("signature: /浙ICP备20200001号-3/u");
  });

  it("asks for the address of a page that nothing else tells", async () => {
    writeFileSync(inFolder("page.html"), "<p>早市四点开张</p>");
    const { code, stderr } = await newAdapter("jiangcheng", "page.html");
    expect(code).toBe(1);
    expect(stderr).toContain("give it with --url");
    expect(existsSync(inFolder("jiangcheng.ts"))).toBe(false);
  });

  it("writes an adapter without selectors from a dump", async () => {
    writeFileSync(inFolder("dump.txt"), "早市四点开张\n2024-05-06 10:20 来源：江城晚报\n");
    await newAdapter("jiang-cheng", "dump.txt", "--url", "https://www.jiangcheng.example/1.html");
    expect(read("jiang-cheng.ts")).toContain(`export const jiangCheng = defineAdapter({
  name: "jiang-cheng",
  hosts: ["jiangcheng.example"],
});`);
    expect(existsSync(inFolder("fixtures/jiang-cheng/dump/input.txt"))).toBe(true);
  });

  it("writes below another folder with --out", async () => {
    const { stdout } = await newAdapter("jiangcheng", "Saved Page.html", "--out", "sites/jc");
    expect(stdout).toContain("  sites/jc/fixtures/jiangcheng/saved-page/expected.json\n");
    expect(existsSync(inFolder("sites/jc/jiangcheng.test.ts"))).toBe(true);
  });

  it("overwrites nothing, unless forced to", async () => {
    writeFileSync(inFolder("jiangcheng.test.ts"), "mine");
    const refused = await newAdapter("jiangcheng", "Saved Page.html");
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain("(--force overwrites): jiangcheng.test.ts\n");
    expect(readdirSync(folder).sort()).toEqual(["Saved Page.html", "jiangcheng.test.ts"]);
    expect((await newAdapter("jiangcheng", "Saved Page.html", "--force")).code).toBe(0);
    expect(read("jiangcheng.test.ts")).toContain("assertAdapter");
  });

  it("answers wrong arguments in one line and with 2", async () => {
    const wrong = [
      [],
      ["jiangcheng"],
      ["not a name", "Saved Page.html"],
      ["jiangcheng", "Saved Page.html", "--runner", "mocha"],
      ["jiangcheng", "Saved Page.html", "--colour"],
      ["jiangcheng", "Saved Page.html", "--url", "notaurl"],
    ];
    for (const args of wrong) {
      const { code, stderr } = await newAdapter(...args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^wenzhang new-adapter: .+\n$/);
    }
    expect(await newAdapter("--help")).toMatchObject({ code: 0, stderr: "" });
  });

  it("names a page that is not there", async () => {
    const { code, stderr } = await newAdapter("jiangcheng", "gone.html");
    expect(code).toBe(1);
    expect(stderr).toBe("wenzhang new-adapter: gone.html: there is no such file\n");
  });

  it.each([
    ["node", "node:test", "./jiangcheng.ts"],
    ["vitest", "vitest", "./jiangcheng.js"],
    ["jest", "@jest/globals", "./jiangcheng.js"],
  ])("writes a test for %s", async (runner, module, adapter) => {
    if (runner !== "node")
      writeFileSync(
        inFolder("package.json"),
        JSON.stringify({ devDependencies: { [runner]: "1" } }),
      );
    else writeFileSync(inFolder("package.json"), "{}");
    await newAdapter("jiangcheng", "Saved Page.html", "--out", "sites");
    expect(read("sites/jiangcheng.test.ts")).toContain(`import { test } from "${module}";`);
    expect(read("sites/jiangcheng.test.ts")).toContain(`from "${adapter}";`);
  });

  it("writes modules that a package of CommonJS runs too", async () => {
    writeFileSync(inFolder("package.json"), '{ "type": "commonjs" }');
    await newAdapter("jiangcheng", "Saved Page.html");
    expect(read("jiangcheng.mts")).toContain("defineAdapter");
    expect(read("jiangcheng.test.mts")).toContain('from "./jiangcheng.mts";');
  });

  it("writes a test that passes, and fails once the site is redesigned", async () => {
    await newAdapter("jiangcheng", "Saved Page.html", "--runner", "vitest");
    symlinkSync(join(ROOT, "node_modules"), inFolder("node_modules"));
    const alias = { "wenzhang/testing": `${ROOT}src/testing.ts`, wenzhang: `${ROOT}src/index.ts` };
    const config = `export default ${JSON.stringify({ resolve: { alias } })};`;
    writeFileSync(inFolder("vitest.config.mjs"), config);
    expect(runVitest()).toMatchObject({ status: 0, output: expect.stringContaining("1 passed") });

    const page = inFolder("fixtures/jiangcheng/saved-page/input.html");
    writeFileSync(page, PAGE.replace('class="headline', 'class="hero'));
    const { status, output } = runVitest();
    expect(status).toBe(1);
    expect(output).toContain("stale: title: .headline matches in none of the pages.");
  }, 60_000);
});

function runVitest(): { readonly status: number | null; readonly output: string } {
  const bin = join(ROOT, "node_modules/vitest/vitest.mjs");
  const args = [bin, "run", "--root", folder, "--reporter", "default"];
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env });
  return { status, output: stdout + stderr };
}

describe("a name looks stable", () => {
  it.each(["artibody", "main-title", "artibodyTitle", "js_content", "wzbt", "rm_txt_con"])(
    "as %s does",
    (name) => expect(isStableName(name)).toBe(true),
  );

  it.each(["p1", "css-kjhgf", "sc-bdVaJa", "title__aBcDe", "eXkQzT", "clearfix", "a", "w1240"])(
    "as %s does not",
    (name) => expect(isStableName(name)).toBe(false),
  );
});

describe("the variable that holds an adapter", () => {
  it.each([
    ["jiangcheng", "jiangcheng"],
    ["jiang-cheng_news", "jiangChengNews"],
    ["new", "newSite"],
    ["test", "testSite"],
    ["cases", "casesSite"],
    ["define-adapter", "defineAdapterSite"],
  ])("of %s is %s", (name, variable) => expect(toVariable(name)).toBe(variable));
});
