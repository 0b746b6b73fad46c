import type { Analysis } from "../../extract/index.ts";
import type { Gold } from "./gold.ts";
import { GOLD_RELATIONS } from "./gold.ts";
import type { End, Ends, Named, Scene } from "./scene.ts";
import { foundEnd, goldEnd, nearEnd, sameEnd, sceneOf, sharedLength, showEnd, surfaceOf } from "./scene.ts";
import { scoreMeasures } from "./score-measures.ts";
import type { Tally } from "./tally.ts";
import { add } from "./tally.ts";

const keyOf = (mention: Named): string => `${mention.type}:${mention.start}:${mention.end}`;

/** Strict: the same type and span, marks at the ends trimmed off. Lenient: overlap and type. What lies inside a gold mention costs nothing. */
const scoreMentions = (scene: Scene): void => {
  const { goldMentions, tally, scored, lineOf, text } = scene;
  const found = new Map(
    [...scene.analysis.mentions]
      .map((mention) => scene.foundById.get(mention.id))
      .filter((mention) => mention !== undefined)
      .filter((mention) => scored.has(lineOf(mention.start)))
      .map((mention) => [keyOf(mention), mention]),
  );
  const goldKeys = new Set(goldMentions.map(keyOf));
  const touches = (a: Named, b: Named): boolean => a.type === b.type && sharedLength(a, b) > 0;
  for (const mention of found.values()) {
    const nested = goldMentions.some(
      (g) => g.start <= mention.start && mention.end <= g.end && (g.start !== mention.start || g.end !== mention.end),
    );
    const what = `${mention.type} ${text.slice(mention.start, mention.end)}`;
    const right = goldKeys.has(keyOf(mention));
    if (right || !nested) {
      for (const name of [`mention ${mention.type}`, "mention"]) add(tally, name, right ? 1 : 0, right ? 0 : 1, 0);
      scene.say(right ? "=" : "+", lineOf(mention.start), what);
    }
    if (goldMentions.some((g) => touches(g, mention))) add(tally, "mention lenient", 1, 0, 0);
    else if (!nested) add(tally, "mention lenient", 0, 1, 0);
  }
  for (const mention of goldMentions) {
    if (!found.has(keyOf(mention))) {
      for (const name of [`mention ${mention.type}`, "mention"]) add(tally, name, 0, 0, 1);
      scene.say("-", mention.p, `${mention.type} ${text.slice(mention.start, mention.end)}`);
    }
    if (![...found.values()].some((m) => touches(mention, m))) add(tally, "mention lenient", 0, 0, 1);
  }
};

type Pair = { readonly type: string; readonly p: number; readonly head: Ends; readonly tail: Ends };
type FoundPair = Pair & { readonly head: Named | "DOC"; readonly tail: Named };

/** The claims of the analysis that are scored: both ends there, of an annotated paragraph, each once a paragraph. */
const foundPairs = (scene: Scene): readonly FoundPair[] => {
  const seen = new Set<string>();
  const pairs: FoundPair[] = [];
  for (const claim of scene.analysis.claims) {
    if (!GOLD_RELATIONS.has(claim.relation) || claim.source === "document") continue;
    const head: End = foundEnd(scene, claim.source);
    const tail: End = foundEnd(scene, claim.target);
    if (head === undefined || tail === undefined || tail === "DOC") continue;
    const p = scene.lineOf(tail.start);
    const key = [p, claim.relation, head === "DOC" ? head : surfaceOf(scene, head), surfaceOf(scene, tail)].join("|");
    if (!scene.scored.has(p) || seen.has(key)) continue;
    seen.add(key);
    pairs.push({ type: claim.relation, p, head, tail });
  }
  return pairs;
};

const showPair = (scene: Scene, pair: Pair): string => `REL ${showEnd(scene, pair.head)} | ${pair.type} | ${showEnd(scene, pair.tail)}`;

type Compare = (scene: Scene, gold: Ends, found: End) => boolean;

/** Counts a relation where type, head and tail agree in one paragraph; each gold relation is met once. */
const scorePairs = (scene: Scene, name: string, compare: Compare, strict: boolean): void => {
  const { tally } = scene;
  const left = new Set<Pair>(
    scene.gold.relations.map(({ type, p, head, tail }) => ({ type, p, head: goldEnd(scene, head), tail: goldEnd(scene, tail) })),
  );
  for (const pair of foundPairs(scene)) {
    const met = [...left].find(
      (g) => g.p === pair.p && g.type === pair.type && compare(scene, g.head, pair.head) && compare(scene, g.tail, pair.tail),
    );
    if (met !== undefined) left.delete(met);
    const [hit, wrong] = met === undefined ? [0, 1] : [1, 0];
    add(tally, name, hit, wrong, 0);
    if (!strict) continue;
    add(tally, `relation ${pair.type}`, hit, wrong, 0);
    scene.say(met === undefined ? "+" : "=", pair.p, showPair(scene, pair));
  }
  for (const pair of left) {
    add(tally, name, 0, 0, 1);
    if (!strict) continue;
    add(tally, `relation ${pair.type}`, 0, 0, 1);
    scene.say("-", pair.p, showPair(scene, pair));
  }
};

/** What comparing one document gave: counts, and lines that say what was right (=), wrong (+), missed (-) or owned by others (≠). */
export type Result = { readonly tally: Tally; readonly log: readonly string[] };

/** Compares an analysis with the gold of its document. The definitions are those of GUIDELINE.md's scorer, `score.mjs`. */
export const score = (gold: Gold, analysis: Analysis): Result => {
  const log: string[] = [];
  const scene = sceneOf(gold, analysis, log);
  scoreMentions(scene);
  scorePairs(scene, "relation", sameEnd, true);
  scorePairs(scene, "relation lenient", nearEnd, false);
  scoreMeasures(scene);
  return { tally: scene.tally, log };
};
