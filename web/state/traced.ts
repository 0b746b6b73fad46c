import { type KindId, RELATIONS } from "../../extract/index.ts";

/** Kinds between which a traced relation runs. */
const TRACED: ReadonlySet<KindId> = new Set(
  RELATIONS.filter((relation) => relation.traced).flatMap((relation) => relation.target.map((kind) => kind.id as KindId)),
);

/** Whether things of a kind can be traced: where they come from, and what follows from them. */
export const isTraced = (kind: KindId): boolean => TRACED.has(kind);
