import type { ListedFact, ListedFieldId, PartialDate, RelationId } from "../../extract/index.ts";
import type { Evidence, NodeId } from "../../graph/model.ts";
import type { Catalog } from "../state/catalog.ts";

/** One word on whether a paper holds. `basis`: a paper here says so, or a list of laws; `source` names the list. */
export type Validity = {
  readonly state: "repealed" | "amended" | "inForce";
  /** From which day, as precise as it is said. */
  readonly date: PartialDate | string | null;
  /** The paper that ends or changes it; null where none is known. */
  readonly by: { readonly id: NodeId | null; readonly name: string } | null;
  readonly basis: "stated" | "listed";
  readonly source: string | null;
  /** The words that say so; null where only a list does. */
  readonly evidence: Evidence | null;
};

/** What a relation that leads to a paper says of whether it holds. */
const BY_RELATION: Readonly<Partial<Record<RelationId, "repealed" | "amended">>> = { supersedes: "repealed", amends: "amended" };

const byLinks = ({ lookup }: Catalog, id: NodeId): readonly Validity[] =>
  (lookup.linksTo.get(id) ?? []).flatMap((link): readonly Validity[] => {
    const state = BY_RELATION[link.relation];
    // What is planned or denied has not happened.
    const evidence = link.proof.find(({ mode }) => mode === "stated");
    if (state === undefined || evidence === undefined) return [];
    const isListed = evidence.basis === "listed";
    return [
      {
        state,
        date: evidence.date,
        by: { id: link.source, name: lookup.nameOf(link.source) },
        basis: isListed ? "listed" : "stated",
        source: null,
        evidence,
      },
    ];
  });

type FromFact = (fact: ListedFact) => Pick<Validity, "state" | "date" | "by">;

/** What fields of a list of laws say. The list knows of an end only where it gives a status; that it gives none is no proof. */
const BY_FIELD: Readonly<Partial<Record<ListedFieldId, FromFact>>> = {
  status: ({ from }) => ({ state: "repealed", date: from, by: null }),
  succeeded_by: ({ value, from }) => ({ state: "repealed", date: from, by: { id: null, name: value } }),
  in_force: ({ value }) => ({ state: "inForce", date: value, by: null }),
};

const byLists = ({ lookup }: Catalog, id: NodeId): readonly Validity[] =>
  (lookup.entityById.get(id)?.listed ?? []).flatMap((fact): readonly Validity[] => {
    const said = BY_FIELD[fact.field]?.(fact);
    return said === undefined ? [] : [{ ...said, basis: "listed", source: fact.source, evidence: null }];
  });

const RANK = ["repealed", "amended", "inForce"] as const;

/** Whether a paper holds, as far as papers and lists say: its end first, then changes, then its beginning. Empty where nothing is said. */
export const validityOf = (catalog: Catalog, id: NodeId): readonly Validity[] => {
  const stated = byLinks(catalog, id);
  const named = new Set(stated.map(({ by }) => by?.name));
  const listed = byLists(catalog, id).filter(({ by }) => by === null || !named.has(by.name));
  return [...stated, ...listed].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state));
};

/** The day of a paper: its own where it is at hand, else the one of a list of laws. */
export const dateOfPaper = ({ lookup }: Catalog, id: NodeId): string | null => {
  const document = lookup.documentById.get(id) ?? lookup.documentByEntity.get(id);
  const published: ListedFieldId = "published";
  return document?.header.date?.value ?? lookup.entityById.get(id)?.listed.find(({ field }) => field === published)?.value ?? null;
};
