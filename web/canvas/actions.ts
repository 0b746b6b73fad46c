import type { View } from "../state/view.ts";
import { MOST_LISTED, MOST_PINS, type Pin, type Reach } from "./field.ts";

type Change = Partial<View>;

const without = <T extends { readonly node: string }>(values: readonly T[], node: string): readonly T[] =>
  values.filter((value) => value.node !== node);

const withLast = <T>(values: readonly T[], value: T, most: number): readonly T[] => [...values, value].slice(-most);

/** Brings what lies some steps around a node; what is collapsed there comes back. */
export const expand = (view: View, reach: Reach): Change => ({
  expanded: withLast(without(view.expanded, reach.node), reach, MOST_LISTED),
  collapsed: without(view.collapsed, reach.node),
});

/** Folds what hangs on a node alone into it; what was expanded there goes again. */
export const collapse = (view: View, reach: Reach): Change => ({
  expanded: without(view.expanded, reach.node),
  collapsed: withLast(without(view.collapsed, reach.node), reach, MOST_LISTED),
});

/** Takes an expansion of a node back. */
export const takeBack = (view: View, node: string): Change => ({ expanded: without(view.expanded, node) });

/** Brings back what is folded into a node. */
export const unfold = (view: View, node: string): Change => ({ collapsed: without(view.collapsed, node) });

/** Leaves only what lies some steps around a node; the node is there even if it was hidden. */
export const isolate = (view: View, reach: Reach): Change => ({
  around: reach,
  removed: view.removed.filter((id) => id !== reach.node),
});

/** Whether one more node can be hidden: a link holds so many at most. */
export const canRemove = (view: View): boolean => view.removed.length < MOST_LISTED;

/** Hides one node; whatever is about it goes, too. */
export const remove = (view: View, node: string): Change => ({
  removed: withLast(
    view.removed.filter((id) => id !== node),
    node,
    MOST_LISTED,
  ),
  expanded: without(view.expanded, node),
  collapsed: without(view.collapsed, node),
  around: view.around?.node === node ? null : view.around,
  selected: view.selected === node ? null : view.selected,
});

/** Shows a node that was hidden. */
export const restore = (view: View, node: string): Change => ({ removed: view.removed.filter((id) => id !== node) });

/** What a link can say of a place. */
const FARTHEST = 9_999_999;
const whole = (value: number): number => Math.min(FARTHEST, Math.max(-FARTHEST, Math.round(value))) + 0;

/** Keeps a node where the reader put it; beyond the most the oldest pin goes. */
export const pin = (view: View, { node, x, y }: Pin): Change => ({
  pins: withLast(without(view.pins, node), { node, x: whole(x), y: whole(y) }, MOST_PINS),
});

/** Lets a node go back to where the layout has it. */
export const unpin = (view: View, node: string): Change => ({ pins: without(view.pins, node) });

/** What brings back all that was hidden, isolated, expanded or collapsed; filters of the legend stay. */
export const SHOW_ALL = { around: null, expanded: [], collapsed: [], removed: [] } as const satisfies Change;

/** Whether there is anything for `SHOW_ALL` to bring back. */
export const isReduced = (view: View): boolean =>
  view.around !== null || view.expanded.length > 0 || view.collapsed.length > 0 || view.removed.length > 0;
