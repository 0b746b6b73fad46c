import { GENRES, genreById, type Label, ROLES } from "../../extract/index.ts";
import type { Entity } from "../../graph/model.ts";
import { issueKindOf } from "../issue/issue-kinds.ts";
import type { Catalog } from "../state/catalog.ts";
import { DEADLINE_STATES, deadlineStateOf } from "./deadline-state.ts";
import { type Facet, NOT_SAID, type Scene, sameLabel } from "./facet.ts";

type Listed = { readonly id: string; readonly label: Label };

const NOT_GIVEN: Label = { zh: "未注明", en: "not given" };

/** The label of an id in a list. */
const from =
  (list: readonly Listed[]) =>
  (id: string): Label =>
    list.find((one) => one.id === id)?.label ?? sameLabel(id);

const idsIn = (list: readonly Listed[]): readonly string[] => list.map((one) => one.id);
const orNone = (value: string | null | undefined): readonly string[] => [value ?? NOT_SAID];
const asItIs = (value: string): Label => (value === NOT_SAID ? NOT_GIVEN : sameLabel(value));
const named = (id: string, catalog: Catalog): Label => sameLabel(catalog.lookup.nameOf(id));

const STATES = [
  { id: "due", label: { zh: "待办", en: "due" } },
  { id: "done", label: { zh: "已做", en: "done" } },
] as const;

const OWNED = [
  { id: "yes", label: { zh: "有责任单位", en: "named" } },
  { id: "no", label: { zh: "未明确", en: "not named" } },
] as const;

const regionsOf = (entity: Entity | undefined, { regions }: Scene): readonly string[] => {
  if (entity === undefined) return [];
  return entity.scope.type === "region" ? [entity.scope.region] : regions.has(entity.name) ? [entity.name] : [];
};

const regionsOfAll = (ids: readonly string[], scene: Scene): readonly string[] => [
  ...new Set(ids.flatMap((id) => regionsOf(scene.catalog.lookup.entityById.get(id), scene))),
];

const LIST = [
  {
    id: "unit",
    label: { zh: "单位", en: "Unit" },
    level: "party",
    ties: false,
    counts: "task",
    fixed: null,
    order: "count",
    dated: false,
    values: ({ entity }) => [entity],
    say: named,
    exists: (id, { nodes }) => nodes.has(id),
  },
  {
    id: "role",
    label: { zh: "职责", en: "Role" },
    level: "party",
    ties: true,
    counts: "task",
    fixed: idsIn(ROLES),
    order: "count",
    dated: false,
    values: ({ role }) => (role === null ? [] : [role]),
    say: from(ROLES),
    exists: null,
  },
  {
    id: "deadline",
    label: { zh: "时限", en: "Deadline" },
    level: "task",
    counts: "task",
    fixed: idsIn(DEADLINE_STATES),
    order: "count",
    dated: true,
    values: (task, { today }) => [deadlineStateOf(task, today)],
    say: from(DEADLINE_STATES),
    exists: null,
  },
  {
    id: "state",
    label: { zh: "状态", en: "State" },
    level: "task",
    counts: "task",
    fixed: idsIn(STATES),
    order: "count",
    dated: false,
    values: ({ mode }) => [mode],
    say: from(STATES),
    exists: null,
  },
  {
    id: "owned",
    label: { zh: "责任单位", en: "Owner" },
    level: "task",
    counts: "task",
    fixed: idsIn(OWNED),
    order: "count",
    dated: false,
    values: ({ owners }) => [owners.length > 0 ? "yes" : "no"],
    say: from(OWNED),
    exists: null,
  },
  {
    id: "document",
    label: { zh: "文件", en: "Document" },
    level: "document",
    counts: "task",
    fixed: null,
    order: "count",
    dated: false,
    values: ({ id }) => [id],
    say: named,
    exists: (id, { lookup }) => lookup.documentById.has(id),
  },
  {
    id: "genre",
    label: { zh: "文种", en: "Genre" },
    level: "document",
    counts: "document",
    fixed: null,
    order: "count",
    dated: false,
    values: ({ header }) => orNone(header.genre?.value),
    say: (id) => (id === NOT_SAID ? NOT_GIVEN : genreById(id).label),
    exists: (id) => id === NOT_SAID || GENRES.some((genre) => genre.id === id),
  },
  {
    id: "issuer",
    label: { zh: "发文机关", en: "Issuer" },
    level: "document",
    counts: "document",
    fixed: null,
    order: "count",
    dated: false,
    values: ({ header }) => orNone(header.issuer?.value),
    say: asItIs,
    exists: null,
  },
  {
    id: "year",
    label: { zh: "年份", en: "Year" },
    level: "document",
    counts: "document",
    fixed: null,
    order: "descending",
    dated: false,
    values: ({ header }) => orNone(header.date?.value.slice(0, 4)),
    say: asItIs,
    exists: null,
  },
  {
    id: "region",
    label: { zh: "地区", en: "Region" },
    level: "node",
    counts: "node",
    fixed: null,
    order: "count",
    dated: false,
    values: (node, scene) => {
      if (node.type === "entity") return regionsOf(node.entity, scene);
      if (node.type === "document") return regionsOfAll(node.document.speakers, scene);
      return regionsOfAll([...node.task.owners.map((owner) => owner.entity), ...node.task.orderedBy], scene);
    },
    say: sameLabel,
    exists: null,
  },
  {
    id: "issue",
    label: { zh: "问题", en: "Issue" },
    level: "node",
    counts: "node",
    fixed: null,
    order: "count",
    dated: false,
    values: ({ id }, { issues }) => issues.get(id) ?? [],
    say: (code) => issueKindOf(code).label,
    exists: null,
  },
] as const satisfies readonly Facet[];

export type FacetId = (typeof LIST)[number]["id"];

/** THE list of what the page is filtered by, beside the kinds and relations of the legend. The panel, the links and the counts derive from it. */
export const FACETS: readonly (Facet & { readonly id: FacetId })[] = LIST;

/** The facet of an id. */
export const facetById = (id: FacetId): Facet & { readonly id: FacetId } => {
  const facet = FACETS.find((one) => one.id === id);
  if (facet === undefined) throw new Error(`facet ${id} is in no list`);
  return facet;
};
