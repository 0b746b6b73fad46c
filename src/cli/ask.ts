import type { Candidate, Finding, KnowledgeGraph, Lookup, NodeId, Texts } from "../../graph/index.ts";
import { createLookup } from "../../graph/index.ts";
import { graphFolderOf, graphName, loadGraph, loadText } from "./graph-folder.ts";
import { recentTexts } from "./recent-texts.ts";
import { table } from "./table.ts";
import { say, type Terminal } from "./terminal.ts";

/** A graph that is asked: its records, its name, the ways into it, and its texts. */
export type Asked = { readonly graph: KnowledgeGraph; readonly name: string; readonly lookup: Lookup; readonly texts: Texts };

/** Opens the graph that a question goes to. */
export const openGraph = (terminal: Terminal, given: string): Asked => {
  const folder = graphFolderOf(terminal, given);
  const graph = loadGraph(folder);
  return { graph, name: graphName(folder), lookup: createLookup(graph), texts: recentTexts((document) => loadText(folder, document)) };
};

const candidateTable = (terminal: Terminal, candidates: readonly Candidate[]): string =>
  table(
    [say(terminal, { zh: "名称", en: "name" }), say(terminal, { zh: "又称", en: "also" }), "id"],
    candidates.map(({ name, aliases, id }) => [name, aliases.join("、"), id]),
    null,
  );

/**
 * The one thing that a name means. Where it may mean several, or nothing, they or the nearest names are printed,
 * the command will end with 1, and the answer is null.
 */
export const theOne = async (terminal: Terminal, name: string, finding: Finding, json: boolean): Promise<NodeId | null> => {
  const [only, ...others] = finding.found;
  if (only !== undefined && others.length === 0) return only.id;
  const candidates = only === undefined ? finding.nearest : finding.found;
  const word = only === undefined ? NOTHING : SEVERAL;
  terminal.note(`${name}${say(terminal, candidates.length === 0 ? NOT_AT_ALL : word)}`);
  if (json) await terminal.print(`${JSON.stringify({ found: finding.found, nearest: finding.nearest })}\n`);
  else if (candidates.length > 0) await terminal.print(candidateTable(terminal, candidates));
  terminal.fail(1);
  return null;
};

const SEVERAL = { zh: "：可能指其中任何一个；请用 id 或全称再问", en: ": may be any of these; ask again with the id or the full name" };
const NOTHING = { zh: "：图谱里没有；名称最接近的是", en: ": not in the graph; the nearest names are" };
const NOT_AT_ALL = { zh: "：图谱里没有，也没有相近的名称", en: ": not in the graph, nor anything like it" };
