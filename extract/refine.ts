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

const COVERED = "a longer mention covers it";
const HELD = "a stronger rule holds the same characters";

const isLonger = (one: Found, other: Found): boolean => lengthOf(one.span) > lengthOf(other.span);

type Rank = (found: Found) => number;

/** Places of mentions that hang together, put in the order of their strength. */
const byStrength = (mentions: readonly Found[], places: readonly number[], rank: Rank): readonly number[] => {
  if (places.length === 1) return places;
  const orders = new Float64Array(places.length);
  places.forEach((place, index) => {
    const mention = mentions[place];
    if (mention !== undefined) orders[index] = orderOf(mention, rank(mention), place);
  });
  return Array.from(orders.sort(), (order) => order % MENTIONS);
};

/** The places of mentions in stretches that hang together by common characters, in the order of the text: what is near in it is near in memory. */
function* stretchesOf(mentions: readonly Found[]): Generator<readonly number[]> {
  const startOf = (place: number): number => mentions[place]?.span.start ?? 0;
  const places = [...mentions.keys()].sort((a, b) => startOf(a) - startOf(b) || a - b);
  let stretch: number[] = [];
  let end = 0;
  for (const place of places) {
    if (stretch.length > 0 && startOf(place) >= end) {
      yield stretch;
      stretch = [];
    }
    stretch.push(place);
    end = Math.max(end, mentions[place]?.span.end ?? 0);
  }
  if (stretch.length > 0) yield stretch;
}

/** Whether `inner` may stand inside `outer`: a title within a title. */
export type MayNest = (outer: Found, inner: Found) => boolean;

/** Longest wins, in each stretch for itself. `rank` orders kinds; `mayNest` lets a mention stand inside another. */
export const refine = (mentions: readonly Found[], rank: Rank, mayNest: MayNest): Refined => {
  const owner = new Int32Array(mentions.reduce((end, mention) => Math.max(end, mention.span.end), 0)).fill(-1);
  const kept: Found[] = [];
  const lost: Loser[] = [];
  const settle = (mention: Found): void => {
    const winner = firstOwner(owner, kept, mention);
    if (winner === null || (isLonger(winner, mention) && contains(winner.span, mention.span) && mayNest(winner, mention))) {
      owner.fill(kept.length, mention.span.start, mention.span.end);
      kept.push(mention);
    } else lost.push({ mention, lostTo: winner, reason: isLonger(winner, mention) ? COVERED : HELD });
  };
  for (const stretch of stretchesOf(mentions)) {
    for (const place of byStrength(mentions, stretch, rank)) {
      const mention = mentions[place];
      if (mention !== undefined) settle(mention);
    }
  }
  kept.sort((a, b) => compareSpans(a.span, b.span));
  return { kept, lost };
};

/** What was lost only to mentions that were dropped later comes back, the strongest first; kinds of body do not. Gives all mentions, sorted by span. */
export const restore = (kept: readonly Found[], lost: readonly Loser[], dropped: readonly Loser[], rank: Rank): readonly Found[] => {
  const gone = new Set<Found | null>(dropped.map(({ mention }) => mention));
  const back = lost.filter(({ mention, lostTo }) => !mention.generic && lostTo !== null && gone.has(lostTo)).map(({ mention }) => mention);
  back.sort((a, b) => compareSpans(a.span, b.span));
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
