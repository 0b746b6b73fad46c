import type { Label } from "../../extract/index.ts";
import type { Lookup } from "../lookup.ts";
import type { KnowledgeGraph, Texts } from "../model.ts";

/** What an export is written from: a graph, the ways into it, its texts, what writes it and in which language. */
export type ExportSource = {
  readonly graph: KnowledgeGraph;
  readonly lookup: Lookup;
  readonly texts: Texts;
  /** What the graph is called where several stand in one database. */
  readonly name: string;
  /** Name and version of the program and, of a part, how it was cut out: wenmai 0.1.0 --without person. */
  readonly program: string;
  /** Of headings and labels; ids and quotes are what they are. */
  readonly language: keyof Label;
};

/** A file of an export that is a folder. */
export type ExportFile = { readonly name: string; readonly chunks: Iterable<string> };

type Described = {
  /** As it is named on the command line. */
  readonly id: string;
  readonly label: Label;
  /** What opens it, and what for. */
  readonly purpose: Label;
  /** Of the file, without a dot; of a folder, what its name ends with. */
  readonly extension: string;
  readonly mediaType: string;
};

/** One text, which may go to a pipe. */
export type TextFormat = Described & { readonly shape: "text"; readonly write: (source: ExportSource) => Iterable<string> };
/** One file of bytes. */
export type BinaryFormat = Described & { readonly shape: "binary"; readonly write: (source: ExportSource) => Iterable<Uint8Array> };
/** Several texts, which belong together. */
export type FolderFormat = Described & { readonly shape: "folder"; readonly write: (source: ExportSource) => readonly ExportFile[] };

/** A way out. Chunks come one after the other, so that no writer holds more than the fact it writes; each is well-formed UTF-16 on its own. */
export type Format = TextFormat | BinaryFormat | FolderFormat;
