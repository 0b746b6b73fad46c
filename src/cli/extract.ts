import { Command } from "commander";
import type { Label } from "../../extract/index.ts";
import { KINDS, RELATIONS } from "../../extract/index.ts";
import { jobsOption } from "./options.ts";
import { outcomesOf } from "./outcomes.ts";
import { progressOf } from "./progress.ts";
import { collect, reportWords } from "./source.ts";
import { say, type Terminal } from "./terminal.ts";
import { analysisLineOf } from "./worker.ts";

const EXAMPLES = `
  wenmai extract 报告.txt
  wenmai extract 公文/ > analyses.jsonl
  wenmai extract 报告.txt | jq '.mentions | length'
`;

const ID_WIDTH = 14;

/** What there is to find, from the lists: ids as they are printed, and their labels. */
const listOf = (terminal: Terminal, title: Label, list: readonly { readonly id: string; readonly label: Label }[]): string =>
  `${say(terminal, title)}\n${list.map(({ id, label }) => `  ${id.padEnd(ID_WIDTH)}${label.zh}  ${label.en}\n`).join("")}`;

const ontology = (terminal: Terminal): string =>
  `\n${listOf(terminal, { zh: "类别：", en: "Kinds:" }, KINDS)}\n${listOf(terminal, { zh: "关系：", en: "Relations:" }, RELATIONS)}`;

const extract = async (terminal: Terminal, paths: readonly string[], options: { readonly jobs?: number }): Promise<void> => {
  const inputs = collect(terminal, paths);
  const progress = progressOf(terminal, say(terminal, { zh: "提取", en: "extract" }));
  let done = 0;
  for await (const { input, reply } of outcomesOf(inputs, analysisLineOf, options.jobs ?? null)) {
    done += 1;
    if ("words" in reply) reportWords(terminal, input.path, reply.words);
    else await terminal.print(reply.value);
    progress.step(done, inputs.length);
  }
  progress.end();
};

/** `wenmai extract PATH…`: one Analysis a line, as JSON. */
export const extractCommand = (terminal: Terminal): Command =>
  new Command("extract")
    .description(
      say(terminal, { zh: "逐份提取，每行一个 JSON（不建图谱）", en: "what each document says, one Analysis a line as JSON (no graph)" }),
    )
    .argument("<path...>", say(terminal, { zh: "文件或文件夹", en: "files or folders" }))
    .addOption(jobsOption(terminal))
    .addHelpText("after", () => ontology(terminal))
    .addHelpText("after", () => `\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`)
    .action((paths: readonly string[], options: { readonly jobs?: number }) => extract(terminal, paths, options));
