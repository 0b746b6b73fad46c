import type { Context } from "../clause/clause.ts";
import { cellsIn, type Grid, type GridCell, type GridRow, spanOf, wordsOf } from "../table/grid.ts";
import { type Columns, type Section, tablesOf } from "../table/head.ts";
import { isBarred, type Plan, planOf } from "../table/plan.ts";
import type { ReadingBlock } from "../text/reading.ts";
import { contains, type Span } from "../text/span.ts";
import { bodiesIn, dutiesIn, timeIn } from "./cell.ts";
import type { Role } from "./measure.ts";
import { type Duty, type Note, type Notebook, ownersIn, settleLead } from "./note.ts";

/** What the row of a task says: a note, and the index in `Document.blocks` of what heads this task alone, where something does. */
export type RowNote = Note & { readonly topic: number | null };

/** What tables of tasks say: the note of each cell that tells a task, and the blocks of all others. */
export type Tasks = { readonly notes: ReadonlyMap<GridCell, RowNote>; readonly silent: ReadonlySet<ReadingBlock> };

/** A section of a table with the plan of its columns. */
type Planned = Section & { readonly plan: Plan };

/** What the rows of one measure say; duties by body, since rows may say them again. */
type Draft = {
  readonly roles: Map<Duty["party"], Set<Role>>;
  time: Note["time"];
  readonly topic: number | null;
  readonly head: Span | null;
};

type Found = { readonly drafts: Map<GridCell, Draft>; readonly silent: Set<ReadingBlock> };

const silence = (silent: Set<ReadingBlock>, { head, rows }: Section): void => {
  for (const row of [...head, ...rows])
    for (const cell of cellsIn(row)) if (!silent.has(cell.blocks[0])) for (const block of cell.blocks) silent.add(block);
};

/**
 * A text knows no merged cells: those below the first are empty there, and so is a cell that was left blank. A row goes on with the one
 * above where it has no number of its own or, in a table without numbers, nothing of what its measure is about. Then, and only then, its
 * empty cells are those above. What stands left of the measure heads a group of rows: there, too, an empty cell is the one above.
 */
const fill = (plan: Plan, row: GridRow, above: GridRow | null): GridRow => {
  if (above === null || (row[plan.measure] ?? null) === null) return row;
  const heads = plan.numbers.length > 0 ? plan.numbers : plan.topics.filter((column) => column < plan.measure);
  const isEmpty = (column: number): boolean => (row[column] ?? null) === null && (above[column] ?? null) !== null;
  const continues = heads.some(isEmpty);
  return row.map((cell, column) => (cell === null && (continues || column < plan.measure) ? (above[column] ?? null) : cell));
};

const TOTAL = /^(?:合计|小计|总计|共计|注[：:]?)/u;
const PART = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$/u;

/** Whether a row has a cell behind the last one of its head: its cells are shifted, and say nothing certain. */
const isShifted = ({ head }: Section, row: GridRow): boolean => {
  const lastOf = (cells: GridRow): number => cells.findLastIndex((cell) => cell !== null);
  return head.length > 0 && lastOf(row) > Math.max(...head.map(lastOf));
};

/**
 * Whether a row heads others or sums them up: all of it is one cell, or a number of a part and its name. One cell alone under a row,
 * what stands left of it empty, goes on with that row.
 */
const isApart = (context: Context, plan: Plan, row: GridRow, above: GridRow | null): boolean => {
  const [first, ...others] = cellsIn(row);
  if (first === undefined) return true;
  if (others.length === 0) return above === null || first === row[0] || first.place.columns > 1;
  const words = wordsOf(context.reading, first);
  return TOTAL.test(words) || (others.length === 1 && others[0] === row[plan.measure] && PART.test(words));
};

/** More units than a cell names. */
const MOST_UNITS = 100;

/** What the cells of a table say; a merged one is read once. */
type CellReader = {
  readonly duties: (cell: GridCell, role: Role | null) => readonly Duty[];
  readonly time: (cell: GridCell) => Note["time"];
};

