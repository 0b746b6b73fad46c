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
const FRAMED = /^\s{0,4}\|.{0,4000}\|\s{0,4}$/u;
const BARS = /[|\t]/u;
const BAR = "|";
const TAB = "\t";

/** A stretch of a line of the text: a cell, or all of it. */
type Stretch = Span & { readonly origin: Origin | null };

/** The table that is being read: how many there are, how many rows of this one stand above (0 outside of a table), and how many cells the last of them has. */
type Grid = { table: number; row: number; cells: number };

/** 一、→总体要求: a number that a program parted from its words by a tab. */
const NUMBERED =
  /^\s{0,8}(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}[.．、)）]|第[一二三四五六七八九十百\d]{1,6}[条章节]|[①-⑳●■◆·•])\t[^\t]+$/u;

/** Behind two empty cells a line is no indented paragraph. */
const EMPTY_CELLS = /^\t{2}/u;

/**
 * Whether a line is a row of a table: framed by bars, or parted by tabs. Tabs at its ends alone are an indent, and a number behind which a
 * tab stands is that of a paragraph; inside a table, where the line has as many tabs as the row above, both are rows all the same.
 */
const isRow = (words: string, grid: Grid): boolean => {
  if (!BARS.test(words)) return false;
  if (FRAMED.test(words)) return true;
  if (!words.includes(TAB) || words.trim() === "") return false;
  if (words.trim().includes(TAB) && !NUMBERED.test(words)) return true;
  return grid.row > 0 && (words.split(TAB).length === grid.cells || EMPTY_CELLS.test(words));
};

/** Parts a row of a table at bars or tabs; an ordinary line stays whole. A bar before the first cell and behind the last parts nothing. */
const stretchesOf = (text: string, { start, end }: Span, grid: Grid): readonly Stretch[] => {
  const words = text.slice(start, end);
  if (!isRow(words, grid)) {
    if (words.trim() !== "") grid.row = 0;
    return [{ start, end, origin: null }];
  }
  if (grid.row === 0) grid.table += 1;
  const isFramed = FRAMED.test(words);
  const mark = isFramed ? BAR : TAB;
  grid.row += 1;
  const { table, row } = grid;
  const parts: Stretch[] = [];
  let from = start;
  let column = isFramed ? 0 : 1;
  for (let position = start; position <= end; position += 1) {
    if (position < end && text.charAt(position) !== mark) continue;
    parts.push({ start: from, end: position, origin: cellOrigin({ table, row, column, rows: 1, columns: 1 }) });
    from = position + 1;
    column += 1;
  }
  grid.cells = parts.length;
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
    if (start < end) parts.push({ start, end, origin: place.origin });
  }
  return parts.length > 0 ? parts : [{ ...line, origin: null }];
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
  const grid: Grid = { table: 0, row: 0, cells: 0 };
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
      const { origin } = part;
      const indent = indentOf(text, part.start, span.start);
      const isCell = origin !== null && origin.cell !== null;
      lines.push({ span, words, bare, indent, afterGap, isCell, origin, isNoise: bare === "" });
    }
    afterGap = lines.length === before;
  }
  return lines;
};
