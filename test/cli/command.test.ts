import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { run } from "./terminal.js";

const PAGE = `<html><head><title>海岛渡轮试航成功_海潮网</title></head><body><h1>海岛渡轮试航成功</h1>
<p>2021年06月18日 09:42　来源：海潮晚报 记者 王小明</p>
<p>一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的试航。船长说，风浪不大。</p>
<p>相关阅读</p><ul><li><a href="/1">小岛来了新医生</a></li></ul></body></html>`;
const DUMP =
  "漁港夜市重新開張\n2018-08-25 10:30 來源：潮聲日報\n漁港夜市睽違三年重新開張，首晚湧入上萬人潮，走道加寬了一倍。";

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "wenzhang-"));
  writeFileSync(path.join(cwd, "page.html"), PAGE);
  writeFileSync(path.join(cwd, "dump.txt"), DUMP);
  writeFileSync(path.join(cwd, "page.md"), DUMP);
  mkdirSync(path.join(cwd, "saved/2021/ferry"), { recursive: true });
  mkdirSync(path.join(cwd, "saved/2018"), { recursive: true });
  writeFileSync(path.join(cwd, "saved/2021/ferry/index.html"), PAGE);
  writeFileSync(path.join(cwd, "saved/2018/index.html"), DUMP);
  writeFileSync(
    path.join(cwd, "adapter.mjs"),
    'export const own = { name: "own", signature: /海潮网/u, source: /海潮(晚报)/u };',
  );
  writeFileSync(path.join(cwd, "nothing.mjs"), "export const x = 1;");
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("wenzhang FILE", () => {
  it("writes one article as indented JSON", async () => {
    const { code, stdout, stderr } = await run(["page.html"], { cwd });
    expect(JSON.parse(stdout)).toEqual(parseArticle(Buffer.from(PAGE)));
    expect(stdout).toContain('\n  "title": "海岛渡轮试航成功"');
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("writes several articles a line each", async () => {
    const { stdout } = await run(["page.html", "dump.txt"], { cwd });
    const titles = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).title);
    expect(titles).toEqual(["海岛渡轮试航成功", "漁港夜市重新開張"]);
  });

  it("reads standard input as -", async () => {
    const { stdout } = await run(["-"], { stdin: DUMP });
    expect(JSON.parse(stdout).title).toBe("漁港夜市重新開張");
  });

  it.each([
    ["md", '---\ntitle: "海岛渡轮试航成功"\n'],
    ["html", '<article lang="zh-Hans">\n<header>\n<h1>海岛渡轮试航成功</h1>'],
    ["text", "海岛渡轮试航成功\n\n一艘白色渡轮"],
    ["jsonl", '{"adapter":"generic","format":"html"'],
    ["ld", '{\n  "@context": "https://schema.org"'],
  ])("writes --format %s", async (format, start) => {
    const { stdout } = await run(["page.html", "--format", format], { cwd });
    expect(stdout.slice(0, start.length)).toBe(start);
    expect(stdout.endsWith("\n")).toBe(true);
  });

  it("writes files into a folder with --out", async () => {
    const { stdout } = await run(["page.html", "dump.txt", "-f", "text", "-o", "texts"], { cwd });
    expect(stdout).toBe("");
    expect(readdirSync(path.join(cwd, "texts")).sort()).toEqual(["dump.txt", "page.txt"]);
    expect(readFileSync(path.join(cwd, "texts/dump.txt"), "utf8")).toMatch(/^漁港夜市重新開張\n/);
  });

  it("keeps in that folder the paths below the folder that the inputs share", async () => {
    const inputs = ["saved/2021/ferry/index.html", "./saved/2018/index.html", "-"];
    const { code, stderr } = await run([...inputs, "-o", "kept"], { cwd, stdin: DUMP });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const titles = ["2021/ferry/index.json", "2018/index.json", "stdin.json"].map(
      (file) => JSON.parse(readFileSync(path.join(cwd, "kept", file), "utf8")).title,
    );
    expect(titles).toEqual(["海岛渡轮试航成功", "漁港夜市重新開張", "漁港夜市重新開張"]);
  });

  it("keeps apart what differs behind the ending of a file", async () => {
    const inputs = ["page.html?id=1", "page.html?id=2.5"];
    for (const input of inputs) writeFileSync(path.join(cwd, input), PAGE);
    const { code } = await run([...inputs, "-o", "queries"], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(path.join(cwd, "queries")).sort()).toEqual(
      inputs.map((input) => `${input}.json`),
    );
  });

  it("keeps no path of a single input", async () => {
    await run(["saved/2021/ferry/index.html", "-o", "single"], { cwd });
    expect(readdirSync(path.join(cwd, "single"))).toEqual(["index.json"]);
  });

  it.each([
    [
      ["page.html", "page.md", "-f", "text", "-o", "x"],
      `page.html and page.md would both be written to ${path.join("x", "page.txt")}`,
    ],
    [["-", "-", "-o", "x"], `- and - would both be written to ${path.join("x", "stdin.json")}`],
    [["page.html", "-f", "html", "-o", "."], "page.html would be written over page.html"],
  ])("writes nothing over anything: %j", async (args, message) => {
    const { code, stderr } = await run(args, { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `wenzhang: ${message}\n` });
    expect(existsSync(path.join(cwd, "x"))).toBe(false);
    expect(readFileSync(path.join(cwd, "page.html"), "utf8")).toBe(PAGE);
  });

  it("takes the address, the script and the moment that dates count from", async () => {
    const simplified = await run(["dump.txt", "--script", "zh-Hans", "-f", "text"], { cwd });
    expect(simplified.stdout).toMatch(/^渔港夜市重新开张\n/);
    const taiwan = await run(["page.html", "--script", "zh-Hant-TW", "-f", "text"], { cwd });
    expect(taiwan.stdout).toMatch(/^海島渡輪試航成功\n/);
    const url = "https://news.example.cn/a/1.html";
    const page = JSON.parse((await run(["page.html", "--url", url], { cwd })).stdout);
    expect(page.related[0].links[0].url).toBe("https://news.example.cn/1");
  });

  it.each([
    [["2024-05-06T00:30:00+08:00"], "2024-05-05T10:30+08:00"],
    [["2024-05-05T16:30:00.000Z"], "2024-05-05T10:30+08:00"],
    [["2024-05-06T23:30"], "2024-05-05T10:30+08:00"],
    [["2024-05-06T00:30", "--time-zone=-05:00"], "2024-05-05T10:30-05:00"],
  ])("counts dates from --now %j, whatever the machine's zone", async (now, publishedAt) => {
    const stdin = DUMP.replace("2018-08-25", "昨天");
    const { stdout } = await run(["-", "--now", ...now], { stdin });
    expect(JSON.parse(stdout).publishedAt).toBe(publishedAt);
  });

  it("tries the adapters of a module before the built-in ones", async () => {
    const { stdout } = await run(["page.html", "--adapter", "./adapter.mjs"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ adapter: "own", source: { name: "晚报" } });
  });
});

