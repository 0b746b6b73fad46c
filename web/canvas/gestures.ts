import type { MouseCoords, TouchCoords } from "sigma/types";
import type { Position } from "../../graph/model.ts";
import type { Canvas } from "./network.ts";

/** A point in CSS px of the canvas. */
export type At = { readonly x: number; readonly y: number };

/** What the reader does on the canvas. Positions are those of sigma's graph. */
export type Gestures = {
  readonly hover: (id: string | null) => void;
  readonly select: (id: string | null) => void;
  readonly menu: (id: string, at: At) => void;
  /** A node under the pointer goes along with it. */
  readonly drag: (id: string, to: Position) => void;
  /** It was let go. */
  readonly drop: (id: string, at: Position) => void;
};

/** Px that a hand may tremble without dragging, and ms that a finger rests to ask for the menu. */
const TREMBLE = 5;
const LONG = 550;

type Press = { readonly node: string; readonly from: At; readonly rest: ReturnType<typeof setTimeout> | null };
type Coords = MouseCoords | TouchCoords;

const isTouch = (event: Coords): boolean => "touches" in event.original;

const isSecondFinger = ({ original }: Coords): boolean => "touches" in original && original.touches.length > 1;

/** Dragging, and resting a finger on a node; the answer says whether a click that follows belongs to them. */
const listenToPresses = (sigma: Canvas, gestures: Gestures): (() => boolean) => {
  let press: Press | null = null;
  let dragged: Position | null = null;
  let isTaken = false;
  const end = (): void => {
    if (press?.rest != null) clearTimeout(press.rest);
    if (press !== null && dragged !== null) gestures.drop(press.node, dragged);
    press = null;
    dragged = null;
  };
  sigma.on("downNode", ({ node, event }) => {
    isTaken = false;
    const from = { x: event.x, y: event.y };
    const ask = (): void => {
      isTaken = true;
      press = null;
      gestures.menu(node, from);
    };
    press = { node, from, rest: isTouch(event) ? setTimeout(ask, LONG) : null };
  });
  sigma.on("downStage", () => {
    isTaken = false;
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (press === null) return;
    if (isSecondFinger(event)) return end();
    preventSigmaDefault();
    if (dragged === null && Math.hypot(event.x - press.from.x, event.y - press.from.y) < TREMBLE) return;
    if (press.rest !== null) clearTimeout(press.rest);
    isTaken = true;
    dragged = sigma.viewportToGraph(event);
    gestures.drag(press.node, dragged);
  });
  sigma.on("upNode", end);
  sigma.on("upStage", end);
  return () => isTaken;
};

/** Tells what the reader does. */
export const listen = (sigma: Canvas, gestures: Gestures): void => {
  const cursor = (name: string): void => {
    sigma.getContainer().style.cursor = name;
  };
  const isTaken = listenToPresses(sigma, gestures);
  sigma.on("enterNode", ({ node }) => {
    cursor("pointer");
    gestures.hover(node);
  });
  sigma.on("leaveNode", () => {
    cursor("");
    gestures.hover(null);
  });
  sigma.on("clickNode", ({ node }) => {
    if (!isTaken()) gestures.select(node);
  });
  sigma.on("clickStage", () => {
    if (!isTaken()) gestures.select(null);
  });
  sigma.on("rightClickNode", ({ node, event }) => {
    event.original.preventDefault();
    gestures.menu(node, { x: event.x, y: event.y });
  });
};
