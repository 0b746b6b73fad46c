import { strToU8, zipSync } from "fflate";

const wrap = (name: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016">${inside}</ofd:${name}>`;

/** A line of words at a place of the page, in millimetres; `more`: attributes and elements as they stand in the file. */
export const textObject = (
  words: string,
  [x, y]: readonly [x: number, y: number],
  more: { attributes?: string; code?: string } = {},
): string => {
  const size = more.attributes?.includes("Size=") === true ? "" : ' Size="5"';
  const code = more.code ?? `DeltaX="g ${Math.max(1, words.length - 1)} 5"`;
  return `<ofd:TextObject Boundary="${x} ${y} 150 6" Font="1"${size} ${more.attributes ?? ""}><ofd:TextCode X="0" Y="4.3" ${code}>${words}</ofd:TextCode></ofd:TextObject>`;
};

/** A rule from one point to another. */
export const ruleObject = (left: number, top: number, right: number, bottom: number): string =>
  `<ofd:PathObject Boundary="${left} ${top} ${right - left} ${bottom - top}"><ofd:AbbreviatedData>M 0 0 L ${right - left} ${bottom - top}</ofd:AbbreviatedData></ofd:PathObject>`;

/** The part of a page, or of a template. */
export const pagePart = (objects: readonly string[], before = ""): string =>
  wrap("Page", `${before}<ofd:Content><ofd:Layer ID="1">${objects.join("")}</ofd:Layer></ofd:Content>`);

type Shape = {
  /** What stands in Document.xml beside the pages. */
  readonly document?: string;
  readonly root?: string;
  /** How hard it is packed: 0 not at all. */
  readonly level?: 0 | 6;
  /** Entries by name, which replace or join the others. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>;
};

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? strToU8(content) : content);

/** An OFD file of one document with these pages, each as `pagePart` makes it. */
export const ofdFile = (pages: readonly string[], { document = "", root = "", level = 6, entries = {} }: Shape = {}): Uint8Array => {
  const references = pages.map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join("");
  const area = "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>";
  const all: Record<string, string | Uint8Array> = {
    "OFD.xml": wrap("OFD", `<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${root}</ofd:DocBody>`),
    "Doc_0/Document.xml": wrap("Document", `${area}${document}<ofd:Pages>${references}</ofd:Pages>`),
    ...Object.fromEntries(pages.map((page, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, page])),
    ...entries,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, content]) => [name, bytesOf(content)])), { level });
};
