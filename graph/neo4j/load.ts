import { createLookup } from "../lookup.ts";
import type { KnowledgeGraph, Texts } from "../model.ts";
import { type Age, type Batch, createCollector, keyOf, type Limits, prefixOf, prepareNode, prepareRelationship } from "./batch.ts";
import { type Counts, type Database, LoadError, type ParameterRow, type Parameters } from "./database.ts";
import { mentionNodes, mentionRelationships } from "./mention.ts";
import { type NodeRow, nodeRows } from "./node.ts";
import type { Source } from "./proof.ts";
import { type RelationshipRow, relationshipRows } from "./relationship.ts";
import { ALL_TYPES, labelFor, SCHEMA_STATEMENTS, typeFor } from "./schema.ts";
import { DELETE_NODES, deleteRelationships, mergeNodes, mergeRelationships, READ_NODES, READ_RELATIONSHIPS } from "./statement.ts";

/** What became of nodes or relationships. `kept`: gone from the graph, but somebody else's relationship holds them. */
export type Tally = {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  readonly unchanged: number;
  readonly kept: number;
};

/** What a load did, or would do. `writes`: what the server counted. */
export type LoadReport = { readonly nodes: Tally; readonly relationships: Tally; readonly writes: number };

export type LoadOptions = {
  /** Sets several graphs in one database apart. */
  readonly name: string;
  /** A node for each place that names an entity, too. */
  readonly mentions: boolean;
  /** Only says what would change. */
  readonly dryRun: boolean;
  /** Also where more than a fifth of what was there would go. */
  readonly replace: boolean;
  readonly onProgress?: (done: number, total: number) => void;
};

/** Older servers lack what the statements use. */
const LEAST_VERSION: readonly [number, number] = [4, 4];
/** A load that would take away more than this part of what is there asks first. */
const MOST_DELETED = 0.2;
/** What goes in one transaction. */
const IN_A_TRANSACTION: Limits = { rows: 5_000, characters: 8_000_000 };
const KEYS_AT_A_TIME = 10_000;
/** Two batches of nodes never wait for each other; two of relationships may want the same nodes, and the server would stop one of them. */
const NODE_BATCHES_AT_A_TIME = 2;
const RELATIONSHIP_BATCHES_AT_A_TIME = 1;
/** What goes in one message: the server works on one while the next is packed. Also the rows after which a pause lets messages go out. */
const ROWS_AT_A_STRETCH = 250;

type Rows = { readonly nodes: () => Iterable<NodeRow>; readonly relationships: () => Iterable<RelationshipRow> };

const rowsOf = (graph: KnowledgeGraph, source: Source, mentions: boolean): Rows => ({
  *nodes() {
    yield* nodeRows(graph, source);
    if (mentions) yield* mentionNodes(graph, source);
  },
  *relationships() {
    yield* relationshipRows(graph, source);
    if (mentions) yield* mentionRelationships(graph, source);
  },
});

/** Whether a version is as new as it must be: 5.26.0. */
const isNewEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return major > LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor >= LEAST_VERSION[1]);
};

/** Throws where a kind or relation is off the lists, before anything is written. */
const checkIds = (graph: KnowledgeGraph): void => {
  for (const { kind } of graph.entities) labelFor(kind);
  for (const { relation } of graph.links) typeFor(relation);
};

/** What an earlier load left: the hash of each key, relationships by type. */
type Left = { readonly nodes: Map<string, string>; readonly relationships: Map<string, Map<string, string>> };

const readLeft = async (database: Database, graph: string): Promise<Left> => {
  const nodes = new Map<string, string>();
  const relationships = new Map(ALL_TYPES.map((type) => [type, new Map<string, string>()]));
  const parameters = { graph, prefix: prefixOf(graph) };
  await database.read(READ_NODES, parameters, ([key, hash]) => nodes.set(String(key), String(hash)));
  if (nodes.size > 0) {
    await database.read(READ_RELATIONSHIPS, parameters, ([type, key, hash]) =>
      relationships.get(String(type))?.set(String(key), String(hash)),
    );
  }
  return { nodes, relationships };
};

/** The keys that an earlier load left and this graph no longer has, and how many rows it has. */
type Stale = { readonly nodes: Set<string>; readonly relationships: Map<string, Set<string>>; readonly total: number };

const staleOf = (rows: Rows, left: Left, name: string): Stale => {
  let total = 0;
  const nodes = new Set(left.nodes.keys());
  for (const { id } of rows.nodes()) {
    total += 1;
    if (nodes.size > 0) nodes.delete(keyOf(name, id));
  }
  const relationships = new Map([...left.relationships].map(([type, keys]) => [type, new Set(keys.keys())]));
  for (const { type, id } of rows.relationships()) {
    total += 1;
    const keys = relationships.get(type);
    if (keys !== undefined && keys.size > 0) keys.delete(keyOf(name, id));
  }
  return { nodes, relationships, total };
};

const sizeOf = (sets: Iterable<{ readonly size: number }>): number => [...sets].reduce((sum, { size }) => sum + size, 0);

type Work = { readonly database: Database; readonly options: LoadOptions; writes: number; done: number; readonly total: number };

const count = (work: Work, { created, deleted, set }: Counts): void => {
  work.writes += created + deleted + set;
};

