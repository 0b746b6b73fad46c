import type { Reading, ReadingBlock } from "../text/reading.ts";
import { type Columns, tablesOf } from "./head.ts";
import type { Meaning } from "./label.ts";

export type OwnerMeaning = "lead" | "responsible" | "cooperate" | "supervise";

/** Which columns of a table of tasks hold what, from 0. */
export type Plan = {
  /** The one that tells most closely what is to be done. */
  readonly measure: number;
  /** Columns of units by their role, from left to right. */
  readonly roles: readonly (readonly [column: number, role: OwnerMeaning])[];
  /** Only bodies in them own, people and posts do not: the table names nobody else. */
  readonly people: readonly number[];
  readonly times: readonly number[];
  readonly numbers: readonly number[];
  /** What tells more widely what the measure is about; the closest last. */
  readonly topics: readonly number[];
};

const OWNERS: ReadonlySet<Meaning> = new Set<Meaning>(["lead", "responsible", "cooperate", "supervise"]);
const isOwner = (meaning: Meaning | null): meaning is OwnerMeaning => meaning !== null && OWNERS.has(meaning);

/** How closely a column tells what is to be done. */
const CLOSENESS: Readonly<Partial<Record<Meaning, number>>> = { detail: 3, task: 2, matter: 1 };
const closeness = (meaning: Meaning | null | undefined): number => (meaning == null ? 0 : (CLOSENESS[meaning] ?? 0));
const TASK = 2;

/** The column that tells most closely what is to be done; of two the right one. -1 where none does. */
const measureColumn = (columns: Columns): number => {
  let best = -1;
  columns.forEach((meaning, column) => {
    if (closeness(meaning) > 0 && closeness(meaning) >= closeness(columns[best])) best = column;
  });
  return best;
};

const where = (columns: Columns, meaning: Meaning): readonly number[] =>
  columns.flatMap((one, column) => (one === meaning ? [column] : []));

/** A table of marks, of people or of money: none of its cells tells a task. */
export const isBarred = (columns: Columns): boolean =>
  columns.some((meaning) => meaning === "score" || meaning === "roster" || meaning === "money");

/** Whether a table with these columns tells who does what: a task, and units or a time beside it. */
const tellsTasks = (columns: Columns, measure: number, hasRoles: boolean): boolean => {
  const has = (meaning: Meaning): boolean => columns.includes(meaning);
  if (has("score") && !has("time")) return false;
  if (closeness(columns[measure]) >= TASK) return hasRoles || has("time") || has("people");
  return hasRoles && (has("time") || !has("money")) && !has("roster");
};

/** Units own where no other column says who does; a table of money names them for something else. */
const rolesOf = (columns: Columns, measure: number): Plan["roles"] => {
  const roles = columns.flatMap((meaning, column) => (isOwner(meaning) ? [[column, meaning] as const] : []));
  const isOwned = roles.some(([, role]) => role === "lead" || role === "responsible");
  if (isOwned || isBarred(columns) || (roles.length === 0 && closeness(columns[measure]) < TASK)) return roles;
  return [...where(columns, "unit").map((column) => [column, "responsible"] as const), ...roles];
};

/** The plan of a table by its heads; null where it does not tell who does what. `unnamed`: the column that holds tasks where units and times stand beside it and no head says so. */
export const planOf = (columns: Columns, unnamed: () => number): Plan | null => {
  const told = measureColumn(columns);
  const named = columns.some(isOwner) && columns.includes("time");
  const measure = told < 0 && named && !isBarred(columns) ? unnamed() : told;
  if (measure < 0) return null;
  const roles = rolesOf(columns, measure);
  if (told >= 0 && !tellsTasks(columns, measure, roles.length > 0)) return null;
  const topics = columns.flatMap((meaning, column) => (column !== measure && closeness(meaning) > 0 ? [column] : []));
  return {
    measure,
    roles,
    people: roles.length > 0 ? [] : where(columns, "people"),
    times: where(columns, "time"),
    numbers: where(columns, "number"),
    topics: topics.sort((a, b) => closeness(columns[a]) - closeness(columns[b]) || a - b),
  };
};

/** The paragraphs of cells under heads of units, in the order of the tables. */
export const unitBlocksOf = (reading: Reading): readonly ReadingBlock[] => {
  const blocks = new Set<ReadingBlock>();
  for (const { sections } of tablesOf(reading)) {
    for (const { columns, rows } of sections) {
      const roles = columns === null ? [] : (planOf(columns, () => 0)?.roles ?? []);
      for (const row of rows) {
        for (const [column] of roles) {
          const cell = row[column] ?? null;
          if (cell !== null && !blocks.has(cell.blocks[0])) for (const block of cell.blocks) blocks.add(block);
        }
      }
    }
  }
  return [...blocks];
};
