import type { Role } from "./measure/measure.ts";
import type { Mode } from "./relation/mode.ts";
import type { Match, RuleId } from "./rule/match.ts";
import type { KindId } from "./schema/kind.ts";
import type { RelationId } from "./schema/relation.ts";
import type { Document, PartialDate } from "./text/document.ts";
import type { Issue } from "./text/issue.ts";
import type { Span } from "./text/span.ts";

/** `organization@120-123`: kind and span in `Document.text`. */
export type MentionId = string;

/** A name in the text. All spans below are of `Document.text`. */
export type Mention = Match & { readonly id: MentionId; readonly kind: KindId };

/** "speaker": the body that speaks in the part. "document": this paper as an instrument. */
export type Party = MentionId | "speaker" | "document";

export type { Mode } from "./relation/mode.ts";

/** One relation that the text states. Sorted by `span`. */
export type Claim = {
  readonly relation: RelationId;
  readonly source: Party;
  readonly target: MentionId;
  readonly trigger: Span;
  readonly span: Span;
  readonly mode: Mode;
  readonly date: PartialDate | null;
  readonly rule: RuleId;
};

export type { Role } from "./measure/measure.ts";

export type Deadline = {
  readonly span: Span;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly kind: "date" | "recurring" | "standing";
};

export type Quantity = { readonly span: Span; readonly value: number | null; readonly unit: string };

/** An owner; `inherited`: the clause leaves its subject out. */
export type Owner = { readonly party: Party; readonly role: Role; readonly inherited: boolean };

/** One thing that an owner does or must do: a clause with an action verb and its object. Sorted by `span`. */
export type Measure = {
  readonly owners: readonly Owner[];
  readonly trigger: Span;
  readonly object: Span;
  readonly span: Span;
  /** Index in `Document.blocks` of the numbered item or heading that it stands in. */
  readonly item: number | null;
  readonly mode: "done" | "due";
  readonly deadline: Deadline | null;
  readonly quantities: readonly Quantity[];
  readonly rule: RuleId;
};

/** Words that point back to a paper (该办法, 本通知, 上述规定): the mentions that they mean, none where that is not certain; "document": this paper. */
export type Reference = { readonly span: Span; readonly targets: readonly MentionId[] | "document"; readonly rule: RuleId };

/** A mention that was found and given up; kept so that `explain` can say why. */
export type Dropped = Mention & { readonly lostTo: MentionId | null; readonly reason: string };

/** What one document says. Arrays are sorted by span. */
export type Analysis = {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly claims: readonly Claim[];
  readonly measures: readonly Measure[];
  readonly issues: readonly Issue[];
  readonly dropped: readonly Dropped[];
};
