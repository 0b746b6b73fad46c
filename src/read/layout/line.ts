import { type Box, greatestOf, leastOf } from "./frame.ts";
import { blankOf, type Run } from "./run.ts";

/** What is written on one height, from left to right. */
export type TextLine = {
  /** From 1. */
  readonly page: number;
  readonly words: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
};

const SAME_HEIGHT = 0.4;
/** A gap of so many letters parts what stands side by side. */
const PARTING = 1.2;
/** Letters stand this much over the line, and this much below it. */
const ASCENT = 0.86;
const DESCENT = 0.14;

/** Runs by the height on which they stand, from top to bottom; each from left to right. */
const rowsOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const sorted = runs.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: Run[][] = [];
  let main: Run | null = null;
  for (const run of sorted) {
    const row = rows[rows.length - 1];
    if (row === undefined || main === null || run.baseline - main.baseline > SAME_HEIGHT * Math.max(run.size, main.size)) {
      rows.push([run]);
      main = run;
    } else {
      row.push(run);
      if (run.size > main.size) main = run;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
};

/** Bold letters are sometimes the same letters printed twice, a little apart. */
const isShadow = (run: Run, before: Run): boolean =>
  run.words === before.words && Math.abs(run.left - before.left) < 0.3 * run.size && Math.abs(run.size - before.size) < 0.1 * run.size;

const lineOf = (runs: readonly Run[], page: number): TextLine => {
  const [first] = runs;
  if (first === undefined) throw new RangeError("a line has at least one run");
  const main = runs.reduce((most, run) => (run.words.length > most.words.length ? run : most));
  let words = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const gap = (run.left - right) / run.size;
    words += (words === "" ? "" : blankOf(words.slice(-1), run.words.slice(0, 1), gap)) + run.words;
    right = Math.max(right, run.right);
  }
  const top = leastOf(runs.map(({ baseline, size }) => baseline - ASCENT * size));
  const bottom = greatestOf(runs.map(({ baseline, size }) => baseline + DESCENT * size));
  return { page, words, box: [first.left, top, right, bottom], baseline: main.baseline, size: main.size };
};

/** The runs of a row that belong together: a wide gap parts them. */
const piecesOf = (row: readonly Run[]): readonly (readonly Run[])[] => {
  const pieces: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const piece = pieces[pieces.length - 1];
    if (piece !== undefined && run.left - right <= PARTING * run.size) {
      if (!piece.slice(-4).some((before) => isShadow(run, before))) piece.push(run);
    } else pieces.push([run]);
    right = Math.max(right, run.right);
  }
  return pieces;
};

/** The lines of a page, from top to bottom and left to right; what stands side by side with a wide gap between is apart. */
export const piecesOfLines = (runs: readonly Run[], page: number): readonly TextLine[] =>
  rowsOf(runs).flatMap((row) => piecesOf(row).map((piece) => lineOf(piece, page)));

/** Pieces on one height as one line, blanks between; from top to bottom. */
export const joinPieces = (pieces: readonly TextLine[]): readonly TextLine[] => {
  const runs = pieces.map(({ words, box: [left, , right], baseline, size }) => ({ words, spaced: words, left, right, baseline, size }));
  const [first] = pieces;
  return first === undefined ? [] : rowsOf(runs).map((row) => lineOf(row, first.page));
};
