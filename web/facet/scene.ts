import { nodeOfDocument } from "../../graph/build.ts";
import type { KnowledgeGraph, Task } from "../../graph/model.ts";
import { addTo } from "../../graph/order.ts";
import type { Catalog } from "../state/catalog.ts";
import type { Facet, IssueIndex, Party, Scene } from "./facet.ts";
import { FACETS } from "./list.ts";

type Issue = KnowledgeGraph["issues"][number];

const touches = ({ span }: Issue, task: Task): boolean => span !== null && span.start < task.object.end && task.trigger.start < span.end;

/** An issue is about the entities that it names, its paper, and the measures whose words it marks. */
const issuesOf = ({ graph, nodes }: Catalog): IssueIndex => {
  const found = new Map<string, string[]>();
  const add = (id: string, code: string): void => {
    if (nodes.has(id) && found.get(id)?.includes(code) !== true) addTo(found, id, code);
  };
  const byDocument = new Map<string, Issue[]>();
  const nodeByDocument = new Map(graph.documents.map((document) => [document.id, nodeOfDocument(document)]));
  for (const issue of graph.issues) {
    for (const entity of issue.entities) add(entity, issue.code);
    if (issue.document === null) continue;
    add(nodeByDocument.get(issue.document) ?? issue.document, issue.code);
    addTo(byDocument, issue.document, issue);
  }
  for (const task of graph.tasks) {
    for (const issue of byDocument.get(task.document) ?? []) if (touches(issue, task)) add(task.id, issue.code);
  }
  return found;
};

type Lasting = Pick<Scene, "catalog" | "issues" | "regions">;

const scenes = new WeakMap<Catalog, Lasting>();

const lastingOf = (catalog: Catalog): Lasting => {
  const before = scenes.get(catalog);
  if (before !== undefined) return before;
  const regions = new Set(catalog.graph.entities.flatMap(({ scope }) => (scope.type === "region" ? [scope.region] : [])));
  const lasting = { catalog, issues: issuesOf(catalog), regions };
  scenes.set(catalog, lasting);
  return lasting;
};

/** What values are read against on a day; what does not depend on the day is made once a graph. */
export const sceneOf = (catalog: Catalog, today: string): Scene => ({ ...lastingOf(catalog), today });

/** The parties to a measure: its owners by role, and those who only order it. */
export const partiesOf = (task: Task): readonly Party[] => [
  ...task.owners,
  ...task.orderedBy.map((entity): Party => ({ entity, role: null })),
];

const valuesThere = (facet: Facet, scene: Scene): ReadonlySet<string> => {
  const { graph, nodes } = scene.catalog;
  if (facet.level === "document") return new Set(graph.documents.flatMap((document) => facet.values(document, scene)));
  if (facet.level === "task") return new Set(graph.tasks.flatMap((task) => facet.values(task, scene)));
  if (facet.level === "party") {
    return new Set(graph.tasks.flatMap((task) => partiesOf(task).flatMap((party) => facet.values(party, scene))));
  }
  return new Set([...nodes.values()].flatMap((node) => facet.values(node, scene)));
};

const valuesByGraph = new WeakMap<Catalog, Map<string, ReadonlySet<string>>>();

const valuesOnce = (facet: Facet, catalog: Catalog): ReadonlySet<string> => {
  const byFacet = valuesByGraph.get(catalog) ?? new Map<string, ReadonlySet<string>>();
  valuesByGraph.set(catalog, byFacet);
  // What depends on the day has a closed list, and is not asked here.
  const values = byFacet.get(facet.id) ?? valuesThere(facet, sceneOf(catalog, ""));
  byFacet.set(facet.id, values);
  return values;
};

/** Whether a link to this graph may name a value of a facet. */
export const hasValue = (catalog: Catalog, id: string, value: string): boolean => {
  const facet = FACETS.find((one) => one.id === id);
  if (facet === undefined) return false;
  if (facet.exists !== null) return facet.exists(value, catalog);
  return facet.fixed !== null ? facet.fixed.includes(value) : valuesOnce(facet, catalog).has(value);
};
