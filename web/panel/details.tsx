import { useEffect, useRef } from "react";
import { NodeActions } from "../canvas/node-actions.tsx";
import { PathPanel } from "../path/path-panel.tsx";
import type { Node } from "../state/catalog.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { DocumentDetails } from "./document-details.tsx";
import { EdgeDetails } from "./edge-details.tsx";
import { EntityDetails } from "./entity-details.tsx";
import { IconButton } from "./icon-button.tsx";
import { KindMark } from "./kind-mark.tsx";
import { Overview } from "./overview.tsx";
import { TaskDetails } from "./task-details.tsx";

/** What is selected, with all that the papers say of it; the graph as a whole where nothing is. */
export const Details = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const selected = usePage((state) => state.view.selected);
  const edge = usePage((state) => state.view.edge);
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another node or relation begins at its top
  useEffect(() => {
    // In a block: browsers answer with a promise, which is no clean-up.
    panel.current?.scrollTo(0, 0);
  }, [selected, edge]);
  const open = edge === null ? undefined : catalog.edgeById.get(edge);
  const node = selected === null ? undefined : catalog.nodes.get(selected);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reached by keyboard
    <aside aria-label={t("details")} className="details" ref={panel} tabIndex={0}>
      <PathPanel />
      {open === undefined ? <Chosen node={node} /> : <EdgeDetails key={open.id} edge={open} />}
    </aside>
  );
};

const Chosen = ({ node }: { readonly node: Node | undefined }) =>
  node === undefined ? <Overview /> : <NodeDetails key={node.id} node={node} />;

const NodeDetails = ({ node }: { readonly node: Node }) => {
  const { t } = useSpeech();
  const go = usePage((state) => state.go);
  return (
    <article>
      <header className="details-head">
        <KindMark facet={node.facet} />
        <IconButton icon="close" name={t("close")} press={() => go({ selected: null })} />
        <h2>{node.name}</h2>
      </header>
      <NodeActions node={node.id} />
      {node.type === "entity" ? <EntityDetails entity={node.entity} document={node.document} /> : null}
      {node.type === "document" ? <DocumentDetails document={node.document} node={node.id} /> : null}
      {node.type === "task" ? <TaskDetails task={node.task} /> : null}
    </article>
  );
};
