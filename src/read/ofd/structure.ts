import { InputError, REMEDIES } from "../input-error.ts";
import { readXml, type XmlElement } from "../xml.ts";
import { type Size, sizeOf } from "./matrix.ts";

/** A part of the file, to be read. */
export type Part = { readonly bytes: Uint8Array; readonly file: string; readonly part: string };

/** A part that another one names by its path. */
export type Reference = { readonly id: string; readonly path: string };

/** What `OFD.xml` says: where each document of the file starts. */
export type Root = { readonly documents: readonly string[]; readonly isSigned: boolean };

/** What `Document.xml` says. */
export type Structure = {
  readonly pages: readonly Reference[];
  readonly templates: readonly Reference[];
  /** The path of the list of annotations. */
  readonly annotations: string | null;
  /** Of pages that do not say it themselves. */
  readonly size: Size;
};

type Found = {
  readonly name: string;
  readonly attributes: XmlElement["attributes"];
  readonly parent: XmlElement["attributes"];
  words: string;
};

const A4: Size = [210, 297];

/** No document has more pages; a part that names more is not sound. */
const MOST_FOUND = 20_000;

/** The elements of these names, in the order of the file. Throws `InputError`. */
const elementsIn = ({ bytes, file, part }: Part, names: ReadonlySet<string>): readonly Found[] => {
  const found: Found[] = [];
  const open: XmlElement[] = [];
  let words = "";
  const kept = new Map<number, Found>();
  readXml(
    bytes,
    { file, part },
    {
      open: (element) => {
        words = "";
        if (names.has(element.name)) {
          if (found.length >= MOST_FOUND)
            throw new InputError("read/hostile", file, {
              reason: `${part} inside it names more than ${MOST_FOUND} parts`,
              remedy: REMEDIES.saveAnew,
            });
          const one = { name: element.name, attributes: element.attributes, parent: open[open.length - 1]?.attributes ?? {}, words: "" };
          found.push(one);
          kept.set(open.length, one);
        }
        open.push(element);
      },
      text: (more) => {
        words += more;
      },
      close: () => {
        open.pop();
        const one = kept.get(open.length);
        if (one !== undefined) one.words = words.trim();
        kept.delete(open.length);
        words = "";
      },
    },
  );
  return found;
};

const wordsOf = (found: readonly Found[], name: string): readonly string[] =>
  found.filter((one) => one.name === name && one.words !== "").map(({ words }) => words);

const referencesOf = (found: readonly Found[], name: string): readonly Reference[] =>
  found.flatMap(({ name: own, attributes: { ID, BaseLoc } }) =>
    own === name && BaseLoc !== undefined ? [{ id: ID ?? "", path: BaseLoc }] : [],
  );

/** Reads `OFD.xml`. GB/T 33190, 7.4. Throws `InputError`. */
export const rootOf = (part: Part): Root => {
  const found = elementsIn(part, new Set(["DocRoot", "Signatures"]));
  return { documents: wordsOf(found, "DocRoot"), isSigned: wordsOf(found, "Signatures").length > 0 };
};

/** Reads `Document.xml`. GB/T 33190, 7.5. Throws `InputError`. */
export const structureOf = (part: Part): Structure => {
  const found = elementsIn(part, new Set(["Page", "TemplatePage", "Annotations", "PhysicalBox"]));
  return {
    pages: referencesOf(found, "Page"),
    templates: referencesOf(found, "TemplatePage"),
    annotations: wordsOf(found, "Annotations")[0] ?? null,
    size: sizeOf(wordsOf(found, "PhysicalBox")[0]) ?? A4,
  };
};

/** Reads the list of annotations: for each page that has some, its id and where they are. GB/T 33190, 15.1. Throws `InputError`. */
export const annotationsOf = (part: Part): readonly Reference[] =>
  elementsIn(part, new Set(["FileLoc"])).map(({ parent, words }) => ({ id: parent["PageID"] ?? "", path: words }));
