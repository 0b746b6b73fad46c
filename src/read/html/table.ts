import type { Cell } from "../../../extract/index.ts";
import type { HtmlElement } from "./tree.ts";

/** A cell of a table and where it stands. */
export type HtmlCell = { readonly element: HtmlElement; readonly cell: Cell };

/** As HTML has it. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
/** A cell longer than this that holds most of a table holds a text, and the table lays out a page. */
const LONGEST_CELL = 800;
const SECTIONS: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);

const childrenNamed = (element: HtmlElement, isWanted: (name: string) => boolean): readonly HtmlElement[] =>
  element.children.filter((child): child is HtmlElement => typeof child !== "string" && isWanted(child.name));

const cellsOf = (row: HtmlElement): readonly HtmlElement[] => childrenNamed(row, (name) => name === "td" || name === "th");

/** The rows of a table in the order in which they stand. */
const rowsOf = (table: HtmlElement): readonly HtmlElement[] =>
  childrenNamed(table, (name) => name === "tr" || SECTIONS.has(name)).flatMap((child) =>
    child.name === "tr" ? [child] : childrenNamed(child, (name) => name === "tr"),
  );

const holdsTable = (element: HtmlElement): boolean =>
  element.children.some((child) => typeof child !== "string" && (child.name === "table" || holdsTable(child)));

const judge = (table: HtmlElement): boolean => {
  const rows = rowsOf(table).map(cellsOf);
  const filled = rows.map((cells) => cells.filter(({ size }) => size > 0).length);
  if (filled.filter((count) => count > 1).length < Math.min(2, rows.length) || filled.every((count) => count < 2)) return false;
  const longest = rows.reduce((most, cells) => cells.reduce((one, { size }) => Math.max(one, size), most), 0);
  return !(longest > LONGEST_CELL && longest > table.size / 2) && !holdsTable(table);
};

/** Tells tables from those that lay out a page: one column, a table inside, or one cell with most of the text. Each is judged once. */
export const tableJudge = (): ((element: HtmlElement) => boolean) => {
  const known = new Map<HtmlElement, boolean>();
  return (element) => {
    if (element.name !== "table") return false;
    const answer = known.get(element) ?? judge(element);
    known.set(element, answer);
    return answer;
  };
};

const spanOf = (element: HtmlElement, attribute: string, most: number): number => {
  const written = Number.parseInt(element.attributes[attribute] ?? "1", 10);
  return Number.isNaN(written) || written < 1 ? 1 : Math.min(written, most);
};

/** Rows that a column is still covered for by a merged cell above; columns that are free are left out. */
type Covered = Map<number, number>;

const placeRow = (
  cells: readonly HtmlElement[],
  covered: Covered,
  at: { readonly table: number; readonly row: number; readonly left: number },
) => {
  const placed: HtmlCell[] = [];
  const above = new Set(covered.keys());
  for (const [column, rows] of covered) {
    if (rows > 1) covered.set(column, rows - 1);
    else covered.delete(column);
  }
  let column = 1;
  for (const element of cells) {
    while (above.has(column)) column += 1;
    const columns = spanOf(element, "colspan", Math.max(1, MOST_COLUMNS - column));
    const rows = Math.min(element.attributes["rowspan"] === "0" ? MOST_ROWS : spanOf(element, "rowspan", MOST_ROWS), at.left);
    placed.push({ element, cell: { table: at.table, row: at.row, column, rows, columns } });
    if (rows > 1) for (let covers = column; covers < column + columns; covers += 1) covered.set(covers, rows - 1);
    column += columns;
  }
  return placed;
};

/** The cells of a table, row by row, each with its column behind those that merged cells of rows above cover. `table`: its number in the document. */
export const gridOf = (element: HtmlElement, table: number): readonly (readonly HtmlCell[])[] => {
  const covered: Covered = new Map();
  const rows = rowsOf(element);
  return rows.map((row, index) => placeRow(cellsOf(row), covered, { table, row: index + 1, left: rows.length - index }));
};
