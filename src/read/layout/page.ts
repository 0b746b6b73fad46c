import { type Sheet, sizeOf } from "./frame.ts";
import { gridsOf } from "./grid.ts";
import { piecesOfLines, type TextLine } from "./line.ts";
import type { Rules } from "./rule.ts";
import type { Run } from "./run.ts";
import { isInTable, type Table, tableOf } from "./table.ts";

/** A page as it was read. */
export type Page = {
  /** From 1. */
  readonly number: number;
  /** The page as it is seen, and as it lies when its writing is level: places are on the latter. */
  readonly seen: Sheet;
  readonly level: Sheet;
  readonly height: number;
  /** What stands outside of tables; pieces of one height apart where a wide gap parts them. */
  readonly lines: readonly TextLine[];
  readonly tables: readonly Table[];
  /** Writing that is not level. */
  readonly stray: readonly string[];
};

/** What a format says of a page: where it lies, the runs that stand level on it and the words of others, the lines that are drawn. */
export type Drawn = Pick<Page, "number" | "seen" | "level" | "stray"> & { readonly runs: readonly Run[]; readonly rules: Rules };

/** Puts the runs of a page together to lines and tables. */
export const pageOf = ({ number, seen, level, stray, runs, rules }: Drawn): Page => {
  const grids = runs.length === 0 ? [] : gridsOf(rules);
  return {
    number,
    seen,
    level,
    height: sizeOf(level)[1],
    lines: piecesOfLines(grids.length === 0 ? runs : runs.filter((run) => !isInTable(run, grids)), number),
    tables: grids.map((grid) => tableOf(grid, runs, number)).filter(({ cells }) => cells.some(({ paragraphs }) => paragraphs.length > 0)),
    stray,
  };
};
