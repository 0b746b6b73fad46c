import type { Context } from "../clause/clause.ts";
import { readNumber } from "../text/number.ts";
import { firstPlacedAt, firstStartingAt, type Span } from "../text/span.ts";
import { UNITS } from "./lexicon.ts";
import type { FoundQuantity } from "./measure.ts";

const FIGURE = /(?<number>[0-9][0-9,.]{0,15}(?:万亿|[万亿千百])?|[一二三四五六七八九十百千万两]{1,8}|[xX×]{1,4}(?:万亿|[万亿])?)[余多]?$/u;

/** What a figure may end with. */
const FIGURE_ENDS: ReadonlySet<string> = new Set("0123456789,.一二三四五六七八九十百千万亿两xX×余多");

/** Units with what may be a figure right before them; those inside a name count nothing: 中央[八项]规定. */
const countingUnits = ({ reading: { text }, mentions, hits }: Context): readonly Span[] => {
  const { starts, ends } = hits.places(UNITS);
  const units: Span[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? start;
    const isNamed = (mentions[firstPlacedAt(mentions, start) - 1]?.span.end ?? 0) > end;
    if (FIGURE_ENDS.has(text.charAt(start - 1)) && !isNamed) units.push({ start, end });
  }
  return units;
};

/** How far before its unit a number may start. */
const REACH = 20;

/** Reads the quantities of a stretch: 新建改造农村公路[120公里]. Made once for a document. */
export const createQuantityReader = (context: Context): ((span: Span) => readonly FoundQuantity[]) => {
  const { text } = context.reading;
  const units = countingUnits(context);
  return (span) => {
    const quantities: FoundQuantity[] = [];
    for (let index = firstStartingAt(units, span.start); index < units.length; index += 1) {
      const unit = units[index];
      if (unit === undefined || unit.end > span.end) break;
      const match = FIGURE.exec(text.slice(Math.max(span.start, unit.start - REACH), unit.start));
      const number = match?.groups?.["number"];
      if (match === null || number === undefined) continue;
      quantities.push({
        span: { start: unit.start - match[0].length, end: unit.end },
        value: readNumber(number),
        unit: text.slice(unit.start, unit.end),
      });
    }
    return quantities;
  };
};
