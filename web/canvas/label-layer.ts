import { boxesAlong, boxesAround, discBox, type Pixel } from "./label-box.ts";
import type { Canvas, Spot } from "./network.ts";
import { type Candidate, type Placed, placeLabels } from "./place-labels.ts";
import { brightOf, isChosen, type Look, radiusOf } from "./reducers.ts";

/** px. */
export const LABEL_FONTS = { node: 12, edge: 11 } as const;
const { node: NODE_FONT, edge: EDGE_FONT } = LABEL_FONTS;
const LINE_HEIGHT = 15;
/** px between the characters of a label and the edge of its box. */
export const PADDING = 2;
/** Labels that are tried in one frame, by importance; what is left out has shown its node all the same. */
const MOST_TRIED = 3000;
/** A disc of this radius in px has room for its sign. */
const ROOM_FOR_SIGN = 7;
/** Relations are named on the canvas up to so many at a node; beyond, the details list them. */
const MOST_NAMED = 24;

/** A label as it was drawn, for tests and tools; box in CSS px of the canvas. */
export type DrawnLabel = { readonly id: string; readonly of: "node" | "edge"; readonly text: string; readonly box: Placed["box"] };

/** What the labels of the last frame took: ms, and how many would have been drawn at the first of their places alone. */
export type LabelCost = { readonly milliseconds: number; readonly atFirstPlace: number };

export type LabelLayer = {
  /** Draws the labels of the frame that sigma has just rendered. */
  readonly draw: (look: Look) => void;
  /** The labels of the last frame, in the order of drawing. */
  readonly drawn: () => readonly DrawnLabel[];
  readonly cost: () => LabelCost;
};

type Wish = { readonly candidate: Candidate; readonly text: string; readonly of: DrawnLabel["of"] };
type Measure = (text: string) => number;

const byImportance = ({ scene, appearances }: Look): readonly string[] => {
  const sizes = new Map(Array.from(scene.nodes, (id) => [id, appearances(id)?.size ?? 0]));
  return [...sizes].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : a > b ? 1 : 0)).map(([id]) => id);
};

/** Widths in px per px of font size, each text measured once. */
const measurer = (context: CanvasRenderingContext2D, fontFamily: string): Measure => {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    context.font = `${NODE_FONT}px ${fontFamily}`;
    const width = context.measureText(text).width / NODE_FONT;
    widths.set(text, width);
    return width;
  };
};

type Wishes = ReadonlyMap<string, Wish>;
type Ranked = { readonly ids: readonly string[]; readonly measure: Measure };

const candidatesOf = (wishes: Wishes): readonly Candidate[] => Array.from(wishes.values(), ({ candidate }) => candidate);

/** The labels of a sigma canvas, in place of sigma's own grid, which counts nodes and not the width of their names. */
export const labelLayerOf = (sigma: Canvas, fontFamily: string): LabelLayer => {
  const context = sigma.getCanvases()["labels"]?.getContext("2d") ?? null;
  if (context === null) return { draw: () => {}, drawn: () => [], cost: () => ({ milliseconds: 0, atFirstPlace: 0 }) };
  const measure = measurer(context, fontFamily);
  let ranked: { readonly scene: Look["scene"]; readonly of: Look["appearances"]; readonly ids: readonly string[] } | null = null;
  let previous: ReadonlyMap<string, number> = new Map();
  let wishes: Wishes = new Map();
  let drawn: readonly DrawnLabel[] = [];
  let milliseconds = 0;

  const draw = (look: Look): void => {
    const began = performance.now();
    if (ranked?.of !== look.appearances || ranked.scene !== look.scene) {
      ranked = { of: look.appearances, scene: look.scene, ids: byImportance(look) };
    }
    const found = new Map<string, Wish>();
    addNodeWishes(found, sigma, look, { ids: ranked.ids, measure });
    addEdgeWishes(found, sigma, look, measure);
    wishes = found;
    const placed = placeLabels(candidatesOf(wishes), { ...sigma.getDimensions(), previous });
    previous = new Map(placed.map((label) => [label.id, label.position]));
    drawn = placed.flatMap(({ id, box }) => {
      const wish = wishes.get(id);
      return wish === undefined ? [] : [{ id, of: wish.of, text: wish.text, box }];
    });
    paintSigns(context, look, wishes, fontFamily);
    for (const label of drawn) paint(context, look, label, fontFamily);
    milliseconds = performance.now() - began;
  };
  const atFirstPlace = (): number =>
    placeLabels(
      candidatesOf(wishes).map((candidate) => ({ ...candidate, boxes: candidate.boxes.slice(0, 1) })),
      { ...sigma.getDimensions(), previous: new Map() },
    ).length;
  return { draw, drawn: () => drawn, cost: () => ({ milliseconds, atFirstPlace: atFirstPlace() }) };
};

