export { analyze } from "./analyze.ts";
export type { Genre } from "./clause/genre.ts";
export { GENRES, genreById, genreOfTitle } from "./clause/genre.ts";
export type { Issue, Severity } from "./issue.ts";
export { BODY } from "./lexicon/body.ts";
export type { Region } from "./lexicon/region.ts";
export { ancestorsOf, regionsByName } from "./lexicon/region.ts";
export { STEM } from "./lexicon/stem.ts";
export type { ListedFact, ListedFieldId, ListedLink } from "./listed.ts";
export { LISTED_FIELDS, listedFacts, listedLinks } from "./listed.ts";
export type {
  Analysis,
  Claim,
  Deadline,
  Dropped,
  Measure,
  Mention,
  MentionId,
  Mode,
  Owner,
  Party,
  Quantity,
  Role,
} from "./mention.ts";
export type { KindId, RelationId, StructuralRelationId, StructureId } from "./ontology.ts";
export { KINDS, RELATIONS, ROLES, STRUCTURAL_RELATIONS, STRUCTURES } from "./ontology.ts";
export type { Relation } from "./relation/relation.ts";
export type { Field, Kind, Label } from "./rule/kind.ts";
export type { Match, RuleId } from "./rule/match.ts";
export type { Layout, LayoutOptions } from "./text/block.ts";
export { layOut } from "./text/block.ts";
export { readDate, toDate } from "./text/date.ts";
export type { Block, BlockRole, Document, DocumentId, Fact, Header, Origin, Part, PartialDate } from "./text/document.ts";
export { readingOf, textOf } from "./text/document.ts";
export { readNumber } from "./text/number.ts";
export type { ReadingMap, Run } from "./text/reading-map.ts";
export { toReading, toText } from "./text/reading-map.ts";
export type { Span } from "./text/span.ts";
