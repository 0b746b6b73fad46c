import { MultiDirectedGraph } from "graphology";
import type Sigma from "sigma";
import type { Position } from "../../graph/model.ts";
import type { Look } from "./reducers.ts";
import { MOST_NODES } from "./scene.ts";
import type { Extent, Stretch } from "./stretch.ts";
import { extentOf } from "./stretch.ts";

/** Of a node sigma is told its place alone; all else comes through the reducers. */
export type Spot = { readonly x: number; readonly y: number };
export type Tie = Record<string, never>;
/** The nodes and edges that sigma holds. It grows by what comes into sight. */
export type Network = MultiDirectedGraph<Spot, Tie>;
export type Canvas = Sigma<Spot, Tie>;

const ORIGIN: Position = { x: 0, y: 0 };

/** Where a node stands before the picture is drawn apart to the shape of the canvas. */
const placeOf = ({ places, catalog }: Look, id: string): Position => places.get(id) ?? catalog.nodes.get(id) ?? ORIGIN;

/** Where a node stands on the canvas. */
export const spotOf = (look: Look, stretch: Stretch, id: string): Spot => {
  const { x, y } = placeOf(look, id);
  return { x: x * stretch.x, y: y * stretch.y };
};

/** Adds what the scene draws and the network lacks; forgets what is out of sight where that became more than it is worth. */
export const grow = (network: Network, look: Look, stretch: Stretch): void => {
  const { nodes, edges } = look.scene;
  if (network.order > nodes.size + 2 * MOST_NODES) {
    for (const id of network.nodes()) if (!nodes.has(id)) network.dropNode(id);
  }
  for (const id of nodes) if (!network.hasNode(id)) network.addNode(id, spotOf(look, stretch, id));
  for (const { id, source, target } of edges.values()) if (!network.hasEdge(id)) network.addDirectedEdgeWithKey(id, source, target, {});
};

/** A network of what a scene draws. */
export const networkOf = (look: Look, stretch: Stretch): Network => {
  const network: Network = new MultiDirectedGraph<Spot, Tie>();
  grow(network, look, stretch);
  return network;
};

/** Puts every node where the look has it. */
export const move = (network: Network, look: Look, stretch: Stretch): void => {
  network.updateEachNodeAttributes((id) => spotOf(look, stretch, id), { attributes: ["x", "y"] });
};

/** How far the drawn nodes reach, before the stretch. */
export const extentOfScene = (look: Look): Extent => extentOf(Array.from(look.scene.nodes, (id) => placeOf(look, id)));
