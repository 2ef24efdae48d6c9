import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium, watchTrouble } from "./chromium.js";

const SITE = new URL("../../docs/site/playground/", import.meta.url);

/** The playground's address in its folder. */
export const FILE = new URL("index.html", SITE).href;

export const TABS = ["Lines", "Article", "Markdown", "HTML"] as const;

interface Viewing {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly hasTouch?: boolean;
}

/** Builds the playground for the tests of a file; each test fails where its page fails or asks for anything else. */
export function usePlayground() {
  let browser: Browser;
  let server: Server;
  let page: Page | undefined;
  let trouble: readonly string[] = [];

  const address = () => {
    const bound = server.address();
    if (typeof bound !== "object" || bound === null) throw new Error("the server is not there");
    return `http://127.0.0.1:${bound.port}/docs/playground/`;
  };
  const open = async (url = FILE, viewing: Viewing = {}): Promise<Page> => {
    const { width = 1280, colorScheme = "light", hasTouch = false } = viewing;
    page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, hasTouch });
    trouble = watchTrouble(page, [SITE.href, "about:", address()]);
    await page.goto(url);
    return page;
  };

  beforeAll(async () => {
    const build = fileURLToPath(new URL("../../docs/playground/build.js", import.meta.url));
    execFileSync(process.execPath, [build], { stdio: "pipe" });
    server = createServer((request, response) => {
      const file = (request.url ?? "").replace(/^\/docs\/playground\//, "") || "index.html";
      const types: Record<string, string> = { html: "text/html", js: "text/javascript" };
      response.setHeader("content-type", types[file.split(".").pop() ?? ""] ?? "text/css");
      response.end(readFileSync(new URL(file, SITE)));
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    browser = await launchChromium();
  });
  afterEach(async () => {
    await page?.close();
    expect(trouble).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return { open, address };
}

/** The first line of a role. */
export function line(page: Page, role: string): Locator {
  return page.locator(`#lines [data-role="${role}"]`).first();
}

export function options(page: Page): Locator {
  return page.locator('#lines [role="option"]');
}

/** The article as HTML, in its frame. */
export function preview(page: Page) {
  return page.frameLocator("#html");
}

export function select(page: Page, tab: (typeof TABS)[number]): Promise<void> {
  return page.getByRole("tab", { name: tab }).click();
}

/** Pastes as readers do, where the cursor stands. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.keyboard.press("Control+V");
}

/** Whether a line stands within the list as far as it is scrolled. */
export function isInSight(option: Locator): Promise<boolean> {
  return option.evaluate((element) => {
    const list = element.closest("#lines")?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1;
  });
}

export function isLaidOut(option: Locator): Promise<boolean> {
  return option.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
}
