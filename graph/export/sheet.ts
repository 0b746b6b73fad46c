import type { Label } from "../../extract/index.ts";
import type { ExportSource } from "./format.ts";
import { wordsIn } from "./labels.ts";
import { escapeXml } from "./xml.ts";
import type { ZipEntry } from "./zip.ts";

/** A column of a sheet: its heading, what it holds, its width in characters. */
export type SheetColumn<Row> = {
  readonly label: Label;
  readonly says: Label;
  readonly width: number;
  readonly of: (row: Row, source: ExportSource) => string | number | null;
};

/** A column: its heading in Chinese and English, its width, its cells, and what it holds where the heading does not say it all. */
export const column = <Row>(
  [zh, en]: readonly [string, string],
  width: number,
  of: SheetColumn<Row>["of"],
  says: Label = { zh, en },
): SheetColumn<Row> => ({ label: { zh, en }, says, width, of });

/** What a column of places in the file holds. */
export const PLACE_SAYS: Label = { zh: "在文件的何处：页、表格单元、段", en: "where in the file: page, cell, paragraph" };

/** A sheet: rows one after the other. `groups`: what rows that belong together share; it stands in their first column. */
export type Sheet<Row> = {
  readonly label: Label;
  readonly says: Label;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: (source: ExportSource) => Iterable<Row>;
  readonly groups?: (row: Row) => string;
};

/** A sheet that was written, for the parts that list the sheets. */
export type Written = { readonly name: string; readonly columns: number; readonly rows: number };

/** Numbers of the cell formats in `styles.xml`. */
export const STYLE = { plain: 0, heading: 1, body: 2, first: 3, again: 4 } as const;

/** Rows of a sheet, its heading among them, and characters of a cell: what the format allows. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
const ROOM_FOR_REMARK = 40;

const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu;
const CUT_PAIR = /[\ud800-\udbff]$/u;

/** As spreadsheets write what XML cannot hold: _x0001_; an underscore that would begin such a code is written so too. */
const coded = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text as a cell can hold it: what is longer is cut, and says so. */
const fitted = (text: string, { language }: Pick<ExportSource, "language">): string => {
  if (text.length <= MOST_CHARACTERS) return text;
  const kept = text.slice(0, MOST_CHARACTERS - ROOM_FOR_REMARK).replace(CUT_PAIR, "");
  const left = text.length - kept.length;
  return `${kept}${language === "zh" ? `……（以下略去 ${left} 字）` : `… (${left} more characters)`}`;
};

/** The letters of a column: 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

const cell = (place: string, style: number, value: string | number | null, source: ExportSource): string => {
  if (value === null || value === "") return `<c r="${place}" s="${style}"/>`;
  if (typeof value === "number") return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  const text = escapeXml(fitted(value, source).replace(UNWRITABLE, coded));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
};

const headOf = <Row>({ columns }: Sheet<Row>, source: ExportSource): string => {
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  const cells = columns.map(({ label }, index) => cell(`${columnName(index)}1`, STYLE.heading, label[source.language], source));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${widths.join("")}</cols><sheetData>\n<row r="1" ht="24" customHeight="1">${cells.join("")}</row>\n`
  );
};

/** Of 255 characters that all parts of a header or footer may have together. */
const LONGEST_FOOT = 80;
const AMPERSANDS = /&/gu;

/** The foot of the sheet: filter, and paper lying on its side, all columns on a page, its secrecy mark above and its number below. */
const tailOf = (rows: number, columns: number, source: ExportSource): string => {
  const marks = [...new Set(source.graph.documents.flatMap(({ header }) => header.secrecy?.value ?? []))].join("、");
  const literal = (text: string): string => escapeXml(text.slice(0, LONGEST_FOOT).replace(CUT_PAIR, "").replace(AMPERSANDS, "&&"));
  return (
    `</sheetData><autoFilter ref="A1:${columnName(columns - 1)}${rows}"/><pageMargins left="0.4" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `<headerFooter><oddHeader>&amp;C&amp;A&amp;R${literal(marks)}</oddHeader><oddFooter>&amp;L${literal(source.program)}&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>\n`
  );
};

const lineOf = <Row>(
  { columns, groups }: Sheet<Row>,
  row: Row,
  place: { readonly number: number; readonly before: string | null },
): ((source: ExportSource) => string) => {
  const isFirst = groups === undefined || groups(row) !== place.before;
  const style = (index: number): number => {
    if (groups === undefined || index > 0) return STYLE.body;
    return isFirst ? STYLE.first : STYLE.again;
  };
  return (source) =>
    `<row r="${place.number}">${columns.map(({ of }, index) => cell(`${columnName(index)}${place.number}`, style(index), of(row, source), source)).join("")}</row>\n`;
};

/**
 * The files of a sheet, one after the other: more than one only where there are more rows than a sheet may have.
 * Each must be read to its end before the next is asked for; it is added to `written` when its last row is out.
 */
function* entriesOf<Row>(sheet: Sheet<Row>, source: ExportSource, written: Written[]): Generator<ZipEntry> {
  const rows = sheet.rows(source)[Symbol.iterator]();
  let next = rows.next();
  let before: string | null = null;
  function* chunks(name: string): Generator<string> {
    let number = 1;
    yield headOf(sheet, source);
    for (; next.done !== true && number < MOST_ROWS; next = rows.next()) {
      number += 1;
      yield lineOf(sheet, next.value, { number, before })(source);
      before = sheet.groups?.(next.value) ?? null;
    }
    written.push({ name, columns: sheet.columns.length, rows: number });
    yield tailOf(number, sheet.columns.length, source);
  }
  for (let part = 1; part === 1 || next.done !== true; part += 1) {
    const name = wordsIn(source).say(sheet.label) + (part === 1 ? "" : ` ${part}`);
    yield { name: `xl/worksheets/sheet${written.length + 1}.xml`, chunks: chunks(name) };
  }
}

/** A sheet of a workbook: what it holds, and the files that it is written as. */
export type BookSheet = Pick<Sheet<never>, "label" | "says"> & {
  readonly columns: readonly Omit<SheetColumn<never>, "of">[];
  readonly entries: (source: ExportSource, written: Written[]) => Iterable<ZipEntry>;
};

/** Makes a sheet one among others, whatever its rows are. */
export const bookSheet = <Row>(sheet: Sheet<Row>): BookSheet => ({
  label: sheet.label,
  says: sheet.says,
  columns: sheet.columns.map(({ label, says, width }) => ({ label, says, width })),
  entries: (source, written) => entriesOf(sheet, source, written),
});
