import type { NodeKind } from "./build.ts";
import { buildNetwork, nodeOfDocument } from "./build.ts";
import { type Mask, maskGraph, maskOf, maskText, showsOnlyMasked } from "./mask.ts";
import type { DocumentRecord, Evidence, KnowledgeGraph, NodeId, PaperRecord, Proof, SourceText, Task, Texts } from "./model.ts";
import { neighbours } from "./path.ts";

/** Which part of a graph is wanted; what is not given does not narrow it. */
export type Cut = {
  /** Only these kinds. A measure that is kept keeps those who own or order it, whatever their kind. */
  readonly kinds?: readonly NodeKind[];
  /** Only what these documents say. */
  readonly documents?: readonly string[];
  /** Only what lies within so many edges of a node. A measure that is kept keeps all who own or order it. */
  readonly around?: { readonly id: NodeId; readonly depth: number };
  /**
   * Nothing of these kinds: no node, edge or owner, no measure that only they own, no proof that shows only them;
   * where texts name them each character becomes 某. Names of what stays are kept, even where they hold one; see `namesThatStay`.
   */
  readonly without?: readonly NodeKind[];
};

/** What one step of a cut keeps. `document` null: those that something kept still refers to. */
type Kept = {
  readonly node: (id: NodeId) => boolean;
  readonly evidence: (evidence: Evidence) => boolean;
  readonly document: ((id: string) => boolean) | null;
};

const always = (): boolean => true;

const proofOf = (proof: Proof, kept: Kept): Proof | null => {
  const [first, ...rest] = proof.filter(kept.evidence);
  return first === undefined ? null : [first, ...rest];
};

const withProof = <T extends { readonly proof: Proof }>(items: readonly T[], kept: Kept): readonly T[] =>
  items.flatMap((item) => {
    const proof = proofOf(item.proof, kept);
    return proof === null ? [] : [{ ...item, proof }];
  });

/** A measure whose owners are all gone would read as one that nobody owns: it goes too. */
const tasksOf = (tasks: readonly Task[], kept: Kept, isEntity: (id: NodeId) => boolean): readonly Task[] =>
  withProof(
    tasks.filter((task) => kept.node(task.id)),
    kept,
  ).flatMap((task) => {
    const owners = withProof(
      task.owners.filter(({ entity }) => isEntity(entity)),
      kept,
    );
    if (task.owners.length > 0 && owners.length === 0) return [];
    return [{ ...task, owners, orderedBy: task.orderedBy.filter(isEntity), concerns: task.concerns.filter(isEntity) }];
  });

/** The documents that facts still refer to. */
const referredTo = ({ entities, links, tasks }: Pick<KnowledgeGraph, "entities" | "links" | "tasks">): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { proof } of [...entities, ...links, ...tasks]) for (const { document } of proof) found.add(document);
  for (const { source, target } of links) found.add(source).add(target);
  return found;
};

const recordOf = (document: DocumentRecord, isEntity: (id: NodeId) => boolean): DocumentRecord => {
  const narrowed = <T extends Pick<PaperRecord, "entity" | "speakers">>(paper: T): T => ({
    ...paper,
    entity: paper.entity !== null && isEntity(paper.entity) ? paper.entity : null,
    speakers: paper.speakers.filter(isEntity),
  });
  const papers = document.papers.map((paper) => ({ ...narrowed(paper), addressees: paper.addressees.filter(isEntity) }));
  return { ...narrowed(document), papers };
};

/** The part of a graph that a step keeps. Orders stay as they are. */
const restrict = (graph: KnowledgeGraph, kept: Kept): KnowledgeGraph => {
  const entities = withProof(
    graph.entities.filter(({ id }) => kept.node(id)),
    kept,
  );
  const entityIds = new Set(entities.map(({ id }) => id));
  const isEntity = (id: NodeId): boolean => entityIds.has(id);
  const documentIds = new Set<NodeId>(graph.documents.map(({ id }) => id).filter((id) => kept.document?.(id) ?? true));
  const isEnd = (id: NodeId): boolean => isEntity(id) || (documentIds.has(id) && kept.node(id));
  const links = withProof(
    graph.links.filter(({ source, target }) => isEnd(source) && isEnd(target)),
    kept,
  );
  const tasks = tasksOf(graph.tasks, kept, isEntity);
  const referred = referredTo({ entities, links, tasks });
  const documents = graph.documents
    .filter(({ id }) => (kept.document === null ? referred.has(id) : documentIds.has(id)))
    .map((document) => recordOf(document, isEntity));
  const nodes = new Set<NodeId>([...documents, ...entities, ...tasks].map(({ id }) => id));
  return { ...graph, documents, entities, links, tasks, ...remarksOf(graph, entities, nodes), positions: positionsOf(graph, nodes) };
};

/** A paper whose regulation was cut out stands where that stood. */
const positionsOf = ({ positions, documents }: KnowledgeGraph, nodes: ReadonlySet<NodeId>): KnowledgeGraph["positions"] => {
  const papers = documents.flatMap(({ id, entity }) => {
    const position = entity === null || nodes.has(entity) ? undefined : positions[entity];
    return position === undefined ? [] : [[id, position] as const];
  });
  return Object.fromEntries([...Object.entries(positions), ...papers].filter(([id]) => nodes.has(id)));
};

