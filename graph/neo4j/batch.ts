import type { ParameterRow } from "./database.ts";
import type { NodeRow } from "./node.ts";
import type { RelationshipRow } from "./relationship.ts";
import { contentHash, type Properties, type Value } from "./value.ts";

/** Rows that go together: they share a statement. */
export type Batch<Row> = { readonly group: string; readonly rows: readonly Row[] };

/** How many rows, and about how many characters, a batch may have. */
export type Limits = { readonly rows: number; readonly characters: number };

/** What an index takes has a limit; a longer id is cut, and told apart by its hash. */
const LONGEST_ID = 1000;

/** What the keys of a graph begin with. */
export const prefixOf = (graph: string): string => `${graph}/`;

/** The name of a graph and an id, unique in the database. */
export const keyOf = (graph: string, id: string): string =>
  `${prefixOf(graph)}${id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID)}#${contentHash(id)}`}`;

type Prepared = { readonly row: ParameterRow; readonly length: number; readonly hash: string };

/** Whether a row may be there already: then its nulls are written too, which take away what it has no longer. */
export type Age = "new" | "perhaps-old";

const withoutNulls = (properties: Properties): Record<string, Value> => {
  const kept: Record<string, Value> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null) kept[name] = value;
  return kept;
};

type Made = { readonly graph: string; readonly id: string; readonly labels: string; readonly properties: Properties; readonly age: Age };

const prepare = ({ graph, id, labels, properties, age }: Made, ends: Readonly<Record<string, string>>): Prepared => {
  const json = JSON.stringify(properties);
  const hash = contentHash(labels + json);
  const key = keyOf(graph, id);
  const written = age === "new" ? withoutNulls(properties) : { ...properties };
  return { row: { key, ...ends, properties: Object.assign(written, { id, key, graph, hash }) }, length: json.length, hash };
};

/** A node, ready to be written. */
export const prepareNode = (graph: string, { id, labels, properties }: NodeRow, age: Age): Prepared =>
  prepare({ graph, id, labels: labels.join(":"), properties: properties(), age }, {});

/** A relationship, ready to be written. */
export const prepareRelationship = (graph: string, { id, type, source, target, properties }: RelationshipRow, age: Age): Prepared =>
  prepare({ graph, id, labels: type, properties: properties(), age }, { source: keyOf(graph, source), target: keyOf(graph, target) });

type Open<Row> = { rows: Row[]; length: number };

/** Collects rows by what they share; gives a batch back whenever one is full. */
export const createCollector = <Row>(
  limits: Limits,
): {
  /** `length`: of the row, in characters. */
  readonly add: (group: string, row: Row, length: number) => Batch<Row> | null;
  readonly rest: () => readonly Batch<Row>[];
} => {
  const open = new Map<string, Open<Row>>();
  const close = (group: string, { rows }: Open<Row>): Batch<Row> => {
    open.delete(group);
    return { group, rows };
  };
  return {
    add: (group, row, length) => {
      const batch = open.get(group) ?? { rows: [], length: 0 };
      open.set(group, batch);
      batch.rows.push(row);
      batch.length += length;
      return batch.rows.length >= limits.rows || batch.length >= limits.characters ? close(group, batch) : null;
    },
    rest: () => [...open].map(([group, batch]) => close(group, batch)),
  };
};
