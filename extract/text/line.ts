import { BLANK, CLASS_BY_UNIT, VOID } from "./character.ts";
import { cellOrigin, type Origin, type Place } from "./document.ts";
import type { Span } from "./span.ts";

/** A line of a text, or a cell where tabs part it. Lines are sorted, none is empty. */
export type Line = {
  /** Without white space at its ends. */
  readonly span: Span;
  /** The characters of the span without noise, figures and letters of half width; blanks left in. */
  readonly words: string;
  /** The same without blanks. */
  readonly bare: string;
  /** Width of the white space before it, a full-width blank counting 2. */
  readonly indent: number;
  /** An empty line stands before it. */
  readonly afterGap: boolean;
  /** Cut out of a line of a table; the others are whole lines. */
  readonly isCell: boolean;
  /** Where it stands in the file; of a plain text, in which cell. */
  readonly origin: Origin | null;
  /** Nothing but noise. */
  readonly isNoise: boolean;
};

/** Stretches of a text that are not read, sorted, not overlapping. */
export type Cuts = readonly Span[];

const WIDE_BLANK = 0x3000;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const isVoid = (text: string, position: number): boolean => {
  const kind = CLASS_BY_UNIT[text.charCodeAt(position)];
  return kind === BLANK || kind === VOID;
};

/** The characters of a span that no cut covers. `from` is the first cut that may reach into it. */
const uncut = (text: string, span: Span, cuts: Cuts, from: number): string => {
  let words = "";
  let position = span.start;
  for (let index = from; index < cuts.length; index += 1) {
    const cut = cuts[index];
    if (cut === undefined || cut.start >= span.end) break;
    if (cut.start > position) words += text.slice(position, cut.start);
    position = Math.max(position, cut.end);
  }
  return position < span.end ? words + text.slice(position, span.end) : words;
};

/** Figures and letters of full width, the stop behind a number. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．]/u;
const ALL_FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．]/gu;

const narrow = (words: string): string =>
  FULL_WIDTH.test(words) ? words.replace(ALL_FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)) : words;

const BLANKS = /\s+/gu;
const HAS_BLANK = /\s/u;
const ROW = /^\s{0,4}\|.{0,4000}\|\s{0,4}$|\t/u;
const BARS = /[|\t]/u;

/** A stretch of a line of the text: a cell, or all of it. */
type Stretch = Span & { readonly origin: Origin | null; readonly isCell: boolean };

/** How many rows stand above in the table that is being read, and how many tables there are; zero rows outside of a table. */
type Grid = { table: number; row: number };

/** Parts a row of a table at bars and tabs; an ordinary line stays whole. A bar before the first cell and behind the last parts nothing. */
const stretchesOf = (text: string, { start, end }: Span, grid: Grid): readonly Stretch[] => {
  const words = text.slice(start, end);
  const isRow = BARS.test(words) && ROW.test(words);
  if (!isRow) {
    if (words.trim() !== "") grid.row = 0;
    return [{ start, end, origin: null, isCell: false }];
  }
  if (grid.row === 0) grid.table += 1;
  const inner = words.trim();
  const isFramed = inner.startsWith("|");
  grid.row += 1;
  const { table, row } = grid;
  const parts: Stretch[] = [];
  let from = start;
  let column = isFramed ? 0 : 1;
  for (let position = start; position <= end; position += 1) {
    if (position < end && !BARS.test(text.charAt(position))) continue;
    parts.push({ start: from, end: position, origin: cellOrigin({ table, row, column, rows: 1, columns: 1 }), isCell: true });
    from = position + 1;
    column += 1;
  }
  return parts;
};

/** The stretches of a line that stand at places of the file; what lies between two cells (tabs) is no stretch. `from`: the first place that may reach into it. */
const placedStretches = (line: Span, places: readonly Place[], from: number): readonly Stretch[] => {
  const parts: Stretch[] = [];
  for (let index = from; index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined || place.span.start >= line.end) break;
    const start = Math.max(place.span.start, line.start);
    const end = Math.min(place.span.end, line.end);
    if (start < end) parts.push({ start, end, origin: place.origin, isCell: place.origin.cell !== null });
  }
  return parts.length > 0 ? parts : [{ ...line, origin: null, isCell: false }];
};

const trim = (text: string, part: Span): Span => {
  let { start, end } = part;
  while (start < end && isVoid(text, start)) start += 1;
  while (end > start && isVoid(text, end - 1)) end -= 1;
  return { start, end };
};

const indentOf = (text: string, from: number, to: number): number => {
  let width = 0;
  for (let position = from; position < to; position += 1) width += text.charCodeAt(position) === WIDE_BLANK ? 2 : 1;
  return width;
};

/** The ends of lines: where each starts, and where its characters end. */
const rawLines = (text: string): readonly Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (let position = 0; position <= text.length; position += 1) {
    const unit = position < text.length ? text.charCodeAt(position) : LINE_FEED;
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue;
    lines.push({ start, end: position });
    if (unit === CARRIAGE_RETURN && text.charCodeAt(position + 1) === LINE_FEED) position += 1;
    start = position + 1;
  }
  return lines;
};

/** The lines of a text, cells apart. `places`: where a format says that its paragraphs and cells stand; it alone parts cells then. */
export const linesOf = (text: string, cuts: Cuts, places: readonly Place[] = []): readonly Line[] => {
  const lines: Line[] = [];
  const grid: Grid = { table: 0, row: 0 };
  let afterGap = false;
  let cut = 0;
  let place = 0;
  for (const raw of rawLines(text)) {
    while ((cuts[cut]?.end ?? Number.POSITIVE_INFINITY) <= raw.start) cut += 1;
    while ((places[place]?.span.end ?? Number.POSITIVE_INFINITY) <= raw.start) place += 1;
    const before = lines.length;
    for (const part of places.length > 0 ? placedStretches(raw, places, place) : stretchesOf(text, raw, grid)) {
      const span = trim(text, part);
      if (span.start >= span.end) continue;
      const words = narrow(uncut(text, span, cuts, cut).trim());
      const bare = HAS_BLANK.test(words) ? words.replace(BLANKS, "") : words;
      const indent = indentOf(text, part.start, span.start);
      lines.push({ span, words, bare, indent, afterGap, isCell: part.isCell, origin: part.origin, isNoise: bare === "" });
    }
    afterGap = lines.length === before;
  }
  return lines;
};
