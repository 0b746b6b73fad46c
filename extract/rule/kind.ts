import type { KindSchema } from "../schema/kind.ts";
import type { Fact } from "../text/document.ts";
import type { Match } from "./match.ts";
import type { Rule } from "./rule.ts";

/** A kind of entity: its schema, and what finds it. One folder a kind; see `extract/ontology.ts` for the list. */
export type Kind<Id extends string = string> = KindSchema<Id> & {
  /** The form of a name under which two mentions are the same thing: of what is read at its span, and its fields. */
  readonly key: (surface: string, fields: Readonly<Record<string, Fact>>) => string;
  /** The least length of a name that, once found, is looked for everywhere in its document; null for never. Default 4. */
  readonly recurs: number | null;
  /** Where a name without a region, level or national word in it holds: everywhere, in the region of the speaker, or in its document. Default everywhere. */
  readonly reach: "everywhere" | "speaker" | "document";
  /** Opening marks behind which a name of this kind may stand inside another: 〈 of a title in a title. Default none. */
  readonly nests: string;
  readonly rules: readonly Rule[];
};

/** A match with its kind. Inside `extract` mentions are these objects, spans of the reading; ids are stamped at the end. */
export type Found = Match & {
  readonly kind: Kind;
  /** Of the rule: among overlapping mentions of equal length the higher wins. */
  readonly weight: number;
  /** Of the rule: counts only where a clause shows that it acts. */
  readonly acting?: boolean;
  /** Of the rule: generic, but counts in the whole document wherever it acts. */
  readonly spreads?: boolean;
  /** Of the rule: a name only where it stands. */
  readonly stays?: boolean;
};
