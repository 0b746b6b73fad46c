import type { Box } from "../../../extract/index.ts";
import type { Page, Run } from "../layout/page.ts";
import type { Content } from "./content.ts";
import type { Size } from "./matrix.ts";
import type { Area } from "./path.ts";
import type { Glyphs } from "./text.ts";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** How far letters reach above their baseline, as a part of their size; the rest is below. */
const ASCENT = 0.86;

const boxOf = ([left, top, right, bottom]: Area): Box => [
  left * POINTS_PER_MILLIMETRE,
  top * POINTS_PER_MILLIMETRE,
  right * POINTS_PER_MILLIMETRE,
  bottom * POINTS_PER_MILLIMETRE,
];

const runOf = ({ text, left, right, baseline, size, isUpright }: Glyphs): Run => ({
  text,
  box: boxOf([left, baseline - size * ASCENT, right, baseline + size * (1 - ASCENT)]),
  size: size * POINTS_PER_MILLIMETRE,
  isUpright,
});

/** Whether something of a run can be seen. */
const isOn = ({ box: [left, top, right, bottom] }: Run, width: number, height: number): boolean =>
  right > 0 && bottom > 0 && left < width && top < height;

/** A page with all that is drawn on it, templates first. */
export const pageOf = (contents: readonly Content[], [width, height]: Size): Page => {
  const [right, bottom] = [width * POINTS_PER_MILLIMETRE, height * POINTS_PER_MILLIMETRE];
  return {
    width: right,
    height: bottom,
    runs: contents.flatMap(({ glyphs }) => glyphs.map(runOf)).filter((run) => isOn(run, right, bottom)),
    strokes: contents.flatMap(({ strokes }) => strokes.map(boxOf)),
  };
};
