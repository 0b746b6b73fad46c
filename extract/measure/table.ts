import type { Context } from "../clause/clause.ts";
import type { ReadingBlock } from "../text/reading.ts";
import type { Role } from "./measure.ts";
import { type Duty, type Note, type Notebook, ownersIn, settleLead } from "./note.ts";

/** The cells of one line of a table, in order. */
type Row = readonly ReadingBlock[];

/** What a table of tasks says: the note of each cell that tells a task, and the cells that are part of a note or of the head. */
export type Tasks = { readonly notes: ReadonlyMap<ReadingBlock, Note>; readonly silent: ReadonlySet<ReadingBlock> };

/** Whether a line break stands between two blocks of the text. */
const breaksBetween = ({ reading }: Context, before: ReadingBlock, after: ReadingBlock): boolean => {
  const { blocks, text } = reading.document;
  const from = blocks[before.index]?.span.end ?? 0;
  const to = blocks[after.index]?.span.start ?? 0;
  return text.slice(from, to).includes("\n");
};

/** The tables of a document: runs of cells, line by line. */
const tablesOf = (context: Context): readonly (readonly Row[])[] => {
  const tables: Row[][] = [];
  let table: ReadingBlock[][] = [];
  let last: ReadingBlock | null = null;
  const close = () => {
    if (table.length > 1) tables.push(table);
    table = [];
    last = null;
  };
  for (const block of context.reading.blocks) {
    if (block.role !== "cell") {
      close();
      continue;
    }
    if (last === null || breaksBetween(context, last, block)) table.push([block]);
    else table.at(-1)?.push(block);
    last = block;
  }
  close();
  return tables;
};

/** What a column holds: a role, the time, or the tasks. */
type Column = Role | "time" | "task";

/** The columns of a head (重点任务 牵头单位 配合单位 完成时限); null where no cell of the row is a label of duty. */
const columnsOf = (notebook: Notebook, row: Row): readonly Column[] | null => {
  const columns = row.map(({ span }): Column => {
    const word = notebook.words.find((each) => each.span.start >= span.start);
    const isLabel = word !== undefined && word.span.start === span.start && (word.span.end - word.span.start) * 2 >= span.end - span.start;
    if (!isLabel) return "task";
    return word.role ?? "time";
  });
  return columns.length > 1 && columns.some((column) => column !== "task" && column !== "time") ? columns : null;
};

const noteOf = (notebook: Notebook, row: Row, columns: readonly Column[]): Note | null => {
  const duties: Duty[] = [];
  let time: Note["time"] = null;
  row.forEach(({ span }, index) => {
    const column = columns[index] ?? "task";
    if (column === "time") time = span;
    else if (column !== "task") for (const party of ownersIn(notebook, span)) duties.push({ party, role: column });
  });
  const first = row[0];
  return first === undefined || (duties.length === 0 && time === null)
    ? null
    : { span: first.span, duties: settleLead(notebook, first.span, "table", duties), time };
};

/** Reads tables of tasks. A row with another number of cells than the head says nothing certain. */
export const readTasks = (context: Context, notebook: Notebook): Tasks => {
  const notes = new Map<ReadingBlock, Note>();
  const silent = new Set<ReadingBlock>();
  for (const table of tablesOf(context)) {
    let columns: readonly Column[] | null = null;
    for (const row of table) {
      const head = columnsOf(notebook, row);
      if (head !== null) columns = head;
      if (head !== null) for (const block of row) silent.add(block);
      if (columns === null || head !== null || row.length !== columns.length) continue;
      const note = noteOf(notebook, row, columns);
      row.forEach((block, index) => {
        if (columns?.[index] !== "task") silent.add(block);
        else if (note !== null) notes.set(block, note);
      });
    }
  }
  return { notes, silent };
};
