import type { Origin } from "../../../extract/index.ts";
import type { Table, TableCell } from "./story.ts";

export type Cell = NonNullable<Origin["cell"]>;

/** Where each cell of a table stands; those that go on with one above are not in it. `table`: its number in the document. */
export const gridOf = ({ rows }: Table, table: number): ReadonlyMap<TableCell, Cell> => {
  const grid = new Map<TableCell, Cell>();
  /** By column, the cell that was last merged downwards. */
  const open = new Map<number, TableCell>();
  for (const [index, { cells, before }] of rows.entries()) {
    const row = index + 1;
    let column = before + 1;
    for (const cell of cells) {
      const owner = cell.merge === "goes on" ? open.get(column) : undefined;
      const above = owner === undefined ? undefined : grid.get(owner);
      if (owner !== undefined && above !== undefined && above.row + above.rows === row) grid.set(owner, { ...above, rows: above.rows + 1 });
      else if (cell.columns > 0) {
        grid.set(cell, { table, row, column, rows: 1, columns: cell.columns });
        if (cell.merge === null) open.delete(column);
        else open.set(column, cell);
      }
      column += cell.columns;
    }
  }
  return grid;
};
