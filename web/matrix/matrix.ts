import type { Role } from "../../extract/index.ts";
import { ROLES } from "../../extract/index.ts";
import type { Evidence, Task, TaskOwner } from "../../graph/model.ts";
import { compareText } from "../../graph/order.ts";
import type { Catalog } from "../state/catalog.ts";
import { sortMeasures } from "../state/measure-table.ts";
import { START } from "../state/view.ts";
import { apartOf } from "./apart.ts";
import { levelOfUnit, UNIT_LEVELS, type UnitLevel } from "./level.ts";

/** A measure or a paper. `opens`: it begins another paper than the column before it. */
export type Column = {
  readonly id: string;
  readonly name: string;
  /** What tells the name from those of the other columns. */
  readonly short: string;
  readonly document: string;
  readonly opens: boolean;
};

/** What a unit has to do with a column: how many measures in each role, in the order of ROLES, and where the first is said. */
export type Cell = {
  readonly roles: readonly { readonly role: Role; readonly count: number }[];
  /** The first measure, and where the unit is named as its owner. */
  readonly task: string;
  readonly evidence: Evidence;
};

/** A unit with its cells by the place of their column, or the heading of a level with the number of its units. */
export type Row =
  | { readonly type: "level"; readonly level: UnitLevel; readonly units: number }
  | {
      readonly type: "unit";
      readonly id: string;
      readonly name: string;
      readonly measures: number;
      readonly cells: ReadonlyMap<number, Cell>;
    };

/** Units by columns. `unlisted`: what the caps leave out. */
export type Matrix = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly unlisted: { readonly units: number; readonly columns: number };
};

/** Most units and columns that are laid out; beyond, no eye follows a row. */
export const MOST = { units: 5000, columns: 3000 } as const;

type Entry = { readonly task: Task; readonly owner: TaskOwner };

const columnsOf = (catalog: Catalog, tasks: readonly Task[], by: "measure" | "document"): readonly Column[] => {
  const ids = by === "measure" ? tasks.map((task) => task.id) : [...new Set(tasks.map((task) => task.document))];
  const names = ids.map((id) => catalog.lookup.nameOf(id));
  const short = apartOf(names);
  let before = "";
  return ids.map((id, index) => {
    const name = names[index] ?? "";
    const document = catalog.lookup.taskById.get(id)?.document ?? id;
    const opens = document !== before;
    before = document;
    return { id, name, short: short[index] ?? name, document, opens };
  });
};

const rankOf = (role: Role): number => ROLES.findIndex((one) => one.id === role);

const cellOf = (entries: readonly [Entry, ...Entry[]]): Cell => {
  const first = entries.reduce((best, entry) => (rankOf(entry.owner.role) < rankOf(best.owner.role) ? entry : best));
  const roles = ROLES.flatMap(({ id }) => {
    const count = entries.filter(({ owner }) => owner.role === id).length;
    return count === 0 ? [] : [{ role: id, count }];
  });
  return { roles, task: first.task.id, evidence: first.owner.proof[0] };
};

type Found = { readonly measures: Set<string>; readonly entries: Map<number, [Entry, ...Entry[]]> };

/** What each unit owns, by the place of the column; what stands beyond the cap of columns still counts as owned. */
const foundIn = (tasks: readonly Task[], placeOf: (task: Task) => number | undefined): ReadonlyMap<string, Found> => {
  const units = new Map<string, Found>();
  for (const task of tasks) {
    const place = placeOf(task);
    for (const owner of task.owners) {
      const found = units.get(owner.entity) ?? { measures: new Set(), entries: new Map() };
      units.set(owner.entity, found);
      found.measures.add(task.id);
      if (place === undefined) continue;
      const entries = found.entries.get(place);
      if (entries === undefined) found.entries.set(place, [{ task, owner }]);
      else entries.push({ task, owner });
    }
  }
  return units;
};

type UnitRow = Extract<Row, { readonly type: "unit" }> & { readonly level: UnitLevel };

const compareUnits = (a: UnitRow, b: UnitRow): number => b.measures - a.measures || compareText(a.name, b.name) || compareText(a.id, b.id);

const unitRows = (catalog: Catalog, units: ReadonlyMap<string, Found>): readonly UnitRow[] =>
  [...units].flatMap(([id, { measures, entries }]) => {
    const entity = catalog.lookup.entityById.get(id);
    if (entity === undefined) return [];
    const cells = new Map([...entries].map(([place, list]) => [place, cellOf(list)]));
    return [{ type: "unit" as const, id, name: entity.name, measures: measures.size, cells, level: levelOfUnit(entity) }];
  });

/**
 * Units that own one of these measures against the measures, or against their papers: by level, those with most measures first.
 * A measure without an owner has no column. Nothing is left out silently: see `unlisted`.
 */
export const matrixOf = (
  catalog: Catalog,
  tasks: readonly Task[],
  by: "measure" | "document",
  most: { units: number; columns: number } = MOST,
): Matrix => {
  const owned = sortMeasures(catalog, tasks, START.sort).filter((task) => task.owners.length > 0);
  const all = columnsOf(catalog, owned, by);
  const columns = all.slice(0, most.columns);
  const places = new Map(columns.map(({ id }, place) => [id, place]));
  const units = unitRows(
    catalog,
    foundIn(owned, (task) => places.get(by === "measure" ? task.id : task.document)),
  );
  let room = most.units;
  const rows = UNIT_LEVELS.flatMap(({ id }): readonly Row[] => {
    const ofLevel = units.filter((unit) => unit.level === id).sort(compareUnits);
    const listed = ofLevel.slice(0, room);
    room -= listed.length;
    return listed.length === 0 ? [] : [{ type: "level", level: id, units: ofLevel.length }, ...listed];
  });
  return { columns, rows, unlisted: { units: Math.max(0, units.length - most.units), columns: all.length - columns.length } };
};
