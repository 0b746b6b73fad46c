import type Sigma from "sigma";
import type { EdgeAttributes, NodeAttributes } from "../../graph/build.ts";
import type { Appearance } from "./appearance.ts";
import { type Candidate, type Placed, placeLabels } from "./place-labels.ts";
import type { Look } from "./reducers.ts";

const FONT_SIZE = 12;
const LINE_HEIGHT = 15;
/** px between the characters of a label and the edge of its box. */
const PADDING = 2;
/** Labels that are tried in one frame, by importance; what is left out has shown its node all the same. */
const MOST_TRIED = 3000;

/** A label as it was drawn, for tests and tools; box in CSS px of the canvas. */
export type DrawnLabel = { readonly id: string; readonly text: string; readonly box: Placed["box"] };

export type LabelLayer = {
  /** Draws the labels of the frame that sigma has just rendered. */
  readonly draw: (look: Look) => void;
  /** The labels of the last frame, in the order of drawing. */
  readonly drawn: () => readonly DrawnLabel[];
};

const byImportance = (appearances: ReadonlyMap<string, Appearance>): readonly string[] =>
  [...appearances].sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : a > b ? 1 : 0)).map(([id]) => id);

const measurer = (context: CanvasRenderingContext2D): ((text: string) => number) => {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = context.measureText(text).width;
    widths.set(text, width);
    return width;
  };
};

/** The labels of a sigma canvas, in place of sigma's own grid, which counts nodes and not the width of their names. */
export const labelLayerOf = (sigma: Sigma<NodeAttributes, EdgeAttributes>, fontFamily: string): LabelLayer => {
  const context = sigma.getCanvases()["labels"]?.getContext("2d") ?? null;
  if (context === null) return { draw: () => {}, drawn: () => [] };
  const measure = measurer(context);
  let ranked: { readonly of: Look["appearances"]; readonly ids: readonly string[] } | null = null;
  let previous: ReadonlyMap<string, number> = new Map();
  let drawn: readonly DrawnLabel[] = [];

  const draw = (look: Look): void => {
    if (ranked?.of !== look.appearances) ranked = { of: look.appearances, ids: byImportance(look.appearances) };
    context.font = `${FONT_SIZE}px ${fontFamily}`;
    const { width, height } = sigma.getDimensions();
    const candidates = candidatesOf(sigma, look, ranked.ids, measure);
    const placed = placeLabels(candidates, { width, height, lineHeight: LINE_HEIGHT, previous });
    previous = new Map(placed.map((label) => [label.id, label.position]));
    drawn = placed.map((label) => ({ id: label.id, text: textOf(look, label.id), box: label.box }));
    for (const label of drawn) paint(context, look, label);
  };
  return { draw, drawn: () => drawn };
};

const isChosen = (look: Look, id: string): boolean => id === look.selected || id === look.focus?.id;

const textOf = (look: Look, id: string): string => {
  const appearance = look.appearances.get(id);
  return (isChosen(look, id) ? appearance?.full : appearance?.label) ?? "";
};

const candidatesOf = (
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  look: Look,
  ids: readonly string[],
  measure: (text: string) => number,
): readonly Candidate[] => {
  const { width, height } = sigma.getDimensions();
  const candidates: Candidate[] = [];
  for (const id of ids) {
    if (candidates.length >= MOST_TRIED) break;
    if (!look.visible.nodes.has(id) || (look.focus !== null && !look.focus.nodes.has(id))) continue;
    const node = sigma.getNodeDisplayData(id);
    if (node === undefined || node.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(node);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    candidates.push({
      id,
      x,
      y,
      radius: sigma.scaleSize(node.size),
      width: Math.ceil(measure(textOf(look, id))) + 2 * PADDING,
      forced: isChosen(look, id),
    });
  }
  return candidates;
};

const paint = (context: CanvasRenderingContext2D, look: Look, label: DrawnLabel): void => {
  const x = label.box.x + PADDING;
  const y = label.box.y + label.box.height / 2;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = look.palette.paper;
  context.strokeText(label.text, x, y);
  context.fillStyle = isChosen(look, label.id) ? look.palette.accent : look.palette.ink;
  context.fillText(label.text, x, y);
};
