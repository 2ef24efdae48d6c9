import type { Field } from "../article.js";
import { FIELDS } from "../fields.js";
import type { AdapterReport, Coverage } from "./report.js";

/**
 * A report as text: the problems page by page, then who found each field.
 *
 * @category Testing adapters
 * @param report - What `checkAdapter` returned.
 * @returns Several lines, without a line feed at the end.
 * @example
 * import { defineAdapter } from "wenzhang";
 * import { checkAdapter, formatReport } from "wenzhang/testing";
 *
 * const jiangcheng = defineAdapter({ name: "jiangcheng", hosts: ["jiangcheng.example"], title: ".headline" });
 * const raw = '<div class="headline">早市四点开张</div><p>2024-05-06</p><p>这座小城的早市凌晨四点就开张了，灯火通明。</p>';
 * const report = checkAdapter(jiangcheng, [{ name: "2024", raw, url: "https://jiangcheng.example/1.html" }]);
 * formatReport(report).split("\n")[0]; // 'Adapter jiangcheng reads 1 page as it should.'
 */
export function formatReport(report: AdapterReport): string {
  const { adapter, problems, cases, coverage } = report;
  const pages = count(cases.length, "page");
  const head = report.ok
    ? `Adapter ${adapter} reads ${pages} as it should.`
    : `Adapter ${adapter}: ${count(problems.length, "problem")} with ${pages}.`;
  const general = problems.filter((problem) => problem.case === undefined);
  const lists = cases.map(({ name }) => [name, problems.filter((p) => p.case === name)] as const);
  return [
    head,
    ...lists.flatMap(([name, list]) => formatList(`page ${name}`, list)),
    ...formatList("all pages", general),
    "",
    ...formatCoverage(coverage),
  ].join("\n");
}

function formatList(
  heading: string,
  problems: readonly { readonly kind: string; readonly message: string }[],
): readonly string[] {
  if (problems.length === 0) return [];
  const items = problems.map(({ kind, message }) => {
    return `  - ${kind}: ${message.split("\n").join("\n      ")}`;
  });
  return ["", `${heading}:`, ...items];
}

/** The fields that were found at all; the address is given. */
function formatCoverage(coverage: Readonly<Record<Field, Coverage>>): readonly string[] {
  const found = FIELDS.filter((field) => {
    return field !== "url" && coverage[field].adapter + coverage[field].default > 0;
  });
  const width = Math.max(0, ...found.map((field) => field.length));
  return [
    "Fields found by the adapter's own means, by the defaults, not at all:",
    ...found.map((field) => {
      const { adapter, default: byDefault, missing } = coverage[field];
      return `  ${field.padEnd(width)}  ${adapter} ${byDefault} ${missing}`;
    }),
  ];
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
