import type { Analysis, Document } from "../extract/index.ts";
import { analyze } from "../extract/index.ts";
import type { Judgement, KnowledgeGraph, NodeId, Position } from "../graph/index.ts";
import { layOutResolution, resolve } from "../graph/index.ts";

/** What is being done, and how far it is. `total` is null where it is not known beforehand. */
export type Progress = { readonly stage: "analyze" | "resolve" | "layout"; readonly done: number; readonly total: number };

export type BuildOptions = {
  /** The user's judgements; they win over every rule. */
  readonly overrides?: readonly Judgement[];
  /** Positions of an earlier build, so that nodes stay where people found them. */
  readonly previous?: Readonly<Record<NodeId, Position>> | null;
  readonly seed?: number;
  readonly onProgress?: (progress: Progress) => void;
};

/** Analyses documents one after the other, in their order. */
export const analyzeAll = (documents: readonly Document[], onProgress: (progress: Progress) => void = () => {}): readonly Analysis[] =>
  documents.map((document, index) => {
    const analysis = analyze(document);
    onProgress({ stage: "analyze", done: index + 1, total: documents.length });
    return analysis;
  });

/** Analyses → graph: resolved, laid out. The result does not depend on the order of the analyses. */
export const buildGraph = (analyses: readonly Analysis[], options: BuildOptions = {}): KnowledgeGraph => {
  const report = options.onProgress ?? (() => {});
  report({ stage: "resolve", done: 0, total: 1 });
  const resolution = resolve(analyses, options.overrides ?? []);
  report({ stage: "resolve", done: 1, total: 1 });
  report({ stage: "layout", done: 0, total: 1 });
  const positions = layOutResolution(resolution, { seed: options.seed ?? 1, previous: options.previous ?? null });
  report({ stage: "layout", done: 1, total: 1 });
  return { ...resolution, positions };
};
