import { ROLES, type Role } from "../../extract/index.ts";
import type { Task, TaskOwner } from "../../graph/model.ts";

/** A row of the measures: one clause, or a numbered item of a paper with all its clauses. */
export type MeasureRow = {
  readonly id: string;
  /** Number and words of the item; empty where a clause stands in none. */
  readonly label: string;
  readonly heading: string;
  readonly tasks: readonly [Task, ...Task[]];
};

/** Each clause for itself, in the order given. */
export const clauseRows = (tasks: readonly Task[]): readonly MeasureRow[] =>
  tasks.map((task) => ({ id: task.id, label: task.item?.label ?? "", heading: task.item?.heading ?? "", tasks: [task] }));

/** The items of the papers as an office lists them, each where its first clause stands in the order given; a clause in no item is one of its own. */
export const itemRows = (tasks: readonly Task[]): readonly MeasureRow[] => {
  const rows = new Map<string, { label: string; heading: string; tasks: [Task, ...Task[]] }>();
  for (const task of tasks) {
    const id = task.item === null ? task.id : `${task.document}@${task.item.span.start}`;
    const row = rows.get(id);
    if (row === undefined) rows.set(id, { label: task.item?.label ?? "", heading: task.item?.heading ?? task.name, tasks: [task] });
    else row.tasks.push(task);
  }
  return [...rows].map(([id, row]) => ({ id, ...row }));
};

/** Who owns something of a row, in one role each unit once: by role, then as the papers name them. */
export const ownersOfRow = ({ tasks }: MeasureRow): readonly Pick<TaskOwner, "entity" | "role" | "inherited">[] => {
  const seen = new Set<string>();
  return ROLES.flatMap(({ id }: { readonly id: Role }) =>
    tasks.flatMap((task) =>
      task.owners.filter(({ entity, role }) => {
        const key = `${role} ${entity}`;
        if (role !== id || seen.has(key)) return false;
        seen.add(key);
        return true;
      }),
    ),
  );
};

/** The measures of a row that have a deadline, those with the same words in the same place once. */
export const deadlinesOfRow = ({ tasks }: MeasureRow): readonly Task[] => {
  const seen = new Set<string>();
  return tasks.filter(({ deadline }) => {
    if (deadline === null || seen.has(`${deadline.span.start}`)) return false;
    seen.add(`${deadline.span.start}`);
    return true;
  });
};
