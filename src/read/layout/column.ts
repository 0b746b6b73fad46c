import { greatestOf, leastOf } from "./frame.ts";
import { joinPieces, type TextLine } from "./line.ts";

/** Lines that are read one below the other, and how many columns stand beside each other there. */
export type Column = { readonly lines: readonly TextLine[]; readonly isSplit: boolean };

/** So many lines at least stand on each side of a gutter, and half of them take this share of the width. */
const LEAST_LINES = 4;
const LEAST_WIDTH = 0.25;
const MOST_DEPTH = 2;

type Gutter = { readonly at: number; readonly from: number; readonly to: number; readonly lines: number };

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const widthsOf = (lines: readonly TextLine[]): readonly number[] => lines.map(({ box: [left, , right] }) => right - left);
const crosses = ({ box: [left, , right] }: TextLine, at: number): boolean => left < at && right > at;

/** The stretches of lines, from top to bottom, that a place across does not cut. */
const uncutStretches = (lines: readonly TextLine[], at: number): readonly (readonly TextLine[])[] => {
  const stretches: TextLine[][] = [[]];
  for (const line of lines) {
    if (crosses(line, at)) stretches.push([]);
    else stretches[stretches.length - 1]?.push(line);
  }
  return stretches;
};

const gutterIn = (lines: readonly TextLine[], at: number, width: number): Gutter | null => {
  const left = lines.filter(({ box }) => box[2] <= at);
  const right = lines.filter(({ box }) => box[0] >= at);
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (first === undefined || last === undefined || Math.min(left.length, right.length) < LEAST_LINES) return null;
  if (Math.min(median(widthsOf(left)), median(widthsOf(right))) < LEAST_WIDTH * width) return null;
  return { at, from: first.baseline, to: last.baseline, lines: Math.min(left.length, right.length) };
};

/** The longest gutter between two columns of prose. */
const findGutter = (lines: readonly TextLine[]): Gutter | null => {
  const left = leastOf(lines.map(({ box }) => box[0]));
  const width = greatestOf(lines.map(({ box }) => box[2])) - left;
  const starts = new Set(
    lines.map(({ box }) => Math.round(box[0]) - 1).filter((at) => at > left + 0.25 * width && at < left + 0.75 * width),
  );
  const found = [...starts]
    .slice(0, 64)
    .flatMap((at) => uncutStretches(lines, at).flatMap((stretch) => gutterIn(stretch, at, width) ?? []));
  return found.reduce<Gutter | null>((best, one) => (best === null || one.lines > best.lines ? one : best), null);
};

/** Parts lines that stand side by side into columns, each read from top to bottom before the next. */
export const columnsOf = (pieces: readonly TextLine[], depth = 0): readonly Column[] => {
  if (pieces.length === 0) return [];
  const gutter = pieces.length >= 2 * LEAST_LINES && depth < MOST_DEPTH ? findGutter(pieces) : null;
  if (gutter === null) return [{ lines: joinPieces(pieces), isSplit: depth > 0 }];
  const inside = pieces.filter(({ baseline }) => baseline >= gutter.from && baseline <= gutter.to);
  return [
    ...columnsOf(
      pieces.filter(({ baseline }) => baseline < gutter.from),
      depth,
    ),
    ...columnsOf(
      inside.filter(({ box }) => box[2] <= gutter.at),
      depth + 1,
    ),
    ...columnsOf(
      inside.filter(({ box }) => box[0] >= gutter.at),
      depth + 1,
    ),
    ...columnsOf(
      pieces.filter(({ baseline }) => baseline > gutter.to),
      depth,
    ),
  ];
};
