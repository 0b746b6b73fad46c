import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Command } from "commander";
import type { Analysis } from "../../extract/index.ts";
import type { Judgement, KnowledgeGraph, NodeId, Position } from "../../graph/index.ts";
import { decodeJudgements } from "../../graph/index.ts";
import { buildGraph } from "../pipeline.ts";
import { complaint } from "./complaint.ts";
import { assertGraphFolder, DEFAULT_FOLDER, graphFolderOf, loadGraph, orComplain, writeGraph } from "./graph-folder.ts";
import { jobsOption } from "./options.ts";
import { outcomesOf } from "./outcomes.ts";
import { progressOf } from "./progress.ts";
import { collect, reportWords } from "./source.ts";
import { summaryOf } from "./summary.ts";
import { say, type Terminal } from "./terminal.ts";
import { analysisOf } from "./worker.ts";

const EXAMPLES = `
  wenmai build 报告.txt
  wenmai build 公文/ -o 图谱
  wenmai build 公文/ 新文件.txt -o 图谱 --previous 图谱
`;

/** From so many documents on the steps after reading take a while, and are said where there is no screen too. */
const MANY = 20;

/** Where a graph goes, where its nodes stood before, and what its user has decided. */
type Plan = { readonly folder: string; readonly previous: string | null; readonly judgements: string | null; readonly jobs: number | null };

const analyze = async (terminal: Terminal, paths: readonly string[], jobs: number | null): Promise<readonly Analysis[]> => {
  const inputs = collect(terminal, paths);
  const progress = progressOf(terminal, say(terminal, { zh: "提取", en: "extract" }));
  const analyses: Analysis[] = [];
  let done = 0;
  for await (const { input, reply } of outcomesOf(inputs, analysisOf, jobs)) {
    done += 1;
    if ("words" in reply) reportWords(terminal, input.path, reply.words);
    else analyses.push(reply.value);
    progress.step(done, inputs.length);
  }
  progress.end();
  return analyses;
};

const positionsOf = (terminal: Terminal, given: string | null): Readonly<Record<NodeId, Position>> | null =>
  given === null ? null : loadGraph(graphFolderOf(terminal, given)).positions;

const judgementsOf = (terminal: Terminal, given: string | null): readonly Judgement[] => {
  if (given === null) return [];
  let json: string;
  try {
    json = readFileSync(resolve(terminal.cwd, given), "utf8");
  } catch {
    throw complaint("missing", given);
  }
  return orComplain("bad-judgements", given, () => decodeJudgements(json));
};

/** Builds the graph of documents and writes its folder. Bad files are named and left out; null where none was good: nothing is written then. */
export const buildFolder = async (terminal: Terminal, paths: readonly string[], plan: Plan): Promise<KnowledgeGraph | null> => {
  // Whatever can be refused is refused before the work.
  assertGraphFolder(plan.folder);
  const previous = positionsOf(terminal, plan.previous);
  const overrides = judgementsOf(terminal, plan.judgements);
  const analyses = await analyze(terminal, paths, plan.jobs);
  if (analyses.length === 0) {
    terminal.note(say(terminal, { zh: "没有可用的文件，未写图谱", en: "no file could be used, no graph was written" }));
    return null;
  }
  const next = say(terminal, { zh: "归并、布局…", en: "resolve, lay out…" });
  if (terminal.screen) terminal.draw(next);
  else if (analyses.length >= MANY) terminal.note(next);
  const graph = buildGraph(analyses, { previous, overrides });
  terminal.draw("");
  writeGraph(plan.folder, graph, new Map(analyses.map(({ document }) => [document.bytesHash, document])));
  return graph;
};

type Options = { readonly output: string; readonly previous?: string; readonly judgements?: string; readonly jobs?: number };

const build = async (terminal: Terminal, paths: readonly string[], options: Options): Promise<void> => {
  const graph = await buildFolder(terminal, paths, {
    folder: resolve(terminal.cwd, options.output),
    previous: options.previous ?? null,
    judgements: options.judgements ?? null,
    jobs: options.jobs ?? null,
  });
  if (graph !== null) await terminal.print(`${summaryOf(terminal, graph)}${options.output}\n`);
};

/** `wenmai build PATH… [-o DIR]`: the folder of a graph, and a summary. */
export const buildCommand = (terminal: Terminal): Command =>
  new Command("build")
    .description(say(terminal, { zh: "读公文，建图谱，写成文件夹", en: "reads documents and writes the folder of a graph" }))
    .argument("<path...>", say(terminal, { zh: "文件或文件夹", en: "files or folders" }))
    .option("-o, --output <dir>", say(terminal, { zh: "写到哪个文件夹", en: "the folder to write" }), DEFAULT_FOLDER)
    .option("--previous <dir>", say(terminal, { zh: "沿用这个图谱里各节点的位置", en: "nodes stay where they stood in this graph" }))
    .option(
      "--judgements <file>",
      say(terminal, { zh: "人工判断（JSON 数组），优先于一切规则", en: "your judgements (a JSON array); they win over every rule" }),
    )
    .addOption(jobsOption(terminal))
    .addHelpText("after", () => `\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`)
    .action((paths: readonly string[], options: Options) => build(terminal, paths, options));