/** Judgements on what is kept, and issues that name nothing else. */
const remarksOf = (
  graph: KnowledgeGraph,
  entities: KnowledgeGraph["entities"],
  nodes: ReadonlySet<NodeId>,
): Pick<KnowledgeGraph, "judgements" | "issues"> => {
  const keys = new Set(entities.flatMap((entity) => entity.keys));
  const isKept = (id: NodeId | null): boolean => id === null || nodes.has(id);
  return {
    judgements: graph.judgements.filter(({ targets }) =>
      targets.every((target) => (typeof target === "string" ? keys.has(target) : nodes.has(target.document))),
    ),
    issues: graph.issues.filter(({ document, entities: named }) => isKept(document) && named.every(isKept)),
  };
};

const maskIn = (graph: KnowledgeGraph, without: readonly NodeKind[]): Mask =>
  maskOf(
    graph.entities.filter(({ kind }) => without.includes(kind)),
    { entities: graph.entities.filter(({ kind }) => !without.includes(kind)), documents: graph.documents },
  );

const kindsOf = (graph: KnowledgeGraph): ReadonlyMap<NodeId, NodeKind> =>
  new Map<NodeId, NodeKind>([
    ...graph.documents.map(({ id }) => [id, "document"] as const),
    ...graph.entities.map(({ id, kind }) => [id, kind] as const),
    ...graph.tasks.map(({ id }) => [id, "measure"] as const),
  ]);

const leaveOut = (graph: KnowledgeGraph, without: readonly NodeKind[]): KnowledgeGraph => {
  const kinds = kindsOf(graph);
  const mask = maskIn(graph, without);
  const isWanted = (id: NodeId): boolean => !without.includes(kinds.get(id) ?? "document");
  const part = restrict(graph, { node: isWanted, evidence: (evidence) => !showsOnlyMasked(mask, evidence), document: always });
  return maskGraph(part, mask);
};

/** These nodes, and those who own or order a measure among them. */
const withOwners = (graph: KnowledgeGraph, isWanted: (id: NodeId) => boolean): ReadonlySet<NodeId> => {
  const tasks = graph.tasks.filter(({ id }) => isWanted(id));
  const owners = tasks.flatMap((task) => [...task.owners.map(({ entity }) => entity), ...task.orderedBy]);
  return new Set([...kindsOf(graph).keys()].filter(isWanted).concat(owners));
};

const only = (graph: KnowledgeGraph, nodes: ReadonlySet<NodeId>): KnowledgeGraph =>
  restrict(graph, { node: (id) => nodes.has(id), evidence: always, document: null });

/**
 * What a view shows of a graph: these nodes, and of the links between them those of these ids. A measure that is shown keeps all who own
 * or order it; of what is not shown no fact refers to anything.
 */
export const subgraphOf = (
  graph: KnowledgeGraph,
  shown: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
): KnowledgeGraph => {
  const links = graph.links.filter(({ id }) => shown.edges.has(id));
  const nodes = new Set([...shown.nodes, ...graph.documents.filter((paper) => shown.nodes.has(nodeOfDocument(paper))).map(({ id }) => id)]);
  return only(
    { ...graph, links },
    withOwners(graph, (id) => nodes.has(id)),
  );
};

const ofDocuments = (graph: KnowledgeGraph, documents: readonly string[]): KnowledgeGraph => {
  const isListed = (id: string): boolean => documents.includes(id);
  return restrict(graph, { node: always, evidence: ({ document }) => isListed(document), document: isListed });
};

const near = (graph: KnowledgeGraph, { id, depth }: NonNullable<Cut["around"]>): KnowledgeGraph => {
  const paper = graph.documents.find((document) => document.id === id);
  const start = paper === undefined ? id : nodeOfDocument(paper);
  const found = neighbours(buildNetwork(graph, { mentions: false }), start, depth);
  return only(
    graph,
    withOwners(graph, (node) => found.has(node)),
  );
};

const ofKinds = (graph: KnowledgeGraph, wanted: readonly NodeKind[]): KnowledgeGraph => {
  const kinds = kindsOf(graph);
  return only(
    graph,
    withOwners(graph, (id) => wanted.includes(kinds.get(id) ?? "document")),
  );
};

/** A part of a graph, itself a graph: what is left out is taken out first, then documents, surroundings and kinds are chosen. */
export const cutGraph = (graph: KnowledgeGraph, { without, documents, around, kinds }: Cut): KnowledgeGraph => {
  const left = without === undefined ? graph : leaveOut(graph, without);
  const said = documents === undefined ? left : ofDocuments(left, documents);
  const close = around === undefined ? said : near(said, around);
  return kinds === undefined ? close : ofKinds(close, kinds);
};

/** The texts of a part of a graph: counted as its documents are, with the names covered that were left out, anew whenever one is asked for. */
export const cutTexts = (graph: KnowledgeGraph, part: KnowledgeGraph, cut: Cut, texts: Texts): Texts => {
  const places = new Map(graph.documents.map(({ id }, index) => [id, index]));
  const mask = maskIn(graph, cut.without ?? []);
  return (index): SourceText => {
    const id = part.documents[index]?.id;
    const place = id === undefined ? undefined : places.get(id);
    if (id === undefined || place === undefined) throw new RangeError(`graph/cut: no document ${index} in the part`);
    const { text, blocks } = texts(place);
    return { text: maskText(mask, id, text), blocks };
  };
};

/** Names in a part that still hold the name of something that was left out: a notice on who takes office is called by its title. Sorted. */
export const namesThatStay = (graph: KnowledgeGraph, part: KnowledgeGraph, { without = [] }: Cut): readonly string[] => {
  const names = new Set([
    ...part.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...part.documents.flatMap(({ header }) => header.title?.value ?? []),
  ]);
  return without.length === 0 ? [] : maskIn(graph, without).stays.filter((name) => names.has(name));
};
