import type { Actor, Context } from "../clause/clause.ts";
import type { Found } from "../rule/kind.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { RuleId } from "../rule/match.ts";
import type { RelationSchema } from "../schema/relation.ts";
import type { PartialDate } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import type { Mode } from "./mode.ts";

/** One relation as it was found; spans of the reading. `analyze` stamps the relation and the ids. */
export type Statement = {
  readonly source: Actor;
  readonly target: Found;
  readonly trigger: Span;
  readonly span: Span;
  readonly mode: Mode;
  readonly date: PartialDate | null;
  readonly rule: RuleId;
};

/** A relation: its schema, and what finds it. One file a relation; see `extract/ontology.ts` for the list. */
export type Relation<Id extends string = string> = RelationSchema<Id> & {
  /** Lexicons that `find` asks `context.hits` for. */
  readonly lexicons?: readonly Lexicon[];
  readonly find: (context: Context) => readonly Statement[];
};
