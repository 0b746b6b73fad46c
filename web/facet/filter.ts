import type { Proof, Task } from "../../graph/model.ts";
import type { Catalog, Edge, Node } from "../state/catalog.ts";
import type { View } from "../state/view.ts";
import { periodPredicate } from "../time/in-period.ts";
import type { Facet, Party, Scene } from "./facet.ts";
import { FACETS, type FacetId } from "./list.ts";
import { partiesOf, sceneOf } from "./scene.ts";

/** The parts of the view that say what is left out. */
export type Filter = Pick<View, FacetId | "hidden" | "today" | "from" | "to">;

/**
 * What a filter leaves; the one answer behind canvas, tables, counts, search and status.
 * - `document`: a paper; `task`: a measure; `party`: one who has to do with a measure that passes.
 * - `node` and `edge`: by the facets alone; kinds and relations that are hidden are looked at by `visibleOf`.
 */
export type Predicate = {
  readonly document: (id: string) => boolean;
  readonly task: (task: Task) => boolean;
  readonly party: (party: Party) => boolean;
  readonly node: (node: Node) => boolean;
  /** Whether an edge passes whose ends do. */
  readonly edge: (edge: Edge) => boolean;
};

type Level = Facet["level"];
type AtLevel<L extends Level> = Extract<Facet, { readonly level: L }> & { readonly id: FacetId };

const yes = (): boolean => true;

/** Whether an item has one of the chosen values of each facet. */
const passOf = <T>(
  facets: readonly { readonly id: FacetId; readonly values: (item: T, scene: Scene) => readonly string[] }[],
  filter: Filter,
  scene: Scene,
): ((item: T) => boolean) | null => {
  const wanted = facets.map(({ id, values }) => ({ values, chosen: new Set(filter[id]) }));
  if (wanted.length === 0) return null;
  return (item) => wanted.every(({ values, chosen }) => values(item, scene).some((value) => chosen.has(value)));
};

type Active = { readonly [L in Level]: readonly AtLevel<L>[] };

const activeOf = (filter: Filter, without: FacetId | null): Active => {
  const active = FACETS.filter(({ id }) => id !== without && filter[id].length > 0);
  const at = <L extends Level>(level: L): readonly AtLevel<L>[] => active.filter((facet): facet is AtLevel<L> => facet.level === level);
  return { document: at("document"), party: at("party"), task: at("task"), node: at("node") };
};

/** The nodes that measures lead to: their papers, what they concern, and the parties that `ties` lets through. */
const nodesOf = (tasks: readonly Task[], { catalog }: Scene, ties: (party: Party) => boolean): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const task of tasks) {
    found.add(task.id);
    found.add(task.document);
    const paper = catalog.lookup.documentById.get(task.document)?.entity ?? null;
    if (paper !== null) found.add(paper);
    for (const entity of task.concerns) found.add(entity);
    for (const party of partiesOf(task)) if (ties(party)) found.add(party.entity);
  }
  return found;
};

const provenIn = (proof: Proof, documents: (id: string) => boolean): boolean => proof.some(({ document }) => documents(document));

const nodePassOf = (documents: ReadonlySet<string> | null, tied: ReadonlySet<string> | null, own: ((node: Node) => boolean) | null) => {
  const inPaper = (node: Node): boolean => {
    if (documents === null) return true;
    if (node.type === "task") return documents.has(node.task.document);
    if (node.document !== null && documents.has(node.document.id)) return true;
    return node.type === "entity" && provenIn(node.entity.proof, (id) => documents.has(id));
  };
  return (node: Node): boolean => inPaper(node) && (tied === null || tied.has(node.id)) && (own === null || own(node));
};

/** What a filter leaves of a graph; `without` a facet: as if nothing of it were chosen, which is what its counts ask. */
export const predicateOf = (catalog: Catalog, filter: Filter, without: FacetId | null = null): Predicate => {
  const scene = sceneOf(catalog, filter.today);
  const active = activeOf(filter, without);
  const { graph, nodes } = catalog;
  const ofDocument = passOf(active.document, filter, scene);
  const documents = ofDocument === null ? null : new Set<string>(graph.documents.filter(ofDocument).map(({ id }) => id));
  const inPaper = documents === null ? yes : (id: string): boolean => documents.has(id);
  const period = periodPredicate(catalog, filter);
  const ofParty = passOf(active.party, filter, scene);
  const party = ofParty ?? yes;
  const ties = passOf(
    active.party.filter((facet) => facet.ties),
    filter,
    scene,
  );
  const ofTask = passOf(active.task, filter, scene) ?? yes;
  const byWork = (task: Task): boolean =>
    inPaper(task.document) && period.task(task) && ofTask(task) && (ofParty === null || partiesOf(task).some(ofParty));
  const isWorkAsked = active.task.length > 0 || active.party.length > 0;
  const tied = isWorkAsked ? nodesOf(graph.tasks.filter(byWork), scene, ties ?? yes) : null;
  const own = passOf(active.node, filter, scene);
  const ofNode = nodePassOf(documents, tied, own);
  return {
    document: (id) => inPaper(id) && period.document(id),
    party,
    task: (task) => {
      const node = nodes.get(task.id);
      return byWork(task) && (own === null || (node !== undefined && own(node)));
    },
    node: (node) => ofNode(node) && period.node(node),
    edge: ({ proof, role, source }) =>
      (documents === null || provenIn(proof, inPaper)) &&
      period.proof(proof) &&
      (ties === null || role === null || ties({ entity: source, role })),
  };
};

/** The filter in a view. */
export const filterOf = (view: View): Filter => {
  const parts = Object.fromEntries(FACETS.map(({ id }) => [id, view[id]])) as Pick<View, FacetId>;
  return { ...parts, hidden: view.hidden, today: view.today, from: view.from, to: view.to };
};

/** Nothing chosen: what a change of the view clears. */
export const NO_FACETS = { ...Object.fromEntries(FACETS.map(({ id }) => [id, []])), from: null, to: null } as unknown as Readonly<
  Record<FacetId, readonly string[]>
> & { readonly from: null; readonly to: null };
