import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { measureContrasts } from "./contrast.js";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const ARGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const SITE = new URL("../../docs/site/playground/", import.meta.url);
const FILE = new URL("index.html", SITE).href;

/** 小岛试航 in GBK. */
const GBK_NAME = "\xd0\xa1\xb5\xba\xca\xd4\xba\xbd";
const GBK_PAGE = Buffer.from(
  `<meta charset=gbk><title>${GBK_NAME}</title><h1>${GBK_NAME}</h1><p>${GBK_NAME}\xa1\xa3</p>`,
  "latin1",
);

let browser: Browser;
let page: Page;
let server: Server;
/** What went wrong in the page, and what it asked for outside itself. */
let trouble: string[];

beforeAll(async () => {
  if (!existsSync(CHROMIUM))
    throw new Error(`these tests take Chromium at ${CHROMIUM}, or CHROMIUM=…`);
  const build = fileURLToPath(new URL("../../docs/playground/build.js", import.meta.url));
  execFileSync(process.execPath, [build]);
  server = createServer((request, response) => {
    const file = (request.url ?? "").replace(/^\/docs\/playground\//, "") || "index.html";
    const types: Record<string, string> = { html: "text/html", js: "text/javascript" };
    response.setHeader("content-type", types[file.split(".").pop() ?? ""] ?? "text/css");
    response.end(readFileSync(new URL(file, SITE)));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS.split(" ") });
});
afterEach(() => page?.close());
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(
  address = FILE,
  { width = 1280, colorScheme = "light" as "light" | "dark" } = {},
): Promise<void> {
  page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  trouble = [];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("dialog", (dialog) => {
    trouble.push(dialog.message());
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    const known = ["file:", "about:"].some((scheme) => request.url().startsWith(scheme));
    if (!known && !request.url().startsWith(serverAddress())) trouble.push(request.url());
  });
  await page.goto(address);
}

function serverAddress(): string {
  const address = server.address();
  return typeof address === "object" ? `http://127.0.0.1:${address?.port}/docs/playground/` : "";
}

const line = (role: string) => page.locator(`#lines [data-role="${role}"]`).first();
const select = (tab: string) => page.getByRole("tab", { name: tab }).click();

describe("the playground", () => {
  it.each(["a file", "a server"])("reads an example, opened from %s", async (from) => {
    await open(from === "a file" ? FILE : serverAddress());
    expect(await page.locator("#summary").innerText()).toContain("adapter sina");
    expect(await line("headline").innerText()).toContain("小岛码头试航氢能渡轮");
    expect(await line("breadcrumb").innerText()).toContain("财经首页");
    expect(await line("body").count()).toBe(1);
    expect(trouble).toEqual([]);
  });

  it("opens the example that its address names", async () => {
    await open(`${FILE}#generic/list-page/input.html`);
    expect(await page.locator("#example").inputValue()).toBe("generic/list-page/input.html");
    expect(await page.locator("#evidence").innerText()).toContain("extract/not-an-article");
  });

  it("shows a line's evidence to the pointer", async () => {
    await open();
    await line("original-headline").hover();
    const evidence = await page.locator("#evidence").innerText();
    expect(evidence).toContain("originalTitle");
    expect(evidence).toMatch(/confidence\s+(?:0\.\d+|1)/);
  });

  it("shows it to the keyboard", async () => {
    await open();
    await page.locator("#lines").focus();
    const headline = await line("headline").getAttribute("id");
    for (let at = 0; at < Number(headline?.slice("line-".length)); at++)
      await page.keyboard.press("ArrowDown");
    expect(await page.locator("#lines").getAttribute("aria-activedescendant")).toBe(headline);
    expect(await page.locator("#evidence").innerText()).toContain("title");
    await page.keyboard.press("End");
    expect(await page.locator("#lines > div").last().getAttribute("aria-selected")).toBe("true");
  });

  it("moves among the views by arrow keys", async () => {
    await open();
    await page.getByRole("tab", { name: "Lines" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#panel-article").isVisible()).toBe(true);
    expect(await page.locator("#panel-lines").isVisible()).toBe(false);
    expect(await page.locator("#tree").innerText()).toContain(
      "publishedAt: 2021-06-18T09:42+08:00",
    );
  });

  it("reads what is pasted, and renders it", async () => {
    await open();
    await page
      .getByLabel("Paste a page")
      .fill("海湾新桥通车\n2022-01-02 来源：海潮晚报\n　　新桥清晨通车，三千名市民步行过桥。");
    await select("Markdown");
    expect(await page.locator("#markdown").innerText()).toContain("# 海湾新桥通车");
    await select("HTML");
    const rendered = page.frameLocator("#html");
    expect(await rendered.locator("h1").innerText()).toBe("海湾新桥通车");
    expect(await rendered.locator("h1").evaluate((h1) => getComputedStyle(h1).lineHeight)).not.toBe(
      "normal",
    );
  });

  it("reads a file by its bytes, chosen or dropped", async () => {
    await open();
    const file = { name: "page.html", mimeType: "text/html", buffer: GBK_PAGE };
    await page.getByLabel("Open a file").setInputFiles(file);
    await page.locator("#bytes", { hasText: "page.html" }).waitFor();
    expect(await line("headline").innerText()).toContain("小岛试航");
    expect(await page.locator("#bytes").innerText()).toContain("not UTF-8");

    await open();
    await page.evaluate(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], "dropped.html"));
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer }));
      },
      [...GBK_PAGE],
    );
    await page.locator("#bytes", { hasText: "dropped.html" }).waitFor();
    expect(await line("headline").innerText()).toContain("小岛试航");
  });

  it("applies the options", async () => {
    await open();
    await page.locator("#raw").fill("海島渡輪\n　　一艘白色渡輪清晨駛出碼頭,七十八名乘客同行。");
    await page.getByLabel("Script").selectOption("zh-Hans");
    await page.getByLabel("Full-width punctuation").check();
    await page.getByLabel("Address").fill("https://news.example/1");
    await select("Article");
    const tree = await page.locator("#tree").innerText();
    expect(tree).toContain("一艘白色渡轮清晨驶出码头，七十八名乘客同行。");
    expect(tree).toContain("url: https://news.example/1");
  });

  it("runs and fetches nothing of a hostile page", async () => {
    await open();
    const attack = `<img src="https://evil.example/x" onerror="alert(1)"><script>alert(2)</script>`;
    const escaped = attack.replaceAll("<", "&lt;");
    await page
      .locator("#raw")
      .fill(
        `<title>${escaped}</title><h1>${escaped}</h1>${attack}<p>新桥清晨通车。${escaped}</p><a href="javascript:alert(3)">新桥</a>`,
      );
    for (const tab of ["Article", "Markdown", "HTML", "Lines"]) await select(tab);
    await page.waitForTimeout(200);
    expect(await page.locator("#html").getAttribute("sandbox")).toBe("");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it("names every control", async () => {
    await open();
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")]
        .filter(({ labels }) => !labels?.length || labels[0]?.innerText.trim() === "")
        .map(({ id }) => id),
    );
    expect(nameless).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "keeps its text readable in the %s scheme",
    async (scheme) => {
      await open(FILE, { colorScheme: scheme });
      await line("headline").hover();
      const faint = (await measureContrasts(page)).filter(({ ratio }) => ratio < 4.5);
      expect(faint).toEqual([]);
    },
  );

  it("fits a telephone", async () => {
    await open(FILE, { width: 390 });
    for (const tab of ["Lines", "Article", "Markdown", "HTML"]) {
      await select(tab);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });
});
