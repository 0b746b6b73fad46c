import type { Label } from "../../extract/index.ts";
import { cutTexts } from "../../graph/cut.ts";
import type { ExportSource, Format } from "../../graph/export/format.ts";
import { zipped } from "../../graph/export/zip.ts";
import { createLookup } from "../../graph/lookup.ts";
import type { KnowledgeGraph, SourceText, Texts } from "../../graph/model.ts";
import { encodeSaved, SAVED_EXTENSION } from "../../graph/saved.ts";
import type { TextSource } from "../source/texts.ts";
import { blobOf } from "./blob.ts";
import type { Part } from "./part.ts";

/** A file that leaves the page. */
export type Outgoing = { readonly name: string; readonly blob: Blob };

/** The open graph as it is exported: whole, its name, its texts, and what writes it: wenmai 0.1.0. */
export type Whole = { readonly graph: KnowledgeGraph; readonly name: string; readonly texts: TextSource; readonly program: string };

/** Texts that are asked for at the same time. */
const AT_ONCE = 8;

/** The texts of these documents of a graph by their place, all there before the writers ask. Throws where one cannot be read. */
const loadTexts = async ({ graph, texts }: Whole, wanted: readonly string[]): Promise<Texts> => {
  const places = new Map(graph.documents.map(({ id }, index) => [id, index]));
  const loaded = new Map<number, SourceText>();
  const load = async (id: string): Promise<void> => {
    const place = places.get(id as `doc:${string}`) ?? -1;
    const text = await texts(place);
    if (text === null) throw new Error(`the text of ${id} cannot be read`);
    loaded.set(place, text);
  };
  for (let from = 0; from < wanted.length; from += AT_ONCE) await Promise.all(wanted.slice(from, from + AT_ONCE).map(load));
  return (place) => {
    const text = loaded.get(place);
    if (text === undefined) throw new RangeError(`web/export: document ${place} was not loaded`);
    return text;
  };
};

const UNFIT = /[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A name that every file system takes. */
export const fileName = (name: string, ending: string): string => `${name.replace(UNFIT, "_")}${ending}`;

const blobIn = (format: Format, source: ExportSource): Promise<Blob> => {
  if (format.shape === "folder") return blobOf(zipped(format.write(source)), "application/zip");
  return blobOf(format.write(source), format.mediaType);
};

/** A part of the graph in a format, by the command's writers; a format that is a folder is packed. */
export const exportPart = async (whole: Whole, part: Part, format: Format, language: keyof Label): Promise<Outgoing> => {
  const { graph, words } = part;
  const texts = cutTexts(
    whole.graph,
    graph,
    {},
    await loadTexts(
      whole,
      graph.documents.map(({ id }) => id),
    ),
  );
  const program = `${whole.program} ${words}`.trimEnd();
  const source: ExportSource = { graph, name: whole.name, lookup: createLookup(graph), texts, program, language };
  const ending = format.shape === "folder" ? `-${format.extension}.zip` : `.${format.extension}`;
  return { name: fileName(whole.name, ending), blob: await blobIn(format, source) };
};

const allTexts = async (whole: Whole): Promise<readonly SourceText[]> => {
  const texts = await loadTexts(
    whole,
    whole.graph.documents.map(({ id }) => id),
  );
  return whole.graph.documents.map((_, place) => texts(place));
};

/** The graph with its texts as a file that the page opens again. */
export const saveGraph = async (whole: Whole): Promise<Outgoing> => {
  const chunks = encodeSaved({ ...whole, texts: await allTexts(whole) });
  return { name: fileName(whole.name, `.${SAVED_EXTENSION}`), blob: await blobOf(chunks, "application/x-ndjson") };
};

/** The page in one file with the graph inside. */
export const onePage = async (whole: Whole, emptyPage: () => Promise<string>): Promise<Outgoing> => {
  const [{ embed }, { encodeGraph }, html] = await Promise.all([import("../../src/page.ts"), import("../../graph/folder.ts"), emptyPage()]);
  const page = embed(html, encodeGraph(whole.graph, whole.name), await allTexts(whole));
  return { name: fileName(whole.name, ".html"), blob: new Blob([page], { type: "text/html" }) };
};
