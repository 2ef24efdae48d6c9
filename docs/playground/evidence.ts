import type { Alternative, Article, Diagnostic, Evidence, Field } from "../../src/article.js";
import type { ExplainedLine } from "../../src/explain.js";
import { create } from "./dom.js";
import { ROLES } from "./roles.js";

/** What a line was taken for and why, with the evidence of the fields that were read in it. */
export function describeLine(line: ExplainedLine, article: Article): Node[] {
  const [label, chinese] = ROLES[line.role];
  const heading = create("h2", { "data-role": line.role }, label, " ");
  heading.append(create("span", { lang: "zh" }, chinese));
  const reason = create("p", {}, line.reason);
  const element =
    line.element === undefined ? [] : [create("p", {}, create("code", {}, line.element))];
  return [
    heading,
    reason,
    ...element,
    ...line.fields.map((field) => describeField(field, article)),
  ];
}

/** What is found without pointing at a line: what reading had to say, and the fields that no line shows. */
export function describeArticle(article: Article, lines: readonly ExplainedLine[]): Node[] {
  const shown = new Set(lines.flatMap(({ fields }) => fields));
  const others = listFields(article).filter((field) => !shown.has(field));
  const diagnostics = create("ul", { class: "diagnostics" });
  for (const diagnostic of article.diagnostics) diagnostics.append(describeDiagnostic(diagnostic));
  return [
    create("p", { class: "note" }, "Point at a line, or walk through them with the arrow keys."),
    ...(article.diagnostics.length > 0 ? [create("h2", {}, "Diagnostics"), diagnostics] : []),
    ...(others.length > 0 ? [create("h2", {}, "Fields from elsewhere")] : []),
    ...others.map((field) => describeField(field, article)),
  ];
}

function listFields({ evidence }: Article): Field[] {
  const isField = (name: string): name is Field => name in evidence;
  return Object.keys(evidence).filter(isField);
}

function describeDiagnostic({ code, severity, message, field }: Diagnostic): HTMLElement {
  const about = field === undefined ? code : `${code} (${field})`;
  return create("li", { class: severity }, create("code", {}, about), ` ${message}`);
}

function describeField(field: Field, article: Article): HTMLElement {
  const list = create("dl");
  const add = (term: string, ...value: readonly (Node | string)[]) =>
    list.append(create("dt", {}, term), create("dd", {}, ...value));
  add("value", create("span", { lang: article.language }, showValue(field, article)));
  const evidence = article.evidence[field];
  if (evidence !== undefined) addEvidence(add, evidence);
  return create("section", {}, create("h3", {}, field), list);
}

function addEvidence(add: (term: string, ...value: (Node | string)[]) => void, evidence: Evidence) {
  const { method, where, text, confidence, alternatives = [] } = evidence;
  add("found by", method, ...(where === undefined ? [] : [" ", create("code", {}, where)]));
  add("read from", create("q", {}, shorten(text)));
  add("confidence", createMeter(confidence), ` ${confidence}`);
  for (const alternative of alternatives) add("not taken", describeAlternative(alternative));
}

function createMeter(confidence: number): HTMLElement {
  return create("meter", {
    value: String(confidence),
    min: "0",
    max: "1",
    "aria-label": "confidence",
  });
}

function describeAlternative({ value, method, where }: Alternative): string {
  return `${shorten(value)} (${where === undefined ? method : `${method} ${where}`})`;
}

function showValue(field: Field, article: Article): string {
  if (field === "body") return `${article.blocks.length} blocks`;
  const value = article[field];
  return shorten(typeof value === "string" ? value : listNames(value).join(", "));
}

/** The names, titles and codes in a value, which is what one tells it by. */
function listNames(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(listNames);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(listNames);
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
