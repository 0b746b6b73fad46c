import { createEdgeCurveProgram } from "@sigma/edge-curve";
import Sigma from "sigma";
import { createEdgeArrowProgram } from "sigma/rendering";
import type { EdgeAttributes, Network, NodeAttributes } from "../../graph/build.ts";
import { type DrawnLabel, labelLayerOf } from "./label-layer.ts";
import { type Look, reduceEdge, reduceNode } from "./reducers.ts";

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

/** Draws a network into an element that has a size. */
export const stageOf = (network: Network, element: HTMLElement, first: Look, events: StageEvents): Stage => {
  let look = first;
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(network, element, {
    renderLabels: false,
    renderEdgeLabels: false,
    zIndex: true,
    stagePadding: 36,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    minEdgeThickness: 1.1,
    defaultEdgeType: "arrow",
    edgeProgramClasses: {
      arrow: createEdgeArrowProgram<NodeAttributes, EdgeAttributes>(ARROW),
      curved: createEdgeCurveProgram<NodeAttributes, EdgeAttributes>({ arrowHead: { extremity: "target", ...ARROW } }),
    },
    nodeReducer: (id, place) => reduceNode(look, id, place),
    edgeReducer: (id) => reduceEdge(look, id),
    // The label layer draws hovered nodes too: sigma's own box would cover their neighbours' names.
    defaultDrawNodeHover: () => {},
  });
  const labels = labelLayerOf(sigma, getComputedStyle(element).fontFamily);
  sigma.on("afterRender", () => {
    labels.draw(look);
    events.drawn();
  });
  listen(sigma, events);
  sigma.refresh();
  const camera = sigma.getCamera();
  const moves = { in: () => camera.animatedZoom(), out: () => camera.animatedUnzoom(), fit: () => camera.animatedReset() };
  return {
    show: (next) => {
      look = next;
      sigma.refresh({ skipIndexation: false });
    },
    zoom: (direction) => void moves[direction](),
    reveal: (id) => reveal(sigma, id),
    labels: labels.drawn,
    placeOf: (id) => {
      const node = sigma.getNodeDisplayData(id);
      return node === undefined || node.hidden ? null : sigma.framedGraphToViewport(node);
    },
    end: () => sigma.kill(),
  };
};
