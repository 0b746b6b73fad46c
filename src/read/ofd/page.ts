import type { Sheet } from "../layout/frame.ts";
import { joinPieces, piecesOfLines } from "../layout/line.ts";
import { type Page, pageOf } from "../layout/page.ts";
import type { Rule, Rules } from "../layout/rule.ts";
import type { Run } from "../layout/run.ts";
import type { Content } from "./content.ts";
import type { Size } from "./matrix.ts";
import type { Area } from "./path.ts";
import type { Glyphs } from "./text.ts";

const POINTS = 72 / 25.4;
const SHORTEST = 4;
/** A page with more rules shows a drawing and no table. */
const MOST_RULES = 3000;

const runOf = ({ text, left, right, baseline, size }: Glyphs): Run => ({
  words: text,
  spaced: text,
  left: left * POINTS,
  right: right * POINTS,
  baseline: baseline * POINTS,
  size: size * POINTS,
});

const rulesOf = (strokes: readonly Area[]): Rules => {
  const across: Rule[] = [];
  const down: Rule[] = [];
  if (strokes.length > MOST_RULES) return { across, down };
  for (const stroke of strokes) {
    const [left, top, right, bottom] = stroke.map((edge) => edge * POINTS) as unknown as Area;
    const [width, height] = [right - left, bottom - top];
    if (width >= height && width >= SHORTEST) across.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (height >= SHORTEST) down.push({ at: (left + right) / 2, from: top, to: bottom });
  }
  return { across, down };
};

/** A page with all that is drawn on it, templates first; annotations are kept beside it. Places in points. */
export const drawnPage = (number: number, contents: readonly Content[], annotations: readonly Content[], size: Size): Page => {
  const [width, height] = size;
  const isOn = ({ left, right, baseline }: Glyphs): boolean => right > 0 && left < width && baseline > 0 && baseline < height;
  const glyphs = contents.flatMap((content) => content.glyphs).filter(isOn);
  const notes = joinPieces(
    piecesOfLines(
      annotations.flatMap((content) => content.glyphs.map(runOf)),
      number,
    ),
  );
  const sheet: Sheet = { view: [0, 0, width * POINTS, height * POINTS], turn: 0, unit: 1 };
  return pageOf({
    number,
    seen: sheet,
    level: sheet,
    runs: glyphs.filter(({ isUpright }) => isUpright).map(runOf),
    stray: [...glyphs.filter(({ isUpright }) => !isUpright).map(({ text }) => text), ...notes.map(({ words }) => words)],
    rules: rulesOf(contents.flatMap(({ strokes }) => strokes)),
  });
};
