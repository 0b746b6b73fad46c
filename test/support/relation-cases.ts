import { describe, expect, it } from "vitest";
import type { Relation } from "../../extract/relation/relation.ts";
import { markedPassage, statementsOf } from "./marked-passage.ts";

/** What one rule states, and what only looks like it. Names are marked as in `marked-passage.ts`; lines read `source relation target`. */
export type RuleCases = {
  readonly states: readonly (readonly [written: string, ...lines: string[]])[];
  readonly not: readonly string[];
  /** Rules that state something of the same sentences besides. */
  readonly beside?: readonly string[];
};

/** Tests each rule of a relation: at least two sentences that state it, by this very rule, and one that does not state it at all. */
export const testRelation = (relation: Relation, casesByRule: Readonly<Record<string, RuleCases>>): void => {
  describe(relation.id, () => {
    for (const [rule, { states, not, beside = [] }] of Object.entries(casesByRule)) {
      describe(rule, () => {
        it("has cases enough", () => {
          expect(states.length).toBeGreaterThanOrEqual(2);
          expect(not.length).toBeGreaterThanOrEqual(1);
        });
        it.each(states)("%s", (written, ...lines) => {
          expect([...statementsOf(relation, written)].sort()).toEqual([...lines].sort());
          expect(new Set(relation.find(markedPassage(written)).map((statement) => statement.rule))).toEqual(new Set([rule, ...beside]));
        });
        it.each(not)("not: %s", (written) => {
          expect(statementsOf(relation, written)).toEqual([]);
        });
      });
    }
  });
};
