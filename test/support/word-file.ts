import { zipSync } from "fflate";

/** Parts of a .docx as elements; `relations`: where the parts are listed, `document` where the main one is called otherwise. */
export type WordParts = {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly namespace?: string;
};

const USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const encode = (text: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const rooted = (root: string, inner: string, namespace: string): Uint8Array =>
  encode(
    `<w:${root} xmlns:w="${namespace}" xmlns:mc="urn:mc" xmlns:wps="urn:wps" xmlns:v="urn:v" xmlns:pic="urn:pic" xmlns:r="urn:r">${inner}</w:${root}>`,
  );
const relations = (all: Readonly<Record<string, string>>): Uint8Array =>
  encode(
    `<Relationships xmlns="urn:relationships">${Object.entries(all)
      .map(([type, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`,
  );

/** The bytes of a .docx of these parts. */
export const wordFile = ({ namespace = USUAL, body, ...parts }: WordParts): Uint8Array => {
  const entries = Object.entries(parts).map(([name, inner]) => [`word/${name}.xml`, rooted(name, inner, namespace)] as const);
  return zipSync({
    "[Content_Types].xml": encode("<Types/>"),
    "_rels/.rels": relations({ officeDocument: "word/document.xml" }),
    "word/document.xml": rooted("document", `<w:body>${body}</w:body>`, namespace),
    "word/_rels/document.xml.rels": relations(Object.fromEntries(Object.keys(parts).map((name) => [name, `${name}.xml`]))),
    ...Object.fromEntries(entries),
  });
};

/** A run with words. */
export const run = (words: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph: runs as they are, bare words as one run. */
export const p = (inner: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner.startsWith("<") || inner === "" ? inner : run(inner)}</w:p>`;

/** A cell: paragraphs as they are, bare words as one. */
export const tc = (inner: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner.startsWith("<") ? inner : p(inner)}</w:tc>`;

export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

export const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
