import type { Article } from "../../src/article.js";
import type { ExplainedLine, Explanation } from "../../src/explain.js";
import { create, find } from "./dom.js";
import { describeArticle, describeLine } from "./evidence.js";
import { ROLES } from "./roles.js";
import { moveIndex } from "./tabs.js";

/** What the ids of the lines begin with, each followed by its index. */
const ID = "line-";

/** So many lines are laid out together, and only where they are in sight. */
const RUN = 100;

const list = find("lines", HTMLDivElement);
const legend = find("legend", HTMLUListElement);
const panel = find("evidence", HTMLElement);

/** Shows the document's lines, coloured by what each was taken for, with the evidence of the one pointed at. */
export function createLineView(): (explanation: Explanation) => void {
  let shown: Explanation | undefined;
  let options: readonly HTMLElement[] = [];
  let selected = -1;

  const select = (index: number) => {
    const line = shown?.lines[index];
    options[selected]?.setAttribute("aria-selected", "false");
    selected = line === undefined ? -1 : index;
    const option = options[selected];
    option?.setAttribute("aria-selected", "true");
    list.setAttribute("aria-activedescendant", option?.id ?? "");
    if (shown !== undefined) panel.replaceChildren(...describe(shown, line));
  };

  const point = ({ target }: Event) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const index = Number(option?.id.slice(ID.length) ?? -1);
    if (index >= 0 && index !== selected) select(index);
  };
  list.addEventListener("pointermove", point);
  list.addEventListener("click", point);
  list.addEventListener("focus", () => selected < 0 && select(0));
  list.addEventListener("keydown", (event) => {
    const next = moveIndex(event.key, selected, options.length, ["ArrowUp", "ArrowDown"]);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
    options[next]?.scrollIntoView({ block: "nearest" });
  });

  return (explanation) => {
    shown = explanation;
    const { article, lines } = explanation;
    options = lines.map((line, i) => createOption(line, i, article));
    list.replaceChildren(...gatherRuns(options));
    legend.replaceChildren(...createLegend(lines));
    select(-1);
  };
}

function describe({ article, lines }: Explanation, line: ExplainedLine | undefined): Node[] {
  return line === undefined ? describeArticle(article, lines) : describeLine(line, article);
}

function gatherRuns(options: readonly HTMLElement[]): HTMLElement[] {
  const runs: HTMLElement[] = [];
  for (let at = 0; at < options.length; at += RUN) {
    const run = create("div", { role: "presentation" }, ...options.slice(at, at + RUN));
    run.style.setProperty("--lines", String(run.childElementCount));
    runs.push(run);
  }
  return runs;
}

function createOption({ role, text, fields }: ExplainedLine, index: number, { language }: Article) {
  const attributes = { role: "option", id: `${ID}${index}`, "data-role": role };
  const label = create("span", { class: "role" }, ROLES[role][0]);
  const option = create("div", { ...attributes, "aria-selected": "false" }, label);
  option.append(" ", create("span", { class: "text", lang: language }, text || "(a picture)"));
  if (fields.length > 0) option.append(" ", create("span", { class: "fields" }, fields.join(", ")));
  return option;
}

function createLegend(lines: readonly ExplainedLine[]): HTMLElement[] {
  const counts = new Map<ExplainedLine["role"], number>();
  for (const { role } of lines) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, count]) => {
    const [label, chinese] = ROLES[role];
    const name = create("span", { lang: "zh" }, chinese);
    return create("li", { "data-role": role }, `${label} `, name, ` ${count}`);
  });
}
