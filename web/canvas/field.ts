import { type Known, type ViewField, wordField } from "../state/view-field.ts";

/** A node and how many steps around it, 1 to 3. */
export type Reach = { readonly node: string; readonly steps: number };

/** A node that the reader put somewhere, in the coordinates of the layout. */
export type Pin = { readonly node: string; readonly x: number; readonly y: number };

/** The two ends of a way through the graph; `to` is null while the reader looks for it. `hidden`: filtered edges are walked, too. */
export type PathEnds = { readonly from: string; readonly to: string | null; readonly hidden: boolean };

/** How far around a node the canvas reaches. */
export const STEPS = [1, 2, 3] as const;

/** A link holds so many pins, and so many nodes or reaches of a list, at most. */
export const MOST_PINS = 40;
export const MOST_LISTED = 100;

const REACH = /^(?<steps>[1-3]):(?<node>[\s\S]+)$/u;
const PIN = /^(?<x>-?\d{1,7})_(?<y>-?\d{1,7})_(?<node>[\s\S]+)$/u;

const readReach = (written: string, known: Known): readonly Reach[] => {
  const { steps, node } = REACH.exec(written)?.groups ?? {};
  return node !== undefined && known.hasNode(node) ? [{ node, steps: Number(steps) }] : [];
};

const readPin = (written: string, known: Known): readonly Pin[] => {
  const { x, y, node } = PIN.exec(written)?.groups ?? {};
  // Adding zero: -0 would not come back as it was.
  return node !== undefined && known.hasNode(node) ? [{ node, x: Number(x) + 0, y: Number(y) + 0 }] : [];
};

const writeReach = ({ node, steps }: Reach): string => `${steps}:${node}`;

/** Of several for one node the last counts. */
const lastOfEach = <T extends { readonly node: string }>(values: readonly T[]): readonly T[] =>
  values.filter(({ node }, index) => values.findLastIndex((other) => other.node === node) === index);

/** A list, each of its values a parameter of its own; at most so many, the latest. */
const listField = <T extends { readonly node: string }>(
  name: string,
  most: number,
  write: (value: T) => string,
  read: (written: string, known: Known) => readonly T[],
): ViewField<readonly T[]> => ({
  first: [],
  write: (values, params) => {
    for (const value of values) params.append(name, write(value));
  },
  read: (params, known) => lastOfEach(params.getAll(name).flatMap((written) => read(written, known))).slice(-most),
});

const around: ViewField<Reach | null> = {
  first: null,
  write: (reach, params) => {
    if (reach !== null) params.set("around", writeReach(reach));
  },
  read: (params, known) => readReach(params.get("around") ?? "", known)[0] ?? null,
};

const removed: ViewField<readonly string[]> = {
  first: [],
  write: (ids, params) => {
    for (const id of ids) params.append("without", id);
  },
  read: (params, known) => [...new Set(params.getAll("without").filter(known.hasNode))].slice(-MOST_LISTED),
};

const path: ViewField<PathEnds | null> = {
  first: null,
  write: (ends, params) => {
    if (ends === null) return;
    params.set("path", ends.from);
    if (ends.to !== null) params.set("end", ends.to);
    if (ends.hidden) params.set("through", "hidden");
  },
  read: (params, known) => {
    const from = params.get("path");
    const to = params.get("end");
    if (from === null || !known.hasNode(from)) return null;
    return { from, to: to !== null && known.hasNode(to) ? to : null, hidden: params.get("through") === "hidden" };
  },
};

/** What the size of a node says, what its colour says, and what its place. */
export const SIZES = ["degree", "owned"] as const;
export const COLORS = ["kind", "community", "document"] as const;
export const LAYOUTS = ["force", "hierarchy"] as const;

export type SizeId = (typeof SIZES)[number];
export type ColorId = (typeof COLORS)[number];

/** The parts of the view that belong to the canvas, in the order in which a link says them. */
export const CANVAS_FIELDS = {
  size: wordField("size", SIZES),
  color: wordField("color", COLORS),
  layout: wordField("layout", LAYOUTS),
  /** Only what lies so near to this node is shown. */
  around,
  /** Shown beside what is shown anyway. */
  expanded: listField("expand", MOST_LISTED, writeReach, readReach),
  /** What hangs on these nodes alone is folded away. */
  collapsed: listField("collapse", MOST_LISTED, writeReach, readReach),
  /** Nodes that the reader hid one by one. */
  removed,
  pins: listField("pin", MOST_PINS, ({ node, x, y }: Pin) => `${x}_${y}_${node}`, readPin),
  path,
};
