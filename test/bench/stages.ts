import type { Material } from "./material.ts";
import { analyze, buildNetwork, layOut, read, resolve } from "./product.ts";

/** A stage of the way from bytes to the graph, run over all documents of a material. */
export type Stage = { readonly name: string; readonly run: () => unknown };

/** The stages in their order; each starts from what the one before it made. */
export const stagesOf = ({ files, documents }: Material): readonly Stage[] => {
  const analyses = documents.map(analyze);
  const resolution = resolve(analyses, []);
  return [
    { name: "read", run: () => files.map((file) => read(file.bytes, file.name)) },
    { name: "extract", run: () => documents.map(analyze) },
    { name: "resolve", run: () => resolve(analyses, []) },
    { name: "build: lay out", run: () => layOut(buildNetwork(resolution), { seed: 1 }) },
  ];
};
