import type { Task } from "../../graph/model.ts";
import { addTo, compareText } from "../../graph/order.ts";
import type { Catalog } from "../state/catalog.ts";
import { dueOf } from "../state/due.ts";
import type { View } from "../state/view.ts";
import { clauseRows, itemRows, type MeasureRow } from "./row.ts";

/** What holds the rows of a section together. */
export type SectionHead =
  | { readonly type: "all" }
  | { readonly type: "unit"; readonly id: string }
  | { readonly type: "document"; readonly id: string }
  /** `until`: the date as the text gives it; null: no date, then `kind` says why. */
  | { readonly type: "deadline"; readonly until: string | null; readonly kind: "date" | "recurring" | "standing" | "none" };

/** Rows under a heading. `ordered`: nobody named owns them; bodies only order them. */
export type Section = { readonly id: string; readonly head: SectionHead; readonly ordered: boolean; readonly rows: readonly MeasureRow[] };

type Key = { readonly id: string; readonly head: SectionHead; readonly rank: string };

const deadlineKey = (task: Task): Key => {
  const { deadline } = task;
  const until = dueOf(task);
  const kind = deadline?.kind ?? "none";
  const isDated = until !== null && kind === "date";
  const rank = isDated ? `0${until}` : `1${["date", "recurring", "standing", "none"].indexOf(kind)}`;
  return { id: rank, head: { type: "deadline", until: isDated ? until : null, kind }, rank };
};

type Grouping = (task: Task, catalog: Catalog, ordered: boolean, units: ReadonlySet<string> | null) => readonly Key[];

const GROUPINGS: Readonly<Record<View["group"], Grouping>> = {
  none: () => [{ id: "all", head: { type: "all" }, rank: "" }],
  unit: (task, _, ordered, units) =>
    [...new Set(ordered ? task.orderedBy : task.owners.map((owner) => owner.entity))]
      .filter((id) => units === null || units.has(id))
      .map((id) => ({ id, head: { type: "unit", id }, rank: "" })),
  document: (task, catalog) => [
    {
      id: task.document,
      head: { type: "document", id: task.document },
      rank: String(catalog.lookup.indexOf(task.document)).padStart(9, "0"),
    },
  ],
  deadline: (task) => [deadlineKey(task)],
};

/** Tasks that stand under a key, in the order given. A measure that nobody orders or owns stands under no unit. */
const NOBODY: Key = { id: "nobody", head: { type: "all" }, rank: "\u{10ffff}" };

const gather = (tasks: readonly Task[], keysOf: (task: Task) => readonly Key[]): readonly { key: Key; tasks: readonly Task[] }[] => {
  const lists = new Map<string, Task[]>();
  const keys = new Map<string, Key>();
  for (const task of tasks) {
    const found = keysOf(task);
    for (const key of found.length === 0 ? [NOBODY] : found) {
      keys.set(key.id, key);
      addTo(lists, key.id, task);
    }
  }
  return [...keys.values()].map((key) => ({ key, tasks: lists.get(key.id) ?? [] }));
};

/** What the reader asked the rows to be. `units`: those that are filtered for; only they head sections. */
export type Arrangement = Pick<View, "rows" | "group"> & { readonly units: ReadonlySet<string> | null };

const sectionsOf = (
  catalog: Catalog,
  tasks: readonly Task[],
  { rows, group, units }: Arrangement,
  ordered: boolean,
): readonly Section[] => {
  const toRows = rows === "item" ? itemRows : clauseRows;
  return gather(tasks, (task) => GROUPINGS[group](task, catalog, ordered, units))
    .map((one) => ({ ...one, rows: toRows(one.tasks) }))
    .sort((a, b) => compareText(a.key.rank, b.key.rank) || b.rows.length - a.rows.length || compareText(a.key.id, b.key.id))
    .map(({ key, rows: list }) => ({ id: `${ordered ? "ordered" : "owned"} ${key.id}`, head: key.head, ordered, rows: list }));
};

/**
 * The rows of sorted measures under their headings: by unit the busiest first, by paper in the order of the graph, by deadline the earliest first.
 * What bodies only order stands behind what units own. By item all clauses of an item stay together, those with an owner before those without.
 */
export const arrange = (catalog: Catalog, tasks: readonly Task[], how: Arrangement): readonly Section[] => {
  const named = new Set<string>();
  if (how.rows === "item")
    for (const { tasks: list } of itemRows(tasks))
      if (list.some(({ owners }) => owners.length > 0)) for (const task of list) named.add(task.id);
  const isOwned = (task: Task): boolean => task.owners.length > 0 || named.has(task.id);
  return [
    ...sectionsOf(catalog, tasks.filter(isOwned), how, false),
    ...sectionsOf(
      catalog,
      tasks.filter((task) => !isOwned(task)),
      how,
      true,
    ),
  ];
};

/** The first rows of sections, `limit` in all. */
export const firstRows = (sections: readonly Section[], limit: number): readonly Section[] => {
  let room = limit;
  return sections.flatMap((section) => {
    const rows = section.rows.slice(0, Math.max(0, room));
    room -= rows.length;
    return rows.length === 0 ? [] : [{ ...section, rows }];
  });
};