describe("wenzhang --explain", () => {
  it("shows what each line was taken for and why, and each field's evidence", async () => {
    const { stdout } = await run(["page.html", "--explain"], { cwd });
    expect(stdout).toMatch(
      /^headline +海岛渡轮试航成功 {2}— the heading above the body \[title\]/m,
    );
    expect(stdout).toMatch(/^byline .*\[publishedAt, source, authors\]/m);
    expect(stdout).toMatch(/^body +一艘白色渡轮.*reads like prose/m);
    expect(stdout).toMatch(/^related +小岛来了新医生/m);
    expect(stdout).toMatch(/^ {2}source +0\.92 {2}line 来源/m);
    expect(stdout).not.toContain("\u001b[");
  });

  it("is coloured on a terminal", async () => {
    const { stdout } = await run(["page.html", "--explain"], { cwd, colour: true });
    expect(stdout).toContain("\u001b[96mheadline");
  });
});

describe("what goes wrong", () => {
  it("reports a file that is not there in one line, and reads the others", async () => {
    const { code, stdout, stderr } = await run(["none.html", "page.html"], { cwd });
    expect(stderr).toBe("wenzhang: none.html: there is no such file\n");
    expect(JSON.parse(stdout).title).toBe("海岛渡轮试航成功");
    expect(code).toBe(1);
  });

  it.each([
    [[], "name files to read, or - for standard input (see --help)"],
    [["a", "--format", "pdf"], "--format is one of json, jsonl, md, html, text, ld, not pdf"],
    [["a", "--script", "zh"], "--script is one of zh-Hans, zh-Hant-TW, zh-Hant-HK, not zh"],
    ...["soon", "5/6", "2024-05-06", "2024-02-30T10:20Z", "2024-05-06T10:20+25:00"].map(
      (now): [string[], string] => [
        ["a", "--now", now],
        `--now takes a time such as 2024-05-06T10:20+08:00, not ${now}`,
      ],
    ),
    [["a", "b", "--url", "https://a.cn/"], "--url goes with one file"],
    [["a", "--workers", "2"], "--workers goes with --jsonl"],
    [["--jsonl", "-f", "md"], "--jsonl does not go with --format"],
    [["--jsonl", "-o", "x"], "--jsonl does not go with --out"],
    [["--jsonl", "--explain"], "--jsonl does not go with --explain"],
    [["a", "--explain", "-f", "md"], "--explain does not go with --format"],
    [["a", "--explain", "-o", "x"], "--explain does not go with --out"],
    [["--jsonl", "--workers", "many"], "--workers takes a number up to 256, not many"],
    [["page.html", "--time-zone", "CST"], 'options.timeZone is an offset such as "+08:00".'],
    [["a", "--adapter", "./nothing.mjs"], "./nothing.mjs exports no adapter"],
  ])("refuses %j", async (args, message) => {
    const { code, stdout, stderr } = await run(args, { cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: `wenzhang: ${message}\n`,
    });
  });

  it("refuses an option that there is not, in one line", async () => {
    const { code, stderr } = await run(["--colour"]);
    expect(stderr).toMatch(/^wenzhang: Unknown option '--colour'.*\n$/);
    expect(code).toBe(2);
  });
});

describe("what helps", () => {
  it("shows help and version", async () => {
    expect((await run(["--help"])).stdout).toMatch(/^Usage: wenzhang/);
    expect((await run(["-v"])).stdout).toBe("9.9.9\n");
  });

  it("shows progress for many files on a terminal, and clears it", async () => {
    const { stderr } = await run(["page.html", "dump.txt"], { cwd, progress: true });
    expect(stderr).toBe("\r\u001b[K1/2 page.html\r\u001b[K2/2 dump.txt\r\u001b[K");
    expect((await run(["page.html"], { cwd, progress: true })).stderr).toBe("");
  });
});
