import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { useSpeech } from "../panel/context.ts";
import { type Cursor, frameOf, moveCursor, type Sizes, sightOf } from "./cursor.ts";
import type { Matrix } from "./matrix.ts";
import { MatrixHead, MatrixRow } from "./matrix-parts.tsx";
import { useSight } from "./use-sight.ts";

type MatrixGridProps = { readonly matrix: Matrix; readonly sizes: Sizes; readonly choose: (cursor: Cursor) => void };

/** Where a pointer hit, from the marks that cells bear. */
const hitOf = (event: MouseEvent): Cursor | null => {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
  return cell === null ? null : { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
};

/**
 * A grid of which only what is in sight is drawn. The table of react-aria-components builds a node for every cell before it draws the first,
 * which for thousands of units by hundreds of columns takes longer than anyone waits.
 */
export const MatrixGrid = ({ matrix, sizes, choose }: MatrixGridProps) => {
  const { t } = useSpeech();
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useSight(scroller, sizes);
  const [cursor, setCursor] = useState<Cursor>({ row: 0, column: -1 });
  useEffect(() => {
    // The first rows may have nothing to do with the first paper.
    const row = matrix.rows.find((one) => one.type === "unit");
    scroller.current?.scrollTo(row === undefined ? 0 : Math.min(...row.cells.keys()) * sizes.column, 0);
  }, [matrix, sizes.column]);
  const frame = frameOf(matrix, sight, sizes);
  const size = { width: sizes.name + matrix.columns.length * sizes.column, height: sizes.head + matrix.rows.length * sizes.row };
  const isDrawn = cursor.row < 0 || (cursor.row >= frame.top && cursor.row < frame.bottom);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return choose(cursor);
    }
    const next = moveCursor(matrix, cursor, event.key, event.ctrlKey || event.metaKey, Math.floor(sight.height / sizes.row) - 1);
    if (next === null) return;
    event.preventDefault();
    setCursor(next);
    const { x, y } = sightOf(next, sight, sizes);
    scroller.current?.scrollTo(x, y);
  };
  const hit = (event: MouseEvent): void => {
    const next = hitOf(event);
    if (next === null) return;
    setCursor(next);
    choose(next);
  };
  return (
    <div ref={scroller} className="matrix-grid">
      <table
        className="matrix-sheet"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid of ARIA is a table with one stop of the Tab key
        role="grid"
        aria-label={t("matrixName")}
        aria-description={t("matrixHelp")}
        aria-rowcount={matrix.rows.length + 1}
        aria-colcount={matrix.columns.length + 1}
        {...(isDrawn ? { "aria-activedescendant": `matrix-${cursor.row}-${cursor.column}` } : {})}
        tabIndex={0}
        onKeyDown={press}
        onClick={hit}
        style={size}
      >
        <MatrixHead matrix={matrix} frame={frame} sizes={sizes} cursor={cursor} />
        <tbody>
          {matrix.rows.slice(frame.top, frame.bottom).map((row, index) => (
            <MatrixRow
              key={row.type === "unit" ? row.id : row.level}
              row={row}
              place={frame.top + index}
              matrix={matrix}
              frame={frame}
              sizes={sizes}
              cursor={cursor.row === frame.top + index ? cursor.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
