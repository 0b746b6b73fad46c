import type { Column } from "./column.ts";
import type { TextLine } from "./line.ts";
import { endsHanging } from "./wrap.ts";

/** The edges between which the lines of a column run, and how far apart they stand, in heights of their letters. */
export type Margins = {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Paragraphs start with an indent. */
  readonly isIndented: boolean;
  /** Height of most letters; larger ones are those of titles. */
  readonly size: number;
};

const SAME_SIZE = 0.08;
/** Lines stand no further apart than this, in heights of their letters; where there are few, what is apart is no line spacing. */
const WIDEST_PITCH = 2;
/** From how many letters on, and up to how many, a line is moved in as the first of a paragraph. */
const INDENT = { least: 1.5, most: 2.6 } as const;
/** Lines that end within so many letters of each other end at one edge; a margin is known from three of them, and from so great a share. */
const RAGGED = 1.3;
const LEAST_LINES = 3;
const SHARE = 0.1;
/** The share of lines that may reach over an edge. */
const STRAYING = 0.04;

const median = (values: readonly number[], absent: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? absent;

/** The height that most letters have, in halves of a point. */
const sizeOf = (lines: readonly TextLine[]): number => {
  const letters = new Map<number, number>();
  for (const { size, words } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + words.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
};

/** The leftmost edge at which several lines start. */
const leftOf = (lines: readonly TextLine[], size: number): number => {
  const lefts = lines.map(({ box }) => box[0]).sort((a, b) => a - b);
  const several = Math.max(2, Math.ceil(lefts.length * STRAYING));
  return lefts.find((left, index) => (lefts[index + several - 1] ?? Number.POSITIVE_INFINITY) - left < size * 0.3) ?? lefts[0] ?? 0;
};

/** The edge at which the long lines end; where too few are long, that which leaves as much free as the left one. */
const rightOf = (
  lines: readonly TextLine[],
  left: number,
  { size, width }: { readonly size: number; readonly width: number | null },
): number => {
  const rights = lines.map(({ box, words }) => (endsHanging(words) ? box[2] - 0.5 * size : box[2])).sort((a, b) => b - a);
  const edge = rights[Math.floor(rights.length * STRAYING)] ?? 0;
  const full = rights.filter((right) => Math.abs(right - edge) < RAGGED * size).length;
  if (width === null || full >= Math.max(LEAST_LINES, SHARE * rights.length)) return edge;
  return Math.max(edge, width - left - size);
};

/** The margins of columns that lie at the same place of their pages. `width`: of the page; null where columns stand beside each other. */
export const marginsOf = (columns: readonly Column[], width: number | null): Margins => {
  const lines = columns.flatMap((column) => column.lines);
  const size = sizeOf(lines);
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.2 * size);
  const left = leftOf(body, size);
  const right = rightOf(body, left, { size, width });
  const steps = columns.flatMap((column) =>
    column.lines.slice(1).flatMap((line, index) => {
      const before = column.lines[index];
      return before !== undefined && Math.abs(before.size - line.size) < SAME_SIZE * line.size
        ? [(line.baseline - before.baseline) / line.size]
        : [];
    }),
  );
  const indented = body.filter(({ box }) => box[0] - left > INDENT.least * size && box[0] - left < INDENT.most * size);
  return {
    left,
    right,
    pitch: Math.min(WIDEST_PITCH, median(steps, WIDEST_PITCH)),
    isIndented: indented.length >= Math.max(2, 0.1 * lines.length),
    size,
  };
};
