import type { Catalog, Node } from "../state/catalog.ts";
import type { Coloring } from "./coloring.ts";
import type { SizeId } from "./field.ts";
import { weightsOf } from "./weight.ts";

/** How a node looks when nothing is hovered or selected. `size`: radius in CSS px at the first zoom; `sign` says in the disc what its colour says. */
export type Appearance = {
  readonly label: string;
  readonly full: string;
  readonly size: number;
  readonly color: string;
  readonly sign: string;
};

const LEAST = 3;
const MOST = 15;
/** Characters of a label on the canvas; the whole name shows when the node is hovered or selected. */
const LABEL_LENGTH = 12;

const cut = (name: string): string => {
  const characters = [...name];
  return characters.length > LABEL_LENGTH ? `${characters.slice(0, LABEL_LENGTH - 1).join("")}…` : name;
};

const AMOUNTS: Readonly<Record<SizeId, (catalog: Catalog, id: string) => number>> = {
  degree: (catalog, id) => weightsOf(catalog).of(id),
  owned: (catalog, id) => catalog.lookup.ownedBy.get(id)?.length ?? 0,
};

const sizeOf = (node: Node, amount: number): number => {
  const size = Math.min(MOST, LEAST + 1.35 * Math.sqrt(amount));
  return node.type === "task" ? Math.min(size, LEAST) : size;
};

/** The looks of a graph; each node's is made when it is first asked for, and then kept. */
export type Appearances = (id: string) => Appearance | null;

/** What looks are made from: what size and colour say, and the theme's own shade of a colour. */
export type Painting = { readonly size: SizeId; readonly coloring: Coloring; readonly shade: (color: string) => string };

/** The look of each node under a theme. */
export const appearancesOf = (catalog: Catalog, { size, coloring, shade }: Painting): Appearances => {
  const made = new Map<string, Appearance>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const node = catalog.nodes.get(id);
    if (node === undefined) return null;
    const { color, sign } = coloring.groupOf(node);
    const amount = AMOUNTS[size](catalog, id);
    const look = { label: cut(node.name), full: node.name, size: sizeOf(node, amount), color: shade(color), sign };
    made.set(id, look);
    return look;
  };
};

const HEX = /^#(?:[0-9a-f]{3}){1,2}$/iu;

/** Red, green and blue of a hex colour; the build shortens #ffffff to #fff. */
const channels = (color: string): readonly number[] => {
  if (!HEX.test(color)) throw new Error(`${color} is no hex colour`);
  const width = color.length === 4 ? 1 : 2;
  return [0, 1, 2].map((index) =>
    Number.parseInt(color.slice(1 + index * width, 1 + (index + 1) * width).padStart(2, color.charAt(1 + index)), 16),
  );
};

/** A colour between two, `share` of the second; hex in, hex out. */
export const mix = (first: string, second: string, share: number): string => {
  const to = channels(second);
  return `#${channels(first)
    .map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
};

/** Colours of the canvas under a theme. */
export type Palette = {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly edge: string;
  readonly accent: string;
};

/** Reads the palette from the style sheet, so that canvas and page have one source. */
export const paletteOf = (element: Element): Palette => {
  const style = getComputedStyle(element);
  const value = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return { paper: value("paper"), ink: value("ink"), quiet: value("quiet"), edge: value("edge"), accent: value("accent") };
};

/** A colour on this paper: on a dark one it is lightened, else the darkest would vanish. */
export const shadeOn =
  (palette: Palette, dark: boolean) =>
  (color: string): string =>
    dark ? mix(color, palette.ink, 0.3) : color;
