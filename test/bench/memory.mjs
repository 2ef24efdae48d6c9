// What an article keeps, what a parse takes, and what importing costs: npm run bench:memory
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const dist = (entry) => new URL(`../../dist/${entry}.js`, import.meta.url).href;
const node = (code, ...flags) =>
  Number(
    execFileSync(process.execPath, [...flags, "--input-type=module", "-e", code], {
      encoding: "utf8",
    }),
  );
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const page = fileURLToPath(
  new URL("../../fixtures/sina/finance-page-2021/input.html", import.meta.url),
);
const size = readFileSync(page, "utf8").length;
const PADDING = 2_000_000;

// What each further article adds, once the code is warm: the first ones pay for caches of the engine's own.
const kept = node(
  `import { readFileSync } from "node:fs";
   import { parseArticle } from ${JSON.stringify(dist("index"))};
   const html = readFileSync(${JSON.stringify(page)}, "utf8");
   const read = (i) => parseArticle(html + "<!--" + "x".repeat(${PADDING}) + i + "-->");
   for (let i = 0; i < 300; i++) parseArticle(html);
   const articles = [];
   const keep = (count) => {
     for (let i = 0; i < count; i++) articles.push(read(i));
     parseArticle("x".repeat(100));
     gc(); gc();
     return process.memoryUsage().heapUsed;
   };
   const before = keep(100);
   const bytes = (keep(100) - before) / 100;
   console.log(bytes / (2 * JSON.stringify(articles[0]).length));`,
  "--expose-gc",
);
console.log(
  `an article of a page of ${size + PADDING} characters keeps ${kept.toFixed(2)} times its own text`,
);

const peak = node(
  `import { parseArticle } from ${JSON.stringify(dist("index"))};
   import { readFileSync } from "node:fs";
   const html = readFileSync(${JSON.stringify(page)}, "utf8").repeat(Math.ceil(8e6 / ${size}));
   parseArticle(html.slice(0, 200000)); gc();
   const before = process.resourceUsage().maxRSS;
   parseArticle(html);
   console.log(((process.resourceUsage().maxRSS - before) * 1024) / (2 * html.length));`,
  "--expose-gc",
);
console.log(`parsing a page of 16 MB in memory takes ${peak.toFixed(1)} times the page`);

const importing = (entry) =>
  median(
    Array.from({ length: 15 }, () =>
      node(
        `const t = performance.now(); await import(${JSON.stringify(dist(entry))}); console.log(performance.now() - t);`,
      ),
    ),
  );
for (const entry of ["index", "core"])
  console.log(`importing ${entry}: ${importing(entry).toFixed(1)} ms`);
