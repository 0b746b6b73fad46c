import type { Block } from "../../extract/index.ts";
import type { Task } from "../../graph/model.ts";
import { addTo } from "../../graph/order.ts";
import type { Catalog, Edge } from "../state/catalog.ts";
import { edgesIn } from "./mention-index.ts";
import { blockAt } from "./segment.ts";

/** What stands in the margin of a block: the measures that begin in it, and the relations that it states. */
export type Margin = { readonly tasks: readonly Task[]; readonly edges: readonly Edge[] };

/** The margins of a document by the index of the block, in the order of the text; blocks that say nothing have none. */
export const marginsOf = (catalog: Catalog, document: string, blocks: readonly Block[]): ReadonlyMap<number, Margin> => {
  const tasks = new Map<number, Task[]>();
  const edges = new Map<number, Edge[]>();
  const measures = [...(catalog.lookup.statedIn.get(document) ?? [])].sort((a, b) => a.trigger.start - b.trigger.start);
  for (const task of measures) addTo(tasks, blockAt(blocks, task.trigger.start), task);
  for (const { start, edge } of edgesIn(catalog, document)) {
    const index = blockAt(blocks, start);
    if (edges.get(index)?.includes(edge) !== true) addTo(edges, index, edge);
  }
  const indexes = [...new Set([...tasks.keys(), ...edges.keys()])].sort((a, b) => a - b);
  return new Map(indexes.map((index) => [index, { tasks: tasks.get(index) ?? [], edges: edges.get(index) ?? [] }]));
};

/** The margin of several blocks together; null where they say nothing. */
export const marginOf = (margins: ReadonlyMap<number, Margin>, first: number, last: number): Margin | null => {
  const found: Margin[] = [];
  for (let index = first; index <= last; index += 1) {
    const margin = margins.get(index);
    if (margin !== undefined) found.push(margin);
  }
  if (found.length < 2) return found[0] ?? null;
  return { tasks: found.flatMap(({ tasks }) => tasks), edges: [...new Set(found.flatMap(({ edges }) => edges))] };
};
