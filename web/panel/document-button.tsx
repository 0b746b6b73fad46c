import { nodeOfDocument } from "../../graph/build.ts";
import type { DocumentRecord } from "../../graph/model.ts";
import { NodeButton } from "./node-button.tsx";

/** A paper of the graph by its title; pressing it shows its details. */
export const DocumentButton = ({ document }: { readonly document: DocumentRecord }) => (
  <span className="row">
    <NodeButton id={nodeOfDocument(document)} />
    <span className="note">{document.header.number?.value ?? document.header.date?.value ?? ""}</span>
  </span>
);
