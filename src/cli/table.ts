const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const BLANKS = /\s+/gu;
const GAP = "  ";
/** A column that may be cut keeps at least this much. */
const LEAST = 12;

/** Columns of a screen that a text takes: two for a Han character. */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

const padTo = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** The text on one line, cut to a width with … where it is longer. */
export const cut = (text: string, width: number): string => {
  const line = text.replace(BLANKS, " ").trim();
  if (widthOf(line) <= width) return line;
  let taken = "";
  let used = 0;
  for (const character of line) {
    used += WIDE.test(character) ? 2 : 1;
    if (used > width - 1) break;
    taken += character;
  }
  return `${taken}…`;
};

/**
 * A plain table: a heading, then the rows, columns set apart by blanks. Only the last column is cut,
 * and only where the whole is wider than `columns`; null: nothing is cut.
 */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[], columns: number | null): string => {
  const lines = [heading, ...rows].map((row) => row.map((cell) => cell.replace(BLANKS, " ").trim()));
  const widths = heading.map((_, column) => Math.max(...lines.map((row) => widthOf(row[column] ?? ""))));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
  const last = columns === null ? null : Math.max(LEAST, columns - before);
  return lines
    .map((row) =>
      row
        .map((cell, column) => (column < row.length - 1 ? padTo(cell, widths[column] ?? 0) : last === null ? cell : cut(cell, last)))
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
};