const cellReader = (notebook: Notebook): CellReader => {
  const duties = new Map<GridCell, readonly Duty[]>();
  const times = new Map<GridCell, Note["time"]>();
  return {
    duties: (cell, role) => {
      const known = duties.get(cell) ?? (role === null ? bodiesIn(notebook, cell) : dutiesIn(notebook, cell, role)).slice(0, MOST_UNITS);
      duties.set(cell, known);
      return known;
    },
    time: (cell) => {
      const known = times.get(cell);
      const time = known === undefined ? timeIn(notebook, cell) : known;
      times.set(cell, time);
      return time;
    },
  };
};

const dutiesOf = (read: CellReader, plan: Plan, row: GridRow): readonly Duty[] =>
  [...plan.roles, ...plan.people.map((column) => [column, null] as const)].flatMap(([column, role]) => {
    const cell = row[column] ?? null;
    return cell === null || cell === row[plan.measure] ? [] : read.duties(cell, role);
  });

const timeOf = (read: CellReader, plan: Plan, row: GridRow): Note["time"] => {
  const cells = plan.times.map((column) => row[column] ?? null).filter((cell) => cell !== null);
  return cells.map(read.time).findLast((time) => time !== null) ?? null;
};

/** The block that tells what a measure is about, where it stands for this row alone. */
const topicOf = (plan: Plan, rows: readonly GridRow[], at: number): number | null => {
  const isAlone = (column: number): boolean => {
    const cell = rows[at]?.[column] ?? null;
    const next = rows[at + 1];
    return (
      cell !== null && cell !== (rows[at - 1]?.[column] ?? null) && (next === undefined || ![null, cell].includes(next[column] ?? null))
    );
  };
  const column = plan.topics.findLast(isAlone);
  return column === undefined ? null : (rows[at]?.[column]?.blocks[0].index ?? null);
};

const SAYS = /\p{sc=Han}{2}/u;

/** The head of a section that says that the first of its units leads: 责任单位（[排在第一位的为牵头]单位）. */
const firstLeadsHead = ({ firstLeads }: Notebook, { head }: Section): Span | null => {
  const spans = head.flatMap(cellsIn).map(spanOf);
  return spans.find((span) => firstLeads.some((saying) => contains(span, saying.span))) ?? null;
};

/** Reads the rows of a section. Rows that share a cell of the measure share what they say; where no column names units, a row above them may. */
const readRows = ({ drafts, silent }: Found, notebook: Notebook, read: CellReader, section: Planned): void => {
  const { context } = notebook;
  const { plan, rows } = section;
  silence(silent, section);
  const head = firstLeadsHead(notebook, section);
  let above: GridRow | null = null;
  let shared: readonly Duty[] = [];
  rows.forEach((row, at) => {
    if (isApart(context, plan, row, above)) {
      above = null;
      shared = plan.roles.length === 0 ? cellsIn(row).flatMap((cell) => read.duties(cell, "responsible")) : [];
      return;
    }
    if (isShifted(section, row)) return;
    const filled = fill(plan, row, above);
    const own = row[plan.measure] ?? null;
    const isMore = own === null && plan.numbers.every((column) => (row[column] ?? null) === null);
    const measure: GridCell | null = own ?? (isMore ? (above?.[plan.measure] ?? null) : null);
    if (own !== null) above = filled;
    if (measure === null) return;
    const known = drafts.get(measure);
    if (known === undefined && !SAYS.test(wordsOf(context.reading, measure))) return;
    const draft = known ?? { roles: new Map(), time: null, topic: topicOf(plan, rows, at), head };
    drafts.set(measure, draft);
    const duties = dutiesOf(read, plan, filled);
    for (const { party, role } of duties.length > 0 ? duties : shared) {
      const roles = draft.roles.get(party);
      if (roles === undefined) draft.roles.set(party, new Set([role]));
      else roles.add(role);
    }
    draft.time = timeOf(read, plan, filled) ?? draft.time;
  });
};

