import type { Canvas } from "./network.ts";

const DURATION = { duration: 250 };
/** The share of the canvas that what was zoomed to fills, and the closest that the page goes by itself. */
const FILL = 0.7;
const CLOSEST = 0.12;

const isDrawn = (sigma: Canvas, id: string): boolean => sigma.getNodeDisplayData(id)?.hidden === false;

/** Moves a node into the middle where it is out of sight. */
export const reveal = (sigma: Canvas, id: string): void => {
  const node = sigma.getNodeDisplayData(id);
  if (node === undefined || !isDrawn(sigma, id)) return;
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.framedGraphToViewport(node);
  const margin = 60;
  const camera = sigma.getCamera();
  const inSight = x > margin && y > margin && x < width - margin && y < height - margin;
  if (!inSight) camera.animate({ x: node.x, y: node.y, ratio: Math.min(camera.ratio, 0.6) }, DURATION);
};

/** Brings some nodes into sight, as large as they can be; those that are not drawn do not count. */
export const zoomTo = (sigma: Canvas, ids: Iterable<string>): void => {
  const framed = Array.from(ids).flatMap((id) => (isDrawn(sigma, id) ? (sigma.getNodeDisplayData(id) ?? []) : []));
  if (framed.length === 0) return;
  const pixels = framed.map((node) => sigma.framedGraphToViewport(node));
  const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const middleOf = (values: readonly number[]): number => (Math.max(...values) + Math.min(...values)) / 2;
  const { width, height } = sigma.getDimensions();
  const camera = sigma.getCamera();
  const growth = Math.min(
    (FILL * width) / Math.max(1, spanOf(pixels.map(({ x }) => x))),
    (FILL * height) / Math.max(1, spanOf(pixels.map(({ y }) => y))),
  );
  const ratio = Math.min(1, Math.max(CLOSEST, camera.ratio / growth));
  camera.animate({ x: middleOf(framed.map(({ x }) => x)), y: middleOf(framed.map(({ y }) => y)), ratio }, DURATION);
};
