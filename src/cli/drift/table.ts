import type { AdapterDrift, FieldDrift } from "./measure.js";

const HEAD = ["adapter", "pages", "field", "own", "default", "missing"] as const;

/** The drift of every adapter as a table: a row for each field that is stated or was found. */
export function drawTable(drifts: readonly AdapterDrift[]): string {
  const rows = drifts.flatMap(({ adapter, pages, fields }) =>
    fields.filter(hasRow).map(({ field, isStated, shares }) => {
      const own = isStated || shares.adapter > 0 ? percent(shares.adapter) : "-";
      return [adapter, String(pages), field, own, percent(shares.default), percent(shares.missing)];
    }),
  );
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? "").length)),
  );
  return table
    .map((row) => {
      const cells = row.map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === 2 ? cell.padEnd(width) : cell.padStart(width);
      });
      return `${cells.join("  ")}\n`;
    })
    .join("");
}

function hasRow({ isStated, shares }: FieldDrift): boolean {
  return isStated || shares.missing < 1;
}

/** A share of 0 to 1 in percent. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
