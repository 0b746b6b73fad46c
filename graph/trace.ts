import type { Label, Mode, Origin, PartialDate, RelationId, RelationSchema } from "../extract/index.ts";
import { RELATION_SCHEMAS } from "../extract/index.ts";
import type { EdgeRelation, NodeKind } from "./build.ts";
import type { Lookup } from "./lookup.ts";
import type { Evidence, Link, NodeId, Texts } from "./model.ts";
import { compareText } from "./order.ts";
import { originAt } from "./origin.ts";
import { sentenceOf } from "./query.ts";

/** A node of the tree of a regulation. */
export type TraceNode = {
  readonly id: NodeId;
  readonly name: string;
  readonly kind: NodeKind;
  /** Whether its text is in the graph; else it is only cited. */
  readonly atHand: boolean;
};

/** One step: what ties a node to the one above it in the tree, with the words that say so. */
export type TraceLine = {
  readonly relation: RelationId;
  /** Read from the node above: 依据, 被引用. */
  readonly label: Label;
  readonly node: TraceNode;
  readonly mode: Mode;
  readonly date: PartialDate | null;
  /** The sentence that says it. */
  readonly quote: string;
  readonly evidence: Evidence;
  /** Where in the file; null where the format does not tell. */
  readonly origin: Origin | null;
  /** How many more proofs there are. */
  readonly more: number;
  /** It stands elsewhere in the tree already and is not unfolded again. */
  readonly repeated: boolean;
  readonly lines: readonly TraceLine[];
};

/** Upstream: who issued it, what it rests on, amends or replaces. Downstream: what rests on it, and who carries it out. */
export type Trace = { readonly root: TraceNode; readonly upstream: readonly TraceLine[]; readonly downstream: readonly TraceLine[] };

type Way = "up" | "down";

const relations: readonly RelationSchema[] = RELATION_SCHEMAS;
const TRACED: ReadonlyMap<string, RelationSchema> = new Map(
  relations.filter((relation) => relation.traced).map((relation) => [relation.id, relation]),
);

/** Whether a relation is one that `trace` goes along. */
export const isTraced = (relation: EdgeRelation): boolean => TRACED.has(relation);

/** The end of a traced relation that was there before the other: the regulation that another rests on, the body that issued a paper. Null for a relation that is not traced. */
export const earlierEnd = (relation: EdgeRelation): "source" | "target" | null => {
  const traced = TRACED.get(relation);
  return traced === undefined ? null : leadsUp(traced) ? "target" : "source";
};

/** Kinds that a traced relation leads from and to: papers. */
const PAPERS: ReadonlySet<string> = new Set(
  [...TRACED.values()].flatMap((relation) => relation.source.filter((kind) => relation.target.includes(kind))),
);

/** Whether things of a kind are papers, so that `trace` can begin there. */
export const isPaperKind = (kind: NodeKind): boolean => PAPERS.has(kind) || kind === "document";

/** A relation between papers leads from the later to the earlier one; one from a body to a paper leads down to the paper. */
const leadsUp = (relation: RelationSchema): boolean => relation.source.some((kind) => relation.target.includes(kind));

const nodeOf = (lookup: Lookup, id: NodeId): TraceNode => ({
  id,
  name: lookup.nameOf(id),
  kind: lookup.entityById.get(id)?.kind ?? "document",
  atHand: lookup.documentById.has(id) || lookup.documentByEntity.has(id),
});

type Step = { readonly link: Link; readonly relation: RelationSchema; readonly other: NodeId; readonly label: Label };

const stepsFrom = (lookup: Lookup, id: NodeId, way: Way): readonly Step[] => {
  const outgoing = (lookup.linksFrom.get(id) ?? []).flatMap((link): readonly Step[] => {
    const relation = TRACED.get(link.relation);
    return relation === undefined || leadsUp(relation) !== (way === "up")
      ? []
      : [{ link, relation, other: link.target, label: relation.label }];
  });
  const incoming = (lookup.linksTo.get(id) ?? []).flatMap((link): readonly Step[] => {
    const relation = TRACED.get(link.relation);
    return relation === undefined || leadsUp(relation) === (way === "up")
      ? []
      : [{ link, relation, other: link.source, label: relation.inverse }];
  });
  const rank = (step: Step): number => relations.indexOf(step.relation);
  return [...outgoing, ...incoming].sort((a, b) => rank(a) - rank(b) || compareText(a.other, b.other));
};

type Walk = { readonly lookup: Lookup; readonly texts: Texts; readonly way: Way; readonly seen: Set<NodeId> };

/** Only papers are unfolded: through a body that issued it everything that body ever issued would follow. */
const isPaper = ({ lookup }: Walk, node: TraceNode): boolean => PAPERS.has(node.kind) || lookup.documentById.has(node.id);

const linesFrom = (walk: Walk, id: NodeId, depth: number): readonly TraceLine[] => {
  if (depth <= 0) return [];
  const steps = stepsFrom(walk.lookup, id, walk.way);
  const fresh = new Set(steps.map((step) => step.other).filter((other) => !walk.seen.has(other)));
  for (const other of fresh) walk.seen.add(other);
  return steps.map(({ link, label, other }) => {
    const evidence = link.proof.find((one) => one.mode === "stated") ?? link.proof[0];
    const node = nodeOf(walk.lookup, other);
    const isFirst = fresh.delete(other);
    const source = walk.texts(walk.lookup.indexOf(evidence.document));
    return {
      relation: link.relation,
      label,
      node,
      mode: evidence.mode,
      date: evidence.date,
      quote: sentenceOf(source.text, evidence.span),
      evidence,
      origin: originAt(source, evidence.span.start),
      more: link.proof.length - 1,
      repeated: !isFirst,
      lines: isFirst && isPaper(walk, node) ? linesFrom(walk, other, depth - 1) : [],
    };
  });
};

/** The tree of a regulation both ways along the relations that are traced, at most `depth` steps. */
export const trace = (lookup: Lookup, id: NodeId, depth: number, texts: Texts): Trace => {
  const root = nodeOf(lookup, id);
  const walk = (way: Way): readonly TraceLine[] => linesFrom({ lookup, texts, way, seen: new Set([id]) }, id, depth);
  return { root, upstream: walk("up"), downstream: walk("down") };
};
