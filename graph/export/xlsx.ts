import type { BinaryFormat } from "./format.ts";
import { CITATIONS, DUTIES, LEDGER } from "./office-sheets.ts";
import { DOCUMENTS, ENTITIES, EVIDENCE } from "./record-sheets.ts";
import { bookSheet } from "./sheet.ts";
import { workbook } from "./workbook.ts";

/** The sheets in their order. */
export const SHEETS = [
  bookSheet(DUTIES),
  bookSheet(LEDGER),
  bookSheet(CITATIONS),
  bookSheet(ENTITIES),
  bookSheet(EVIDENCE),
  bookSheet(DOCUMENTS),
];

/** A workbook as an office hands it round. */
export const xlsx: BinaryFormat = {
  id: "xlsx",
  label: { zh: "Excel 工作簿", en: "Excel workbook" },
  purpose: { zh: "责任清单、督查台账、法规引用清单、实体、依据", en: "lists of duties, ledger, citations, entities, evidence" },
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  shape: "binary",
  write: (source) => workbook(SHEETS, source),
};
