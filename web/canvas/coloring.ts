import { addTo, compareText } from "../../graph/order.ts";
import type { Catalog, Node } from "../state/catalog.ts";
import { type NodeFacetId, nodeFacet } from "../state/facet.ts";
import { type Language, say } from "../text/language.ts";
import { phrase } from "../text/phrases.ts";
import type { ColorId } from "./field.ts";
import { weightsOf } from "./weight.ts";

/** A colour of the canvas: what it stands for, and a sign that says the same without colour. */
export type ColorGroup = { readonly id: string; readonly name: string; readonly sign: string; readonly color: string };

/** Which colour each node has; `groups` in the order of the legend. Colours are for white paper. */
export type Coloring = { readonly groupOf: (node: Node) => ColorGroup; readonly groups: readonly ColorGroup[] };

/** What a colouring is made from. `communities` is null until they are computed. */
export type ColoringSource = {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly communities: ReadonlyMap<string, number> | null;
};

/** So many groups have a colour of their own: more could not be told apart. */
const COLORS = ["#1f6feb", "#b4540a", "#1a7f4b", "#8e3bb0", "#b3261e", "#0e7490", "#7a6200", "#c2378a"] as const;
const REST = "#6b7484";
const SEVERAL = "#3f4856";

const byKind = ({ language }: ColoringSource): Coloring => {
  const made = new Map<NodeFacetId, ColorGroup>();
  const groupOf = ({ facet }: Node): ColorGroup => {
    const known = made.get(facet);
    if (known !== undefined) return known;
    const { id, color, label } = nodeFacet(facet);
    const name = say(label, language);
    const group = { id, name, sign: name.charAt(0).toUpperCase(), color };
    made.set(facet, group);
    return group;
  };
  // The legend of kinds is that of the filters.
  return { groupOf, groups: [] };
};

/** The largest few groups get colours and numbers, the others share one. */
const numbered = (sizes: ReadonlyMap<string, number>, nameOf: (id: string) => string): ReadonlyMap<string, ColorGroup> =>
  new Map(
    [...sizes]
      .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
      .slice(0, COLORS.length)
      .map(([id], index) => [id, { id, name: nameOf(id), sign: String(index + 1), color: COLORS[index] ?? REST }]),
  );

const restOf = (name: string): ColorGroup => ({ id: "rest", name, sign: "", color: REST });

const byCommunity = ({ catalog, language, communities }: ColoringSource): Coloring => {
  const rest = restOf(phrase(language, "otherCommunities"));
  if (communities === null) return { groupOf: () => rest, groups: [] };
  const members = new Map<string, string[]>();
  for (const id of weightsOf(catalog).ranked) addTo(members, String(communities.get(id) ?? -1), id);
  // A community is called after its weightiest member; measures have names that are sentences.
  const leaderOf = (ids: readonly string[]): string => ids.find((id) => catalog.nodes.get(id)?.type !== "task") ?? ids[0] ?? "";
  const nameOf = (id: string): string => phrase(language, "communityOf", { name: catalog.lookup.nameOf(leaderOf(members.get(id) ?? [])) });
  const groups = numbered(new Map([...members].filter(([, ids]) => ids.length > 1).map(([id, ids]) => [id, ids.length])), nameOf);
  return {
    groupOf: ({ id }) => groups.get(String(communities.get(id) ?? -1)) ?? rest,
    groups: [...groups.values(), ...(members.size > groups.size ? [rest] : [])],
  };
};

/** The papers that speak of a node. */
const papersOf = (node: Node): readonly string[] => {
  if (node.type === "document") return [node.document.id];
  if (node.type === "task") return [node.task.document];
  return [...new Set(node.entity.proof.map(({ document }) => document))];
};

const byDocument = ({ catalog, language }: ColoringSource): Coloring => {
  const sizes = new Map<string, number>();
  for (const node of catalog.nodes.values()) {
    const [first, second] = papersOf(node);
    if (first !== undefined && second === undefined) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  }
  const groups = numbered(sizes, catalog.lookup.nameOf);
  const rest = restOf(phrase(language, "otherDocuments"));
  const several: ColorGroup = { id: "several", name: phrase(language, "severalDocuments"), sign: "+", color: SEVERAL };
  return {
    groupOf: (node) => {
      const [first = "", second] = papersOf(node);
      return second === undefined ? (groups.get(first) ?? rest) : several;
    },
    groups: [...groups.values(), ...(sizes.size > groups.size ? [rest] : []), ...(catalog.graph.documents.length > 1 ? [several] : [])],
  };
};

const COLORINGS: Readonly<Record<ColorId, (source: ColoringSource) => Coloring>> = {
  kind: byKind,
  community: byCommunity,
  document: byDocument,
};

/** The colours of nodes by kind, community or paper. */
export const coloringOf = (by: ColorId, source: ColoringSource): Coloring => COLORINGS[by](source);
