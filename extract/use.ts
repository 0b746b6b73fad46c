import type { Actor, Clause } from "./clause/clause.ts";
import { organization } from "./organization/kind.ts";
import { place } from "./place/kind.ts";
import type { Found } from "./rule/kind.ts";

/** Mentions and clauses after use has told what acts. */
export type Used = { readonly mentions: readonly Found[]; readonly clauses: readonly Clause[] };

/** What a region that can act ends in; its short name alone (云川) is a place. */
const REGION_ENDING = /(?:省|市|县|区|乡|镇|村|州|旗|街道)$/u;

/** Regions that a clause states as its subject and that do something in it: [云川市]请求审批…. */
const actingRegions = (text: string, clauses: readonly Clause[]): ReadonlySet<Found> => {
  const acting = new Set<Found>();
  for (const clause of clauses) {
    if (clause.subject === null || clause.verb === null || clause.object === null || clause.passive) continue;
    for (const actor of clause.actors) {
      if (typeof actor !== "string" && actor.kind === place && REGION_ENDING.test(text.slice(actor.span.start, actor.span.end)))
        acting.add(actor);
    }
  }
  return acting;
};

/** A region that acts is a body; which mentions those are shows only in the clauses. */
export const applyUse = (text: string, mentions: readonly Found[], clauses: readonly Clause[]): Used => {
  const acting = actingRegions(text, clauses);
  if (acting.size === 0) return { mentions, clauses };
  const bodies = new Map([...acting].map((found) => [found, { ...found, kind: organization, rule: "organization/acting-region" }]));
  const asUsed = (found: Found): Found => bodies.get(found) ?? found;
  const actorAsUsed = (actor: Actor): Actor => (typeof actor === "string" ? actor : asUsed(actor));
  return {
    mentions: mentions.map(asUsed),
    clauses: clauses.map((clause) => ({ ...clause, actors: clause.actors.map(actorAsUsed), helpers: clause.helpers.map(asUsed) })),
  };
};
