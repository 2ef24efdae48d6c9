import { describe, expect, it } from "vitest";
import { measureContrasts } from "./contrast.js";
import {
  FILE,
  isInSight,
  isLaidOut,
  line,
  options,
  paste,
  preview,
  select,
  TABS,
  usePlayground,
} from "./playground.js";

/** 小岛试航 in GBK. */
const GBK_NAME = "\xd0\xa1\xb5\xba\xca\xd4\xba\xbd";
const GBK_PAGE = Buffer.from(
  `<meta charset=gbk><title>${GBK_NAME}</title><h1>${GBK_NAME}</h1><p>${GBK_NAME}\xa1\xa3</p>`,
  "latin1",
);

const { open, address } = usePlayground();

describe("the playground", () => {
  it.each(["a file", "a server"])("reads an example, opened from %s", async (from) => {
    const page = await open(from === "a file" ? FILE : address());
    expect(await page.locator("#summary").innerText()).toContain("adapter sina");
    expect(await line(page, "headline").textContent()).toContain("小岛码头试航氢能渡轮");
    expect(await line(page, "breadcrumb").textContent()).toContain("财经首页");
    expect(await line(page, "body").count()).toBe(1);
  });

  it("reads the example that is picked, and names it in the address", async () => {
    const page = await open();
    const dump = "generic/dump-cut-off-at-both-ends/input.txt";
    await page.getByLabel("Example").selectOption(dump);
    expect(await page.locator("#summary").innerText()).toContain("format text");
    expect(await page.locator("#raw").inputValue()).toContain("枫桥社区食堂开业满月");
    expect(await line(page, "byline").textContent()).toContain("来源：枫桥日报");
    expect(page.url()).toBe(`${FILE}#${dump}`);
  });

  it("opens the example that its address names", async () => {
    const page = await open(`${FILE}#generic/list-page/input.html`);
    expect(await page.locator("#example").inputValue()).toBe("generic/list-page/input.html");
    expect(await page.locator("#evidence").innerText()).toContain("extract/not-an-article");
  });

  it("shows a line's evidence to the pointer", async () => {
    const page = await open();
    await line(page, "original-headline").hover();
    const evidence = await page.locator("#evidence").innerText();
    expect(evidence).toContain("originalTitle");
    expect(evidence).toMatch(/confidence\s+(?:0\.\d+|1)/);
  });

  it("shows a line's evidence to a finger", async () => {
    const page = await open(FILE, { width: 390, hasTouch: true });
    await line(page, "byline").tap();
    const evidence = page.locator("#evidence");
    expect(await evidence.locator("h2").innerText()).toContain("Byline 来源时间");
    // Beside the line, not below all the others.
    const { y = 0, height = 0 } = (await evidence.boundingBox()) ?? {};
    expect(height).toBeGreaterThan(40);
    expect(y + height).toBeLessThanOrEqual(900);
  });

  it("shows a line's evidence to the keyboard", async () => {
    const page = await open();
    await page.locator("#lines").focus();
    const headline = await line(page, "headline").getAttribute("id");
    for (let at = 0; at < Number(headline?.slice("line-".length)); at++)
      await page.keyboard.press("ArrowDown");
    expect(await page.locator("#lines").getAttribute("aria-activedescendant")).toBe(headline);
    expect(await page.locator("#evidence").innerText()).toContain("title");
    await page.keyboard.press("End");
    expect(await options(page).last().getAttribute("aria-selected")).toBe("true");
    expect(await page.locator('[aria-selected="true"][role="option"]').count()).toBe(1);
    expect(await isInSight(options(page).last())).toBe(true);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    expect(await options(page).first().getAttribute("aria-selected")).toBe("true");
    expect(await isInSight(options(page).first())).toBe(true);
  });

  it("moves among the views by arrow keys", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Lines" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#panel-article").isVisible()).toBe(true);
    expect(await page.locator("#panel-lines").isVisible()).toBe(false);
    expect(await page.locator("#tree").innerText()).toContain(
      "publishedAt: 2021-06-18T09:42+08:00",
    );
    await page.keyboard.press("End");
    expect(await page.locator("#panel-html").isVisible()).toBe(true);
    await page.keyboard.press("Home");
    expect(await page.locator("#panel-lines").isVisible()).toBe(true);
    expect(await page.locator('[role="tabpanel"]:visible').count()).toBe(1);
  });

  it("draws every view anew for another document", async () => {
    const page = await open();
    for (const tab of TABS) await select(page, tab);
    await page.getByLabel("Example").selectOption("generic/forum-thread/input.html");
    const title = "大家坐过老缆车吗";
    await select(page, "HTML");
    expect(await preview(page).locator("h1").innerText()).toBe(title);
    await select(page, "Markdown");
    expect(await page.locator("#markdown").innerText()).toContain(`# ${title}`);
    await select(page, "Article");
    expect(await page.locator("#tree").innerText()).toContain(`title: ${title}`);
    await select(page, "Lines");
    expect(await line(page, "headline").textContent()).toContain(title);
  });

  it("reads what is pasted and typed, and renders it", async () => {
    const page = await open();
    const field = page.getByLabel("Paste a page");
    await field.selectText();
    await paste(
      page,
      "海湾新桥通车\n2022-01-02 来源：海潮晚报\n　　新桥清晨通车，三千名市民步行过桥。",
    );
    expect(await page.locator("#example").inputValue()).toBe("");
    await select(page, "Markdown");
    expect(await page.locator("#markdown").innerText()).toContain("# 海湾新桥通车");
    await select(page, "HTML");
    const headline = preview(page).locator("h1");
    expect(await headline.innerText()).toBe("海湾新桥通车");
    expect(await headline.evaluate((h1) => getComputedStyle(h1).lineHeight)).not.toBe("normal");

    await field.press("Control+Home");
    await page.keyboard.type("小城");
    await headline.getByText("小城海湾新桥通车").waitFor();
  });

  it.each(["chosen", "dropped"])("reads a file by its bytes, %s", async (how) => {
    const page = await open();
    const name = `${how}.html`;
    if (how === "chosen") {
      const file = { name, mimeType: "text/html", buffer: GBK_PAGE };
      await page.getByLabel("Open a file").setInputFiles(file);
    } else {
      const transfer = await page.evaluateHandle(
        ([bytes, name]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(bytes)], name));
          return transfer;
        },
        [[...GBK_PAGE], name] as const,
      );
      await page.dispatchEvent("#raw", "dragover", { dataTransfer: transfer });
      expect(await page.locator("form.over").count()).toBe(1);
      await page.dispatchEvent("#raw", "drop", { dataTransfer: transfer });
      expect(await page.locator("form.over").count()).toBe(0);
    }
    await page.locator("#bytes", { hasText: name }).waitFor();
    expect(await page.locator("#bytes").innerText()).toContain("not UTF-8");
    expect(await line(page, "headline").textContent()).toContain("小岛试航");
    expect(await page.locator("#example").inputValue()).toBe("");
  });

  it("applies the options", async () => {
    const page = await open();
    await page.locator("#raw").fill("海島渡輪\n　　一艘白色渡輪清晨駛出碼頭,七十八名乘客同行。");
    await select(page, "Article");
    const tree = page.locator("#tree");
    expect(await tree.innerText()).toContain("一艘白色渡輪清晨駛出碼頭,七十八名乘客同行。");
    await page.getByLabel("Script").selectOption("zh-Hans");
    expect(await tree.innerText()).toContain("一艘白色渡轮清晨驶出码头,七十八名乘客同行。");
    await page.getByLabel("Full-width punctuation").check();
    expect(await tree.innerText()).toContain("一艘白色渡轮清晨驶出码头，七十八名乘客同行。");
    await page.getByLabel("Address").fill("https://news.example/1");
    expect(await tree.innerText()).toContain("url: https://news.example/1");

    await page.getByLabel("Example").selectOption("zhigu/glued-pinyin/input.txt");
    expect(await tree.innerText()).not.toContain("xié");
    await page.getByLabel("Repairs").uncheck();
    expect(await tree.innerText()).toContain("协（xié）议");
  });

  it("names the pictures of a page instead of fetching them, and its links lead nowhere", async () => {
    const page = await open();
    await select(page, "HTML");
    expect(await preview(page).locator("figure").innerText()).toContain("渡轮");
    const link = preview(page).locator("a").first();
    expect(await link.getAttribute("title")).toMatch(/^https:/);
    await link.click();
    expect(page.frames().map((frame) => frame.url())).toEqual([FILE, "about:srcdoc"]);
    expect(await preview(page).locator("img").count()).toBe(0);
    expect(await preview(page).locator("h1").innerText()).toContain("氢能渡轮");
  });

  it("runs and fetches nothing of a hostile page", async () => {
    const page = await open();
    const attack = `<img src="https://evil.example/x" onerror="alert(1)"><script>alert(2)</script>`;
    const escaped = attack.replaceAll("<", "&lt;");
    await page
      .locator("#raw")
      .fill(
        `<title>${escaped}</title><h1>${escaped}</h1>${attack}<p>新桥清晨通车。${escaped}</p><a href="javascript:alert(3)">新桥</a>`,
      );
    for (const tab of [...TABS, "Lines"] as const) {
      await select(page, tab);
      expect(await page.locator("main img, main script").count()).toBe(0);
    }
    await page.waitForTimeout(200);
    expect(await page.locator("#html").getAttribute("sandbox")).toBe("");
    expect(await preview(page).locator("img, script").count()).toBe(0);
  });

  it("stays quick to type in with a page of a megabyte", async () => {
    const page = await open();
    const entries = Array.from(
      { length: 20_000 },
      (_, i) => `<li><a href="/${i}">小岛新闻${i}</a>`,
    );
    const paragraphs = Array.from(
      { length: 200 },
      (_, i) => `<p>一艘白色渡轮清晨驶出码头，七十八名乘客用四十一分钟完成了第${i}次试航。</p>`,
    );
    await page.locator("#raw").selectText();
    await paste(
      page,
      `<h1>小岛试航氢能渡轮</h1>${paragraphs.join("\n")}<ul>${entries.join("\n")}</ul>`,
    );
    await page.locator("#summary", { hasText: "lines 20201" }).waitFor();

    // Ten strokes are read once, in the pause after them.
    await page.evaluate(() => {
      const summary = document.getElementById("summary");
      Object.assign(window, { readings: 0 });
      new MutationObserver(() => Object.assign(window, { readings: countReadings() + 1 })).observe(
        summary ?? document.body,
        { childList: true },
      );
      const countReadings = () => Reflect.get(window, "readings");
      const field = document.getElementById("raw");
      for (let stroke = 0; stroke < 10; stroke++) field?.dispatchEvent(new Event("input"));
    });
    const countReadings = () => page.evaluate(() => Reflect.get(window, "readings"));
    expect(await countReadings()).toBe(0);
    await page.waitForFunction(() => Reflect.get(window, "readings") > 0);
    await page.waitForTimeout(500);
    expect(await countReadings()).toBe(1);

    // What is out of sight is not laid out.
    await page.locator("#lines").focus();
    await page.keyboard.press("End");
    expect(await isInSight(options(page).last())).toBe(true);
    expect(await isLaidOut(options(page).nth(10_000))).toBe(false);
    await select(page, "Article");
    const tree = page.locator("#tree");
    expect(await tree.innerText()).not.toContain("第199次试航");
    await tree.locator("summary", { hasText: "blocks" }).first().click();
    await tree.getByText("第199次试航").first().waitFor();
  });

  it("names every control", async () => {
    const page = await open();
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
      const page = await open(FILE, { colorScheme: scheme });
      for (const tab of TABS) {
        await select(page, tab);
        if (tab === "Lines") await line(page, "headline").hover();
        const faint = (await measureContrasts(page)).filter(({ ratio }) => ratio < 4.5);
        expect(faint).toEqual([]);
      }
    },
  );

  it.each([
    "sina/finance-page-2021/input.html",
    "generic/table-of-figures-in-the-body/input.html",
    "generic/body-in-pre/input.html",
    "generic/dump-in-one-line/input.txt",
  ])("fits a telephone with %s", async (example) => {
    const page = await open(`${FILE}#${example}`, { width: 390 });
    for (const tab of TABS) {
      await select(page, tab);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
    await preview(page).locator("article").waitFor();
    const rendered = preview(page).locator("html");
    expect(await rendered.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  });
});
