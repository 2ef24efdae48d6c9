import { describe, expect, it, vi } from "vitest";

const opencc = vi.hoisted(() => ({ loaded: new Set<string>(), built: 0 }));

vi.mock("opencc-js/core", async (importOriginal) => {
  const actual = await importOriginal<typeof import("opencc-js/core")>();
  opencc.loaded.add("core");
  const ConverterFactory: typeof actual.ConverterFactory = (...dictionaries) => {
    opencc.built++;
    return actual.ConverterFactory(...dictionaries);
  };
  return { ...actual, ConverterFactory };
});

vi.mock("opencc-js/cn2t", async (importOriginal) => {
  opencc.loaded.add("cn2t");
  return importOriginal();
});

const SIMPLIFIED = `<title>小岛试航氢能渡轮</title><h1>小岛试航氢能渡轮</h1>
<p>　　一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了到对岸小岛的试航。</p>`;
const TRADITIONAL =
  "　　一艘白色渡輪清晨駛出碼頭，七十八名乘客用四十一分鐘完成了到對岸小島的試航。";

describe("OpenCC costs nothing until it is needed", () => {
  it("is not loaded by wenzhang/core", async () => {
    const { createParser } = await import("../src/core.js");
    createParser()(SIMPLIFIED);
    expect([...opencc.loaded]).toEqual([]);
  });

  it("is loaded by wenzhang without the megabyte that gives Traditional", async () => {
    await import("../src/index.js");
    expect([...opencc.loaded]).toEqual(["core"]);
  });

  it("builds no converter for a Simplified page, whatever its adapter", async () => {
    const { builtInAdapters, parseArticle } = await import("../src/index.js");
    for (const { hosts } of builtInAdapters)
      parseArticle(SIMPLIFIED, { url: `https://${hosts?.[0]}/2021/1.html`, script: "zh-Hans" });
    expect(opencc.built).toBe(0);
  });

  it("builds one for all Traditional pages", async () => {
    const { parseArticle } = await import("../src/index.js");
    for (let page = 0; page < 3; page++) parseArticle(TRADITIONAL, { script: "zh-Hans" });
    expect(opencc.built).toBe(1);
  });
});
