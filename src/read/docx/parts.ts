import { InputError, REMEDIES } from "../input-error.ts";
import { readXml } from "../xml.ts";
import { openZip, type Zip } from "../zip.ts";

/** The parts of a document that are read; null: it has none. */
export type Parts = {
  readonly main: Uint8Array;
  readonly styles: Uint8Array | null;
  readonly numbering: Uint8Array | null;
  readonly footnotes: Uint8Array | null;
  readonly endnotes: Uint8Array | null;
};

const RELATED = ["styles", "numbering", "footnotes", "endnotes"] as const;
const LAST_STEP = /[^/]*$/u;

/** Targets of the relationships of a part by the last word of their type, which is the same in the strict and the usual form. */
const relationsOf = (bytes: Uint8Array | undefined, file: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  if (bytes === undefined) return targets;
  const open = ({ name, attributes }: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }): void => {
    if (name !== "Relationship" || attributes["TargetMode"] === "External") return;
    const type = LAST_STEP.exec(attributes["Type"] ?? "")?.[0] ?? "";
    if (!targets.has(type)) targets.set(type, attributes["Target"] ?? "");
  };
  readXml(bytes, { file, part: "a list of relationships" }, { open, close: () => undefined, text: () => undefined });
  return targets;
};

/** The name of an entry that a part of a folder (`word/`) refers to. */
const entryOf = (folder: string, target: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
};

const mainOf = (zip: Zip, file: string): string => {
  const related = relationsOf(zip.unpack(new Set(["_rels/.rels"])).get("_rels/.rels"), file).get("officeDocument");
  const name = related === undefined ? "word/document.xml" : entryOf("", related);
  if (zip.names.includes(name)) return name;
  throw new InputError("read/damaged", file, {
    reason: "the packed file holds no document",
    remedy: REMEDIES.saveAnew,
  });
};

/** Unpacks what is read of a .docx. Throws `InputError`. */
export const openParts = (bytes: Uint8Array, file: string): Parts => {
  const zip = openZip(bytes, file);
  const main = mainOf(zip, file);
  const folder = main.replace(LAST_STEP, "");
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const targets = relationsOf(zip.unpack(new Set([relations])).get(relations), file);
  const entries = new Map(RELATED.map((kind) => [kind, entryOf(folder, targets.get(kind) ?? `${kind}.xml`)]));
  const unpacked = zip.unpack(new Set([main, ...entries.values()]));
  const partOf = (kind: (typeof RELATED)[number]): Uint8Array | null => unpacked.get(entries.get(kind) ?? "") ?? null;
  return {
    main: unpacked.get(main) ?? new Uint8Array(),
    styles: partOf("styles"),
    numbering: partOf("numbering"),
    footnotes: partOf("footnotes"),
    endnotes: partOf("endnotes"),
  };
};
