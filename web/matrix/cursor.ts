import type { Matrix } from "./matrix.ts";

/** A place in the matrix. Row -1 is the head, column -1 the names of the units. */
export type Cursor = { readonly row: number; readonly column: number };

/** Which rows and columns are drawn; ends are open. */
export type Frame = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** Sizes in pixels of the matrix on the screen. */
export type Sizes = { readonly name: number; readonly head: number; readonly row: number; readonly column: number };

/** What is in sight: where it is scrolled to and how large it is, in pixels. */
export type Sight = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Rows and columns that are drawn beyond what is in sight, so that a slow hand sees no gap. */
const MARGIN = 6;

/** The rows and columns to draw for what is in sight. */
export const frameOf = ({ columns, rows }: Matrix, { x, y, width, height }: Sight, { name, head, row, column }: Sizes): Frame => ({
  top: Math.max(0, Math.floor(y / row) - MARGIN),
  bottom: Math.min(rows.length, Math.ceil((y + height - head) / row) + MARGIN),
  left: Math.max(0, Math.floor(x / column) - MARGIN),
  right: Math.min(columns.length, Math.ceil((x + width - name) / column) + MARGIN),
});

/** Where to scroll so that a place stands in sight, beside the names and below the head that stay. */
export const sightOf = ({ row, column }: Cursor, sight: Sight, sizes: Sizes): { readonly x: number; readonly y: number } => {
  const within = (at: number, size: number, from: number, room: number): number => {
    if (at < 0) return from;
    return Math.max(Math.min(from, at * size), (at + 1) * size - room);
  };
  return {
    x: within(column, sizes.column, sight.x, sight.width - sizes.name),
    y: within(row, sizes.row, sight.y, sight.height - sizes.head),
  };
};

/** The next filled cell of a row in one direction; the end of the row where there is none. */
const nextFilled = ({ rows, columns }: Matrix, { row, column }: Cursor, step: 1 | -1): number => {
  const line = rows[row];
  const end = step > 0 ? columns.length - 1 : -1;
  if (line?.type !== "unit") return end;
  const places = [...line.cells.keys()].filter((place) => (place - column) * step > 0);
  if (places.length === 0) return end;
  return step > 0 ? Math.min(...places) : Math.max(...places);
};

type Move = (cursor: Cursor, matrix: Matrix, page: number) => Cursor;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }, _, page) => ({ row: row + page, column }),
  PageUp: ({ row, column }, _, page) => ({ row: Math.max(0, row - page), column }),
  Home: ({ row }) => ({ row, column: -1 }),
  End: ({ row }, { columns }) => ({ row, column: columns.length - 1 }),
};

const FAR_MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: (cursor, matrix) => ({ row: cursor.row, column: nextFilled(matrix, cursor, 1) }),
  ArrowLeft: (cursor, matrix) => ({ row: cursor.row, column: nextFilled(matrix, cursor, -1) }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows.length - 1, column }),
  ArrowUp: ({ column }) => ({ row: 0, column }),
  Home: () => ({ row: 0, column: -1 }),
  End: (_, { rows, columns }) => ({ row: rows.length - 1, column: columns.length - 1 }),
};

/** Where a key leads; null where it is none of the matrix. `far`: Ctrl is held, then → and ← go to the next filled cell of the row. */
export const moveCursor = (matrix: Matrix, cursor: Cursor, key: string, far: boolean, page: number): Cursor | null => {
  const move = (far ? FAR_MOVES : MOVES)[key];
  if (move === undefined) return null;
  const { row, column } = move(cursor, matrix, page);
  return {
    row: Math.min(Math.max(-1, row), matrix.rows.length - 1),
    column: Math.min(Math.max(-1, column), matrix.columns.length - 1),
  };
};
