import type { ParameterRow } from "./database.ts";
import type { NodeRow } from "./node.ts";
import type { RelationshipRow } from "./relationship.ts";
import { contentHash, type Properties } from "./value.ts";

/** Rows that go together: one statement writes them. */
export type Batch<Row> = { readonly statement: string; readonly rows: readonly Row[] };

/** How many rows, and about how many characters, a batch may have. */
export type Limits = { readonly rows: number; readonly characters: number };

/** What an index takes has a limit; a longer id is cut, and told apart by its hash. */
const LONGEST_ID = 1000;

/** What the keys of a graph begin with. */
export const prefixOf = (graph: string): string => `${graph}/`;

/** The name of a graph and an id, unique in the database. */
export const keyOf = (graph: string, id: string): string =>
  `${prefixOf(graph)}${id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID)}#${contentHash(id)}`}`;

/**
 * A row, ready to be written: its key, for a relationship the keys of its ends, the values of `names`, then those of OWN_PROPERTIES. The
 * names stand in the statement, once for all rows of a shape: packing and reading them in each row costs both sides a good part of the time.
 */
type Prepared = {
  readonly names: readonly string[];
  /** The same for rows that the same statement writes. */
  readonly shape: string;
  readonly row: ParameterRow;
  /** In characters. */
  readonly length: number;
  readonly hash: string;
};

/** Whether a row may be there already, with what it has no longer. */
export type Age = "new" | "perhaps-old";

type Made = { readonly id: string; readonly labels: string; readonly properties: Properties };

const prepare = (graph: string, { id, labels, properties }: Made, ends: readonly string[]): Prepared => {
  const names = Object.keys(properties);
  const values = Object.values(properties);
  const shape = `${labels} ${names.join(" ")}`;
  const json = JSON.stringify(values);
  const hash = contentHash(shape + json);
  return { names, shape, row: [keyOf(graph, id), ...ends, ...values, id, graph, hash], length: json.length, hash };
};

/** What a load keeps of each node and relationship beside its properties. */
export const OWN_PROPERTIES: readonly string[] = ["id", "graph", "hash"];

/** A node, ready to be written. */
export const prepareNode = (graph: string, { id, labels, properties }: NodeRow): Prepared =>
  prepare(graph, { id, labels: labels.join(":"), properties: properties() }, []);

/** A relationship, ready to be written. */
export const prepareRelationship = (graph: string, { id, type, source, target, properties }: RelationshipRow): Prepared =>
  prepare(graph, { id, labels: type, properties: properties() }, [keyOf(graph, source), keyOf(graph, target)]);

type Open<Row> = { readonly statement: string; rows: Row[]; length: number };

/** Collects rows by what they share; gives a batch back whenever one is full. */
export const createCollector = <Row>(
  limits: Limits,
): {
  /** `statement` writes all rows that share `shape`; `length`: of the row, in characters. */
  readonly add: (shape: string, statement: () => string, row: Row, length: number) => Batch<Row> | null;
  readonly rest: () => readonly Batch<Row>[];
} => {
  const open = new Map<string, Open<Row>>();
  const close = (shape: string, { statement, rows }: Open<Row>): Batch<Row> => {
    open.delete(shape);
    return { statement, rows };
  };
  return {
    add: (shape, statement, row, length) => {
      const batch = open.get(shape) ?? { statement: statement(), rows: [], length: 0 };
      open.set(shape, batch);
      batch.rows.push(row);
      batch.length += length;
      return batch.rows.length >= limits.rows || batch.length >= limits.characters ? close(shape, batch) : null;
    },
    rest: () => [...open].map(([shape, batch]) => close(shape, batch)),
  };
};
