export { analyze } from "./analyze.ts";
export type { Genre } from "./clause/genre.ts";
export { GENRES, genreById, genreOfTitle } from "./clause/genre.ts";
export { BODY } from "./lexicon/body.ts";
export type { Region } from "./lexicon/region.ts";
export { ancestorsOf, regionsByName } from "./lexicon/region.ts";
export { STEM } from "./lexicon/stem.ts";
export type { ListedFact, ListedLink } from "./listed.ts";
export { listedFacts, listedLinks } from "./listed.ts";
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
export { KINDS, RELATIONS } from "./ontology.ts";
export type { Relation } from "./relation/relation.ts";
export type { Kind } from "./rule/kind.ts";
export type { Match, RuleId } from "./rule/match.ts";
export type { Field, KindId, KindSchema, Label } from "./schema/kind.ts";
export { KIND_SCHEMAS } from "./schema/kind.ts";
export type { ListedFieldId } from "./schema/listed-field.ts";
export { LISTED_FIELDS } from "./schema/listed-field.ts";
export type { RelationId, RelationSchema } from "./schema/relation.ts";
export { RELATION_SCHEMAS } from "./schema/relation.ts";
export type { StructuralRelationId, StructureId } from "./schema/structure.ts";
export { ROLES, STRUCTURAL_RELATIONS, STRUCTURES } from "./schema/structure.ts";
export type { Layout, LayoutOptions } from "./text/block.ts";
export { layOut } from "./text/block.ts";
export { readDate, toDate } from "./text/date.ts";
export type { Block, BlockRole, Box, Cell, Document, DocumentId, Fact, Header, Origin, Part, PartialDate, Place } from "./text/document.ts";
export { readingOf, textOf } from "./text/document.ts";
export type { Issue, Severity } from "./text/issue.ts";
export { readNumber } from "./text/number.ts";
export type { ReadingMap, Run } from "./text/reading-map.ts";
export { toReading, toText } from "./text/reading-map.ts";
export type { Span } from "./text/span.ts";
