import { createEdgeCurveProgram } from "@sigma/edge-curve";
import Sigma from "sigma";
import { createEdgeArrowProgram } from "sigma/rendering";
import { buildNetwork, type EdgeAttributes, type Network, type NodeAttributes } from "../../graph/build.ts";
import type { Catalog } from "../state/catalog.ts";
import { type DrawnLabel, labelLayerOf } from "./label-layer.ts";
import { type Picture, pictureOf } from "./picture.ts";
import { type Look, reduceEdge, reduceNode } from "./reducers.ts";
import { type Extent, extentOf, type Stretch, stretchOf } from "./stretch.ts";

export type StageEvents = {
  readonly hover: (id: string | null) => void;
  readonly select: (id: string | null) => void;
  readonly drawn: () => void;
};

/** A drawn graph: what is shown goes in through `show`, what the reader does comes out through the events. */
export type Stage = {
  readonly show: (look: Look) => void;
  readonly zoom: (direction: "in" | "out" | "fit") => void;
  /** Moves a node into the middle where it is out of sight. */
  readonly reveal: (id: string) => void;
  readonly labels: () => readonly DrawnLabel[];
  /** Where a node is drawn, in CSS px of the canvas; null where it is not. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number } | null;
  readonly picture: () => Picture;
  readonly end: () => void;
};

/** Size of an arrow head against the thickness of its line. */
const ARROW = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 };

const listen = (sigma: Sigma<NodeAttributes, EdgeAttributes>, events: StageEvents): void => {
  const cursor = (name: string): void => {
    sigma.getContainer().style.cursor = name;
  };
  sigma.on("enterNode", ({ node }) => {
    cursor("pointer");
    events.hover(node);
  });
  sigma.on("leaveNode", () => {
    cursor("");
    events.hover(null);
  });
  sigma.on("clickNode", ({ node }) => events.select(node));
  sigma.on("clickStage", () => events.select(null));
};

const reveal = (sigma: Sigma<NodeAttributes, EdgeAttributes>, id: string): void => {
  const node = sigma.getNodeDisplayData(id);
  if (node === undefined) return;
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.framedGraphToViewport(node);
  const margin = 60;
  const camera = sigma.getCamera();
  const inSight = x > margin && y > margin && x < width - margin && y < height - margin;
  if (!inSight) camera.animate({ x: node.x, y: node.y, ratio: Math.min(camera.ratio, 0.6) }, { duration: 250 });
};

const EDGE_PROGRAMS = {
  arrow: createEdgeArrowProgram<NodeAttributes, EdgeAttributes>(ARROW),
  curved: createEdgeCurveProgram<NodeAttributes, EdgeAttributes>({ arrowHead: { extremity: "target", ...ARROW } }),
};

const SETTINGS = {
  renderLabels: false,
  renderEdgeLabels: false,
  zIndex: true,
  stagePadding: 36,
  minCameraRatio: 0.02,
  maxCameraRatio: 3,
  minEdgeThickness: 1.2,
  defaultEdgeType: "arrow",
  edgeProgramClasses: EDGE_PROGRAMS,
  // The label layer draws hovered nodes too: sigma's own box would cover their neighbours' names.
  defaultDrawNodeHover: () => {},
};

const extentOfVisible = ({ visible, catalog }: Look): Extent => extentOf([...visible.nodes].flatMap((id) => catalog.nodes.get(id) ?? []));

const scaled = ([least, most]: readonly [number, number], by: number): [number, number] => [least * by, most * by];

/** Frames what the filters leave. */
const frame = (sigma: Sigma<NodeAttributes, EdgeAttributes>, look: Look, stretch: Stretch): void => {
  const { x, y } = extentOfVisible(look);
  sigma.setCustomBBox({ x: scaled(x, stretch.x), y: scaled(y, stretch.y) });
};

/** The network as sigma holds it, drawn apart to the shape of the canvas; it is made once and never changed. */
const networkOf = ({ graph, nodes }: Catalog, stretch: Stretch): Network => {
  const positions = Object.fromEntries([...nodes.values()].map(({ id, x, y }) => [id, { x: x * stretch.x, y: y * stretch.y }]));
  return buildNetwork({ ...graph, positions }, { mentions: false });
};

/** Draws a graph into an element that has a size. */
export const stageOf = (element: HTMLElement, first: Look, events: StageEvents): Stage => {
  let look = first;
  const stretch = stretchOf(extentOfVisible(look), { width: element.clientWidth, height: element.clientHeight });
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(networkOf(look.catalog, stretch), element, {
    ...SETTINGS,
    nodeReducer: (id, place) => reduceNode(look, id, place),
    edgeReducer: (id) => reduceEdge(look, id),
  });
  frame(sigma, look, stretch);
  const labels = labelLayerOf(sigma, getComputedStyle(element).fontFamily);
  sigma.on("afterRender", () => {
    labels.draw(look);
    events.drawn();
  });
  listen(sigma, events);
  // Sigma itself hears of the window only, while panels beside the canvas open and close.
  const watch = new ResizeObserver(() => sigma.resize().scheduleRefresh());
  watch.observe(element);
  // The frame that the constructor drew had no labels yet.
  sigma.refresh();
  const camera = sigma.getCamera();
  const moves = { in: () => camera.animatedZoom(), out: () => camera.animatedUnzoom(), fit: () => camera.animatedReset() };
  return {
    show: (next) => {
      if (next.visible !== look.visible) frame(sigma, next, stretch);
      look = next;
      sigma.refresh();
    },
    zoom: (direction) => void moves[direction](),
    reveal: (id) => reveal(sigma, id),
    labels: labels.drawn,
    placeOf: (id) => {
      const node = sigma.getNodeDisplayData(id);
      return node === undefined || node.hidden ? null : sigma.framedGraphToViewport(node);
    },
    picture: () => pictureOf(sigma, look, labels.drawn()),
    end: () => {
      watch.disconnect();
      sigma.kill();
    },
  };
};
