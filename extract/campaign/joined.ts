import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { OWN_RULES } from "./edition.ts";
import { itemsOf, peeled, startOf } from "./listed.ts";
import { DONE, ITEM, LONG_DEED } from "./shape.ts";

/** More characters than any verb of doing has. */
const LONGEST_VERB = 8;

/** How such an item looks before a comma of a list, and before a joint. */
const SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ["、", ITEM],
  ["和", LONG_DEED],
  ["与", LONG_DEED],
  ["及", LONG_DEED],
]);

/** Whether a drive stands in an item and something behind it, so that the item is more than one: 护渔攻坚战和渔村振兴. */
const holdsDrive = (scene: Scene, { start, end }: Span): boolean =>
  foundStartingIn(scene, start, end).some(({ rule, span }) => rule.startsWith(OWN_RULES) && span.end < end);

/**
 * The undertakings that stand in a list before a drive and share nothing with it but the verb: 实施[渔港扩容提质]、航道疏浚工程. What has no class noun
 * counts only there: all items must look like undertakings.
 */
export const findJoined = (scene: Scene): readonly { readonly span: Span }[] => {
  const { text } = scene.reading;
  return scene.found.flatMap(({ rule, head, span }) => {
    const comma = span.start - 1;
    const looks = SHAPES.get(text.charAt(comma));
    if (head === null || looks === undefined || !rule.startsWith(OWN_RULES)) return [];
    const start = startOf(scene, span.start);
    if (start < 0) return [];
    const items = itemsOf(text, start, comma, "、").map((item) => peeled(scene, item));
    const first = items[0]?.start ?? start;
    if (!DONE.test(text.slice(Math.max(0, first - LONGEST_VERB), first))) return [];
    const isOne = (item: Span): boolean => looks.test(text.slice(item.start, item.end)) && !holdsDrive(scene, item);
    return items.every(isOne) ? items.map((item) => ({ span: item })) : [];
  });
};
