import { genreById, type Label } from "../../extract/index.ts";
import { nodeOfDocument } from "../../graph/build.ts";
import type { DocumentRecord, NodeId } from "../../graph/model.ts";
import { compareText } from "../../graph/order.ts";
import type { Catalog } from "../state/catalog.ts";
import type { Sort } from "../state/view-field.ts";
import { entityCounts } from "./mention-index.ts";

/** Columns of the list of documents, which it can be sorted by. */
export const DOCUMENT_COLUMN_IDS = ["title", "number", "issuer", "date", "genre", "secrecy", "entities", "measures", "issues"] as const;
export type DocumentColumnId = (typeof DOCUMENT_COLUMN_IDS)[number];

/** A document of the list. Texts are null where its head does not say them. */
export type DocumentRow = {
  readonly id: DocumentRecord["id"];
  readonly node: NodeId;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly genre: Label | null;
  readonly secrecy: string | null;
  readonly entities: number;
  readonly measures: number;
  readonly issues: number;
};

/** The documents of a graph in its order. */
export const documentRows = (catalog: Catalog): readonly DocumentRow[] => {
  const entities = entityCounts(catalog);
  const issues = new Map<string, number>();
  for (const { document } of catalog.graph.issues) if (document !== null) issues.set(document, (issues.get(document) ?? 0) + 1);
  return catalog.graph.documents.map((record) => ({
    id: record.id,
    node: nodeOfDocument(record),
    title: catalog.lookup.nameOf(record.id),
    number: record.header.number?.value ?? null,
    issuer: record.header.issuer?.value ?? null,
    date: record.header.date?.value ?? null,
    genre: record.header.genre === null ? null : genreById(record.header.genre.value).label,
    secrecy: record.header.secrecy?.value ?? null,
    entities: entities.get(record.id) ?? 0,
    measures: record.counts.measures,
    issues: issues.get(record.id) ?? 0,
  }));
};

type Value = string | number | null;

const isColumn = (column: string): column is DocumentColumnId => (DOCUMENT_COLUMN_IDS as readonly string[]).includes(column);

const cellOf = (row: DocumentRow, column: DocumentColumnId): Value => {
  const value = row[column];
  return typeof value === "object" && value !== null ? value.zh : value;
};

const compareValues = (a: Value, b: Value): number =>
  typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));

/** Sorts documents by a column, equal ones by their ids; what has no value stands last either way. */
export const sortDocuments = (rows: readonly DocumentRow[], { column, descending }: Sort): readonly DocumentRow[] => {
  if (!isColumn(column)) return rows;
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: cellOf(row, column) }));
  keyed.sort((a, b) => {
    if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
    return sign * compareValues(a.value, b.value) || compareText(a.row.id, b.row.id);
  });
  return keyed.map(({ row }) => row);
};
