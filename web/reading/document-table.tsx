import { useMemo, useState } from "react";
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from "react-aria-components";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { MoreRows, STEP } from "../panel/more-rows.tsx";
import { count } from "../text/language.ts";
import type { PhraseId } from "../text/phrases.ts";
import { DOCUMENT_COLUMN_IDS, type DocumentColumnId, type DocumentRow, documentRows, sortDocuments } from "./document-list.ts";

const TITLES: Readonly<Record<DocumentColumnId, PhraseId>> = {
  title: "documentTitle",
  number: "number",
  issuer: "issuer",
  date: "date",
  genre: "genre",
  secrecy: "secrecy",
  entities: "entities",
  measures: "measures",
  issues: "issues",
};

/** Columns that hold a value in some document; the title and the counts always stand. */
const useColumns = (rows: readonly DocumentRow[]): readonly DocumentColumnId[] =>
  useMemo(() => DOCUMENT_COLUMN_IDS.filter((id) => rows.some((row) => row[id] !== null)), [rows]);

/** All documents, to sort and to open. */
export const DocumentTable = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const sort = usePage((state) => state.view.documentSort);
  const go = usePage((state) => state.go);
  const [limit, setLimit] = useState(STEP);
  const rows = useMemo(() => documentRows(catalog), [catalog]);
  const columns = useColumns(rows);
  const sorted = useMemo(() => sortDocuments(rows, sort), [rows, sort]);
  const shown = useMemo(() => sorted.slice(0, limit), [sorted, limit]);
  const sortBy = ({ column, direction }: SortDescriptor): void =>
    go({ documentSort: { column: String(column), descending: direction === "descending" } });
  const open = (id: string): void => {
    const row = rows.find((one) => one.id === id);
    if (row !== undefined) go({ reading: row.id, selected: row.node, proof: null });
  };
  return (
    <>
      <p className="remark list-hint">{t("openDocumentHint")}</p>
      <Table
        aria-label={t("documents")}
        className="table document-table"
        sortDescriptor={{ column: sort.column, direction: sort.descending ? "descending" : "ascending" }}
        onSortChange={sortBy}
        onRowAction={(id) => open(String(id))}
      >
        <TableHeader>
          {columns.map((id) => (
            <Column key={id} id={id} isRowHeader={id === "title"} allowsSorting className={`column-${id}`}>
              {({ sortDirection }) => (
                <>
                  {t(TITLES[id])}
                  <span aria-hidden="true">{sortDirection === undefined ? "" : sortDirection === "ascending" ? "↑" : "↓"}</span>
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={shown} dependencies={[columns]}>
          {(row) => (
            <Row id={row.id} textValue={row.title}>
              {columns.map((id) => (
                <Cell key={id} className={`cell-${id}`}>
                  <DocumentCell row={row} column={id} title={t(TITLES[id])} />
                </Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </Table>
      <MoreRows shown={Math.min(limit, rows.length)} total={rows.length} more={() => setLimit(limit + STEP)} />
    </>
  );
};

type DocumentCellProps = { readonly row: DocumentRow; readonly column: DocumentColumnId; readonly title: string };

/** On a narrow page the numbers stand with their column's name, since its head is not there. */
const DocumentCell = ({ row, column, title }: DocumentCellProps) => {
  const { label } = useSpeech();
  const value = row[column];
  if (value === null) return null;
  if (typeof value === "object") return label(value);
  return typeof value === "number" ? (
    <>
      <span className="cell-title" aria-hidden="true">
        {title}
      </span>
      {count(value)}
    </>
  ) : (
    value
  );
};
