import { regionsByName } from "../lexicon/region.ts";
import { leftEdge } from "../rule/edge.ts";
import { hasOwn } from "../rule/forms.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { longestByEnd } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { isPlace } from "./joined.ts";
import { BROAD_ZONE_HEADS, COMMON, SAFE, STOPS, WORK_HEADS, ZONE_HEADS } from "./lexicon.ts";

const HEADS = [WORK_HEADS, ZONE_HEADS, BROAD_ZONE_HEADS];
const edges = { stops: STOPS, safe: SAFE };

/** Lexicons that names with a note inside are read with. */
export const NOTED_LEXICONS = [...HEADS, COMMON, STOPS, SAFE];

/** A note in brackets inside a name, and what stands between it and the class noun. */
const NOTE = /（(?<note>\p{sc=Han}{1,6})）(?<own>\p{sc=Han}{0,10})$/u;
const CLOSE = "）";
const REACH = 20;

/** Names made of one character a place, the note too: 云（白）青. */
const MOST_INITIALS = 3;
const isInitials = (first: string, note: string, own: string): boolean =>
  first.length <= MOST_INITIALS && note.length <= 2 && own.length <= MOST_INITIALS && first.length + own.length >= 2;

/** How far what stands before the note reaches. */
const LONGEST_FIRST = 8;

const noCommon = (scene: Scene, { start, end }: Span): boolean => {
  const { ends, before } = scene.hits.places(COMMON);
  return (ends[before(end)] ?? 0) <= start;
};

/** Zones and roads with a note inside their name, which tells a region or one more end: [青岚湖（云川）产业园], [云白（青）高铁]. */
export const findNoted = (scene: Scene): readonly (Pick<Match, "span"> & Partial<Match>)[] => {
  const { text } = scene.reading;
  const byEnd = longestByEnd(scene.found.filter(isPlace));
  return HEADS.flatMap((lexicon) => scene.hits(lexicon)).flatMap(({ span: head }) => {
    const before = text.slice(Math.max(0, head.start - REACH), head.start);
    const { note = "", own = "" } = (before.includes(CLOSE) ? NOTE.exec(before)?.groups : undefined) ?? {};
    if (note === "") return [];
    const ownStart = head.start - own.length;
    const open = ownStart - note.length - 2;
    const edge = leftEdge(scene, open, LONGEST_FIRST + 1, edges);
    const start = byEnd.get(open)?.span.start ?? (edge.bounded ? edge.start : open);
    const first = { start, end: open };
    const isKnown = (byEnd.get(head.end)?.span.start ?? head.end) < open;
    if (isKnown || start === open || leftEdge(scene, head.start, own.length, edges).start !== ownStart) return [];
    const named = regionsByName.has(note) && hasOwn(scene, COMMON, first);
    const initials = isInitials(text.slice(start, open), note, own) && noCommon(scene, { start, end: head.start });
    return named || initials ? [{ span: { start, end: head.end }, head }] : [];
  });
};
