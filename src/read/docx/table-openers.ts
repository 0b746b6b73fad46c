import type { Row, Table, TableCell } from "./story.ts";
import { closeFlow, emptyFlow } from "./story.ts";
import { integerOf, isOn } from "./styles.ts";
import { around, count, hold, type Opener } from "./walk.ts";

/** Columns that a table of Word may have are far fewer. */
const MOST_COLUMNS = 1000;

const openTable: Opener = (walk) => {
  const { flow } = walk;
  const table: Table = { kind: "table", rows: [] };
  closeFlow(flow);
  hold(walk, { table, row: null, cell: null, paragraph: null }, () => {
    if (table.rows.length > 0) flow.blocks.push(table);
  });
};

const openRow: Opener = (walk) => {
  const { table } = walk;
  if (table === null || walk.row !== null) return;
  const row: Row = { cells: [], before: 0, isGone: false };
  hold(walk, { row }, () => {
    if (!row.isGone) table.rows.push(row);
  });
};

const openCell: Opener = (walk) => {
  const { row } = walk;
  if (row === null || walk.cell !== null) return;
  count(walk, "cells");
  const cell: TableCell = { columns: 1, merge: null, flow: emptyFlow() };
  hold(walk, { cell, flow: cell.flow }, () => {
    closeFlow(cell.flow);
    row.cells.push(cell);
  });
};

const readSpan: Opener = ({ cell }, { attributes }) => {
  if (cell !== null) cell.columns = integerOf(attributes["val"], 1, MOST_COLUMNS) ?? 1;
};

const readMerge: Opener = ({ cell }, element) => {
  if (cell !== null) cell.merge = element.attributes["val"] === "restart" ? "starts" : "goes on";
};

/** A cell merged with that to the left, as old programs write it: that one is so much wider. */
const readMergeLeft: Opener = ({ cell, row }, element) => {
  const left = row?.cells[row.cells.length - 1];
  if (cell === null || left === undefined || element.attributes["val"] === "restart") return;
  left.columns = Math.min(MOST_COLUMNS, left.columns + 1);
  cell.columns = 0;
};

const readBefore: Opener = ({ row }, { attributes }) => {
  if (row !== null) row.before = integerOf(attributes["val"], 0, MOST_COLUMNS) ?? 0;
};

/** A hidden row; of other things that are hidden the name is the same. */
const readHidden: Opener = (walk, element) => {
  if (walk.row !== null && around(walk, 1) === "trPr" && isOn(element)) walk.row.isGone = true;
};

/** What the elements of a table do as they open. */
export const TABLE_OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ["tbl", openTable],
  ["tr", openRow],
  ["tc", openCell],
  ["gridSpan", readSpan],
  ["vMerge", readMerge],
  ["hMerge", readMergeLeft],
  ["gridBefore", readBefore],
  ["hidden", readHidden],
]);
