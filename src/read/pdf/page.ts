import type { Core } from "./core.ts";
import { type Sheet, sizeOf } from "./frame.ts";
import { type Grid, gridsOf } from "./grid.ts";
import { piecesOfLines, type TextLine } from "./line.ts";
import { type Operators, type Rules, rulesReader } from "./rule.ts";
import { levelled, type Run, runsOf, type TextItem } from "./run.ts";
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
  /** Without words, but with a picture that fills much of it. */
  readonly isPicture: boolean;
};

/** A page holds no more of each; what comes after is not read. */
const MOST_ITEMS = 100_000;
const MOST_OPERATORS = 1_000_000;

const isNumbers = (given: unknown, length: number): given is readonly number[] =>
  Array.isArray(given) && given.length === length && given.every((one) => typeof one === "number" && Number.isFinite(one));

const isItem = (given: unknown): given is TextItem => {
  const { str, width, transform } = given as { readonly str?: unknown; readonly width?: unknown; readonly transform?: unknown };
  return typeof str === "string" && typeof width === "number" && Number.isFinite(width) && isNumbers(transform, 6);
};

const sheetOf = (given: unknown): Sheet => {
  const { view, rotate, userUnit } = given as { readonly view?: unknown; readonly rotate?: unknown; readonly userUnit?: unknown };
  const turn = typeof rotate === "number" ? ((rotate % 360) + 360) % 360 : 0;
  const unit = typeof userUnit === "number" && userUnit > 0 && userUnit < 1000 ? userUnit : 1;
  return { view: isNumbers(view, 4) ? (view as unknown as Sheet["view"]) : [0, 0, 595, 842], turn, unit };
};

const itemsOf = async (core: Core, index: number): Promise<readonly TextItem[]> => {
  const items: TextItem[] = [];
  const request = { pageId: index, pageIndex: index, includeMarkedContent: false, disableNormalization: false };
  await core.stream("GetTextContent", request, (chunk) => {
    for (const item of (chunk as { readonly items: readonly unknown[] }).items) if (isItem(item)) items.push(item);
    return items.length < MOST_ITEMS;
  });
  return items;
};

/** To be displayed, without what is noted on the page, in large stretches. */
const INTENT = 2 + 64 + 256;

const rulesOf = async (core: Core, index: number, sheet: Sheet): Promise<Rules> => {
  const reader = rulesReader(sheet);
  let count = 0;
  const request = { pageId: index, pageIndex: index, intent: INTENT, cacheKey: "", annotationStorage: null, modifiedIds: null };
  await core.stream("GetOperatorList", request, (chunk) => {
    const operators = chunk as Operators;
    reader.take(operators);
    count += operators.fnArray.length;
    return count < MOST_OPERATORS;
  });
  return reader.rules();
};

/** Cells stand beside each other with a gap of so many letters at least. */
const CELL_GAP = 0.45;
/** Or with so small a gap that they are one run. */
const HAN_GAP = /\p{Script=Han}\s+\p{Script=Han}/u;

/** Whether anything on a page stands side by side as cells do; only then are its lines worth being looked for. */
const hasGaps = (runs: readonly Run[]): boolean => {
  let gaps = 0;
  let before: Run | undefined;
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    if (HAN_GAP.test(run.spaced)) gaps += 1;
    if (before !== undefined && run.baseline - before.baseline < 0.2 * run.size && run.left - before.right > CELL_GAP * run.size) gaps += 1;
    before = run;
  }
  return gaps >= 2;
};

/** Reads a page, counted from 0. `hasTable`: whether a table may come over from the page before. */
export const readPage = async (core: Core, index: number, hasTable: boolean): Promise<Page> => {
  const seen = sheetOf(await core.ask("GetPage", { pageIndex: index }));
  const items = await itemsOf(core, index);
  const level = levelled(seen, items);
  const runs = runsOf(level, items);
  const isBare = runs.level.length === 0 && runs.stray.length === 0;
  const rules = isBare || hasTable || hasGaps(runs.level) ? await rulesOf(core, index, level) : null;
  const grids: readonly Grid[] = rules === null || isBare ? [] : gridsOf(rules);
  const number = index + 1;
  return {
    number,
    seen,
    level,
    height: sizeOf(level)[1],
    lines: piecesOfLines(grids.length === 0 ? runs.level : runs.level.filter((run) => !isInTable(run, grids)), number),
    tables: grids
      .map((grid) => tableOf(grid, runs.level, number))
      .filter(({ cells }) => cells.some(({ paragraphs }) => paragraphs.length > 0)),
    stray: runs.stray.map(({ words }) => words),
    isPicture: isBare && rules?.hasPicture === true,
  };
};
