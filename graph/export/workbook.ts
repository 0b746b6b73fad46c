import type { ExportSource } from "./format.ts";
import { type BookSheet, columnName, type Written } from "./sheet.ts";
import { attribute, escapeXml } from "./xml.ts";
import { type ZipEntry, zipped } from "./zip.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const FONT = '<name val="宋体"/><family val="2"/>';
const LINE = '<color rgb="FFBFBFBF"/>';
const EDGES = ["left", "right", "top", "bottom"].map((edge) => `<${edge} style="thin">${LINE}</${edge}>`).join("");

const format = (font: number, fill: number, alignment: string): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;

/** Cell formats in the order of STYLE. */
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="4"><font><sz val="11"/>${FONT}</font>` +
  `<font><b/><sz val="11"/><color rgb="FFFFFFFF"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font>` +
  `<font><sz val="11"/><color rgb="FF8C8C8C"/>${FONT}</font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FF2F5597"/></patternFill></fill></fills>' +
  `<borders count="2"><border/><border>${EDGES}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  format(1, 2, 'horizontal="center" vertical="center" wrapText="1"') +
  format(0, 0, 'vertical="top" wrapText="1"') +
  format(2, 0, 'vertical="top" wrapText="1"') +
  format(3, 0, 'vertical="top" wrapText="1"') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>\n';

const ROOT_RELATIONS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>\n`;

const coreOf = ({ program }: ExportSource): string =>
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:creator>${escapeXml(program)}</dc:creator></cp:coreProperties>\n`;

const APOSTROPHE = /'/gu;

/** The list of sheets, with the head of each repeated on every printed page. */
const workbookOf = (written: readonly Written[]): string => {
  const sheets = written.map(({ name }, index) => `<sheet${attribute("name", name)} sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const names = written.map(({ name, columns, rows }, index) => {
    const quoted = escapeXml(`'${name.replace(APOSTROPHE, "''")}'`);
    const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!$A$1:$${columnName(columns - 1)}$${rows}</definedName>`;
    return `${filter}<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$1</definedName>`;
  });
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>\n`
  );
};

const relationsOf = (written: readonly Written[]): string => {
  const sheets = written.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${written.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join("")}${styles}</Relationships>\n`;
};

const typesOf = (written: readonly Written[]): string => {
  const part = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  const sheets = written.map((_, index) => part(`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet`));
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    part("xl/workbook.xml", `${SPREADSHEET}.sheet.main`) +
    sheets.join("") +
    part("xl/styles.xml", `${SPREADSHEET}.styles`) +
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties") +
    "</Types>\n"
  );
};

function* partsOf(sheets: readonly BookSheet[], source: ExportSource): Generator<ZipEntry> {
  const written: Written[] = [];
  for (const sheet of sheets) yield* sheet.entries(source, written);
  // What lists the sheets comes last: only then is it known how many there are.
  yield { name: "xl/workbook.xml", chunks: [workbookOf(written)] };
  yield { name: "xl/_rels/workbook.xml.rels", chunks: [relationsOf(written)] };
  yield { name: "xl/styles.xml", chunks: [STYLES] };
  yield { name: "docProps/core.xml", chunks: [coreOf(source)] };
  yield { name: "_rels/.rels", chunks: [ROOT_RELATIONS] };
  yield { name: "[Content_Types].xml", chunks: [typesOf(written)] };
}

/** A workbook of these sheets, packed as it is written. */
export const workbook = (sheets: readonly BookSheet[], source: ExportSource): Iterable<Uint8Array> => zipped(partsOf(sheets, source));
