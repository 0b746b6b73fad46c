import { once } from "../text/once.ts";
import type { Reading } from "../text/reading.ts";
import { cellsIn, type Grid, type GridCell, type GridRow, gridsOf, turned, wordsOf } from "./grid.ts";
import { type Label, labelOf, type Meaning } from "./label.ts";

/** What each column of a table holds; null where its head does not tell. */
export type Columns = readonly (Meaning | null)[];

/** A part of a table: the rows under a head, up to the next one. `columns` null: no head stands above. */
export type Section = { readonly columns: Columns | null; readonly head: readonly GridRow[]; readonly rows: readonly GridRow[] };

/** The labels of a document's cells; each cell is looked at once. */
type Labels = (cell: GridCell) => Label | null;

const labelsOf = (reading: Reading): Labels => {
  const known = new Map<GridCell, Label | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const label = labelOf(wordsOf(reading, cell));
    known.set(cell, label);
    return label;
  };
};

/** Meanings that words of the text have seldom: with one of them beside it, a row of labels is a head. */
const SURE: ReadonlySet<Meaning> = new Set<Meaning>([
  "lead",
  "responsible",
  "cooperate",
  "supervise",
  "people",
  "time",
  "number",
  "money",
  "score",
  "roster",
]);

const LEAST_LABELS = 2;

/** Whether a row is a head: all of its cells are words of heads, or half of its cells are labels at least, one of them for sure. */
const isHead = (labels: Labels, row: GridRow): boolean => {
  const cells = cellsIn(row);
  const found = cells.map(labels).filter((label) => label !== null);
  if (found.length < LEAST_LABELS || found.length * 2 < cells.length) return false;
  return found.some(({ meaning }) => SURE.has(meaning)) || (found.length === cells.length && found.every(({ exact }) => exact));
};

/** A head has no more rows than this. */
const MOST_LEVELS = 3;

/** Cells of a head that reach into a row, from which it is a head, too, whatever its words. */
const SURELY_REACH = 2;

/** Whether each cell of a row stands under a head with empty cells behind it, as one over several columns has in a text. */
const standsUnder = (above: GridRow, row: GridRow): boolean =>
  row.every((cell, column) => cell === null || (column > 0 && (above[column] ?? null) === null) || (above[column + 1] ?? null) === null) &&
  row.some((cell, column) => cell !== null && (above[column] ?? null) === null) &&
  (row[0] ?? null) === null;

/** Whether a row goes on with the head above it: cells of the head reach into it, or it parts one of them, or all of its cells are labels. */
const goesOn = (labels: Labels, above: GridRow, row: GridRow): boolean => {
  const own = cellsIn(row).filter((cell) => !above.includes(cell));
  if (own.length === 0) return false;
  const reaching = cellsIn(row).length - own.length;
  if (reaching > 0) return reaching >= SURELY_REACH || own.some((cell) => labels(cell) !== null);
  return own.length >= LEAST_LABELS && (standsUnder(above, row) || own.every((cell) => labels(cell) !== null));
};

/** What a column holds: the lowest of its heads that tells it. The parts of a time (一季度) are none. */
const columnsUnder = (labels: Labels, head: readonly GridRow[], width: number): Columns =>
  Array.from({ length: width }, (_, column) => {
    const told = head.flatMap((row) => row[column] ?? []).map(labels);
    const meaning = told.findLast((label) => label !== null)?.meaning ?? null;
    return meaning === "time" && told.at(-1) === null ? null : meaning;
  });

const sectionsUnder = (labels: Labels, { rows, width }: Grid): readonly Section[] => {
  const sections: { readonly columns: Columns | null; readonly head: readonly GridRow[]; readonly rows: GridRow[] }[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    if (!isHead(labels, row)) {
      const last = sections.at(-1);
      if (last === undefined) sections.push({ columns: null, head: [], rows: [row] });
      else last.rows.push(row);
      continue;
    }
    const head = [row];
    for (
      let next = rows[at + 1];
      next !== undefined && head.length < MOST_LEVELS && goesOn(labels, head.at(-1) ?? row, next);
      next = rows[at + 1]
    ) {
      head.push(next);
      at += 1;
    }
    sections.push({ columns: columnsUnder(labels, head, width), head, rows: [] });
  }
  return sections;
};

/** A table whose heads stand in its first column, in one or in several pieces that open with the same head: cards below each other. */
const cardsOf = (reading: Reading, grid: Grid): readonly Grid[] => {
  const first = grid.rows[0]?.[0] ?? null;
  if (first === null) return [grid];
  const opening = wordsOf(reading, first);
  const cards: GridRow[][] = [];
  for (const row of grid.rows) {
    const cell = row[0] ?? null;
    if (cards.length === 0 || (cell !== null && cell !== first && wordsOf(reading, cell) === opening)) cards.push([row]);
    else cards.at(-1)?.push(row);
  }
  return cards.map((rows) => ({ ...grid, rows }));
};

/** The rows of a form, in which a label and what it says stand side by side several times, one pair a row; null where the table is none. */
const pairsOf = (labels: Labels, grid: Grid): Grid | null => {
  const rows: GridRow[] = [];
  for (const row of grid.rows) {
    const cells = cellsIn(row);
    if (cells.length % 2 > 0 || !cells.every((cell, at) => (labels(cell) !== null) === (at % 2 === 0))) return null;
    for (let at = 0; at < cells.length; at += 2) rows.push(cells.slice(at, at + 2));
  }
  return rows.length > grid.rows.length ? { ...grid, rows, width: 2 } : null;
};

/** A table parted at its heads. */
export type Table = { readonly grid: Grid; readonly sections: readonly Section[] };

/** Parts a table at its heads, those repeated at the top of a page too. In a form, or where no row is a head, the first column may be: rows are columns then. */
const sectionsOf = (reading: Reading, labels: Labels, grid: Grid): readonly Section[] => {
  const pairs = pairsOf(labels, grid);
  const sections = pairs === null ? sectionsUnder(labels, grid) : [];
  if (sections.some(({ columns }) => columns !== null)) return sections;
  const across = cardsOf(reading, pairs ?? grid).flatMap((card) => {
    const other = turned(card);
    return other === null ? [] : sectionsUnder(labels, other);
  });
  return across.some(({ columns }) => columns !== null) ? across : sections;
};

/** The tables of a document in the order of the text; kinds and measures ask for the same. */
export const tablesOf = once((reading: Reading): readonly Table[] => {
  const labels = labelsOf(reading);
  return gridsOf(reading).map((grid): Table => ({ grid, sections: sectionsOf(reading, labels, grid) }));
});
