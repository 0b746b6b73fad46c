import { ROLES } from "../../extract/index.ts";
import { uniqueProof } from "../reading/proof-place.ts";
import type { Edge } from "../state/catalog.ts";
import { edgeFacet } from "../state/facet.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { Facts } from "./facts.tsx";
import { IconButton } from "./icon-button.tsx";
import { KindMark } from "./kind-mark.tsx";
import { NodeButton } from "./node-button.tsx";
import { ProofList } from "./proof-list.tsx";
import { Section } from "./section.tsx";

/** A relation: what it says of which two, and where that is said. Closing it leads back to the node. */
export const EdgeDetails = ({ edge }: { readonly edge: Edge }) => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  const relation = label(edgeFacet(edge.facet).label);
  const role = ROLES.find(({ id }) => id === edge.role);
  return (
    <article>
      <header className="details-head">
        <span className="kind-mark">{`${t("relations")} · ${relation}`}</span>
        <IconButton icon="close" name={t("close")} press={() => go({ edge: null })} />
        <h2 className="edge-name">
          <bdi>{catalog.lookup.nameOf(edge.source)}</bdi> <span className="edge-verb">{relation}</span>{" "}
          <bdi>{catalog.lookup.nameOf(edge.target)}</bdi>
        </h2>
      </header>
      <Facts
        rows={[
          { name: t("relationFrom"), value: <EdgeEnd id={edge.source} /> },
          { name: t("relationTo"), value: <EdgeEnd id={edge.target} /> },
          { name: t("role"), value: role === undefined ? null : label(role.label) },
        ]}
      />
      <Section title={t("evidence")} size={uniqueProof(edge.proof).length}>
        <ProofList proof={edge.proof} />
      </Section>
    </article>
  );
};

const EdgeEnd = ({ id }: { readonly id: string }) => {
  const { catalog } = useOpened();
  const node = catalog.nodes.get(id);
  return (
    <span className="row">
      <NodeButton id={id} />
      {node === undefined ? null : <KindMark facet={node.facet} />}
    </span>
  );
};
