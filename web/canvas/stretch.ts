import type { Position } from "../../graph/model.ts";

/** Least and greatest x and y of the nodes. */
export type Extent = { readonly x: [number, number]; readonly y: [number, number] };

/** Factors by which positions are drawn apart; one of them is 1. */
export type Stretch = { readonly x: number; readonly y: number };

/** Beyond this a layout would lose its shape. */
const MOST = 1.7;

/** Where the nodes stand; a unit square where there are none. */
export const extentOf = (positions: Iterable<Position>): Extent => {
  const extent: Extent = {
    x: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    y: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  };
  for (const position of positions) {
    for (const axis of ["x", "y"] as const) {
      extent[axis][0] = Math.min(extent[axis][0], position[axis]);
      extent[axis][1] = Math.max(extent[axis][1], position[axis]);
    }
  }
  return extent.x[0] <= extent.x[1] ? extent : { x: [0, 1], y: [0, 1] };
};

/** Draws a layout apart along its short side until it has the shape of the canvas, so that labels get all of the room. */
export const stretchOf = ({ x, y }: Extent, canvas: { readonly width: number; readonly height: number }): Stretch => {
  const width = x[1] - x[0];
  const height = y[1] - y[0];
  if (width <= 0 || height <= 0 || canvas.width <= 0 || canvas.height <= 0) return { x: 1, y: 1 };
  const factor = width / height / (canvas.width / canvas.height);
  return { x: Math.min(MOST, Math.max(1, 1 / factor)), y: Math.min(MOST, Math.max(1, factor)) };
};