/** The rows of a batch, message by message. */
const partsOf = (rows: readonly ParameterRow[]): readonly Parameters[] => {
  const parts: Parameters[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_A_STRETCH) parts.push({ rows: rows.slice(from, from + ROWS_AT_A_STRETCH) });
  return parts;
};

type Changes = { created: number; changed: number; unchanged: number };

/** Writes rows that are new or changed, batch by batch: the next is made ready while the server writes those before, `atATime` of them. */
const writeAll = async <Row extends { readonly id: string }>(
  work: Work,
  rows: Iterable<Row>,
  each: {
    readonly prepare: (row: Row) => ReturnType<typeof prepareNode>;
    readonly hash: (row: Row) => string | undefined;
    readonly statement: (row: Row, names: readonly string[], age: Age) => string;
    readonly atATime: number;
  },
): Promise<Changes> => {
  const changes: Changes = { created: 0, changed: 0, unchanged: 0 };
  const collector = createCollector<ParameterRow>(IN_A_TRANSACTION);
  const pending: Promise<void>[] = [];
  const send = async (batch: Batch<ParameterRow>): Promise<void> => {
    if (pending.length >= each.atATime) await pending.shift();
    const written = work.database.write(batch.statement, partsOf(batch.rows)).then((counts) => count(work, counts));
    // Its failure is met where it is awaited; until then it must not count as unhandled.
    written.catch(() => undefined);
    pending.push(written);
  };
  for (const row of rows) {
    if (work.done % ROWS_AT_A_STRETCH === 0) await work.database.pause();
    const known = each.hash(row);
    const { hash, names, shape, row: values, length } = each.prepare(row);
    work.done += 1;
    if (known === hash) changes.unchanged += 1;
    else {
      if (known === undefined) changes.created += 1;
      else changes.changed += 1;
      const age = known === undefined ? "new" : "perhaps-old";
      const statement = (): string => each.statement(row, names, age);
      const batch = work.options.dryRun ? null : collector.add(`${age} ${shape}`, statement, values, length);
      if (batch !== null) {
        await send(batch);
        work.options.onProgress?.(work.done, work.total);
      }
    }
  }
  for (const batch of collector.rest()) await send(batch);
  await Promise.all(pending);
  work.options.onProgress?.(work.done, work.total);
  return changes;
};

/** Takes keys away in parts; how many went. */
const deleteAll = async (work: Work, statement: string, keys: ReadonlySet<string>): Promise<number> => {
  const all = [...keys];
  if (work.options.dryRun) return all.length;
  let deleted = 0;
  for (let from = 0; from < all.length; from += KEYS_AT_A_TIME) {
    const counts = await work.database.write(statement, [{ keys: all.slice(from, from + KEYS_AT_A_TIME) }]);
    count(work, counts);
    deleted += counts.deleted;
  }
  return deleted;
};

const prepareDatabase = async (database: Database, dryRun: boolean): Promise<void> => {
  const version = await database.version();
  if (!isNewEnough(version)) throw new LoadError("too-old", `${version} < ${LEAST_VERSION.join(".")}`);
  if (!dryRun) for (const statement of SCHEMA_STATEMENTS) await database.schema(statement);
};

const assertFew = (gone: number, before: number, replace: boolean): void => {
  if (!replace && gone > before * MOST_DELETED) throw new LoadError("would-delete", `${gone} / ${before}`);
};

/**
 * Loads a graph, so that the database holds it and nothing older of it; what is not changed is not written, and nothing that
 * somebody else put there is touched. May be run again after every rebuild, and after it was cut off. Rejects with `LoadError`;
 * throws a `RangeError` before any write where a kind or relation is off the lists.
 */
export const loadIntoNeo4j = async (database: Database, graph: KnowledgeGraph, texts: Texts, options: LoadOptions): Promise<LoadReport> => {
  const { name } = options;
  checkIds(graph);
  await prepareDatabase(database, options.dryRun);
  const rows = rowsOf(graph, { lookup: createLookup(graph), texts }, options.mentions);
  const left = await readLeft(database, name);
  const stale = staleOf(rows, left, name);
  const gone = sizeOf(stale.relationships.values());
  const before = sizeOf(left.relationships.values());
  assertFew(stale.nodes.size + gone, left.nodes.size + before, options.replace);
  const work: Work = { database, options, writes: 0, done: 0, total: stale.total };
  const nodes = await writeAll(work, rows.nodes(), {
    prepare: (row) => prepareNode(name, row),
    hash: ({ id }) => left.nodes.get(keyOf(name, id)),
    statement: ({ labels }, names, age) => mergeNodes(labels, names, age),
    atATime: NODE_BATCHES_AT_A_TIME,
  });
  const relationships = await writeAll(work, rows.relationships(), {
    prepare: (row) => prepareRelationship(name, row),
    hash: ({ id, type }) => left.relationships.get(type)?.get(keyOf(name, id)),
    statement: ({ type }, names) => mergeRelationships(type, names),
    atATime: RELATIONSHIP_BATCHES_AT_A_TIME,
  });
  for (const [type, keys] of stale.relationships) await deleteAll(work, deleteRelationships(type), keys);
  const deleted = await deleteAll(work, DELETE_NODES, stale.nodes);
  return {
    nodes: { ...nodes, deleted, kept: stale.nodes.size - deleted },
    relationships: { ...relationships, deleted: gone, kept: 0 },
    writes: work.writes,
  };
};
