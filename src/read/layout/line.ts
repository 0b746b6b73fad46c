import type { Box } from "../../../extract/index.ts";
import { around, middleOf } from "./box.ts";
import type { Run } from "./page.ts";

/** Runs that stand on one line, from left to right. */
export type Line = {
  /** From 1. */
  readonly page: number;
  readonly box: Box;
  /** Height of most of its letters, in points. */
  readonly size: number;
  readonly runs: readonly Run[];
  readonly words: string;
};

/** Runs whose middles lie nearer to each other than this part of their size stand on one line. */
const LEVEL = 0.45;
/** From this width on a gap is a blank, as a part of the size: between letters and figures, and between others. Justified lines stretch less. */
const LATIN_GAP = 0.2;
const WIDE_GAP = 0.8;
const LATIN_END = /[\p{sc=Latin}\d.,;:!?)%]$/u;
const LATIN_START = /^[\p{sc=Latin}\d(]/u;

const blankBetween = (before: Run, after: Run): string => {
  const gap = (after.box[0] - before.box[2]) / Math.max(before.size, after.size);
  if (gap < LATIN_GAP) return "";
  if (LATIN_END.test(before.text) && LATIN_START.test(after.text)) return " ";
  return gap < WIDE_GAP ? "" : "　";
};

/** The words of runs that stand side by side; a wide gap is a blank. */
export const wordsOf = (runs: readonly Run[]): string => {
  let words = "";
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    words += (before === undefined ? "" : blankBetween(before, run)) + run.text;
  });
  return words;
};

/** The size that most letters have. */
const sizeOf = (runs: readonly Run[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
};

/** A line of runs, which are put in order. */
export const lineOf = (page: number, runs: readonly Run[]): Line => {
  const sorted = runs.toSorted((a, b) => a.box[0] - b.box[0] || a.box[2] - b.box[2]);
  return { page, box: around(sorted.map(({ box }) => box)), size: sizeOf(sorted), runs: sorted, words: wordsOf(sorted) };
};

/** Letters that were drawn twice to look bold count once. */
const isRepeated = (run: Run, before: Run | undefined): boolean =>
  before?.text === run.text && run.box.every((edge, index) => Math.abs(edge - (before.box[index] ?? 0)) < run.size * 0.15);

const withoutRepeats = (runs: readonly Run[]): readonly Run[] => {
  const sorted = runs.toSorted((a, b) => a.box[0] - b.box[0] || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return sorted.filter((run, index) => !isRepeated(run, sorted[index - 1]));
};

/** Puts runs together to lines, from top to bottom. */
export const linesOf = (page: number, runs: readonly Run[]): readonly Line[] => {
  const sorted = runs.toSorted((a, b) => middleOf(a.box)[1] - middleOf(b.box)[1] || a.box[0] - b.box[0]);
  const rows: Run[][] = [];
  let middle = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const run of sorted) {
    const [, y] = middleOf(run.box);
    const row = rows[rows.length - 1];
    if (row !== undefined && y - middle < Math.min(size, run.size) * LEVEL) {
      row.push(run);
      if (run.size <= size) continue;
    } else rows.push([run]);
    middle = y;
    size = run.size;
  }
  return rows.map((row) => lineOf(page, withoutRepeats(row)));
};
