import type { Measure, Span } from "../../extract/index.ts";
import type { GoldMeasure } from "./gold.ts";
import type { End, Ends, Scene } from "./scene.ts";
import { foundEnd, goldEnd, sameEnd, sharedLength, showEnd } from "./scene.ts";
import { add } from "./tally.ts";

type Wanted = { readonly end: Ends; readonly role: string };
type Got = { readonly end: End; readonly role: string };

const lengthOf = (span: Span): number => span.end - span.start;

/** The triggers overlap, the objects share half of the shorter, and neither is much longer than the other. */
const isAlike = (gold: GoldMeasure, found: Measure): boolean => {
  const [shorter, longer] = [lengthOf(gold.object), lengthOf(found.object)].sort((a, b) => a - b);
  if (shorter === undefined || longer === undefined) return false;
  return (
    sharedLength(gold.trigger, found.trigger) > 0 &&
    lengthOf(found.trigger) <= lengthOf(gold.trigger) + 2 &&
    sharedLength(gold.object, found.object) * 2 >= shorter &&
    longer <= 3 * shorter + 4
  );
};

const scoreDeadline = (scene: Scene, gold: GoldMeasure | null, found: Measure | null): void => {
  const wanted = gold?.deadline ?? null;
  const got = found?.deadline?.span ?? null;
  const hit = wanted !== null && got !== null && sharedLength(wanted, got) > 0;
  add(scene.tally, "deadline", hit ? 1 : 0, got !== null && !hit ? 1 : 0, wanted !== null && !hit ? 1 : 0);
};

/** Not of the common scorer: each owner of a measure that was found, by its role. */
const scoreRoles = (scene: Scene, wanted: readonly Wanted[], got: readonly Got[]): void => {
  const left = new Set(wanted);
  for (const owner of got) {
    const met = [...left].find((w) => w.role === owner.role && sameEnd(scene, w.end, owner.end));
    if (met !== undefined) left.delete(met);
    add(scene.tally, `role ${owner.role}`, met === undefined ? 0 : 1, met === undefined ? 1 : 0, 0);
  }
  for (const { role } of left) add(scene.tally, `role ${role}`, 0, 0, 1);
};

const show = (scene: Scene, owners: readonly { readonly end: Ends; readonly role: string }[]): string =>
  owners.map(({ end, role }) => `${showEnd(scene, end)}(${role})`).join();

const scoreOwners = (scene: Scene, gold: GoldMeasure, got: readonly Got[], what: string): void => {
  const wanted = gold.owners.map((owner) => ({ end: goldEnd(scene, owner.mention), role: owner.role }));
  const agrees = (w: Wanted, o: Got): boolean => w.role === o.role && sameEnd(scene, w.end, o.end);
  const right = wanted.length === got.length && wanted.every((w) => got.some((o) => agrees(w, o)));
  const [wantedNamed, gotNamed] = [wanted.some((w) => w.end !== "DOC"), got.some((o) => o.end !== "DOC")];
  add(scene.tally, "measure owned", right ? 1 : 0, right ? 0 : 1, right ? 0 : 1);
  if (wantedNamed || gotNamed) {
    const hit = right && wantedNamed;
    add(scene.tally, "measure owned by a named unit", hit ? 1 : 0, gotNamed && !hit ? 1 : 0, wantedNamed && !right ? 1 : 0);
  }
  scoreRoles(scene, wanted, got);
  scene.say(right ? "=" : "≠", gold.p, right ? what : `${what}: owners ${show(scene, got)} for ${show(scene, wanted)}`);
};

const phraseOf = (scene: Scene, { trigger, object }: { readonly trigger: Span; readonly object: Span }): string =>
  `MEASURE ${scene.text.slice(trigger.start, trigger.end)} | ${scene.text.slice(object.start, object.end)}`;

/** Counts a measure where trigger and object are alike; it is owned where all owners and roles agree too. */
export const scoreMeasures = (scene: Scene): void => {
  const { tally, scored, lineOf } = scene;
  const left = new Set(scene.gold.measures);
  for (const measure of scene.analysis.measures.filter((m) => scored.has(lineOf(m.trigger.start)))) {
    const met = [...left].find((gold) => isAlike(gold, measure)) ?? null;
    add(tally, "measure", met === null ? 0 : 1, met === null ? 1 : 0, 0);
    scoreDeadline(scene, met, measure);
    const got = measure.owners.map((owner) => ({ end: foundEnd(scene, owner.party), role: owner.role }));
    if (met !== null) {
      left.delete(met);
      scoreOwners(scene, met, got, phraseOf(scene, met));
      continue;
    }
    add(tally, "measure owned", 0, 1, 0);
    if (got.some((owner) => owner.end !== "DOC")) add(tally, "measure owned by a named unit", 0, 1, 0);
    scene.say("+", lineOf(measure.trigger.start), phraseOf(scene, measure));
  }
  for (const gold of left) {
    add(tally, "measure", 0, 0, 1);
    add(tally, "measure owned", 0, 0, 1);
    scoreDeadline(scene, gold, null);
    if (gold.owners.some((owner) => owner.mention !== "DOC")) add(tally, "measure owned by a named unit", 0, 0, 1);
    scene.say("-", gold.p, phraseOf(scene, gold));
  }
};
