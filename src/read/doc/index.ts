import type { Issue } from "../../../extract/index.ts";
import { InputError } from "../input-error.ts";
import type { Source } from "../source.ts";
import { textOfLines, type WrittenLine } from "../written-line.ts";
import { damaged, openCompound, viewOf } from "./compound.ts";
import { type Count, linesOf } from "./line.ts";
import { type Body, bodyOf, paragraphsIn } from "./paragraph.ts";
import { checkProgram } from "./program.ts";
import { readStyles } from "./style.ts";
import { readWordText, type Story, TABLE } from "./text.ts";

const NUMBERS_LOST: Issue = {
  code: "read/automatic-numbers-lost",
  severity: "warning",
  message: {
    zh: "文中的自动编号（如“一、”“（一）”）在旧版 Word 文件里不是文字，未能读出；请用 Word 或 WPS 另存为 .docx 再读",
    en: "Numbers that Word makes by itself (一、, （一）) are no text in an old Word file and were not read; save it as .docx in Word or WPS and read that",
  },
  span: null,
};

/** A story of several short texts: the table of where they begin, bytes beside each entry of it, and what they are called. */
type Notes = { readonly story: Story; readonly table: number; readonly entry: number; readonly name: string };

const NOTES: readonly Notes[] = [
  { story: "footnotes", table: TABLE.footnotes, entry: 0, name: "footnote" },
  { story: "endnotes", table: TABLE.endnotes, entry: 0, name: "endnote" },
  { story: "textBoxes", table: TABLE.textBoxes, entry: 22, name: "text box" },
];

type Stretch = { readonly start: number; readonly end: number };

/** The texts of a story, which its table tells apart; the last two entries close it. */
const textsIn = ({ start, end }: Stretch, table: Uint8Array, entry: number): readonly Stretch[] => {
  const view = viewOf(table);
  const count = Math.floor((table.length - 4) / (4 + entry)) - 1;
  const at = (index: number): number => Math.min(end, start + view.getUint32(index * 4, true));
  const texts = Array.from({ length: Math.max(0, count) }, (_, index) => ({ start: at(index), end: at(index + 1) }));
  return texts.length > 0 ? texts.filter((text) => text.start < text.end) : [{ start, end }];
};

const notesOf = (body: Body, { story, table, entry, name }: Notes, count: Count): readonly WrittenLine[] => {
  const stretch = body.word.storyAt[story];
  if (stretch.start === stretch.end) return [];
  return textsIn(stretch, body.word.table(table), entry).flatMap((text, index) =>
    linesOf(paragraphsIn(body, text), { element: `${name} ${index + 1}`, isCut: false }, count),
  );
};

/** Headers and footers, each once however many sections repeat it. */
const headersOf = (body: Body, count: Count): readonly WrittenLine[] => {
  const lines = linesOf(paragraphsIn(body, body.word.storyAt.headers), { element: "header or footer", isCut: true }, count);
  const seen = new Set<string>();
  return lines.filter(({ words }) => !seen.has(words) && seen.add(words));
};

const decode = (bytes: Uint8Array, name: string): Source => {
  const compound = openCompound(bytes, name);
  checkProgram(compound, name);
  const document = compound.stream("WordDocument");
  if (document === null) throw damaged(name);
  const word = readWordText(document, compound.stream, name);
  const styles = readStyles(word.table(TABLE.styles));
  const body = bodyOf(word, { document, more: compound.stream("Data") ?? new Uint8Array(), styles }, name);
  const paragraphs = paragraphsIn(body, word.storyAt.main);
  const count: Count = { paragraphs: 0, tables: 0 };
  const lines = [
    ...linesOf(paragraphs, { element: null, isCut: false }, count),
    ...NOTES.flatMap((notes) => notesOf(body, notes, count)),
    ...headersOf(body, count),
  ];
  const isNumbered = paragraphs.some((paragraph) => paragraph.isNumbered && paragraph.lines.join("").trim() !== "");
  return { ...textOfLines(lines), encoding: "utf-16le", issues: isNumbered ? [NUMBERS_LOST] : [] };
};

/** Reads a document of Word 97 to 2003 or WPS: its text, tables, notes and text boxes. Throws `InputError`. */
export const readDoc = (bytes: Uint8Array, name: string): Source => {
  try {
    return decode(bytes, name);
  } catch (error) {
    // An offset that leads out of the file.
    throw error instanceof InputError ? error : damaged(name);
  }
};
