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

/** The places of mentions in the order of the text; of those that start together the first handed in comes first. */
const inTextOrder = (mentions: readonly Found[]): Int32Array => {
  const keys = new Float64Array(mentions.length);
  mentions.forEach(({ span }, place) => {
    keys[place] = span.start * MENTIONS + place;
  });
  return Int32Array.from(keys.sort(), (key) => key % MENTIONS);
};

/** Where the stretch that starts at `from` ends: mentions that hang together by common characters. */
const stretchEnd = (mentions: readonly Found[], places: Int32Array, from: number): number => {
  let end = mentions[places[from] ?? 0]?.span.end ?? 0;
  let to = from + 1;
  for (; to < places.length; to += 1) {
    const span = mentions[places[to] ?? 0]?.span;
    if (span === undefined || span.start >= end) break;
    end = Math.max(end, span.end);
  }
  return to;
};

/** Puts the places of one stretch in the order of the strength of their mentions. */
const sortByStrength = (mentions: readonly Found[], stretch: Int32Array, rank: Rank): void => {
  const orders = Float64Array.from(stretch, (place) => {
    const mention = mentions[place];
    return mention === undefined ? 0 : orderOf(mention, rank(mention), place);
  });
  stretch.set(orders.sort().map((order) => order % MENTIONS));
};

/** Whether `inner` may stand inside `outer`: a title within a title. */
export type MayNest = (outer: Found, inner: Found) => boolean;

/** Where the last of some mentions ends; 0 where there is none. */
const lastEnd = (mentions: readonly Found[]): number => mentions.reduce((end, { span }) => Math.max(end, span.end), 0);

/** Longest wins, in each stretch for itself. `rank` orders kinds; `mayNest` lets a mention stand inside another. */
export const refine = (mentions: readonly Found[], rank: Rank, mayNest: MayNest): Refined => {
  const owner = new Int32Array(lastEnd(mentions)).fill(-1);
  const kept: Found[] = [];
  const lost: Loser[] = [];
  const settle = (mention: Found): void => {
    const winner = firstOwner(owner, kept, mention);
    if (winner === null || (isLonger(winner, mention) && contains(winner.span, mention.span) && mayNest(winner, mention))) {
      owner.fill(kept.length, mention.span.start, mention.span.end);
      kept.push(mention);
    } else lost.push({ mention, lostTo: winner, reason: isLonger(winner, mention) ? COVERED : HELD });
  };
  const places = inTextOrder(mentions);
  for (let from = 0; from < places.length; ) {
    const to = stretchEnd(mentions, places, from);
    // Each stretch for itself: what is near in the text is near in memory.
    if (to - from > 1) sortByStrength(mentions, places.subarray(from, to), rank);
    for (; from < to; from += 1) {
      const mention = mentions[places[from] ?? 0];
      if (mention !== undefined) settle(mention);
    }
  }
  kept.sort((a, b) => compareSpans(a.span, b.span));
  return { kept, lost };
};

/** What was lost only to kinds of body that were dropped later comes back, the strongest first; kinds of body do not. Gives all mentions, sorted by span. */
export const restore = (kept: readonly Found[], lost: readonly Loser[], dropped: readonly Loser[], rank: Rank): readonly Found[] => {
  const gone = new Set<Found | null>(dropped.map(({ mention }) => mention).filter(({ generic }) => generic));
  const back = lost.filter(({ mention, lostTo }) => !mention.generic && lostTo !== null && gone.has(lostTo)).map(({ mention }) => mention);
  back.sort((a, b) => compareSpans(a.span, b.span));
  if (back.length === 0) return kept;
  const held = new Uint8Array(Math.max(lastEnd(kept), lastEnd(back)));
  for (const { span } of kept) held.fill(1, span.start, span.end);
  const isFree = ({ span }: Found): boolean => {
    const next = held.indexOf(1, span.start);
    return next < 0 || next >= span.end;
  };
  const free = back.filter(isFree);
  return [...kept, ...refine(free, rank, () => false).kept].sort((a, b) => compareSpans(a.span, b.span));
};

/** The kept mention that holds the first of these characters that is held; `owner` has its place in `kept`, -1 for none. */
const firstOwner = (owner: Int32Array, kept: readonly Found[], mention: Found): Found | null => {
  for (let at = mention.span.start; at < mention.span.end; at += 1) {
    const place = owner[at] ?? -1;
    // An array asked for its place -1 looks through its names.
    if (place >= 0) return kept[place] ?? null;
  }
  return null;
};
