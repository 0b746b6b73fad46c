import type { Evidence } from "../../graph/model.ts";
import type { Catalog } from "../state/catalog.ts";
import { proofOf } from "../state/catalog.ts";
import type { Place, View } from "../state/view.ts";

/** A place of a document, as the view holds it. */
export const placeOf = ({ document, span }: Pick<Evidence, "document" | "span">): Place => ({ document, start: span.start, end: span.end });

/** Whether two places are the same. */
export const isSamePlace = (a: Place | null, b: Place | null): boolean =>
  a !== null && b !== null && a.document === b.document && a.start === b.start && a.end === b.end;

/** Proofs without those whose characters another rule has found before, so that each step leads on. */
export const uniqueProof = (proof: readonly Evidence[]): readonly Evidence[] =>
  [
    ...new Map(
      proof.map((evidence) => [`${evidence.document} ${evidence.span.start} ${evidence.span.end}`, evidence] as const).reverse(),
    ).values(),
  ].reverse();

/** The proofs between which a reader steps: those of the relation that is read, else of the node that is selected. */
export const proofsOfView = (catalog: Catalog, { edge, selected }: Pick<View, "edge" | "selected">): readonly Evidence[] => {
  const open = edge === null ? undefined : catalog.edgeById.get(edge);
  if (open !== undefined) return uniqueProof(open.proof);
  const node = selected === null ? undefined : catalog.nodes.get(selected);
  return node === undefined ? [] : uniqueProof(proofOf(node));
};
