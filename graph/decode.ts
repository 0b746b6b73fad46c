import { z } from "zod/mini";
import { FormatError } from "./format-error.ts";
import type {
  DocumentRecord,
  Entity,
  Evidence,
  Issue,
  Judgement,
  KnowledgeGraph,
  Link,
  Position,
  Proof,
  SourceText,
  Task,
} from "./model.ts";
import {
  type AnyRecord,
  anyRecord,
  type FirstRecord,
  firstRecord,
  type ProofRow,
  RECORDS,
  type RecordOf,
  sourceText,
  VERSION,
} from "./schema.ts";

const REMEDY = "build the graph again with `wenmai build`";

/** Reads `graph.jsonl` line by line; `finish` checks counts and references. */
export type GraphDecoder = { readonly push: (line: string) => void; readonly finish: () => KnowledgeGraph };

type State = {
  line: number;
  first: FirstRecord | null;
  stage: number;
  readonly rules: string[];
  readonly documents: DocumentRecord[];
  readonly entities: Entity[];
  readonly links: Link[];
  readonly tasks: Task[];
  readonly judgements: Judgement[];
  readonly issues: Issue[];
  readonly positions: Record<string, Position>;
};

const parseJson = <T>(schema: z.ZodMiniType<T>, json: string, line: number | null): T => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new FormatError("graph/no-json", `is no JSON; ${REMEDY}`, line);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new FormatError("graph/fields", `${z.prettifyError(result.error)}; ${REMEDY}`, line);
};

const evidenceOf = (state: State, [document, start, end, rule, mode, date, basis]: ProofRow): Evidence => {
  const record = state.documents[document];
  const ruleId = state.rules[rule];
  if (record === undefined || ruleId === undefined)
    throw new FormatError("graph/proof", `a proof points at no document or rule; ${REMEDY}`, state.line);
  return { document: record.id, span: { start, end }, rule: ruleId, mode, date, basis };
};

const proofOf = (state: State, [head, ...rest]: readonly [ProofRow, ...ProofRow[]]): Proof => [
  evidenceOf(state, head),
  ...rest.map((row) => evidenceOf(state, row)),
];

type Takers = { readonly [Type in AnyRecord["type"]]: (state: State, record: RecordOf<Type>) => void };

const TAKERS: Takers = {
  rule: (state, record) => {
    state.rules.push(record.id);
  },
  document: (state, { type: _, x, y, ...document }) => {
    state.documents.push(document);
    if (x !== null && y !== null) state.positions[document.id] = { x, y };
  },
  entity: (state, { type: _, x, y, proof, ...entity }) => {
    state.entities.push({ ...entity, proof: proofOf(state, proof) });
    state.positions[entity.id] = { x, y };
  },
  link: (state, { type: _, proof, ...link }) => {
    state.links.push({ ...link, proof: proofOf(state, proof) });
  },
  task: (state, { type: _, x, y, proof, owners, ...task }) => {
    const owned = owners.map((owner) => ({ ...owner, proof: proofOf(state, owner.proof) }));
    state.tasks.push({ ...task, owners: owned, proof: proofOf(state, proof) });
    state.positions[task.id] = { x, y };
  },
  judgement: (state, { type: _, ...judgement }) => {
    state.judgements.push(judgement);
  },
  issue: (state, { type: _, ...issue }) => {
    state.issues.push(issue);
  },
};

const STAGES: readonly string[] = Object.keys(RECORDS);

/** Calls the taker of the record's own type. */
const take = <Type extends AnyRecord["type"]>(state: State, record: RecordOf<Type> & { readonly type: Type }): void =>
  TAKERS[record.type](state, record);

const VERSION_SAID = /^\{"format":"wenmai-graph","version":(?<version>\d{1,9})\D/u;

/** What another version holds would be told as a list of broken fields. */
const checkVersion = (line: string): void => {
  const version = VERSION_SAID.exec(line)?.groups?.["version"];
  if (version !== undefined && Number(version) !== VERSION)
    throw new FormatError("graph/version", `is a graph of version ${version}, and this program reads version ${VERSION}; ${REMEDY}`, null);
};

const push = (state: State, line: string): void => {
  state.line += 1;
  if (line === "") return;
  if (state.first === null) {
    checkVersion(line);
    state.first = parseJson(firstRecord, line, state.line);
    return;
  }
  const record = parseJson(anyRecord, line, state.line);
  const stage = STAGES.indexOf(record.type);
  if (stage < state.stage) throw new FormatError("graph/order", `a ${record.type} stands too late; ${REMEDY}`, state.line);
  state.stage = stage;
  take(state, record);
};

const checkCounts = (state: State, expected: FirstRecord["counts"]): void => {
  for (const name of ["rules", "documents", "entities", "links", "tasks", "judgements", "issues"] as const) {
    const found = state[name].length;
    if (found !== expected[name]) {
      throw new FormatError(
        "graph/counts",
        `holds ${found} ${name}, but announces ${expected[name]}: it is cut short or was edited; ${REMEDY}`,
        null,
      );
    }
  }
};

const checkReferences = (state: State): void => {
  const known = new Set<string>();
  for (const list of [state.documents, state.entities, state.tasks]) for (const record of list) known.add(record.id);
  const check = (id: string, at: string): void => {
    if (!known.has(id)) throw new FormatError("graph/reference", `${at} points at ${id}, which the file does not hold; ${REMEDY}`, null);
  };
  for (const document of state.documents) {
    for (const paper of document.papers) {
      for (const id of [...paper.speakers, ...paper.addressees, ...(paper.entity === null ? [] : [paper.entity])]) check(id, document.id);
    }
  }
  for (const link of state.links) for (const id of [link.source, link.target]) check(id, link.id);
  for (const task of state.tasks) {
    for (const id of [task.document, ...task.concerns, ...task.orderedBy, ...task.owners.map((owner) => owner.entity)]) check(id, task.id);
  }
};

const finish = (state: State): KnowledgeGraph => {
  if (state.first === null) throw new FormatError("graph/empty", `is empty; ${REMEDY}`, null);
  checkCounts(state, state.first.counts);
  checkReferences(state);
  const { documents, entities, links, tasks, judgements, issues, positions } = state;
  return { documents, entities, links, tasks, judgements, issues, positions };
};

/** A decoder that takes one line after the other, so that no string has to hold the file. Throws `FormatError`. */
export const createDecoder = (): GraphDecoder => {
  const state: State = {
    line: 0,
    first: null,
    stage: 0,
    rules: [],
    documents: [],
    entities: [],
    links: [],
    tasks: [],
    judgements: [],
    issues: [],
    positions: {},
  };
  return { push: (line) => push(state, line), finish: () => finish(state) };
};

/** The graph that the lines of `graph.jsonl` hold. Throws `FormatError`. */
export const decodeGraph = (lines: Iterable<string>): KnowledgeGraph => {
  const decoder = createDecoder();
  for (const line of lines) decoder.push(line.endsWith("\n") ? line.slice(0, -1) : line);
  return decoder.finish();
};

/** The name of the graph that the first line of `graph.jsonl` gives. Throws `FormatError`. */
export const decodeName = (line: string): string => parseJson(firstRecord, line, 1).name;

/** The same first line with another name. Throws `FormatError`. */
export const renameFirst = (line: string, name: string): string => JSON.stringify({ ...parseJson(firstRecord, line, 1), name });

/** The text that a file of `texts/` holds. Throws `FormatError`. */
export const decodeText = (json: string): SourceText => parseJson(sourceText, json, null);
