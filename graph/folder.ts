import type { Document } from "../extract/index.ts";
import type { Evidence, KnowledgeGraph, Proof, SourceText } from "./model.ts";
import { compareText } from "./order.ts";
import { type FirstRecord, FORMAT, type ProofRow, VERSION } from "./schema.ts";

/** The name of the file of records in a graph's folder. */
export const GRAPH_FILE = "graph.jsonl";

/** The name of the file that holds the text of the N-th document. */
export const textFileOf = (index: number): string => `texts/${index}.json`;

/** What `texts/N.json` holds: the text unchanged, and its blocks. */
export const encodeText = (document: Pick<Document, "text" | "blocks">): string =>
  JSON.stringify({ text: document.text, blocks: document.blocks } satisfies SourceText);

/** Every rule that stands behind a fact of the graph, sorted. */
const rulesOf = (graph: KnowledgeGraph): readonly string[] => {
  const rules = new Set<string>();
  const add = (proof: Proof): void => {
    for (const evidence of proof) rules.add(evidence.rule);
  };
  for (const entity of graph.entities) add(entity.proof);
  for (const link of graph.links) add(link.proof);
  for (const task of graph.tasks) {
    add(task.proof);
    for (const owner of task.owners) add(owner.proof);
  }
  return [...rules].sort(compareText);
};

const indexOf = (values: readonly string[]): ReadonlyMap<string, number> => new Map(values.map((value, index) => [value, index]));

const placeIn = (index: ReadonlyMap<string, number>, value: string): number => {
  const place = index.get(value);
  if (place === undefined) throw new RangeError(`graph/folder: a proof names ${value}, which the graph does not hold`);
  return place;
};

type Rows = (proof: Proof) => readonly ProofRow[];

/** Writes proofs as rows that count documents and rules by their place. */
const rowsBy = (graph: KnowledgeGraph, rules: readonly string[]): Rows => {
  const documentIndex = indexOf(graph.documents.map((document) => document.id));
  const ruleIndex = indexOf(rules);
  const row = ({ document, span, rule, mode, date, basis }: Evidence): ProofRow => [
    placeIn(documentIndex, document),
    span.start,
    span.end,
    placeIn(ruleIndex, rule),
    mode,
    date,
    basis,
  ];
  return (proof) => proof.map(row);
};

/** What a graph is called where its user has not named it. */
export const DEFAULT_NAME = "wenmai";

const firstOf = (graph: KnowledgeGraph, rules: readonly string[], name: string): FirstRecord => ({
  format: FORMAT,
  version: VERSION,
  name,
  counts: {
    rules: rules.length,
    documents: graph.documents.length,
    entities: graph.entities.length,
    links: graph.links.length,
    tasks: graph.tasks.length,
    judgements: graph.judgements.length,
    issues: graph.issues.length,
  },
});

function* recordsOf(graph: KnowledgeGraph, name: string): Generator<object> {
  const rules = rulesOf(graph);
  const rows = rowsBy(graph, rules);
  const place = (id: string) => graph.positions[id] ?? { x: null, y: null };
  yield firstOf(graph, rules, name);
  for (const id of rules) yield { type: "rule", id };
  for (const document of graph.documents) {
    yield { type: "document", ...document, ...(document.entity === null ? place(document.id) : { x: null, y: null }) };
  }
  for (const entity of graph.entities) yield { type: "entity", ...entity, proof: rows(entity.proof), ...place(entity.id) };
  for (const link of graph.links) yield { type: "link", ...link, proof: rows(link.proof) };
  for (const task of graph.tasks) {
    const owners = task.owners.map((owner) => ({ ...owner, proof: rows(owner.proof) }));
    yield { type: "task", ...task, owners, proof: rows(task.proof), ...place(task.id) };
  }
  for (const judgement of graph.judgements) yield { type: "judgement", ...judgement };
  for (const issue of graph.issues) yield { type: "issue", ...issue };
}

/** The lines of `graph.jsonl` in their order, each with its line feed. */
export function* encodeGraph(graph: KnowledgeGraph, name: string = DEFAULT_NAME): Generator<string> {
  for (const record of recordsOf(graph, name)) yield `${JSON.stringify(record)}\n`;
}
