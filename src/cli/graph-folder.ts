import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Document } from "../../extract/index.ts";
import type { KnowledgeGraph, SourceText } from "../../graph/index.ts";
import {
  DEFAULT_NAME,
  decodeGraph,
  decodeName,
  decodeText,
  encodeGraph,
  encodeText,
  FormatError,
  GRAPH_FILE,
  renameFirst,
  textFileOf,
} from "../../graph/index.ts";
import { type ComplaintCode, complaint } from "./complaint.ts";
import { assertReplaceable, type FolderFile, writeFileAtomic, writeFolderAtomic } from "./files.ts";
import type { Terminal } from "./terminal.ts";

/** The folder that `build` writes and the others read where none is named. */
export const DEFAULT_FOLDER = "wenmai-out";

const CHUNK = 1 << 20;

/** The lines of a file without their line feeds, read piece by piece: no string holds the whole. */
export function* linesOf(file: string): Generator<string> {
  const opened = openSync(file, "r");
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(CHUNK);
  let rest = "";
  try {
    for (let count = readSync(opened, bytes); count > 0; count = readSync(opened, bytes)) {
      const lines = (rest + decoder.decode(bytes.subarray(0, count), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(opened);
  }
}

/** A graph on disk: where the user said it is, and its folder. */
export type GraphFolder = { readonly given: string; readonly folder: string };

/** Whether a path is the folder of a graph. */
export const isGraphFolder = (terminal: Terminal, path: string): boolean => existsSync(join(resolve(terminal.cwd, path), GRAPH_FILE));

/** The folder of a graph that the user named. Throws where there is none. */
export const graphFolderOf = (terminal: Terminal, given: string): GraphFolder => {
  if (!isGraphFolder(terminal, given)) throw complaint("no-graph", given);
  return { given, folder: resolve(terminal.cwd, given) };
};

/** Turns what a decoder refuses into a complaint about the file. */
export const orComplain = <T>(code: ComplaintCode, where: string, decode: () => T): T => {
  try {
    return decode();
  } catch (error) {
    if (error instanceof FormatError) throw complaint(code, where, error.message);
    throw error;
  }
};

/** Reads and validates the graph of a folder. */
export const loadGraph = ({ given, folder }: GraphFolder): KnowledgeGraph =>
  orComplain("broken-graph", join(given, GRAPH_FILE), () => decodeGraph(linesOf(join(folder, GRAPH_FILE))));

/** Reads the text of the N-th document of a graph. */
export const loadText = ({ given, folder }: GraphFolder, index: number): SourceText => {
  const file = join(folder, textFileOf(index));
  if (!existsSync(file)) throw complaint("broken-graph", join(given, textFileOf(index)));
  return orComplain("broken-graph", join(given, textFileOf(index)), () => decodeText(readFileSync(file, "utf8")));
};

const firstLine = (file: string): string => {
  for (const line of linesOf(file)) return line;
  return "";
};

/** What the graph of a folder is called; the name that all have where there is none yet. */
const nameIn = (folder: string): string => {
  const file = join(folder, GRAPH_FILE);
  if (!existsSync(file)) return DEFAULT_NAME;
  try {
    return decodeName(firstLine(file));
  } catch {
    // A graph of another version, which is written over.
    return DEFAULT_NAME;
  }
};

/** What the graph of a folder is called. */
export const graphName = ({ folder }: GraphFolder): string => nameIn(folder);

/** Calls the graph of a folder something else; it keeps that name when it is built again. */
export const renameGraph = ({ given, folder }: GraphFolder, name: string): void => {
  const file = join(folder, GRAPH_FILE);
  const first = orComplain("broken-graph", join(given, GRAPH_FILE), () => renameFirst(firstLine(file), name));
  writeFileAtomic(file, withFirst(file, first));
};

function* withFirst(file: string, first: string): Generator<string> {
  let isFirst = true;
  for (const line of linesOf(file)) {
    yield `${isFirst ? first : line}\n`;
    isFirst = false;
  }
}

function* filesOf(graph: KnowledgeGraph, name: string, documentByHash: ReadonlyMap<string, Document>): Generator<FolderFile> {
  yield { path: GRAPH_FILE, chunks: encodeGraph(graph, name) };
  for (const [index, { id, bytesHash }] of graph.documents.entries()) {
    const document = documentByHash.get(bytesHash);
    if (document === undefined) throw new RangeError(`the graph holds ${id}, of which there is no text`);
    yield { path: textFileOf(index), chunks: [encodeText(document)] };
  }
}

/** Refuses a folder that holds something else, before any work is done. */
export const assertGraphFolder = (folder: string): void => assertReplaceable(folder, GRAPH_FILE);

/** Writes a graph and the texts of its documents, found by the hash of their bytes, as a folder: whole or not at all. */
export const writeGraph = (folder: string, graph: KnowledgeGraph, documentByHash: ReadonlyMap<string, Document>): void =>
  writeFolderAtomic(folder, GRAPH_FILE, filesOf(graph, nameIn(folder), documentByHash));
