/** A box in CSS px of the canvas, y down. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A node that wants a label. `radius` and position in CSS px. Given by importance, the first first. */
export type Candidate = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  /** Gets a label before all others. */
  readonly forced: boolean;
};

export type Placed = { readonly id: string; readonly position: number; readonly box: Box };

export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  /** Where each label stood in the frame before: kept where it is still free, against flicker. */
  readonly previous: ReadonlyMap<string, number>;
};

const CELL = 64;
const GAP = 3;

type Grid = { readonly cells: Map<number, Box[]> };

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
  cellsOf(box).every((cell) => (grid.cells.get(cell) ?? []).every((taken) => !collide(taken, box)));

const take = (grid: Grid, box: Box): void => {
  for (const cell of cellsOf(box)) {
    const boxes = grid.cells.get(cell);
    if (boxes === undefined) grid.cells.set(cell, [box]);
    else boxes.push(box);
  }
};

/** Right, left, below, above. */
const boxesOf = (node: Candidate, height: number): readonly Box[] => {
  const { x, y, radius, width } = node;
  const size = { width, height };
  return [
    { x: x + radius + GAP, y: y - height / 2, ...size },
    { x: x - radius - GAP - width, y: y - height / 2, ...size },
    { x: x - width / 2, y: y + radius + GAP, ...size },
    { x: x - width / 2, y: y - radius - GAP - height, ...size },
  ];
};

const isInside = (box: Box, frame: Frame): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height;

const placeOne = (node: Candidate, grid: Grid, frame: Frame): Placed | null => {
  const boxes = boxesOf(node, frame.lineHeight);
  const last = frame.previous.get(node.id) ?? 0;
  for (const position of [last, 0, 1, 2, 3]) {
    const box = boxes[position];
    if (box !== undefined && isInside(box, frame) && isFree(grid, box)) return { id: node.id, position, box };
  }
  return null;
};

const disc = ({ x, y, radius }: Candidate): Box => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });

/**
 * Gives labels places where they touch no other label and cover no disc that is as large as their own node or larger. Forced ones come
 * first, then the order of the candidates. What has no place is left out; the answer is in the order of placing.
 */
export const placeLabels = (candidates: readonly Candidate[], frame: Frame): readonly Placed[] => {
  const grid: Grid = { cells: new Map() };
  const byRadius = [...candidates].sort((a, b) => b.radius - a.radius);
  let reserved = 0;
  const reserve = (least: number): void => {
    for (let node = byRadius[reserved]; node !== undefined && node.radius >= least; node = byRadius[reserved]) {
      take(grid, disc(node));
      reserved += 1;
    }
  };
  const placed: Placed[] = [];
  for (const node of [...candidates.filter((one) => one.forced), ...candidates.filter((one) => !one.forced)]) {
    if (!node.forced) reserve(node.radius);
    const label = placeOne(node, grid, frame);
    if (label === null) continue;
    take(grid, label.box);
    placed.push(label);
  }
  return placed;
};
