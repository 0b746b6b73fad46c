import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Command } from "commander";
import type { SourceText } from "../../graph/index.ts";
import { GRAPH_FILE } from "../../graph/index.ts";
import { embed, type PackedReader, withReaders } from "../page.ts";
import { writeFileAtomic } from "./files.ts";
import { type GraphFolder, graphFolderOf, linesOf, loadGraph, loadText } from "./graph-folder.ts";
import { PAGE_FILE, READERS_FOLDER, requirePart } from "./package-files.ts";
import { say, type Terminal } from "./terminal.ts";

const EXAMPLES = `
  wenmai page 图谱 -o 图谱.html
  wenmai page -o 文脉.html              # empty: documents are dropped on it
  wenmai page --readers -o 文脉.html    # reads Word, PDF, OFD and web pages, too
`;

function* textsOf(graph: GraphFolder, count: number): Generator<SourceText> {
  for (let index = 0; index < count; index += 1) yield loadText(graph, index);
}

/** What the build has laid beside the page. */
const packedReaders = (): readonly PackedReader[] => {
  const folder = requirePart(READERS_FOLDER);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ id: basename(name, ".txt"), packed: readFileSync(join(folder, name), "utf8") }));
};

type Options = { readonly output: string; readonly readers?: true };

const page = async (terminal: Terminal, given: string | undefined, { output, readers }: Options): Promise<void> => {
  const plain = readFileSync(requirePart(PAGE_FILE), "utf8");
  const html = readers === true ? withReaders(plain, packedReaders()) : plain;
  const file = resolve(terminal.cwd, output);
  if (given === undefined) writeFileAtomic(file, [html]);
  else {
    const graph = graphFolderOf(terminal, given);
    const { documents } = loadGraph(graph);
    writeFileAtomic(file, [embed(html, linesOf(join(graph.folder, GRAPH_FILE)), textsOf(graph, documents.length))]);
  }
  await terminal.print(`${output}\n`);
};

/** `wenmai page [DIR] [--readers] -o FILE.html`: the page in one file, with a graph inside or empty. */
export const pageCommand = (terminal: Terminal): Command =>
  new Command("page")
    .description(
      say(terminal, {
        zh: "把网页写成一个文件：带图谱，或空白——公文拖进去就能分析，供没有 Node 的电脑用",
        en: "the page in one file: with a graph, or empty, to drop documents on, for machines without Node",
      }),
    )
    .argument("[dir]", say(terminal, { zh: "图谱文件夹；省去则写空白网页", en: "the folder of a graph; without it the page is empty" }))
    .requiredOption("-o, --output <file>", say(terminal, { zh: "写到哪个文件", en: "the file to write" }))
    .option(
      "--readers",
      say(terminal, {
        zh: "网页也能读 Word、WPS、PDF、OFD、网页文件和压缩包（文件较大）；不带时只读 .txt、.md",
        en: "let the page read Word, WPS, PDF, OFD, web pages and zip files, too (larger); without it .txt and .md",
      }),
    )
    .addHelpText("after", () => `\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`)
    .action((dir: string | undefined, options: Options) => page(terminal, dir, options));
