#!/usr/bin/env node
// Writes src/read/pdf/cmaps.ts: the tables by which PDF files name the characters of fonts that they do not hold, from the files of pdfjs-dist.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const FOLDER = join(ROOT, "node_modules/pdfjs-dist/cmaps");

/** ISO 32000-1, table 118: all that a file may name; H and V are its two directions of writing. */
const PREDEFINED = {
  "GB-EUC": "HV",
  "GBpc-EUC": "HV",
  "GBK-EUC": "HV",
  "GBKp-EUC": "HV",
  GBK2K: "HV",
  "UniGB-UCS2": "HV",
  "UniGB-UTF16": "HV",
  B5pc: "HV",
  "HKscs-B5": "HV",
  "ETen-B5": "HV",
  "ETenms-B5": "HV",
  "CNS-EUC": "HV",
  "UniCNS-UCS2": "HV",
  "UniCNS-UTF16": "HV",
  "83pv-RKSJ": "H",
  "90ms-RKSJ": "HV",
  "90msp-RKSJ": "HV",
  "90pv-RKSJ": "H",
  "Add-RKSJ": "HV",
  EUC: "HV",
  "Ext-RKSJ": "HV",
  "UniJIS-UCS2": "HV",
  "UniJIS-UCS2-HW": "HV",
  "UniJIS-UTF16": "HV",
  "KSC-EUC": "HV",
  "KSCms-UHC": "HV",
  "KSCms-UHC-HW": "HV",
  "KSCpc-EUC": "H",
  "UniKS-UCS2": "HV",
  "UniKS-UTF16": "HV",
};
/** From the number of a character in a collection to Unicode; not in the table, but all text comes through them. */
const TO_UNICODE = ["Adobe-GB1-UCS2", "Adobe-CNS1-UCS2", "Adobe-Japan1-UCS2", "Adobe-Korea1-UCS2"];

const names = [
  ...Object.entries(PREDEFINED).flatMap(([name, directions]) => [...directions].map((direction) => `${name}-${direction}`)),
  "H",
  "V",
  ...TO_UNICODE,
];
const lines = names.map((name) => {
  // As the formatter has it: behind a key of one letter the line is not broken.
  const key = name.length === 1 ? `${name}: ` : `${JSON.stringify(name)}:\n    `;
  return `  ${key}"${readFileSync(join(FOLDER, `${name}.bcmap`)).toString("base64")}",`;
});
const licence = readFileSync(join(FOLDER, "LICENSE"), "utf8")
  .trim()
  .replaceAll(/^%%Copyright: ?(.*?) *$/gmu, "//   $1")
  .replaceAll(/ +$/gmu, "");
writeFileSync(
  join(ROOT, "src/read/pdf/cmaps.ts"),
  `// Written by scripts/generate-cmaps.mjs from pdfjs-dist.
${licence}

/** The predefined CMaps of ISO 32000-1, table 118, and those from the characters of a collection to Unicode, by name: packed as pdf.js has them, in base64. */
export const CMAPS: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`,
);
