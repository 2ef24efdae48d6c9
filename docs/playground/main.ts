import { type Explanation, explainArticle } from "../../src/explain.js";
import { toMarkdown } from "../../src/render.js";
import { create, find } from "./dom.js";
import { type Input, watchInput } from "./input.js";
import { createLineView } from "./lines.js";
import { renderPreview } from "./preview.js";
import { setUpTabs } from "./tabs.js";
import { createTree } from "./tree.js";

type View = (explanation: Explanation) => void;

const summary = find("summary", HTMLParagraphElement);
const tree = find("tree", HTMLDivElement);
const markdown = find("markdown", HTMLPreElement);
const html = find("html", HTMLIFrameElement);

const views: ReadonlyMap<string, View> = new Map<string, View>([
  ["panel-lines", createLineView()],
  ["panel-article", showTree],
  ["panel-markdown", showMarkdown],
  ["panel-html", showHtml],
]);

/** Shows each explanation in the view that is looked at; the others wait until they are. */
function createViewer() {
  let explanation: Explanation | undefined;
  let panel = "";
  const drawn = new Set<string>();
  const draw = () => {
    if (explanation === undefined || drawn.has(panel)) return;
    drawn.add(panel);
    views.get(panel)?.(explanation);
  };
  return {
    show(next: Explanation) {
      explanation = next;
      drawn.clear();
      draw();
    },
    turnTo(next: string) {
      panel = next;
      draw();
    },
  };
}

function showTree({ article }: Explanation): void {
  tree.lang = article.language;
  tree.replaceChildren(createTree(article));
}

function showMarkdown({ article }: Explanation): void {
  markdown.lang = article.language;
  markdown.textContent = toMarkdown(article);
}

function showHtml({ article }: Explanation): void {
  // The frame runs nothing, and inherits this page's policy.
  html.srcdoc = renderPreview(article);
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

const viewer = createViewer();
setUpTabs(find("tabs", HTMLDivElement), viewer.turnTo);
watchInput(({ raw, options }: Input) => {
  const start = performance.now();
  const explanation = explainArticle(raw, options);
  summary.replaceChildren(...summarize(explanation, performance.now() - start));
  viewer.show(explanation);
});
