import { memo } from "react";
import { ROLES } from "../../extract/index.ts";
import { type Speech, useSpeech } from "../panel/context.ts";
import { count } from "../text/language.ts";
import type { Cursor, Frame, Sizes } from "./cursor.ts";
import { ROLE_LETTERS } from "./letter.ts";
import { UNIT_LEVELS } from "./level.ts";
import type { Cell, Column, Matrix, Row } from "./matrix.ts";

type HeadProps = { readonly matrix: Matrix; readonly frame: Frame; readonly sizes: Sizes; readonly cursor: Cursor };

const marked = (isCursor: boolean): string => (isCursor ? " cursor" : "");

/** The names of the columns, which stay when rows are scrolled. */
export const MatrixHead = ({ matrix, frame, sizes, cursor }: HeadProps) => {
  const { t } = useSpeech();
  const isHere = cursor.row === -1;
  return (
    <thead className="matrix-head" style={{ height: sizes.head }}>
      <tr aria-rowindex={1}>
        <th
          scope="col"
          id="matrix--1--1"
          aria-colindex={1}
          className={`matrix-corner${marked(isHere && cursor.column === -1)}`}
          style={{ width: sizes.name, height: sizes.head }}
        >
          {t("unit")}
        </th>
        {matrix.columns.slice(frame.left, frame.right).map((column, index) => (
          <MatrixColumn
            key={column.id}
            column={column}
            place={frame.left + index}
            sizes={sizes}
            isCursor={isHere && cursor.column === frame.left + index}
          />
        ))}
      </tr>
    </thead>
  );
};

type ColumnProps = { readonly column: Column; readonly place: number; readonly sizes: Sizes; readonly isCursor: boolean };

const MatrixColumn = ({ column, place, sizes, isCursor }: ColumnProps) => (
  <th
    scope="col"
    id={`matrix--1-${place}`}
    data-row={-1}
    data-column={place}
    aria-colindex={place + 2}
    title={column.name}
    className={`matrix-column${column.opens ? " opens" : ""}${marked(isCursor)}`}
    style={{ left: sizes.name + place * sizes.column, width: sizes.column, height: sizes.head }}
  >
    {/* Read out in full; the eye gets what tells it from its neighbours. */}
    <span className="unseen">{column.name}</span>
    <span aria-hidden="true">{column.short}</span>
  </th>
);

type RowProps = {
  readonly row: Row;
  readonly place: number;
  readonly matrix: Matrix;
  readonly frame: Frame;
  readonly sizes: Sizes;
  /** The column where the cursor stands in this row. */
  readonly cursor: number | null;
};

const DrawnRow = ({ row, place, matrix, frame, sizes, cursor }: RowProps) => {
  const style = { top: sizes.head + place * sizes.row, height: sizes.row };
  if (row.type === "level")
    return <LevelRow row={row} place={place} style={style} isCursor={cursor !== null} columns={matrix.columns.length} />;
  return (
    <tr aria-rowindex={place + 2} className="matrix-row" style={style}>
      <NameCell row={row} place={place} width={sizes.name} isCursor={cursor === -1} />
      {matrix.columns.slice(frame.left, frame.right).map((column, index) => {
        const at = frame.left + index;
        return (
          <td
            key={column.id}
            id={`matrix-${place}-${at}`}
            data-row={place}
            data-column={at}
            aria-colindex={at + 2}
            className={`matrix-cell${column.opens ? " opens" : ""}${row.cells.has(at) ? " filled" : ""}${marked(cursor === at)}`}
            style={{ left: sizes.name + at * sizes.column, width: sizes.column }}
          >
            <CellLetters cell={row.cells.get(at)} />
          </td>
        );
      })}
    </tr>
  );
};

/** Drawn again only when it changes: scrolling to the side moves all rows, the cursor two. */
export const MatrixRow = memo(DrawnRow);

type UnitRow = Extract<Row, { readonly type: "unit" }>;
type NameProps = { readonly row: UnitRow; readonly place: number; readonly width: number; readonly isCursor: boolean };

const NameCell = ({ row, place, width, isCursor }: NameProps) => {
  const { t } = useSpeech();
  return (
    <th
      scope="row"
      id={`matrix-${place}--1`}
      data-row={place}
      data-column={-1}
      aria-colindex={1}
      aria-label={t("matrixUnit", { name: row.name, n: count(row.measures) })}
      title={row.name}
      className={`matrix-name${marked(isCursor)}`}
      style={{ width }}
    >
      <span className="matrix-unit">{row.name}</span>
      <span className="number">{count(row.measures)}</span>
    </th>
  );
};

type LevelProps = {
  readonly row: Extract<Row, { readonly type: "level" }>;
  readonly place: number;
  readonly style: { readonly top: number; readonly height: number };
  readonly isCursor: boolean;
  readonly columns: number;
};

/** The heading of the units of a level. */
const LevelRow = ({ row, place, style, isCursor, columns }: LevelProps) => {
  const { t, label } = useSpeech();
  const level = UNIT_LEVELS.find(({ id }) => id === row.level);
  return (
    <tr aria-rowindex={place + 2} className="matrix-row level" style={style}>
      <th scope="row" id={`matrix-${place}--1`} aria-colindex={1} aria-colspan={columns + 1} className={`matrix-level${marked(isCursor)}`}>
        {level === undefined ? row.level : label(level.label)}
        <span className="number">{t("matrixUnits", { n: count(row.units) })}</span>
      </th>
    </tr>
  );
};

const wordsOf = (cell: Cell, { label }: Speech): string =>
  cell.roles
    .map(({ role, count: number }) => {
      const word = label(ROLES.find(({ id }) => id === role)?.label ?? ROLE_LETTERS[role]);
      return number === 1 ? word : `${word} ${count(number)}`;
    })
    .join(" ");

/** A letter for each role, and how many measures it stands for where there are several; read out as words. */
const CellLetters = ({ cell }: { readonly cell: Cell | undefined }) => {
  const speech = useSpeech();
  if (cell === undefined) return null;
  return (
    <>
      <span className="unseen">{wordsOf(cell, speech)}</span>
      {cell.roles.map(({ role, count: number }) => (
        <span key={role} aria-hidden="true" className={`role-letter ${role}`}>
          {speech.label(ROLE_LETTERS[role])}
          {number === 1 ? null : <sub>{number}</sub>}
        </span>
      ))}
    </>
  );
};
