import { hasValue } from "../facet/scene.ts";
import { DOCUMENT_COLUMN_IDS } from "../reading/document-list.ts";
import type { Catalog } from "./catalog.ts";
import { FACET_IDS } from "./facet.ts";
import { COLUMN_IDS } from "./measure-table.ts";
import type { Known } from "./view-field.ts";

/** Views in the order of their tabs. */
export const TABS = ["graph", "measures", "matrix", "trace", "timeline", "documents", "issues"] as const;

/** What links to a graph may name; `today` is the day of the reader's clock. */
export const knownOf = (catalog: Catalog, today: string): Known => ({
  tabs: TABS,
  facets: FACET_IDS,
  columns: COLUMN_IDS,
  documentColumns: DOCUMENT_COLUMN_IDS,
  hasNode: (id) => catalog.nodes.has(id),
  hasEdge: (id) => catalog.edgeById.has(id),
  hasDocument: (id) => catalog.lookup.documentById.has(id),
  hasValue: (facet, value) => hasValue(catalog, facet, value),
  today,
});
