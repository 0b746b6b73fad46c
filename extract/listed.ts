import { managedBy } from "./lexicon/body-parent.ts";
import { LAW_LIST_DATE, type LawLevel, listedLaw } from "./lexicon/law.ts";
import { bodySuccessions, ruleSuccessions } from "./lexicon/succession.ts";
import { organization } from "./organization/kind.ts";
import { regulation } from "./regulation/kind.ts";
import { partOf } from "./relation/part-of.ts";
import { supersedes } from "./relation/supersedes.ts";
import type { KindId, Label } from "./schema/kind.ts";
import type { ListedFieldId } from "./schema/listed-field.ts";
import type { RelationId } from "./schema/relation.ts";
import type { PartialDate } from "./text/document.ts";

/** What a list of facts says of a name; the word of the list, not of a paper. */
export type ListedFact = {
  readonly field: ListedFieldId;
  readonly value: string;
  /** From which day it is so; null where the list does not say. */
  readonly from: PartialDate | null;
  /** The act, or the list with the month up to which it goes. */
  readonly source: string;
};

/** A relation between two names that a list of facts knows; it counts where papers name both. */
export type ListedLink = {
  readonly relation: RelationId;
  readonly source: string;
  readonly target: string;
  readonly from: PartialDate | null;
  /** Of the list; goes where the rule's id stands in a proof. */
  readonly rule: string;
};

type Listing = {
  readonly kind: KindId;
  readonly facts: (name: string) => readonly ListedFact[];
  readonly links: (name: string) => readonly ListedLink[];
};

const LAW_LIST = `法律法规名录（截至${LAW_LIST_DATE}）`;
const RANKS: Readonly<Record<LawLevel, Label["zh"]>> = { constitution: "宪法", law: "法律", regulation: "行政法规", rule: "部门规章" };

const lawFacts = (name: string): readonly ListedFact[] => {
  const law = listedLaw(name);
  if (law === null) return [];
  const rows: readonly (readonly [ListedFieldId, string | null])[] = [
    ["rank", RANKS[law.level]],
    ["published", law.published],
    ["in_force", law.inForceFrom],
    ["status", law.expired ? "已失效" : null],
  ];
  return rows.flatMap(([field, value]) => (value === null ? [] : [{ field, value, from: null, source: LAW_LIST }]));
};

const toFact = ({ successors, from, source }: ReturnType<typeof bodySuccessions>[number]): ListedFact => ({
  field: "succeeded_by",
  value: successors.join("、"),
  from,
  source,
});

const LISTINGS: readonly Listing[] = [
  {
    kind: regulation.id,
    facts: (name) => [...lawFacts(name), ...ruleSuccessions(name).map(toFact)],
    links: (name) =>
      ruleSuccessions(name).flatMap(({ successors, from }) =>
        successors.map((source) => ({ relation: supersedes.id, source, target: name, from, rule: "listed/repeal" })),
      ),
  },
  {
    kind: organization.id,
    facts: (name) => bodySuccessions(name).map(toFact),
    links: (name) => {
      const parent = managedBy(name);
      return parent === null ? [] : [{ relation: partOf.id, source: name, target: parent, from: null, rule: "listed/managed-by" }];
    },
  },
];

const byKind: ReadonlyMap<KindId, Listing> = new Map(LISTINGS.map((listing) => [listing.kind, listing]));

/** What the lists of facts say of a name of a kind; empty for most. */
export const listedFacts = (kind: KindId, name: string): readonly ListedFact[] => byKind.get(kind)?.facts(name) ?? [];

/** The relations that the lists of facts know of a name of a kind; empty for most. */
export const listedLinks = (kind: KindId, name: string): readonly ListedLink[] => byKind.get(kind)?.links(name) ?? [];
