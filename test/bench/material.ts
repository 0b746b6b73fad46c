import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "../../extract/index.ts";
import { readText } from "./product.ts";

/** Words of the trade without any mark between them. */
const HAN = "各级人民政府要加强领导落实责任推进改革完善制度确保各项工作取得实效";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A folder of documents to measure on. */
export type Material = {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly documents: readonly Document[];
  readonly characters: number;
};

const materialOf = (name: string, folder: string): readonly Material[] => {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
  const documents = files.map((file) => readText(file.bytes, file.name));
  return [{ name, files, documents, characters: documents.reduce((sum, document) => sum + document.text.length, 0) }];
};

/** The examples, and the corpus where it is there. */
export const materials = (): readonly Material[] => [
  ...materialOf("examples", join(ROOT, "examples")),
  ...materialOf("corpus", join(ROOT, "..", "shared", "corpus")),
];

/** A document of about so many characters: an equal share of each document, over again where all of them are too short. Every length is the same mixture. */
export const documentOfLength = (documents: readonly Document[], characters: number): Document => {
  const share = Math.ceil(characters / Math.max(documents.length, 1));
  let text = "";
  for (let index = 0; text.length < characters && documents.length > 0; index += 1)
    text += `${(documents[index % documents.length]?.text ?? "").slice(0, share)}\n`;
  return readText(new TextEncoder().encode(text.slice(0, characters)), "long.txt");
};

const REPEATS = 100_000;

/** Lines of a hundred thousand times the same, which a careless pattern goes over again and again. */
export const HOSTILE: readonly { readonly name: string; readonly text: string }[] = [
  ...["《", "〔", "“", "（", "xx", "、", "办法", "某市"].map((unit) => ({ name: `10^5 ${unit}`, text: `${unit.repeat(REPEATS)}\n` })),
  { name: "10^5 Han without a mark", text: `${HAN.repeat(Math.ceil(REPEATS / HAN.length)).slice(0, REPEATS)}\n` },
];
