import { timeEnd } from "../clause/time.ts";
import { organization } from "../organization/kind.ts";
import { type GridCell, spanOf } from "../table/grid.ts";
import { firstPlacedAt, type Span, sliceOf } from "../text/span.ts";
import { calendarAt, readDeadline } from "./deadline.ts";
import type { Role } from "./measure.ts";
import { COLONS, type Duty, labelledDuties, type Notebook, ownersIn, trailingDuties, wordsIn } from "./note.ts";

const OPEN = "（(";
const CLOSE = "）)";

/** The role that a bracket right behind a unit gives it: 市水利局（[牵头]）、市财政局. */
const bracketRole = (notebook: Notebook, end: number): Role | null => {
  const { words, text } = notebook;
  if (!OPEN.includes(text[end] ?? " ")) return null;
  const word = words[firstPlacedAt(words, end + 1)];
  return word?.span.start === end + 1 && CLOSE.includes(text[word.span.end] ?? " ") ? word.role : null;
};

/** What stands behind a word that closes units: in [督查]考核办 it is part of a name. */
const BOUNDS = /[，、；。,;\s]/u;

/**
 * The units of a cell with their roles: that of the column, but where the cell tells another one by a label (牵头单位：…),
 * a bracket behind the unit or a word behind several (…牵头，…配合).
 */
export const dutiesIn = (notebook: Notebook, cell: GridCell, role: Role): readonly Duty[] => {
  const { text } = notebook;
  const span = spanOf(cell);
  const words = wordsIn(notebook, span);
  const labels = words.filter((word) => COLONS.includes(text[word.span.end] ?? " "));
  const [label] = labels;
  const whole = (part: Span): readonly Duty[] => ownersIn(notebook, part).map((party) => ({ party, role }));
  if (label !== undefined) return [...whole({ start: span.start, end: label.span.start }), ...labelledDuties(notebook, span, labels)];
  const isBracketed = words.some((word) => OPEN.includes(text[word.span.start - 1] ?? " "));
  if (isBracketed) return ownersIn(notebook, span).map((party) => ({ party, role: bracketRole(notebook, party.span.end) ?? role }));
  const told = words.filter((word) => word.role !== null && (word.span.end === span.end || BOUNDS.test(text[word.span.end] ?? "")));
  const last = told.at(-1);
  if (last === undefined) return whole(span);
  return [...trailingDuties(notebook, span, told), ...whole({ start: last.span.end, end: span.end })];
};

/** The bodies of a cell that names people. */
export const bodiesIn = (notebook: Notebook, cell: GridCell): readonly Duty[] =>
  ownersIn(notebook, spanOf(cell))
    .filter(({ kind }) => kind === organization)
    .map((party) => ({ party, role: "responsible" }));

const SAYS = /[\p{sc=Han}\d]/u;
const NONE = /^(?:无|暂无|已完成|完成)$/u;
const STOPS = /[。；;，、\s]+$/u;

/** The time that a cell sets: all of it where that is one, else the last that it names (…5月底前[完成]), else all of it. Null where it sets none. */
export const timeIn = (notebook: Notebook, cell: GridCell): Span | null => {
  const { text, context } = notebook;
  const cover = spanOf(cell);
  const span = { start: cover.start, end: cover.end - (STOPS.exec(sliceOf(text, cover))?.[0].length ?? 0) };
  const words = sliceOf(text, span);
  if (!SAYS.test(words) || NONE.test(words)) return null;
  const calendar = calendarAt(context, span.start);
  const isDue = (time: Span): boolean => {
    const found = readDeadline(sliceOf(text, time), time, calendar, true);
    return found !== null && (found.kind !== "date" || found.to !== null);
  };
  if (isDue(span)) return span;
  let last: Span | null = null;
  for (let at = span.start; at < span.end; at += 1) {
    const end = Math.min(span.end, timeEnd(text, at));
    if (end <= at) continue;
    if (isDue({ start: at, end })) last = { start: at, end };
    at = end - 1;
  }
  return last ?? span;
};
