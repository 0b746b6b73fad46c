import { medianOf } from "./box.ts";
import { type Line, lineOf } from "./line.ts";

/** Lines that are read one after the other; in a column, between its edges. */
export type Flow = { readonly lines: readonly Line[]; readonly isColumn: boolean };

/** A gap between columns is as wide as this many letters, and runs through as many lines. */
const LEAST_GAP = 1.2;
const LEAST_LINES = 5;
/** A column is as wide as this many letters. */
const LEAST_LETTERS = 9;
/** Most lines of prose fill their column by this part; the cells of a table do not. */
const FILLED = 0.72;
/** How often a page is tried, and how many columns stand side by side at most. */
const MOST_TRIES = 40;
const MOST_COLUMNS = 4;

/** The middles of the wide gaps of a line. */
const gapsIn = ({ runs, size }: Line): readonly number[] => {
  const gaps: number[] = [];
  let end: number | null = null;
  for (const { box } of runs) {
    if (end !== null && box[0] - end > size * LEAST_GAP) gaps.push((end + box[0]) / 2);
    end = Math.max(end ?? box[2], box[2]);
  }
  return gaps;
};

const isFree = (line: Line | undefined, at: number): boolean => line?.runs.every(({ box }) => box[2] <= at || box[0] >= at) === true;

const isProse = (lines: readonly Line[]): boolean => {
  const widths = lines.map(({ box }) => box[2] - box[0]);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const size = medianOf(lines.map((line) => line.size));
  return lines.length >= LEAST_LINES && widest > size * LEAST_LETTERS && medianOf(widths) > widest * FILLED;
};

/** Two columns, from which line to which. */
type Band = { readonly start: number; readonly end: number; readonly left: readonly Line[]; readonly right: readonly Line[] };

/** The part of a line on one side of a gap. */
const sideOf = (lines: readonly Line[], keep: (left: number) => boolean): readonly Line[] =>
  lines.flatMap(({ page, runs }) => {
    const kept = runs.filter(({ box }) => keep(box[0]));
    return kept.length === 0 ? [] : [lineOf(page, kept)];
  });

/** The columns on both sides of a gap in a line, as far up and down as it runs; null where no prose stands there. */
const bandAt = (lines: readonly Line[], index: number, at: number): Band | null => {
  let [start, end] = [index, index + 1];
  while (isFree(lines[start - 1], at)) start -= 1;
  while (isFree(lines[end], at)) end += 1;
  const inside = lines.slice(start, end);
  const left = sideOf(inside, (edge) => edge < at);
  const right = sideOf(inside, (edge) => edge >= at);
  return isProse(left) && isProse(right) ? { start, end, left, right } : null;
};

const firstBand = (lines: readonly Line[]): Band | null => {
  let tries = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    for (const at of line === undefined ? [] : gapsIn(line)) {
      tries += 1;
      if (tries > MOST_TRIES) return null;
      const band = bandAt(lines, index, at);
      if (band !== null) return band;
    }
  }
  return null;
};

/** Lines of a page, from top to bottom, in the order in which they are read: down a column, then down the next one. */
export const flowsOf = (lines: readonly Line[], isColumn = false, depth = 1): readonly Flow[] => {
  const band = depth < MOST_COLUMNS ? firstBand(lines) : null;
  if (band === null) return lines.length === 0 ? [] : [{ lines, isColumn }];
  return [
    ...flowsOf(lines.slice(0, band.start), isColumn, MOST_COLUMNS),
    ...flowsOf(band.left, true, depth + 1),
    ...flowsOf(band.right, true, depth + 1),
    ...flowsOf(lines.slice(band.end), isColumn, depth + 1),
  ];
};
