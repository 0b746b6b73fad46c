import type { Page } from "../layout/page.ts";
import { type Content, checkMarks, contentOf, marksIn } from "./content.ts";
import { missing, type Package } from "./package.ts";
import { drawnPage } from "./page.ts";
import { annotationsOf, type Part, type Reference, rootOf, type Structure, structureOf } from "./structure.ts";

/** What an OFD file draws. */
export type Drawn = {
  /** What annotations say (stamps, notes) is among their stray words. */
  readonly pages: readonly Page[];
  /** The pages, from 1, that show pictures and no text. */
  readonly pictures: readonly number[];
  /** How many drawings are kept among the resources. */
  readonly drawings: number;
  readonly isSigned: boolean;
};

/** The page, what lies on it by its templates, and its annotations. */
type Sheet = {
  readonly page: Content;
  readonly templates: readonly Content[];
  readonly annotations: readonly Content[];
  readonly structure: Structure;
};

/** A part that must be there. */
const partOf = (pack: Package, path: string, from: string): Part => {
  const part = pack.resolve(path, from);
  const bytes = part === null ? undefined : pack.unpack([part]).get(part);
  if (part === null || bytes === undefined) throw missing(pack.file, path);
  return { bytes, file: pack.file, part };
};

/** The entries that are there, by the ids of what names them. */
const namesById = (pack: Package, references: readonly Reference[], from: string): ReadonlyMap<string, string> =>
  new Map(
    references.flatMap(({ id, path }) => {
      const name = pack.resolve(path, from);
      return name === null ? [] : [[id, name] as const];
    }),
  );

const annotationNames = (pack: Package, { annotations }: Structure, from: string): ReadonlyMap<string, string> => {
  if (annotations === null || pack.resolve(annotations, from) === null) return new Map();
  const part = partOf(pack, annotations, from);
  return namesById(pack, annotationsOf(part), part.part);
};

/** Reads each part once, however many pages name it. */
const contentsOf = (pack: Package, names: readonly string[]): ((name: string) => Content) => {
  const bytesByName = pack.unpack(names);
  const contentByName = new Map<string, Content>();
  return (name) => {
    const content = contentByName.get(name) ?? contentOf({ bytes: bytesByName.get(name) ?? new Uint8Array(), file: pack.file, part: name });
    contentByName.set(name, content);
    return content;
  };
};

const sheetsOf = (pack: Package, part: Part): readonly Sheet[] => {
  const structure = structureOf(part);
  const names = structure.pages.map(({ path }) => {
    const name = pack.resolve(path, part.part);
    if (name === null) throw missing(pack.file, path);
    return name;
  });
  const templates = namesById(pack, structure.templates, part.part);
  const annotations = annotationNames(pack, structure, part.part);
  const contentAt = contentsOf(pack, [...names, ...templates.values(), ...annotations.values()]);
  const contentOfId = (byId: ReadonlyMap<string, string>, id: string): readonly Content[] => {
    const name = byId.get(id);
    return name === undefined ? [] : [contentAt(name)];
  };
  return structure.pages.map(({ id }, index) => {
    const page = contentAt(names[index] ?? "");
    return {
      page,
      templates: [...new Set(page.templates)].flatMap((template) => contentOfId(templates, template)),
      annotations: contentOfId(annotations, id),
      structure,
    };
  });
};

const sizeOf = ({ page, templates, structure }: Sheet): Content["size"] & {} =>
  page.size ?? templates.find(({ size }) => size !== null)?.size ?? structure.size;

const isBare = (page: Page | undefined): boolean => page?.lines.length === 0 && page.tables.length === 0;

/** Reads what is drawn on the pages of all documents of a file. Throws `InputError`. */
export const pagesOf = (pack: Package): Drawn => {
  const root = partOf(pack, "OFD.xml", "");
  const { documents, isSigned } = rootOf(root);
  const [first] = documents;
  if (first === undefined) throw missing(pack.file, "DocRoot");
  const parts = new Map(documents.map((path) => [pack.resolve(path, root.part) ?? path, path]));
  let marks = 0;
  const sheets = [...parts.values()].flatMap((path) => sheetsOf(pack, partOf(pack, path, root.part)));
  const contents = sheets.flatMap(({ page, templates, annotations }) => [page, ...templates, ...annotations]);
  for (const content of contents) {
    marks += marksIn(content);
    checkMarks(marks, pack.file);
  }
  const pages = sheets.map((sheet, index) => drawnPage(index + 1, [...sheet.templates, sheet.page], sheet.annotations, sizeOf(sheet)));
  return {
    pages,
    pictures: sheets.flatMap(({ page }, index) => (page.images > 0 && isBare(pages[index]) ? [index + 1] : [])),
    drawings: sheets.reduce((sum, { page }) => sum + page.drawings, 0),
    isSigned: isSigned || pack.names.some((name) => /(?:^|\/)signatures\.xml$/iu.test(name)),
  };
};
