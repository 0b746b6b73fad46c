import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cursor, frameOf, moveCursor, sightOf } from "../../../web/matrix/cursor.ts";
import { matrixOf } from "../../../web/matrix/matrix.ts";
import { catalogOf } from "../../../web/state/catalog.ts";
import { largeGraph } from "../../support/large-graph.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const { tasks } = smallCatalog.graph;
const unitsIn = (matrix: ReturnType<typeof matrixOf>) => matrix.rows.filter((row) => row.type === "unit");

test("has a row for each unit that owns something and a column for each measure that somebody owns", () => {
  const matrix = matrixOf(smallCatalog, tasks, "measure");
  expect(matrix.columns.map(({ name }) => name)).toEqual(["组织开展“护苗行动”", "牵头整治校园周边秩序", "修订防汛应急预案"]);
  expect(
    unitsIn(matrix)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["青岚区公安局", "青岚区应急管理局", "青岚区教育局"].sort());
  expect(matrix.rows[0]?.type).toBe("level");
  expect(matrix.unlisted).toEqual({ units: 0, columns: 0 });
});

test("says the role in a cell, and where the unit is named in it", () => {
  const matrix = matrixOf(smallCatalog, tasks, "measure");
  const unit = unitsIn(matrix).find(({ name }) => name === "青岚区公安局");
  expect([...(unit?.cells.keys() ?? [])]).toEqual([1]);
  const cell = unit?.cells.get(1);
  expect(cell?.roles).toEqual([{ role: "cooperate", count: 1 }]);
  expect(cell?.task).toBe(matrix.columns[1]?.id);
  expect(cell?.evidence.document).toBe("doc:report");
});

test("counts by paper, the role that leads first", () => {
  const matrix = matrixOf(smallCatalog, tasks, "document");
  expect(matrix.columns).toHaveLength(1);
  const unit = unitsIn(matrix).find(({ name }) => name === "青岚区教育局");
  expect(unit?.cells.get(0)?.roles).toEqual([
    { role: "lead", count: 1 },
    { role: "responsible", count: 1 },
  ]);
});

test("says how many units and columns the caps leave out", () => {
  const catalog = catalogOf(largeGraph(10));
  const matrix = matrixOf(catalog, catalog.graph.tasks, "measure", { units: 7, columns: 30 });
  expect(unitsIn(matrix)).toHaveLength(7);
  expect(matrix.columns).toHaveLength(30);
  expect(matrix.unlisted).toEqual({ units: 43, columns: 170 });
});

test("keys move the cursor by a cell, to the next filled one with Ctrl, and never out of the matrix", () => {
  const matrix = matrixOf(smallCatalog, tasks, "measure");
  const row = matrix.rows.findIndex((one) => one.type === "unit" && one.name === "青岚区教育局");
  expect(moveCursor(matrix, { row, column: -1 }, "ArrowRight", true, 5)).toEqual({ row, column: 0 });
  expect(moveCursor(matrix, { row, column: 0 }, "ArrowRight", true, 5)).toEqual({ row, column: 1 });
  expect(moveCursor(matrix, { row, column: 1 }, "ArrowRight", true, 5)).toEqual({ row, column: 2 });
  expect(moveCursor(matrix, { row, column: 1 }, "Home", false, 5)).toEqual({ row, column: -1 });
  expect(moveCursor(matrix, { row, column: 1 }, "x", false, 5)).toBeNull();
  const keys = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End");
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.boolean())), (presses) => {
      const end = presses.reduce<Cursor>((at, [key, far]) => moveCursor(matrix, at, key, far, 3) ?? at, { row: 0, column: 0 });
      expect(end.row >= -1 && end.row < matrix.rows.length).toBe(true);
      expect(end.column >= -1 && end.column < matrix.columns.length).toBe(true);
    }),
  );
});

test("draws what is in sight and little more, and scrolls a place into sight", () => {
  const catalog = catalogOf(largeGraph(200));
  const matrix = matrixOf(catalog, catalog.graph.tasks, "measure");
  const sizes = { name: 200, head: 150, row: 32, column: 36 };
  const sight = { x: 3600, y: 6400, width: 1000, height: 800 };
  const frame = frameOf(matrix, sight, sizes);
  expect(frame.bottom - frame.top).toBeLessThan(40);
  expect(frame.right - frame.left).toBeLessThan(40);
  const place = { row: 500, column: 700 };
  const after = { ...sight, ...sightOf(place, sight, sizes) };
  expect(after.y).toBeLessThanOrEqual(place.row * sizes.row);
  expect(after.y + sight.height - sizes.head).toBeGreaterThanOrEqual((place.row + 1) * sizes.row);
  expect(after.x + sight.width - sizes.name).toBeGreaterThanOrEqual((place.column + 1) * sizes.column);
  expect(sightOf({ row: 201, column: 101 }, sight, sizes)).toEqual({ x: 3600, y: 6400 });
});
