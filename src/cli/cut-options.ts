import { type Command, InvalidArgumentError } from "commander";
import { KINDS, STRUCTURES } from "../../extract/index.ts";
import type { KnowledgeGraph, Lookup, NodeKind } from "../../graph/index.ts";
import { type Cut, findNamed, findPapers } from "../../graph/index.ts";
import { theOne } from "./ask.ts";
import { complaint } from "./complaint.ts";
import { numberOf } from "./options.ts";
import { say, type Terminal } from "./terminal.ts";

/** What the options of a cut hold once they are read. */
export type CutOptions = {
  readonly kinds?: readonly NodeKind[];
  readonly without?: readonly NodeKind[];
  readonly documents?: readonly string[];
  readonly entity?: string;
  readonly depth?: number;
};

const NODE_KINDS = [...KINDS, ...STRUCTURES];
const COMMAS = /[,，、]/u;
const KIND_WIDTH = 13;
const DEPTH = 1;
const DEEPEST = 99;

/** Reads a list of kinds, by id or by label in either language. */
const kindsOf =
  (terminal: Terminal) =>
  (written: string, before: readonly NodeKind[] = []): readonly NodeKind[] => [
    ...before,
    ...written
      .split(COMMAS)
      .filter((word) => word.trim() !== "")
      .map((word) => {
        const name = word.trim().toLowerCase();
        const kind = NODE_KINDS.find(({ id, label }) => [id, label.zh, label.en.toLowerCase()].includes(name));
        if (kind !== undefined) return kind.id;
        const known = NODE_KINDS.map(({ id, label }) => `${id} ${label.zh}`).join(", ");
        throw new InvalidArgumentError(
          say(terminal, { zh: `没有这个类别：${word}；可用 ${known}`, en: `no such kind: ${word}; there are ${known}` }),
        );
      }),
  ];

const listed = (written: string, before: readonly string[] = []): readonly string[] => [...before, written];

/** Adds the options that cut out a part of a graph. */
export const addCutOptions = (terminal: Terminal, command: Command): Command =>
  command
    .option(
      "--kinds <list>",
      say(terminal, {
        zh: "只要这些类别（用逗号隔开；任务连同其承担单位）",
        en: "only these kinds, set apart by commas; measures with their owners",
      }),
      kindsOf(terminal),
    )
    .option(
      "--documents <name>",
      say(terminal, { zh: "只要这份文件所说的；可多次", en: "only what this document says; may be given again" }),
      listed,
    )
    .option("--entity <name>", say(terminal, { zh: "只要此实体周围", en: "only what surrounds this entity" }))
    .option(
      "--depth <n>",
      say(terminal, { zh: `周围几步（默认 ${DEPTH}）`, en: `how many steps around it (default ${DEPTH})` }),
      numberOf(terminal, DEEPEST),
    )
    .option(
      "--without <list>",
      say(terminal, {
        zh: "去掉这些类别，原文中的名字也遮为“某”，如 person",
        en: "leave these kinds out, and cover their names in the quotes, as in --without person",
      }),
      kindsOf(terminal),
    );

type Opened = { readonly graph: KnowledgeGraph; readonly lookup: Lookup };

/** The document that a file name, title, number or id means; null where that was said to be unclear. */
const documentOf = async (terminal: Terminal, { graph, lookup }: Opened, name: string): Promise<string | null> => {
  const exact = graph.documents.find((document) => [document.id, document.name].includes(name));
  if (exact !== undefined) return exact.id;
  const id = await theOne(terminal, name, findPapers(graph, name), false);
  if (id === null) return null;
  const document = lookup.documentById.get(id) ?? lookup.documentByEntity.get(id);
  if (document === undefined) throw complaint("not-at-hand", name);
  return document.id;
};

/** The part of a graph that the options mean; null where a name means nothing, or several things, which was said. */
export const cutOf = async (terminal: Terminal, opened: Opened, options: CutOptions): Promise<Cut | null> => {
  const documents: string[] = [];
  for (const name of options.documents ?? []) {
    const document = await documentOf(terminal, opened, name);
    if (document === null) return null;
    documents.push(document);
  }
  const id =
    options.entity === undefined ? undefined : await theOne(terminal, options.entity, findNamed(opened.graph, options.entity), false);
  if (id === null) return null;
  return {
    ...(options.kinds === undefined ? {} : { kinds: options.kinds }),
    ...(options.without === undefined ? {} : { without: options.without }),
    ...(documents.length === 0 ? {} : { documents }),
    ...(id === undefined ? {} : { around: { id, depth: options.depth ?? DEPTH } }),
  };
};

/** A cut as the options that mean it, names put as ids, so that an export can say of what it is a part. */
export const wordsOfCut = ({ kinds, documents, around, without }: Cut): string =>
  [
    ...(kinds === undefined ? [] : [`--kinds ${kinds.join(",")}`]),
    ...(documents ?? []).map((id) => `--documents ${id}`),
    ...(around === undefined ? [] : [`--entity ${around.id} --depth ${around.depth}`]),
    ...(without === undefined ? [] : [`--without ${without.join(",")}`]),
  ].join(" ");

/** The kinds that the options know, one a line. */
export const kindsTable = (terminal: Terminal): string =>
  NODE_KINDS.map(({ id, label }) => `  ${id.padEnd(KIND_WIDTH)} ${say(terminal, label)}\n`).join("");