/** In a disc that has room stands what its colour says. */
const paintSigns = (context: CanvasRenderingContext2D, look: Look, wishes: Wishes, fontFamily: string): void => {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = look.palette.paper;
  for (const { candidate } of wishes.values()) {
    const { id, disc, radius } = candidate;
    const sign = radius < ROOM_FOR_SIGN || disc === null ? "" : (look.appearances(id)?.sign ?? "");
    if (sign === "" || disc === null) continue;
    context.font = `600 ${Math.min(15, Math.round(1.15 * radius))}px ${fontFamily}`;
    context.fillText(sign, disc.x + radius, disc.y + radius + 0.5);
  }
  context.textAlign = "left";
};

const textOf = (look: Look, id: string): string => {
  const appearance = look.appearances(id);
  const folded = look.scene.folded.get(id);
  const text = (isChosen(look, id) ? appearance?.full : appearance?.label) ?? "";
  return folded === undefined ? text : `${text} +${folded}`;
};

const sizeOf = (measure: Measure, text: string, font: number) => ({
  width: Math.ceil(measure(text) * font) + 2 * PADDING,
  height: LINE_HEIGHT,
});

type ToPixel = (spot: Spot) => Pixel;

/** From sigma's graph to pixels: a straight mapping, so that three points tell it and no node has to be copied. */
const toPixelOf = (sigma: Canvas): ToPixel => {
  const zero = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1000, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1000 });
  const [xx, xy] = [(right.x - zero.x) / 1000, (right.y - zero.y) / 1000];
  const [yx, yy] = [(up.x - zero.x) / 1000, (up.y - zero.y) / 1000];
  return ({ x, y }) => ({ x: zero.x + x * xx + y * yx, y: zero.y + x * xy + y * yy });
};

/** Adds what nodes in sight wish for, the most important first. */
const addNodeWishes = (wishes: Map<string, Wish>, sigma: Canvas, look: Look, { ids, measure }: Ranked): void => {
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph();
  const toPixel = toPixelOf(sigma);
  const zoom = sigma.scaleSize(1);
  const bright = brightOf(look);
  for (const id of ids) {
    if (wishes.size >= MOST_TRIED) break;
    if ((bright !== null && !bright.has(id)) || !graph.hasNode(id)) continue;
    const at = toPixel(graph.getNodeAttributes(id));
    if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) continue;
    const radius = zoom * radiusOf(look, id);
    const text = textOf(look, id);
    const boxes = boxesAround(at, radius, sizeOf(measure, text, NODE_FONT));
    wishes.set(id, { text, of: "node", candidate: { id, boxes, disc: discBox(at, radius), radius, forced: isChosen(look, id) } });
  }
};

const addEdgeWishes = (wishes: Map<string, Wish>, sigma: Canvas, look: Look, measure: Measure): void => {
  if (look.focus === null || look.focus.edges.size > MOST_NAMED) return;
  const graph = sigma.getGraph();
  const toPixel = toPixelOf(sigma);
  for (const { id, facet, source, target } of look.focus.edges.values()) {
    if (!graph.hasNode(source) || !graph.hasNode(target) || source === target) continue;
    const [from, to] = [toPixel(graph.getNodeAttributes(source)), toPixel(graph.getNodeAttributes(target))];
    const text = look.relationName(facet);
    const boxes = boxesAlong(from, to, look.curvatures.get(id) ?? 0, sizeOf(measure, text, EDGE_FONT));
    wishes.set(id, { text, of: "edge", candidate: { id, boxes, disc: null, radius: 0, forced: false } });
  }
};

const paint = (context: CanvasRenderingContext2D, look: Look, { id, of, text, box }: DrawnLabel, fontFamily: string): void => {
  const x = box.x + PADDING;
  const y = box.y + box.height / 2;
  const isEdge = of === "edge";
  context.font = `${isEdge ? EDGE_FONT : NODE_FONT}px ${fontFamily}`;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = look.palette.paper;
  context.strokeText(text, x, y);
  context.fillStyle = isEdge ? look.palette.quiet : isChosen(look, id) ? look.palette.accent : look.palette.ink;
  context.fillText(text, x, y);
};
