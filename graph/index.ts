export type { EdgeAttributes, EdgeRelation, Network, NetworkOptions, NodeAttributes, NodeKind } from "./build.ts";
export { buildNetwork, nodeOfDocument, ownsKey } from "./build.ts";
export type { Cut } from "./cut.ts";
export { cutGraph, cutTexts, namesThatStay } from "./cut.ts";
export type { GraphDecoder } from "./decode.ts";
export { createDecoder, decodeGraph, decodeName, decodeText, renameFirst } from "./decode.ts";
export type { BinaryFormat, ExportFile, ExportSource, FolderFormat, Format, TextFormat } from "./export/format.ts";
export { FORMATS } from "./export/list.ts";
export type { Candidate, Finding, FindOptions } from "./find.ts";
export { findNamed, plainName } from "./find.ts";
export { DEFAULT_NAME, encodeGraph, encodeText, GRAPH_FILE, textFileOf } from "./folder.ts";
export { FormatError } from "./format-error.ts";
export { decodeJudgements } from "./judgements.ts";
export type { LayoutOptions } from "./layout.ts";
export { layOut, layOutResolution } from "./layout.ts";
export type { Lookup } from "./lookup.ts";
export { createLookup } from "./lookup.ts";
export type { MetricId } from "./metric/list.ts";
export { METRICS } from "./metric/list.ts";
export type { Metric, MetricOptions } from "./metric/metric.ts";
export type {
  DocumentRecord,
  Entity,
  EntityId,
  EntityKey,
  Evidence,
  Issue,
  Judgement,
  KnowledgeGraph,
  Link,
  LinkId,
  NodeId,
  PaperRecord,
  Position,
  Proof,
  Resolution,
  Scope,
  SourceText,
  Target,
  Task,
  TaskId,
  TaskItem,
  TaskOwner,
  Texts,
} from "./model.ts";
export type { Counts, Database, LoadErrorCode, ParameterRow, Parameters } from "./neo4j/database.ts";
export { LOAD_ERRORS, LoadError } from "./neo4j/database.ts";
export type { LoadOptions, LoadReport, Tally } from "./neo4j/load.ts";
export { loadIntoNeo4j } from "./neo4j/load.ts";
export type { Day, Value } from "./neo4j/value.ts";
export { originWords } from "./origin.ts";
export type { EdgeFilter, Hop } from "./path.ts";
export { neighbours, shortestPath } from "./path.ts";
export type { Ownership, OwnRow } from "./query.ts";
export { findPapers, findUnits, owns, quoteOf, sentenceOf } from "./query.ts";
export { resolve } from "./resolve/resolve.ts";
export { recordJsonSchema } from "./schema.ts";
export type { Trace, TraceLine, TraceNode } from "./trace.ts";
export { isPaperKind, trace } from "./trace.ts";
