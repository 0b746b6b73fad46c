/** A box in CSS px of the canvas, y down. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Something that wants a label: a node or an edge. Given by importance, the first first. */
export type Candidate = {
  readonly id: string;
  /** Where its label may stand, the best place first. */
  readonly boxes: readonly Box[];
  /** The disc of a node; null for an edge. */
  readonly disc: Box | null;
  /** CSS px; 0 for an edge. */
  readonly radius: number;
  /** Gets a label before all others. */
  readonly forced: boolean;
};

/** A label that found its place; `position` counts in the candidate's boxes. */
export type Placed = { readonly id: string; readonly position: number; readonly box: Box };

export type Canvas = {
  readonly width: number;
  readonly height: number;
  /** Where each label stood in the frame before: kept where it is still free, against flicker. */
  readonly previous: ReadonlyMap<string, number>;
};

const CELL = 64;

type Grid = Map<number, Box[]>;

const cellsOf = (box: Box): readonly number[] => {
  const cells: number[] = [];
  for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column += 1) {
    for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row += 1) cells.push(column * 65_536 + row);
  }
  return cells;
};

/** Whether two boxes share any area. */
export const collide = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isFree = (grid: Grid, box: Box): boolean =>
  cellsOf(box).every((cell) => (grid.get(cell) ?? []).every((taken) => !collide(taken, box)));

const take = (grid: Grid, box: Box): void => {
  for (const cell of cellsOf(box)) {
    const boxes = grid.get(cell);
    if (boxes === undefined) grid.set(cell, [box]);
    else boxes.push(box);
  }
};

const isInside = (box: Box, canvas: Canvas): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= canvas.width && box.y + box.height <= canvas.height;

const placeOne = ({ id, boxes }: Candidate, grids: readonly Grid[], canvas: Canvas): Placed | null => {
  const last = canvas.previous.get(id) ?? 0;
  for (const position of [last, ...boxes.keys()]) {
    const box = boxes[position];
    if (box !== undefined && isInside(box, canvas) && grids.every((grid) => isFree(grid, box))) return { id, position, box };
  }
  return null;
};

/** Labels of the forced ones: beside all discs where that can be, else over one. */
const placeForced = (candidates: readonly Candidate[], labels: Grid, canvas: Canvas): readonly Placed[] => {
  const discs: Grid = new Map();
  for (const { disc } of candidates) if (disc !== null) take(discs, disc);
  const placed: Placed[] = [];
  for (const candidate of candidates.filter((one) => one.forced)) {
    const label = placeOne(candidate, [labels, discs], canvas) ?? placeOne(candidate, [labels], canvas);
    if (label === null) continue;
    take(labels, label.box);
    placed.push(label);
  }
  return placed;
};

/**
 * Gives labels places where they touch no other label and cover no disc that is as large as their own node or larger. Forced ones come
 * first, then the order of the candidates. What has no place is left out; the answer is in the order of placing.
 */
export const placeLabels = (candidates: readonly Candidate[], canvas: Canvas): readonly Placed[] => {
  const grid: Grid = new Map();
  const byRadius = [...candidates].sort((a, b) => b.radius - a.radius);
  let reserved = 0;
  const reserve = (least: number): void => {
    for (let one = byRadius[reserved]; one !== undefined && one.radius >= least; one = byRadius[reserved]) {
      if (one.disc !== null) take(grid, one.disc);
      reserved += 1;
    }
  };
  const placed: Placed[] = [...placeForced(candidates, grid, canvas)];
  for (const candidate of candidates) {
    if (candidate.forced) continue;
    reserve(candidate.radius);
    const label = placeOne(candidate, [grid], canvas);
    if (label === null) continue;
    take(grid, label.box);
    placed.push(label);
  }
  return placed;
};
