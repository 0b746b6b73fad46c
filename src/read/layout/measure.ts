import { medianOf } from "./box.ts";
import type { Flow } from "./column.ts";
import type { Line } from "./line.ts";
import type { Joining, Measure } from "./paragraph.ts";

/** Lines whose edges differ by less than this many letters end at one edge. */
const RAGGED = 1.3;
const LEAST_LINES = 3;

/** The size of most letters of a paper, in points. */
export const bodySizeOf = (lines: readonly Line[]): number => {
  const letters = new Map<number, number>();
  for (const { size, words } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + words.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
};

/** The leftmost edge at which several lines start. */
const leftOf = (lines: readonly Line[], size: number): number => {
  const lefts = lines.map(({ box }) => box[0]).toSorted((a, b) => a - b);
  const least = Math.min(lefts.length, Math.max(2, Math.ceil(lefts.length * 0.04)));
  const index = lefts.findIndex((left, at) => (lefts[at + least - 1] ?? Number.POSITIVE_INFINITY) - left < size * 0.3);
  return lefts[index] ?? lefts[0] ?? 0;
};

/** The edge near to which the long lines end; where too few do, that which lies as far from the edge of the page as the left one. */
const rightOf = (lines: readonly Line[], left: number, options: { readonly size: number; readonly width: number | null }): number => {
  const rights = lines.map(({ box }) => box[2]).toSorted((a, b) => b - a);
  const edge = rights[Math.floor(rights.length * 0.04)] ?? 0;
  const full = rights.filter((right) => Math.abs(right - edge) < options.size * RAGGED).length;
  if (options.width === null || full >= Math.max(LEAST_LINES, lines.length * 0.1)) return edge;
  return Math.max(edge, options.width - left - options.size);
};

/** Between which edges lines are set. `width`: of the page; null inside of a column. */
export const measureOf = (lines: readonly Line[], width: number | null): Measure => {
  const size = bodySizeOf(lines);
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.2);
  const left = leftOf(body, size);
  return { left, right: rightOf(body, left, { size, width }) };
};

/** How far apart the lines of a paper stand, and how large its letters are. */
export const joiningOf = (flows: readonly Flow[]): Joining => {
  const lines = flows.flatMap((flow) => flow.lines);
  const bodySize = bodySizeOf(lines);
  const steps = flows.flatMap((flow) =>
    flow.lines.slice(1).flatMap((line, index) => {
      const before = flow.lines[index];
      const isBody = before !== undefined && Math.abs(line.size - bodySize) < 1 && Math.abs(before.size - bodySize) < 1;
      const step = isBody ? (line.box[3] - before.box[3]) / line.size : 0;
      return step > 0.8 && step < 4 ? [step] : [];
    }),
  );
  return { bodySize, leading: steps.length < LEAST_LINES ? 0 : medianOf(steps) };
};
