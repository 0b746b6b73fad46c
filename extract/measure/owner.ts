import type { Clause, Context } from "../clause/clause.ts";
import type { FoundOwner } from "./measure.ts";

/** Who owns each clause. */
export const assignOwners = (_context: Context, clauses: readonly Clause[]): ReadonlyMap<Clause, readonly FoundOwner[]> =>
  new Map(
    clauses.map((clause) => [
      clause,
      [
        ...clause.actors.map((party): FoundOwner => ({ party, role: "responsible", inherited: clause.inherited })),
        ...clause.helpers.map((party): FoundOwner => ({ party, role: "cooperate", inherited: clause.inherited })),
      ],
    ]),
  );
