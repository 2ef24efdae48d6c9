import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Article, type ParseOptions, parseArticle } from "../../src/index.js";
import { toHtml, toJsonLdScript } from "../../src/render.js";
import { launchChromium } from "./chromium.js";
import { DOCUMENTS, ENCODED, VECTORS } from "./vectors.js";

/** What is written may hold these elements and attributes alone. */
const ELEMENTS = new Set(
  "article header h1 h2 h3 h4 h5 h6 p time cite address a strong em blockquote ul ol li figure img figcaption table tbody tr td pre code".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(["lang", "datetime", "href", "src", "alt"]);

/** What became of a piece of markup in the browser. */
interface Seen {
  /** How often the sentinel was called. */
  readonly calls: number;
  /** What the content security policy had to stop. */
  readonly violations: readonly string[];
  /** Elements as `tag attribute=value …`. */
  readonly elements: readonly string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A page with a sentinel; with a policy that forbids all scripts of the page, whose reports are kept. */
async function openPage(policy: boolean): Promise<Page> {
  const page = await browser.newPage();
  await page.route("**", (route) => {
    if (route.request().url() !== "https://test.example/") return route.abort();
    const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8" };
    if (policy) headers["content-security-policy"] = "default-src 'none'; img-src http: https:";
    return route.fulfill({ headers, body: "<!doctype html><body></body>" });
  });
  page.on("dialog", (dialog) => dialog.dismiss());
  await page.goto("https://test.example/");
  await page.evaluate(() => {
    const seen = { calls: 0, violations: [] as string[] };
    Object.assign(window, { seen, pwn: () => seen.calls++ });
    document.addEventListener("securitypolicyviolation", (event) => {
      seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return page;
}

/** Sets each piece of markup as innerHTML, and writes it as a document of its own, and waits for what it loads. */
async function show(page: Page, pieces: readonly string[]): Promise<Seen> {
  return page.evaluate(async (markup) => {
    const elements: string[] = [];
    for (const html of markup) {
      const holder = document.createElement("div");
      document.body.append(holder);
      holder.innerHTML = html;
      // Written and read again, as editors do.
      const written = holder.innerHTML;
      holder.innerHTML = written;
      for (const element of holder.querySelectorAll("*")) {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
        elements.push([element.localName, ...attributes].join("\u0000"));
      }
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const inner = frame.contentDocument;
      Object.assign(frame.contentWindow ?? {}, {
        pwn: () => (window as never as { pwn(): void }).pwn(),
      });
      inner?.open();
      inner?.write(html);
      inner?.close();
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    const { seen } = window as never as { seen: { calls: number; violations: string[] } };
    document.body.replaceChildren();
    return { ...seen, elements };
  }, pieces);
}

function expectHarmless({ calls, violations, elements }: Seen): void {
  expect(calls).toBe(0);
  expect(violations).toEqual([]);
  const wrong = elements.filter((line) => {
    const [name = "", ...attributes] = line.split("\u0000");
    if (!ELEMENTS.has(name)) return true;
    return attributes.some((attribute) => {
      const at = attribute.indexOf("=");
      const [key, value] = [attribute.slice(0, at), attribute.slice(at + 1)];
      if (!ATTRIBUTES.has(key)) return true;
      return (key === "href" || key === "src") && !/^https?:\/\//.test(value);
    });
  });
  expect(wrong).toEqual([]);
}

describe("the proof itself", () => {
  it("has vectors enough, and a browser that runs many of them where nothing is done about them", async () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(150);
    const page = await openPage(false);
    // Each in a frame of its own, which tells its number when something in it runs.
    const running = await page.evaluate(async (vectors) => {
      const ran = new Set<number>();
      Object.assign(window, { ran });
      for (const [i, vector] of vectors.entries()) {
        const frame = document.createElement("iframe");
        frame.srcdoc = `<script>window.pwn = () => parent.ran.add(${i})</script>${vector}`;
        document.body.append(frame);
      }
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return ran.size;
    }, VECTORS);
    await page.close();
    expect(running).toBeGreaterThan(30);
  });

  it("has a policy that reports", async () => {
    const page = await openPage(true);
    const { violations } = await show(page, ["<img src=x onerror=pwn()>"]);
    await page.close();
    expect(violations).not.toEqual([]);
  });
});

const ADDRESS = "https://a.cn/1.html";
const OPTIONS: readonly ParseOptions[] = [{ url: ADDRESS }, { url: ADDRESS, repair: false }];

describe.each(Object.entries(DOCUMENTS))("vectors in a %s", (_, write) => {
  // Repair takes stray tags out of the text: without it more of them come through.
  const articles = OPTIONS.flatMap((options) =>
    VECTORS.map((vector) => parseArticle(write(vector), options)),
  );

  it.each([true, false])("run nothing as HTML (policy: %s)", async (policy) => {
    const page = await openPage(policy);
    expectHarmless(await show(page, articles.map(toHtml)));
    await page.close();
  });

  it("end no script element as JSON-LD", async () => {
    const page = await openPage(false);
    const { calls, elements } = await show(page, articles.map(toJsonLdScript));
    await page.close();
    expect(calls).toBe(0);
    expect(new Set(elements)).toEqual(new Set(["script\u0000type=application/ld+json"]));
  });
});

describe("all vectors together", () => {
  it("reach the articles in good part, as text", () => {
    const documents = Object.values(DOCUMENTS).flatMap((write) => VECTORS.map(write));
    const reached = documents.filter((raw) =>
      /pwn|javascript/i.test(readTexts(parseArticle(raw, { url: ADDRESS, repair: false }))),
    );
    expect(reached.length).toBeGreaterThan(documents.length / 2);
  });
});

describe("documents in other encodings", () => {
  it.each(Object.entries(ENCODED))("%s", async (_, bytes) => {
    const page = await openPage(true);
    expectHarmless(await show(page, [toHtml(parseArticle(bytes))]));
    await page.close();
  });
});

function readTexts(article: Article): string {
  const { title, blocks, authors, keywords, categories } = article;
  return JSON.stringify({ title, blocks, authors, keywords, categories });
}
