import { Command } from "commander";
import { LISTED_FIELDS } from "../../extract/index.ts";
import type { Lookup, Trace, TraceLine, TraceNode } from "../../graph/index.ts";
import { findPapers, isPaperKind, originWords, trace } from "../../graph/index.ts";
import { openGraph, theOne } from "./ask.ts";
import { DEFAULT_FOLDER } from "./graph-folder.ts";
import { numberOf } from "./options.ts";
import { cut } from "./table.ts";
import { say, type Terminal } from "./terminal.ts";

const EXAMPLES = `
  wenmai trace 中华人民共和国水法 -g 图谱
  wenmai trace 国办发〔2021〕12号 --depth 2
`;
const DEPTH = 4;
const DEEPEST = 99;

type Options = { readonly graph: string; readonly depth: number; readonly json?: true };

const nameOf = (terminal: Terminal, node: TraceNode): string =>
  node.atHand || !isPaperKind(node.kind) ? node.name : `${node.name}${say(terminal, { zh: "（未收录）", en: " (cited, not at hand)" })}`;

/** The remarks behind a line: planned, its date, repeated, how many more proofs. */
const remarksOf = (terminal: Terminal, line: TraceLine): string => {
  const remarks = [
    ...(line.evidence.basis === "listed" ? [say(terminal, { zh: "依名录", en: "from a list" })] : []),
    ...(line.mode === "planned" ? [say(terminal, { zh: "拟", en: "planned" })] : []),
    ...(line.date === null ? [] : [line.date]),
    ...(line.repeated ? [say(terminal, { zh: "见上", en: "see above" })] : []),
    ...(line.more > 0 ? [say(terminal, { zh: `另有 ${line.more} 处`, en: `${line.more} more` })] : []),
  ];
  return remarks.length === 0 ? "" : `  [${remarks.join(", ")}]`;
};

type Draw = { readonly terminal: Terminal; readonly lookup: Lookup };

/** The lines of a tree, each with its quote and the paper that says so below it. */
const treeOf = (draw: Draw, lines: readonly TraceLine[], indent: string): readonly string[] =>
  lines.flatMap((line, index) => {
    const { terminal, lookup } = draw;
    const isLast = index === lines.length - 1;
    const below = indent + (isLast ? "   " : "│  ");
    const place = originWords(line.origin, terminal.language);
    const from = `${lookup.nameOf(line.evidence.document)}${place === "" ? "" : say(terminal, { zh: `，${place}`, en: `, ${place}` })}`;
    const quote = `${below}${line.lines.length > 0 ? "│  " : "   "}“${line.quote}” —— ${from}`;
    return [
      `${indent}${isLast ? "└─ " : "├─ "}${say(terminal, line.label)}  ${nameOf(terminal, line.node)}${remarksOf(terminal, line)}`,
      terminal.columns === null ? quote : cutTail(quote, terminal.columns),
      ...treeOf(draw, line.lines, below),
    ];
  });

const INDENT = /^[│ ]*/u;

/** Cuts to a width without touching the lines of the tree at the front. */
const cutTail = (text: string, columns: number): string => {
  const front = INDENT.exec(text)?.[0] ?? "";
  return front + cut(text.slice(front.length), Math.max(columns - front.length, columns / 2));
};

/** What lists of facts say of the root, each with its list; no paper says so. */
const listedLines = ({ terminal, lookup }: Draw, root: TraceNode): readonly string[] =>
  (lookup.entityById.get(root.id)?.listed ?? []).map(({ field, value, from, source }) => {
    const name = LISTED_FIELDS.find(({ id }) => id === field)?.label ?? { zh: field, en: field };
    const since = from === null ? "" : say(terminal, { zh: `（自${from}起）`, en: ` (from ${from})` });
    return `${say(terminal, name)}  ${value}${since}  [${say(terminal, { zh: "依名录", en: "from a list" })}: ${source}]`;
  });

const wholeTree = (draw: Draw, { root, upstream, downstream }: Trace): string => {
  const { terminal } = draw;
  const up = say(terminal, { zh: "上游", en: "upstream" });
  const down = say(terminal, { zh: "下游", en: "downstream" });
  return [
    nameOf(terminal, root),
    ...listedLines(draw, root),
    `${up} ${upstream.length}`,
    ...treeOf(draw, upstream, ""),
    `${down} ${downstream.length}`,
    ...treeOf(draw, downstream, ""),
    "",
  ].join("\n");
};

const answer = async (terminal: Terminal, name: string, options: Options): Promise<void> => {
  const { graph, lookup, texts } = openGraph(terminal, options.graph);
  const id = await theOne(terminal, name, findPapers(graph, name), options.json === true);
  if (id === null) return;
  const found = trace(lookup, id, options.depth, texts);
  await terminal.print(options.json === true ? `${JSON.stringify(found)}\n` : wholeTree({ terminal, lookup }, found));
};

/** `wenmai trace REGULATION`: what it rests on and what rests on it, each line with its quote. */
export const traceCommand = (terminal: Terminal): Command =>
  new Command("trace")
    .description(
      say(terminal, {
        zh: "一份文件的上游（制发、依据、修改、废止）和下游（贯彻、引用、执行），附原文",
        en: "what a regulation rests on and what rests on it, each line with its quote",
      }),
    )
    .argument("<regulation>", say(terminal, { zh: "文件标题、文号或 id", en: "title, number or id of the paper" }))
    .option("-g, --graph <dir>", say(terminal, { zh: "图谱文件夹", en: "the folder of the graph" }), DEFAULT_FOLDER)
    .option("--depth <n>", say(terminal, { zh: "走几步", en: "how many steps" }), numberOf(terminal, DEEPEST), DEPTH)
    .option("--json", say(terminal, { zh: "输出 JSON", en: "print JSON" }))
    .addHelpText("after", () => `\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`)
    .action((name: string, options: Options) => answer(terminal, name, options));
