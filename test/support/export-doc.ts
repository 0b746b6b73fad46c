import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from "../../graph/export/attribute.ts";
import { CSV_TABLES } from "../../graph/export/csv.ts";
import { CLASSES, TERMS } from "../../graph/export/json-ld-terms.ts";
import { SHEETS } from "../../graph/export/xlsx.ts";
import { FORMATS } from "../../graph/index.ts";
import { bothOf, code, renewed, tableOf } from "./marked-doc.ts";

/** Where the description of the exports is committed. */
export const EXPORT_DOC = new URL("../../docs/export.md", import.meta.url);

const SHAPES = { text: "a text", binary: "a file", folder: "a folder of texts" } as const;

const formats = (): string =>
  tableOf(
    ["`--format`", "what", "for", "written as"],
    FORMATS.map(({ id, label, purpose, extension, shape }) => [
      code(id),
      bothOf(label),
      bothOf(purpose),
      `${SHAPES[shape]}, ${code(extension)}`,
    ]),
  );

const tables = (): string =>
  CSV_TABLES.map(
    ({ name, columns }) =>
      `### ${code(`${name}.csv`)}\n\n${tableOf(
        ["column", "type", "holds"],
        columns.map(({ id, type, says }) => [code(id), type, bothOf(says)]),
      )}`,
  ).join("\n");

const sheets = (): string =>
  SHEETS.map(
    ({ label, says, columns }) =>
      `### ${bothOf(label)}\n\n${says.en}.\n\n${tableOf(
        ["column", "holds"],
        columns.map((column) => [bothOf(column.label), bothOf(column.says)]),
      )}`,
  ).join("\n");

const attributes = (): string =>
  [
    ["Nodes", NODE_ATTRIBUTES],
    ["Edges", EDGE_ATTRIBUTES],
  ]
    .map(([heading, list]) => {
      const rows = (list as typeof EDGE_ATTRIBUTES).map(({ id, type, says }) => [code(id), type, bothOf(says)]);
      return `### ${String(heading)}\n\n${tableOf(["attribute", "type", "holds"], rows)}`;
    })
    .join("\n");

const terms = (): string =>
  [
    tableOf(
      ["class", "types", "of"],
      CLASSES.map(({ id, types, says }) => [code(id), types.map(code).join(" "), bothOf(says)]),
    ),
    tableOf(
      ["term", "IRI", "holds"],
      TERMS.map(({ id, iri, says }) => [code(id), code(iri), bothOf(says)]),
    ),
  ].join("\n");

const SECTIONS: Readonly<Record<string, () => string>> = { formats, tables, sheets, attributes, terms };

/** The description with what derives from the lists put anew between its marks. */
export const exportDoc = (text: string): string => renewed(text, SECTIONS);
