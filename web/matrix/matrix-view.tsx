import { useMemo } from "react";
import { ROLES } from "../../extract/index.ts";
import { useNarrow } from "../facet/use-narrow.ts";
import { OneOf } from "../measure/one-of.tsx";
import { useMeasures } from "../measure/use-measures.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { useReady } from "../panel/use-ready.ts";
import { count } from "../text/language.ts";
import type { Cursor, Sizes } from "./cursor.ts";
import { ROLE_LETTERS } from "./letter.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { MatrixGrid } from "./matrix-grid.tsx";

/** Units against measures or papers, with the letters of their roles. */
export const MatrixView = () => {
  useReady();
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const by = usePage((state) => state.view.columns);
  const go = usePage((state) => state.go);
  const tasks = useMeasures();
  const matrix = useMemo(() => matrixOf(catalog, tasks, by), [catalog, tasks, by]);
  const isNarrow = useNarrow();
  const sizes: Sizes = { name: isNarrow ? 132 : 232, head: isNarrow ? 128 : 168, row: 32, column: by === "measure" ? 36 : 88 };
  const choose = useChoose(matrix);
  return (
    <div className="matrix">
      <div className="view-bar">
        <OneOf
          label={t("matrixColumns")}
          chosen={by}
          options={[
            { id: "measure", name: t("matrixByMeasure") },
            { id: "document", name: t("matrixByDocument") },
          ]}
          choose={(columns) => go({ columns })}
        />
      </div>
      <MatrixKey matrix={matrix} />
      {matrix.rows.length === 0 ? (
        <p className="empty">{t("matrixEmpty")}</p>
      ) : (
        <MatrixGrid key={`${by} ${matrix.rows.length} ${matrix.columns.length}`} matrix={matrix} sizes={sizes} choose={choose} />
      )}
    </div>
  );
};

/** A unit or a column leads to its details; a cell to its measure, or its unit among papers, and the words that name the unit. */
const useChoose = ({ rows, columns }: Matrix): ((cursor: Cursor) => void) => {
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  return ({ row, column }) => {
    const line = rows[row];
    const head = columns[column];
    if (row === -1 && head !== undefined) return go({ selected: catalog.lookup.documentById.get(head.id)?.entity ?? head.id });
    if (line?.type !== "unit") return;
    if (column === -1) return go({ selected: line.id });
    const cell = line.cells.get(column);
    if (cell === undefined) return;
    const { document, span } = cell.evidence;
    const isMeasure = head?.id === cell.task;
    go({ selected: isMeasure ? cell.task : line.id, proof: { document, start: span.start, end: span.end } });
  };
};

/** What the letters mean, how large the matrix is, and what it leaves out. */
const MatrixKey = ({ matrix }: { readonly matrix: Matrix }) => {
  const { t, label } = useSpeech();
  const units = matrix.rows.filter((row) => row.type === "unit").length;
  const { unlisted } = matrix;
  return (
    <div className="matrix-key">
      <ul aria-label={t("matrixKey")}>
        {ROLES.map((role) => (
          <li key={role.id}>
            <span aria-hidden="true" className={`role-letter ${role.id}`}>
              {label(ROLE_LETTERS[role.id])}
            </span>
            {label(role.label)}
          </li>
        ))}
      </ul>
      <p className="number">{t("matrixSize", { units: count(units), columns: count(matrix.columns.length) })}</p>
      {unlisted.units + unlisted.columns === 0 ? null : (
        <p className="remark">{t("matrixUnlisted", { units: count(unlisted.units), columns: count(unlisted.columns) })}</p>
      )}
    </div>
  );
};
