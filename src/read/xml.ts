import { SaxesParser } from "saxes";
import { InputError, REMEDIES } from "./input-error.ts";
import { decodeBytes } from "./text-decoder.ts";

/** An element as it opens. Names are without prefix; attributes by their name without prefix. */
export type XmlElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

export type XmlHandler = {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  /** Characters between tags, entities resolved; a stretch may come in several calls. */
  readonly text: (words: string) => void;
};

/** Deeper nesting than this no document has. */
const DEEPEST = 512;

const localName = (name: string): string => name.slice(name.lastIndexOf(":") + 1);

/** Attributes by their name without prefix. A loop, since it runs for each element of a file. */
const localAttributes = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const local: Record<string, string> = {};
  for (const name in attributes) local[localName(name)] = attributes[name] ?? "";
  return local;
};

const damaged = (file: string, part: string, reason: string): InputError =>
  new InputError("read/damaged", file, {
    reason: `${part} inside it is no sound XML (${reason})`,
    remedy: REMEDIES.saveAnew,
  });

const hostile = (file: string, part: string, reason: string): InputError =>
  new InputError("read/hostile", file, {
    reason: `${part} inside it ${reason}`,
    remedy: REMEDIES.saveAnew,
  });

const MARKS: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xff, 0xfe], label: "utf-16le" },
  { bytes: [0xfe, 0xff], label: "utf-16be" },
];

/**
 * Reads XML as a stream of events. Entities that a document defines itself are refused, so none can blow up. `part` names the entry in errors.
 * Throws `InputError`.
 */
export const readXml = (bytes: Uint8Array, place: { readonly file: string; readonly part: string }, handler: XmlHandler): void => {
  const { file, part } = place;
  const label = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.label ?? "utf-8";
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  parser.on("error", (error) => {
    throw damaged(file, part, error.message);
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) throw hostile(file, part, "defines entities of its own");
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw hostile(file, part, `nests more than ${DEEPEST} deep`);
    handler.open({ name: localName(name), attributes: localAttributes(attributes) });
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    handler.close(localName(name));
  });
  parser.on("text", handler.text);
  parser.on("cdata", handler.text);
  parser.write(decodeBytes(bytes, label)).close();
};