/** The column with the most words, of those whose heads do not tell what they hold. */
const widestUnnamed = (columns: Columns, rows: readonly GridRow[]): number => {
  const lengths = columns.map((meaning, column) => {
    if (meaning !== null) return 0;
    let length = 0;
    for (const row of rows) {
      const cell = row[column] ?? null;
      if (cell !== null) length += spanOf(cell).end - spanOf(cell).start;
    }
    return length;
  });
  const most = Math.max(...lengths);
  return most === 0 ? -1 : lengths.indexOf(most);
};

/** The head of the last table, for one that goes on with it. */
type Last = { readonly columns: Columns; readonly end: number };

/** Between a table and its continuation stands a line or two that say so (续表) or head the rows below (二、提升扑救能力). */
const MOST_BETWEEN = 2;
const BETWEEN = /^[^。；]{1,40}$/u;

const startOf = (grid: Grid): ReadingBlock | undefined => grid.cells[0]?.blocks[0];

/** Whether a table without a head goes on with the last one: as many columns, units where that one has them, and nothing else between. */
const goesOn = (notebook: Notebook, last: Last, grid: Grid): boolean => {
  const { blocks } = notebook.context.reading;
  const first = startOf(grid);
  if (first === undefined || last.columns.length !== grid.width) return false;
  let between = 0;
  for (let at = last.end + 1; blocks[at] !== undefined && blocks[at] !== first; at += 1) {
    const block = blocks[at];
    between += 1;
    if (between > MOST_BETWEEN || block === undefined) return false;
    if (!BETWEEN.test(notebook.text.slice(block.span.start, block.span.end))) return false;
  }
  const plan = planOf(last.columns, () => -1);
  return (
    plan !== null &&
    grid.rows.some((row) =>
      plan.roles.some(([column]) => {
        const cell = row[column] ?? null;
        return cell !== null && ownersIn(notebook, spanOf(cell)).length > 0;
      }),
    )
  );
};

/** The place among the blocks of the reading at which a table ends. */
const endOf = (positions: ReadonlyMap<ReadingBlock, number>, grid: Grid): number => {
  let end = 0;
  for (const { blocks } of grid.cells) end = Math.max(end, positions.get(blocks.at(-1) ?? blocks[0]) ?? 0);
  return end;
};

const noteOf = (notebook: Notebook, { blocks: [first] }: GridCell, { roles, time, topic, head }: Draft): RowNote => {
  const duties = [...roles].flatMap(([party, all]) => [...all].map((role): Duty => ({ party, role })));
  return { span: first.span, duties: settleLead(notebook, head ?? first.span, "table", duties), time, topic };
};

/** Reads tables of tasks. */
export const readTasks = (context: Context, notebook: Notebook): Tasks => {
  const found: Found = { drafts: new Map(), silent: new Set() };
  const read = cellReader(notebook);
  const positions = new Map(context.reading.blocks.map((block, at) => [block, at]));
  let last: Last | null = null;
  for (const { grid, sections } of tablesOf(context.reading)) {
    const end = endOf(positions, grid);
    for (const section of sections) {
      const columns: Columns | null = section.columns ?? (last !== null && goesOn(notebook, last, grid) ? last.columns : null);
      if (columns === null) continue;
      const plan = planOf(columns, () => widestUnnamed(columns, section.rows));
      if (plan !== null) readRows(found, notebook, read, { ...section, plan });
      else silence(found.silent, isBarred(columns) ? section : { ...section, rows: [] });
      if (columns.length === grid.width) last = { columns, end };
    }
  }
  for (const cell of found.drafts.keys()) for (const block of cell.blocks) found.silent.delete(block);
  return { notes: new Map([...found.drafts].map(([cell, draft]) => [cell, noteOf(notebook, cell, draft)])), silent: found.silent };
};
