import type { Analysis } from "../../extract/index.ts";
import { analyze } from "../../extract/index.ts";
import type { KnowledgeGraph, SourceText } from "../../graph/model.ts";
import { buildGraph } from "../../src/pipeline.ts";
import { documentOf, type FileSource, readText } from "../../src/read/document.ts";
import { InputError, type InputErrorCode } from "../../src/read/input-error.ts";

/**
 * A file to analyse; `name` is what the document is called, with / between folders that were handed in with it. `content`: the bytes of a
 * text, or what the reader of another format gave.
 */
export type NamedFile = { readonly name: string; readonly content: () => Promise<Uint8Array | FileSource> };

/** The graph that documents are added to: its nodes stay where they are, and what its user decided stands. */
export type Base = Pick<KnowledgeGraph, "positions" | "judgements">;

/** Why a file was left out: the reader's code; its type is not read; it holds no document; its bytes could not be had; the page holds nothing that reads it; or a fault of the program. */
export type BadFileCode = InputErrorCode | "other-type" | "no-documents" | "unreadable" | "no-reader" | "fault";
export type BadFile = { readonly name: string; readonly code: BadFileCode };

/** What is being done. `done` files of `total` are finished; `name` is the one in hand. */
export type BuildProgress =
  | { readonly stage: "read" | "analyze"; readonly done: number; readonly total: number; readonly name: string }
  | { readonly stage: "resolve" | "layout" };

/** The graph with the text of each document in their order; null where no file was good. */
export type Built = {
  readonly opened: { readonly graph: KnowledgeGraph; readonly texts: readonly SourceText[] } | null;
  readonly bad: readonly BadFile[];
};

const analysisOf = async ({ name, content }: NamedFile): Promise<Analysis | BadFile> => {
  let given: Uint8Array | FileSource;
  try {
    given = await content();
  } catch {
    return { name, code: "unreadable" };
  }
  try {
    return analyze(given instanceof Uint8Array ? readText(given, name) : documentOf(given, name));
  } catch (error) {
    return { name, code: error instanceof InputError ? error.code : "fault" };
  }
};

const textsOf = (graph: KnowledgeGraph, analyses: readonly Analysis[]): readonly SourceText[] => {
  const byHash = new Map(analyses.map(({ document }) => [document.bytesHash, document]));
  return graph.documents.map(({ id, bytesHash }) => {
    const document = byHash.get(bytesHash);
    if (document === undefined) throw new RangeError(`the graph holds ${id}, of which there is no text`);
    return { text: document.text, blocks: document.blocks };
  });
};

/**
 * Files → graph, as `wenmai build` makes it of the same bytes and names, with a base as `wenmai build --previous` does.
 * One bad file is named, the rest go on.
 */
export const buildFiles = async (
  files: readonly NamedFile[],
  tell: (progress: BuildProgress) => void,
  base: Base | null = null,
): Promise<Built> => {
  const analyses: Analysis[] = [];
  const bad: BadFile[] = [];
  for (const [done, file] of files.entries()) {
    tell({ stage: "analyze", done, total: files.length, name: file.name });
    const outcome = await analysisOf(file);
    if ("code" in outcome) bad.push(outcome);
    else analyses.push(outcome);
  }
  if (analyses.length === 0) return { opened: null, bad };
  const graph = buildGraph(analyses, {
    previous: base?.positions ?? null,
    overrides: base?.judgements.filter(({ by }) => by === "user") ?? [],
    onProgress: ({ stage, done }) => {
      if (stage !== "analyze" && done === 0) tell({ stage });
    },
  });
  return { opened: { graph, texts: textsOf(graph, analyses) }, bad };
};
