import type { Task } from "../../graph/model.ts";
import { compareText } from "../../graph/order.ts";
import { type Filter, predicateOf } from "../facet/filter.ts";
import { latest } from "../facet/latest.ts";
import type { Catalog } from "./catalog.ts";
import { dueOf } from "./due.ts";
import type { View } from "./view.ts";

/** Columns that the measures can be sorted by; `order` is that of the papers. */
export const COLUMN_IDS = ["order", "name", "owners", "deadline", "state", "document"] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** The measures that the facets leave, in the order of the graph. A unit has those that it only orders too, unless a role is asked for. */
export const measuresOf = latest((catalog: Catalog, filter: Filter): readonly Task[] =>
  catalog.graph.tasks.filter(predicateOf(catalog, filter).task),
);

/** What sorts last: a measure without a value in the column. */
const LAST = "\u{10ffff}";

type KeyOf = (task: Task, catalog: Catalog) => string;

const KEYS: Readonly<Record<Exclude<ColumnId, "order">, KeyOf>> = {
  name: (task) => task.name,
  owners: (task, catalog) => (task.owners[0] === undefined ? LAST : catalog.lookup.nameOf(task.owners[0].entity)),
  deadline: (task) => dueOf(task) ?? LAST,
  state: (task) => task.mode,
  document: (task, catalog) => catalog.lookup.nameOf(task.document),
};

const isKeyed = (column: string): column is keyof typeof KEYS => column in KEYS;

/** The order of the papers: document, then place in its text. */
const compareInPaper = (catalog: Catalog, a: Task, b: Task): number =>
  catalog.lookup.indexOf(a.document) - catalog.lookup.indexOf(b.document) || a.trigger.start - b.trigger.start || compareText(a.id, b.id);

/** Sorts measures by a column; equal ones stay in the order of the papers. What has no value stands last either way. */
export const sortMeasures = (catalog: Catalog, tasks: readonly Task[], { column, descending }: View["sort"]): readonly Task[] => {
  const sign = descending ? -1 : 1;
  if (!isKeyed(column)) return [...tasks].sort((a, b) => sign * compareInPaper(catalog, a, b));
  const keyed = tasks.map((task) => ({ task, key: KEYS[column](task, catalog) }));
  keyed.sort((a, b) => {
    if ((a.key === LAST) !== (b.key === LAST)) return a.key === LAST ? 1 : -1;
    return sign * compareText(a.key, b.key) || compareInPaper(catalog, a.task, b.task);
  });
  return keyed.map(({ task }) => task);
};

/** A unit with how many measures it has. */
export type UnitCount = { readonly id: string; readonly name: string; readonly count: number };

const countUnits = (catalog: Catalog, tasks: readonly Task[], unitsOf: (task: Task) => readonly string[]): readonly UnitCount[] => {
  const counts = new Map<string, number>();
  for (const task of tasks) for (const id of new Set(unitsOf(task))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, name: catalog.lookup.nameOf(id), count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name) || compareText(a.id, b.id));
};

/** Units that own measures, the busiest first; what a unit only orders does not count. */
export const ownersOf = (catalog: Catalog): readonly UnitCount[] =>
  countUnits(catalog, catalog.graph.tasks, (task) => task.owners.map((owner) => owner.entity));
