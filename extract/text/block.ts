import type { Block, Origin, Place } from "./document.ts";
import { fold } from "./fold.ts";
import type { EndsTitle } from "./head.ts";
import { type Cuts, type Line, linesOf } from "./line.ts";
import { findAdvertisements, findNoiseLines } from "./noise.ts";
import type { ReadingMap } from "./reading-map.ts";
import { type Hints, type Piece, scanUnits } from "./scan.ts";
import { firstStartingAt, type Span } from "./span.ts";
import { unitsOf } from "./unit.ts";

/** A text laid out: its blocks, what is read of them, and the blocks at which inner papers start (the first block not among them). */
export type Layout = {
  readonly blocks: readonly Block[];
  readonly reading: string;
  readonly map: ReadingMap;
  readonly parts: readonly number[];
};

export type LayoutOptions = {
  readonly endsTitle: EndsTitle;
  /** Stretches that a format says are no text (the marks of Markdown), sorted. */
  readonly cuts?: Cuts;
  readonly hints?: Hints;
  /** Where paragraphs and cells stand in the file, sorted; none in a plain text. */
  readonly places?: readonly Place[];
};

const DUTY =
  /^[（(]?(?:\p{sc=Han}{0,4}(?:牵头|责任|配合|参与|协助|监督|督导)(?:单位|部门|领导|处室)?|完成时限|时限要求)[:：]|牵头.{0,40}[）)]$/u;

type Above = { readonly index: number; readonly level: number; readonly holds: boolean };

/** The heading or article above each block; for numbered blocks and duty notes the item above, too. */
const parentsOf = (pieces: readonly Piece[]): readonly (number | null)[] => {
  let open: readonly Above[] = [];
  return pieces.map((piece, index) => {
    if (piece.startsPart || piece.role === "title") open = [];
    const [unit] = piece.units;
    if (unit === undefined || piece.role === "signature" || piece.role === "title" || piece.role === "noise") return null;
    if (piece.level === 0) {
      const isDuty = DUTY.test(unit.bare);
      return open.findLast((above) => above.holds || isDuty)?.index ?? null;
    }
    const level = piece.level;
    const above = open.filter((one) => one.level < level);
    open = [...above, { index, level, holds: piece.role === "heading" || unit.label?.kind === "article" }];
    return above[above.length - 1]?.index ?? null;
  });
};

/** The span without the cuts at its ends. */
const withoutCuts = (text: string, span: Span, cuts: Cuts): Span => {
  let { start, end } = span;
  for (const cut of cuts) if (cut.start <= start && cut.end > start) start = skipBlanks(text, cut.end, 1);
  for (const cut of cuts.toReversed()) if (cut.start < end && cut.end >= end) end = skipBlanks(text, cut.start, -1);
  return start < end ? { start, end } : span;
};

const BLANK = /\s/u;
const skipBlanks = (text: string, from: number, step: 1 | -1): number => {
  let position = from;
  while (BLANK.test(text.charAt(step === 1 ? position : position - 1))) position += step;
  return position;
};

/** The cuts that touch a span. They are sorted and lie apart, so that only one can start before it. */
const cutsIn = (cuts: Cuts, { start, end }: Span): Cuts => {
  if (cuts.length === 0) return cuts;
  const first = Math.max(0, firstStartingAt(cuts, start) - 1);
  return cuts.slice(first, firstStartingAt(cuts, end)).filter((cut) => cut.end > start);
};

const merge = (first: Cuts, second: Cuts): Cuts => {
  if (second.length === 0) return first;
  const all = [...first, ...second].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const cut of all) {
    const last = merged[merged.length - 1];
    if (last !== undefined && cut.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    else merged.push(cut);
  }
  return merged;
};

const linesOfPiece = (piece: Piece): readonly Line[] => piece.units.flatMap((unit) => unit.lines);

/** Where the first of several lines stands, with what of the others is on the same page. */
const originOf = (lines: readonly Line[]): Origin | null => {
  const first = lines[0]?.origin ?? null;
  if (first === null || first.box === null || lines.length === 1) return first;
  const boxes = lines.flatMap(({ origin }) => (origin === null || origin.box === null || origin.page !== first.page ? [] : [origin.box]));
  const edges = (side: 0 | 1 | 2 | 3): readonly number[] => boxes.map((box) => box[side]);
  return { ...first, box: [Math.min(...edges(0)), Math.min(...edges(1)), Math.max(...edges(2)), Math.max(...edges(3))] };
};

/** Lays a text out: lines, units, blocks, reading. */
export const layOut = (text: string, options: LayoutOptions): Layout => {
  const cuts = merge(findAdvertisements(text), options.cuts ?? []);
  const lines = linesOf(text, cuts, options.places);
  const units = unitsOf(lines, findNoiseLines(lines));
  const pieces = scanUnits(units, options.endsTitle, options.hints ?? { headings: new Map() });
  const parents = parentsOf(pieces);
  const blocks = pieces.map((piece, index): Block => {
    const [first, last] = [piece.units[0], piece.units[piece.units.length - 1]];
    if (first === undefined || last === undefined) throw new RangeError("a block has at least one unit");
    const span = { start: first.span.start, end: last.span.end };
    const { role, level } = piece;
    return {
      span: role === "noise" ? span : withoutCuts(text, span, cutsIn(cuts, span)),
      role,
      level,
      parent: parents[index] ?? null,
      origin: originOf(linesOfPiece(piece)),
    };
  });
  const read = pieces.filter((piece) => piece.role !== "noise").map((piece) => linesOfPiece(piece).map((line) => line.span));
  const parts = pieces.flatMap((piece, index) => (piece.startsPart && index > 0 ? [index] : []));
  return { blocks, ...fold(text, read, cuts), parts };
};
