import { PassThrough, Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { cutBatches } from "../../src/cli/batches.js";
import { main } from "../../src/cli/main.js";
import { run } from "./terminal.js";

const raw = (n: number) =>
  `渡轮第${n}次试航\n2021-06-18 09:42 来源：海潮晚报\n一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的第${n}次试航。`;

const answers = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("wenzhang --jsonl", () => {
  it("answers each record with a line, in order", async () => {
    const records = Array.from({ length: 50 }, (_, n) => JSON.stringify({ id: n, raw: raw(n) }));
    const { code, stdout } = await run(["--jsonl"], { stdin: records.join("\n") });
    expect(answers(stdout).map(({ id, article }) => [id, article.title])).toEqual(
      records.map((_, n) => [n, `渡轮第${n}次试航`]),
    );
    expect(code).toBe(0);
  });

  it("takes bytes, the address and the content type from the record", async () => {
    // 渡轮 in GB 18030, and a full stop.
    const words = Buffer.from([0xb6, 0xc9, 0xc2, 0xd6]);
    const prose = Buffer.concat([
      ...Array.from({ length: 30 }, () => words),
      Buffer.from([0xa1, 0xa3]),
    ]);
    const page = Buffer.concat([Buffer.from("<p>"), prose, Buffer.from("</p>")]);
    const record = {
      id: "gb",
      rawBase64: page.toString("base64"),
      url: "https://a.example.cn/1.html",
      contentType: "text/html; charset=gbk",
    };
    const { stdout } = await run(["--jsonl"], { stdin: JSON.stringify(record) });
    const [{ id, article }] = answers(stdout);
    expect(id).toBe("gb");
    expect(article.url).toBe("https://a.example.cn/1.html");
    expect(article.blocks).toEqual([{ type: "paragraph", text: `${"渡轮".repeat(30)}。` }]);
  });

  it("answers a bad record with an error, and goes on", async () => {
    const lines = [
      "{",
      "[]",
      "null",
      '{"id":1}',
      '{"id":2,"raw":5}',
      '{"id":3,"raw":"","url":5}',
      "",
      JSON.stringify({ id: 4, raw: raw(4) }),
    ];
    const { code, stdout } = await run(["--jsonl"], { stdin: lines.join("\n") });
    const all = answers(stdout);
    expect(all.map(({ id, error }) => [id, typeof error])).toEqual([
      [undefined, "string"],
      [undefined, "string"],
      [undefined, "string"],
      [1, "string"],
      [2, "string"],
      [3, "string"],
      [4, "undefined"],
    ]);
    expect(code).toBe(1);
  });

  it.each(["7112345678901234567", "-9007199254740993", "12", '"a\\"1"', "null", "[1]"])(
    "keeps the id %s as it stands in the record",
    async (id) => {
      const record = `{ "meta": {"id": 7112345678901234568}, "id" : ${id} , "raw": "\\"id\\":1" }`;
      const { stdout } = await run(["--jsonl"], { stdin: `${record}\n{"id":${id},"raw":1}` });
      const [read, failed] = stdout.split("\n");
      expect(read?.startsWith(`{"id":${id},"article":{`)).toBe(true);
      expect(failed?.startsWith(`{"id":${id},"error":`)).toBe(true);
    },
  );

  it("takes a blank address for none", async () => {
    const record = { raw: '<link rel="canonical" href="https://a.example.cn/1.html">', url: "" };
    const { stdout } = await run(["--jsonl"], { stdin: JSON.stringify(record) });
    expect(answers(stdout)[0].article.url).toBe("https://a.example.cn/1.html");
  });

  it("reports what it cannot open in one line, and goes on with the rest", async () => {
    const { code, stdout, stderr } = await run(["--jsonl", "none.jsonl", ".", "-"], {
      stdin: JSON.stringify({ id: 1, raw: raw(1) }),
    });
    expect(answers(stdout)).toHaveLength(1);
    expect(stderr).toBe(
      "wenzhang: none.jsonl: there is no such file\nwenzhang: .: this is a folder\n",
    );
    expect(code).toBe(1);
  });

  it("holds no more than it must: a slow reader slows the reading down", async () => {
    let read = 0;
    let written = 0;
    let ahead = 0;
    async function* records() {
      for (let n = 0; n < 400; n++) {
        read++;
        ahead = Math.max(ahead, read - written);
        yield Buffer.from(`${JSON.stringify({ id: n, raw: raw(n).repeat(80) })}\n`);
      }
    }
    const stdout = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _, done) {
        written += chunk.toString().split("\n").length - 1;
        setTimeout(2).then(() => done());
      },
    });
    const stdin = Readable.from(records());
    const io = {
      stdin,
      stdout,
      stderr: new PassThrough(),
      cwd: "",
      colour: false,
      progress: false,
    };
    await main(["--jsonl"], io, "");
    expect(written).toBe(400);
    // A batch is a megabyte: some 90 of these records, and as many in the streams' own buffers.
    expect(ahead).toBeLessThan(250);
  });
});

describe("batches", () => {
  const cut = async (chunks: readonly string[], size: number) => {
    const batches: string[] = [];
    for await (const batch of cutBatches(Readable.from(chunks.map((c) => Buffer.from(c))), size))
      batches.push(Buffer.from(batch).toString());
    return batches;
  };

  it("hold whole lines, however the stream is cut", async () => {
    expect(await cut(["甲乙", "丙\n丁", "\n戊\n", "己"], 4)).toEqual([
      "甲乙丙\n",
      "丁\n戊\n",
      "己",
    ]);
    expect(await cut([], 4)).toEqual([]);
  });

  it("keep a line that is longer than a batch in one", async () => {
    expect(await cut(["长".repeat(9), "长\n短\n"], 4)).toEqual([`${"长".repeat(10)}\n短\n`]);
  });
});
