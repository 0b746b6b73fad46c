import type { Box, Origin } from "../../../extract/index.ts";
import type { Source } from "../source.ts";
import { around } from "./box.ts";
import { type Flow, flowsOf } from "./column.ts";
import { type Line, linesOf } from "./line.ts";
import { joiningOf, measureOf } from "./measure.ts";
import type { Page, Run } from "./page.ts";
import { type Joining, type Paragraph, paragraphsOf, type SetLine, wordsOfParagraph } from "./paragraph.ts";
import { runningLines } from "./running.ts";
import { type Table, tablesOf } from "./table.ts";
import { type Counted, isContinued, rowsOf } from "./table-rows.ts";
import { type Writer, writer } from "./writer.ts";

/** What stands on the pages in the order of reading: lines, or a table. */
type Item = { readonly flow: Flow; readonly width: number } | { readonly table: Table };

const originOf = (page: number, box: Box): Origin => ({ page, box, paragraph: null, cell: null, element: null });

/** Tables, and the lines above, between and below them, on one page. */
const itemsOf = (lines: readonly Line[], tables: readonly Table[], width: number): readonly Item[] => {
  const flows = (from: number, to: number): readonly Item[] => flowsOf(lines.slice(from, to)).map((flow) => ({ flow, width }));
  const items: Item[] = [];
  let start = 0;
  for (const table of tables.toSorted((a, b) => a.box[1] - b.box[1])) {
    let end = start;
    while ((lines[end]?.box[3] ?? Number.POSITIVE_INFINITY) < (table.box[1] + table.box[3]) / 2) end += 1;
    items.push(...flows(start, end), { table });
    start = end;
  }
  return [...items, ...flows(start, lines.length)];
};

/** Lines with the edges that they are set to: of their column, else of all the paper. */
const setLinesOf = (items: readonly Item[]): ReadonlyMap<Flow, readonly SetLine[]> => {
  const flows = items.flatMap((item) => ("flow" in item ? [item] : []));
  const width = flows[0]?.width ?? 0;
  const whole = measureOf(
    flows.flatMap(({ flow }) => (flow.isColumn ? [] : flow.lines)),
    width,
  );
  return new Map(
    flows.map(({ flow }) => {
      const measure = flow.isColumn ? measureOf(flow.lines, null) : whole;
      return [flow, flow.lines.map((line) => ({ line, measure }))];
    }),
  );
};

/** Writes what was cut out on the pages up to one. */
type WriteCuts = (before: number) => void;

const cutsInto = (into: Writer, lines: readonly Line[]): WriteCuts => {
  let next = 0;
  return (before) => {
    for (let line = lines[next]; line !== undefined && line.page < before; line = lines[next]) {
      into.cut(line.words, originOf(line.page, line.box));
      next += 1;
    }
  };
};

const writeParagraph = (into: Writer, paragraph: Paragraph, writeCuts: WriteCuts): void => {
  const page = paragraph[0]?.line.page ?? 1;
  const boxes = paragraph.filter(({ line }) => line.page === page).map(({ line }) => line.box);
  writeCuts(page);
  into.paragraph(wordsOfParagraph(paragraph), originOf(page, around(boxes)));
};

type Writing = { readonly into: Writer; readonly writeCuts: WriteCuts; readonly joining: Joining };

const writeItems = (items: readonly Item[], { into, writeCuts, joining }: Writing): void => {
  const setLines = setLinesOf(items);
  let open: SetLine[] = [];
  let last: { table: Table; counted: Counted } | null = null;
  let tables = 0;
  const flush = (): void => {
    for (const paragraph of paragraphsOf(open, joining)) writeParagraph(into, paragraph, writeCuts);
    open = [];
  };
  for (const item of items) {
    if ("flow" in item) {
      open.push(...(setLines.get(item.flow) ?? []));
      last = null;
      continue;
    }
    flush();
    const before: Counted | null = last !== null && isContinued(last.table, item.table) ? last.counted : null;
    if (before === null) {
      writeCuts(item.table.page);
      tables += 1;
    }
    const { rows, counted } = rowsOf(item.table, before, tables);
    for (const { cells, isCut } of rows) into.row(cells, isCut);
    last = { table: item.table, counted };
  }
  flush();
};

/**
 * Puts the text of pages together from where it stands: lines, paragraphs across lines, columns and pages, tables by their rules. Heads, feet and
 * numbers of pages are cut, and so is what does not stand upright, and what lies `apart` (stamps, notes), a page each as in `pages`.
 */
export const sourceOf = (pages: readonly Page[], apart: readonly Page[] = []): Omit<Source, "encoding"> => {
  const upright = pages.map((page, index) => {
    const { tables, rest } = tablesOf({ ...page, runs: page.runs.filter((run) => run.isUpright) }, index + 1);
    return { page, tables, lines: linesOf(index + 1, rest) };
  });
  const running = runningLines(upright.map(({ lines, page }) => ({ lines, height: page.height })));
  const items = upright.flatMap(({ lines, tables, page }) =>
    itemsOf(
      lines.filter((line) => !running.has(line)),
      tables,
      page.width,
    ),
  );
  const into = writer();
  const writeCuts = cutsInto(
    into,
    upright.flatMap(({ lines }) => lines.filter((line) => running.has(line))),
  );
  writeItems(items, { into, writeCuts, joining: joiningOf(items.flatMap((item) => ("flow" in item ? [item.flow] : []))) });
  writeCuts(Number.POSITIVE_INFINITY);
  const isAside = (run: Run): boolean => !run.isUpright;
  const aside = pages.flatMap((page, index) => linesOf(index + 1, [...page.runs.filter(isAside), ...(apart[index]?.runs ?? [])]));
  for (const { words, page, box } of aside) into.cut(words, originOf(page, box));
  return { ...into.result(), headings: new Map(), issues: [] };
};
