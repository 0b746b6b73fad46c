import type { Claim, RelationId } from "../../extract/index.ts";
import { listedLinks } from "../../extract/index.ts";
import type { Evidence, Link, LinkId, NodeId } from "../model.ts";
import { compareIds } from "../order.ts";
import type { Cast } from "./entity.ts";
import { nationalKey } from "./key.ts";
import { type Paper, paperAt } from "./paper.ts";
import { proofOf } from "./proof.ts";
import type { Sighting } from "./sighting.ts";
import type { View } from "./view.ts";

const ISSUES: RelationId = "issues";
const PART_OF: RelationId = "part_of";
const ADDRESSED_TO: RelationId = "addressed_to";

/** The node that stands for a paper: its regulation; the document where it is none. */
export const nodeOfPaper = (view: View, paper: Paper, cast: Cast): NodeId => {
  const own = paper.instrument === null ? null : cast.idOf(paper.instrument.sighting);
  if (own !== null) return own;
  const first = view.papers[0];
  if (first === undefined || first === paper) return view.analysis.document.id;
  return nodeOfPaper(view, first, cast);
};

/** The entities of a list of names, each once, in their order. */
export const idsOf = (sightings: readonly Sighting[], cast: Cast): readonly string[] => [
  ...new Set(sightings.map((sighting) => cast.idOf(sighting)).filter((id) => id !== null)),
];

const sourcesOf = (view: View, claim: Claim, cast: Cast): readonly NodeId[] => {
  const paper = paperAt(view.papers, claim.span.start);
  if (claim.source === "document") return [nodeOfPaper(view, paper, cast)];
  if (claim.source === "speaker") {
    const speakers = idsOf(paper.speakers, cast);
    return speakers.length > 0 ? speakers : [nodeOfPaper(view, paper, cast)];
  }
  const sighting = view.byMention.get(claim.source);
  const id = sighting === undefined ? null : cast.idOf(sighting);
  return id === null ? [] : [id];
};

type Draft = { readonly relation: RelationId; readonly source: NodeId; readonly target: NodeId; readonly evidence: Evidence };

const claimDrafts = (view: View, cast: Cast): readonly Draft[] =>
  view.analysis.claims.flatMap((claim) => {
    if (claim.mode === "denied") return [];
    const sighting = view.byMention.get(claim.target);
    const target = sighting === undefined ? null : cast.idOf(sighting);
    if (target === null) return [];
    const { relation, span, rule, mode, date } = claim;
    const evidence: Evidence = { document: view.analysis.document.id, span, rule, mode, date, basis: "stated" };
    return sourcesOf(view, claim, cast).map((source) => ({ relation, source, target, evidence }));
  });

/** What the head of a paper says: who issued it, and whom it addresses. A speaker that goes on from the paper before has not issued this one. */
const headerDrafts = (view: View, cast: Cast): readonly Draft[] =>
  view.papers.flatMap((paper) => {
    const node = nodeOfPaper(view, paper, cast);
    const inside = ({ evidence: { span } }: Sighting) => paper.span.start <= span.start && span.end <= paper.span.end;
    const issued = paper.speakers.filter(inside).flatMap((speaker): readonly Draft[] => {
      const source = cast.idOf(speaker);
      return source === null ? [] : [{ relation: ISSUES, source, target: node, evidence: { ...speaker.evidence, rule: "header/issuer" } }];
    });
    const addressed = paper.addressees.flatMap((addressee): readonly Draft[] => {
      const target = cast.idOf(addressee);
      return target === null
        ? []
        : [{ relation: ADDRESSED_TO, source: node, target, evidence: { ...addressee.evidence, rule: "header/addressee" } }];
    });
    return [...issued, ...addressed];
  });

/** What a name's shape says: a part of a body that is named too, a region in one that is named too. */
const derivedDrafts = (view: View, cast: Cast): readonly Draft[] =>
  view.sightings.flatMap((sighting): readonly Draft[] => {
    const source = cast.idOf(sighting);
    for (const { key, rule } of source === null ? [] : sighting.parents) {
      const target = cast.idOfKey(key);
      if (source === null || target === null || target === source) continue;
      return [{ relation: PART_OF, source, target, evidence: { ...sighting.evidence, rule, basis: "derived" } }];
    }
    return [];
  });

/** What a list of facts knows of two names that the papers name. */
const listedDrafts = (view: View, cast: Cast): readonly Draft[] =>
  view.sightings.flatMap(({ kind, name, scope, evidence }): readonly Draft[] => {
    if (scope.type !== "national") return [];
    return listedLinks(kind, name).flatMap((listed): readonly Draft[] => {
      const [source, target] = [cast.idOfKey(nationalKey(kind, listed.source)), cast.idOfKey(nationalKey(kind, listed.target))];
      if (source === null || target === null) return [];
      const { relation, from, rule } = listed;
      return [{ relation, source, target, evidence: { ...evidence, rule, date: from, basis: "listed" } }];
    });
  });

/** `relation|source|target`. */
export const linkIdOf = (relation: RelationId, source: NodeId, target: NodeId): LinkId => `${relation}|${source}|${target}`;

/** One link a triple, proofs added up; none from a thing to itself. Sorted by id. */
export const linksOf = (views: readonly View[], cast: Cast): readonly Link[] => {
  const drafts = new Map<LinkId, { readonly draft: Draft; readonly evidence: Evidence[] }>();
  for (const view of views) {
    for (const draft of [
      ...claimDrafts(view, cast),
      ...headerDrafts(view, cast),
      ...derivedDrafts(view, cast),
      ...listedDrafts(view, cast),
    ]) {
      if (draft.source === draft.target) continue;
      const id = linkIdOf(draft.relation, draft.source, draft.target);
      const known = drafts.get(id);
      if (known === undefined) drafts.set(id, { draft, evidence: [draft.evidence] });
      else known.evidence.push(draft.evidence);
    }
  }
  const links: Link[] = [];
  for (const [id, { draft, evidence }] of drafts) {
    const proof = proofOf(evidence);
    if (proof !== null) links.push({ id, relation: draft.relation, source: draft.source, target: draft.target, proof });
  }
  return links.sort(compareIds);
};
