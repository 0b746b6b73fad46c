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

// These run for every label of every frame: loops that make no lists.

const cellAt = (along: number): number => Math.floor(along / CELL);
const keyOf = (column: number, row: number): number => column * 65_536 + row;

/** Whether two boxes share any area. */
export const collide = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isFree = (grid: Grid, box: Box): boolean => {
  const [right, bottom] = [cellAt(box.x + box.width), cellAt(box.y + box.height)];
  for (let column = cellAt(box.x); column <= right; column += 1) {
    for (let row = cellAt(box.y); row <= bottom; row += 1) {
      const taken = grid.get(keyOf(column, row));
      if (taken === undefined) continue;
      for (const other of taken) if (collide(other, box)) return false;
    }
  }
  return true;
};

const take = (grid: Grid, box: Box): void => {
  const [right, bottom] = [cellAt(box.x + box.width), cellAt(box.y + box.height)];
  for (let column = cellAt(box.x); column <= right; column += 1) {
    for (let row = cellAt(box.y); row <= bottom; row += 1) {
      const boxes = grid.get(keyOf(column, row));
      if (boxes === undefined) grid.set(keyOf(column, row), [box]);
      else boxes.push(box);
    }
  }
};

const isInside = (box: Box, canvas: Canvas): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= canvas.width && box.y + box.height <= canvas.height;

const isOpen = (box: Box, grids: readonly Grid[], canvas: Canvas): boolean =>
  isInside(box, canvas) && grids.every((grid) => isFree(grid, box));

const placeOne = ({ id, boxes }: Candidate, grids: readonly Grid[], canvas: Canvas): Placed | null => {
  const last = canvas.previous.get(id) ?? 0;
  const before = boxes[last];
  if (before !== undefined && isOpen(before, grids, canvas)) return { id, position: last, box: before };
  for (let position = 0; position < boxes.length; position += 1) {
    const box = boxes[position];
    if (box !== undefined && position !== last && isOpen(box, grids, canvas)) return { id, position, box };
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

/** Labels without a place for which others may move aside, by importance: what a frame has time for. */
const MOST_HELPED = 400;

const release = (grid: Grid, box: Box): void => {
  const [right, bottom] = [cellAt(box.x + box.width), cellAt(box.y + box.height)];
  for (let column = cellAt(box.x); column <= right; column += 1) {
    for (let row = cellAt(box.y); row <= bottom; row += 1) {
      const boxes = grid.get(keyOf(column, row));
      const at = boxes?.indexOf(box) ?? -1;
      if (at >= 0) boxes?.splice(at, 1);
    }
  }
};

/** The only thing of a grid that is in the way of a box; null where nothing or more than one is. */
const soleBlocker = (grid: Grid, box: Box): Box | null => {
  let found: Box | null = null;
  const [right, bottom] = [cellAt(box.x + box.width), cellAt(box.y + box.height)];
  for (let column = cellAt(box.x); column <= right; column += 1) {
    for (let row = cellAt(box.y); row <= bottom; row += 1) {
      for (const other of grid.get(keyOf(column, row)) ?? []) {
        if (other === found || !collide(other, box)) continue;
        if (found !== null) return null;
        found = other;
      }
    }
  }
  return found;
};

type Board = {
  readonly grid: Grid;
  readonly canvas: Canvas;
  /** Labels that may move, by the box that they take. */
  readonly movable: Map<Box, Candidate>;
  readonly placed: Map<string, Placed>;
};

const put = ({ grid, movable, placed }: Board, candidate: Candidate, label: Placed): void => {
  take(grid, label.box);
  movable.set(label.box, candidate);
  placed.set(label.id, label);
};

/** Makes room for a label where the only one in its way finds another place. */
const moveAside = (board: Board, candidate: Candidate): void => {
  for (const [position, box] of candidate.boxes.entries()) {
    const blocker = isInside(box, board.canvas) ? soleBlocker(board.grid, box) : null;
    const owner = blocker === null ? undefined : board.movable.get(blocker);
    if (blocker === null || owner === undefined) continue;
    release(board.grid, blocker);
    take(board.grid, box);
    const moved = placeOne(owner, [board.grid], board.canvas);
    release(board.grid, box);
    if (moved === null) {
      take(board.grid, blocker);
      continue;
    }
    board.movable.delete(blocker);
    put(board, owner, moved);
    return put(board, candidate, { id: candidate.id, position, box });
  }
};

/**
 * Gives labels places where they touch no other label and cover no disc that is as large as their own node or larger. Forced ones come
 * first, then the order of the candidates; at last some that found no place get one where another can move aside. What has no place is
 * left out; the answer is in the order of placing.
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
  const forced = placeForced(candidates, grid, canvas);
  const board: Board = { grid, canvas, movable: new Map(), placed: new Map(forced.map((label) => [label.id, label])) };
  const grids = [grid];
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.forced) continue;
    reserve(candidate.radius);
    const label = placeOne(candidate, grids, canvas);
    if (label === null) left.push(candidate);
    else put(board, candidate, label);
  }
  for (const candidate of left.slice(0, MOST_HELPED)) moveAside(board, candidate);
  return [...board.placed.values()];
};
