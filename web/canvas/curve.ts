import type { Edge } from "../state/catalog.ts";

/** How strongly neighbouring edges between the same two nodes bend apart. */
const BEND = 0.22;

const pairOf = ({ source, target }: Edge): string => (source < target ? `${source}\n${target}` : `${target}\n${source}`);

/**
 * Curvature of each edge; 0: straight. Edges between the same two nodes fan out evenly around the straight line, so that none covers
 * another; edges against the order of the pair bend by the opposite sign, since sigma measures from source to target.
 */
export const curvaturesOf = (edges: readonly Edge[]): ReadonlyMap<string, number> => {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) groups.set(pairOf(edge), [...(groups.get(pairOf(edge)) ?? []), edge]);
  const curvatures = new Map<string, number>();
  for (const group of groups.values()) {
    group.forEach((edge, index) => {
      const bend = (index - (group.length - 1) / 2) * BEND;
      curvatures.set(edge.id, edge.source < edge.target ? bend : -bend);
    });
  }
  return curvatures;
};
