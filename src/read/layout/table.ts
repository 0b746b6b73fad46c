import type { Box } from "../../../extract/index.ts";
import { middleOf } from "./box.ts";
import { type Grid, gridOf, type Slot } from "./grid.ts";
import { linesOf } from "./line.ts";
import type { Page, Run } from "./page.ts";
import { type Paragraph, paragraphsOf } from "./paragraph.ts";
import { framesOf } from "./ruling.ts";

/** A cell with the paragraphs in it. */
export type Filled = Slot & { readonly paragraphs: readonly Paragraph[] };

/** A table on one page. Cells are sorted by row, then by column. */
export type Table = {
  readonly page: number;
  readonly box: Box;
  readonly edges: readonly number[];
  readonly rows: number;
  readonly cells: readonly Filled[];
};

/** A page with more tables shows a drawing. */
const MOST_TABLES = 64;

/** Words stand no farther than this from the edge of their cell, in points, where all are moved in. */
const PADDING = 6;

const holds = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const fill = (grid: Grid, page: number, runs: readonly Run[]): Table => {
  const runsBySlot = new Map<Slot, Run[]>();
  for (const run of runs) {
    const slot = grid.slotAt(middleOf(run.box));
    if (slot === null) continue;
    const inside = runsBySlot.get(slot);
    if (inside === undefined) runsBySlot.set(slot, [run]);
    else inside.push(run);
  }
  const cells = grid.slots.map((slot): Filled => {
    const lines = linesOf(page, runsBySlot.get(slot) ?? []);
    const [left, , right] = slot.box;
    const padding = Math.max(0, Math.min(PADDING, ...lines.map(({ box }) => Math.min(box[0] - left, right - box[2]))));
    const measure = { left: left + padding, right: right - padding };
    return {
      ...slot,
      paragraphs: paragraphsOf(
        lines.map((line) => ({ line, measure })),
        { leading: 0, bodySize: Number.POSITIVE_INFINITY },
      ),
    };
  });
  return { page, box: grid.box, edges: grid.edges, rows: grid.rows, cells };
};

/** The tables of a page by its rules, from top to bottom, and the runs that stand in none. */
export const tablesOf = (page: Page, number: number): { readonly tables: readonly Table[]; readonly rest: readonly Run[] } => {
  let rest = page.runs;
  const tables: Table[] = [];
  const grids = framesOf(page.strokes)
    .map(gridOf)
    .filter((grid) => grid !== null);
  for (const grid of grids.length > MOST_TABLES ? [] : grids) {
    const inside = rest.filter((run) => holds(grid.box, middleOf(run.box)));
    if (inside.length === 0) continue;
    rest = rest.filter((run) => !holds(grid.box, middleOf(run.box)));
    tables.push(fill(grid, number, inside));
  }
  return { tables, rest };
};
