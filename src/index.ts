/**
 * The library. From bytes to answers:
 * `read` (`readText` where it is text: at once) → `analyze` → `buildGraph` → `createLookup` → `owns`, `trace`; `encodeGraph` and `decodeGraph` write and read the folder of a graph;
 * `FORMATS` write it for others, whole or cut by `cutGraph`.
 */
export type {
  Analysis,
  Block,
  Claim,
  Deadline,
  Document,
  DocumentId,
  Fact,
  Header,
  Issue,
  Kind,
  KindId,
  Label,
  Measure,
  Mention,
  Party,
  Relation,
  RelationId,
  Role,
  Span,
} from "../extract/index.ts";
export { analyze, KINDS, RELATIONS, ROLES, readingOf, textOf } from "../extract/index.ts";
export type {
  BinaryFormat,
  Candidate,
  Cut,
  DocumentRecord,
  Entity,
  Evidence,
  ExportFile,
  ExportSource,
  Finding,
  FolderFormat,
  Format,
  Judgement,
  KnowledgeGraph,
  Link,
  Lookup,
  Ownership,
  Proof,
  SourceText,
  Task,
  TextFormat,
  Texts,
  Trace,
} from "../graph/index.ts";
export {
  createDecoder,
  createLookup,
  cutGraph,
  cutTexts,
  decodeGraph,
  decodeJudgements,
  decodeText,
  encodeGraph,
  encodeText,
  FORMATS,
  FormatError,
  findPapers,
  findUnits,
  GRAPH_FILE,
  namesThatStay,
  owns,
  recordJsonSchema,
  textFileOf,
  trace,
} from "../graph/index.ts";
export type { BuildOptions, Progress } from "./pipeline.ts";
export { analyzeAll, buildGraph } from "./pipeline.ts";
export type { InputErrorCode } from "./read/index.ts";
export { InputError, READERS, read, readText } from "./read/index.ts";
