import type { Pixel } from "./label-box.ts";
import type { DrawnLabel } from "./label-layer.ts";
import type { Canvas } from "./network.ts";
import { isChosen, type Look, reduceEdge } from "./reducers.ts";

/** A disc; px of the canvas, y down. */
export type DrawnNode = Pixel & { readonly radius: number; readonly color: string };
/** An arrow from disc to disc; `curvature` as in `boxesAlong`. */
export type DrawnEdge = {
  readonly source: Pixel;
  readonly target: Pixel;
  readonly targetRadius: number;
  readonly curvature: number;
  readonly color: string;
  readonly width: number;
};
export type ColoredLabel = DrawnLabel & { readonly color: string };

/** What the canvas shows, in the order of drawing: all that a drawing without pixels needs. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly fontFamily: string;
  readonly edges: readonly DrawnEdge[];
  readonly nodes: readonly DrawnNode[];
  readonly labels: readonly ColoredLabel[];
};

/** The canvas as it stands: its layers from back to front, to be copied in the same task since the drawing buffers are then emptied; and its drawing. */
export type Picture = { readonly layers: () => readonly HTMLCanvasElement[]; readonly drawing: () => Drawing };

type Placed = DrawnNode & { readonly z: number };

const byDepth = (a: { readonly z: number }, b: { readonly z: number }): number => a.z - b.z;

const placedNodes = (sigma: Canvas): ReadonlyMap<string, Placed> => {
  const placed = new Map<string, Placed>();
  sigma.getGraph().forEachNode((id) => {
    const node = sigma.getNodeDisplayData(id);
    if (node === undefined || node.hidden) return;
    placed.set(id, { ...sigma.framedGraphToViewport(node), radius: sigma.scaleSize(node.size), color: node.color, z: node.zIndex });
  });
  return placed;
};

const placedEdges = (sigma: Canvas, look: Look, nodes: ReadonlyMap<string, Placed>): readonly DrawnEdge[] =>
  [...look.scene.edges.values()]
    .flatMap((edge) => {
      const drawn = reduceEdge(look, edge.id);
      const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
      if (drawn.hidden === true || source === undefined || target === undefined || source === target) return [];
      const width = Math.max(sigma.getSetting("minEdgeThickness"), sigma.scaleSize(drawn.size ?? 1));
      const { curvature = 0, color = look.palette.edge } = drawn;
      return [{ source, target, targetRadius: target.radius, curvature, color, width, z: drawn.zIndex ?? 0 }];
    })
    .sort(byDepth);

const colorOf = (look: Look, { id, of }: DrawnLabel): string => {
  if (of === "edge") return look.palette.quiet;
  return isChosen(look, id) ? look.palette.accent : look.palette.ink;
};

/** Takes the picture of a canvas and of the labels of its last frame. */
export const pictureOf = (sigma: Canvas, look: Look, labels: readonly DrawnLabel[]): Picture => ({
  layers: () => {
    sigma.refresh();
    return Object.values(sigma.getCanvases());
  },
  drawing: () => {
    const nodes = placedNodes(sigma);
    return {
      ...sigma.getDimensions(),
      paper: look.palette.paper,
      fontFamily: getComputedStyle(sigma.getContainer()).fontFamily,
      edges: placedEdges(sigma, look, nodes),
      nodes: [...nodes.values()].sort(byDepth),
      labels: labels.map((label) => ({ ...label, color: colorOf(look, label) })),
    };
  },
});
