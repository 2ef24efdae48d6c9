import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Parser } from "htmlparser2";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchChromium, watchTrouble } from "./chromium.js";
import { measureContrasts } from "./contrast.js";

const ROOT = new URL("../../", import.meta.url);
const SITE = new URL("docs/site/", ROOT);
const GUIDES = readdirSync(new URL("docs/", ROOT)).filter((file) => file.endsWith(".md"));

/** A page of each sort, at each depth. */
const PAGES = [
  "index.html",
  "modules.html",
  "documents/README.zh-CN.html",
  "documents/CHANGELOG.html",
  ...GUIDES.map((file) => `documents/${file.replace(".md", ".html")}`),
  "modules/wenzhang.html",
  "functions/wenzhang.parseArticle.html",
  "interfaces/wenzhang.Article.html",
  "interfaces/wenzhang.Adapter.html",
  "types/wenzhang.Block.html",
  "variables/wenzhang.builtInAdapters.html",
];

let browser: Browser;
let page: Page;
let trouble: readonly string[] = [];

beforeAll(async () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: "pipe" });
  // Not cleaned, since the playground may be being built into it.
  if (!existsSync(new URL("index.html", SITE)))
    run("node_modules/typedoc/bin/typedoc", "--cleanOutputDir", "false");
  if (!existsSync(new URL("playground/index.html", SITE))) run("docs/playground/build.js");
  browser = await launchChromium();
}, 120_000);
afterEach(async () => {
  await page?.close();
  expect(trouble).toEqual([]);
});
afterAll(() => browser?.close());

async function open(
  path: string,
  { width = 1280, colorScheme = "light" as "light" | "dark" } = {},
): Promise<void> {
  page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  trouble = watchTrouble(page, [SITE.href]);
  await page.goto(new URL(path, SITE).href);
}

/** What a page of the site names, and where its links lead. */
interface Links {
  readonly ids: ReadonlySet<string>;
  readonly targets: readonly string[];
}

function readLinks(file: string): Links {
  const ids = new Set<string>();
  const targets: string[] = [];
  const parser = new Parser({
    onopentag(name, { id, href, src }) {
      if (id !== undefined) ids.add(id);
      // Icons are put into the page by a script.
      if (name === "use") return;
      targets.push(...[href, src].filter((target) => target !== undefined));
    },
  });
  parser.end(readFileSync(new URL(file, SITE), "utf8"));
  return { ids, targets };
}

/** The site's files whose names end so, from its root. */
function listFiles(ending: RegExp): string[] {
  const files = readdirSync(fileURLToPath(SITE), { recursive: true, encoding: "utf8" });
  return files.map((file) => file.replaceAll("\\", "/")).filter((file) => ending.test(file));
}

describe("the documentation's site", () => {
  it("has no link that leads nowhere, and none to a folder", () => {
    const files = new Map(listFiles(/\.html$/).map((file) => [file, readLinks(file)]));
    expect(files.size).toBeGreaterThan(100);
    const broken: string[] = [];
    for (const [file, { targets }] of files) {
      for (const target of targets) {
        const url = new URL(target, new URL(file, SITE));
        if (!url.href.startsWith("file:")) continue;
        const path = decodeURIComponent(url.href.slice(SITE.href.length).replace(/[?#].*/, ""));
        const anchor = decodeURIComponent(url.hash.slice(1));
        const isThere = url.href.startsWith(SITE.href) && /[^/]$/.test(path) && existsSync(url);
        const ids = files.get(path)?.ids;
        if (!isThere || (anchor !== "" && ids?.has(anchor) !== true))
          broken.push(`${file}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it.each(PAGES)("opens %s from a folder", async (path) => {
    await open(path, { width: 390 });
    await page.locator("#tsd-nav-container a").first().waitFor({ state: "attached" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.locator("h1:visible").count()).toBe(1);
    const headings = await page.locator(".col-content :is(h1, h2, h3)").allInnerTexts();
    expect(headings.filter((text) => text.trim() === "")).toEqual([]);
    expect(await page.title()).toContain("wenzhang");
    const lang = await page.locator("html").getAttribute("lang");
    expect(lang).toBe(path.includes("zh-CN") ? "zh-CN" : "en");
    // What a script puts in leads somewhere too.
    const links = await page
      .locator("#tsd-nav-container a[href]")
      .evaluateAll((all) =>
        all.map((a) => (a instanceof HTMLAnchorElement ? a.href.replace(/#.*/, "") : "")),
      );
    expect(links.filter((href) => !existsSync(new URL(href)))).toEqual([]);
  });

  it("lists every guide once in its navigation, by its heading, to begin with the first steps", async () => {
    await open("index.html");
    await page.locator("#tsd-nav-container summary", { hasText: "Guides" }).click();
    const guides = page.locator("#tsd-nav-container details[open] li");
    await guides.first().waitFor();
    const listed = (await guides.allInnerTexts()).map((text) => text.trim());
    const headings = GUIDES.map((file) => {
      const text = readFileSync(new URL(`docs/${file}`, ROOT), "utf8");
      return /^# (.+)$/m.exec(text)?.[1] ?? file;
    });
    expect([...listed].sort()).toEqual(headings.sort());
    expect(listed[0]).toBe("Getting started");
  });

  it("leads from a guide to the next by its navigation", async () => {
    await open("documents/dumps.html");
    await page.locator("#tsd-nav-container a", { hasText: "At scale" }).click();
    await page.waitForURL(new URL("documents/at-scale.html", SITE).href);
    expect(await page.locator("h1").innerText()).toContain("At scale");
  });

  it.each([
    ["parseArticle", "functions/wenzhang.parseArticle.html"],
    ["Plain-text dumps", "documents/dumps.html"],
  ])("finds %s by its search", async (words, path) => {
    await open("documents/article.html");
    await page.locator("#tsd-search-trigger").click();
    await page.locator("#tsd-search-input").pressSequentially(words);
    await page.locator("#tsd-search-results a").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname.endsWith(path));
  });

  it.each([
    ["index.html", 1280],
    ["functions/wenzhang.parseArticle.html", 1280],
    ["documents/article.html", 390],
  ])("leads from %s to the playground and back, %d pixels wide", async (path, width) => {
    await open(path, { width });
    if (width < 770) await page.locator("#tsd-toolbar-menu-trigger").click();
    await page.locator("a:visible", { hasText: "Playground" }).click();
    await page.locator("#lines [role=option]").first().waitFor();
    expect(page.url()).toBe(new URL("playground/index.html", SITE).href);
    await page.getByRole("link", { name: "Documentation" }).click();
    await page.locator("h1", { hasText: "文章" }).waitFor();
    expect(page.url()).toBe(new URL("index.html", SITE).href);
  });

  it.each(["light", "dark"] as const)(
    "keeps its text readable in the %s scheme",
    async (colorScheme) => {
      await open("index.html", { colorScheme });
      for (const path of [
        "index.html",
        "documents/article.html",
        "functions/wenzhang.parseArticle.html",
        "interfaces/wenzhang.Article.html",
      ]) {
        await page.goto(new URL(path, SITE).href);
        await page.locator("#tsd-nav-container a").first().waitFor({ state: "attached" });
        const faint = (await measureContrasts(page)).filter(({ ratio }) => ratio < 4.5);
        expect(faint).toEqual([]);
      }
    },
  );
});
