import type { Issue, NodeId } from "../../graph/model.ts";
import { addTo, compareText } from "../../graph/order.ts";
import type { Catalog } from "../state/catalog.ts";
import type { View } from "../state/view.ts";
import { ALL_KINDS, ISSUE_KINDS, type IssueKind, issueKindOf } from "./issue-kinds.ts";

/** The issues of one kind. */
export type IssueGroup = { readonly kind: IssueKind; readonly issues: readonly Issue[] };

/** Codes and documents that are left; an empty list leaves all. */
export type IssueFilter = Pick<View, "issue" | "document">;

const isLeft = (issue: Issue, { issue: codes, document }: IssueFilter): boolean =>
  (codes.length === 0 || codes.includes(issue.code)) &&
  (document.length === 0 || (issue.document !== null && document.includes(issue.document)));

const SEVERITIES: readonly Issue["severity"][] = ["error", "warning", "note"];

const rankOf = (code: string): number => {
  const rank = ALL_KINDS.findIndex((kind) => kind.code === code);
  // What is not in the list may be pressing: it stands above what is only to be known.
  return rank < 0 ? ISSUE_KINDS.length - 1.5 : rank;
};

const placeIn = (catalog: Catalog, { document }: Issue): number => (document === null ? -1 : catalog.lookup.indexOf(document));

const compareIssues =
  (catalog: Catalog) =>
  (a: Issue, b: Issue): number =>
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    placeIn(catalog, a) - placeIn(catalog, b) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    compareText(a.message.zh, b.message.zh);

/** The issues that a filter leaves, by kind; the most pressing kinds first, and in each the gravest issues, then in the order of the papers. */
export const issueGroups = (catalog: Catalog, filter: IssueFilter): readonly IssueGroup[] => {
  const byCode = new Map<string, Issue[]>();
  for (const issue of catalog.graph.issues) if (isLeft(issue, filter)) addTo(byCode, issue.code, issue);
  return [...byCode]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b))
    .map(([code, issues]) => ({ kind: issueKindOf(code), issues: issues.sort(compareIssues(catalog)) }));
};

/** The issues of one document; null: those that no single document has. */
export type DocumentIssues = { readonly document: Issue["document"]; readonly issues: readonly Issue[] };

/** Issues by document, in the order in which their first issues stand. */
export const issuesByDocument = (issues: readonly Issue[]): readonly DocumentIssues[] => {
  const byDocument = new Map<Issue["document"], Issue[]>();
  for (const issue of issues) addTo(byDocument, issue.document, issue);
  return [...byDocument].map(([document, list]) => ({ document, issues: list }));
};

/** How many issues a filter leaves. */
export const issueCount = (catalog: Catalog, filter: IssueFilter): number =>
  catalog.graph.issues.filter((issue) => isLeft(issue, filter)).length;

const entityByKey = new WeakMap<Catalog, ReadonlyMap<string, NodeId>>();

const keysOf = (catalog: Catalog): ReadonlyMap<string, NodeId> => {
  const made = entityByKey.get(catalog) ?? new Map(catalog.graph.entities.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  entityByKey.set(catalog, made);
  return made;
};

/** The nodes that an issue is about: the measure whose words it points at, then the entities that it names, each once. */
export const concernOf = (catalog: Catalog, { document, span, entities }: Issue): readonly NodeId[] => {
  const tasks = document === null || span === null ? [] : (catalog.lookup.statedIn.get(document) ?? []);
  const at = tasks.filter(
    ({ trigger, deadline }) =>
      trigger.start === span?.start || (deadline !== null && deadline.span.start === span?.start && deadline.span.end === span.end),
  );
  // An issue may name an entity by a key that it was found under.
  const named = entities.flatMap((id) => (catalog.nodes.has(id) ? [id] : (keysOf(catalog).get(id) ?? [])));
  return [...new Set([...at.map((task) => task.id), ...named])];
};
