import { type Frame, findFrames, lexiconsOf } from "./frame.ts";
import type { Relation } from "./relation.ts";

/** A relation that its frames find. Keeps the id's literal type, from which `RelationId` derives. */
export const defineRelation = <const Id extends string>({
  frames,
  ...schema
}: Omit<Relation<Id>, "find" | "lexicons"> & { readonly frames: readonly Frame[] }): Relation<Id> => ({
  ...schema,
  lexicons: lexiconsOf(frames),
  find: (context) => findFrames(frames, context),
});
