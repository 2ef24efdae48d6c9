import type { Evidence, Field } from "../article.js";
import type { ExplainedLine, Explanation, LineRole } from "../explain.js";

/** ANSI colours (ECMA-48, SGR). */
const COLOURS: Readonly<Record<LineRole, number>> = {
  headline: 96,
  "original-headline": 96,
  subtitle: 96,
  byline: 93,
  credits: 95,
  body: 92,
  caption: 32,
  breadcrumb: 94,
  keywords: 94,
  related: 33,
  publisher: 36,
  other: 90,
};
const DIM = 2;

const LONGEST_TEXT = 60;
const LONGEST_EVIDENCE = 70;

/** An explanation for reading in a terminal: every line with what it was taken for and why, then each field's evidence. */
export function showExplanation({ article, lines }: Explanation, colour: boolean): string {
  const paint = (text: string, code: number): string =>
    colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  const shown = lines.map((line) => showLine(line, paint));
  const { evidence, diagnostics, adapter, format } = article;
  const fields = Object.entries(evidence).map(([field, known]) =>
    showField(field as Field, known, paint),
  );
  const notes = diagnostics.map(({ code, message }) => `  ${paint(code, 91)}  ${message}`);
  return [
    `${lines.length} lines, read as ${format} by the adapter ${adapter}`,
    "",
    ...shown,
    "",
    "Fields",
    ...fields,
    ...(notes.length === 0 ? [] : ["", "Diagnostics", ...notes]),
    "",
  ].join("\n");
}

type Paint = (text: string, code: number) => string;

function showLine({ text, role, reason, fields, element }: ExplainedLine, paint: Paint): string {
  const words = cut(text === "" ? "(picture)" : text, LONGEST_TEXT);
  const told = fields.length === 0 ? "" : ` [${fields.join(", ")}]`;
  const where = element === undefined ? "" : `  ${element}`;
  const why = paint(`— ${reason}${told}${where}`, DIM);
  return `${paint(role.padEnd(17), COLOURS[role])} ${paint(words, COLOURS[role])}  ${why}`;
}

function showField(field: Field, known: Evidence, paint: Paint): string {
  const { method, where, text, confidence, alternatives = [] } = known;
  const by = where === undefined ? method : `${method} ${where}`;
  const others = alternatives.map((other) =>
    paint(`    not ${other.confidence.toFixed(2)}  ${cut(other.value, LONGEST_TEXT)}`, DIM),
  );
  const head = `  ${paint(field.padEnd(14), 96)} ${confidence.toFixed(2)}  ${by}`;
  return [`${head}  ${paint(cut(text, LONGEST_EVIDENCE), DIM)}`, ...others].join("\n");
}

function cut(text: string, length: number): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= length ? line : `${line.slice(0, length)}…`;
}
