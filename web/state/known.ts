import { ROLES } from "../../extract/index.ts";
import { DOCUMENT_COLUMN_IDS } from "../reading/document-list.ts";
import type { Catalog } from "./catalog.ts";
import { FACET_IDS } from "./facet.ts";
import { COLUMN_IDS } from "./measure-table.ts";
import type { Known } from "./view-field.ts";

/** Views in the order of their tabs. */
export const TABS = ["graph", "measures", "trace", "documents", "issues"] as const;

/** What links to a graph may name. */
export const knownOf = (catalog: Catalog): Known => ({
  tabs: TABS,
  facets: FACET_IDS,
  roles: ROLES.map((role) => role.id),
  columns: COLUMN_IDS,
  documentColumns: DOCUMENT_COLUMN_IDS,
  issueCodes: [...new Set(catalog.graph.issues.map((issue) => issue.code))],
  hasNode: (id) => catalog.nodes.has(id),
  hasEdge: (id) => catalog.edgeById.has(id),
  hasDocument: (id) => catalog.lookup.documentById.has(id),
});
