import type { Box } from "./place-labels.ts";

/** A point in CSS px of the canvas, y down. */
export type Pixel = { readonly x: number; readonly y: number };

type Size = { readonly width: number; readonly height: number };

/** Px between a node and its label. */
const GAP = 3;
/** The share of a label that stands above the middle of its node where it is slid up beside it. */
const SLID = 0.85;
/** The cosine of 45°. */
const CORNER = Math.SQRT1_2;

/** The box around a disc. */
export const discBox = ({ x, y }: Pixel, radius: number): Box => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });

/** Right, left, below and above of a node, then to the lower and upper right and left of it. */
export const boxesAround = ({ x, y }: Pixel, radius: number, { width, height }: Size): readonly Box[] => {
  const [right, left] = [x + radius + GAP, x - radius - GAP - width];
  const [below, above] = [y + radius + GAP, y - radius - GAP - height];
  const [rightward, leftward] = [x + radius * CORNER, x - radius * CORNER - width];
  const [downward, upward] = [y + radius, y - radius - height];
  return [
    { x: right, y: y - height / 2, width, height },
    { x: left, y: y - height / 2, width, height },
    { x: x - width / 2, y: below, width, height },
    { x: x - width / 2, y: above, width, height },
    { x: rightward, y: downward, width, height },
    { x: rightward, y: upward, width, height },
    { x: leftward, y: downward, width, height },
    { x: leftward, y: upward, width, height },
    { x: right, y: y - SLID * height, width, height },
    { x: right, y: y - (1 - SLID) * height, width, height },
    { x: left, y: y - SLID * height, width, height },
    { x: left, y: y - (1 - SLID) * height, width, height },
  ];
};

/** Shares of the way from source to target at which an edge may be named. */
const SHARES = [0.5, 0.38, 0.62] as const;

/** On an edge, its middle first. `curvature` as the curved program of sigma draws it: the control point lies that share of the length aside. */
export const boxesAlong = (source: Pixel, target: Pixel, curvature: number, { width, height }: Size): readonly Box[] => {
  const across = { x: (target.y - source.y) * curvature, y: (source.x - target.x) * curvature };
  return SHARES.map((share) => {
    const bend = 2 * share * (1 - share);
    const x = source.x + (target.x - source.x) * share + across.x * bend;
    const y = source.y + (target.y - source.y) * share + across.y * bend;
    return { x: x - width / 2, y: y - height / 2, width, height };
  });
};
