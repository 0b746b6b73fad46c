import type { Span } from "../text/span.ts";
import { isSafe } from "./edge.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit, Scene } from "./rule.ts";
import { hitAt, isMark, lastHitBefore } from "./scene.ts";

/** How a name grows to the left of its head. */
export type Growth = {
  readonly heads: Lexicon;
  readonly reach: number;
  readonly stops: Lexicon;
  readonly safe: Lexicon;
  /** Marks that may stand inside the name: “ for a quoted part, ( for one in brackets, 、 for a list that a stop word opens. */
  readonly through?: string;
  /** Words that are not yet the name where they stand at its front: 扎实, 各项, 全市. */
  readonly peel?: Lexicon;
};

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["”", "“"],
  [")", "("],
  ["）", "（"],
]);

/** What a name may not be cut from where it joins two names: 容错机制和[督查制度]. */
const JOINTS = ["以及", "、", "和", "与", "及", "或"];

type Walk = { readonly start: number; readonly bounded: boolean; readonly comma: number | null; readonly jumped: readonly Span[] };

/** The opening mark of the pair that closes before `position`; -1 where it is not allowed or not near, or where a joint follows: “甲”和[乙机制]. */
const opening = (text: string, position: number, limit: number, through: string): number => {
  const open = PAIRS.get(text.charAt(position - 1));
  if (open === undefined || !through.includes(open) || JOINTS.some((joint) => text.startsWith(joint, position))) return -1;
  const at = text.lastIndexOf(open, position - 2);
  return at < limit || text.slice(at, position).includes("\n") ? -1 : at;
};

/** Walks left to the nearest mark that ends the name. One quoted part is passed over as a whole. */
const walk = (text: string, position: number, limit: number, through: string): Walk => {
  const jumped: Span[] = [];
  let comma: number | null = null;
  let start = position;
  while (start > limit) {
    const character = text.charAt(start - 1);
    if (character === "、" && through.includes("、")) comma ??= start;
    else if (isMark(character)) {
      const open = jumped.length > 0 ? -1 : opening(text, start, limit, through);
      if (open < 0) return { start, bounded: true, comma, jumped };
      jumped.push({ start: open, end: start });
      start = open + 1;
    }
    start -= 1;
  }
  return { start, bounded: start === 0, comma, jumped };
};

/** The end of the nearest stop word between `from` and `position`; -1 where none counts. */
const stopEnd = (scene: Scene, { stops, safe }: Growth, { start, jumped }: Walk, position: number): number => {
  const hits = scene.hits(stops);
  const safeHits = scene.hits(safe);
  const counts = (hit: Hit) =>
    hit.span.end <= position && !jumped.some((span) => span.start <= hit.span.start && hit.span.end <= span.end) && !isSafe(safeHits, hit);
  for (let at = lastHitBefore(hits, position); at >= 0; at -= 1) {
    const hit = hits[at];
    if (hit === undefined || hit.span.end <= start) return -1;
    if (counts(hit)) return hit.span.end;
  }
  return -1;
};

/** Where another name with a head of its own, joined to this one, ends: after the joint; else `start`. */
const afterJoint = (scene: Scene, heads: Lexicon, start: number, position: number): number => {
  const hits = scene.hits(heads);
  for (let at = lastHitBefore(hits, position); at >= 0; at -= 1) {
    const hit = hits[at];
    if (hit === undefined || hit.span.start <= start) return start;
    const joint = JOINTS.find((word) => scene.reading.text.startsWith(word, hit.span.end));
    if (joint !== undefined && hit.span.end + joint.length <= position) return hit.span.end + joint.length;
  }
  return start;
};

const peeled = (scene: Scene, peel: Lexicon | undefined, start: number, position: number): number => {
  if (peel === undefined) return start;
  let at = start;
  for (let hit = hitAt(scene, peel, at); hit !== null && hit.span.end <= position; hit = hitAt(scene, peel, at)) at = hit.span.end;
  return at;
};

/**
 * Where the name before a head starts: at the nearest stop word, else at the nearest mark; never across a joint behind another head.
 * A list of parts (、) belongs to the name only where a stop word opens it. Null where nothing ends the name within reach.
 */
export const growLeft = (scene: Scene, head: Span, growth: Growth): number | null => {
  const { text } = scene.reading;
  const walked = walk(text, head.start, Math.max(0, head.start - growth.reach), growth.through ?? "");
  const stop = stopEnd(scene, growth, walked, head.start);
  const edge = stop >= 0 ? stop : (walked.comma ?? (walked.bounded ? walked.start : null));
  if (edge === null) return null;
  const start = afterJoint(scene, growth.heads, edge, head.start);
  return peeled(scene, growth.peel, start, head.start);
};

/** Whether a name holds fewer than two characters besides words that tell nothing and its head. */
export const isHollow = (scene: Scene, hollow: Lexicon, start: number, head: Span): boolean => {
  const hits = scene.hits(hollow);
  let told = head.start - start;
  for (let at = lastHitBefore(hits, head.start); at >= 0; at -= 1) {
    const hit = hits[at];
    if (hit === undefined || hit.span.start < start) break;
    if (hit.span.end <= head.start) told -= hit.span.end - hit.span.start;
  }
  return told < 2;
};
