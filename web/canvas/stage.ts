import { createEdgeCurveProgram } from "@sigma/edge-curve";
import Sigma from "sigma";
import { createEdgeArrowProgram } from "sigma/rendering";
import type { Position } from "../../graph/model.ts";
import { reveal, zoomTo } from "./camera.ts";
import { type At, listen } from "./gestures.ts";
import { type DrawnLabel, type LabelCost, labelLayerOf } from "./label-layer.ts";
import { type Canvas, extentOfScene, grow, move, networkOf, type Spot, type Tie } from "./network.ts";
import { type Picture, pictureOf } from "./picture.ts";
import { type Look, reduceEdge, reduceNode } from "./reducers.ts";
import { type Stretch, stretchOf } from "./stretch.ts";

export type StageEvents = {
  readonly hover: (id: string | null) => void;
  readonly select: (id: string | null) => void;
  /** The reader asks what can be done with a node. */
  readonly menu: (id: string, at: At) => void;
  /** The reader put a node somewhere; in the coordinates of the layout. */
  readonly pin: (id: string, at: Position) => void;
  readonly drawn: () => void;
};

/** A drawn graph: what is shown goes in through `show`, what the reader does comes out through the events. */
export type Stage = {
  readonly show: (look: Look) => void;
  readonly zoom: (direction: "in" | "out" | "fit") => void;
  /** Brings some nodes into sight, as large as they can be. */
  readonly zoomTo: (ids: Iterable<string>) => void;
  /** Moves a node into the middle where it is out of sight. */
  readonly reveal: (id: string) => void;
  readonly labels: () => readonly DrawnLabel[];
  readonly labelCost: () => LabelCost;
  /** Where a node is drawn, in CSS px of the canvas; null where it is not. */
  readonly placeOf: (id: string) => At | null;
  readonly picture: () => Picture;
  readonly end: () => void;
};

/** Size of an arrow head against the thickness of its line. */
const ARROW = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 };

const EDGE_PROGRAMS = {
  arrow: createEdgeArrowProgram<Spot, Tie>(ARROW),
  curved: createEdgeCurveProgram<Spot, Tie>({ arrowHead: { extremity: "target", ...ARROW } }),
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

const scaled = ([least, most]: readonly [number, number], by: number): [number, number] => [least * by, most * by];

/** Frames what the scene draws. */
const frame = (sigma: Canvas, look: Look, stretch: Stretch): void => {
  const { x, y } = extentOfScene(look);
  sigma.setCustomBBox({ x: scaled(x, stretch.x), y: scaled(y, stretch.y) });
};

const stretchIn = (element: HTMLElement, look: Look): Stretch =>
  stretchOf(extentOfScene(look), { width: element.clientWidth, height: element.clientHeight });

/** Draws a graph into an element that has a size. */
export const stageOf = (element: HTMLElement, first: Look, events: StageEvents): Stage => {
  let look = first;
  let stretch = stretchIn(element, look);
  const network = networkOf(look, stretch);
  const sigma: Canvas = new Sigma<Spot, Tie>(network, element, {
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
  listen(sigma, {
    ...events,
    drag: (id, to) => network.mergeNodeAttributes(id, to),
    drop: (id, { x, y }) => events.pin(id, { x: x / stretch.x, y: y / stretch.y }),
  });
  // Sigma itself hears of the window only, while panels beside the canvas open and close.
  const watch = new ResizeObserver(() => sigma.scheduleRender());
  watch.observe(element);
  // The frame that the constructor drew had no labels yet.
  sigma.refresh();
  const camera = sigma.getCamera();
  const moves = { in: () => camera.animatedZoom(), out: () => camera.animatedUnzoom(), fit: () => camera.animatedReset() };
  const show = (next: Look): void => {
    const before = look;
    look = next;
    const isReframed = next.framing !== before.framing;
    if (isReframed) stretch = stretchIn(element, next);
    if (next.scene !== before.scene) grow(network, next, stretch);
    if (isReframed || next.places !== before.places) move(network, next, stretch);
    if (isReframed) frame(sigma, next, stretch);
    sigma.refresh();
  };
  return {
    show,
    zoom: (direction) => void moves[direction](),
    zoomTo: (ids) => zoomTo(sigma, ids),
    reveal: (id) => reveal(sigma, id),
    labels: labels.drawn,
    labelCost: labels.cost,
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
