import { type NodeFacetId, nodeFacet } from "../state/facet.ts";
import { useSpeech } from "./context.ts";

/** The colour and the name of a kind. */
export const KindMark = ({ facet }: { readonly facet: NodeFacetId }) => {
  const { label } = useSpeech();
  const kind = nodeFacet(facet);
  return (
    <span className="kind-mark">
      <span className="dot" style={{ background: kind.color }} />
      {label(kind.label)}
    </span>
  );
};
