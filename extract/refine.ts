import type { Found } from "./rule/kind.ts";
import { compareSpans, contains, lengthOf } from "./text/span.ts";

/** A mention given up for another. */
export type Loser = { readonly mention: Found; readonly lostTo: Found | null; readonly reason: string };

/** What is left: kept sorted by span, none overlapping but titles in titles; lost with the reason. */
export type Refined = { readonly kept: readonly Found[]; readonly lost: readonly Loser[] };

/** The longest length and the widest weight that strength tells apart; kinds and mentions of a document stay far below their share. */
const LENGTHS = 4096;
const WEIGHTS = 64;
const KINDS = 64;
const MENTIONS = 2 ** 27;

/** One number that orders mentions: longer first, then the heavier rule, then the kind listed first, then what was handed in first. */
const orderOf = (found: Found, rank: number, index: number): number => {
  const shortness = LENGTHS - Math.min(lengthOf(found.span), LENGTHS);
  const lightness = WEIGHTS / 2 - found.weight;
  return ((shortness * WEIGHTS + lightness) * KINDS + rank) * MENTIONS + index;
};

/** Strongest first. */
const byStrength = (mentions: readonly Found[], rank: (found: Found) => number): readonly Found[] => {
  const orders = new Float64Array(mentions.length);
  mentions.forEach((mention, index) => {
    orders[index] = orderOf(mention, rank(mention), index);
  });
  const sorted: Found[] = [];
  for (const order of orders.sort()) {
    const mention = mentions[order % MENTIONS];
    if (mention !== undefined) sorted.push(mention);
  }
  return sorted;
};

/** Whether `inner` may stand inside `outer`: a title within a title. */
export type MayNest = (outer: Found, inner: Found) => boolean;

/** Longest wins. `rank` orders kinds; `mayNest` lets a mention stand inside another. */
export const refine = (mentions: readonly Found[], rank: (found: Found) => number, mayNest: MayNest): Refined => {
  const owner = new Int32Array(mentions.reduce((end, mention) => Math.max(end, mention.span.end), 0)).fill(-1);
  const kept: Found[] = [];
  const lost: Loser[] = [];
  for (const mention of byStrength(mentions, rank)) {
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
  kept.sort((a, b) => compareSpans(a.span, b.span));
  return { kept, lost };
};

/** What was lost only to mentions that were dropped later comes back, the strongest first; kinds of body do not. Gives all mentions, sorted by span. */
export const restore = (
  kept: readonly Found[],
  lost: readonly Loser[],
  dropped: readonly Loser[],
  rank: (found: Found) => number,
): readonly Found[] => {
  const gone = new Set<Found | null>(dropped.map(({ mention }) => mention));
  const back = lost.filter(({ mention, lostTo }) => !mention.generic && lostTo !== null && gone.has(lostTo)).map(({ mention }) => mention);
  if (back.length === 0) return kept;
  const free = back.filter((mention) => !kept.some(({ span }) => span.start < mention.span.end && span.end > mention.span.start));
  return [...kept, ...refine(free, rank, () => false).kept].sort((a, b) => compareSpans(a.span, b.span));
};

/** The kept mention that holds the first of these characters that is held; `owner` has its place in `kept`, -1 for none. */
const firstOwner = (owner: Int32Array, kept: readonly Found[], mention: Found): Found | null => {
  for (let at = mention.span.start; at < mention.span.end; at += 1) {
    const found = kept[owner[at] ?? -1];
    if (found !== undefined) return found;
  }
  return null;
};
