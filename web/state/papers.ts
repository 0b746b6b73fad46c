import { compareText } from "../../graph/order.ts";
import { isPaperKind, isTraced, type Trace, trace } from "../../graph/trace.ts";
import { type Catalog, edgesOf, type Node } from "./catalog.ts";

/** Whether a node is a paper, so that it can be traced. */
export const isPaper = (node: Node | undefined): boolean => node !== undefined && isPaperKind(node.facet);

/** A paper, how many traced relations it has, and whether its text is there. */
export type Paper = { readonly node: Node; readonly ties: number; readonly isAtHand: boolean };

/** All papers, those with most relations first. */
export const papersOf = (catalog: Catalog): readonly Paper[] =>
  [...catalog.nodes.values()]
    .filter(isPaper)
    .map((node) => ({
      node,
      ties: edgesOf(catalog, node.id).filter((edge) => isTraced(edge.facet)).length,
      isAtHand: node.type === "document" || (node.type === "entity" && node.document !== null),
    }))
    .sort((a, b) => b.ties - a.ties || compareText(a.node.id, b.node.id));

/** Steps that the page unfolds; each line can be traced further from itself. */
const DEPTH = 4;

/** The tree of a paper. Its quotes are left empty: the page reads the texts when it shows them. */
export const traceOf = (catalog: Catalog, root: string): Trace => trace(catalog.lookup, root, DEPTH, () => ({ text: "", blocks: [] }));

/** The paper to trace after a step to another node or view: the one that is selected, else the one before. */
export const rootAfter = (catalog: Catalog, selected: string | null, before: string | null): string | null =>
  selected !== null && isPaper(catalog.nodes.get(selected)) ? selected : before;
