/**
 * Writes PDF files by hand, with a Chinese font that they do not hold: STSong-Light by UniGB-UCS2-H. All numbers are in points from the lower
 * left corner, as in the file.
 */
export type PdfPage = {
  readonly content: string | Uint8Array;
  readonly rotate?: number;
  readonly crop?: readonly [number, number, number, number];
  /** Put into the dictionary of the content stream: /Filter. */
  readonly filter?: string;
};

/** A4. */
export const PAPER = { width: 595, height: 842 } as const;

const hex = (words: string): string =>
  [...words].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");

/** Words at a place. `matrix`: size and turn of the writing; else upright. */
export const write = (x: number, y: number, size: number, words: string, matrix = "1 0 0 1"): string =>
  `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm <${hex(words)}> Tj ET\n`;

/** A line drawn from one point to another. */
export const rule = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S\n`;

/** The words of a paragraph as lines of so many characters, the first one two shorter. */
export const wrapped = (words: string, count: number): readonly string[] => {
  const lines = [words.slice(0, count - 2)];
  for (let at = count - 2; at < words.length; at += count) lines.push(words.slice(at, at + count));
  return lines;
};

/** Paragraphs from a place downwards, each indented by two characters; also where the next line would stand. */
export const paragraphs = (
  place: { readonly x: number; readonly y: number; readonly size: number; readonly count: number },
  all: readonly string[],
): { readonly content: string; readonly y: number } => {
  const { x, size, count } = place;
  let y = place.y;
  let content = "";
  for (const words of all)
    for (const [index, line] of wrapped(words, count).entries()) {
      content += write(index === 0 ? x + 2 * size : x, y, size, line);
      y -= 1.75 * size;
    }
  return { content, y };
};

const latin = (words: string): Uint8Array => Uint8Array.from(words, (character) => character.charCodeAt(0) & 0xff);

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

type Objects = ReadonlyMap<number, readonly (string | Uint8Array)[]>;

const FONT: Objects = new Map([
  [3, ["<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>"]],
  [
    4,
    [
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>",
    ],
  ],
  [
    5,
    [
      "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ],
  ],
]);

const objectsOf = (pages: readonly PdfPage[]): Objects => {
  const objects = new Map<number, readonly (string | Uint8Array)[]>(FONT);
  objects.set(1, ["<< /Type /Catalog /Pages 2 0 R >>"]);
  objects.set(2, [
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(" ")}] /Count ${pages.length} /MediaBox [0 0 ${PAPER.width} ${PAPER.height}] /Resources << /Font << /F1 3 0 R >> >> >>`,
  ]);
  for (const [index, { content, rotate = 0, crop, filter = "" }] of pages.entries()) {
    const number = 6 + 2 * index;
    const bytes = typeof content === "string" ? latin(content) : content;
    const box = crop === undefined ? "" : ` /CropBox [${crop.join(" ")}]`;
    objects.set(number, [`<< /Type /Page /Parent 2 0 R /Rotate ${rotate}${box} /Contents ${number + 1} 0 R >>`]);
    objects.set(number + 1, [`<< /Length ${bytes.length} ${filter} >>\nstream\n`, bytes, "\nendstream"]);
  }
  return objects;
};

/** Numbered objects as a file with its table of places. `changed`: objects in place of those that belong there, or more of them. */
export const pdfOf = (pages: readonly PdfPage[], changed: ReadonlyMap<number, string> = new Map(), trailer = ""): Uint8Array => {
  const objects = new Map([...objectsOf(pages), ...[...changed].map(([number, words]) => [number, [words]] as const)]);
  const parts: Uint8Array[] = [latin("%PDF-1.4\n")];
  let length = parts[0]?.length ?? 0;
  const places = new Map<number, number>();
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    places.set(number, length);
    const written = joined([`${number} 0 obj\n`, ...body, "\nendobj\n"].map((part) => (typeof part === "string" ? latin(part) : part)));
    parts.push(written);
    length += written.length;
  }
  const count = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: count }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  parts.push(
    latin(`xref\n0 ${count}\n${rows.join("")}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`),
  );
  return joined(parts);
};
