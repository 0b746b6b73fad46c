import type { Found } from "./rule/kind.ts";
import { contains, lengthOf } from "./text/span.ts";

/** A mention given up for another. */
export type Loser = { readonly mention: Found; readonly lostTo: Found | null; readonly reason: string };

/** What is left: kept sorted by span, none overlapping but titles in titles; lost with the reason. */
export type Refined = { readonly kept: readonly Found[]; readonly lost: readonly Loser[] };

/** Longer first, then the heavier rule, then the kind listed first, then by place. */
const byStrength = (rank: (found: Found) => number) => (a: Found, b: Found) =>
  lengthOf(b.span) - lengthOf(a.span) || b.weight - a.weight || rank(a) - rank(b) || a.span.start - b.span.start;

/** Whether `inner` may stand inside `outer`: a title within a title. */
export type MayNest = (outer: Found, inner: Found) => boolean;

/** Longest wins. `rank` orders kinds; `mayNest` lets a mention stand inside another. */
export const refine = (mentions: readonly Found[], rank: (found: Found) => number, mayNest: MayNest): Refined => {
  const order = [...mentions].sort(byStrength(rank));
  const owner = new Int32Array(mentions.reduce((end, mention) => Math.max(end, mention.span.end), 0)).fill(-1);
  const kept: Found[] = [];
  const lost: Loser[] = [];
  for (const mention of order) {
    const winner = firstOwner(owner, kept, mention);
    if (
      winner !== null &&
      !(contains(winner.span, mention.span) && lengthOf(winner.span) > lengthOf(mention.span) && mayNest(winner, mention))
    ) {
      lost.push({
        mention,
        lostTo: winner,
        reason: lengthOf(winner.span) > lengthOf(mention.span) ? "a longer mention covers it" : "a stronger rule holds the same characters",
      });
      continue;
    }
    owner.fill(kept.length, mention.span.start, mention.span.end);
    kept.push(mention);
  }
  kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { kept, lost };
};

/** The kept mention that holds the first of these characters that is held; `owner` has its place in `kept`, -1 for none. */
const firstOwner = (owner: Int32Array, kept: readonly Found[], mention: Found): Found | null => {
  for (let at = mention.span.start; at < mention.span.end; at += 1) {
    const found = kept[owner[at] ?? -1];
    if (found !== undefined) return found;
  }
  return null;
};
