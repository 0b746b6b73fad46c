import type { Catalog, Node } from "../state/catalog.ts";
import { edgesOf } from "../state/catalog.ts";
import { type NodeFacetId, nodeFacet, UNDRAWN } from "../state/facet.ts";

/** How a node looks when nothing is hovered or selected. `size`: radius in CSS px at the first zoom. */
export type Appearance = { readonly label: string; readonly full: string; readonly size: number; readonly color: string };

const LEAST = 3;
const MOST = 15;
/** Characters of a label on the canvas; the whole name shows when the node is hovered or selected. */
const LABEL_LENGTH = 12;

const cut = (name: string): string => {
  const characters = [...name];
  return characters.length > LABEL_LENGTH ? `${characters.slice(0, LABEL_LENGTH - 1).join("")}…` : name;
};

const sizeOf = (node: Node, degree: number): number => {
  const size = Math.min(MOST, LEAST + 1.35 * Math.sqrt(degree));
  return node.type === "task" ? Math.min(size, LEAST) : size;
};

/** The look of each node under a theme: its kind's colour, its size by what leads to it. */
export const appearancesOf = (catalog: Catalog, colorOf: (facet: NodeFacetId) => string): ReadonlyMap<string, Appearance> =>
  new Map(
    [...catalog.nodes.values()].map((node) => [
      node.id,
      {
        label: cut(node.name),
        full: node.name,
        size: sizeOf(node, edgesOf(catalog, node.id).filter((edge) => !UNDRAWN.has(edge.facet)).length),
        color: colorOf(node.facet),
      },
    ]),
  );

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

/** The colour of a kind on this paper: on a dark one it is lightened, else 文档 would vanish. */
export const facetColor =
  (palette: Palette, dark: boolean) =>
  (facet: NodeFacetId): string =>
    dark ? mix(nodeFacet(facet).color, palette.ink, 0.3) : nodeFacet(facet).color;
