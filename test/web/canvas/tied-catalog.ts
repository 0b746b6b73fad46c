import { type Catalog, catalogOf } from "../../../web/state/catalog.ts";
import { smallGraph } from "../../support/small-graph.ts";

const {
  entities: [entity],
  links: [link],
} = smallGraph();

/** A catalog of nodes and edges written as `a b` or `a b relation`, the relation `part_of` where none is named. Everything else is left empty. */
export const tied = (...written: readonly string[]): Catalog => {
  if (entity === undefined || link === undefined) throw new Error("the small graph is empty");
  const ties = written
    .map((line) => line.split(" "))
    .map(([source = "", target = source, relation = "part_of"]) => ({ source, target, relation }));
  const ids = [...new Set(ties.flatMap(({ source, target }) => [source, target]))].sort();
  return catalogOf({
    documents: [],
    entities: ids.map((id) => ({ ...entity, id, keys: [id], name: id, kind: "regulation" as const })),
    links: ties.flatMap(({ source, target, relation }) => {
      if (source === target) return [];
      return [{ ...link, id: `${relation}|${source}|${target}`, relation: relation as typeof link.relation, source, target }];
    }),
    tasks: [],
    judgements: [],
    issues: [],
    positions: {},
  });
};
