import { type RelationId, relationSchema } from "../schema/relation.ts";
import { type Frame, findFrames, lexiconsOf } from "./frame.ts";
import type { Relation } from "./relation.ts";

/** A relation that its frames find: its schema with them. */
export const defineRelation = <const Id extends RelationId>({
  id,
  frames,
}: {
  readonly id: Id;
  readonly frames: readonly Frame[];
}): Relation<Id> => ({
  ...relationSchema(id),
  lexicons: lexiconsOf(frames),
  find: (context) => findFrames(frames, context),
});
