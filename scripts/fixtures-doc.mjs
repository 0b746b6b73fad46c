#!/usr/bin/env node
// Writes test/fixtures/doc: what old Word files can hold beside plain paragraphs. Needs LibreOffice. usage: fixtures-doc.mjs
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  NoBreakHyphen,
  Packer,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from "docx";
import { convert } from "./fixtures/office.mjs";

const change = { id: 1, author: "甲", date: "2023-01-01T00:00:00Z" };
const plain = (text) => new Paragraph({ children: [new TextRun(text)] });
const cell = (words, options = {}) =>
  new TableCell({ ...options, width: { size: 2000 * (options.columnSpan ?? 1), type: WidthType.DXA }, children: words.map(plain) });

const table = new Table({
  columnWidths: [2000, 2000, 2000],
  rows: [
    new TableRow({ children: [cell(["单位"], { verticalMerge: VerticalMergeType.RESTART }), cell(["任务"], { columnSpan: 2 })] }),
    new TableRow({ children: [cell([""], { verticalMerge: VerticalMergeType.CONTINUE }), cell(["修渠"]), cell(["筑坝", "清淤"])] }),
    new TableRow({ children: [cell(["市水利局"]), cell([""]), cell(["是"])] }),
  ],
});

const document = new Document({
  footnotes: { 1: { children: [plain("第一个注。")] }, 2: { children: [plain("第二个注。")] } },
  sections: [
    {
      headers: { default: new Header({ children: [plain("页眉之文")] }) },
      footers: { default: new Footer({ children: [plain("页脚之文")] }) },
      children: [
        new Paragraph({
          children: [
            new TextRun("甲"),
            new TextRun({ text: "隐", vanish: true }),
            new DeletedTextRun({ ...change, text: "删" }),
            new InsertedTextRun({ ...change, id: 2, text: "增" }),
            new FootnoteReferenceRun(1),
            new TextRun({ children: [new NoBreakHyphen(), "乙"] }),
            new TextRun({ text: "丙", break: 1 }),
          ],
        }),
        new Paragraph({
          children: [
            new TextRun("见"),
            new ExternalHyperlink({ link: "https://example.org/x", children: [new TextRun("网址")] }),
            new SimpleField("TITLE", "题名"),
            new FootnoteReferenceRun(2),
            new TextRun("。"),
          ],
        }),
        table,
        plain("表后。"),
        plain("末段 “abc” – 1/2。"),
      ],
    },
  ],
});

/** A shape with text, which the library for .docx does not write so that LibreOffice would keep it. */
const [office, text, draw, svg] = ["office", "text", "drawing", "svg-compatible"].map(
  (name) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
);
const box = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="${office}" xmlns:text="${text}" xmlns:draw="${draw}" xmlns:svg="${svg}" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>甲<draw:custom-shape
 text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm" svg:x="1cm" svg:y="1cm"><text:p>框中之文</text:p><text:p>二段</text:p>
<draw:enhanced-geometry svg:viewBox="0 0 21600 21600" draw:type="rectangle" draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N"/>
</draw:custom-shape></text:p><text:p>乙</text:p></office:text></office:body></office:document>`;

const folder = join(dirname(fileURLToPath(import.meta.url)), "../test/fixtures/doc");
const scratch = mkdtempSync(join(tmpdir(), "parts-"));
try {
  const sources = { "parts.docx": new Uint8Array(await Packer.toArrayBuffer(document)), "box.fodt": box };
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(sources)) {
    const path = join(scratch, name);
    writeFileSync(path, bytes);
    writeFileSync(join(folder, `${name.split(".")[0]}.doc`), convert(path, "doc"));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
