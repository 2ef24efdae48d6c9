import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const ARGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export function launchChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`these tests take Chromium at ${CHROMIUM}, or CHROMIUM=…`);
  return chromium.launch({ executablePath: CHROMIUM, args: ARGS.split(" ") });
}

/** Gathers what goes wrong in a page, and what it asks for at addresses that begin otherwise than the known ones. */
export function watchTrouble(page: Page, known: readonly string[]): string[] {
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(message.text());
  });
  page.on("dialog", (dialog) => {
    trouble.push(dialog.message());
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!known.some((start) => request.url().startsWith(start))) trouble.push(request.url());
  });
  return trouble;
}
