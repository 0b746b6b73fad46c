import type { Analysis, Claim, KindId, Measure, Mention, MentionId, Party, RelationId, Role } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";
import type { Gold, GoldParty } from "./gold.ts";
import { GOLD_TYPES } from "./gold.ts";

const KIND_BY_TYPE = new Map(Object.entries(GOLD_TYPES).map(([kind, type]) => [type, kind as KindId]));

const firstOf = (party: GoldParty): string => (typeof party === "string" ? party : (party[0] ?? "DOC"));
const partyOf = (party: GoldParty): Party => (firstOf(party) === "DOC" ? "speaker" : firstOf(party));

/** An analysis that says what the gold says, with faults at fixed places: some things left out, moved, widened, of another kind or role. */
export const perturbed = (gold: Gold, bytes: Uint8Array): Analysis => {
  const document = readText(bytes, gold.doc);
  const mentions = gold.mentions
    .filter((_, index) => index % 7 !== 3)
    .map(({ id, type, start, end }, index): Mention => {
      const kind = index % 11 === 5 ? "place" : (KIND_BY_TYPE.get(type) ?? "place");
      const wider = index % 5 === 2 ? 1 : 0;
      return {
        id,
        kind,
        span: { start: start - (index % 13 === 6 ? 1 : 0), end: end + wider },
        head: null,
        generic: false,
        fields: {},
        rule: "test",
      };
    });
  const claims = [...gold.relations, ...gold.relations.slice(0, 3)].flatMap(({ type, head, tail }, index): readonly Claim[] => {
    const span = { start: 0, end: 1 };
    const claim = { relation: type as RelationId, trigger: span, span, mode: "stated" as const, date: null, rule: "test" };
    const other: MentionId = gold.mentions[index]?.id ?? "m0";
    if (index % 6 === 1) return [];
    return [{ ...claim, source: partyOf(head), target: index % 4 === 3 ? other : firstOf(tail) }];
  });
  const measures = gold.measures
    .filter((_, index) => index % 8 !== 2)
    .map(({ owners, trigger, object, deadline }, index): Measure => {
      const wide = index % 9 === 4 ? { start: object.start, end: object.end + 40 } : object;
      return {
        owners: owners.map(({ mention, role }) => ({
          party: index % 10 === 7 ? "speaker" : partyOf(mention),
          role: (index % 6 === 5 ? "lead" : role) as Role,
          inherited: false,
        })),
        trigger,
        object: wide,
        span: { start: Math.min(trigger.start, object.start), end: Math.max(trigger.end, object.end) },
        item: null,
        mode: "due",
        deadline: deadline === null || index % 4 === 1 ? null : { span: deadline, from: null, to: null, kind: "date" },
        quantities: [],
        rule: "test",
      };
    });
  return { document, mentions, references: [], claims, measures, issues: [], dropped: [] };
};
