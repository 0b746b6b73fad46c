import { cutGraph, subgraphOf } from "../../graph/cut.ts";
import type { KnowledgeGraph } from "../../graph/model.ts";
import type { Visible } from "../state/visible.ts";

/** What can be exported of a graph: all, what the filters leave, or the selection and what is tied to it. */
export const PARTS = ["all", "visible", "selected"] as const;
export type PartId = (typeof PARTS)[number];

/** What a reader sees of a graph. */
export type Seen = {
  readonly graph: KnowledgeGraph;
  readonly visible: Pick<Visible, "nodes" | "edges">;
  readonly selected: string | null;
};

/** A part of a graph, itself a graph, and the words that say in an export how it was made; those of the command where it can make the same. */
export type Part = { readonly graph: KnowledgeGraph; readonly words: string };

const AROUND = 1;

const MAKERS: Readonly<Record<PartId, (seen: Seen) => Part>> = {
  all: ({ graph }) => ({ graph, words: "" }),
  visible: ({ graph, visible }) => ({ graph: subgraphOf(graph, visible), words: "(as filtered on the page)" }),
  selected: ({ graph, selected }) =>
    selected === null
      ? { graph, words: "" }
      : { graph: cutGraph(graph, { around: { id: selected, depth: AROUND } }), words: `--entity ${selected} --depth ${AROUND}` },
};

/** Makes a part. */
export const partOf = (id: PartId, seen: Seen): Part => MAKERS[id](seen);

/** The documents of a graph that bear a secrecy mark: their names and marks. */
export const secretsOf = ({ documents }: Pick<KnowledgeGraph, "documents">): readonly { readonly name: string; readonly mark: string }[] =>
  documents.flatMap(({ name, header }) =>
    header.secrecy === null ? [] : [{ name: header.title?.value ?? name, mark: header.secrecy.value }],
  );
