// Opens the bundled page in headless Chromium and tells what its title became.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SHELL =
  '<!doctype html><meta charset="utf-8"><title>-</title><script src="/page.bundle.js"></script>';

/** What is wrong with the page's title in this browser, or nothing. */
export async function checkInChromium({ playwright, executablePath, folder, want }) {
  const { chromium } = await import(playwright);
  const server = createServer((request, response) => {
    const script = request.url.endsWith(".bundle.js");
    response.setHeader("content-type", script ? "text/javascript; charset=utf-8" : "text/html");
    response.end(script ? readFileSync(path.join(folder, request.url)) : SHELL);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page
      .waitForFunction(() => document.title !== "-", undefined, { timeout: 20_000 })
      .catch((error) => errors.push(String(error)));
    const title = await page.title();
    return title === want && errors.length === 0 ? undefined : [title, ...errors].join("\n");
  } finally {
    await browser.close();
    server.close();
  }
}
