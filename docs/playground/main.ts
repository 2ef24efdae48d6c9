import { type Explanation, explainArticle } from "../../src/explain.js";
import { toHtml, toMarkdown } from "../../src/render.js";
import { create, find } from "./dom.js";
import { type Input, watchInput } from "./input.js";
import { createLineView } from "./lines.js";
import { setUpTabs } from "./tabs.js";
import { createTree } from "./tree.js";

const summary = find("summary", HTMLParagraphElement);
const tree = find("tree", HTMLDivElement);
const markdown = find("markdown", HTMLPreElement);
const html = find("html", HTMLIFrameElement);
const showLines = createLineView();

function show({ raw, options }: Input): void {
  const start = performance.now();
  const explanation = explainArticle(raw, options);
  const { article } = explanation;
  summary.replaceChildren(...summarize(explanation, performance.now() - start));
  showLines(explanation);
  tree.lang = article.language;
  tree.replaceChildren(createTree(article));
  markdown.lang = article.language;
  markdown.textContent = toMarkdown(article);
  // The frame runs nothing, and its page may load nothing: it inherits this page's policy.
  html.srcdoc = `<!doctype html><style>${RENDERED_CSS}</style>${toHtml(article)}`;
}

function summarize({ article, lines }: Explanation, duration: number): Node[] {
  const { adapter, format, language, diagnostics } = article;
  const facts = [
    ["adapter", adapter],
    ["format", format],
    ["language", language],
    ["lines", String(lines.length)],
    ["diagnostics", String(diagnostics.length)],
    ["time", `${duration.toFixed(1)} ms`],
  ];
  return facts.map(([name = "", value = ""]) =>
    create("span", {}, `${name} `, create("strong", {}, value)),
  );
}

setUpTabs(find("tab-lines", HTMLButtonElement).parentElement ?? document.body);
watchInput(show);
