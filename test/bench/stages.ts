import type { Material } from "./material.ts";
import { analyze, buildNetwork, layOut, readText, resolve } from "./product.ts";

/** A stage of the way from bytes to the graph, run over all documents of a material. */
export type Stage = { readonly name: string; readonly run: () => unknown };

/** Does something to each, and lets go of what came of it: a stream of documents keeps none. */
const each = <Item>(items: readonly Item[], run: (item: Item) => unknown): void => {
  for (const item of items) run(item);
};

/** The stages of one document at a time, in their order. */
export const documentStagesOf = ({ files, documents }: Material): readonly Stage[] => [
  { name: "read", run: () => each(files, (file) => readText(file.bytes, file.name)) },
  { name: "extract", run: () => each(documents, analyze) },
];

/** The stages of all documents together, which keep what every document says in memory. */
export const corpusStagesOf = ({ documents }: Material): readonly Stage[] => {
  const analyses = documents.map(analyze);
  const resolution = resolve(analyses, []);
  return [
    { name: "resolve", run: () => resolve(analyses, []) },
    { name: "build: lay out", run: () => layOut(buildNetwork(resolution), { seed: 1 }) },
  ];
};
