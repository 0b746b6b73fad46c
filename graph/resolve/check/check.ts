import type { DocumentId, PartialDate } from "../../../extract/index.ts";
import type { Entity, EntityId, Evidence, Issue, Link, Task } from "../../model.ts";
import type { Cast } from "../entity.ts";
import { paperAt } from "../paper.ts";
import type { View } from "../view.ts";

/** What the corpus says together, for a check to read. */
export type Said = {
  readonly views: readonly View[];
  readonly viewById: ReadonlyMap<DocumentId, View>;
  readonly cast: Cast;
  readonly entityById: ReadonlyMap<EntityId, Entity>;
  readonly links: readonly Link[];
  readonly tasks: readonly Task[];
};

/** Looks for one thing that an inspector would want to know. One file a check; see `list.ts`. */
export type Check = (said: Said) => readonly Issue[];

/** Whether a time lies wholly before another; as precise as the less precise of the two. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

/** The date of the paper in which something stands; null without one. */
export const dateAt = ({ viewById }: Said, { document, span }: Pick<Evidence, "document" | "span">): PartialDate | null => {
  const view = viewById.get(document);
  return view === undefined ? null : paperAt(view.papers, span.start).date;
};
