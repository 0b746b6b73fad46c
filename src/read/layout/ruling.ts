import type { Box } from "../../../extract/index.ts";

/** A straight rule: `at` is its y where it lies, its x where it stands. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };

/** Rules that touch each other and make the cells of one table. */
export type Frame = { readonly lying: readonly Rule[]; readonly standing: readonly Rule[] };

/** Rules that are nearer than this, in points, are one; so are ends that nearly meet. */
export const NEAR = 3;
const SHORTEST = 4;
/** A page with more rules shows a drawing and no table. */
const MOST_RULES = 1500;

/** Puts rules together that lie on one line and overlap or nearly meet. Sorted by `at`, then by `from`. */
const joined = (rules: readonly Rule[]): readonly Rule[] => {
  const sorted = rules.toSorted((a, b) => a.at - b.at || a.from - b.from);
  const lines: { at: number; rules: Rule[] }[] = [];
  for (const rule of sorted) {
    const line = lines[lines.length - 1];
    if (line !== undefined && rule.at - line.at < NEAR) line.rules.push(rule);
    else lines.push({ at: rule.at, rules: [rule] });
  }
  return lines.flatMap(({ at, rules: same }) => {
    const spans: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of same.toSorted((a, b) => a.from - b.from)) {
      const last = spans[spans.length - 1];
      if (last !== undefined && from - last.to < NEAR) last.to = Math.max(last.to, to);
      else spans.push({ at, from, to });
    }
    return spans;
  });
};

const meets = (lying: Rule, standing: Rule): boolean =>
  standing.at > lying.from - NEAR && standing.at < lying.to + NEAR && lying.at > standing.from - NEAR && lying.at < standing.to + NEAR;

/** The rules that hang together, by walking from rule to rule. */
const framesIn = (lying: readonly Rule[], standing: readonly Rule[]): readonly Frame[] => {
  const left = { lying: new Set(lying), standing: new Set(standing) };
  const frames: Frame[] = [];
  for (const first of lying) {
    if (!left.lying.delete(first)) continue;
    const frame: { lying: Rule[]; standing: Rule[] } = { lying: [first], standing: [] };
    for (let row = 0, column = 0; row < frame.lying.length || column < frame.standing.length; ) {
      const one = frame.lying[row];
      if (one !== undefined) {
        for (const other of left.standing) if (meets(one, other) && left.standing.delete(other)) frame.standing.push(other);
        row += 1;
        continue;
      }
      const other = frame.standing[column];
      if (other !== undefined) for (const next of left.lying) if (meets(next, other) && left.lying.delete(next)) frame.lying.push(next);
      column += 1;
    }
    frames.push(frame);
  }
  return frames;
};

/** The frames of tables among the lines that were drawn on a page, from top to bottom. */
export const framesOf = (strokes: readonly Box[]): readonly Frame[] => {
  const lying: Rule[] = [];
  const standing: Rule[] = [];
  for (const [left, top, right, bottom] of strokes) {
    if (right - left >= bottom - top && right - left > SHORTEST) lying.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (bottom - top > SHORTEST) standing.push({ at: (left + right) / 2, from: top, to: bottom });
  }
  const [rows, columns] = [joined(lying), joined(standing)];
  if (rows.length + columns.length > MOST_RULES) return [];
  return framesIn(rows, columns).filter((frame) => frame.lying.length + frame.standing.length > 2 && frame.standing.length > 0);
};
