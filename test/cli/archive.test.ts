import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./terminal.js";

const PAGE =
  "<h1>海岛渡轮试航成功</h1><p>2021年06月18日 09:42　来源：海潮晚报</p><p>一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的试航。</p>";
const TEXT =
  "渔港夜市重新开张\n2018-08-25 10:30 来源：潮声日报\n渔港夜市睽违三年重新开张，首晚涌入上万人潮，走道加宽了一倍。";

function writeRecord(type: string, id: string, contentType: string, block: Buffer): Buffer {
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    "WARC-Date: 2021-06-18T02:00:00Z",
    "WARC-Target-URI: https://news.example.cn/2021/0618/1.html",
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([
    Buffer.from(`${head.join("\r\n")}\r\n\r\n`),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
}

function writeResponse(id: string, status: string, type: string, body: Buffer | string): Buffer {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n`;
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body)]);
  return writeRecord("response", id, "application/http; msgtype=response", block);
}

const RECORDS = [
  writeRecord("warcinfo", "0", "application/warc-fields", Buffer.from("software: test\r\n")),
  writeResponse("1", "200 OK", "text/html; charset=utf-8", PAGE),
  writeResponse("2", "404 Not Found", "text/html", "没有"),
  writeResponse("3", "200 OK", "image/png", Buffer.from([1, 2, 3])),
  writeRecord("conversion", "4", "text/plain", Buffer.from(TEXT)),
];

const cwd = mkdtempSync(path.join(tmpdir(), "wenzhang-"));
writeFileSync(path.join(cwd, "crawl.warc"), Buffer.concat(RECORDS));
// Archives are compressed record by record.
writeFileSync(path.join(cwd, "crawl.warc.gz"), Buffer.concat(RECORDS.map((r) => gzipSync(r))));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("web archives", () => {
  it.each(["crawl.warc", "crawl.warc.gz"])("gives the pages in %s a line each", async (file) => {
    const { code, stdout, stderr } = await run([file], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(["<urn:uuid:1>", "<urn:uuid:4>"]);
    expect(answers.map(({ article }) => article.title)).toEqual([
      "海岛渡轮试航成功",
      "渔港夜市重新开张",
    ]);
    expect(answers[0].article).toMatchObject({
      url: "https://news.example.cn/2021/0618/1.html",
      publishedAt: "2021-06-18T09:42+08:00",
    });
    expect(answers[1].article.format).toBe("text");
  });

  it.each([
    [["-f", "md"], "an archive's pages are written as jsonl"],
    [["-f", "json"], "an archive's pages are written as jsonl"],
    [["-o", "x"], "--out does not go with the archive crawl.warc"],
    [["--explain"], "--explain does not go with the archive crawl.warc"],
    [["--jsonl"], "--jsonl does not go with the archive crawl.warc"],
    [["-u", "https://news.example.cn/"], "--url does not go with the archive crawl.warc"],
    [["--content-type", "text/html"], "--content-type does not go with the archive crawl.warc"],
  ])("refuse %j, which is of one document or says nothing", async (args, message) => {
    const { code, stdout, stderr } = await run(["crawl.warc", ...args], { cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: `wenzhang: ${message}\n`,
    });
  });

  it("take a page whose server stated no type", async () => {
    const head = Buffer.from(`HTTP/1.1 200 OK\r\nServer: old\r\n\r\n${PAGE}`);
    writeFileSync(
      path.join(cwd, "old.warc"),
      writeRecord("response", "1", "application/http", head),
    );
    const { code, stdout } = await run(["old.warc"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).article.title).toBe("海岛渡轮试航成功");
  });

  it("may be empty", async () => {
    writeFileSync(path.join(cwd, "empty.warc.gz"), "");
    expect(await run(["empty.warc.gz"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  const plain = Buffer.concat(RECORDS);
  const packed = gzipSync(plain);
  const CUT = "the archive is cut off in the middle of a record";
  it.each([
    ["cut.warc", plain.subarray(0, -50), CUT],
    ["cut-image.warc", Buffer.concat(RECORDS.slice(0, 4)).subarray(0, -6), CUT],
    ["cut-head.warc", Buffer.concat(RECORDS.slice(0, 4)).subarray(0, -20), CUT],
    ["half.warc.gz", packed.subarray(0, -50), "the compressed data is damaged: "],
    ["hole.warc.gz", Buffer.from(packed).fill(0x55, 20, 120), "the compressed data is damaged: "],
    ["page.warc", Buffer.from(PAGE), "there is no record of an archive in it"],
    ["words.warc.gz", Buffer.from("not packed"), "there is no record of an archive in it"],
  ])("that are damaged are reported: %s", async (file, bytes, message) => {
    writeFileSync(path.join(cwd, file), bytes);
    const { code, stderr } = await run([file], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`wenzhang: ${file}: ${message}`);
  });

  it("take their own format where it is named", async () => {
    const [named, unnamed] = [
      await run(["crawl.warc", "-f", "jsonl"], { cwd }),
      await run(["crawl.warc"], { cwd }),
    ];
    expect(named).toEqual(unnamed);
  });
});
