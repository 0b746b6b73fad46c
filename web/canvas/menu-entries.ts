import type { Speech } from "../panel/context.ts";
import { type Catalog, edgesOf } from "../state/catalog.ts";
import type { View } from "../state/view.ts";
import type { Visible } from "../state/visible.ts";
import { count } from "../text/language.ts";
import { canRemove, collapse, expand, isolate, pin, remove, restore, takeBack, unfold, unpin } from "./actions.ts";
import { STEPS } from "./field.ts";
import { foldInto, groundOf, MOST_A_STEP, reachFrom } from "./reach.ts";
import { MOST_NODES, type Scene } from "./scene.ts";

/** What can be done with a node; `change` is what it makes of the view, null where it is for the canvas alone. */
export type Entry = { readonly id: string; readonly text: string; readonly change: Partial<View> | null };

/** Entries that belong together under a heading. */
export type EntryGroup = { readonly id: string; readonly title: string; readonly entries: readonly Entry[] };

/** What the entries of a node depend on. */
export type Surroundings = {
  readonly catalog: Catalog;
  readonly visible: Visible;
  readonly scene: Scene;
  readonly view: View;
  readonly t: Speech["t"];
  /** Whether there is a canvas that could be zoomed. */
  readonly isOnCanvas: boolean;
};

const stepsText = (t: Speech["t"], steps: number): string => (steps === 1 ? t("oneStepAway") : t("stepsAway", { n: count(steps) }));

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Steps that bring something that is not drawn yet, each with how many, and how many more the cap keeps back. */
const expandEntries = (node: string, { catalog, visible, scene, view, t }: Surroundings): readonly Entry[] => {
  const ground = groundOf(catalog, visible, view.removed);
  return STEPS.flatMap((steps): readonly Entry[] => {
    const { nodes, more } = reachFrom(ground, { node, steps }, MOST_A_STEP);
    const fresh = nodes.filter((id) => !scene.nodes.has(id)).length;
    if (fresh === 0) return [];
    const over = total(more);
    const slots = { steps: stepsText(t, steps), n: count(fresh), over: count(over) };
    return [
      { id: `expand${steps}`, text: over === 0 ? t("brings", slots) : t("bringsSome", slots), change: expand(view, { node, steps }) },
    ];
  });
};

const collapseEntries = (node: string, { catalog, visible, scene, view, t }: Surroundings): readonly Entry[] => {
  const back: readonly Entry[] = [
    ...(view.expanded.some((reach) => reach.node === node) ? [{ id: "fold", text: t("fold"), change: takeBack(view, node) }] : []),
    ...(view.collapsed.some((reach) => reach.node === node) ? [{ id: "unfold", text: t("unfold"), change: unfold(view, node) }] : []),
  ];
  if (back.length > 0) return back;
  const ground = { ...groundOf(catalog, visible, view.removed), hasNode: (id: string) => scene.nodes.has(id) };
  let before = 0;
  return STEPS.flatMap((steps): readonly Entry[] => {
    const { size } = foldInto(ground, { node, steps });
    if (size <= before) return [];
    before = size;
    const what = steps === 1 ? t("collapseOne") : t("collapse", { n: count(steps) });
    return [{ id: `collapse${steps}`, text: t("holds", { steps: what, n: count(size) }), change: collapse(view, { node, steps }) }];
  });
};

const isolateEntries = (node: string, { catalog, visible, view, t }: Surroundings): readonly Entry[] => {
  const ground = groundOf(catalog, visible, view.removed);
  let before = 0;
  return STEPS.flatMap((steps): readonly Entry[] => {
    const { nodes } = reachFrom(ground, { node, steps }, MOST_NODES);
    if (nodes.length <= before) return [];
    before = nodes.length;
    const text = t("holds", { steps: stepsText(t, steps), n: count(nodes.length + 1) });
    return [{ id: `isolate${steps}`, text, change: isolate(view, { node, steps }) }];
  });
};

const pinEntry = (node: string, { catalog, view, t }: Surroundings): readonly Entry[] => {
  if (view.pins.some((one) => one.node === node)) return [{ id: "unpin", text: t("unpin"), change: unpin(view, node) }];
  const place = catalog.nodes.get(node);
  // In layers a node stands elsewhere than where the graph has it: there it is pinned by dragging it.
  if (place === undefined || view.layout !== "force") return [];
  return [{ id: "pin", text: t("pin"), change: pin(view, { node, x: place.x, y: place.y }) }];
};

const otherEntries = (node: string, around: Surroundings): readonly Entry[] => {
  const { catalog, view, t, isOnCanvas } = around;
  const isRemoved = view.removed.includes(node);
  const hide = canRemove(view) ? [{ id: "remove", text: t("hideNode"), change: remove(view, node) }] : [];
  return [
    ...(edgesOf(catalog, node).length === 0
      ? []
      : [{ id: "path", text: `${t("path")}…`, change: { selected: node, path: { from: node, to: null, hidden: false } } }]),
    ...(isOnCanvas ? [{ id: "zoom", text: t("zoomTo"), change: null }] : []),
    ...pinEntry(node, around),
    ...(isRemoved ? [{ id: "restore", text: t("showNode"), change: restore(view, node) }] : hide),
  ];
};

/** What can be done with a node now, in the order of the menu. */
export const entriesOf = (node: string, around: Surroundings): readonly EntryGroup[] => {
  const { t } = around;
  const groups: readonly EntryGroup[] = [
    { id: "other", title: t("nodeActions"), entries: otherEntries(node, around) },
    { id: "expand", title: t("expand"), entries: expandEntries(node, around) },
    { id: "collapse", title: t("collapseTitle"), entries: collapseEntries(node, around) },
    { id: "isolate", title: t("isolate"), entries: isolateEntries(node, around) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
};
