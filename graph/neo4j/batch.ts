import type { ParameterRow } from "./database.ts";
import type { NodeRow } from "./node.ts";
import type { RelationshipRow } from "./relationship.ts";
import { contentHash, type Properties } from "./value.ts";

/** Rows that go in one transaction: they share a statement. */
export type Batch = { readonly group: string; readonly rows: readonly ParameterRow[] };

/** So many rows, or so many characters, go in one transaction. */
const MOST_ROWS = 5_000;
const MOST_CHARACTERS = 8_000_000;

/** What an index takes has a limit; a longer id is cut, and told apart by its hash. */
const LONGEST_ID = 1000;

/** What the keys of a graph begin with. */
export const prefixOf = (graph: string): string => `${graph}/`;

/** The name of a graph and an id, unique in the database. */
export const keyOf = (graph: string, id: string): string =>
  `${prefixOf(graph)}${id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID)}#${contentHash(id)}`}`;

type Prepared = { readonly row: ParameterRow; readonly length: number; readonly hash: string };

const prepare = (graph: string, id: string, ends: Readonly<Record<string, string>>, properties: Properties, labels: string): Prepared => {
  const json = JSON.stringify(properties);
  const hash = contentHash(labels + json);
  const key = keyOf(graph, id);
  return { row: { key, ...ends, properties: { ...properties, id, key, graph, hash } }, length: json.length, hash };
};

/** A node, ready to be written. */
export const prepareNode = (graph: string, { id, labels, properties }: NodeRow): Prepared =>
  prepare(graph, id, {}, properties(), labels.join(":"));

/** A relationship, ready to be written. */
export const prepareRelationship = (graph: string, { id, type, source, target, properties }: RelationshipRow): Prepared =>
  prepare(graph, id, { source: keyOf(graph, source), target: keyOf(graph, target) }, properties(), type);

type Open = { rows: ParameterRow[]; length: number };

/** Collects rows by what they share; gives a batch back whenever one is full. */
export const createCollector = (): {
  readonly add: (group: string, prepared: Prepared) => Batch | null;
  readonly rest: () => readonly Batch[];
} => {
  const open = new Map<string, Open>();
  const close = (group: string, { rows }: Open): Batch => {
    open.delete(group);
    return { group, rows };
  };
  return {
    add: (group, { row, length }) => {
      const batch = open.get(group) ?? { rows: [], length: 0 };
      open.set(group, batch);
      batch.rows.push(row);
      batch.length += length;
      return batch.rows.length >= MOST_ROWS || batch.length >= MOST_CHARACTERS ? close(group, batch) : null;
    },
    rest: () => [...open].map(([group, batch]) => close(group, batch)),
  };
};
