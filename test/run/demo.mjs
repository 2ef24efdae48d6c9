// Reads one fixture, an RSS-mirror Markdown file, and prints the Article: `npm run demo`.
import { readFileSync } from "node:fs";
import { parseArticle } from "../../dist/index.js";

const fixture = new URL("../../fixtures/sina/rss-mirror-with-stocks/input.md", import.meta.url);
const article = parseArticle(readFileSync(fixture));
console.log(JSON.stringify(article, null, 2));
