import type { Network } from "./build.ts";
import { attract } from "./layout/forces.ts";
import { makeRoom, park } from "./layout/frame.ts";
import { knownAmong, placeAmong } from "./layout/previous.ts";
import { type Skeleton, skeletonOf, skeletonOfResolution } from "./layout/skeleton.ts";
import type { NodeId, Position, Resolution } from "./model.ts";
import { randomFrom } from "./random.ts";

/** How to lay out: the seed, and where nodes stood before. */
export type LayoutOptions = { readonly seed?: number; readonly previous?: Readonly<Record<NodeId, Position>> | null };

/** Below this share of nodes that stood somewhere before the picture is made anew. */
const LEAST_KNOWN = 0.2;

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

const numbersWhere = (skeleton: Skeleton, isWanted: (node: number) => boolean): Int32Array =>
  Int32Array.from(skeleton.ids.map((_, node) => node).filter(isWanted));

const positionsOf = (skeleton: Skeleton, options: LayoutOptions): Readonly<Record<NodeId, Position>> => {
  const random = randomFrom(options.seed ?? 1);
  const placed = numbersWhere(skeleton, (node) => (skeleton.degree[node] ?? 0) > 0);
  const parked = numbersWhere(skeleton, (node) => (skeleton.degree[node] ?? 0) === 0);
  const known = knownAmong(skeleton, placed, options.previous ?? {});
  const isAnew = known.size < 2 || known.size < LEAST_KNOWN * placed.length;
  const points = isAnew ? attract(skeleton, placed, random) : placeAmong(skeleton, placed, known, random);
  if (isAnew) makeRoom(skeleton, placed, points);
  park(skeleton, parked, placed, points);
  return Object.fromEntries(skeleton.ids.map((id, node) => [id, { x: round(points.x[node] ?? 0), y: round(points.y[node] ?? 0) }]));
};

/**
 * Where each node stands, in pixels at the zoom at which labels can be read; y points up.
 * The same network, seed and previous positions give the same numbers.
 */
export const layOut = (network: Network, options: LayoutOptions = {}): Readonly<Record<NodeId, Position>> =>
  positionsOf(skeletonOf(network), options);

/** As `layOut`, from what a corpus says, without a network in between. */
export const layOutResolution = (resolution: Resolution, options: LayoutOptions = {}): Readonly<Record<NodeId, Position>> =>
  positionsOf(skeletonOfResolution(resolution), options);
